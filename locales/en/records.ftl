### Everything recorded: the list, the page for the counter, copies of the record.

records-title = Records
records-hidden = { $n ->
    [one] { $n } entry cannot be shown. It is kept, and nothing was deleted.
   *[other] { $n } entries cannot be shown. They are kept, and nothing was deleted.
}
records-sheet = Page for the clinic, in Japanese
records-add = Record a vaccination
records-first = Record the first vaccination
records-empty = Nothing is recorded yet
records-empty-next = Take the Maternal and Child Health Handbook (母子健康手帳) and type what stands in it: the day and the vaccine are enough. Any order will do.
records-at-age = at { $age }
records-before-birth = dated before the birth
records-before-birth-about = This day lies before the birthday. Please check which of the two is right. The entry is kept and is not counted until then.
records-field-date = Date
records-field-vaccine = Vaccine
records-field-checkup = Checkup
records-field-product = Product
records-field-lot = Lot number
records-field-place = Place
records-field-country = Country
records-field-note = Note
records-field-deleted = Deleted
records-yes = yes
records-typed = { $text }
records-corrections = { $n ->
    [one] { $n } correction
   *[other] { $n } corrections
}
records-was = { $field } – was: { $value } (until { $date })
records-was-empty = empty
records-correct = Correct
records-delete = Delete
records-deleted = Deleted.

## The page for the counter.

sheet-title = Vaccination and checkup record
sheet-print = Print
sheet-name = Name
sheet-age = Age
sheet-language = Language
sheet-date = { $date } ({ $era })
sheet-list = { $items }
sheet-given = Vaccinations so far
sheet-none = None recorded.
sheet-dose = Dose
sheet-product = Product, lot
sheet-remarks = Place, remarks
sheet-abroad = Given abroad
sheet-not-counted = not counted: please check
# Above what the rules remark on.
sheet-notes = Please check
sheet-coming = Next vaccinations
sheet-next-dose = Next dose
sheet-may-today = Today
sheet-today = possible
sheet-not-today = not yet
sheet-from = From
sheet-until = Until
sheet-voluntary = voluntary
sheet-doctor-decides = By the national rules. The doctor decides.
sheet-checkups = Checkups attended
sheet-foot = Entered by the family, as of { $date }. Please compare with the Maternal and Child Health Handbook.

## Copies of the record as a file.

copies-title = Copies
copies-about = Everything lies on this phone only. A copy helps when the phone is lost or changed.
copies-save = Save a copy
copies-bring = Bring in a copy
copies-save-what = One file with everything you have entered here: children, vaccinations, checkups. You can bring it in on another phone.
copies-not-encrypted = The file is not encrypted. Whoever opens it can read the names, birthdays and health records. Keep it where only you can get at it.
copies-save-do = Save the file
copies-loading = One moment…
copies-save-table = Vaccinations as a table (CSV)
copies-saved = The copy is ready.
copies-new = { $n ->
    [0] Nothing new in this copy
    [one] { $n } new entry
   *[other] { $n } new entries
}
copies-adds-persons = { $n ->
    [one] { $n } child more
   *[other] { $n } children more
}
copies-adds-doses = { $n ->
    [one] { $n } vaccination more
   *[other] { $n } vaccinations more
}
copies-adds-checkups = { $n ->
    [one] { $n } checkup more
   *[other] { $n } checkups more
}
copies-known = { $n ->
    [one] { $n } entry is here already.
   *[other] { $n } entries are here already.
}
copies-refused = { $n ->
    [one] { $n } entry cannot be taken:
   *[other] { $n } entries cannot be taken:
}
copies-refused-malformed = { $n ->
    [one] { $n } cannot be read
   *[other] { $n } cannot be read
}
copies-refused-too-long = { $n ->
    [one] { $n } has a text that is too long
   *[other] { $n } have a text that is too long
}
copies-refused-bad-date = { $n ->
    [one] { $n } has a date that cannot be
   *[other] { $n } have a date that cannot be
}
copies-refused-bad-clock = { $n ->
    [one] { $n } was written at a time that cannot be
   *[other] { $n } were written at a time that cannot be
}
copies-refused-altered = { $n ->
    [one] { $n } differs from the entry that is here
   *[other] { $n } differ from the entries that are here
}
copies-keeps = What is on this phone stays. Nothing is replaced or deleted without a trace.
copies-bring-do = Bring in
copies-nothing-new = Nothing to bring in
copies-brought = Brought in.
copies-failed = That did not work
copies-unchanged = Nothing has changed on this phone.
error-import-not-a-record = This file is no copy of a Hagukumi record, or it is damaged. Choose the file whose name begins with “hagukumi-” and ends with “.json”.
error-import-newer = This copy was made by a newer version of the app. Reload the page to get the new version, then bring it in again.
error-import-too-large = This file is too large for a copy of a Hagukumi record. Please choose another one.
