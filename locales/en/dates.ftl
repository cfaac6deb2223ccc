### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $weekday } { $d } { $month } { $y }
date-medium = { $d } { $month } { $y }
date-month = { $month } { $y }
date-short = { $y }-{ $mm }-{ $dd }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] today
    [1] tomorrow
    [one] in { $n } day
   *[other] in { $n } days
}
days-ago = { $n ->
    [0] today
    [1] yesterday
    [one] { $n } day ago
   *[other] { $n } days ago
}
in-span = in { $span }

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
span-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
span-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
span-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
age-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
age-pair = { $a } { $b }
range = { $from } to { $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } and { $b }
list-more = { $a }, { $b }
list-last = { $a } and { $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = Reiwa
era-heisei = Heisei
era-year = { $era } { $n }
