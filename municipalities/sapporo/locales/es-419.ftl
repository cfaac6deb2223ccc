### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Ciudad de Sapporo
m-prefecture = Hokkaido
m-ward-chuo = Chuo-ku
m-ward-kita = Kita-ku
m-ward-higashi = Higashi-ku
m-ward-shiroishi = Shiroishi-ku
m-ward-atsubetsu = Atsubetsu-ku
m-ward-toyohira = Toyohira-ku
m-ward-kiyota = Kiyota-ku
m-ward-minami = Minami-ku
m-ward-nishi = Nishi-ku
m-ward-teine = Teine-ku
m-health-center-chuo = Centro de Salud de Chuo-ku
m-health-center-kita = Centro de Salud de Kita-ku
m-health-center-higashi = Centro de Salud de Higashi-ku
m-health-center-shiroishi = Centro de Salud de Shiroishi-ku
m-health-center-atsubetsu = Centro de Salud de Atsubetsu-ku
m-health-center-toyohira = Centro de Salud de Toyohira-ku
m-health-center-kiyota = Centro de Salud de Kiyota-ku
m-health-center-minami = Centro de Salud de Minami-ku
m-health-center-nishi = Centro de Salud de Nishi-ku
m-health-center-teine = Centro de Salud de Teine-ku
m-health-center-note = Embarazo, parto, exámenes de los bebés, crianza.
m-child-guidance = Centro de Orientación Infantil de la Ciudad de Sapporo
m-child-guidance-note = Llame al 189 y le comunicarán.
