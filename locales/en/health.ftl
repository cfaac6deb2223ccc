### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = Vaccinations and checkups
health-views = How to look at it
health-view-next = What is next
health-view-age = By age
health-view-month = Month
health-now = Now
health-possible = Possible already
health-soon = In the next two months
health-later = Later
health-done = Done
health-closed = No longer free, or over
# $what: one of the two headings above; $n: how many.
health-folded = { $what } ({ $n })
health-nothing-now = Nothing has to be done right now.
health-from = from { $date } ({ $when })
health-best-from = recommended from { $date } ({ $when })
health-best-by = best by { $date } ({ $when })
health-free-until = free of charge until { $date } ({ $when })
health-until = until { $date } ({ $when })
health-done-on = on { $date } ({ $when })
health-closed-on = The free period ended on { $date }.
health-not-target = not in the free programme
health-voluntary = Voluntary: it may cost money
health-other = Record another vaccine
age-birth = From birth

## The month.
month-before = Month before
month-after = Month after
month-this = Back to this month
month-empty = Nothing in this month.
# Read out for a day of the calendar.
month-day = { $n ->
    [one] { $date }, { $n } entry
   *[other] { $date }, { $n } entries
}
day-opens = possible from this day
day-recommended = recommended from this day
day-last = last day
day-recorded = done

## A vaccine.
vaccine-unknown = This vaccine is not on the list
vaccine-unknown-why = It does not belong to this child's programme. Everything that does is in the list.
vaccine-now = You can have it now
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = { $n ->
    [one] Next: { $dose }
   *[other] Next: { $dose } ({ $n } doses in all)
}
vaccine-notes = Please note
vaccine-doses = Doses on record
vaccine-no-doses = None recorded yet.
vaccine-protects = What it protects from
vaccine-bring = What to bring
vaccine-before = Before you go
vaccine-after = After the shot
vaccine-products = The vaccine
why-checked = Last checked on { $date }.

## Record a dose.
dose-record = Record a dose
dose-correct = Correct this dose
dose-date = When was it given?
dose-today = Today
dose-yesterday = Yesterday
dose-product = Vaccine
dose-choose = Please choose
dose-all-products = Other products
dose-others = Also given on that day
dose-more = Lot number, place, given abroad
dose-lot = Lot number
dose-place = Clinic or place
dose-brand = Name on the label or certificate
dose-note = Your note
dose-abroad = Given outside Japan
dose-country = Country
dose-same = This vaccine is already recorded for that day. Save it a second time?
dose-save-anyway = Save anyway
dose-delete = Delete this record
dose-deleted = Deleted.
dose-recorded = { $n ->
    [one] { $n } dose recorded.
   *[other] { $n } doses recorded.
}
dose-not-counted = Not counted
dose-lot-is = Lot: { $value }
dose-place-is = Place: { $value }
country-other = Another country
country-br = Brazil
country-cn = China
country-id = Indonesia
country-in = India
country-kr = South Korea
country-lk = Sri Lanka
country-mm = Myanmar
country-np = Nepal
country-pe = Peru
country-ph = Philippines
country-th = Thailand
country-tw = Taiwan
country-us = USA
country-vn = Vietnam

## A checkup.
checkup-elsewhere = Checkup of another municipality
checkup-unknown = This checkup is not on the list
checkup-state-not-yet = not yet
checkup-state-open = now
checkup-state-closing-soon = ends soon
checkup-state-missed-can-catch-up = still possible
checkup-state-attended = done
checkup-state-closed = over
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] ask the municipal office
   *[ward] ask the ward office
}
checkup-window = { $from } to { $to }
checkup-window-about = about { $from } to { $to }
checkup-about-why = { $office ->
    [municipal] The exact time is not confirmed. Please ask the municipal office.
   *[ward] The exact time is not confirmed. Please ask the ward office.
}
checkup-late = { $office ->
    [municipal] The usual time has passed. The municipal office can offer another day: please call.
   *[ward] The usual time has passed. The ward office can offer another day: please call.
}
checkup-notice = A letter with the details comes by post.
checkup-dental = A dentist looks at the teeth as well.
checkup-where = Where
checkup-place-clinic = At a participating clinic. You choose the day.
checkup-place-session = At a group session, on the day in the letter.
checkup-booking = Appointment
checkup-booking-yes = Please book
checkup-booking-no = Not needed
checkup-takes = Time it takes
checkup-minutes = { $n ->
    [one] about { $n } minute
   *[other] about { $n } minutes
}
checkup-bring-ask = { $office ->
    [municipal] The letter says what to bring. If you have none, ask the municipal office.
   *[ward] The letter says what to bring. If you have none, ask the ward office.
}
checkup-contact = Whom to ask
checkup-record = Record as attended
checkup-correct = Correct this record
checkup-recorded = Checkup recorded.
checkup-deleted = Deleted.
checkup-date = When was it?
checkup-records = On record
checkup-finding-before-birth = The record of { $date } lies before the birth, so it is not counted.
checkup-finding-in-future = The record of { $date } lies in the future, so it is not counted yet.
checkup-finding-recorded-again = It is recorded a second time on { $date }. The first day counts.
checkup-finding-outside-window = On { $date } it was outside the usual time. It counts.
checkup-finding-not-of-this-municipality = This checkup belongs to another municipality. The record is kept.

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = Add to calendar
reminder-about = For { $date }, with a reminder a week before. The calendar shows only “Appointment”.
reminder-summary = Appointment
