### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = Hindi pa oras
status-eligible = Puwede na
status-due = Inirerekomenda ngayon
status-overdue = Puwede pa
status-last-month = Huling buwang libre
status-complete = Tapos na
status-aged-out = Tapos na ang libreng panahon

## Doses. $n: which one.
dose-n = Dosis { $n }
dose-primary = Pangunahing dosis { $n }
dose-booster = Booster
doses-done = { $n } sa { $total } dosis ang tapos na
dose-skipped = { $dose }: hindi na kailangan sa edad na ito.
dose-components = { $disease }: { $n } sa { $total } dosis

## Products of the next dose. $products: a list of product names.
product-next = Bakunang gagamitin: { $products }
product-also = Puwede ring gamitin: { $products }.
product-together = { $products } sa iisang araw
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: mula { $date } ({ $when })

## Who pays.
cat-routine = Regular na bakuna (libre ayon sa batas)
cat-voluntary = Boluntaryong bakuna (may bayad)
cat-foreign = Ibinigay sa ibang bansa
cat-voluntary-note = Iba-iba ang bayad sa bawat klinika. Maaaring sagutin ng lungsod o bayan mo ang isang bahagi.

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = Puwede na mula sa araw ng kapanganakan.
why-age = Puwede na mula sa araw na { $age } na ang edad: { $date }.
why-age-eve = Sa batas ng Japan, nadaragdagan ang edad sa araw bago ang kaarawan.
why-window = Libre mula { $from } hanggang { $to }.
why-weeks = Ibinibigay mula { $from } hanggang { $to } pagkapanganak.
why-school-year = Ibinibigay sa 1 taon bago mag-elementarya (mula { $from } hanggang { $to }).
why-fiscal-year = Ibinibigay mula ika-6 na taon ng elementarya hanggang unang taon ng high school sa Japan (mula { $from } hanggang { $to }).
why-pregnancy = Ibinibigay mula 28 linggo at 0 araw hanggang 36 na linggo at 6 na araw ng pagbubuntis (mula { $from } hanggang { $to }).
why-closes = Libre hanggang { $date }, kasama ang araw na iyon.
why-standard = Inirerekomendang panahon: mula { $from } hanggang { $to }.
why-dose-by = Ang dosis na ito ay hanggang { $date }.
why-booster-age = Ang booster ay kapag { $age } na ang edad.
why-interval-days = { $n ->
    [one] Sa pagitan ng { $dose } ({ $date }) at ng dosis na ito, kailangan ng { $n } buong araw o higit pa.
   *[other] Sa pagitan ng { $dose } ({ $date }) at ng dosis na ito, kailangan ng { $n } buong araw o higit pa.
}
why-interval-months = { $n ->
    [one] Pagkatapos ng { $dose } ({ $date }), kailangan munang lumipas ang { $n } buwan o higit pa.
   *[other] Pagkatapos ng { $dose } ({ $date }), kailangan munang lumipas ang { $n } buwan o higit pa.
}
why-interval-half = { $n ->
    [one] Pagkatapos ng { $dose } ({ $date }), kailangan munang lumipas ang { $n } at kalahating buwan o higit pa.
   *[other] Pagkatapos ng { $dose } ({ $date }), kailangan munang lumipas ang { $n } at kalahating buwan o higit pa.
}
why-spacing-days = { $n ->
    [one] Sa pagitan ng { $other } ({ $date }) at ng dosis na ito, kailangan ng { $n } buong araw o higit pa.
   *[other] Sa pagitan ng { $other } ({ $date }) at ng dosis na ito, kailangan ng { $n } buong araw o higit pa.
}
why-since = Regular na bakuna na mula noong { $date }.
why-season = Ibinibigay taun-taon bago ang panahon ng sakit.
why-same-day = Puwedeng isabay sa ibang bakuna sa iisang araw.
if-accepted = Kung tatanggapin ng doktor, ang susunod ay { $dose }, mula { $date }.
if-physician = Kung sa tingin ng doktor ay kailangan, puwede na mula { $date }.
why-source = Tuntunin: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = Bilang espesyal na kaso, libre hanggang { $date }.
ext-shortage = Ang panahong ito ay para sa mga hindi nabakunahan dahil kulang ang bakuna.
ext-cohort = Ang panahong ito ay para sa mga hindi nabakunahan noong hindi ito inirerekomenda ng gobyerno.
ext-remainder = Ang panahong ito ay para sa mga natitirang dosis.
ext-catch-up = Ang panahong ito ay para makahabol ang mga hindi pa nabakunahan.
ext-circumstance = Ang panahong ito ay para sa mga hindi nabakunahan dahil sa mahabang sakit o katulad na dahilan: 2 taon mula nang matapos iyon. Kailangan ng sulat ng doktor.

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $n ->
    [one] Ang dosis noong { $date } ay { $n } araw na mas maaga kaysa sa tuntunin. Itanong sa klinika kung bibilangin ito.
   *[other] Ang dosis noong { $date } ay { $n } araw na mas maaga kaysa sa tuntunin. Itanong sa klinika kung bibilangin ito.
}
f-cross-vaccine-too-close = { $n ->
    [one] { $vaccine } noong { $date }: ibinigay pagkatapos ng { $other } nang { $n } araw na mas maaga kaysa sa tuntunin. Magtanong sa klinika.
   *[other] { $vaccine } noong { $date }: ibinigay pagkatapos ng { $other } nang { $n } araw na mas maaga kaysa sa tuntunin. Magtanong sa klinika.
}
f-physician-interval = Maikli ang pagitan bago ang dosis noong { $date }. Doktor lang ang puwedeng magpasya nito. Tiyakin sa klinika.
f-upper-limit-exceeded = Mas mahaba sa tuntunin noon ang pagitan bago ang dosis noong { $date }. Hindi na kailangang ulitin.
f-before-window = Ang dosis noong { $date } ay bago ang libreng panahon.
f-after-window = Ang dosis noong { $date } ay pagkatapos ng libreng panahon.
f-too-young = Ang dosis noong { $date } ay bago ang edad sa tuntunin. Itanong sa klinika kung bibilangin ito.
f-before-programme = Ang dosis noong { $date } ay ibinigay bago ito naging regular na bakuna.
f-not-counted = Hindi binilang ang dosis noong { $date }.
f-duplicate = May 2 tala ng parehong bakuna noong { $date }. 1 lang ang binilang.
f-extra = Ang dosis noong { $date } ay lampas sa kailangang bilang.
f-in-the-future = Hindi pa dumarating ang petsa ng talang { $date }, kaya hindi pa ito binibilang.
f-before-birth = Bago ipinanganak ang petsa ng talang { $date }, kaya hindi ito binilang.
f-unknown-vaccine = May tala ng bakunang hindi alam ang uri. Nakatago pa rin ito, pero hindi binilang.
f-given-abroad = Ang dosis noong { $date } ay ibinigay sa ibang bansa. Doktor ang magpapasya kung bibilangin ito. Ipakita ang talaan.
f-ask-physician = { $vaccine } noong { $date }: doktor ang magpapasya kung bibilangin ito. Hanggang doon, hindi muna ito bibilangin.
f-product-not-routine = { $vaccine } noong { $date }: hindi ito regular na bakuna noong araw na iyon.
f-products-mixed = Nagbago ang uri ng bakuna sa kalagitnaan. Itanong sa klinika at sa lungsod o bayan mo kung alin ang susunod.
f-cannot-complete = Ang susunod na dosis ay { $earliest } pinakamaaga, lampas na sa libreng panahon (hanggang { $last }). Itanong sa klinika kung ano ang gagawin.
f-cannot-finish = Ang huling dosis ay { $earliest } pinakamaaga, lampas na sa libreng panahon (hanggang { $last }). Itanong sa klinika kung ano ang gagawin.
f-first-dose-late = Inirerekomenda ang unang dosis hanggang { $last }. Itanong muna sa klinika kung magsisimula ngayon.
f-partner-exceeds = { $n ->
    [one] Sa uring ito, lalampas ng { $n } dosis ang { $vaccine }. Itanong sa klinika kung aling bakuna ang gagamitin.
   *[other] Sa uring ito, lalampas ng { $n } dosis ang { $vaccine }. Itanong sa klinika kung aling bakuna ang gagamitin.
}
f-ask-municipality = Maaaring libre bilang espesyal na kaso hanggang { $last }. Magtanong sa lungsod o bayan mo.
f-excluded = Hindi ito kasama sa regular na bakuna, halimbawa dahil nagkaroon na ng sakit na ito. Magtanong sa klinika.
f-sex-not-known = Depende sa kasarian ang regular na bakunang ito. Ilagay ang kasarian para makita ang mga petsa.

# Said where they fit.
self-pay = Pagkatapos ng libreng panahon, maaaring puwede pa rin kung magbabayad. Magtanong sa klinika.
birth-soon = Kung manganganak sa loob ng 14 na araw pagkatapos ng bakuna, maaaring kulang ang proteksiyon ng sanggol. Magtanong sa doktor.
