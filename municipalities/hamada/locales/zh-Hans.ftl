### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = 滨田市
m-prefecture = 岛根县
m-family-office = 滨田市 儿童育儿支援科 儿童家庭咨询组
m-family-office-note = 周一至周五 8:30–17:15。节假日和新年期间休息。
m-sukusuku = 滨田市育儿家庭综合支援中心“Sukusuku”
m-sukusuku-note = 从怀孕前到育儿，可以向保健师、助产师、营养师咨询。也有亲子一起玩的育儿支援中心。
m-child-guidance = 滨田儿童咨询所
m-child-guidance-note = 咨询时间为周一至周五 8:30–17:15（节假日和新年期间除外）。紧急情况随时受理。
m-family-help = 家庭互助中心
m-family-help-summary = 想托孩子的人和愿意照看的人都成为会员，互相帮助。
