### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = 予防接種と健診
health-views = 表示のしかた
health-view-next = 次にすること
health-view-age = 年齢順
health-view-month = カレンダー
health-now = 今
health-possible = もう受けられるもの
health-soon = 2か月以内
health-later = その後
health-done = 済んだもの
health-closed = 無料の期間・時期が過ぎたもの
# $what: one of the two headings above; $n: how many.
health-folded = { $what }（{ $n }件）
health-nothing-now = 今すぐすることはありません。
health-from = { $date }から（{ $when }）
health-best-from = おすすめは{ $date }から（{ $when }）
health-best-by = { $date }までがおすすめ（{ $when }）
health-free-until = { $date }まで無料（{ $when }）
health-until = { $date }まで（{ $when }）
health-done-on = { $date }（{ $when }）
health-closed-on = 無料の期間は{ $date }まででした。
health-not-target = 定期接種の対象外
health-voluntary = 任意接種：費用がかかることがあります
health-other = ほかのワクチンを記録する
age-birth = 生まれてから

## The month.
month-before = 前の月
month-after = 次の月
month-this = 今月に戻る
month-empty = この月の予定はありません。
# Read out for a day of the calendar.
month-day = { $date }、{ $n }件
day-opens = この日から受けられます
day-recommended = この日からがおすすめ
day-last = 最後の日
day-recorded = 済み

## A vaccine.
vaccine-unknown = このワクチンは一覧にありません
vaccine-unknown-why = このお子さんの予防接種には含まれていません。対象のものは一覧で見られます。
vaccine-now = 今、受けられます
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = 次：{ $dose }（全{ $n }回）
vaccine-notes = ご確認ください
vaccine-doses = 接種の記録
vaccine-no-doses = まだ記録がありません。
vaccine-protects = 防げる病気
vaccine-bring = 持ち物
vaccine-before = 行く前に
vaccine-after = 接種の後
vaccine-products = ワクチンの種類
why-checked = 最終確認日：{ $date }

## Record a dose.
dose-record = 接種を記録する
dose-correct = 記録を直す
dose-date = いつ受けましたか
dose-today = 今日
dose-yesterday = 昨日
dose-product = ワクチン
dose-choose = 選んでください
dose-all-products = ほかの製品
dose-others = 同じ日に受けたもの
dose-more = ロット番号・場所・海外での接種
dose-lot = ロット番号
dose-place = 医療機関・場所
dose-brand = ラベルや証明書にある名前
dose-note = メモ
dose-abroad = 日本の外で受けた
dose-country = 国
dose-same = 同じワクチンの記録がこの日にもうあります。もう一つ記録しますか。
dose-save-anyway = このまま保存する
dose-delete = この記録を削除する
dose-deleted = 削除しました。
dose-recorded = { $n }回分を記録しました。
dose-not-counted = 回数に数えない接種
dose-lot-is = ロット番号：{ $value }
dose-place-is = 場所：{ $value }
country-other = そのほかの国
country-br = ブラジル
country-cn = 中国
country-id = インドネシア
country-in = インド
country-kr = 韓国
country-lk = スリランカ
country-mm = ミャンマー
country-np = ネパール
country-pe = ペルー
country-ph = フィリピン
country-th = タイ
country-tw = 台湾
country-us = アメリカ
country-vn = ベトナム

## A checkup.
checkup-elsewhere = ほかの市区町村の健診
checkup-unknown = この健診は一覧にありません
checkup-state-not-yet = まだ先
checkup-state-open = 今が時期
checkup-state-closing-soon = もうすぐ終わり
checkup-state-missed-can-catch-up = まだ受けられる
checkup-state-attended = 受診済み
checkup-state-closed = 時期が過ぎた
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] 市区町村の窓口に確認
   *[ward] 区役所に確認
}
checkup-window = { $from }から{ $to }まで
checkup-window-about = { $from }から{ $to }ごろ
checkup-about-why = { $office ->
    [municipal] 正確な時期は確認できていません。市区町村の窓口にお問い合わせください。
   *[ward] 正確な時期は確認できていません。区役所にお問い合わせください。
}
checkup-late = { $office ->
    [municipal] 通常の時期は過ぎましたが、市区町村の窓口が別の日を案内できます。お電話ください。
   *[ward] 通常の時期は過ぎましたが、区役所が別の日を案内できます。お電話ください。
}
checkup-notice = 詳しい案内が郵便で届きます。
checkup-dental = 歯科の健診もあります。
checkup-where = 場所
checkup-place-clinic = 協力医療機関（日は選べます）
checkup-place-session = 集団健診の会場（案内の日）
checkup-booking = 予約
checkup-booking-yes = 予約してください
checkup-booking-no = 不要
checkup-takes = かかる時間
checkup-minutes = およそ{ $n }分
checkup-bring-ask = { $office ->
    [municipal] 持ち物は案内に書いてあります。案内がないときは市区町村の窓口にお問い合わせください。
   *[ward] 持ち物は案内に書いてあります。案内がないときは区役所にお問い合わせください。
}
checkup-contact = 問い合わせ先
checkup-record = 受診を記録する
checkup-correct = 記録を直す
checkup-recorded = 健診を記録しました。
checkup-deleted = 削除しました。
checkup-date = いつ受けましたか
checkup-records = 受診の記録
checkup-finding-before-birth = { $date }の記録は生まれる前の日付なので、数えていません。
checkup-finding-in-future = { $date }の記録は先の日付なので、まだ数えていません。
checkup-finding-recorded-again = { $date }にも記録があります。最初の日を数えています。
checkup-finding-outside-window = { $date }は通常の時期の外ですが、受診として数えます。
checkup-finding-not-of-this-municipality = ほかの市区町村の健診です。記録は残ります。

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = カレンダーに入れる
reminder-about = { $date }の予定として入れ、1週間前にお知らせします。カレンダーには「予定」とだけ出ます。
reminder-summary = 予定
