### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = 札幌市
m-prefecture = 北海道
m-ward-chuo = 中央区
m-ward-kita = 北区
m-ward-higashi = 東区
m-ward-shiroishi = 白石区
m-ward-atsubetsu = 厚別区
m-ward-toyohira = 豊平区
m-ward-kiyota = 清田区
m-ward-minami = 南区
m-ward-nishi = 西区
m-ward-teine = 手稲区
m-health-center-chuo = 中央区 保健センター
m-health-center-kita = 北区 保健センター
m-health-center-higashi = 東区 保健センター
m-health-center-shiroishi = 白石区 保健センター
m-health-center-atsubetsu = 厚別区 保健センター
m-health-center-toyohira = 豊平区 保健センター
m-health-center-kiyota = 清田区 保健センター
m-health-center-minami = 南区 保健センター
m-health-center-nishi = 西区 保健センター
m-health-center-teine = 手稲区 保健センター
m-health-center-note = 妊娠、出産、乳幼児健診、子育ての相談ができます。
m-child-guidance = 札幌市児童相談所
m-child-guidance-note = 189に電話するとつながります。
