### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Cidade de Sapporo
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
m-health-center-chuo = Centro de Saúde de Chuo-ku
m-health-center-kita = Centro de Saúde de Kita-ku
m-health-center-higashi = Centro de Saúde de Higashi-ku
m-health-center-shiroishi = Centro de Saúde de Shiroishi-ku
m-health-center-atsubetsu = Centro de Saúde de Atsubetsu-ku
m-health-center-toyohira = Centro de Saúde de Toyohira-ku
m-health-center-kiyota = Centro de Saúde de Kiyota-ku
m-health-center-minami = Centro de Saúde de Minami-ku
m-health-center-nishi = Centro de Saúde de Nishi-ku
m-health-center-teine = Centro de Saúde de Teine-ku
m-health-center-note = Gravidez, parto, exames de saúde do bebê, criação dos filhos.
m-child-guidance = Centro de Orientação Infantil da Cidade de Sapporo
m-child-guidance-note = Ligue 189 para ser atendido.
