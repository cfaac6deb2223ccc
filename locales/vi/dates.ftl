### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $weekday }, { $d } { $month }, { $y }
date-medium = { $d } { $month }, { $y }
date-month = { $month } năm { $y }
date-short = { $dd }/{ $mm }/{ $y }

month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12

weekday-1 = thứ Hai
weekday-2 = thứ Ba
weekday-3 = thứ Tư
weekday-4 = thứ Năm
weekday-5 = thứ Sáu
weekday-6 = thứ Bảy
weekday-7 = Chủ Nhật

weekday-short-1 = T2
weekday-short-2 = T3
weekday-short-3 = T4
weekday-short-4 = T5
weekday-short-5 = T6
weekday-short-6 = T7
weekday-short-7 = CN

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] hôm nay
    [1] ngày mai
   *[other] còn { $n } ngày
}
days-ago = { $n ->
    [0] hôm nay
    [1] hôm qua
   *[other] { $n } ngày trước
}
in-span = còn { $span }

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n } ngày
span-weeks = { $n } tuần
span-months = { $n } tháng
span-years = { $n } năm
age-years = { $n } tuổi
age-pair = { $a } { $b }
range = từ { $from } đến { $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } và { $b }
list-more = { $a }, { $b }
list-last = { $a } và { $b }

# Between the whole and the tenths of a number.
number-decimal = ,

# The Japanese era, for people who read papers that use it.
era-reiwa = Reiwa
era-heisei = Heisei
era-year = { $era } { $n }
