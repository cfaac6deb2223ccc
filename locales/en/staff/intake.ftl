### Imports of files: what became of each row, and what is wrong with a file.

# The file as a whole.
staff-import-file-empty = The file is empty.
staff-import-file-spreadsheet = This is a workbook of a spreadsheet program. Save it as CSV.
staff-import-file-utf16 = The file is UTF-16, or holds data that is not text. Save it as CSV in UTF-8 or Shift_JIS (CP932).
staff-import-encoding-unclear = It is not clear whether the file is UTF-8 or Shift_JIS (CP932). Say which it is.
staff-import-column-missing = A column that must be there is missing.
staff-import-column-twice = Two columns mean the same. Leave one of them out.
staff-import-column-unknown = The column is not in the format and was not read.
staff-import-plan-changed = Other records have changed since the file was compared. Nothing was written. Look at the new comparison and apply again.
staff-import-store-unavailable = It cannot be written now. Nothing has changed. Wait a little and apply again.
staff-import-no-format = The format of this file is not set up. Tell an administrator.
staff-import-file-lost = The file is no longer here. Drop it again.
staff-import-row-file-known = This very file was imported before. What has changed since is not turned back.

# A row that cannot be read.
staff-import-row-text-undecodable = A character does not fit the encoding of the file.
staff-import-row-quotes-broken = The quotation marks (") do not match.
staff-import-row-field-count = The number of columns does not match the header.
staff-import-row-value-missing = The value is empty.
staff-import-row-value-too-long = The value is too long.
staff-import-row-date-unreadable = This is not a date.
staff-import-row-date-unclear = This can be read as more than one date. Write the year with four digits or with the era.
staff-import-row-number-unreadable = This is not a number of the kind that belongs here.
staff-import-row-weight-impossible = This cannot be a weight at birth and was not read.
staff-import-row-code-unknown = The format does not know this value.
staff-import-row-ward-unknown = This municipality has no such ward.
staff-import-row-checkup-unknown = This municipality has no such checkup.
staff-import-row-letter-private = There is a character of the sending system's own set. Other systems may show another one.
staff-import-row-letter-lost = A character was lost before the file came here.
staff-import-row-row-twice = Says the same as an earlier line of the file.
staff-import-row-register-id-twice = An earlier line of the file has the same register number with other content.

# A row that makes no sense.
staff-import-row-no-birthday = A new child cannot be taken up without a date of birth.
staff-import-row-nobody-named = Neither a register number nor name and date of birth: it does not say who is meant.
staff-import-row-before-birth = The date lies before the birth.
staff-import-row-in-future = The date lies after the day of the import.
staff-import-row-not-a-child = Twenty years old or more.
staff-import-row-no-ward = It does not say which ward. A child in no ward would be on no nurse’s list: fill in the ward and import the row again.

# A row for a person to decide.
staff-import-row-same-name-and-birthday = There is a child with this name and date of birth. Check whether it is the same child.
staff-import-row-other-register-id = There is a child with this name and date of birth under another register number. Check whether the number changed or it is another child.
staff-import-row-register-id-of-other = The child with this register number has another date of birth or name.
staff-import-row-perhaps-twin = A child of the same home was born on this day. Check whether it is a twin, or the same child under a new name.
staff-import-row-name-written-otherwise = The date of birth and either the name or its reading agree, the other one does not.
staff-import-row-several = Two or more children fit.
staff-import-row-unmatched = No child fits.
staff-import-row-attended-other-day = This checkup is recorded on another day already.
staff-import-row-known-to-have-died = This child is recorded as having died.
