### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = 하마다시
m-prefecture = 시마네현
m-family-office = 하마다시 어린이·육아지원과 어린이가정상담계
m-family-office-note = 월~금 8:30~17:15. 공휴일과 연말연시는 쉽니다.
m-sukusuku = 하마다시 육아세대 포괄지원센터 “스쿠스쿠”
m-sukusuku-note = 임신 전부터 육아까지 보건사, 조산사, 영양사에게 상담할 수 있습니다. 아이와 함께 노는 육아지원센터도 있습니다.
m-child-guidance = 하마다 아동상담소
m-child-guidance-note = 상담은 월~금 8:30~17:15(공휴일과 연말연시 제외). 긴급할 때는 언제든지 받습니다.
m-family-help = 패밀리 서포트 센터
m-family-help-summary = 아이를 맡기고 싶은 사람과 맡아 주는 사람이 회원이 되어 서로 돕습니다.
