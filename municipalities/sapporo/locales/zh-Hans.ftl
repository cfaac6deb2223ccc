### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = 札幌市
m-prefecture = 北海道
m-ward-chuo = 中央区
m-ward-kita = 北区
m-ward-higashi = 东区
m-ward-shiroishi = 白石区
m-ward-atsubetsu = 厚别区
m-ward-toyohira = 丰平区
m-ward-kiyota = 清田区
m-ward-minami = 南区
m-ward-nishi = 西区
m-ward-teine = 手稻区
m-health-center-chuo = 中央区保健中心
m-health-center-kita = 北区保健中心
m-health-center-higashi = 东区保健中心
m-health-center-shiroishi = 白石区保健中心
m-health-center-atsubetsu = 厚别区保健中心
m-health-center-toyohira = 丰平区保健中心
m-health-center-kiyota = 清田区保健中心
m-health-center-minami = 南区保健中心
m-health-center-nishi = 西区保健中心
m-health-center-teine = 手稻区保健中心
m-health-center-note = 可咨询怀孕、分娩、婴幼儿体检和育儿。
m-child-guidance = 札幌市儿童咨询所
m-child-guidance-note = 拨打189即可接通。
