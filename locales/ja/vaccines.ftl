### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = B型肝炎
v-hepb-short = B型肝炎
v-hepb-protects = B型肝炎は肝臓の病気です。赤ちゃんのときに感染すると、将来、肝硬変や肝がんになることがあります。
v-rota = ロタウイルス
v-rota-short = ロタ
v-rota-protects = ロタウイルスによる胃腸炎を防ぐ、飲むワクチンです。ひどい下痢と嘔吐で体の水分が足りなくなり、入院することもある病気です。
v-rota-after = 飲んだあと、とくに1～2週間は、急に激しく泣く、何度も吐く、便に血がまじる、ぐったりする、のどれかがあれば、すぐに病院へ行ってください。
v-penta5 = 五種混合（ジフテリア・百日せき・破傷風・ポリオ・ヒブ）
v-penta5-short = 五種混合
v-penta5-protects = ジフテリア、百日せき、破傷風、ポリオ、ヒブの5つの病気を防ぎます。息が苦しくなる、体が動かなくなるなど、赤ちゃんの命にかかわることがあります。
v-dptipv = 四種混合（ジフテリア・百日せき・破傷風・ポリオ）
v-dptipv-short = 四種混合
v-dptipv-protects = ジフテリア、百日せき、破傷風、ポリオの4つの病気を防ぎます。息が苦しくなる、体が動かなくなるなど、赤ちゃんの命にかかわることがあります。
v-hib = ヒブ（インフルエンザ菌b型）
v-hib-short = ヒブ
v-hib-protects = ヒブという細菌による病気を防ぎます。髄膜炎（脳を包む膜の病気）などを起こし、小さい子では重くなります。
v-pcv = 小児用肺炎球菌
v-pcv-short = 肺炎球菌
v-pcv-protects = 肺炎球菌という細菌による病気を防ぎます。髄膜炎（脳を包む膜の病気）や肺炎などを起こし、小さい子では重くなります。
v-bcg = BCG（結核）
v-bcg-short = BCG
v-bcg-protects = 結核を防ぎます。赤ちゃんがかかると、髄膜炎や全身に広がる重い結核になりやすい病気です。
v-bcg-after = 10日以内に、受けたところが赤くはれたり、うみが出たりしたら、受けた医療機関に連絡してください。ふつうは2～4週間後に赤くなり、やがて治ります。
v-mr1 = 麻しん風しん（MR）第1期
v-mr1-short = MR 第1期
v-mr1-protects = 麻しん（はしか）はとてもうつりやすく、肺炎や脳炎を起こすことがあります。風しんは、妊娠中の人がかかると、おなかの赤ちゃんに影響することがあります。
v-mr2 = 麻しん風しん（MR）第2期
v-mr2-short = MR 第2期
v-mr2-protects = { v-mr1-protects }
v-var = 水痘（水ぼうそう）
v-var-short = 水痘
v-var-protects = 水ぼうそうを防ぎます。かゆい発疹と熱が出る病気で、まれに肺炎や脳炎になります。
v-je1 = 日本脳炎 第1期
v-je1-short = 日本脳炎 第1期
v-je1-protects = 蚊がうつす日本脳炎を防ぎます。脳の病気で、命を失ったり、重い障害が残ったりすることがあります。
v-je2 = 日本脳炎 第2期
v-je2-short = 日本脳炎 第2期
v-je2-protects = { v-je1-protects }
v-dt2 = 二種混合 第2期（ジフテリア・破傷風）
v-dt2-short = 二種混合
v-dt2-protects = ジフテリアと破傷風を防ぐ追加の1回です。小さいころに受けたワクチンの効果を長く保ちます。
v-hpv = HPV（ヒトパピローマウイルス）
v-hpv-short = HPV
v-hpv-protects = 子宮頸がんの原因になるウイルスの感染を防ぎます。受けた人も、大人になったら子宮頸がん検診が必要です。
v-hpv-after = 注射のあとに気を失うことがあります。30分ほど座って休んでください。
v-rsvm = RSウイルス（妊婦が受けるワクチン）
v-rsvm-short = RSウイルス（母子）
v-rsvm-protects = 妊娠中に受けて、生まれてくる赤ちゃんをRSウイルスから守ります。生まれて数か月の赤ちゃんがかかると、気管支や肺の重い病気になることがあります。
v-mumps = おたふくかぜ
v-mumps-short = おたふくかぜ
v-mumps-protects = ほほがはれて熱が出る、おたふくかぜを防ぎます。髄膜炎になったり、耳が聞こえなくなったりすることがあります。
v-flu = インフルエンザ
v-flu-short = インフルエンザ
v-flu-protects = インフルエンザが重くなるのを防ぎます。毎年、流行する前に受けます。
v-covid = 新型コロナウイルス
v-covid-short = 新型コロナ
v-covid-protects = 新型コロナウイルス感染症が重くなるのを防ぎます。受けるかどうかは、かかりつけ医に相談してください。
v-dpt-preschool = 三種混合（小学校に入る前の追加）
v-dpt-preschool-short = 三種混合 追加
v-dpt-preschool-protects = 百日せき、ジフテリア、破傷風を防ぎます。年とともに弱くなる効果を、小学校に入る前に強くします。
v-ipv = ポリオ
v-ipv-short = ポリオ
v-ipv-protects = ポリオを防ぎます。手足が動かなくなることがある病気です。
v-ipv-preschool = ポリオ（小学校に入る前の追加）
v-ipv-preschool-short = ポリオ 追加
v-ipv-preschool-protects = 手足が動かなくなることがあるポリオを防ぎます。年とともに弱くなる効果を、小学校に入る前に強くします。
v-hepa = A型肝炎
v-hepa-short = A型肝炎
v-hepa-protects = 食べ物や水からうつる肝臓の病気を防ぎます。この病気が多い国へ行く前に受けることがあります。
v-menacwy = 髄膜炎菌（4価）
v-menacwy-short = 髄膜炎菌
v-menacwy-protects = 髄膜炎菌による髄膜炎や血液の感染を防ぎます。数は少なくても、急に重くなる病気です。
v-nirsevimab = RSウイルスの抗体（ベイフォータス）
v-nirsevimab-short = RS抗体
v-nirsevimab-protects = ワクチンではなく、赤ちゃんをRSウイルスから守る抗体の注射です。受けられるかどうかは、医師が決めます。

d-hepb = B型肝炎
d-rota = ロタウイルス胃腸炎
d-dpt = ジフテリア・百日せき・破傷風
d-dpt-single = { d-dpt }
d-dt = ジフテリア・破傷風
d-polio = ポリオ（急性灰白髄炎）
d-ipv-single = { d-polio }
d-hib = ヒブ感染症
d-pcv = 肺炎球菌感染症
d-bcg = 結核
d-measles = 麻しん（はしか）
d-rubella = 風しん
d-varicella = 水痘（水ぼうそう）
d-je = 日本脳炎
d-hpv = HPV感染症（子宮頸がんなど）
d-rsv = RSウイルス感染症
d-rsv-antibody = { d-rsv }
d-mumps = おたふくかぜ
d-flu = インフルエンザ
d-covid = 新型コロナウイルス感染症
d-hepa = A型肝炎
d-menacwy = 髄膜炎菌感染症
d-menc = 髄膜炎菌感染症（C）
d-yellow-fever = 黄熱
d-typhoid = 腸チフス

p-hepb = B型肝炎ワクチン
p-rv1 = ロタリックス（1価）
p-rv5 = ロタテック（5価）
p-rota-other = 外国のほかのロタワクチン
p-dpt-ipv-hib = 五種混合（DPT-IPV-Hib）
p-dpt-ipv = 四種混合（DPT-IPV）
p-dpt = 三種混合（DPT）
p-dt = 二種混合（DT）
p-ipv = 不活化ポリオ（IPV）
p-ipv-fractional = 不活化ポリオ（少ない量を皮膚に、外国）
p-opv = 生ポリオ・飲むタイプ（OPV）
p-hib = ヒブワクチン
p-pcv7 = 肺炎球菌 7価（PCV7）
p-pcv10 = 肺炎球菌 10価（PCV10）
p-pcv13 = 肺炎球菌 13価（PCV13）
p-pcv15 = 肺炎球菌 15価（PCV15）
p-pcv20 = 肺炎球菌 20価（PCV20）
p-bcg = BCG
p-mr = 麻しん風しん混合（MR）
p-measles = 麻しん（はしか）単独
p-rubella = 風しん単独
p-mmr = 麻しん・おたふくかぜ・風しん混合（MMR）
p-mmrv = 麻しん・おたふくかぜ・風しん・水痘混合（MMRV）
p-var = 水痘ワクチン
p-je = 日本脳炎（乾燥細胞培養）
p-je-live = 日本脳炎の生ワクチン（外国）
p-hpv2 = HPV 2価（サーバリックス）
p-hpv4 = HPV 4価（ガーダシル）
p-hpv9 = HPV 9価（シルガード9）
p-rsv-maternal = アブリスボ
p-nirsevimab = ベイフォータス
p-mumps = おたふくかぜワクチン
p-flu-inact = インフルエンザ（注射）
p-flu-nasal = インフルエンザ（鼻にスプレー、フルミスト）
p-covid = 新型コロナワクチン
p-hepa = A型肝炎ワクチン
p-menacwy = 髄膜炎菌 4価（ACWY）
p-menc = 髄膜炎菌 C
p-yellow-fever = 黄熱ワクチン
p-typhoid = 腸チフスワクチン
p-hexa = 六種混合（DPT-IPV-Hib-B型肝炎、外国）
p-penta-wp = 五種混合（DPT-Hib-B型肝炎、外国）

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = 母子健康手帳
bring-form = 予診票（書いておきます）
bring-card = 健康保険の資格がわかるもの（マイナ保険証など）と小児医療証
bring-foreign = 外国で受けたワクチンの記録
bring-guardian = 保護者が一緒に行きます。ほかの人が行くときは、先に医療機関に聞いてください。

# When not to go, one case each; before-call closes the list.
before-fever = 熱があるとき（37.5℃以上）は受けられません。
before-ill = 重い急な病気のときは受けられません。
before-allergy = 前にワクチン、薬、食べ物で強いアレルギーが出たことがあれば、先に医師に話してください。
before-condition = 病気の治療中、薬を飲んでいる、ひきつけを起こしたことがあるときは、先に医師に話してください。
before-call = 迷ったら、行く前に医療機関に電話してください。

# After the shot, one line each.
after-wait = 30分ほどは、医療機関の中か、すぐに連絡できるところで様子を見ます。
after-bath = その日はお風呂に入れます。受けたところはこすりません。激しい運動はしません。
after-mild = 受けたところが赤くはれたり、熱が出たりすることがあります。多くは数日で治ります。
after-call = 高い熱、ひきつけ、ひどいはれなど、心配なときは、受けた医療機関に電話してください。
after-emergency = 息が苦しそう、顔色が悪い、反応がにぶいときは、すぐに119に電話してください。
