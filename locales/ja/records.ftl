### Everything recorded: the list, the page for the counter, copies of the record.

records-title = 記録
records-hidden = 表示できない記録が{ $n }件あります。消さずに取ってあります。
records-sheet = 窓口で見せるページ
records-add = 予防接種を記録する
records-first = 最初の予防接種を記録する
records-empty = まだ記録がありません
records-empty-next = 母子健康手帳を見ながら、接種した日とワクチンを入れてください。それだけで足ります。順番は自由です。
records-at-age = { $age }のとき
records-before-birth = 生年月日より前
records-before-birth-about = 生年月日より前の日付です。どちらが正しいか確かめてください。記録は残し、直すまでは数えません。
records-field-date = 年月日
records-field-vaccine = ワクチン
records-field-checkup = 健診
records-field-product = 製品
records-field-lot = ロット番号
records-field-place = 場所
records-field-country = 国
records-field-note = メモ
records-field-deleted = 削除
records-yes = はい
records-typed = { $text }
records-corrections = 訂正{ $n }件
records-was = { $field }：訂正前は「{ $value }」（{ $date }まで）
records-was-empty = 空欄
records-correct = 直す
records-delete = 削除する
records-deleted = 削除しました。

## The page for the counter.

sheet-title = 予防接種・健診の記録
sheet-print = 印刷する
sheet-name = 氏名・呼び名
sheet-age = 年齢
sheet-language = 話すことば
sheet-date = { $date }（{ $era }）
sheet-list = { $items }
sheet-given = これまでの予防接種
sheet-none = 記録はありません。
sheet-dose = 回
sheet-product = 製品・ロット
sheet-remarks = 場所・備考
sheet-abroad = 海外接種
sheet-not-counted = 回数外・要確認
# Above what the rules remark on.
sheet-notes = 確認していただきたいこと
sheet-coming = これからの予防接種
sheet-next-dose = 次の回
sheet-may-today = 本日
sheet-today = 可
sheet-not-today = まだ
sheet-from = この日から
sheet-until = この日まで
sheet-voluntary = 任意
sheet-doctor-decides = 国の規則による目安です。医師の判断が優先します。
sheet-checkups = 受けた健診
sheet-foot = 家族が入力した記録（{ $date }現在）。母子健康手帳とあわせてご確認ください。

## Copies of the record as a file.

copies-title = 控え
copies-about = 記録はこの端末の中だけにあります。端末をなくしたり替えたりするときのために、控えを取れます。
copies-save = 控えを保存する
copies-bring = 控えを読み込む
copies-save-what = ここに入れたもの（子ども、予防接種、健診）をすべて1つのファイルにします。別の端末で読み込めます。
copies-not-encrypted = このファイルは暗号化されていません。開いた人は、名前、生年月日、健康の記録を読めます。ほかの人の手に渡らないところに置いてください。
copies-save-do = ファイルを保存する
copies-loading = 読み込んでいます…
copies-save-table = 予防接種を表（CSV）で保存する
copies-saved = 控えができました。
copies-new = { $n ->
    [0] 新しい記録はありません
   *[other] 新しい記録 { $n }件
}
copies-adds-persons = 子どもが{ $n }人増えます
copies-adds-doses = 予防接種が{ $n }件増えます
copies-adds-checkups = 健診が{ $n }件増えます
copies-known = { $n }件はすでにこの端末にあります。
copies-refused = 次の{ $n }件は読み込めません。
copies-refused-malformed = 読み取れないもの：{ $n }件
copies-refused-too-long = 文字が長すぎるもの：{ $n }件
copies-refused-bad-date = ありえない日付のもの：{ $n }件
copies-refused-bad-clock = 書かれた時刻がありえないもの：{ $n }件
copies-refused-altered = この端末の記録と食い違うもの：{ $n }件
copies-keeps = この端末の記録はそのまま残ります。あとかたもなく消えるものはありません。
copies-bring-do = 読み込む
copies-nothing-new = 読み込むものはありません
copies-brought = 読み込みました。
copies-failed = できませんでした
copies-unchanged = この端末の記録は変わっていません。
error-import-not-a-record = はぐくみの控えではないか、こわれているファイルです。名前が「hagukumi-」で始まり「.json」で終わるファイルを選んでください。
error-import-newer = 新しい版で作られた控えです。ページを開き直して新しい版にしてから、もう一度読み込んでください。
error-import-too-large = はぐくみの控えにしては大きすぎるファイルです。別のファイルを選んでください。
