### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = 還沒到時候
status-eligible = 可以接種
status-due = 現在是接種的時候
status-overdue = 還來得及
status-last-month = 免費的最後一個月
status-complete = 已完成
status-aged-out = 免費期已結束

## Doses. $n: which one.
dose-n = 第{ $n }次
dose-primary = 基礎第{ $n }次
dose-booster = 加強
doses-done = 共{ $total }次，已接種{ $n }次
dose-skipped = 到了這個年齡，{ $dose }不用再接種。
dose-components = { $disease }：共{ $total }次，已{ $n }次

## Products of the next dose. $products: a list of product names.
product-next = 使用的疫苗：{ $products }
product-also = 也可以用{ $products }。
product-together = 同一天接種{ $products }
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }：{ $date }起（{ $when }）

## Who pays.
cat-routine = 定期接種（法定免費接種）
cat-voluntary = 自願接種（自費）
cat-foreign = 在國外接種
cat-voluntary-note = 費用因醫療機構而異。您居住的市區町村可能有補助。

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = 從出生當天起可以接種。
why-age = 滿{ $age }當天起可以接種，那一天是{ $date }。
why-age-eve = 按日本法律，生日的前一天就算滿歲。
why-window = 免費時間是{ $from }至{ $to }。
why-weeks = 出生後{ $from }到{ $to }之間接種。
why-school-year = 在上小學前的1年內接種（{ $from }至{ $to }）。
why-fiscal-year = 在小學6年級到高中1年級的學年內接種（{ $from }至{ $to }）。
why-pregnancy = 在懷孕28週0天到36週6天之間接種（{ $from }至{ $to }）。
why-closes = 免費到{ $date }為止，當天也可以接種。
why-standard = 建議在{ $from }至{ $to }之間接種。
why-dose-by = 這一次到{ $date }為止。
why-booster-age = 加強要在滿{ $age }以後。
why-interval-days = { $dose }（{ $date }）之後，中間要隔{ $n }天以上。
why-interval-months = { $dose }（{ $date }）之後，要隔{ $n }個月以上。
why-interval-half = { $dose }（{ $date }）之後，要隔{ $n }個半月以上。
why-spacing-days = { $other }（{ $date }）之後，中間要隔{ $n }天以上。
why-since = 從{ $date }起成為定期接種。
why-season = 每年在流行之前接種。
why-same-day = 可以和其他疫苗在同一天接種。
if-accepted = 如果醫師認可，下一次是{ $dose }，{ $date }起可以接種。
if-physician = 如果醫師認為有必要，{ $date }起可以接種。
why-source = 規定：{ $rule }

# Windows beyond the ordinary one, by kind.
ext-open = 作為特例，到{ $date }為止可以免費接種。
ext-shortage = 這是為因疫苗不足而沒能接種的人設的時間。
ext-cohort = 這是為國家停止推薦期間沒能接種的人設的時間。
ext-remainder = 這是為接種剩餘次數設的時間。
ext-catch-up = 這是為沒能接種的人補種設的時間。
ext-circumstance = 這是為因長期患病等沒能接種的人設的時間：從病癒等之後算起2年。需要醫師開的書面證明。

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $date }的接種比規定早了{ $n }天。是否算數，請問醫療機構。
f-cross-vaccine-too-close = { $date }的{ $vaccine }是在{ $other }之後接種的，比規定早了{ $n }天。請問醫療機構。
f-physician-interval = { $date }的接種間隔較短，只有醫師認為有必要時才可以。請向醫療機構確認。
f-upper-limit-exceeded = { $date }的接種比當時規定的間隔長。不需要重新接種。
f-before-window = { $date }的接種早於免費時間。
f-after-window = { $date }的接種晚於免費時間。
f-too-young = { $date }接種時還沒到規定的年齡。是否算數，請問醫療機構。
f-before-programme = { $date }接種時，還沒有成為定期接種。
f-not-counted = { $date }的接種沒有計入次數。
f-duplicate = { $date }有2筆同一疫苗的紀錄，只計1次。
f-extra = { $date }的接種超出了所需次數。
f-in-the-future = { $date }的紀錄是以後的日期，所以還沒有計入。
f-before-birth = { $date }的紀錄是出生前的日期，所以沒有計入。
f-unknown-vaccine = 有一筆疫苗種類不明的紀錄。已保留，但沒有計入。
f-given-abroad = { $date }的接種是在國外。是否算數由醫師決定，請出示紀錄。
f-ask-physician = { $date }的{ $vaccine }是否算數由醫師決定。在此之前不計入。
f-product-not-routine = { $date }時，{ $vaccine }還不是定期接種的疫苗。
f-products-mixed = 中途換了疫苗種類。下一次用哪一種，請問醫療機構和市區町村。
f-cannot-complete = 下一次最早是{ $earliest }，趕不上免費時間（到{ $last }）。怎麼辦，請問醫療機構。
f-cannot-finish = 最後一次最早是{ $earliest }，趕不上免費時間（到{ $last }）。怎麼辦，請問醫療機構。
f-first-dose-late = 建議最晚在{ $last }接種第1次。現在是否開始，請先問醫療機構。
f-partner-exceeds = 用這種疫苗，{ $vaccine }會多接種{ $n }次。用哪種疫苗，請問醫療機構。
f-ask-municipality = 到{ $last }為止，可能有特例可以免費。請問市區町村。
f-excluded = 因得過這種病等原因，不屬於定期接種的對象。請問醫療機構。
f-sex-not-known = 這種定期接種的對象因性別而不同。填寫性別後就能知道。

# Said where they fit.
self-pay = 免費期過後，也可能可以自費接種。請問醫療機構。
birth-soon = 如果接種後14天內出生，對嬰兒的保護可能不夠。請問醫師。
