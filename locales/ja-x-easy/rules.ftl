### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = まだです
status-eligible = ｜受《う》けられます
status-due = ｜今《いま》 ｜受《う》けましょう
status-overdue = まだ ｜受《う》けられます
status-last-month = お｜金《かね》が かからない ｜最後《さいご》の ｜月《つき》
status-complete = ｜終《お》わりました
status-aged-out = お｜金《かね》が かかります

## Doses. $n: which one.
dose-n = { $n }｜回目《かいめ》
dose-primary = はじめの { $n }｜回目《かいめ》
dose-booster = ｜最後《さいご》の 1｜回《かい》（｜追加《ついか》）
doses-done = { $total }｜回《かい》の うち { $n }｜回《かい》 ｜終《お》わりました
dose-skipped = { $dose }は、もう ｜受《う》けなくて いいです。
dose-components = { $disease }：{ $total }｜回《かい》の うち { $n }｜回《かい》

## Products of the next dose. $products: a list of product names.
product-next = ｜使《つか》う ワクチン：{ $products }
product-also = { $products }も ｜使《つか》えます。
product-together = { $products }を ｜同《おな》じ ｜日《ひ》に
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }は { $date }から（{ $when }）

## Who pays.
cat-routine = ｜法律《ほうりつ》で ｜決《き》まっている ワクチン（お｜金《かね》は かかりません）
cat-voluntary = ｜自分《じぶん》で ｜決《き》めて ｜受《う》ける ワクチン（お｜金《かね》が かかります）
cat-foreign = ｜外国《がいこく》で ｜受《う》けた ワクチン
cat-voluntary-note = お｜金《かね》は ｜病院《びょういん》で ちがいます。｜市《し》が お｜金《かね》を ｜出《だ》すことも あります。

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = ｜生《う》まれた ｜日《ひ》から ｜受《う》けられます。
why-age = { $age }に なる ｜日《ひ》から ｜受《う》けられます。その ｜日《ひ》は { $date }です。
why-age-eve = ｜法律《ほうりつ》では、｜誕生日《たんじょうび》の ｜前《まえ》の ｜日《ひ》に 1｜歳《さい》 ｜増《ふ》えます。
why-window = { $from }から { $to }まで、お｜金《かね》は かかりません。
why-weeks = ｜生《う》まれて { $from }から { $to }までに ｜受《う》けます。
why-school-year = ｜小学校《しょうがっこう》に ｜入《はい》る ｜前《まえ》の 1｜年間《ねんかん》に ｜受《う》けます（{ $from }から { $to }まで）。
why-fiscal-year = ｜小学校《しょうがっこう》 6｜年生《ねんせい》から ｜高校《こうこう》 1｜年生《ねんせい》までに ｜受《う》けます（{ $from }から { $to }まで）。
why-pregnancy = ｜妊娠《にんしん》 28｜週《しゅう》0｜日《にち》から 36｜週《しゅう》6｜日《にち》までに ｜受《う》けます（{ $from }から { $to }まで）。
why-closes = { $date }まで、お｜金《かね》は かかりません。その ｜日《ひ》も ｜受《う》けられます。
why-standard = { $from }から { $to }までに ｜受《う》けるのが いいです。
why-dose-by = この ｜回《かい》は { $date }までです。
why-booster-age = ｜最後《さいご》の 1｜回《かい》は、{ $age }に なってから ｜受《う》けます。
why-interval-days = { $dose }（{ $date }）の あと、{ $n }｜日《にち》 ｜以上《いじょう》 ｜待《ま》ちます。その ｜次《つぎ》の ｜日《ひ》から ｜受《う》けられます。
why-interval-months = { $dose }（{ $date }）の あと、{ $n }か｜月《げつ》 ｜以上《いじょう》 ｜待《ま》ちます。
why-interval-half = { $dose }（{ $date }）の あと、{ $n }か｜月《げつ》と ｜半分《はんぶん》 ｜以上《いじょう》 ｜待《ま》ちます。
why-spacing-days = { $other }（{ $date }）の あと、{ $n }｜日《にち》 ｜以上《いじょう》 ｜待《ま》ちます。その ｜次《つぎ》の ｜日《ひ》から ｜受《う》けられます。
why-since = { $date }から ｜法律《ほうりつ》で ｜決《き》まっている ワクチンに なりました。
why-season = ｜毎年《まいとし》、｜病気《びょうき》が ｜増《ふ》える ｜前《まえ》に ｜受《う》けます。
why-same-day = ほかの ワクチンと ｜同《おな》じ ｜日《ひ》に ｜受《う》けられます。
if-accepted = ｜医者《いしゃ》が いいと ｜言《い》ったら、｜次《つぎ》は { $dose }です。{ $date }から ｜受《う》けられます。
if-physician = ｜医者《いしゃ》が いいと ｜言《い》ったら、{ $date }から ｜受《う》けられます。
why-source = ｜決《き》まり: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = ｜特別《とくべつ》に、{ $date }まで お｜金《かね》は かかりません。
ext-shortage = ワクチンが ｜足《た》りなくて ｜受《う》けられなかった ｜人《ひと》の ためです。
ext-cohort = ｜国《くに》が すすめなかった ときに、｜受《う》けられなかった ｜人《ひと》の ためです。
ext-remainder = ｜残《のこ》りの ｜回《かい》を ｜受《う》ける ためです。
ext-catch-up = ｜受《う》けられなかった ｜人《ひと》が、あとから ｜受《う》ける ためです。
ext-circumstance = ｜長《なが》い ｜病気《びょうき》などで ｜受《う》けられなかった ｜人《ひと》の ためです。｜病気《びょうき》などが ｜終《お》わってから 2｜年間《ねんかん》です。｜医者《いしゃ》の ｜紙《かみ》が ｜必要《ひつよう》です。

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $date }の ワクチンは、｜決《き》まりより { $n }｜日《にち》 ｜早《はや》く ｜受《う》けました。｜数《かぞ》えるかどうか、｜病院《びょういん》に ｜聞《き》いてください。
f-cross-vaccine-too-close = { $date }の { $vaccine }は、{ $other }の あと、｜決《き》まりより { $n }｜日《にち》 ｜早《はや》く ｜受《う》けました。｜病院《びょういん》に ｜聞《き》いてください。
f-physician-interval = { $date }の ワクチンは、｜間《あいだ》が ｜短《みじか》いです。｜医者《いしゃ》が ｜決《き》めた ときだけ いいです。｜病院《びょういん》に ｜聞《き》いてください。
f-upper-limit-exceeded = { $date }の ワクチンは、その ときの ｜決《き》まりより おそく ｜受《う》けました。もう ｜一度《いちど》 ｜受《う》けなくて いいです。
f-before-window = { $date }の ワクチンは、お｜金《かね》が かからない ｜時《とき》より ｜前《まえ》に ｜受《う》けました。
f-after-window = { $date }の ワクチンは、お｜金《かね》が かからない ｜時《とき》の あとに ｜受《う》けました。
f-too-young = { $date }の ワクチンは、｜決《き》まりの ｜年《とし》より ｜前《まえ》に ｜受《う》けました。｜数《かぞ》えるかどうか、｜病院《びょういん》に ｜聞《き》いてください。
f-before-programme = { $date }の ワクチンは、｜法律《ほうりつ》で ｜決《き》まる ｜前《まえ》に ｜受《う》けました。
f-not-counted = { $date }の ワクチンは、｜数《かぞ》えません。
f-duplicate = { $date }に ｜同《おな》じ ワクチンの ｜記録《きろく》が 2つ あります。1つだけ ｜数《かぞ》えました。
f-extra = { $date }の ワクチンは、なくても よかった ワクチンです。
f-in-the-future = { $date }の ｜記録《きろく》は、まだ ｜来《き》ていない ｜日《ひ》です。まだ ｜数《かぞ》えません。
f-before-birth = { $date }の ｜記録《きろく》は、｜生《う》まれる ｜前《まえ》の ｜日《ひ》です。｜数《かぞ》えません。
f-unknown-vaccine = わからない ワクチンの ｜記録《きろく》が あります。｜記録《きろく》は のこします。｜数《かぞ》えません。
f-given-abroad = { $date }の ワクチンは ｜外国《がいこく》で ｜受《う》けました。｜数《かぞ》えるかどうか、｜医者《いしゃ》が ｜決《き》めます。｜記録《きろく》を ｜見《み》せてください。
f-ask-physician = { $date }の { $vaccine }を ｜数《かぞ》えるかどうか、｜医者《いしゃ》が ｜決《き》めます。まだ ｜数《かぞ》えません。
f-product-not-routine = { $date }には、{ $vaccine }は ｜法律《ほうりつ》で ｜決《き》まっている ワクチンでは ありませんでした。
f-products-mixed = ワクチンの ｜種類《しゅるい》が かわりました。｜次《つぎ》の ワクチンを、｜病院《びょういん》と ｜市役所《しやくしょ》・｜区役所《くやくしょ》に ｜聞《き》いてください。
f-cannot-complete = ｜次《つぎ》の ｜回《かい》は { $earliest }からです。お｜金《かね》が かからないのは { $last }までです。どうするか、｜病院《びょういん》に ｜聞《き》いてください。
f-cannot-finish = ｜最後《さいご》の ｜回《かい》は { $earliest }からです。お｜金《かね》が かからないのは { $last }までです。どうするか、｜病院《びょういん》に ｜聞《き》いてください。
f-first-dose-late = 1｜回目《かいめ》は { $last }までに ｜受《う》けるのが いいです。｜今《いま》から はじめて いいか、｜先《さき》に ｜病院《びょういん》に ｜聞《き》いてください。
f-partner-exceeds = この ワクチンを ｜使《つか》うと、{ $vaccine }が { $n }｜回《かい》 ｜多《おお》く なります。どの ワクチンが いいか、｜病院《びょういん》に ｜聞《き》いてください。
f-ask-municipality = { $last }まで、｜特別《とくべつ》に お｜金《かね》が かからないことが あります。｜市役所《しやくしょ》・｜区役所《くやくしょ》に ｜聞《き》いてください。
f-excluded = この ｜病気《びょうき》に なったことが あるなどの ｜理由《りゆう》で、｜法律《ほうりつ》の ワクチンでは ありません。｜病院《びょういん》に ｜聞《き》いてください。
f-sex-not-known = この ワクチンは、｜男《おとこ》の ｜子《こ》か ｜女《おんな》の ｜子《こ》かで ちがいます。どちらかを ｜入《い》れると わかります。

# Said where they fit.
self-pay = お｜金《かね》を ｜払《はら》うと、あとからでも ｜受《う》けられることが あります。｜病院《びょういん》に ｜聞《き》いてください。
birth-soon = ｜注射《ちゅうしゃ》から 14｜日《にち》までに ｜生《う》まれると、｜赤《あか》ちゃんを ｜守《まも》る ｜力《ちから》が ｜足《た》りないことが あります。｜医者《いしゃ》に ｜聞《き》いてください。
