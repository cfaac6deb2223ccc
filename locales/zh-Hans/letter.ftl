### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = 通知：{ $checkup }
letter-session = 现将孩子体检的日期和地点通知如下。
letter-clinic = 孩子可以在协力医疗机构接受这项体检。请选择方便的日子，并向医疗机构预约。哪些医疗机构可以体检，请向下面的咨询处询问。

letter-child = 孩子
letter-when = 日期和时间
# $time the hour and the minute at which reception opens.
letter-reception = { $time }开始接待。
letter-bring-ask = 需要携带的物品，请向下面的咨询处询问。
letter-phone = 电话 { $number }
letter-other-day = 如果时间不合适，请打电话。我们会为您安排其他日子。
letter-interpreter = 可以申请口译。请打电话。
# The line to read out in Japanese follows.
letter-say = 用日语可以这样说：
