### What the immunization engine finds, in words: states, doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## The state of a vaccine. ui.md: text and icon and colour, never colour alone.
status-not-yet = まだ先
status-eligible = 受けられます
status-due = いま受けるとき
status-overdue = まだ間に合います
status-last-month = 無料の最後の月
status-waiting = 次の回を待つ
status-complete = 済み
status-aged-out = 無料の期間は終わりました
status-not-target = 対象ではありません
# One line under the state. $date: the day it is about.
line-from = { $date }から
line-until = { $date }まで
line-free-until = { $date }まで無料
line-done-on = { $date }に済み

## Doses. $n: which one.
dose-n = { $n }回目
dose-primary = 初回 { $n }回目
dose-booster = 追加
dose-single = 1回
doses-done = { $total }回のうち{ $n }回済み
doses-total = 全部で{ $n }回

## Who pays.
cat-routine = 定期接種（無料）
cat-voluntary = 任意接種（自費）
cat-foreign = 外国で受けたもの
cat-voluntary-note = 料金は医療機関によって違います。お住まいの市区町村の助成があることもあります。

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $vaccine, $other: short names; $dose: a dose label.
why-age = { $age }になる日から受けられます。その日は{ $date }です。
why-age-eve = 法律では、誕生日の前の日に年をとります。
why-birth = 生まれた日から受けられます。
why-weeks = 生まれて{ $from }から{ $to }までに受けます。
why-window = 無料で受けられるのは{ $from }から{ $to }までです。
why-closes = 無料で受けられるのは{ $date }までです。その日も受けられます。
why-standard = { $from }から{ $to }までに受けるのがすすめられています。
why-interval-days = { $dose }（{ $date }）のあと、間を{ $n }日以上あけます。
why-interval-months = { $dose }（{ $date }）のあと、間を{ $n }か月以上あけます。
why-live = 注射の生ワクチンどうしは、間を27日以上あけます。{ $date }に{ $other }を受けています。
why-booster-age = 追加は{ $age }になってからです。
why-band = 1回目を{ $age }で受けたので、全部で{ $n }回です。
why-band-next = いま始めると、全部で{ $n }回です。
why-product = 前と同じ種類のワクチンを使います。
why-first-by = 1回目は{ $date }までに受けるのがすすめられています。
why-dose-by = この回は{ $date }までです。
why-school-year = 小学校に入る前の1年間（{ $from }から{ $to }まで）に受けます。
why-fiscal-year = 小学6年生から高校1年生にあたる年度（{ $from }から{ $to }まで）に受けます。
why-pregnancy = 妊娠28週0日から36週6日まで（{ $from }から{ $to }まで）に受けます。
why-since = { $date }から定期接種になりました。
why-season = 流行する前に、毎年受けます。
why-two-dose = 15歳になる前に始めると2回、そのあとに始めると3回です。
why-today = 今日から受けられます。
why-same-day = ほかのワクチンと同じ日に受けられます。
why-source = 決まり: { $rule }

# What to look at. Ends, where someone has to decide, with who decides.
ask-clinic = 医療機関に聞いてください。
ask-ward = 市区町村に聞いてください。
f-interval-short = { $dose }（{ $date }）は、決まりより{ $n }日早く受けています。数えてよいか、医療機関に聞いてください。
f-too-young = { $dose }（{ $date }）は、決まりの年齢より前に受けています。数えてよいか、医療機関に聞いてください。
f-before-window = { $dose }（{ $date }）は、無料の期間より前に受けています。
f-after-window = { $dose }（{ $date }）は、無料の期間のあとに受けています。
f-before-start = { $dose }（{ $date }）は、定期接種になる前に受けています。
f-cross-vaccine = { $date }の{ $vaccine }は、{ $other }から決まりより{ $n }日早く受けています。医療機関に聞いてください。
f-interval-long = { $dose }（{ $date }）は、そのころの決まりより間があいています。やり直しはいりません。
f-product-change = 途中でワクチンの種類が変わっています。次に使う種類を医療機関に聞いてください。
f-rota-mixed = 2種類のロタワクチンを使ったので、全部で3回です。
f-physician = 医師の判断が必要です。医療機関に聞いてください。
f-physician-sooner = 医師が必要と考えれば、{ $date }から受けられます。
f-foreign = 外国で受けた{ $n }回を数えてよいか、医師が決めます。記録を見せてください。
f-foreign-unknown = { $vaccine }は日本の決まりにありません。記録を医師に見せてください。
f-no-counterpart = { $vaccine }にあたる定期接種は日本にありません。記録は残しておきます。
f-duplicate = 同じ日に同じワクチンの記録が2つあります。1つだけ数えました。
f-future = { $date }の記録は先の日付なので、まだ数えていません。
f-before-birth = { $date }の記録は生まれる前の日付なので、数えていません。
f-unknown-vaccine = { $date }の記録は、ワクチンの種類がわからないので数えていません。
f-extra = 必要な回数より多く受けています。これ以上はいりません。
f-skipped = { $dose }は、この年齢では受けなくてよくなりました。
f-cannot-complete = 無料の期間の中では、残りの回が終わりません。どうするか、医療機関に聞いてください。
f-late-first = 14週6日を過ぎてから始めることは、すすめられていません。まず医療機関に聞いてください。
f-had-disease = この病気にかかったことがある人は、受けなくてよいワクチンです。
f-excess = 五種混合を使うと、ヒブが{ $n }回多くなります。どのワクチンにするか、医療機関に聞いてください。
f-extension = ワクチンが足りなくて受けられなかった人は、{ $date }まで無料になることがあります。市区町村に聞いてください。
f-long-illness = 長い病気などで受けられなかった人は、{ $date }まで無料になることがあります。医師と市区町村に聞いてください。
f-catch-up-ended = 無料で追いつける特別な期間は、{ $date }に終わりました。
f-special-cohort = 生まれた日によって、{ $date }まで特別に無料で受けられます。
f-not-routine = この子は定期接種の対象ではありません。受けたいときは、医療機関に聞いてください。
f-municipal-aid = 市区町村の助成があることもあります。市区町村に聞いてください。
f-third-dose = 2回の間が短かったので、3回目が必要です。
f-birth-soon = 受けてから14日以内に生まれると、赤ちゃんを守る力が足りないことがあります。医師に聞いてください。
f-self-pay = 無料の期間のあとも、自費で受けられることがあります。医療機関に聞いてください。
