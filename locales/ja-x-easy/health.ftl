### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = ワクチンと ｜健診《けんしん》
health-views = ｜見方《みかた》
health-view-next = ｜次《つぎ》に する こと
health-view-age = ｜年《とし》の ｜順番《じゅんばん》
health-view-month = カレンダー
health-now = ｜今《いま》
health-possible = もう ｜受《う》けられる もの
health-soon = 2か｜月《げつ》の ｜間《あいだ》
health-later = その あと
health-done = ｜終《お》わった もの
health-closed = お｜金《かね》が かからない ｜時《とき》・｜受《う》ける ｜時《とき》が ｜終《お》わった もの
# $what: one of the two headings above; $n: how many.
health-folded = { $what }（{ $n }）
health-nothing-now = ｜今《いま》 すぐ する ことは ありません。
health-from = { $date }から（{ $when }）
health-best-from = { $date }から ｜受《う》けるのが いいです（{ $when }）
health-best-by = { $date }までに ｜受《う》けるのが いいです（{ $when }）
health-free-until = { $date }まで お｜金《かね》は かかりません（{ $when }）
health-until = { $date }まで（{ $when }）
health-done-on = { $date }（{ $when }）
health-closed-on = お｜金《かね》が かからないのは { $date }まででした。
health-not-target = ｜法律《ほうりつ》で ｜決《き》まっている ワクチンでは ありません
health-voluntary = ｜自分《じぶん》で ｜決《き》めて ｜受《う》ける ワクチン：お｜金《かね》が かかることが あります
health-other = ほかの ワクチンを ｜記録《きろく》する
age-birth = ｜生《う》まれてから

## The month.
month-before = ｜前《まえ》の ｜月《つき》
month-after = ｜次《つぎ》の ｜月《つき》
month-this = ｜今月《こんげつ》に もどる
month-empty = この ｜月《つき》の ｜予定《よてい》は ありません。
# Read out for a day of the calendar.
month-day = { $date }、{ $n }こ
day-opens = この ｜日《ひ》から ｜受《う》けられます
day-recommended = この ｜日《ひ》から ｜受《う》けるのが いいです
day-last = ｜最後《さいご》の ｜日《ひ》
day-recorded = ｜終《お》わりました

## A vaccine.
vaccine-unknown = この ワクチンは ありません
vaccine-unknown-why = この ｜子《こ》どもが ｜受《う》ける ワクチンでは ありません。この ｜子《こ》どもの ワクチンは、「ワクチンと ｜健診《けんしん》」で ｜見《み》られます。
vaccine-now = ｜今《いま》、｜受《う》けられます
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = ｜次《つぎ》：{ $dose }（ぜんぶで { $n }｜回《かい》）
vaccine-notes = ｜見《み》てください
vaccine-doses = ワクチンの ｜記録《きろく》
vaccine-no-doses = まだ ｜記録《きろく》が ありません。
vaccine-protects = この ワクチンで ｜防《ふせ》ぐ ｜病気《びょうき》
vaccine-bring = ｜持《も》って ｜行《い》く もの
vaccine-before = ｜行《い》く ｜前《まえ》に
vaccine-after = ｜受《う》けた あと
vaccine-products = ワクチンの ｜種類《しゅるい》
why-checked = ｜最後《さいご》に たしかめた ｜日《ひ》：{ $date }

## Record a dose.
dose-record = ワクチンを ｜記録《きろく》する
dose-correct = ｜記録《きろく》を ｜直《なお》す
dose-date = いつ ｜受《う》けましたか
dose-today = ｜今日《きょう》
dose-yesterday = ｜昨日《きのう》
dose-product = ワクチン
dose-choose = えらんで ください
dose-all-products = ほかの ワクチンの ｜種類《しゅるい》
dose-others = ｜同《おな》じ ｜日《ひ》に ｜受《う》けた もの
dose-more = ワクチンの ｜番号《ばんごう》・｜場所《ばしょ》・｜外国《がいこく》の ワクチン
dose-lot = ワクチンの ｜番号《ばんごう》（ロット｜番号《ばんごう》）
dose-place = ｜病院《びょういん》・｜場所《ばしょ》
dose-brand = ラベルや ｜証明書《しょうめいしょ》に ある ｜名前《なまえ》
dose-note = メモ
dose-abroad = ｜外国《がいこく》で ｜受《う》けました
dose-country = ｜国《くに》
dose-same = ｜同《おな》じ ワクチンの ｜記録《きろく》が、この ｜日《ひ》に もう あります。もう 1つ ｜記録《きろく》しますか。
dose-save-anyway = このまま ｜保存《ほぞん》する
dose-delete = この ｜記録《きろく》を ｜消《け》す
dose-deleted = ｜消《け》しました。
dose-recorded = { $n }｜回《かい》の ワクチンを ｜記録《きろく》しました。
dose-not-counted = ｜数《かぞ》えない ワクチン
dose-lot-is = ロット｜番号《ばんごう》：{ $value }
dose-place-is = ｜場所《ばしょ》：{ $value }
country-other = ほかの ｜国《くに》
country-br = ブラジル
country-cn = ｜中国《ちゅうごく》
country-id = インドネシア
country-in = インド
country-kr = ｜韓国《かんこく》
country-lk = スリランカ
country-mm = ミャンマー
country-np = ネパール
country-pe = ペルー
country-ph = フィリピン
country-th = タイ
country-tw = ｜台湾《たいわん》
country-us = アメリカ
country-vn = ベトナム

## A checkup.
checkup-elsewhere = ほかの ｜市《し》・｜区《く》・｜町《まち》・｜村《むら》の ｜健診《けんしん》
checkup-unknown = この ｜健診《けんしん》は ありません
checkup-state-not-yet = まだです
checkup-state-open = ｜今《いま》 ｜受《う》けましょう
checkup-state-closing-soon = もうすぐ ｜終《お》わります
checkup-state-missed-can-catch-up = まだ ｜受《う》けられます
checkup-state-attended = ｜受《う》けました
checkup-state-closed = ｜受《う》ける ｜時《とき》が ｜終《お》わりました
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] ｜市役所《しやくしょ》・｜役場《やくば》に ｜聞《き》く
   *[ward] ｜区役所《くやくしょ》に ｜聞《き》く
}
checkup-window = { $from }から { $to }まで
checkup-window-about = だいたい { $from }から { $to }まで
checkup-about-why = { $office ->
    [municipal] ｜正《ただ》しい ｜日《ひ》は、まだ わかりません。｜市役所《しやくしょ》・｜役場《やくば》に ｜聞《き》いてください。
   *[ward] ｜正《ただ》しい ｜日《ひ》は、まだ わかりません。｜区役所《くやくしょ》に ｜聞《き》いてください。
}
checkup-late = { $office ->
    [municipal] いつもの ｜時《とき》は ｜終《お》わりました。でも、｜市役所《しやくしょ》・｜役場《やくば》が ｜別《べつ》の ｜日《ひ》を ｜教《おし》えます。｜電話《でんわ》を してください。
   *[ward] いつもの ｜時《とき》は ｜終《お》わりました。でも、｜区役所《くやくしょ》が ｜別《べつ》の ｜日《ひ》を ｜教《おし》えます。｜電話《でんわ》を してください。
}
checkup-notice = くわしい ｜手紙《てがみ》が ｜来《き》ます。
checkup-dental = ｜歯《は》の ｜健診《けんしん》も あります。
checkup-where = ｜場所《ばしょ》
checkup-place-clinic = ｜健診《けんしん》が ｜受《う》けられる ｜病院《びょういん》（｜日《ひ》は えらべます）
checkup-place-session = みんなで ｜受《う》ける ところ（｜手紙《てがみ》に ｜書《か》いて ある ｜日《ひ》）
checkup-booking = ｜先《さき》に ｜申《もう》し｜込《こ》む こと（｜予約《よやく》）
checkup-booking-yes = ｜先《さき》に ｜申《もう》し｜込《こ》んで ください
checkup-booking-no = いりません
checkup-takes = かかる ｜時間《じかん》
checkup-minutes = だいたい { $n }｜分《ふん》
checkup-bring-ask = { $office ->
    [municipal] ｜持《も》って ｜行《い》く ものは、｜手紙《てがみ》に ｜書《か》いて あります。｜手紙《てがみ》が ない ときは、｜市役所《しやくしょ》・｜役場《やくば》に ｜聞《き》いてください。
   *[ward] ｜持《も》って ｜行《い》く ものは、｜手紙《てがみ》に ｜書《か》いて あります。｜手紙《てがみ》が ない ときは、｜区役所《くやくしょ》に ｜聞《き》いてください。
}
checkup-contact = ｜聞《き》く ところ
checkup-record = ｜受《う》けたと ｜記録《きろく》する
checkup-correct = ｜記録《きろく》を ｜直《なお》す
checkup-recorded = ｜健診《けんしん》を ｜記録《きろく》しました。
checkup-deleted = ｜消《け》しました。
checkup-date = いつ ｜受《う》けましたか
checkup-records = ｜受《う》けた ｜記録《きろく》
checkup-finding-before-birth = { $date }の ｜記録《きろく》は、｜生《う》まれる ｜前《まえ》の ｜日《ひ》です。｜数《かぞ》えません。
checkup-finding-in-future = { $date }の ｜記録《きろく》は、まだ ｜来《き》て いない ｜日《ひ》です。まだ ｜数《かぞ》えません。
checkup-finding-recorded-again = { $date }にも ｜記録《きろく》が あります。はじめの ｜日《ひ》を ｜数《かぞ》えます。
checkup-finding-outside-window = { $date }は、いつもの ｜時《とき》では ありません。でも、｜受《う》けたと ｜数《かぞ》えます。
checkup-finding-not-of-this-municipality = ほかの ｜市《し》・｜区《く》・｜町《まち》・｜村《むら》の ｜健診《けんしん》です。｜記録《きろく》は のこします。

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = カレンダーに ｜入《い》れる
reminder-about = { $date }の ｜予定《よてい》に します。1｜週間《しゅうかん》 ｜前《まえ》に お｜知《し》らせします。カレンダーには「｜予定《よてい》」とだけ ｜出《で》ます。
reminder-summary = ｜予定《よてい》
