### Settings: looks, people, data on this phone, sources.

settings-reading = Kind of Japanese
settings-size = Text size
settings-size-normal = Normal
settings-size-large = Large
settings-size-larger = Very large
settings-theme = Colours
settings-theme-auto = Like the phone
settings-theme-light = Light
settings-theme-dark = Dark
settings-away = { $n ->
    [one] { $n } put away
   *[other] { $n } put away
}
settings-data = Your data
settings-data-where = Everything lies on this phone only. There is no account, and nothing is sent to anyone.
settings-about = Sources and version
settings-version = Version { $version }

## One child or pregnancy.

person-gone = This child is no longer here. It may have been removed in another window.
person-colour = Colour
person-colour-n = Colour { $n }
person-is-away = Put away: not shown among the others.
person-bring-back = Bring back
person-brought-back = Brought back.
person-remove-title = Put away or remove
person-remove-about = Put away keeps all records and hides them. Remove takes the child and all records out of the app.
person-close-about = If you no longer need this here, you can close it. Nothing more will be asked or shown.
person-close = Close
person-closed = Closed.
person-archive = Put away
person-put-away = Put away.
person-remove = Remove
person-removed = Removed.
person-warn-before-birth = { $n ->
    [one] With this birthday, { $n } record would lie before the birth. Please check.
   *[other] With this birthday, { $n } records would lie before the birth. Please check.
}
person-warn-same = Another child here has the same birthday and the same name. For twins, give each a name.

birth-title = Is the baby born?
birth-about = Congratulations! Enter the birthday, and the plan for the first year begins.
birth-open = The baby is born
birth-another = Twins: another child
birth-less = Take out this child
birth-save = Show what is next
birth-saved = Saved. Congratulations!

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = Special circumstances
circumstances-about = Only few families need this. An answer changes what the app shows; whether it holds for your child, the doctor and the municipality decide.
circumstances-ask = If you are not sure, ask your clinic first.
circumstance-yes = yes
circumstance-no = no
circumstance-disease-history-varicella = Has your child had chickenpox?
circumstance-disease-history-varicella-about = Those who have had chickenpox are not in the routine vaccination against it.
circumstance-hbig-with-vaccine-for-maternal-hbv = At birth, did your child get an injection against hepatitis B (HBIG) together with the vaccine, because the mother has the virus?
circumstance-hbig-with-vaccine-for-maternal-hbv-about = The hepatitis B vaccine then goes by health insurance, and not by this plan.
circumstance-mr-shortage-recognised-by-municipality = Has your municipality recognised that the measles-rubella vaccine was missed because of the shortage?
circumstance-mr-shortage-recognised-by-municipality-about = It can then be free of charge for longer.
circumstance-special-circumstance-resolved-on = The day on which a long illness, or another reason why your child could not be vaccinated, ended
circumstance-special-circumstance-resolved-on-about = Missed vaccinations can then be free of charge for two more years. It takes a paper from the doctor and the municipality's yes.

## The phone and the data on it.

device-saving = Saving
device-encrypted = Encrypted on this phone
device-encrypted-no = No: this browser does not allow it.
device-lasting = Kept when the phone is short of space
device-lasting-no = Not promised: save a copy now and then.
device-yes = Yes
device-aside = Kept aside
device-keep = Ask the browser to keep it
install-title = Put it on the home screen
install-why = It then opens like an app, also without internet, and the phone keeps the data longer.
install-do = Add to the home screen
install-ios-1 = In Safari, tap Share (the square with the arrow).
install-ios-2 = Choose “Add to Home Screen”.
install-ios-3 = Tap “Add”. If you have entered something here already, save a copy first and bring it in there.
install-menu-1 = Open the browser's menu.
install-menu-2 = Choose “Install app” or “Add to Home screen”.

## What was deleted.
deleted-title = Deleted entries
deleted-about = What you delete stays on this phone, so that you can bring it back. To remove everything for good, use “Erase my data” in Settings.
deleted-none = Nothing has been deleted.
# $date: the day of the deletion.
deleted-on = Deleted on { $date }
deleted-restore = Bring back
deleted-restored = Brought back.

## Erasing.

erase-open = Erase my data
erase-title = Erase everything on this phone?
erase-what-records = All children and all their records
erase-what-settings = Language, looks, and what is half typed
erase-what-copies = Copies that you have saved elsewhere stay where they are
erase-first = This cannot be undone. If you may need the records again, save a copy first.
erase-sure = I understand that this cannot be undone
erase-do = Erase everything
erase-done = Everything is erased
erase-done-about = Nothing about your family is left in this browser. We have checked.
erase-start-again = Start anew

## Sources and version.

about-what = Free software for families and public health nurses, given by your municipality.
about-no-advice = The app shows what the law and the municipality say. It does not replace the advice of a doctor.
about-programme = Vaccinations in Japan
about-checked = Last checked on { $date }
about-programme-version = Version of the data: { $version }
about-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
about-city = { $city }
about-city-unconfirmed = What the municipality has not confirmed is not shown as a fact: the app then says whom to ask.
about-licence = Licence
about-licence-open = Open source: { $licence }.
about-design = Colours, type sizes and shapes follow the Digital Agency Design System (デジタル庁デザインシステム):
