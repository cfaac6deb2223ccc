### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Sapporo City
m-prefecture = Hokkaido
m-ward-chuo = Chuo Ward
m-ward-kita = Kita Ward
m-ward-higashi = Higashi Ward
m-ward-shiroishi = Shiroishi Ward
m-ward-atsubetsu = Atsubetsu Ward
m-ward-toyohira = Toyohira Ward
m-ward-kiyota = Kiyota Ward
m-ward-minami = Minami Ward
m-ward-nishi = Nishi Ward
m-ward-teine = Teine Ward
m-health-center-chuo = Chuo Ward Health Center
m-health-center-kita = Kita Ward Health Center
m-health-center-higashi = Higashi Ward Health Center
m-health-center-shiroishi = Shiroishi Ward Health Center
m-health-center-atsubetsu = Atsubetsu Ward Health Center
m-health-center-toyohira = Toyohira Ward Health Center
m-health-center-kiyota = Kiyota Ward Health Center
m-health-center-minami = Minami Ward Health Center
m-health-center-nishi = Nishi Ward Health Center
m-health-center-teine = Teine Ward Health Center
m-health-center-note = Pregnancy, birth, infant health checkups, raising children.
m-child-guidance = Sapporo City Child Guidance Center
m-child-guidance-note = Call 189 to be connected.
