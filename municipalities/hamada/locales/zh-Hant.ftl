### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = 濱田市
m-prefecture = 島根縣
m-family-office = 濱田市 兒童育兒支援科 兒童家庭諮詢組
m-family-office-note = 週一至週五 8:30–17:15。假日和新年期間休息。
m-sukusuku = 濱田市育兒家庭綜合支援中心「Sukusuku」
m-sukusuku-note = 從懷孕前到育兒，可以向保健師、助產師、營養師諮詢。也有親子一起玩的育兒支援中心。
m-child-guidance = 濱田兒童諮詢所
m-child-guidance-note = 諮詢時間為週一至週五 8:30–17:15（假日和新年期間除外）。緊急情況隨時受理。
m-family-help = 家庭互助中心
m-family-help-summary = 想托孩子的人和願意照顧的人都成為會員，互相幫助。
