### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $weekday }, { $month } { $d }, { $y }
date-medium = { $month } { $d }, { $y }
date-month = { $month } { $y }
date-short = { $y }-{ $mm }-{ $dd }

month-1 = Enero
month-2 = Pebrero
month-3 = Marso
month-4 = Abril
month-5 = Mayo
month-6 = Hunyo
month-7 = Hulyo
month-8 = Agosto
month-9 = Setyembre
month-10 = Oktubre
month-11 = Nobyembre
month-12 = Disyembre

weekday-1 = Lunes
weekday-2 = Martes
weekday-3 = Miyerkules
weekday-4 = Huwebes
weekday-5 = Biyernes
weekday-6 = Sabado
weekday-7 = Linggo

weekday-short-1 = Lun
weekday-short-2 = Mar
weekday-short-3 = Miy
weekday-short-4 = Huw
weekday-short-5 = Biy
weekday-short-6 = Sab
weekday-short-7 = Lin

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] ngayong araw
    [1] bukas
    [one] { $n } araw pa
   *[other] { $n } araw pa
}
days-ago = { $n ->
    [0] ngayong araw
    [1] kahapon
    [one] { $n } araw na ang nakalipas
   *[other] { $n } araw na ang nakalipas
}
in-span = { $span } pa

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n ->
    [one] { $n } araw
   *[other] { $n } araw
}
span-weeks = { $n ->
    [one] { $n } linggo
   *[other] { $n } linggo
}
span-months = { $n ->
    [one] { $n } buwan
   *[other] { $n } buwan
}
span-years = { $n ->
    [one] { $n } taon
   *[other] { $n } taon
}
age-years = { $n ->
    [one] { $n } taon
   *[other] { $n } taon
}
age-pair = { $a } at { $b }
range = { $from } hanggang { $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } at { $b }
list-more = { $a }, { $b }
list-last = { $a }, at { $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = Reiwa
era-heisei = Heisei
era-year = { $era } { $n }
