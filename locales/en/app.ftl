### The frame of the family app: header, bottom bar, first run, home, common buttons.

app-name = Hagukumi
skip-to-content = Skip to the page
close = Close
cancel = Cancel
save = Save
next = Next
change = Change
undo = Undo
more = More
show-japanese = Show in Japanese
language = Language
choose-language = Choose your language
nav = Main menu
nav-home = Home
nav-health = Health
nav-records = Records
nav-support = Support
nav-help = Help
settings = Settings
offline = You are offline. Everything here still works.
update-ready = A new version is ready.
update-now = Use it now
call = Call
phone-call = Call { $number }
why = Why this date?
saved = Saved.

people = Children
undone = Taken back.
date-pick = Choose in a calendar
date-only = { $date }
add-kind = Who is it for?

add-title = About your child
add-child = A child
add-pregnancy = A pregnancy
add-birthday = Birthday
add-birthday-hint = For example 2026-09-10, 2026/9/10 or R8.9.10
add-due = Due date
add-due-hint = It is in the Maternal and Child Health Handbook (母子健康手帳).
add-sex = Sex
add-sex-why = One vaccine (HPV) is free for girls only.
sex-f = girl
sex-m = boy
sex-skip = I'd rather not say
add-name = Name or nickname
add-name-hint = Only on this phone. You may leave it empty.
add-ward = Where you live
ward-none = I don't know
add-save = Show what is next
add-private = Stays on this phone. Nothing is sent to anyone.
child-n = Child { $n }
pregnancy = Pregnancy
pregnancy-weeks = week { $n }
born-abroad = Born outside Japan, or has vaccinations from abroad

date-read = Read as { $date }
error-date-empty = Please enter a date.
error-date-unreadable = This date can't be read. Check day and month, or write it like 2026-09-10.
error-date-ambiguous = Which day do you mean? { $days }. Please write it like 2026-09-10.
error-birth-date-in-future = This day is still to come. Please check the year.
error-birth-date-too-early = Please enter a birthday from 1990 on.
error-due-date-too-early = This is too long ago. Please enter a due date from { $date } on.
error-due-date-too-late = This is too far ahead. Please enter a due date up to { $date }.
error-date-in-future = This day is still to come. Please check the date.
error-date-before-birth = This is before the birthday ({ $date }). Please check the date.
error-vaccine-missing = Please choose a vaccine.
error-checkup-missing = Please choose a checkup.
error-not-found = This entry is no longer there. It may have been deleted in another window.
error-too-long = Too long. Please use at most { $n } characters.
error-words-missing = This language can't be loaded right now. Please connect to the internet once and try again.
error-storage-full = The phone's storage is full, so this was not saved. Delete something else on the phone and try again.
error-storage-refused = This browser does not let the app save. Private browsing often causes this. Open the app in a normal window.
error-storage-blocked = Another window of this app is still open. Please close it and try again.
error-storage-other = This could not be saved. Please try again.
error-storage-newer = The data on this phone was saved by a newer version of the app. Please reload the page.
problem-kept-aside = { $n ->
    [one] { $n } entry could not be read. It was kept aside, not deleted.
   *[other] { $n } entries could not be read. They were kept aside, not deleted.
}
problem-no-storage = Nothing can be saved in this window. What you enter is lost when you close it.

# In place of every screen when there is a record that cannot be opened.
unopened-title = Your record can’t be opened
unopened-kept = Nothing has been erased. Your record is still on this phone.
unopened-other = The phone could not read it. This may pass: close other apps or restart the phone, then try again.
unopened-save = Save what can be read
unopened-save-none = Nothing could be read just now. Nothing has changed.

home-title = What is next
home-nothing = Nothing to do right now.
home-all = See all vaccines and checkups
home-others = The others
list = { $list }
home-later = After that
home-visit = { $n ->
    [one] { $n } vaccine in one visit
   *[other] { $n } vaccines in one visit
}
home-now = You can go now
home-from = from { $date }
home-recommended-until = Best by { $date } ({ $when })
home-free-until = Free of charge until { $date }
home-done = Record as done
home-see = See details
home-checkup-window = { $from } to { $to }
home-about = about
home-add-another = Add another child
home-where-to-get = Where: at a participating clinic. Phone first to book.
