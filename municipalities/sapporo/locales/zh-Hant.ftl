### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = 札幌市
m-prefecture = 北海道
m-ward-chuo = 中央區
m-ward-kita = 北區
m-ward-higashi = 東區
m-ward-shiroishi = 白石區
m-ward-atsubetsu = 厚別區
m-ward-toyohira = 豐平區
m-ward-kiyota = 清田區
m-ward-minami = 南區
m-ward-nishi = 西區
m-ward-teine = 手稻區
m-health-center-chuo = 中央區保健中心
m-health-center-kita = 北區保健中心
m-health-center-higashi = 東區保健中心
m-health-center-shiroishi = 白石區保健中心
m-health-center-atsubetsu = 厚別區保健中心
m-health-center-toyohira = 豐平區保健中心
m-health-center-kiyota = 清田區保健中心
m-health-center-minami = 南區保健中心
m-health-center-nishi = 西區保健中心
m-health-center-teine = 手稻區保健中心
m-health-center-note = 可諮詢懷孕、生產、嬰幼兒健檢和育兒。
m-child-guidance = 札幌市兒童諮詢所
m-child-guidance-note = 撥打189即可接通。
