### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Kota Sapporo
m-prefecture = Hokkaido
m-ward-chuo = Distrik Chuo
m-ward-kita = Distrik Kita
m-ward-higashi = Distrik Higashi
m-ward-shiroishi = Distrik Shiroishi
m-ward-atsubetsu = Distrik Atsubetsu
m-ward-toyohira = Distrik Toyohira
m-ward-kiyota = Distrik Kiyota
m-ward-minami = Distrik Minami
m-ward-nishi = Distrik Nishi
m-ward-teine = Distrik Teine
m-health-center-chuo = Pusat Kesehatan Distrik Chuo
m-health-center-kita = Pusat Kesehatan Distrik Kita
m-health-center-higashi = Pusat Kesehatan Distrik Higashi
m-health-center-shiroishi = Pusat Kesehatan Distrik Shiroishi
m-health-center-atsubetsu = Pusat Kesehatan Distrik Atsubetsu
m-health-center-toyohira = Pusat Kesehatan Distrik Toyohira
m-health-center-kiyota = Pusat Kesehatan Distrik Kiyota
m-health-center-minami = Pusat Kesehatan Distrik Minami
m-health-center-nishi = Pusat Kesehatan Distrik Nishi
m-health-center-teine = Pusat Kesehatan Distrik Teine
m-health-center-note = Kehamilan, persalinan, pemeriksaan anak, pengasuhan.
m-child-guidance = Pusat Konsultasi Anak Kota Sapporo
m-child-guidance-note = Telepon 189 untuk tersambung.
