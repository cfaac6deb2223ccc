### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = まだ先
status-eligible = 受けられます
status-due = いま受けるとき
status-overdue = まだ間に合います
status-last-month = 無料の最後の月
status-complete = 済み
status-aged-out = 無料の期間は終わりました

## Doses. $n: which one.
dose-n = { $n }回目
dose-primary = 初回 { $n }回目
dose-booster = 追加
doses-done = { $total }回のうち{ $n }回済み
dose-skipped = { $dose }は、この年齢では受けなくてよくなりました。
dose-components = { $disease }：{ $total }回のうち{ $n }回

## Products of the next dose. $products: a list of product names.
product-next = 使うワクチン：{ $products }
product-also = { $products }も使えます。
product-together = { $products }を同じ日に
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }は{ $date }から（{ $when }）

## Who pays.
cat-routine = 定期接種（無料）
cat-voluntary = 任意接種（自費）
cat-foreign = 外国で受けたもの
cat-voluntary-note = 料金は医療機関によって違います。お住まいの市区町村の助成があることもあります。

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = 生まれた日から受けられます。
why-age = { $age }になる日から受けられます。その日は{ $date }です。
why-age-eve = 法律では、誕生日の前の日に年をとります。
why-window = 無料で受けられるのは{ $from }から{ $to }までです。
why-weeks = 生まれて{ $from }から{ $to }までに受けます。
why-school-year = 小学校に入る前の1年間（{ $from }から{ $to }まで）に受けます。
why-fiscal-year = 小学6年生から高校1年生にあたる年度（{ $from }から{ $to }まで）に受けます。
why-pregnancy = 妊娠28週0日から36週6日まで（{ $from }から{ $to }まで）に受けます。
why-closes = 無料で受けられるのは{ $date }までです。その日も受けられます。
why-standard = { $from }から{ $to }までに受けるのがすすめられています。
why-dose-by = この回は{ $date }までです。
why-booster-age = 追加は{ $age }になってからです。
why-interval-days = { $dose }（{ $date }）のあと、間を{ $n }日以上あけます。
why-interval-months = { $dose }（{ $date }）のあと、間を{ $n }か月以上あけます。
why-interval-half = { $dose }（{ $date }）のあと、間を{ $n }か月半以上あけます。
why-spacing-days = { $other }（{ $date }）のあと、間を{ $n }日以上あけます。
why-since = { $date }から定期接種になりました。
why-season = 流行する前に、毎年受けます。
why-same-day = ほかのワクチンと同じ日に受けられます。
if-accepted = 医師が認めれば、次は{ $dose }で、{ $date }から受けられます。
if-physician = 医師が必要と考えれば、{ $date }から受けられます。
why-source = 決まり: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = 特別に、{ $date }まで無料で受けられます。
ext-shortage = ワクチンが足りなくて受けられなかった人のための期間です。
ext-cohort = 国がすすめるのを止めていたころに受けられなかった人のための期間です。
ext-remainder = 残りの回を受けるための期間です。
ext-catch-up = 受けられなかった人が追いつくための期間です。
ext-circumstance = 長い病気などで受けられなかった人のための期間です。病気などが終わってから2年間です。医師の書類がいります。

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $date }の回は、決まりより{ $n }日早く受けています。数えてよいか、医療機関に聞いてください。
f-cross-vaccine-too-close = { $date }の{ $vaccine }は、{ $other }のあと、決まりより{ $n }日早く受けています。医療機関に聞いてください。
f-physician-interval = { $date }の回は、医師が必要と考えたときだけの短い間隔です。医療機関に確かめてください。
f-upper-limit-exceeded = { $date }の回は、そのころの決まりより間があいています。やり直しはいりません。
f-before-window = { $date }の回は、無料の期間より前に受けています。
f-after-window = { $date }の回は、無料の期間のあとに受けています。
f-too-young = { $date }の回は、決まりの年齢より前に受けています。数えてよいか、医療機関に聞いてください。
f-before-programme = { $date }の回は、定期接種になる前に受けています。
f-not-counted = { $date }の回は、数えていません。
f-duplicate = { $date }に同じワクチンの記録が2つあります。1つだけ数えました。
f-extra = { $date }の回は、必要な回数より多い分です。
f-in-the-future = { $date }の記録は先の日付なので、まだ数えていません。
f-before-birth = { $date }の記録は生まれる前の日付なので、数えていません。
f-unknown-vaccine = ワクチンの種類がわからない記録があります。残しておきますが、数えていません。
f-given-abroad = { $date }の回は外国で受けています。数えてよいか、医師が決めます。記録を見せてください。
f-ask-physician = { $date }の{ $vaccine }を数えてよいかは、医師が決めます。それまで数えません。
f-product-not-routine = { $date }の{ $vaccine }は、その日、定期接種のワクチンではありませんでした。
f-products-mixed = 途中でワクチンの種類が変わっています。次に使う種類を、医療機関と市区町村に聞いてください。
f-cannot-complete = 次の回は早くても{ $earliest }で、無料の期間（{ $last }まで）に間に合いません。どうするか、医療機関に聞いてください。
f-cannot-finish = 最後の回は早くても{ $earliest }で、無料の期間（{ $last }まで）に間に合いません。どうするか、医療機関に聞いてください。
f-first-dose-late = 1回目は{ $last }までに受けるのがすすめられています。今から始めるかは、まず医療機関に聞いてください。
f-partner-exceeds = この種類を使うと、{ $vaccine }が{ $n }回多くなります。どのワクチンにするか、医療機関に聞いてください。
f-ask-municipality = { $last }まで、特別に無料になることがあります。市区町村に聞いてください。
f-excluded = この病気にかかったことがあるなどの理由で、定期接種の対象ではありません。医療機関に聞いてください。
f-sex-not-known = この定期接種は、性別によって対象が決まります。性別を入れるとわかります。

# Said where they fit.
self-pay = 無料の期間のあとも、自費で受けられることがあります。医療機関に聞いてください。
birth-soon = 受けてから14日以内に生まれると、赤ちゃんを守る力が足りないことがあります。医師に聞いてください。
