### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = 尚未確認
contact-hours-ask = 時間請打電話確認
# $name: a ward office or a city.
contact-ask = 請諮詢{ $name }
contact-open = 開放中
contact-closed = 未開放
contact-always = 每天24小時
contact-every-day = 每天
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }～{ $to }
contact-holidays = 國定假日休息
# $from, $to: days of the year such as "29 December".
contact-closed-days = { $from }～{ $to }休息
contact-day = { $month }{ $d }日

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = 用鍵盤時，按3次Esc鍵。
help-free = 免費通話
help-anonymous = 可以匿名
help-secret = 會保密
hotline-kind-child = 兒童與家長的諮詢
hotline-kind-emergency = 有生命危險時
hotline-kind-medical = 突然身體不適時
hotline-kind-violence = 遭受暴力時
hotline-kind-consultation = 疑問和擔心的事
hotline-kind-other = 其他電話

## Support, first screen.
support-title = 服務和設施
support-now = 適合現在的您
# $name: what the family calls the child.
support-for-person = { $name }的情況
support-counter = 您所在區的兒童與家庭窗口
support-search = 按名稱搜尋
support-search-hint = 可用中文或日語搜尋
support-filters = 篩選
support-all-kinds = 全部
support-services = 服務
support-places = 設施和窗口
support-my-ward = 自己的區
support-kind = 種類
support-wards = 區
support-open-now = 現在開放
support-my-language = 可用自己的語言
support-child-age = 適合孩子的年齡
support-near-me = 由近到遠
support-near-why = 您的位置不會離開這支手機。
support-locating = 正在搜尋您的位置
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] 無法得知您的位置。
   *[ward] 無法得知您的位置。也可以選擇區。
}
support-clear = 取消篩選
support-all = 全部服務和設施
support-count = { $n }項
support-show-all = 查看全部{ $n }項
support-none = 沒有找到。
support-none-next = 請減少篩選條件，或換個詞搜尋。也可以問下面的窗口。
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = { $whole }{ number-decimal }{ $tenth } 公里
support-m = { $n } 公尺
support-no-position = 距離不明
support-phone-none = 電話號碼尚未確認

## A facility.
support-map = 開啟地圖
support-phone = 電話
support-hours = 時間
support-address = 地址
support-copy = 複製
support-copied = 已複製
support-languages = 可用語言
support-serves = 服務區域
support-offers = 可在此諮詢
support-ask-rest = 有些內容還沒有確認。去之前請打電話確認。
support-gone = 這筆資訊已經不在了。
support-sources = 資訊來源
support-source-dated = 截至{ $date }

## A service. $date: a day.
support-fit-yes = 可以使用
support-fit-until = 可以使用（到{ $date }為止）
support-fit-from = { $date }起可以使用
support-fit-past = 已過適用年齡
support-fit-pregnancy = 懷孕期間可以使用
support-fit-after-birth = 出生後可以使用
support-fit-ask = 能否使用，請詢問
support-who = 對象
support-cost = 費用
support-apply = 申請
support-contact = 聯絡方式
support-rules-since = 以下是{ $date }起的內容。
support-rules-from = { $date }開始。
support-rules-until = 以下內容到{ $date }為止。
support-rules-ended = 已於{ $date }結束。
support-changes = { $date }起有變化：

service-kind-pregnancy = 懷孕、生產
service-kind-postpartum = 產後
service-kind-childcare = 托育、保育
service-kind-gathering = 遊戲場、聚會
service-kind-money = 費用支援
service-kind-consultation = 諮詢
service-kind-other = 其他服務

facility-kind-city-office = 市政府
facility-kind-ward-office = 區公所
facility-kind-family-health-center = 兒童、家庭與保健窗口
facility-kind-child-guidance-center = 兒童諮詢所
facility-kind-child-family-support-center = 兒童家庭支援中心
facility-kind-childcare-support-center = 地區育兒支援中心
facility-kind-short-stay = 短期托育、日間照顧
facility-kind-postpartum-care = 產後照護
facility-kind-multilingual-consultation = 多語言諮詢
facility-kind-call-center = 諮詢電話
facility-kind-family-support-center = 家庭互助中心
facility-kind-nursery = 保育所、幼兒園等
facility-kind-childrens-hall = 兒童館等
facility-kind-clinic = 醫院、診所
facility-kind-other = 其他設施
