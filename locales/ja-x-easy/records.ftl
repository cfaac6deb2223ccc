### Everything recorded: the list, the page for the counter, copies of the record.

records-title = ｜記録《きろく》
records-hidden = ｜見《み》せられない ｜記録《きろく》が { $n }こ あります。｜消《け》さないで のこして あります。
records-sheet = ｜病院《びょういん》で ｜見《み》せる ページ
records-add = ワクチンを ｜記録《きろく》する
records-first = はじめての ワクチンを ｜記録《きろく》する
records-empty = まだ ｜記録《きろく》が ありません
records-empty-next = ｜母子健康手帳《ぼしけんこうてちょう》を ｜見《み》て、｜受《う》けた ｜日《ひ》と ワクチンを ｜入《い》れてください。｜日《ひ》と ワクチンだけで いいです。｜順番《じゅんばん》は ｜自由《じゆう》です。
records-at-age = { $age }の とき
records-before-birth = ｜生《う》まれた ｜日《ひ》より ｜前《まえ》
records-before-birth-about = ｜生《う》まれた ｜日《ひ》より ｜前《まえ》の ｜日《ひ》です。どちらが ｜正《ただ》しいか ｜見《み》てください。｜記録《きろく》は のこします。｜直《なお》すまで ｜数《かぞ》えません。
records-field-date = ｜日《ひ》
records-field-vaccine = ワクチン
records-field-checkup = ｜健診《けんしん》
records-field-product = ワクチンの ｜種類《しゅるい》
records-field-lot = ロット｜番号《ばんごう》
records-field-place = ｜場所《ばしょ》
records-field-country = ｜国《くに》
records-field-note = メモ
records-field-deleted = ｜消《け》した もの
records-yes = はい
records-typed = { $text }
records-corrections = ｜直《なお》した ところ { $n }こ
records-was = { $field }：｜前《まえ》は「{ $value }」（{ $date }まで）
records-was-empty = なし
records-correct = ｜直《なお》す
records-delete = ｜消《け》す
records-deleted = ｜消《け》しました。

## The page for the counter.

sheet-title = ワクチンと ｜健診《けんしん》の ｜記録《きろく》
sheet-print = ｜印刷《いんさつ》する
sheet-name = ｜名前《なまえ》・｜呼《よ》び｜方《かた》
sheet-age = ｜年《とし》
sheet-language = ｜話《はな》す ことば
sheet-date = { $date }（{ $era }）
sheet-list = { $items }
sheet-given = ｜今《いま》まで ｜受《う》けた ワクチン
sheet-none = ｜記録《きろく》は ありません。
sheet-dose = ｜回《かい》
sheet-product = ｜種類《しゅるい》・ロット｜番号《ばんごう》
sheet-remarks = ｜場所《ばしょ》・メモ
sheet-abroad = ｜外国《がいこく》で ｜受《う》けた
sheet-not-counted = ｜数《かぞ》えない・｜見《み》てください
# Above what the rules remark on.
sheet-notes = ｜病院《びょういん》で ｜聞《き》いて ほしい こと
sheet-coming = これから ｜受《う》ける ワクチン
sheet-next-dose = ｜次《つぎ》の ｜回《かい》
sheet-may-today = ｜今日《きょう》
sheet-today = ｜受《う》けられます
sheet-not-today = まだです
sheet-from = この ｜日《ひ》から
sheet-until = この ｜日《ひ》まで
sheet-voluntary = ｜自分《じぶん》で ｜決《き》める
sheet-doctor-decides = ｜国《くに》の ｜決《き》まりで ｜計算《けいさん》しました。｜医者《いしゃ》が ｜決《き》めます。
sheet-checkups = ｜受《う》けた ｜健診《けんしん》
sheet-foot = ｜家族《かぞく》が ｜入《い》れた ｜記録《きろく》です（{ $date }）。｜母子健康手帳《ぼしけんこうてちょう》も いっしょに ｜見《み》てください。

## Copies of the record as a file.

copies-title = コピー
copies-about = ｜記録《きろく》は この スマホの ｜中《なか》だけに あります。スマホを なくした とき、かえる ときの ために、コピーを ｜作《つく》る ことが できます。
copies-save = コピーを ｜作《つく》る
copies-bring = コピーを ｜入《い》れる
copies-save-what = ここに ｜入《い》れた もの（｜子《こ》ども、ワクチン、｜健診《けんしん》）を ぜんぶ 1つの ファイルに します。｜別《べつ》の スマホに ｜入《い》れる ことが できます。
copies-not-encrypted = この ファイルには かぎが ありません。｜開《ひら》いた ｜人《ひと》は、｜名前《なまえ》、｜生《う》まれた ｜日《ひ》、｜健康《けんこう》の ｜記録《きろく》を ｜読《よ》む ことが できます。ほかの ｜人《ひと》が ｜見《み》ない ところに おいて ください。
copies-save-do = ファイルを ｜保存《ほぞん》する
copies-loading = ｜読《よ》んでいます。｜少《すこ》し ｜待《ま》って ください。
copies-save-table = ワクチンを ｜表《ひょう》（CSV）で ｜保存《ほぞん》する
copies-saved = コピーが できました。
copies-new = { $n ->
    [0] ｜新《あたら》しい ｜記録《きろく》は ありません
   *[other] ｜新《あたら》しい ｜記録《きろく》 { $n }こ
}
copies-adds-persons = ｜子《こ》どもが { $n ->
    [1] ｜1人《ひとり》
    [2] ｜2人《ふたり》
   *[other] { $n }｜人《にん》
} ｜増《ふ》えます
copies-adds-doses = ワクチンが { $n }こ ｜増《ふ》えます
copies-adds-checkups = ｜健診《けんしん》が { $n }こ ｜増《ふ》えます
copies-known = { $n }こは、もう この スマホに あります。
copies-refused = ｜次《つぎ》の { $n }こは ｜入《い》れる ことが できません。
copies-refused-malformed = ｜読《よ》めない もの：{ $n }こ
copies-refused-too-long = ｜文字《もじ》が ｜長《なが》すぎる もの：{ $n }こ
copies-refused-bad-date = ｜日《ひ》が ｜正《ただ》しくない もの：{ $n }こ
copies-refused-bad-clock = ｜書《か》いた ｜時間《じかん》が ｜正《ただ》しくない もの：{ $n }こ
copies-refused-altered = この スマホの ｜記録《きろく》と ちがう もの：{ $n }こ
copies-keeps = この スマホの ｜記録《きろく》は そのまま のこります。｜消《け》える ものは ありません。
copies-bring-do = ｜入《い》れる
copies-nothing-new = ｜入《い》れる ものは ありません
copies-brought = ｜入《い》れました。
copies-failed = できませんでした
copies-unchanged = この スマホの ｜記録《きろく》は ｜変《か》わって いません。
error-import-not-a-record = はぐくみの コピーでは ありません。または、ファイルが こわれて います。｜名前《なまえ》が「hagukumi-」で ｜始《はじ》まって「.json」で ｜終《お》わる ファイルを えらんで ください。
error-import-newer = もっと ｜新《あたら》しい アプリで ｜作《つく》った コピーです。ページを もう ｜一度《いちど》 ｜開《ひら》いて ｜新《あたら》しい アプリに してから、もう ｜一度《いちど》 ｜入《い》れてください。
error-import-too-large = ファイルが ｜大《おお》きすぎます。はぐくみの コピーでは ないようです。｜別《べつ》の ファイルを えらんで ください。
