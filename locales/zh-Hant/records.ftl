### Everything recorded: the list, the page for the counter, copies of the record.

records-title = 紀錄
records-hidden = 有{ $n }筆紀錄無法顯示。沒有刪除，仍保留著。
records-sheet = 在窗口出示的頁面
records-add = 記錄預防接種
records-first = 記錄第一次預防接種
records-empty = 還沒有紀錄
records-empty-next = 請看著母子健康手冊（母子健康手帳），填入接種日期和疫苗。有這些就夠了，順序不限。
records-at-age = { $age }時
records-before-birth = 早於出生日期
records-before-birth-about = 這個日期早於出生日期。請確認哪一個正確。紀錄會保留，更正之前不計入。
records-field-date = 日期
records-field-vaccine = 疫苗
records-field-checkup = 健檢
records-field-product = 產品
records-field-lot = 批號
records-field-place = 地點
records-field-country = 國家
records-field-note = 備註
records-field-deleted = 刪除
records-yes = 是
records-typed = { $text }
records-corrections = 更正{ $n }處
records-was = { $field }：更正前為「{ $value }」（到{ $date }）
records-was-empty = 空白
records-correct = 更正
records-delete = 刪除
records-deleted = 已刪除。

## The page for the counter.

sheet-title = 預防接種和健檢的紀錄
sheet-print = 列印
sheet-name = 姓名或小名
sheet-age = 年齡
sheet-language = 使用的語言
sheet-date = { $date }（{ $era }）
sheet-list = { $items }
sheet-given = 已接種的疫苗
sheet-none = 沒有紀錄。
sheet-dose = 次
sheet-product = 產品、批號
sheet-remarks = 地點、備註
sheet-abroad = 國外接種
sheet-not-counted = 未計入、需確認
# Above what the rules remark on.
sheet-notes = 請確認
sheet-coming = 今後的預防接種
sheet-next-dose = 下一次
sheet-may-today = 今天
sheet-today = 可以
sheet-not-today = 還沒到
sheet-from = 從這天起
sheet-until = 到這天為止
sheet-voluntary = 自願
sheet-doctor-decides = 根據國家規定的參考，以醫師的判斷為準。
sheet-checkups = 做過的健檢
sheet-foot = 由家人輸入的紀錄（截至{ $date }）。請與母子健康手冊（母子健康手帳）核對。

## Copies of the record as a file.

copies-title = 備份
copies-about = 紀錄只在這支手機裡。為防手機遺失或更換，可以留一份備份。
copies-save = 儲存備份
copies-bring = 匯入備份
copies-save-what = 把這裡輸入的內容（孩子、預防接種、健檢）全部存成1個檔案。可以在另一支手機上匯入。
copies-not-encrypted = 這個檔案沒有加密。開啟的人能看到姓名、出生日期和健康紀錄。請放在別人拿不到的地方。
copies-save-do = 儲存檔案
copies-loading = 正在讀取…
copies-save-table = 把預防接種存成表格（CSV）
copies-saved = 備份做好了。
copies-new = { $n ->
    [0] 沒有新的紀錄
   *[other] 新的紀錄 { $n }筆
}
copies-adds-persons = 增加{ $n }個孩子
copies-adds-doses = 增加{ $n }次預防接種
copies-adds-checkups = 增加{ $n }次健檢
copies-known = { $n }筆已經在這支手機裡。
copies-refused = 以下{ $n }筆無法匯入。
copies-refused-malformed = 無法辨識：{ $n }筆
copies-refused-too-long = 文字太長：{ $n }筆
copies-refused-bad-date = 日期不合理：{ $n }筆
copies-refused-bad-clock = 寫入時間不合理：{ $n }筆
copies-refused-altered = 與這支手機的紀錄不一致：{ $n }筆
copies-keeps = 這支手機的紀錄會原樣保留，不會有內容無故消失。
copies-bring-do = 匯入
copies-nothing-new = 沒有可匯入的內容
copies-brought = 已匯入。
copies-failed = 沒能完成
copies-unchanged = 這支手機的紀錄沒有變化。
error-import-not-a-record = 這個檔案不是Hagukumi的備份，或已損壞。請選擇名稱以「hagukumi-」開頭、以「.json」結尾的檔案。
error-import-newer = 這是用新版本做的備份。請重新開啟頁面，更新後再匯入。
error-import-too-large = 這個檔案太大，不像是Hagukumi的備份。請選擇其他檔案。
