### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Lungsod ng Sapporo
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
m-health-center-chuo = Health Center ng Chuo-ku
m-health-center-kita = Health Center ng Kita-ku
m-health-center-higashi = Health Center ng Higashi-ku
m-health-center-shiroishi = Health Center ng Shiroishi-ku
m-health-center-atsubetsu = Health Center ng Atsubetsu-ku
m-health-center-toyohira = Health Center ng Toyohira-ku
m-health-center-kiyota = Health Center ng Kiyota-ku
m-health-center-minami = Health Center ng Minami-ku
m-health-center-nishi = Health Center ng Nishi-ku
m-health-center-teine = Health Center ng Teine-ku
m-health-center-note = Pagbubuntis, panganganak, checkup ng bata, pagpapalaki ng anak.
m-child-guidance = Sentro ng Patnubay para sa Bata ng Lungsod ng Sapporo
m-child-guidance-note = Tumawag sa 189 para maikonekta.
