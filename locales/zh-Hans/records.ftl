### Everything recorded: the list, the page for the counter, copies of the record.

records-title = 记录
records-hidden = 有{ $n }条记录无法显示。没有删除，仍保留着。
records-sheet = 在窗口出示的页面
records-add = 记录预防接种
records-first = 记录第一次预防接种
records-empty = 还没有记录
records-empty-next = 请看着母子健康手册（母子健康手帳），填入接种日期和疫苗。有这些就够了，顺序不限。
records-at-age = { $age }时
records-before-birth = 早于出生日期
records-before-birth-about = 这个日期早于出生日期。请确认哪一个正确。记录会保留，更正之前不计入。
records-field-date = 日期
records-field-vaccine = 疫苗
records-field-checkup = 体检
records-field-product = 产品
records-field-lot = 批号
records-field-place = 地点
records-field-country = 国家
records-field-note = 备注
records-field-deleted = 删除
records-yes = 是
records-typed = { $text }
records-corrections = 更正{ $n }处
records-was = { $field }：更正前为“{ $value }”（到{ $date }）
records-was-empty = 空白
records-correct = 更正
records-delete = 删除
records-deleted = 已删除。

## The page for the counter.

sheet-title = 预防接种和体检的记录
sheet-print = 打印
sheet-name = 姓名或小名
sheet-age = 年龄
sheet-language = 使用的语言
sheet-date = { $date }（{ $era }）
sheet-list = { $items }
sheet-given = 已接种的疫苗
sheet-none = 没有记录。
sheet-dose = 次
sheet-product = 产品、批号
sheet-remarks = 地点、备注
sheet-abroad = 国外接种
sheet-not-counted = 未计入、需确认
# Above what the rules remark on.
sheet-notes = 请确认
sheet-coming = 今后的预防接种
sheet-next-dose = 下一次
sheet-may-today = 今天
sheet-today = 可以
sheet-not-today = 还没到
sheet-from = 从这天起
sheet-until = 到这天为止
sheet-voluntary = 自愿
sheet-doctor-decides = 根据国家规定的参考，以医生的判断为准。
sheet-checkups = 做过的体检
sheet-foot = 由家人输入的记录（截至{ $date }）。请与母子健康手册（母子健康手帳）核对。

## Copies of the record as a file.

copies-title = 备份
copies-about = 记录只在这部手机里。为防手机丢失或更换，可以留一份备份。
copies-save = 保存备份
copies-bring = 导入备份
copies-save-what = 把这里输入的内容（孩子、预防接种、体检）全部存成1个文件。可以在另一部手机上导入。
copies-not-encrypted = 这个文件没有加密。打开的人能看到姓名、出生日期和健康记录。请放在别人拿不到的地方。
copies-save-do = 保存文件
copies-loading = 正在读取…
copies-save-table = 把预防接种存成表格（CSV）
copies-saved = 备份做好了。
copies-new = { $n ->
    [0] 没有新的记录
   *[other] 新的记录 { $n }条
}
copies-adds-persons = 增加{ $n }个孩子
copies-adds-doses = 增加{ $n }次预防接种
copies-adds-checkups = 增加{ $n }次体检
copies-known = { $n }条已经在这部手机里。
copies-refused = 以下{ $n }条无法导入。
copies-refused-malformed = 无法识别：{ $n }条
copies-refused-too-long = 文字太长：{ $n }条
copies-refused-bad-date = 日期不合理：{ $n }条
copies-refused-bad-clock = 写入时间不合理：{ $n }条
copies-refused-altered = 与这部手机的记录不一致：{ $n }条
copies-keeps = 这部手机的记录会原样保留，不会有内容无故消失。
copies-bring-do = 导入
copies-nothing-new = 没有可导入的内容
copies-brought = 已导入。
copies-failed = 没能完成
copies-unchanged = 这部手机的记录没有变化。
error-import-not-a-record = 这个文件不是Hagukumi的备份，或已损坏。请选择名称以“hagukumi-”开头、以“.json”结尾的文件。
error-import-newer = 这是用新版本做的备份。请重新打开页面，更新后再导入。
error-import-too-large = 这个文件太大，不像是Hagukumi的备份。请选择其他文件。
