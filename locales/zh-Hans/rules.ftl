### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = 还没到时候
status-eligible = 可以接种
status-due = 现在是接种的时候
status-overdue = 还来得及
status-last-month = 免费的最后一个月
status-complete = 已完成
status-aged-out = 免费期已结束

## Doses. $n: which one.
dose-n = 第{ $n }次
dose-primary = 基础第{ $n }次
dose-booster = 加强
doses-done = 共{ $total }次，已接种{ $n }次
dose-skipped = 到了这个年龄，{ $dose }不用再接种。
dose-components = { $disease }：共{ $total }次，已{ $n }次

## Products of the next dose. $products: a list of product names.
product-next = 使用的疫苗：{ $products }
product-also = 也可以用{ $products }。
product-together = 同一天接种{ $products }
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }：{ $date }起（{ $when }）

## Who pays.
cat-routine = 定期接种（法定免费接种）
cat-voluntary = 自愿接种（自费）
cat-foreign = 在国外接种
cat-voluntary-note = 费用因医疗机构而异。您居住的市区町村可能有补助。

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = 从出生当天起可以接种。
why-age = 满{ $age }当天起可以接种，那一天是{ $date }。
why-age-eve = 按日本法律，生日的前一天就算满岁。
why-window = 免费时间是{ $from }至{ $to }。
why-weeks = 出生后{ $from }到{ $to }之间接种。
why-school-year = 在上小学前的1年内接种（{ $from }至{ $to }）。
why-fiscal-year = 在小学6年级到高中1年级的学年内接种（{ $from }至{ $to }）。
why-pregnancy = 在怀孕28周0天到36周6天之间接种（{ $from }至{ $to }）。
why-closes = 免费到{ $date }为止，当天也可以接种。
why-standard = 建议在{ $from }至{ $to }之间接种。
why-dose-by = 这一次到{ $date }为止。
why-booster-age = 加强要在满{ $age }以后。
why-interval-days = { $dose }（{ $date }）之后，中间要隔{ $n }天以上。
why-interval-months = { $dose }（{ $date }）之后，要隔{ $n }个月以上。
why-interval-half = { $dose }（{ $date }）之后，要隔{ $n }个半月以上。
why-spacing-days = { $other }（{ $date }）之后，中间要隔{ $n }天以上。
why-since = 从{ $date }起成为定期接种。
why-season = 每年在流行之前接种。
why-same-day = 可以和其他疫苗在同一天接种。
if-accepted = 如果医生认可，下一次是{ $dose }，{ $date }起可以接种。
if-physician = 如果医生认为有必要，{ $date }起可以接种。
why-source = 规定：{ $rule }

# Windows beyond the ordinary one, by kind.
ext-open = 作为特例，到{ $date }为止可以免费接种。
ext-shortage = 这是为因疫苗不足而没能接种的人设的时间。
ext-cohort = 这是为国家停止推荐期间没能接种的人设的时间。
ext-remainder = 这是为接种剩余次数设的时间。
ext-catch-up = 这是为没能接种的人补种设的时间。
ext-circumstance = 这是为因长期患病等没能接种的人设的时间：从病愈等之后算起2年。需要医生开的书面证明。

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $date }的接种比规定早了{ $n }天。是否算数，请问医疗机构。
f-cross-vaccine-too-close = { $date }的{ $vaccine }是在{ $other }之后接种的，比规定早了{ $n }天。请问医疗机构。
f-physician-interval = { $date }的接种间隔较短，只有医生认为有必要时才可以。请向医疗机构确认。
f-upper-limit-exceeded = { $date }的接种比当时规定的间隔长。不需要重新接种。
f-before-window = { $date }的接种早于免费时间。
f-after-window = { $date }的接种晚于免费时间。
f-too-young = { $date }接种时还没到规定的年龄。是否算数，请问医疗机构。
f-before-programme = { $date }接种时，还没有成为定期接种。
f-not-counted = { $date }的接种没有计入次数。
f-duplicate = { $date }有2条同一疫苗的记录，只计1次。
f-extra = { $date }的接种超出了所需次数。
f-in-the-future = { $date }的记录是以后的日期，所以还没有计入。
f-before-birth = { $date }的记录是出生前的日期，所以没有计入。
f-unknown-vaccine = 有一条疫苗种类不明的记录。已保留，但没有计入。
f-given-abroad = { $date }的接种是在国外。是否算数由医生决定，请出示记录。
f-ask-physician = { $date }的{ $vaccine }是否算数由医生决定。在此之前不计入。
f-product-not-routine = { $date }时，{ $vaccine }还不是定期接种的疫苗。
f-products-mixed = 中途换了疫苗种类。下一次用哪一种，请问医疗机构和市区町村。
f-cannot-complete = 下一次最早是{ $earliest }，赶不上免费时间（到{ $last }）。怎么办，请问医疗机构。
f-cannot-finish = 最后一次最早是{ $earliest }，赶不上免费时间（到{ $last }）。怎么办，请问医疗机构。
f-first-dose-late = 建议最晚在{ $last }接种第1次。现在是否开始，请先问医疗机构。
f-partner-exceeds = 用这种疫苗，{ $vaccine }会多接种{ $n }次。用哪种疫苗，请问医疗机构。
f-ask-municipality = 到{ $last }为止，可能有特例可以免费。请问市区町村。
f-excluded = 因得过这种病等原因，不属于定期接种的对象。请问医疗机构。
f-sex-not-known = 这种定期接种的对象因性别而不同。填写性别后就能知道。

# Said where they fit.
self-pay = 免费期过后，也可能可以自费接种。请问医疗机构。
birth-soon = 如果接种后14天内出生，对婴儿的保护可能不够。请问医生。
