### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = B型肝炎
v-hepb-short = B型肝炎
v-hepb-protects = B型肝炎是肝臟的疾病。嬰兒時期感染，將來可能發展成肝硬化或肝癌。
v-rota = 輪狀病毒
v-rota-short = 輪狀病毒
v-rota-protects = 預防輪狀病毒胃腸炎的口服疫苗。這種病會引起嚴重腹瀉和嘔吐，使身體脫水，有時需要住院。
v-rota-after = 服用後，尤其是1～2週內，如果突然大聲哭鬧、反覆嘔吐、大便帶血或渾身無力，出現其中任何一種，請馬上去醫院。
v-penta5 = 五合一疫苗（白喉、百日咳、破傷風、小兒麻痺、Hib）
v-penta5-short = 五合一疫苗
v-penta5-protects = 預防白喉、百日咳、破傷風、小兒麻痺和Hib這5種疾病。這些病會使呼吸困難、身體不能動，可能危及嬰兒的生命。
v-dptipv = 四合一疫苗（白喉、百日咳、破傷風、小兒麻痺）
v-dptipv-short = 四合一疫苗
v-dptipv-protects = 預防白喉、百日咳、破傷風和小兒麻痺這4種疾病。這些病會使呼吸困難、身體不能動，可能危及嬰兒的生命。
v-hib = Hib（b型嗜血桿菌）
v-hib-short = Hib
v-hib-protects = 預防Hib這種細菌引起的疾病。它會引起腦膜炎（包住大腦的膜的疾病）等，幼兒容易病重。
v-pcv = 肺炎鏈球菌（兒童）
v-pcv-short = 肺炎鏈球菌
v-pcv-protects = 預防肺炎鏈球菌這種細菌引起的疾病。它會引起腦膜炎（包住大腦的膜的疾病）和肺炎等，幼兒容易病重。
v-bcg = 卡介苗（BCG，結核病）
v-bcg-short = 卡介苗
v-bcg-protects = 預防結核病。嬰兒得病後，容易發展成腦膜炎或擴散到全身的重症結核。
v-bcg-after = 如果10天內接種處紅腫或化膿，請聯絡接種的醫療機構。一般在2～4週後才變紅，之後會好。
v-mr1 = 麻疹德國麻疹（MR）第1期
v-mr1-short = MR 第1期
v-mr1-protects = 麻疹非常容易傳染，可能引起肺炎或腦炎。孕婦感染德國麻疹，可能影響腹中的胎兒。
v-mr2 = 麻疹德國麻疹（MR）第2期
v-mr2-short = MR 第2期
v-mr2-protects = { v-mr1-protects }
v-var = 水痘
v-var-short = 水痘
v-var-protects = 預防水痘。得病會發燒，並出發癢的皮疹，極少數會發展成肺炎或腦炎。
v-je1 = 日本腦炎第1期
v-je1-short = 日本腦炎 第1期
v-je1-protects = 預防由蚊子傳播的日本腦炎。這是腦部的疾病，可能致命或留下嚴重的後遺症。
v-je2 = 日本腦炎第2期
v-je2-short = 日本腦炎 第2期
v-je2-protects = { v-je1-protects }
v-dt2 = 白喉破傷風二合一 第2期
v-dt2-short = 白喉破傷風
v-dt2-protects = 再接種1次，預防白喉和破傷風，讓小時候接種的效果更持久。
v-hpv = HPV（人類乳突病毒）
v-hpv-short = HPV
v-hpv-protects = 預防會導致子宮頸癌的病毒感染。接種過的人，成年後也需要做子宮頸癌篩檢。
v-hpv-after = 注射後有人會暈倒。請坐著休息30分鐘左右。
v-rsvm = 呼吸道融合病毒RSV（孕婦接種的疫苗）
v-rsvm-short = RSV（懷孕中）
v-rsvm-protects = 在懷孕期間接種，保護出生後的嬰兒不受RSV感染。出生幾個月內的嬰兒得病，可能引起支氣管和肺的重病。
v-mumps = 流行性腮腺炎
v-mumps-short = 腮腺炎
v-mumps-protects = 預防腮部腫大、發燒的流行性腮腺炎。它可能引起腦膜炎或聽力喪失。
v-flu = 流行性感冒（流感）
v-flu-short = 流感
v-flu-protects = 防止流感變重。每年在流行之前接種。
v-covid = 新冠病毒（COVID-19）
v-covid-short = COVID-19
v-covid-protects = 防止COVID-19（新冠病毒感染）變重。是否接種，請與平常看診的醫師商量。
v-dpt-preschool = 白喉百日咳破傷風三合一（上小學前加強）
v-dpt-preschool-short = 三合一 加強
v-dpt-preschool-protects = 預防百日咳、白喉和破傷風。效果會逐年減弱，在上小學前加強一次。
v-ipv = 小兒麻痺
v-ipv-short = 小兒麻痺
v-ipv-protects = 預防小兒麻痺。這種病可能使手腳不能活動。
v-ipv-preschool = 小兒麻痺（上小學前加強）
v-ipv-preschool-short = 小兒麻痺 加強
v-ipv-preschool-protects = 預防可能使手腳不能活動的小兒麻痺。效果會逐年減弱，在上小學前加強一次。
v-hepa = A型肝炎
v-hepa-short = A型肝炎
v-hepa-protects = 預防透過食物和水傳染的肝臟疾病。前往這種病較多的國家之前，有時會接種。
v-menacwy = 腦膜炎雙球菌（4價）
v-menacwy-short = 腦膜炎雙球菌
v-menacwy-protects = 預防腦膜炎雙球菌引起的腦膜炎和血液感染。得病的人不多，但會突然變重。
v-nirsevimab = RSV抗體（Beyfortus）
v-nirsevimab-short = RSV抗體
v-nirsevimab-protects = 這不是疫苗，而是保護嬰兒不受RSV感染的抗體注射。能否接受，由醫師決定。

d-hepb = B型肝炎
d-rota = 輪狀病毒胃腸炎
d-dpt = 白喉、百日咳、破傷風
d-dpt-single = { d-dpt }
d-dt = 白喉、破傷風
d-polio = 小兒麻痺
d-ipv-single = { d-polio }
d-hib = Hib感染
d-pcv = 肺炎鏈球菌感染
d-bcg = 結核病
d-measles = 麻疹
d-rubella = 德國麻疹
d-varicella = 水痘
d-je = 日本腦炎
d-hpv = HPV感染（子宮頸癌等）
d-rsv = RSV感染
d-rsv-antibody = { d-rsv }
d-mumps = 流行性腮腺炎
d-flu = 流感
d-covid = COVID-19（新冠病毒感染）
d-hepa = A型肝炎
d-menacwy = 腦膜炎雙球菌感染
d-menc = 腦膜炎雙球菌感染（C）
d-yellow-fever = 黃熱病
d-typhoid = 傷寒

p-hepb = B型肝炎疫苗
p-rv1 = Rotarix（1價）
p-rv5 = RotaTeq（5價）
p-rota-other = 國外的其他輪狀病毒疫苗
p-dpt-ipv-hib = 五合一（DPT-IPV-Hib）
p-dpt-ipv = 四合一（DPT-IPV）
p-dpt = 白喉百日咳破傷風三合一（DPT）
p-dt = 白喉破傷風（DT）
p-ipv = 小兒麻痺不活化疫苗（IPV）
p-ipv-fractional = 小兒麻痺不活化疫苗（小劑量皮內，國外）
p-opv = 小兒麻痺口服活性疫苗（OPV）
p-hib = Hib疫苗
p-pcv7 = 肺炎鏈球菌 7價（PCV7）
p-pcv10 = 肺炎鏈球菌 10價（PCV10）
p-pcv13 = 肺炎鏈球菌 13價（PCV13）
p-pcv15 = 肺炎鏈球菌 15價（PCV15）
p-pcv20 = 肺炎鏈球菌 20價（PCV20）
p-bcg = 卡介苗（BCG）
p-mr = 麻疹德國麻疹（MR）
p-measles = 麻疹單一疫苗
p-rubella = 德國麻疹單一疫苗
p-mmr = 麻疹、腮腺炎、德國麻疹（MMR）
p-mmrv = 麻疹、腮腺炎、德國麻疹、水痘（MMRV）
p-var = 水痘疫苗
p-je = 日本腦炎（不活化）
p-je-live = 日本腦炎活性疫苗（國外）
p-hpv2 = HPV 2價（Cervarix）
p-hpv4 = HPV 4價（Gardasil）
p-hpv9 = HPV 9價（Silgard 9）
p-rsv-maternal = Abrysvo
p-nirsevimab = Beyfortus
p-mumps = 腮腺炎疫苗
p-flu-inact = 流感（注射）
p-flu-nasal = 流感（鼻噴，FluMist）
p-covid = COVID-19疫苗
p-hepa = A型肝炎疫苗
p-menacwy = 腦膜炎雙球菌 4價（ACWY）
p-menc = 腦膜炎雙球菌 C
p-yellow-fever = 黃熱病疫苗
p-typhoid = 傷寒疫苗
p-hexa = 六合一（DPT-IPV-Hib-B型肝炎，國外）
p-penta-wp = 五合一（DPT-Hib-B型肝炎，國外）

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = 母子健康手冊（母子健康手帳）
bring-form = 填好的預診表（予診票）
bring-card = 能證明健康保險的證件（マイナ保険証等）和兒童醫療證（小児医療証）
bring-foreign = 在國外接種疫苗的紀錄
bring-guardian = 由監護人陪同前往。由其他人陪同時，請先問醫療機構。

# When not to go, one case each; before-call closes the list.
before-fever = 發燒（37.5℃以上）時不能接種。
before-ill = 得了嚴重的急性病時不能接種。
before-allergy = 以前對疫苗、藥物或食物有過強烈過敏反應的，請先告訴醫師。
before-condition = 正在治病、正在吃藥或發生過抽搐的，請先告訴醫師。
before-call = 不確定時，請在去之前打電話問醫療機構。

# After the shot, one line each.
after-wait = 在醫療機構內或能馬上聯絡到的地方觀察30分鐘左右。
after-bath = 當天可以洗澡。不要揉搓接種處，不要劇烈運動。
after-mild = 接種處可能紅腫，也可能發燒，大多幾天就好。
after-call = 高燒、抽搐、腫得厲害等讓人擔心時，請打電話給接種的醫療機構。
after-emergency = 呼吸困難、臉色不好、反應遲鈍時，請馬上撥打119。
