### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Thành phố Sapporo
m-prefecture = Hokkaido
m-ward-chuo = Quận Chuo
m-ward-kita = Quận Kita
m-ward-higashi = Quận Higashi
m-ward-shiroishi = Quận Shiroishi
m-ward-atsubetsu = Quận Atsubetsu
m-ward-toyohira = Quận Toyohira
m-ward-kiyota = Quận Kiyota
m-ward-minami = Quận Minami
m-ward-nishi = Quận Nishi
m-ward-teine = Quận Teine
m-health-center-chuo = Trung tâm y tế Quận Chuo
m-health-center-kita = Trung tâm y tế Quận Kita
m-health-center-higashi = Trung tâm y tế Quận Higashi
m-health-center-shiroishi = Trung tâm y tế Quận Shiroishi
m-health-center-atsubetsu = Trung tâm y tế Quận Atsubetsu
m-health-center-toyohira = Trung tâm y tế Quận Toyohira
m-health-center-kiyota = Trung tâm y tế Quận Kiyota
m-health-center-minami = Trung tâm y tế Quận Minami
m-health-center-nishi = Trung tâm y tế Quận Nishi
m-health-center-teine = Trung tâm y tế Quận Teine
m-health-center-note = Mang thai, sinh nở, khám sức khỏe cho trẻ, nuôi con.
m-child-guidance = Trung tâm tư vấn nhi đồng thành phố Sapporo
m-child-guidance-note = Gọi 189 sẽ được nối máy.
