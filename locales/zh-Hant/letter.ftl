### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = 通知：{ $checkup }
letter-session = 謹通知孩子健檢的日期和地點如下。
letter-clinic = 孩子可以在協力醫療機構接受這項健檢。請選擇方便的日子，並向醫療機構預約。哪些醫療機構可以健檢，請向下面的諮詢處詢問。

letter-child = 孩子
letter-when = 日期和時間
# $time the hour and the minute at which reception opens.
letter-reception = { $time }開始受理報到。
letter-bring-ask = 需要攜帶的物品，請向下面的諮詢處詢問。
letter-phone = 電話 { $number }
letter-other-day = 如果時間不合適，請打電話。我們會為您安排其他日子。
letter-interpreter = 可以申請口譯。請打電話。
# The line to read out in Japanese follows.
letter-say = 用日語可以這樣說：
