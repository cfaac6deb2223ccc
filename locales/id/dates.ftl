### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $weekday }, { $d } { $month } { $y }
date-medium = { $d } { $month } { $y }
date-month = { $month } { $y }
date-short = { $dd }/{ $mm }/{ $y }

month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember

weekday-1 = Senin
weekday-2 = Selasa
weekday-3 = Rabu
weekday-4 = Kamis
weekday-5 = Jumat
weekday-6 = Sabtu
weekday-7 = Minggu

weekday-short-1 = Sen
weekday-short-2 = Sel
weekday-short-3 = Rab
weekday-short-4 = Kam
weekday-short-5 = Jum
weekday-short-6 = Sab
weekday-short-7 = Min

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] hari ini
    [1] besok
   *[other] { $n } hari lagi
}
days-ago = { $n ->
    [0] hari ini
    [1] kemarin
   *[other] { $n } hari yang lalu
}
in-span = { $span } lagi

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n } hari
span-weeks = { $n } minggu
span-months = { $n } bulan
span-years = { $n } tahun
age-years = { $n } tahun
age-pair = { $a } { $b }
range = { $from } sampai { $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } dan { $b }
list-more = { $a }, { $b }
list-last = { $a }, dan { $b }

# Between the whole and the tenths of a number.
number-decimal = ,

# The Japanese era, for people who read papers that use it.
era-reiwa = Reiwa
era-heisei = Heisei
era-year = { $era } { $n }
