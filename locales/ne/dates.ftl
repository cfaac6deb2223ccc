### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { $y } { $month } { $d }, { $weekday }
date-medium = { $y } { $month } { $d }
date-month = { $y } { $month }
date-short = { $y }-{ $mm }-{ $dd }

month-1 = जनवरी
month-2 = फेब्रुअरी
month-3 = मार्च
month-4 = अप्रिल
month-5 = मे
month-6 = जुन
month-7 = जुलाई
month-8 = अगस्ट
month-9 = सेप्टेम्बर
month-10 = अक्टोबर
month-11 = नोभेम्बर
month-12 = डिसेम्बर

weekday-1 = सोमबार
weekday-2 = मङ्गलबार
weekday-3 = बुधबार
weekday-4 = बिहिबार
weekday-5 = शुक्रबार
weekday-6 = शनिबार
weekday-7 = आइतबार

weekday-short-1 = सोम
weekday-short-2 = मङ्गल
weekday-short-3 = बुध
weekday-short-4 = बिहि
weekday-short-5 = शुक्र
weekday-short-6 = शनि
weekday-short-7 = आइत

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] आज
    [1] भोलि
    [one] { $n } दिनपछि
   *[other] { $n } दिनपछि
}
days-ago = { $n ->
    [0] आज
    [1] हिजो
    [one] { $n } दिनअघि
   *[other] { $n } दिनअघि
}
in-span = { $span }पछि

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
span-weeks = { $n ->
    [one] { $n } हप्ता
   *[other] { $n } हप्ता
}
span-months = { $n ->
    [one] { $n } महिना
   *[other] { $n } महिना
}
span-years = { $n ->
    [one] { $n } वर्ष
   *[other] { $n } वर्ष
}
age-years = { $n ->
    [one] { $n } वर्ष
   *[other] { $n } वर्ष
}
age-pair = { $a } { $b }
range = { $from } देखि { $to } सम्म

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a } र { $b }
list-more = { $a }, { $b }
list-last = { $a } र { $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = रेइवा
era-heisei = हेइसेइ
era-year = { $era } { $n }
