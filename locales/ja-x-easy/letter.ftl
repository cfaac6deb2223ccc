### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = { $checkup }の お｜知《し》らせ
letter-session = お｜子《こ》さんの ｜健診《けんしん》の ｜日《ひ》と ｜場所《ばしょ》を お｜知《し》らせします。
letter-clinic = お｜子《こ》さんの ｜健診《けんしん》は、｜決《き》まった ｜病院《びょういん》で ｜受《う》けられます。｜行《い》ける ｜日《ひ》を えらんで、｜病院《びょういん》に ｜申《もう》し｜込《こ》んで ください。どの ｜病院《びょういん》で ｜受《う》けられるかは、｜下《した》の「｜聞《き》く ところ」に ｜聞《き》いて ください。

letter-child = お｜子《こ》さん
letter-when = いつ
# $time the hour and the minute at which reception opens.
letter-reception = ｜受付《うけつけ》は { $time }からです。
letter-bring-ask = ｜持《も》って ｜行《い》く ものは、｜下《した》の「｜聞《き》く ところ」に ｜聞《き》いて ください。
letter-phone = ｜電話《でんわ》 { $number }
letter-other-day = この ｜日《ひ》に ｜行《い》けない ときは、｜電話《でんわ》を して ください。｜別《べつ》の ｜日《ひ》を お｜知《し》らせします。
letter-interpreter = ことばを ｜訳《やく》す ｜人《ひと》（｜通訳《つうやく》）を ｜頼《たの》む ことが できます。｜電話《でんわ》を して ください。
# The line to read out in Japanese follows.
letter-say = ｜電話《でんわ》で こう ｜言《い》って ください。
