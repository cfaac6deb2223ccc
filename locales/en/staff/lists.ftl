### The first page and the lists of the morning.

list-unseen = Unseen children
list-unseen-about = Children whom no professional has seen for longer than the limit of their age.
list-visits = Open visits
list-missed = Missed checkups
list-steps = Next steps
first-attempts = Attempts in the last seven days
attempts-title = Attempts in the last seven days
attempts-head = { $from } to { $until }: { $n ->
    [one] { $n } attempt
   *[other] { $n } attempts
}, newest first
attempts-none = Nobody was contacted in the last seven days.
attempts-day = Day
attempts-by = By
list-print-part = Only the first { $n } rows are printed. The button “Print” prints all of them.
trend = { $name }: { $first } on { $from }, { $last } on { $until }
age-band = { $from } to { $until } months
age-from = From { $from } months
list-head = { $n ->
    [one] { $n } child
   *[other] { $n } children
}, by days unseen, then days overdue, then the youngest. As of { $date }
list-head-missed = { $n ->
    [one] { $n } missed checkup
   *[other] { $n } missed checkups
}, by days unseen, then days overdue, then the youngest. As of { $date }
list-empty = No child fits these filters.
list-nobody = No child is on this list today.
rows-more = Show more
list-csv = CSV
col-unseen-days = Days unseen
col-overdue-days = Days overdue
col-name = Name
col-kana = Reading
col-born = Born
col-age = Age
col-area = Area
col-visit = Visit
col-checkup = Checkup
col-due = Due
col-language = Language
col-attempts = Attempts
col-last-attempt = Last attempt
col-next = Next step
col-responsible = Responsible
handover-waits = Handover waiting { $n ->
    [one] { $n } day
   *[other] { $n } days
}
col-saved = Saved
last-attempt = { $date } { $channel }, { $outcome }
next-by = { $step } by { $date }
mark-saving = Saving
mark-saved = Saved
mark-left = Saved; no longer on this list
mark-refused = Not saved
child-unnamed = (not yet named)
filters = Filters
filter-remove = Remove “{ $name }”
filter-interpreter = Interpreter needed
filter-no-interpreter = No interpreter
filter-mine = Mine
filter-responsible = With { $name }
filter-attempts-most = { $n ->
    [one] At most { $n } attempt
   *[other] At most { $n } attempts
}
filter-attempts-least = { $n ->
    [one] At least { $n } attempt
   *[other] At least { $n } attempts
}
view-keep = Keep these filters as…
view-forget = Forget “{ $name }”
attempt-for = Attempt: { $name }
attempt-escape = Esc to leave
attempt-way = { $channel }: { $outcome }
attempt-note = Note
attempt-note-hint = A line (Enter saves)
attempt-saved = { $name }: attempt recorded.
conflict-newest = Newer entry: { $what } ({ $who })
channel-letter = Letter
channel-phone = Phone
channel-message = App message
channel-visit = Visit
channel-nursery = Through the nursery
channel-clinic = Through the clinic
channel-conference = Conference
outcome-sent = sent
outcome-reached = reached
outcome-no-answer = no answer
outcome-child-seen = child seen
outcome-declined = declined
outcome-wrong-address = wrong address
step-letter = Letter
step-phone = Phone call
step-visit = Visit
step-nursery = Ask the nursery
step-clinic = Ask the clinic
step-conference = Conference
step-support-visit = Support visit
step-review = Review
step-handover = Hand over
visit-unassigned = Unassigned
visit-assigned = { $who }
visit-appointment = { $date } { $time } { $who }
visit-not-met = Not met { $date }
visit-away = { $reason } until { $date }
visit-visited = Visited { $date }
visit-closed = Closed { $date }
refusal-declined = Declined
refusal-no-contact = No contact
refusal-moved-out = Moved out, it is said
away-with-grandparents = With the grandparents
away-in-hospital = In hospital
first-handovers = Handovers waiting
filter-colleague = A colleague’s
visit-state-unassigned = Unassigned
visit-state-assigned = Assigned
visit-state-appointment = Appointment
visit-state-not-met = Not met
visit-state-declined = Declined or no contact
visit-state-away = Away
