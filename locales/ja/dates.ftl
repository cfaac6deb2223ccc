### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $y }年{ $month }{ $d }日（{ $weekday }）
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

weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日

weekday-short-1 = 月
weekday-short-2 = 火
weekday-short-3 = 水
weekday-short-4 = 木
weekday-short-5 = 金
weekday-short-6 = 土
weekday-short-7 = 日

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] 今日
    [1] 明日
   *[other] あと{ $n }日
}
days-ago = { $n ->
    [0] 今日
    [1] 昨日
   *[other] { $n }日前
}
in-span = あと{ $span }

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n }日
span-weeks = { $n }週
span-months = { $n }か月
span-years = { $n }年
age-years = { $n }歳
age-pair = { $a }{ $b }
range = { $from }～{ $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a }、{ $b }
list-more = { $a }、{ $b }
list-last = { $a }、{ $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = 令和
era-heisei = 平成
era-year = { $era }{ $n ->
    [1] 元
   *[other] { $n }
}年
