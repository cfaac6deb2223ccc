### Dates, spans of time and lists. How they are put together: docs/translating.md.
### Gregorian years and Western digits in every language.

# $y year, $month the word of month-1…12, $d day, $weekday the word of weekday-1…7 (1 is Monday),
# $mm and $dd month and day with two digits.
date-long = { date-medium }（{ $weekday }）
date-medium = { $y }｜年《ねん》{ $month }{ $d ->
    [1] ｜1日《ついたち》
    [2] ｜2日《ふつか》
    [3] ｜3日《みっか》
    [4] ｜4日《よっか》
    [5] ｜5日《いつか》
    [6] ｜6日《むいか》
    [7] ｜7日《なのか》
    [8] ｜8日《ようか》
    [9] ｜9日《ここのか》
    [10] ｜10日《とおか》
    [14] ｜14日《じゅうよっか》
    [20] ｜20日《はつか》
    [24] ｜24日《にじゅうよっか》
   *[other] { $d }｜日《にち》
}
date-month = { $y }｜年《ねん》{ $month }
date-short = { $y }/{ $mm }/{ $dd }

month-1 = ｜1月《いちがつ》
month-2 = ｜2月《にがつ》
month-3 = ｜3月《さんがつ》
month-4 = ｜4月《しがつ》
month-5 = ｜5月《ごがつ》
month-6 = ｜6月《ろくがつ》
month-7 = ｜7月《しちがつ》
month-8 = ｜8月《はちがつ》
month-9 = ｜9月《くがつ》
month-10 = ｜10月《じゅうがつ》
month-11 = ｜11月《じゅういちがつ》
month-12 = ｜12月《じゅうにがつ》

weekday-1 = ｜月曜日《げつようび》
weekday-2 = ｜火曜日《かようび》
weekday-3 = ｜水曜日《すいようび》
weekday-4 = ｜木曜日《もくようび》
weekday-5 = ｜金曜日《きんようび》
weekday-6 = ｜土曜日《どようび》
weekday-7 = ｜日曜日《にちようび》

weekday-short-1 = ｜月《げつ》
weekday-short-2 = ｜火《か》
weekday-short-3 = ｜水《すい》
weekday-short-4 = ｜木《もく》
weekday-short-5 = ｜金《きん》
weekday-short-6 = ｜土《ど》
weekday-short-7 = ｜日《にち》

# $n whole days from today, 0 or more; $span a span of time from below.
in-days = { $n ->
    [0] ｜今日《きょう》
    [1] ｜明日《あした》
   *[other] あと { span-days }
}
days-ago = { $n ->
    [0] ｜今日《きょう》
    [1] ｜昨日《きのう》
   *[other] { span-days } ｜前《まえ》
}
in-span = あと { $span }

# Spans. An age of a year or more is said with age-years; age-pair joins a larger and a smaller unit.
span-days = { $n ->
    [2] ｜2日《ふつか》
    [3] ｜3日《みっか》
    [4] ｜4日《よっか》
    [5] ｜5日《いつか》
    [6] ｜6日《むいか》
    [7] ｜7日《なのか》
    [8] ｜8日《ようか》
    [9] ｜9日《ここのか》
    [10] ｜10日《とおか》
    [14] ｜14日《じゅうよっか》
    [20] ｜20日《はつか》
    [24] ｜24日《にじゅうよっか》
   *[other] { $n }｜日《にち》
}
span-weeks = { $n }｜週間《しゅうかん》
span-months = { $n }か｜月《げつ》
span-years = { $n }｜年《ねん》
age-years = { $n }｜歳《さい》
age-pair = { $a } { $b }
range = { $from } から { $to } まで

# Lists: the first two of several with list-more, each further one again, the last with list-last.
list-two = { $a }、{ $b }
list-more = { $a }、{ $b }
list-last = { $a }、{ $b }

# Between the whole and the tenths of a number.
number-decimal = .

# The Japanese era, for people who read papers that use it.
era-reiwa = ｜令和《れいわ》
era-heisei = ｜平成《へいせい》
era-year = { $era }{ $n ->
    [1] ｜元《がん》
   *[other] { $n }
}｜年《ねん》
