### What the command line says: lists, imports, handovers.

print-list-unseen = Children whom nobody has seen { $ward } · { $on } · { $count }
print-list-visits = Visits { $ward } · { $on } · { $count }
print-list-missed = Missed checkups { $ward } · { $on } · { $count }
print-list-steps = Next steps { $ward } · { $on } · { $count }

print-head-place = No.
print-head-unseen = Days unseen
print-head-overdue = Days overdue
print-head-age = Age
print-head-name = Name
print-head-kana = Reading
print-head-birth-date = Born
print-head-checkup = Checkup
print-head-visit = Visit
print-head-attempts = Tried
print-head-ward = Ward
print-head-area = Part
print-head-phone = Telephone
print-head-language = Language

print-age = { $years }y{ $months }m
print-interpreter = interpreter

print-visit-unassigned = unassigned
print-visit-assigned = assigned
print-visit-appointment = appointment
print-visit-not-met = not met
print-visit-declined = declined, no contact
print-visit-away = away
print-visit-visited = visited
print-visit-closed = closed

# A handover between cities.
print-handover-head-number = No.
print-handover-head-name = Name
print-handover-head-kana = Reading
print-handover-head-birth-date = Born
print-handover-head-entries = Entries
print-handover-head-here = Child here
print-handover-from = Handover { $id } from { $from }, sent on { $on }
print-handover-same = known as { $child }
print-handover-nobody = not known
print-handover-unclear = to be checked: { $children }
print-handover-sent = The handover { $id } to { $to } is in { $file }. The children stay on the lists here until the receiver has accepted.
print-handover-accepted = The handover is accepted. Send the answer in { $file } to the sender.
print-handover-returned = The handover is returned. Send the answer in { $file } to the sender.
print-handover-answer-accepted = { $from } has accepted the handover { $id }.
print-handover-answer-returned = { $from } has returned the handover { $id }: { $reason }
print-handover-keys = The secret keys are in { $file }; give them to nobody. The public keys follow. Compare this text with your partner on the telephone: { $fingerprint }

print-handover-error-not-an-envelope = This is no handover file.
print-handover-error-other-version = This handover file is of a version that this program cannot read.
print-handover-error-not-for-us = This handover is addressed to another municipality.
print-handover-error-unknown-sender = The sender's public keys are not known here.
print-handover-error-bad-signature = The signature is not the sender's, or the file was changed.
print-handover-error-cannot-open = The file cannot be opened with the keys of this municipality.
print-handover-error-contradiction = What is inside the file is not what the outside says.
print-handover-error-unknown-partner = The public keys of that municipality are not known here: { $about }
print-handover-error-unknown-child = There is no such child: { $about }
print-handover-error-on-its-way = A handover to another municipality waits for its answer already: { $about }
print-handover-error-unknown-handover = This handover is not known here.
print-handover-error-already-answered = This handover has its answer already.
print-handover-error-undecided = It is not clear who child { $about } is here. Say so with --child.
print-handover-error-no-ward = Say with --ward which ward follows the children who are not known here yet.
print-handover-error-save = The file cannot be written: { $about }
print-handover-error-seal = The file cannot be made: { $about }
print-handover-error-store = The database did not take it: { $about }

# What became of an imported file.
print-import-head-line = Line
print-import-head-verdict = Result
print-import-head-code = Code
print-import-head-reason = Reason
print-import-head-column = Column
print-import-head-value = Value
print-import-head-register-id = Register number
print-import-head-name = Name
print-import-head-birth-date = Date of birth
print-import-head-changed = What changed
print-import-head-notes = Notes
print-import-head-rows = Rows
print-import-dry-run = This was a dry run: nothing was written.
print-import-more-rows = { $count } more rows; --report writes all of them.
print-import-verdict-new = New
print-import-verdict-changed = Changed
print-import-verdict-unchanged = Unchanged
print-import-verdict-doubtful = To be checked
print-import-verdict-refused = Not taken
print-import-field-register-id = Register number
print-import-field-name = Name
print-import-field-kana = Reading
print-import-field-sex = Sex
print-import-field-birth-date = Date of birth
print-import-field-birth-weight-g = Weight at birth
print-import-field-birth-order = Order of birth
print-import-field-born-abroad = Born abroad
print-import-field-guardian = Guardian
print-import-field-phone = Telephone
print-import-field-address = Address
print-import-field-ward = Ward
print-import-field-area = Part of the ward
print-import-field-household = Household
print-import-field-language = Language
print-import-field-interpreter = Interpreter
print-import-field-birth-card-on = Birth card
