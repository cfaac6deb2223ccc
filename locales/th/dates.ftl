### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $weekday }ที่ { $d } { $month } ค.ศ. { $y }
date-medium = { $d } { $month } ค.ศ. { $y }
date-month = { $month } ค.ศ. { $y }
date-short = { $dd }/{ $mm }/{ $y }

month-1 = มกราคม
month-2 = กุมภาพันธ์
month-3 = มีนาคม
month-4 = เมษายน
month-5 = พฤษภาคม
month-6 = มิถุนายน
month-7 = กรกฎาคม
month-8 = สิงหาคม
month-9 = กันยายน
month-10 = ตุลาคม
month-11 = พฤศจิกายน
month-12 = ธันวาคม

weekday-1 = วันจันทร์
weekday-2 = วันอังคาร
weekday-3 = วันพุธ
weekday-4 = วันพฤหัสบดี
weekday-5 = วันศุกร์
weekday-6 = วันเสาร์
weekday-7 = วันอาทิตย์

weekday-short-1 = จ.
weekday-short-2 = อ.
weekday-short-3 = พ.
weekday-short-4 = พฤ.
weekday-short-5 = ศ.
weekday-short-6 = ส.
weekday-short-7 = อา.

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] วันนี้
    [1] พรุ่งนี้
   *[other] อีก { $n } วัน
}
days-ago = { $n ->
    [0] วันนี้
    [1] เมื่อวาน
   *[other] { $n } วันที่แล้ว
}
in-span = อีก { $span }

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n } วัน
span-weeks = { $n } สัปดาห์
span-months = { $n } เดือน
span-years = { $n } ปี
age-years = { $n } ปี
age-pair = { $a } { $b }
range = { $from } ถึง { $to }

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } และ { $b }
list-more = { $a } { $b }
list-last = { $a } และ { $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = เรวะ
era-heisei = เฮเซ
era-year = ปี{ $era }ที่ { $n }
