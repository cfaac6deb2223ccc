### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = 預防接種和健檢
health-views = 顯示方式
health-view-next = 接下來
health-view-age = 按年齡
health-view-month = 月曆
health-now = 現在
health-possible = 已經可以做的
health-soon = 2個月以內
health-later = 以後
health-done = 已完成
health-closed = 已過免費期或適用時間
# $what: one of the two headings above; $n: how many.
health-folded = { $what }（{ $n }項）
health-nothing-now = 現在沒有馬上要做的事。
health-from = { $date }起（{ $when }）
health-best-from = 建議從{ $date }起（{ $when }）
health-best-by = 建議最晚{ $date }（{ $when }）
health-free-until = 免費到{ $date }（{ $when }）
health-until = 到{ $date }（{ $when }）
health-done-on = { $date }（{ $when }）
health-closed-on = 免費期到{ $date }為止。
health-not-target = 不屬於定期接種對象
health-voluntary = 自願接種：可能需要費用
health-other = 記錄其他疫苗
age-birth = 出生後

## The month.
month-before = 上個月
month-after = 下個月
month-this = 回到本月
month-empty = 這個月沒有安排。
# Read out for a day of the calendar.
month-day = { $date }，{ $n }項
day-opens = 從這天起可以進行
day-recommended = 建議從這天起
day-last = 最後一天
day-recorded = 已完成

## A vaccine.
vaccine-unknown = 這種疫苗不在清單中
vaccine-unknown-why = 這個孩子的預防接種不包括它。適用的疫苗可在清單中查看。
vaccine-now = 現在可以接種
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = 下次：{ $dose }（共{ $n }次）
vaccine-notes = 請確認
vaccine-doses = 接種紀錄
vaccine-no-doses = 還沒有紀錄。
vaccine-protects = 預防的疾病
vaccine-bring = 攜帶物品
vaccine-before = 去之前
vaccine-after = 接種後
vaccine-products = 疫苗種類
why-checked = 最近確認：{ $date }

## Record a dose.
dose-record = 記錄接種
dose-correct = 修改紀錄
dose-date = 什麼時候接種的？
dose-today = 今天
dose-yesterday = 昨天
dose-product = 疫苗
dose-choose = 請選擇
dose-all-products = 其他產品
dose-others = 同一天還接種了
dose-more = 批號、地點、國外接種
dose-lot = 批號
dose-place = 醫療機構、地點
dose-brand = 標籤或證明上的名稱
dose-note = 備註
dose-abroad = 在日本以外接種
dose-country = 國家
dose-same = 這一天已有同一疫苗的紀錄。要再記一筆嗎？
dose-save-anyway = 仍然儲存
dose-delete = 刪除這筆紀錄
dose-deleted = 已刪除。
dose-recorded = 已記錄{ $n }次接種。
dose-not-counted = 未計入次數的接種
dose-lot-is = 批號：{ $value }
dose-place-is = 地點：{ $value }
country-other = 其他國家
country-br = 巴西
country-cn = 中國
country-id = 印尼
country-in = 印度
country-kr = 韓國
country-lk = 斯里蘭卡
country-mm = 緬甸
country-np = 尼泊爾
country-pe = 秘魯
country-ph = 菲律賓
country-th = 泰國
country-tw = 臺灣
country-us = 美國
country-vn = 越南

## A checkup.
checkup-elsewhere = 其他市區町村的健檢
checkup-unknown = 這項健檢不在清單中
checkup-state-not-yet = 還沒到時候
checkup-state-open = 現在正是時候
checkup-state-closing-soon = 即將結束
checkup-state-missed-can-catch-up = 還可以做
checkup-state-attended = 已做
checkup-state-closed = 時期已過
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] 請問市町村公所
   *[ward] 請問區公所
}
checkup-window = { $from }至{ $to }
checkup-window-about = 大約{ $from }至{ $to }
checkup-about-why = { $office ->
    [municipal] 準確時間還沒有確認，請問市町村公所。
   *[ward] 準確時間還沒有確認，請問區公所。
}
checkup-late = { $office ->
    [municipal] 已過一般的時間，但市町村公所可以安排其他日子。請打電話。
   *[ward] 已過一般的時間，但區公所可以安排其他日子。請打電話。
}
checkup-notice = 詳細通知會郵寄到家。
checkup-dental = 也有牙科檢查。
checkup-where = 地點
checkup-place-clinic = 協力醫療機構（日期可選）
checkup-place-session = 集體健檢會場（通知上的日期）
checkup-booking = 預約
checkup-booking-yes = 請預約
checkup-booking-no = 不需要
checkup-takes = 所需時間
checkup-minutes = 約{ $n }分鐘
checkup-bring-ask = { $office ->
    [municipal] 攜帶物品寫在通知上。沒有通知時，請問市町村公所。
   *[ward] 攜帶物品寫在通知上。沒有通知時，請問區公所。
}
checkup-contact = 諮詢處
checkup-record = 記錄健檢
checkup-correct = 修改紀錄
checkup-recorded = 已記錄健檢。
checkup-deleted = 已刪除。
checkup-date = 什麼時候做的？
checkup-records = 健檢紀錄
checkup-finding-before-birth = { $date }的紀錄是出生前的日期，所以沒有計入。
checkup-finding-in-future = { $date }的紀錄是以後的日期，所以還沒有計入。
checkup-finding-recorded-again = { $date }也有紀錄。按最早的一天計算。
checkup-finding-outside-window = { $date }不在一般的時間內，但算作已做。
checkup-finding-not-of-this-municipality = 這是其他市區町村的健檢。紀錄會保留。

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = 加入日曆
reminder-about = 作為{ $date }的安排加入，提前1週提醒。日曆上只顯示「安排」。
reminder-summary = 安排
