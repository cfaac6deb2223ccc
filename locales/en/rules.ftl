### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = Not yet
status-eligible = Possible now
status-due = Recommended now
status-overdue = Still possible
status-last-month = Last free month
status-complete = Done
status-aged-out = No longer free of charge

## Doses. $n: which one.
dose-n = Dose { $n }
dose-primary = Primary dose { $n }
dose-booster = Booster
doses-done = { $n } of { $total } doses done
dose-skipped = { $dose } is no longer needed at this age.
dose-components = { $disease }: { $n } of { $total } doses

## Products of the next dose. $products: a list of product names.
product-next = Vaccine to use: { $products }
product-also = { $products } can be used too.
product-together = { $products } on the same day
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: from { $date } ({ $when })

## Who pays.
cat-routine = Routine vaccination (free of charge)
cat-voluntary = Voluntary vaccination (you pay)
cat-foreign = Given abroad
cat-voluntary-note = The price differs from clinic to clinic. Your municipality may pay a part.

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = It can be given from birth.
why-age = It can be given from the day of reaching { $age } of age: { $date }.
why-age-eve = By Japanese law an age is reached on the day before the birthday.
why-window = It is free of charge from { $from } to { $to }.
why-weeks = It is given from { $from } to { $to } after birth.
why-school-year = It is given in the year before primary school, from { $from } to { $to }.
why-fiscal-year = It is given from the 6th year of primary school to the 1st year of high school, from { $from } to { $to }.
why-pregnancy = It is given from 28 weeks 0 days to 36 weeks 6 days of pregnancy, from { $from } to { $to }.
why-closes = It is free of charge until { $date }. That day is included.
why-standard = The recommended time is from { $from } to { $to }.
why-dose-by = This dose can be given until { $date }.
why-booster-age = The booster is given from { $age } of age.
why-interval-days = { $n ->
    [one] At least { $n } full day must lie between { $dose } ({ $date }) and this one.
   *[other] At least { $n } full days must lie between { $dose } ({ $date }) and this one.
}
why-interval-months = { $n ->
    [one] At least { $n } month must pass after { $dose } ({ $date }).
   *[other] At least { $n } months must pass after { $dose } ({ $date }).
}
why-interval-half = { $n ->
    [one] At least { $n } and a half months must pass after { $dose } ({ $date }).
   *[other] At least { $n } and a half months must pass after { $dose } ({ $date }).
}
why-spacing-days = { $n ->
    [one] At least { $n } full day must lie between { $other } ({ $date }) and this one.
   *[other] At least { $n } full days must lie between { $other } ({ $date }) and this one.
}
why-since = It has been a routine vaccination since { $date }.
why-season = It is given each year before the season begins.
why-same-day = It can be given on the same day as other vaccines.
if-accepted = If the doctor accepts them, the next one is { $dose }, from { $date }.
if-physician = If the doctor finds it necessary, it can be given from { $date }.
why-source = Rule: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = As an exception it is free of charge until { $date }.
ext-shortage = This period is for those who could not have it because vaccine was short.
ext-cohort = This period is for those who missed it while the country did not recommend it.
ext-remainder = This period is for the doses that are left.
ext-catch-up = This period is for catching up on missed doses.
ext-circumstance = This period is for those who could not have it because of a long illness or the like: two years from the end of it. A letter from a doctor is needed.

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $n ->
    [one] The dose on { $date } was given { $n } day earlier than the rule says. Ask your clinic whether it counts.
   *[other] The dose on { $date } was given { $n } days earlier than the rule says. Ask your clinic whether it counts.
}
f-cross-vaccine-too-close = { $n ->
    [one] { $vaccine } on { $date } came { $n } day earlier after { $other } than the rule says. Ask your clinic.
   *[other] { $vaccine } on { $date } came { $n } days earlier after { $other } than the rule says. Ask your clinic.
}
f-physician-interval = The dose on { $date } came after a short interval that only a doctor may choose. Check with your clinic.
f-upper-limit-exceeded = The dose on { $date } came later than the rule of that time said. Nothing has to be repeated.
f-before-window = The dose on { $date } was given before the free period.
f-after-window = The dose on { $date } was given after the free period.
f-too-young = The dose on { $date } was given before the age in the rule. Ask your clinic whether it counts.
f-before-programme = The dose on { $date } was given before this became a routine vaccination.
f-not-counted = The dose on { $date } is not counted.
f-duplicate = There are two records of the same vaccine on { $date }. One is counted.
f-extra = The dose on { $date } is more than needed.
f-in-the-future = The record of { $date } lies in the future, so it is not counted yet.
f-before-birth = The record of { $date } lies before the birth, so it is not counted.
f-unknown-vaccine = There is a record of a vaccine that is not known here. It is kept, but not counted.
f-given-abroad = The dose on { $date } was given abroad. A doctor decides whether it counts. Show the record.
f-ask-physician = A doctor decides whether { $vaccine } on { $date } counts. Until then it is not counted.
f-product-not-routine = { $vaccine } was not a routine vaccine on { $date }.
f-products-mixed = The product changed on the way. Ask your clinic and your municipality which one comes next.
f-cannot-complete = The next dose can be given on { $earliest } at the earliest. The free period ends on { $last }. Ask your clinic what to do.
f-cannot-finish = The last dose can be given on { $earliest } at the earliest. The free period ends on { $last }. Ask your clinic what to do.
f-first-dose-late = The first dose is recommended by { $last }. Ask your clinic first whether to start now.
f-partner-exceeds = { $n ->
    [one] With this product, { $vaccine } would be given { $n } time more than needed. Ask your clinic which vaccine to use.
   *[other] With this product, { $vaccine } would be given { $n } times more than needed. Ask your clinic which vaccine to use.
}
f-ask-municipality = It may be free of charge until { $last } as an exception. Ask your municipality.
f-excluded = For a reason such as having had the disease, this is not a routine vaccination here. Ask your clinic.
f-sex-not-known = This routine vaccination depends on the sex of the child. Add it to see the dates.

# Said where they fit.
self-pay = After the free period it may still be possible if you pay. Ask your clinic.
birth-soon = If the baby is born within 14 days of the vaccine, protection may not be enough. Ask the doctor.
