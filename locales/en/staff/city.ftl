### Checkup reception, handovers, imports, figures, accounts.

sessions-none = No group session is planned.
session-day = Day
session-starts = Reception from
session-place = Place
session-capacity = Places
session-taken = Booked
session-left-head = Left
session-left = { $n } left
session-full = Full
session-off = Cancelled
session-cancelled = Cancelled: { $reason }
session-new = New session
session-created = The session is planned.
session-plan = Bookings and notices
session-door = Door
session-letters = Letters
session-envelopes = Envelopes
session-change = Change
session-changed = Changed.
session-changed-back = { $n ->
    [one] { $n } booked child is to be invited again.
   *[other] { $n } booked children are to be invited again.
}
session-told = { $n ->
    [one] Day, hour or place change: { $n } booked child goes back to “to invite”. Say why.
   *[other] Day, hour or place change: { $n } booked children go back to “to invite”. Say why.
}
session-reason = Why (kept in the records)
session-too-small = More places than that are taken already.
session-meanwhile = Somebody changed it first, or it has begun. Open it again.
session-cancel = Cancel session
session-cancel-now = Cancel this session
session-cancel-about = { $n ->
    [one] { $n } booked child goes back to “to invite”. No record is lost.
   *[other] { $n } booked children go back to “to invite”. No record is lost.
}
session-booked = Booked
session-booked-none = Nobody is booked.
session-booked-one = { $name } is booked.
session-release = Give the place back
session-released = { $name }: the place is free again.
session-due = To be invited
session-due-about = { $n ->
    [one] { $n } child is due (missed, not invited, without a place)
   *[other] { $n } children are due (missed, not invited, without a place)
}
session-due-none = Nobody is due.
session-notice = Notice
session-choose = { $n ->
    [one] Choose { $n } for the places left
   *[other] Choose { $n } for the places left
}
session-invite = { $n ->
    [one] Invite { $n } and take the place
   *[other] Invite { $n } and take their places
}
session-invited = Invited { $n }, not possible { $left }
session-too-many = { $n ->
    [one] Only { $n } place is left.
   *[other] Only { $n } places are left.
}
session-book = Book
session-choice = { $date } { $time } { $checkup } ({ $n } left)
session-choice-none = There is no session with a place left.
invitation-missed = Missed
invitation-to-invite = To invite
invitation-invited = Invited, no place
letters-count = { $n ->
    [one] { $n } envelope
   *[other] { $n } envelopes
}
letters-none = Nobody is booked, so there is no letter. Invite families first, under “Bookings and notices”.
letters-unknown = This checkup is not in the municipality’s data.
letter-invited = Invited on
session-places = { $n } of { $of }
session-filled = { $places }, { $left }
door-label = Reading, name or birthday
door-about = Enter when one child is left, and to look for a child without a place (also by register number)
door-came = { $name } has come.
door-all-here = Whoever fits is noted already.
door-more = Type two signs or more.
door-look = Look in the ward
door-found = Found in the ward (for those who come without a place)
door-found-none = Nobody found in the ward
door-here-extra = Here (no place)
door-extra = and { $n } without a place
door-back = Take back
door-taken-back = { $name } is no longer noted as here.
sessions-recent = Doors of sessions that were held
sessions-recent-about = Who came can still be noted until the child counts as missed.
door-several = Several children fit. Type a little more.
door-count = { $n } of { $of } here
door-here = Here
door-mark = Mark as here
handovers-received = Waiting for us
handovers-sent = Sent by us
handovers-all = All
handovers-none = No handover is waiting.
handover-age = Waiting
handover-sent = Sent
handover-from = From
handover-to = To
handover-from-or-to = From or to
handover-from-of = from { $ward }
handover-to-of = to { $place }
handover-state = State
handover-state-sent = Waiting
handover-state-accepted = Accepted
handover-state-returned = Returned
handover-accept = Accept
handover-return = Return
handover-accepted = Accepted.
handover-returned = Returned.
import-kind = Kind
import-kind-births = Births
import-kind-residents = Residents
import-kind-attendance = Checkup attendance
import-drop = Drop a CSV file here, or choose one.
import-dry-first = It is compared first. Nothing changes before “Apply”.
import-sending = Sending { $name }.
import-read = { $name } is sent. The server is taking it in.
import-sending-already = The file before is still on its way. Drop this one again when it is done.
import-past = Earlier imports
import-state-checking = Checking
import-state-checked = Checked
import-state-applying = Applying
import-state-applied = Applied
import-state-failed = Cannot be read
import-progress = Progress
import-new = New
import-changed = Changed
import-unchanged = Unchanged
import-doubtful = Doubtful
import-refused = Refused
import-apply = Apply
import-report = Report (CSV)
import-line = Line
import-judgement = Judgement
import-column = Column
import-why = Why
import-name = File
import-state = State
import-rows = Rows
figures-from = From
figures-until = Until
figures-total = Total
figure-visited = Visited
figure-visited-in-time = Visited before 4 months
figure-checkups-due = Checkups due
figure-attended = Attended
figure-missed = Missed
figure-attempts = Attempts
figure-unseen = Unseen at month end
account-new = Add a staff member
account-name = Name
account-role = Role
account-wards = Wards
account-state = State
account-state-invited = Invited
account-state-active = Active
account-state-disabled = Disabled
account-link = A link for { $name }, to be used once (until { $date } { $time }). Hand it over in person.
account-stands = Another administrator changed it first. It is now: { $role }, { $wards }, { $state }. If what you chose below is still right, save again.
account-reset = New link
account-disable = Disable
account-enable = Enable
figure-births = Births
figure-visited-by-rule = Visited by rule
figure-excused = Excused
figure-unknown = Unknown
