### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $weekday }, { $d } de { $month } de { $y }
date-medium = { $d } de { $month } de { $y }
date-month = { $month } de { $y }
date-short = { $dd }/{ $mm }/{ $y }

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo

weekday-short-1 = seg.
weekday-short-2 = ter.
weekday-short-3 = qua.
weekday-short-4 = qui.
weekday-short-5 = sex.
weekday-short-6 = sáb.
weekday-short-7 = dom.

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] hoje
    [1] amanhã
    [one] em { $n } dia
    [many] em { $n } dias
   *[other] em { $n } dias
}
days-ago = { $n ->
    [0] hoje
    [1] ontem
    [one] há { $n } dia
    [many] há { $n } dias
   *[other] há { $n } dias
}
in-span = em { $span }

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n ->
    [one] { $n } dia
    [many] { $n } dias
   *[other] { $n } dias
}
span-weeks = { $n ->
    [one] { $n } semana
    [many] { $n } semanas
   *[other] { $n } semanas
}
span-months = { $n ->
    [one] { $n } mês
    [many] { $n } meses
   *[other] { $n } meses
}
span-years = { $n ->
    [one] { $n } ano
    [many] { $n } anos
   *[other] { $n } anos
}
age-years = { $n ->
    [one] { $n } ano
    [many] { $n } anos
   *[other] { $n } anos
}
age-pair = { $a } e { $b }
range = de { $from } a { $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } e { $b }
list-more = { $a }, { $b }
list-last = { $a } e { $b }

# Between the whole and the tenths of a number.
number-decimal = ,

# The Japanese era, for people who read papers that use it.
era-reiwa = Reiwa
era-heisei = Heisei
era-year = { $era } { $n }
