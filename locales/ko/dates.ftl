### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $y }년 { $month } { $d }일 { $weekday }
date-medium = { $y }년 { $month } { $d }일
date-month = { $y }년 { $month }
date-short = { $y }. { $mm }. { $dd }.

month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월

weekday-1 = 월요일
weekday-2 = 화요일
weekday-3 = 수요일
weekday-4 = 목요일
weekday-5 = 금요일
weekday-6 = 토요일
weekday-7 = 일요일

weekday-short-1 = 월
weekday-short-2 = 화
weekday-short-3 = 수
weekday-short-4 = 목
weekday-short-5 = 금
weekday-short-6 = 토
weekday-short-7 = 일

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] 오늘
    [1] 내일
   *[other] { $n }일 후
}
days-ago = { $n ->
    [0] 오늘
    [1] 어제
   *[other] { $n }일 전
}
in-span = { $span } 후

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n }일
span-weeks = { $n }주
span-months = { $n }개월
span-years = { $n }년
age-years = { $n }세
age-pair = { $a } { $b }
range = { $from }~{ $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } 및 { $b }
list-more = { $a }, { $b }
list-last = { $a } 및 { $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = 레이와
era-heisei = 헤이세이
era-year = { $era } { $n }년
