### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = 预防接种和体检
health-views = 显示方式
health-view-next = 接下来
health-view-age = 按年龄
health-view-month = 月历
health-now = 现在
health-possible = 已经可以做的
health-soon = 2个月以内
health-later = 以后
health-done = 已完成
health-closed = 已过免费期或适用时间
# $what: one of the two headings above; $n: how many.
health-folded = { $what }（{ $n }项）
health-nothing-now = 现在没有马上要做的事。
health-from = { $date }起（{ $when }）
health-best-from = 建议从{ $date }起（{ $when }）
health-best-by = 建议最晚{ $date }（{ $when }）
health-free-until = 免费到{ $date }（{ $when }）
health-until = 到{ $date }（{ $when }）
health-done-on = { $date }（{ $when }）
health-closed-on = 免费期到{ $date }为止。
health-not-target = 不属于定期接种对象
health-voluntary = 自愿接种：可能需要费用
health-other = 记录其他疫苗
age-birth = 出生后

## The month.
month-before = 上个月
month-after = 下个月
month-this = 回到本月
month-empty = 这个月没有安排。
# Read out for a day of the calendar.
month-day = { $date }，{ $n }项
day-opens = 从这天起可以进行
day-recommended = 建议从这天起
day-last = 最后一天
day-recorded = 已完成

## A vaccine.
vaccine-unknown = 这种疫苗不在列表中
vaccine-unknown-why = 这个孩子的预防接种不包括它。适用的疫苗可在列表中查看。
vaccine-now = 现在可以接种
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = 下次：{ $dose }（共{ $n }次）
vaccine-notes = 请确认
vaccine-doses = 接种记录
vaccine-no-doses = 还没有记录。
vaccine-protects = 预防的疾病
vaccine-bring = 携带物品
vaccine-before = 去之前
vaccine-after = 接种后
vaccine-products = 疫苗种类
why-checked = 最近确认：{ $date }

## Record a dose.
dose-record = 记录接种
dose-correct = 修改记录
dose-date = 什么时候接种的？
dose-today = 今天
dose-yesterday = 昨天
dose-product = 疫苗
dose-choose = 请选择
dose-all-products = 其他产品
dose-others = 同一天还接种了
dose-more = 批号、地点、国外接种
dose-lot = 批号
dose-place = 医疗机构、地点
dose-brand = 标签或证明上的名称
dose-note = 备注
dose-abroad = 在日本以外接种
dose-country = 国家
dose-same = 这一天已有同一疫苗的记录。要再记一条吗？
dose-save-anyway = 仍然保存
dose-delete = 删除这条记录
dose-deleted = 已删除。
dose-recorded = 已记录{ $n }次接种。
dose-not-counted = 未计入次数的接种
dose-lot-is = 批号：{ $value }
dose-place-is = 地点：{ $value }
country-other = 其他国家
country-br = 巴西
country-cn = 中国
country-id = 印度尼西亚
country-in = 印度
country-kr = 韩国
country-lk = 斯里兰卡
country-mm = 缅甸
country-np = 尼泊尔
country-pe = 秘鲁
country-ph = 菲律宾
country-th = 泰国
country-tw = 台湾
country-us = 美国
country-vn = 越南

## A checkup.
checkup-elsewhere = 其他市区町村的体检
checkup-unknown = 这项体检不在列表中
checkup-state-not-yet = 还没到时候
checkup-state-open = 现在正是时候
checkup-state-closing-soon = 即将结束
checkup-state-missed-can-catch-up = 还可以做
checkup-state-attended = 已做
checkup-state-closed = 时期已过
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] 请问市町村政府
   *[ward] 请问区政府
}
checkup-window = { $from }至{ $to }
checkup-window-about = 大约{ $from }至{ $to }
checkup-about-why = { $office ->
    [municipal] 准确时间还没有确认，请问市町村政府。
   *[ward] 准确时间还没有确认，请问区政府。
}
checkup-late = { $office ->
    [municipal] 已过一般的时间，但市町村政府可以安排其他日子。请打电话。
   *[ward] 已过一般的时间，但区政府可以安排其他日子。请打电话。
}
checkup-notice = 详细通知会邮寄到家。
checkup-dental = 也有牙科检查。
checkup-where = 地点
checkup-place-clinic = 协力医疗机构（日期可选）
checkup-place-session = 集体体检会场（通知上的日期）
checkup-booking = 预约
checkup-booking-yes = 请预约
checkup-booking-no = 不需要
checkup-takes = 所需时间
checkup-minutes = 约{ $n }分钟
checkup-bring-ask = { $office ->
    [municipal] 携带物品写在通知上。没有通知时，请问市町村政府。
   *[ward] 携带物品写在通知上。没有通知时，请问区政府。
}
checkup-contact = 咨询处
checkup-record = 记录体检
checkup-correct = 修改记录
checkup-recorded = 已记录体检。
checkup-deleted = 已删除。
checkup-date = 什么时候做的？
checkup-records = 体检记录
checkup-finding-before-birth = { $date }的记录是出生前的日期，所以没有计入。
checkup-finding-in-future = { $date }的记录是以后的日期，所以还没有计入。
checkup-finding-recorded-again = { $date }也有记录。按最早的一天计算。
checkup-finding-outside-window = { $date }不在一般的时间内，但算作已做。
checkup-finding-not-of-this-municipality = 这是其他市区町村的体检。记录会保留。

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = 加入日历
reminder-about = 作为{ $date }的安排加入，提前1周提醒。日历上只显示“安排”。
reminder-summary = 安排
