### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = 삿포로시
m-prefecture = 홋카이도
m-ward-chuo = 주오구
m-ward-kita = 기타구
m-ward-higashi = 히가시구
m-ward-shiroishi = 시로이시구
m-ward-atsubetsu = 아쓰베쓰구
m-ward-toyohira = 도요히라구
m-ward-kiyota = 기요타구
m-ward-minami = 미나미구
m-ward-nishi = 니시구
m-ward-teine = 데이네구
m-health-center-chuo = 주오구 보건센터
m-health-center-kita = 기타구 보건센터
m-health-center-higashi = 히가시구 보건센터
m-health-center-shiroishi = 시로이시구 보건센터
m-health-center-atsubetsu = 아쓰베쓰구 보건센터
m-health-center-toyohira = 도요히라구 보건센터
m-health-center-kiyota = 기요타구 보건센터
m-health-center-minami = 미나미구 보건센터
m-health-center-nishi = 니시구 보건센터
m-health-center-teine = 데이네구 보건센터
m-health-center-note = 임신, 출산, 영유아 건강검진, 육아를 상담할 수 있습니다.
m-child-guidance = 삿포로시 아동상담소
m-child-guidance-note = 189에 전화하면 연결됩니다.
