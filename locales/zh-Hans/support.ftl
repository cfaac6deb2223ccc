### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = 尚未确认
contact-hours-ask = 时间请打电话确认
# $name: a ward office or a city.
contact-ask = 请咨询{ $name }
contact-open = 开放中
contact-closed = 未开放
contact-always = 每天24小时
contact-every-day = 每天
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }～{ $to }
contact-holidays = 节假日休息
# $from, $to: days of the year such as "29 December".
contact-closed-days = { $from }～{ $to }休息
contact-day = { $month }{ $d }日

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = 用键盘时，按3次Esc键。
help-free = 免费通话
help-anonymous = 可以匿名
help-secret = 会保密
hotline-kind-child = 儿童与家长的咨询
hotline-kind-emergency = 有生命危险时
hotline-kind-medical = 突然身体不适时
hotline-kind-violence = 遭受暴力时
hotline-kind-consultation = 疑问和担心的事
hotline-kind-other = 其他电话

## Support, first screen.
support-title = 服务和设施
support-now = 适合现在的您
# $name: what the family calls the child.
support-for-person = { $name }的情况
support-counter = 您所在区的儿童与家庭窗口
support-search = 按名称查找
support-search-hint = 可用中文或日语查找
support-filters = 筛选
support-all-kinds = 全部
support-services = 服务
support-places = 设施和窗口
support-my-ward = 自己的区
support-kind = 种类
support-wards = 区
support-open-now = 现在开放
support-my-language = 可用自己的语言
support-child-age = 适合孩子的年龄
support-near-me = 由近到远
support-near-why = 您的位置不会离开这部手机。
support-locating = 正在查找您的位置
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] 无法得知您的位置。
   *[ward] 无法得知您的位置。也可以选择区。
}
support-clear = 取消筛选
support-all = 全部服务和设施
support-count = { $n }项
support-show-all = 查看全部{ $n }项
support-none = 没有找到。
support-none-next = 请减少筛选条件，或换个词查找。也可以问下面的窗口。
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = { $whole }{ number-decimal }{ $tenth } 公里
support-m = { $n } 米
support-no-position = 距离不明
support-phone-none = 电话号码尚未确认

## A facility.
support-map = 打开地图
support-phone = 电话
support-hours = 时间
support-address = 地址
support-copy = 复制
support-copied = 已复制
support-languages = 可用语言
support-serves = 服务区域
support-offers = 可在此咨询
support-ask-rest = 有些内容还没有确认。去之前请打电话确认。
support-gone = 这条信息已经不在了。
support-sources = 信息来源
support-source-dated = 截至{ $date }

## A service. $date: a day.
support-fit-yes = 可以使用
support-fit-until = 可以使用（到{ $date }为止）
support-fit-from = { $date }起可以使用
support-fit-past = 已过适用年龄
support-fit-pregnancy = 怀孕期间可以使用
support-fit-after-birth = 出生后可以使用
support-fit-ask = 能否使用，请询问
support-who = 对象
support-cost = 费用
support-apply = 申请
support-contact = 联系方式
support-rules-since = 以下是{ $date }起的内容。
support-rules-from = { $date }开始。
support-rules-until = 以下内容到{ $date }为止。
support-rules-ended = 已于{ $date }结束。
support-changes = { $date }起有变化：

service-kind-pregnancy = 怀孕、分娩
service-kind-postpartum = 产后
service-kind-childcare = 托管、保育
service-kind-gathering = 游戏场、聚会
service-kind-money = 费用支援
service-kind-consultation = 咨询
service-kind-other = 其他服务

facility-kind-city-office = 市政府
facility-kind-ward-office = 区政府
facility-kind-family-health-center = 儿童、家庭与保健窗口
facility-kind-child-guidance-center = 儿童咨询所
facility-kind-child-family-support-center = 儿童家庭支援中心
facility-kind-childcare-support-center = 地区育儿支援中心
facility-kind-short-stay = 短期寄养、日间照护
facility-kind-postpartum-care = 产后护理
facility-kind-multilingual-consultation = 多语言咨询
facility-kind-call-center = 咨询电话
facility-kind-family-support-center = 家庭互助中心
facility-kind-nursery = 保育所、幼儿园等
facility-kind-childrens-hall = 儿童馆等
facility-kind-clinic = 医院、诊所
facility-kind-other = 其他设施
