### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = Mga bakuna at checkup
health-views = Paraan ng pagtingin
health-view-next = Susunod
health-view-age = Sa edad
health-view-month = Kalendaryo
health-now = Ngayon
health-possible = Puwede na
health-soon = Sa loob ng 2 buwan
health-later = Pagkatapos nito
health-done = Tapos na
health-closed = Tapos na ang libreng panahon o ang takdang panahon
# $what: one of the two headings above; $n: how many.
health-folded = { $what } ({ $n })
health-nothing-now = Walang kailangang gawin ngayon.
health-from = mula { $date } ({ $when })
health-best-from = inirerekomenda mula { $date } ({ $when })
health-best-by = mas mabuti hanggang { $date } ({ $when })
health-free-until = libre hanggang { $date } ({ $when })
health-until = hanggang { $date } ({ $when })
health-done-on = { $date } ({ $when })
health-closed-on = Hanggang { $date } ang libreng panahon.
health-not-target = hindi kasama sa regular na bakuna
health-voluntary = Boluntaryo: maaaring may bayad
health-other = Magtala ng ibang bakuna
age-birth = Mula sa kapanganakan

## The month.
month-before = Nakaraang buwan
month-after = Susunod na buwan
month-this = Bumalik sa buwang ito
month-empty = Walang iskedyul sa buwang ito.
# Read out for a day of the calendar.
month-day = { $n ->
    [one] { $date }, { $n } nakatala
   *[other] { $date }, { $n } nakatala
}
day-opens = simula ng puwede
day-recommended = simula ng inirerekomendang panahon
day-last = huling araw
day-recorded = tapos na

## A vaccine.
vaccine-unknown = Wala sa listahan ang bakunang ito
vaccine-unknown-why = Hindi ito kasama sa mga bakuna ng batang ito. Nasa listahan ang lahat ng kasama.
vaccine-now = Puwede na ngayon
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = { $n ->
    [one] Susunod: { $dose } ({ $n } dosis lahat)
   *[other] Susunod: { $dose } ({ $n } dosis lahat)
}
vaccine-notes = Pakitingnan
vaccine-doses = Mga naitalang dosis
vaccine-no-doses = Wala pang tala.
vaccine-protects = Mga sakit na naiiwasan
vaccine-bring = Mga dadalhin
vaccine-before = Bago pumunta
vaccine-after = Pagkatapos bakunahan
vaccine-products = Uri ng bakuna
why-checked = Huling sinuri: { $date }

## Record a dose.
dose-record = Magtala ng dosis
dose-correct = Itama ang tala
dose-date = Kailan ibinigay?
dose-today = Ngayong araw
dose-yesterday = Kahapon
dose-product = Bakuna
dose-choose = Pumili
dose-all-products = Ibang produkto
dose-others = Ibinigay din noong araw na iyon
dose-more = Lot number, lugar, sa ibang bansa
dose-lot = Lot number
dose-place = Klinika o lugar
dose-brand = Pangalan sa label o sertipiko
dose-note = Paalala
dose-abroad = Ibinigay sa labas ng Japan
dose-country = Bansa
dose-same = May tala na ng bakunang ito sa araw na iyon. Magtala pa ng isa?
dose-save-anyway = I-save pa rin
dose-delete = Burahin ang talang ito
dose-deleted = Nabura na.
dose-recorded = { $n ->
    [one] { $n } dosis ang naitala.
   *[other] { $n } dosis ang naitala.
}
dose-not-counted = Hindi binilang
dose-lot-is = Lot: { $value }
dose-place-is = Lugar: { $value }
country-other = Ibang bansa
country-br = Brazil
country-cn = China
country-id = Indonesia
country-in = India
country-kr = South Korea
country-lk = Sri Lanka
country-mm = Myanmar
country-np = Nepal
country-pe = Peru
country-ph = Pilipinas
country-th = Thailand
country-tw = Taiwan
country-us = Estados Unidos
country-vn = Vietnam

## A checkup.
checkup-elsewhere = Checkup ng ibang lungsod o bayan
checkup-unknown = Wala sa listahan ang checkup na ito
checkup-state-not-yet = Hindi pa oras
checkup-state-open = Oras na ngayon
checkup-state-closing-soon = Malapit nang matapos
checkup-state-missed-can-catch-up = Puwede pa
checkup-state-attended = Tapos na
checkup-state-closed = Lampas na ang panahon
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] Itanong sa munisipyo
   *[ward] Itanong sa ward office
}
checkup-window = { $from } hanggang { $to }
checkup-window-about = Mga { $from } hanggang { $to }
checkup-about-why = { $office ->
    [municipal] Hindi pa nakukumpirma ang tiyak na panahon. Magtanong sa munisipyo.
   *[ward] Hindi pa nakukumpirma ang tiyak na panahon. Magtanong sa ward office.
}
checkup-late = { $office ->
    [municipal] Lampas na sa karaniwang panahon, pero puwedeng magbigay ang munisipyo ng ibang araw. Tumawag lang.
   *[ward] Lampas na sa karaniwang panahon, pero puwedeng magbigay ang ward office ng ibang araw. Tumawag lang.
}
checkup-notice = May liham na may detalye na ipapadala sa koreo.
checkup-dental = May checkup din sa ngipin.
checkup-where = Saan
checkup-place-clinic = Sa kalahok na klinika (ikaw ang pipili ng araw)
checkup-place-session = Sa lugar ng sabayang checkup (sa araw na nasa liham)
checkup-booking = Reserbasyon
checkup-booking-yes = Magpareserba
checkup-booking-no = Hindi kailangan
checkup-takes = Gaano katagal
checkup-minutes = { $n ->
    [one] mga { $n } minuto
   *[other] mga { $n } minuto
}
checkup-bring-ask = { $office ->
    [municipal] Nasa liham ang mga dadalhin. Kung walang liham, magtanong sa munisipyo.
   *[ward] Nasa liham ang mga dadalhin. Kung walang liham, magtanong sa ward office.
}
checkup-contact = Pagtatanungan
checkup-record = Itala na napuntahan
checkup-correct = Itama ang tala
checkup-recorded = Naitala ang checkup.
checkup-deleted = Nabura na.
checkup-date = Kailan ito?
checkup-records = Mga tala ng checkup
checkup-finding-before-birth = Bago ipinanganak ang petsa ng talang { $date }, kaya hindi ito binilang.
checkup-finding-in-future = Hindi pa dumarating ang petsa ng talang { $date }, kaya hindi pa ito binibilang.
checkup-finding-recorded-again = May tala rin noong { $date }. Ang unang araw ang binilang.
checkup-finding-outside-window = Ang { $date } ay labas sa karaniwang panahon, pero binilang na napuntahan.
checkup-finding-not-of-this-municipality = Checkup ito ng ibang lungsod o bayan. Nakatago pa rin ang tala.

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = Idagdag sa kalendaryo
reminder-about = Idaragdag sa { $date }, na may paalala 1 linggo bago nito. “Appointment” lang ang lalabas sa kalendaryo.
reminder-summary = Appointment
