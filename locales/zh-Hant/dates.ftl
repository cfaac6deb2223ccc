### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $y }年{ $month }{ $d }日{ $weekday }
date-medium = { $y }年{ $month }{ $d }日
date-month = { $y }年{ $month }
date-short = { $y }/{ $mm }/{ $dd }

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日

weekday-short-1 = 一
weekday-short-2 = 二
weekday-short-3 = 三
weekday-short-4 = 四
weekday-short-5 = 五
weekday-short-6 = 六
weekday-short-7 = 日

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] 今天
    [1] 明天
   *[other] { $n }天後
}
days-ago = { $n ->
    [0] 今天
    [1] 昨天
   *[other] { $n }天前
}
in-span = { $span }後

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n }天
span-weeks = { $n }週
span-months = { $n }個月
span-years = { $n }年
age-years = { $n }歲
age-pair = { $a }{ $b }
range = { $from }～{ $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a }和{ $b }
list-more = { $a }、{ $b }
list-last = { $a }和{ $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = 令和
era-heisei = 平成
era-year = { $era }{ $n ->
    [1] 元
   *[other] { $n }
}年
