### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $weekday }, { $d } de { $month } de { $y }
date-medium = { $d } de { $month } de { $y }
date-month = { $month } de { $y }
date-short = { $dd }/{ $mm }/{ $y }

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] hoy
    [1] mañana
    [one] en { $n } día
    [many] en { $n } días
   *[other] en { $n } días
}
days-ago = { $n ->
    [0] hoy
    [1] ayer
    [one] hace { $n } día
    [many] hace { $n } días
   *[other] hace { $n } días
}
in-span = en { $span }

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n ->
    [one] { $n } día
    [many] { $n } días
   *[other] { $n } días
}
span-weeks = { $n ->
    [one] { $n } semana
    [many] { $n } semanas
   *[other] { $n } semanas
}
span-months = { $n ->
    [one] { $n } mes
    [many] { $n } meses
   *[other] { $n } meses
}
span-years = { $n ->
    [one] { $n } año
    [many] { $n } años
   *[other] { $n } años
}
age-years = { $n ->
    [one] { $n } año
    [many] { $n } años
   *[other] { $n } años
}
age-pair = { $a } y { $b }
range = de { $from } a { $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } y { $b }
list-more = { $a }, { $b }
list-last = { $a } y { $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = Reiwa
era-heisei = Heisei
era-year = { $era } { $n }
