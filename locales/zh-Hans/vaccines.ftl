### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = 乙型肝炎
v-hepb-short = 乙型肝炎
v-hepb-protects = 乙型肝炎是肝脏的疾病。婴儿时期感染，将来可能发展成肝硬化或肝癌。
v-rota = 轮状病毒
v-rota-short = 轮状病毒
v-rota-protects = 预防轮状病毒胃肠炎的口服疫苗。这种病会引起严重腹泻和呕吐，使身体脱水，有时需要住院。
v-rota-after = 服用后，尤其是1～2周内，如果突然大声哭闹、反复呕吐、大便带血或浑身无力，出现其中任何一种，请马上去医院。
v-penta5 = 五联疫苗（白喉、百日咳、破伤风、脊髓灰质炎、Hib）
v-penta5-short = 五联疫苗
v-penta5-protects = 预防白喉、百日咳、破伤风、脊髓灰质炎和Hib这5种疾病。这些病会使呼吸困难、身体不能动，可能危及婴儿的生命。
v-dptipv = 四联疫苗（白喉、百日咳、破伤风、脊髓灰质炎）
v-dptipv-short = 四联疫苗
v-dptipv-protects = 预防白喉、百日咳、破伤风和脊髓灰质炎这4种疾病。这些病会使呼吸困难、身体不能动，可能危及婴儿的生命。
v-hib = Hib（b型流感嗜血杆菌）
v-hib-short = Hib
v-hib-protects = 预防Hib这种细菌引起的疾病。它会引起脑膜炎（包住大脑的膜的疾病）等，幼儿容易病重。
v-pcv = 肺炎球菌（儿童）
v-pcv-short = 肺炎球菌
v-pcv-protects = 预防肺炎球菌这种细菌引起的疾病。它会引起脑膜炎（包住大脑的膜的疾病）和肺炎等，幼儿容易病重。
v-bcg = 卡介苗（BCG，结核病）
v-bcg-short = 卡介苗
v-bcg-protects = 预防结核病。婴儿得病后，容易发展成脑膜炎或扩散到全身的重症结核。
v-bcg-after = 如果10天内接种处红肿或化脓，请联系接种的医疗机构。一般在2～4周后才变红，之后会好。
v-mr1 = 麻疹风疹（MR）第1期
v-mr1-short = MR 第1期
v-mr1-protects = 麻疹非常容易传染，可能引起肺炎或脑炎。孕妇得风疹，可能影响腹中的胎儿。
v-mr2 = 麻疹风疹（MR）第2期
v-mr2-short = MR 第2期
v-mr2-protects = { v-mr1-protects }
v-var = 水痘
v-var-short = 水痘
v-var-protects = 预防水痘。得病会发烧，并出发痒的皮疹，极少数会发展成肺炎或脑炎。
v-je1 = 乙脑（日本脑炎）第1期
v-je1-short = 乙脑 第1期
v-je1-protects = 预防由蚊子传播的乙脑（日本脑炎）。这是脑部的疾病，可能致命或留下严重的后遗症。
v-je2 = 乙脑（日本脑炎）第2期
v-je2-short = 乙脑 第2期
v-je2-protects = { v-je1-protects }
v-dt2 = 白破二联 第2期（白喉、破伤风）
v-dt2-short = 白破二联
v-dt2-protects = 再接种1次，预防白喉和破伤风，让小时候接种的效果更持久。
v-hpv = HPV（人乳头瘤病毒）
v-hpv-short = HPV
v-hpv-protects = 预防会导致宫颈癌的病毒感染。接种过的人，成年后也需要做宫颈癌筛查。
v-hpv-after = 注射后有人会晕倒。请坐着休息30分钟左右。
v-rsvm = 呼吸道合胞病毒RSV（孕妇接种的疫苗）
v-rsvm-short = RSV（孕期）
v-rsvm-protects = 在怀孕期间接种，保护出生后的婴儿不受RSV感染。出生几个月内的婴儿得病，可能引起支气管和肺的重病。
v-mumps = 流行性腮腺炎
v-mumps-short = 腮腺炎
v-mumps-protects = 预防腮部肿大、发烧的流行性腮腺炎。它可能引起脑膜炎或听力丧失。
v-flu = 流行性感冒（流感）
v-flu-short = 流感
v-flu-protects = 防止流感变重。每年在流行之前接种。
v-covid = 新型冠状病毒
v-covid-short = 新冠
v-covid-protects = 防止新冠病毒感染变重。是否接种，请与经常看诊的医生商量。
v-dpt-preschool = 百白破（上小学前加强）
v-dpt-preschool-short = 百白破 加强
v-dpt-preschool-protects = 预防百日咳、白喉和破伤风。效果会逐年减弱，在上小学前加强一次。
v-ipv = 脊髓灰质炎（小儿麻痹）
v-ipv-short = 脊髓灰质炎
v-ipv-protects = 预防脊髓灰质炎。这种病可能使手脚不能活动。
v-ipv-preschool = 脊髓灰质炎（上小学前加强）
v-ipv-preschool-short = 脊髓灰质炎 加强
v-ipv-preschool-protects = 预防可能使手脚不能活动的脊髓灰质炎。效果会逐年减弱，在上小学前加强一次。
v-hepa = 甲型肝炎
v-hepa-short = 甲型肝炎
v-hepa-protects = 预防通过食物和水传染的肝脏疾病。前往这种病较多的国家之前，有时会接种。
v-menacwy = 脑膜炎球菌（4价）
v-menacwy-short = 脑膜炎球菌
v-menacwy-protects = 预防脑膜炎球菌引起的脑膜炎和血液感染。得病的人不多，但会突然变重。
v-nirsevimab = RSV抗体（Beyfortus）
v-nirsevimab-short = RSV抗体
v-nirsevimab-protects = 这不是疫苗，而是保护婴儿不受RSV感染的抗体注射。能否接受，由医生决定。

d-hepb = 乙型肝炎
d-rota = 轮状病毒胃肠炎
d-dpt = 白喉、百日咳、破伤风
d-dpt-single = { d-dpt }
d-dt = 白喉、破伤风
d-polio = 脊髓灰质炎（小儿麻痹）
d-ipv-single = { d-polio }
d-hib = Hib感染
d-pcv = 肺炎球菌感染
d-bcg = 结核病
d-measles = 麻疹
d-rubella = 风疹
d-varicella = 水痘
d-je = 乙脑（日本脑炎）
d-hpv = HPV感染（宫颈癌等）
d-rsv = RSV感染
d-rsv-antibody = { d-rsv }
d-mumps = 流行性腮腺炎
d-flu = 流感
d-covid = 新冠病毒感染
d-hepa = 甲型肝炎
d-menacwy = 脑膜炎球菌感染
d-menc = 脑膜炎球菌感染（C）
d-yellow-fever = 黄热病
d-typhoid = 伤寒

p-hepb = 乙肝疫苗
p-rv1 = Rotarix（1价）
p-rv5 = RotaTeq（5价）
p-rota-other = 国外的其他轮状病毒疫苗
p-dpt-ipv-hib = 五联（DPT-IPV-Hib）
p-dpt-ipv = 四联（DPT-IPV）
p-dpt = 百白破（DPT）
p-dt = 白破（DT）
p-ipv = 脊灰灭活疫苗（IPV）
p-ipv-fractional = 脊灰灭活疫苗（小剂量皮内，国外）
p-opv = 脊灰口服活疫苗（OPV）
p-hib = Hib疫苗
p-pcv7 = 肺炎球菌 7价（PCV7）
p-pcv10 = 肺炎球菌 10价（PCV10）
p-pcv13 = 肺炎球菌 13价（PCV13）
p-pcv15 = 肺炎球菌 15价（PCV15）
p-pcv20 = 肺炎球菌 20价（PCV20）
p-bcg = 卡介苗（BCG）
p-mr = 麻疹风疹（MR）
p-measles = 麻疹单苗
p-rubella = 风疹单苗
p-mmr = 麻疹、腮腺炎、风疹（MMR）
p-mmrv = 麻疹、腮腺炎、风疹、水痘（MMRV）
p-var = 水痘疫苗
p-je = 乙脑（灭活）
p-je-live = 乙脑活疫苗（国外）
p-hpv2 = HPV 2价（Cervarix）
p-hpv4 = HPV 4价（Gardasil）
p-hpv9 = HPV 9价（Silgard 9）
p-rsv-maternal = Abrysvo
p-nirsevimab = Beyfortus
p-mumps = 腮腺炎疫苗
p-flu-inact = 流感（注射）
p-flu-nasal = 流感（鼻喷，FluMist）
p-covid = 新冠疫苗
p-hepa = 甲肝疫苗
p-menacwy = 脑膜炎球菌 4价（ACWY）
p-menc = 脑膜炎球菌 C
p-yellow-fever = 黄热病疫苗
p-typhoid = 伤寒疫苗
p-hexa = 六联（DPT-IPV-Hib-乙肝，国外）
p-penta-wp = 五联（DPT-Hib-乙肝，国外）

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = 母子健康手册（母子健康手帳）
bring-form = 填好的预诊表（予診票）
bring-card = 能证明健康保险的证件（マイナ保険証等）和儿童医疗证（小児医療証）
bring-foreign = 在国外接种疫苗的记录
bring-guardian = 由监护人陪同前往。由其他人陪同时，请先问医疗机构。

# When not to go, one case each; before-call closes the list.
before-fever = 发烧（37.5℃以上）时不能接种。
before-ill = 得了严重的急性病时不能接种。
before-allergy = 以前对疫苗、药物或食物有过强烈过敏反应的，请先告诉医生。
before-condition = 正在治病、正在吃药或发生过抽搐的，请先告诉医生。
before-call = 不确定时，请在去之前打电话问医疗机构。

# After the shot, one line each.
after-wait = 在医疗机构内或能马上联系到的地方观察30分钟左右。
after-bath = 当天可以洗澡。不要揉搓接种处，不要剧烈运动。
after-mild = 接种处可能红肿，也可能发烧，大多几天就好。
after-call = 高烧、抽搐、肿得厉害等让人担心时，请打电话给接种的医疗机构。
after-emergency = 呼吸困难、脸色不好、反应迟钝时，请马上拨打119。
