### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = { $checkup }のお知らせ
letter-session = お子さんの健診の日と会場をお知らせします。
letter-clinic = お子さんの健診は、協力医療機関で受けられます。都合のよい日を選び、医療機関に予約してください。受けられる医療機関は、下の問い合わせ先にお尋ねください。

letter-child = お子さん
letter-when = 日時
# $time the hour and the minute at which reception opens.
letter-reception = 受付は{ $time }からです。
letter-bring-ask = 持ち物は、下の問い合わせ先にお尋ねください。
letter-phone = 電話 { $number }
letter-other-day = ご都合が合わないときは、お電話ください。別の日をご案内します。
letter-interpreter = 通訳を頼めます。お電話ください。
# The line to read out in Japanese follows.
letter-say = 日本語で、こう言えば伝わります。
