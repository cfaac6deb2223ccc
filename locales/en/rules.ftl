### What the immunization engine finds, in words: states, doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## The state of a vaccine. ui.md: text and icon and colour, never colour alone.
status-not-yet = Not yet
status-eligible = Possible now
status-due = Recommended now
status-overdue = Still possible
status-last-month = Last free month
status-waiting = Wait for the next dose
status-complete = Done
status-aged-out = No longer free of charge
status-not-target = Not for this child
# One line under the state. $date: the day it is about.
line-from = from { $date }
line-until = until { $date }
line-free-until = free until { $date }
line-done-on = done on { $date }

## Doses. $n: which one.
dose-n = Dose { $n }
dose-primary = Primary dose { $n }
dose-booster = Booster
dose-single = One dose
doses-done = { $n } of { $total } done
doses-total = { $n ->
    [one] { $n } dose in all
   *[other] { $n } doses in all
}

## Who pays.
cat-routine = Routine vaccination (free of charge)
cat-voluntary = Voluntary vaccination (you pay)
cat-foreign = Given abroad
cat-voluntary-note = The price differs from clinic to clinic. Your municipality may pay a part.

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $vaccine, $other: short names; $dose: a dose label.
why-age = It can be given from the day of reaching { $age } of age: { $date }.
why-age-eve = By Japanese law an age is reached on the day before the birthday.
why-birth = It can be given from birth.
why-weeks = It is given from { $from } to { $to } after birth.
why-window = It is free of charge from { $from } to { $to }.
why-closes = It is free of charge until { $date }. That day is included.
why-standard = The recommended time is from { $from } to { $to }.
why-interval-days = { $n ->
    [one] At least { $n } full day must lie between { $dose } ({ $date }) and this one.
   *[other] At least { $n } full days must lie between { $dose } ({ $date }) and this one.
}
why-interval-months = { $n ->
    [one] At least { $n } month must pass after { $dose } ({ $date }).
   *[other] At least { $n } months must pass after { $dose } ({ $date }).
}
why-live = At least 27 full days must lie between two live vaccines that are injected. { $other } was given on { $date }.
why-booster-age = The booster is given from { $age } of age.
why-band = { $n ->
    [one] The first dose was given at { $age }, so { $n } dose in all is enough.
   *[other] The first dose was given at { $age }, so it takes { $n } doses in all.
}
why-band-next = { $n ->
    [one] If you start now, { $n } dose in all is enough.
   *[other] If you start now, it takes { $n } doses in all.
}
why-product = The same product as before is used.
why-first-by = The first dose is recommended by { $date }.
why-dose-by = This dose can be given until { $date }.
why-school-year = It is given in the year before primary school, from { $from } to { $to }.
why-fiscal-year = It is given from the 6th year of primary school to the 1st year of high school, from { $from } to { $to }.
why-pregnancy = It is given from 28 weeks 0 days to 36 weeks 6 days of pregnancy, from { $from } to { $to }.
why-since = It has been a routine vaccination since { $date }.
why-season = It is given each year before the season begins.
why-two-dose = Two doses if you start before the 15th birthday, three doses after.
why-today = It can be given from today.
why-same-day = It can be given on the same day as other vaccines.
why-source = Rule: { $rule }

# What to look at. Ends, where someone has to decide, with who decides.
ask-clinic = Please ask your clinic.
ask-ward = Please ask your municipality.
f-interval-short = { $n ->
    [one] { $dose } ({ $date }) was given { $n } day earlier than the rule says. Ask your clinic whether it counts.
   *[other] { $dose } ({ $date }) was given { $n } days earlier than the rule says. Ask your clinic whether it counts.
}
f-too-young = { $dose } ({ $date }) was given before the age in the rule. Ask your clinic whether it counts.
f-before-window = { $dose } ({ $date }) was given before the free period.
f-after-window = { $dose } ({ $date }) was given after the free period.
f-before-start = { $dose } ({ $date }) was given before this became a routine vaccination.
f-cross-vaccine = { $n ->
    [one] { $vaccine } on { $date } came { $n } day earlier after { $other } than the rule says. Ask your clinic.
   *[other] { $vaccine } on { $date } came { $n } days earlier after { $other } than the rule says. Ask your clinic.
}
f-interval-long = { $dose } ({ $date }) came later than the rule of that time said. Nothing has to be repeated.
f-product-change = The product changed on the way. Ask your clinic which one comes next.
f-rota-mixed = Two kinds of rotavirus vaccine were used, so it takes 3 doses in all.
f-physician = A doctor has to decide. Ask your clinic.
f-physician-sooner = If the doctor finds it necessary, it can be given from { $date }.
f-foreign = { $n ->
    [one] A doctor decides whether the { $n } dose given abroad counts. Show the record.
   *[other] A doctor decides whether the { $n } doses given abroad count. Show the record.
}
f-foreign-unknown = { $vaccine } is not in the Japanese rules. Show the record to the doctor.
f-no-counterpart = Japan has no routine vaccination that matches { $vaccine }. The record is kept.
f-duplicate = There are two records of the same vaccine on the same day. One was counted.
f-future = The record of { $date } lies in the future, so it is not counted yet.
f-before-birth = The record of { $date } lies before the birth, so it is not counted.
f-unknown-vaccine = The record of { $date } does not say which vaccine it was, so it is not counted.
f-extra = More doses than needed were given. No more are needed.
f-skipped = { $dose } is no longer needed at this age.
f-cannot-complete = The remaining doses do not fit into the free period. Ask your clinic what to do.
f-late-first = Starting later than 14 weeks 6 days is not recommended. Ask your clinic first.
f-had-disease = People who have had the disease do not need this vaccine.
f-excess = { $n ->
    [one] With the 5-in-1 vaccine, Hib would be given { $n } time more than needed. Ask your clinic which vaccine to use.
   *[other] With the 5-in-1 vaccine, Hib would be given { $n } times more than needed. Ask your clinic which vaccine to use.
}
f-extension = If a shortage of vaccine was the reason, it may be free of charge until { $date }. Ask your municipality.
f-long-illness = If a long illness or the like was the reason, it may be free of charge until { $date }. Ask your doctor and your municipality.
f-catch-up-ended = The special free period for catching up ended on { $date }.
f-special-cohort = Because of the date of birth, there is a special free period until { $date }.
f-not-routine = This child is not in the routine vaccination. If you want it, ask your clinic.
f-municipal-aid = Your municipality may pay a part. Ask your municipality.
f-third-dose = The two doses were close together, so a third one is needed.
f-birth-soon = If the baby is born within 14 days of the vaccine, protection may not be enough. Ask the doctor.
f-self-pay = After the free period it may still be possible if you pay. Ask your clinic.
