### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = not confirmed yet
contact-hours-ask = Ask about the hours when you call
# $name: a ward office or a city.
contact-ask = Ask: { $name }
contact-open = Open now
contact-closed = Closed now
contact-always = Day and night, every day
contact-every-day = Every day
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }–{ $to }
contact-holidays = Closed on national holidays
# $from, $to: days of the year such as "29 December".
contact-closed-days = Closed { $from } to { $to }
contact-day = { $d } { $month }

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = On a keyboard: press Esc three times.
help-free = free of charge
help-anonymous = no name needed
help-secret = kept secret
hotline-kind-child = For children and parents
hotline-kind-emergency = When life is in danger
hotline-kind-medical = When someone is ill
hotline-kind-violence = When someone is violent to you
hotline-kind-consultation = Questions and worries
hotline-kind-other = Other numbers

## Support, first screen.
support-title = Services and places
support-now = For you now
# $name: what the family calls the child.
support-for-person = For { $name }
support-counter = Your ward's counter for children and families
support-search = Search by name
support-search-hint = In your language or in Japanese
support-filters = Filters
support-all-kinds = All
support-services = Services
support-places = Places and offices
support-my-ward = My ward
support-kind = Kind
support-wards = Ward
support-open-now = Open now
support-my-language = They speak my language
support-child-age = For my child's age
support-near-me = Nearest first
support-near-why = Your position stays on this phone.
support-locating = Finding your position
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] Your position is not available.
   *[ward] Your position is not available. You can choose a ward instead.
}
support-clear = Clear filters
support-all = All services and places
support-count = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
support-show-all = { $n ->
    [one] Show { $n }
   *[other] Show all { $n }
}
support-none = Nothing found.
support-none-next = Take away a filter or try another word. Or ask:
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = { $whole }{ number-decimal }{ $tenth } km away
support-m = { $n } m away
support-no-position = distance not known
support-phone-none = phone number not confirmed

## A facility.
support-map = Open the map
support-phone = Phone
support-hours = Hours
support-address = Address
support-copy = Copy
support-copied = Copied
support-languages = Languages
support-serves = For families in
support-offers = Ask here about
support-ask-rest = Some of this is not confirmed yet. Please ask before you go.
support-gone = This entry is no longer there.
support-sources = Where this comes from
support-source-dated = As of { $date }

## A service. $date: a day.
support-fit-yes = Yes, you can use it
support-fit-until = Yes, until { $date }
support-fit-from = From { $date }
support-fit-past = No longer, at this age
support-fit-pregnancy = During pregnancy
support-fit-after-birth = After the birth
support-fit-ask = Ask whether you can use it
support-who = For whom
support-cost = Cost
support-apply = How to apply
support-contact = Whom to call
support-rules-since = These rules hold since { $date }.
support-rules-from = This starts on { $date }.
support-rules-until = These rules hold until { $date }.
support-rules-ended = This ended on { $date }.
support-changes = From { $date } this changes:

service-kind-pregnancy = Pregnancy and birth
service-kind-postpartum = After the birth
service-kind-childcare = Childcare
service-kind-gathering = Places to play and meet
service-kind-money = Money
service-kind-consultation = Advice
service-kind-other = Other services

facility-kind-city-office = City office
facility-kind-ward-office = Ward office
facility-kind-family-health-center = Family and health centre
facility-kind-child-guidance-center = Child Guidance Center
facility-kind-child-family-support-center = Child and family support centre
facility-kind-childcare-support-center = Childcare support centre
facility-kind-short-stay = Short stay for children
facility-kind-postpartum-care = Postpartum care
facility-kind-multilingual-consultation = Advice in many languages
facility-kind-call-center = Call centre
facility-kind-family-support-center = Family support centre
facility-kind-nursery = Nursery or kindergarten
facility-kind-childrens-hall = Children's hall
facility-kind-clinic = Hospital or clinic
facility-kind-other = Other place
