### The visit sheet, the week plan and the visitor's phone.

sheet-kind = Kind of visit
sheet-visitor = Visited by
visit-kind-newborn = Newborn visit
visit-kind-low-birth-weight = Low birth weight visit
visit-kind-hello = Hello-baby visit
sheet-met-label = Whom you met
sheet-met = met { $who }
met-mother = mother
met-father = father
met-both = mother and father
met-other = somebody else
sheet-child-seen = Did you see the child with your own eyes?
sheet-seen = child seen with own eyes
sheet-not-seen = child not seen
sheet-feeding = Feeding
feeding-breast = breast milk
feeding-formula = formula
feeding-mixed = breast milk and formula
sheet-weight = Weight (g)
sheet-sleep = Sleep
sheet-umbilicus = Umbilicus
sheet-mood-total = EPDS total (0–30)
sheet-mood-item = EPDS item 10 (0–3)
sheet-mood = EPDS { $total } (item 10: { $item })
sheet-mood-total-warning = { $n } or more: follow-up is due. Tell the public health nurse.
sheet-mood-item-warning = Item 10 is not 0. Telephone the public health nurse today.
sheet-supports = Help at home
sheet-worries = Worries
sheet-handed-over = Handed over
sheet-next = What follows
visit-next-none = nothing more
visit-next-phone = phone call
visit-next-second-visit = second visit
visit-next-support-visit = support visit
visit-next-conference = conference
day-sheet = Visits of a day
day-sheet-of = Sheet of { $name }
day-sheet-who = Choose whose sheet it is.
day-sheet-none = No visit is agreed for this day.
day-sheet-count = { $n ->
    [one] { $n } visit
   *[other] { $n } visits
}
day-sheet-secret = Personal data. Give it back to the ward office the same day.
day-sheet-look = To look at and ask
week-before = Week before
week-after = Week after
week-waiting = Visits without a day, and those whose day has passed
week-passed = Day has passed
week-day = Appointment
week-agree = Agree a day
week-agree-for = Agree a day for { $name }
week-move = Change the day
week-move-for = Change the day agreed for { $name }
week-agreed = A day is agreed for { $name }.
week-areas = Unassigned by area
week-assign = Assign { $n ->
    [one] { $n } visit
   *[other] { $n } visits
}
week-assigned = { $n } assigned, { $left } not
round-empty = No visits today.
round-no-time = No time
round-guardian = Guardian { $name }
round-call = Call
round-map = Map
round-open = Visit sheet
round-sheet = Visit sheet
round-came = What came of it
came-visited = Visited
came-not-met = Not met
came-declined = Declined, not reached
came-away = Away
round-kept-about = It is kept encrypted on this device and sent when there is a network. Nothing stays after that.
round-stored = Kept on this device.
round-not-stored = It cannot be kept on this device. Leave this screen open and save again where there is a network.
round-synced = Sent. Nothing of it is left on this device.
round-given-away = Sent. The visit had been given to somebody else; the ward has your sheet.
round-waiting = Not yet sent: { $n }
round-others = { $n ->
    [one] { $n } more sheet waits
   *[other] { $n } more sheets wait
} on this device. Whoever wrote them signs in to send them.
round-send = Send now
round-reopen = Mend and send again
round-broken = There are unsent sheets on this device that cannot be read. Tell the ward office.
staff-invalid-not-assigned = This visit was given to somebody else. Your text is still here.
staff-invalid-done = This visit is recorded already. Your text is still here.
staff-invalid-future = The day lies in the future.
