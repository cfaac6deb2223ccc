### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = B형 간염
v-hepb-short = B형 간염
v-hepb-protects = B형 간염은 간의 병입니다. 아기 때 감염되면 나중에 간경변이나 간암이 될 수 있습니다.
v-rota = 로타바이러스
v-rota-short = 로타
v-rota-protects = 로타바이러스 장염을 막는, 먹는 백신입니다. 심한 설사와 구토로 탈수가 되어 입원하기도 하는 병입니다.
v-rota-after = 먹인 뒤, 특히 1~2주 동안 갑자기 심하게 울거나, 여러 번 토하거나, 변에 피가 섞이거나, 축 늘어지는 증상이 하나라도 있으면 바로 병원에 가세요.
v-penta5 = 5가 혼합(디프테리아·백일해·파상풍·폴리오·Hib)
v-penta5-short = 5가 혼합
v-penta5-protects = 디프테리아, 백일해, 파상풍, 폴리오, Hib의 5가지 병을 막습니다. 숨쉬기 힘들거나 몸이 움직이지 않게 되는 등 아기의 생명이 위험할 수 있습니다.
v-dptipv = 4가 혼합(디프테리아·백일해·파상풍·폴리오)
v-dptipv-short = 4가 혼합
v-dptipv-protects = 디프테리아, 백일해, 파상풍, 폴리오의 4가지 병을 막습니다. 숨쉬기 힘들거나 몸이 움직이지 않게 되는 등 아기의 생명이 위험할 수 있습니다.
v-hib = Hib(b형 헤모필루스 인플루엔자)
v-hib-short = Hib
v-hib-protects = Hib라는 세균이 일으키는 병을 막습니다. 수막염(뇌를 싸는 막의 병) 등을 일으키며 어린아이는 심해집니다.
v-pcv = 폐렴구균(소아용)
v-pcv-short = 폐렴구균
v-pcv-protects = 폐렴구균이라는 세균이 일으키는 병을 막습니다. 수막염(뇌를 싸는 막의 병)이나 폐렴 등을 일으키며 어린아이는 심해집니다.
v-bcg = BCG(결핵)
v-bcg-short = BCG
v-bcg-protects = 결핵을 막습니다. 아기가 걸리면 수막염이나 온몸에 퍼지는 심한 결핵이 되기 쉬운 병입니다.
v-bcg-after = 10일 안에 접종한 곳이 붉게 붓거나 고름이 나오면 접종한 의료기관에 연락하세요. 보통은 2~4주 뒤에 붉어졌다가 점차 낫습니다.
v-mr1 = 홍역·풍진(MR) 1기
v-mr1-short = MR 1기
v-mr1-protects = 홍역은 매우 잘 옮고 폐렴이나 뇌염을 일으킬 수 있습니다. 풍진은 임신 중인 사람이 걸리면 배 속 아기에게 영향을 줄 수 있습니다.
v-mr2 = 홍역·풍진(MR) 2기
v-mr2-short = MR 2기
v-mr2-protects = { v-mr1-protects }
v-var = 수두
v-var-short = 수두
v-var-protects = 수두를 막습니다. 가려운 발진과 열이 나는 병으로, 드물게 폐렴이나 뇌염이 됩니다.
v-je1 = 일본뇌염 1기
v-je1-short = 일본뇌염 1기
v-je1-protects = 모기가 옮기는 일본뇌염을 막습니다. 뇌의 병으로, 목숨을 잃거나 심한 장애가 남을 수 있습니다.
v-je2 = 일본뇌염 2기
v-je2-short = 일본뇌염 2기
v-je2-protects = { v-je1-protects }
v-dt2 = DT 2기(디프테리아·파상풍)
v-dt2-short = DT
v-dt2-protects = 디프테리아와 파상풍을 막는 추가 1회입니다. 어릴 때 받은 백신의 효과를 오래 지켜 줍니다.
v-hpv = HPV(사람유두종바이러스)
v-hpv-short = HPV
v-hpv-protects = 자궁경부암의 원인이 되는 바이러스의 감염을 막습니다. 접종한 사람도 어른이 되면 자궁경부암 검진이 필요합니다.
v-hpv-after = 주사를 맞은 뒤 정신을 잃는 경우가 있습니다. 30분쯤 앉아서 쉬세요.
v-rsvm = RSV(임신 중에 맞는 백신)
v-rsvm-short = RSV(임신 중)
v-rsvm-protects = 임신 중에 맞아 태어날 아기를 RSV(호흡기세포융합바이러스)로부터 지킵니다. 생후 몇 개월의 아기가 걸리면 기관지나 폐의 심한 병이 될 수 있습니다.
v-mumps = 유행성 이하선염(볼거리)
v-mumps-short = 볼거리
v-mumps-protects = 볼이 붓고 열이 나는 볼거리를 막습니다. 수막염이 되거나 귀가 들리지 않게 될 수 있습니다.
v-flu = 인플루엔자(독감)
v-flu-short = 독감
v-flu-protects = 독감이 심해지는 것을 막습니다. 매년 유행하기 전에 맞습니다.
v-covid = 코로나19
v-covid-short = 코로나19
v-covid-protects = 코로나19가 심해지는 것을 막습니다. 맞을지는 주치의와 상담하세요.
v-dpt-preschool = DPT(초등학교 입학 전 추가)
v-dpt-preschool-short = DPT 추가
v-dpt-preschool-protects = 백일해, 디프테리아, 파상풍을 막습니다. 해가 갈수록 약해지는 효과를 초등학교 입학 전에 다시 높입니다.
v-ipv = 폴리오(소아마비)
v-ipv-short = 폴리오
v-ipv-protects = 폴리오를 막습니다. 팔다리가 움직이지 않게 될 수 있는 병입니다.
v-ipv-preschool = 폴리오(초등학교 입학 전 추가)
v-ipv-preschool-short = 폴리오 추가
v-ipv-preschool-protects = 팔다리가 움직이지 않게 될 수 있는 폴리오를 막습니다. 해가 갈수록 약해지는 효과를 초등학교 입학 전에 다시 높입니다.
v-hepa = A형 간염
v-hepa-short = A형 간염
v-hepa-protects = 음식이나 물로 옮는 간의 병을 막습니다. 이 병이 많은 나라에 가기 전에 맞기도 합니다.
v-menacwy = 수막구균(4가)
v-menacwy-short = 수막구균
v-menacwy-protects = 수막구균이 일으키는 수막염과 혈액 감염을 막습니다. 드물지만 갑자기 심해지는 병입니다.
v-nirsevimab = RSV 항체(베이포투스)
v-nirsevimab-short = RSV 항체
v-nirsevimab-protects = 백신이 아니라 아기를 RSV로부터 지키는 항체 주사입니다. 맞을 수 있는지는 의사가 정합니다.

d-hepb = B형 간염
d-rota = 로타바이러스 장염
d-dpt = 디프테리아·백일해·파상풍
d-dpt-single = { d-dpt }
d-dt = 디프테리아·파상풍
d-polio = 폴리오(소아마비)
d-ipv-single = { d-polio }
d-hib = Hib 감염증
d-pcv = 폐렴구균 감염증
d-bcg = 결핵
d-measles = 홍역
d-rubella = 풍진
d-varicella = 수두
d-je = 일본뇌염
d-hpv = HPV 감염증(자궁경부암 등)
d-rsv = RSV 감염증
d-rsv-antibody = { d-rsv }
d-mumps = 유행성 이하선염(볼거리)
d-flu = 인플루엔자(독감)
d-covid = 코로나19
d-hepa = A형 간염
d-menacwy = 수막구균 감염증
d-menc = 수막구균 감염증(C)
d-yellow-fever = 황열
d-typhoid = 장티푸스

p-hepb = B형 간염 백신
p-rv1 = 로타릭스(1가)
p-rv5 = 로타텍(5가)
p-rota-other = 외국의 다른 로타 백신
p-dpt-ipv-hib = 5가 혼합(DPT-IPV-Hib)
p-dpt-ipv = 4가 혼합(DPT-IPV)
p-dpt = 3가 혼합(DPT)
p-dt = 2가 혼합(DT)
p-ipv = 폴리오 주사(IPV)
p-ipv-fractional = 폴리오 주사(적은 양을 피부에, 외국)
p-opv = 먹는 폴리오 생백신(OPV)
p-hib = Hib 백신
p-pcv7 = 폐렴구균 7가(PCV7)
p-pcv10 = 폐렴구균 10가(PCV10)
p-pcv13 = 폐렴구균 13가(PCV13)
p-pcv15 = 폐렴구균 15가(PCV15)
p-pcv20 = 폐렴구균 20가(PCV20)
p-bcg = BCG
p-mr = 홍역·풍진 혼합(MR)
p-measles = 홍역 단독
p-rubella = 풍진 단독
p-mmr = 홍역·볼거리·풍진 혼합(MMR)
p-mmrv = 홍역·볼거리·풍진·수두 혼합(MMRV)
p-var = 수두 백신
p-je = 일본뇌염(불활성화 백신)
p-je-live = 일본뇌염 생백신(외국)
p-hpv2 = HPV 2가(서바릭스)
p-hpv4 = HPV 4가(가다실)
p-hpv9 = HPV 9가(실가드9)
p-rsv-maternal = 아브리스보
p-nirsevimab = 베이포투스
p-mumps = 볼거리 백신
p-flu-inact = 독감(주사)
p-flu-nasal = 독감(코 스프레이, 플루미스트)
p-covid = 코로나19 백신
p-hepa = A형 간염 백신
p-menacwy = 수막구균 4가(ACWY)
p-menc = 수막구균 C
p-yellow-fever = 황열 백신
p-typhoid = 장티푸스 백신
p-hexa = 6가 혼합(DPT-IPV-Hib-B형 간염, 외국)
p-penta-wp = 5가 혼합(DPT-Hib-B형 간염, 외국)

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = 모자건강수첩(母子健康手帳)
bring-form = 미리 작성한 예진표(予診票)
bring-card = 건강보험 자격을 알 수 있는 것(マイナ保険証 등)과 소아 의료증(小児医療証)
bring-foreign = 외국에서 받은 예방접종 기록
bring-guardian = 보호자가 함께 갑니다. 다른 사람이 갈 때는 먼저 의료기관에 물어보세요.

# When not to go, one case each; before-call closes the list.
before-fever = 열이 있을 때(37.5℃ 이상)는 접종할 수 없습니다.
before-ill = 심한 급성 병이 있을 때는 접종할 수 없습니다.
before-allergy = 전에 백신, 약, 음식으로 심한 알레르기가 있었다면 먼저 의사에게 말하세요.
before-condition = 병을 치료 중이거나, 약을 먹고 있거나, 경련을 일으킨 적이 있으면 먼저 의사에게 말하세요.
before-call = 망설여질 때는 가기 전에 의료기관에 전화하세요.

# After the shot, one line each.
after-wait = 30분쯤 의료기관 안이나 바로 연락할 수 있는 곳에서 상태를 봅니다.
after-bath = 그날 목욕해도 됩니다. 접종한 곳은 문지르지 않습니다. 심한 운동은 하지 않습니다.
after-mild = 접종한 곳이 붉게 붓거나 열이 날 수 있습니다. 대개 며칠이면 낫습니다.
after-call = 높은 열, 경련, 심한 부기 등으로 걱정되면 접종한 의료기관에 전화하세요.
after-emergency = 숨쉬기 힘들어하거나, 안색이 나쁘거나, 반응이 둔하면 바로 119에 전화하세요.
