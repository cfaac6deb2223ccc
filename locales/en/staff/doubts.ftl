### Rows of files that wait for a person, and how they are decided.

import-open = Rows that wait for a decision
import-discard = Discard
import-doubtful-kept = Doubtful rows are not written by “Apply”. They stay under “Rows that wait for a decision” until somebody decides.
import-too-many = Too many files wait to be applied. Apply or discard some of them.
doubts-title = Doubtful rows
doubts-back = Back to imports
doubts-open = { $count ->
    [one] { $count } row waits
   *[other] { $count } rows wait
}
doubts-none = No row waits for a decision.
doubts-how = j and k move between rows, a number means the same child, n a new child (such as a twin), x leave out, u choose again. Nothing changes before “Write decisions”.
doubts-line = Line { $line }
doubts-compare = Line { $line } beside the records
doubts-row = Row of the file
doubts-known = { $number } On record
doubts-differs = differs
doubts-choose = What to do with this row
doubts-same = { $number } Same child as { $name }
doubts-other = New child (such as a twin)
doubts-drop = Leave out
doubts-undo = Choose again
doubts-undo-all = Choose all again
doubts-chosen = { $count ->
    [one] { $count } row chosen
   *[other] { $count } rows chosen
}
doubts-apply = Write decisions
doubts-written = { $count ->
    [one] { $count } row written.
   *[other] { $count } rows written.
}
doubts-changed = The record has changed since you chose. Look at it as it is now and choose again.
import-event-born = Birth
import-event-moved-in = Moved in
import-event-moved-out = Moved out
import-event-died = Death
import-event-born-abroad = Born abroad
import-event-changed = Change
import-event-unregistered = Not registered
import-event-attended = Came to a checkup
import-field-name = Name
import-field-kana = Reading
import-field-birth-date = Date of birth
import-field-birth-order = Place among twins
import-field-sex = Sex
import-field-register-id = Register number
import-field-guardian = Guardian
import-field-ward = Ward
import-field-address = Address
