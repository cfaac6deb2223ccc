### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = ｜浜田市《はまだし》
m-prefecture = ｜島根県《しまねけん》
m-family-office = ｜浜田市《はまだし》 ｜子《こ》ども・｜子育《こそだ》て｜支援課《しえんか》 ｜子《こ》ども｜家庭相談係《かていそうだんがかり》
m-family-office-note = ｜月曜日《げつようび》から ｜金曜日《きんようび》 8:30～17:15。｜祝日《しゅくじつ》と お｜正月《しょうがつ》は ｜休《やす》みです。
m-sukusuku = ｜浜田市《はまだし》の ｜子育《こそだ》ての センター「すくすく」
m-sukusuku-note = ｜妊娠《にんしん》の ｜前《まえ》から、｜保健師《ほけんし》や ｜助産師《じょさんし》に ｜相談《そうだん》できます。｜親子《おやこ》で ｜遊《あそ》ぶ ところも あります。
m-child-guidance = ｜浜田児童相談所《はまだじどうそうだんしょ》
m-child-guidance-note = ｜相談《そうだん》は ｜月曜日《げつようび》から ｜金曜日《きんようび》 8:30～17:15（｜祝日《しゅくじつ》と お｜正月《しょうがつ》は ｜休《やす》み）。あぶない ときは いつでも ｜電話《でんわ》できます。
m-family-help = ファミリー・サポート・センター
m-family-help-summary = ｜子《こ》どもを あずけたい ｜人《ひと》と あずかる ｜人《ひと》が ｜会員《かいいん》に なって、｜助《たす》け｜合《あ》います。
