### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = hindi pa nakukumpirma
contact-hours-ask = Itanong sa telepono ang oras
# $name: a ward office or a city.
contact-ask = Magtanong sa { $name }
contact-open = Bukas ngayon
contact-closed = Sarado ngayon
contact-always = 24 oras, araw-araw
contact-every-day = Araw-araw
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }–{ $to }
contact-holidays = Sarado kapag pista opisyal
# $from, $to: days of the year such as "29 December".
contact-closed-days = Sarado { $from } hanggang { $to }
contact-day = { $month } { $d }

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = Sa keyboard: pindutin ang Esc nang 3 beses.
help-free = libre ang tawag
help-anonymous = hindi kailangan ang pangalan
help-secret = lihim ang usapan
hotline-kind-child = Para sa mga bata at magulang
hotline-kind-emergency = Kapag nanganganib ang buhay
hotline-kind-medical = Kapag biglang nagkasakit
hotline-kind-violence = Kapag may nananakit sa iyo
hotline-kind-consultation = Mga tanong at alalahanin
hotline-kind-other = Ibang numero

## Support, first screen.
support-title = Mga serbisyo at lugar
support-now = Para sa iyo ngayon
# $name: what the family calls the child.
support-for-person = Para sa: { $name }
support-counter = Tanggapan para sa bata at pamilya sa ward mo
support-search = Hanapin ang pangalan
support-search-hint = Sa wika mo o sa Hapon
support-filters = Mga filter
support-all-kinds = Lahat
support-services = Mga serbisyo
support-places = Mga lugar at tanggapan
support-my-ward = Ward ko
support-kind = Uri
support-wards = Ward
support-open-now = Bukas ngayon
support-my-language = Nagsasalita ng wika ko
support-child-age = Bagay sa edad ng anak
support-near-me = Pinakamalapit muna
support-near-why = Hindi lumalabas sa teleponong ito ang kinaroroonan mo.
support-locating = Hinahanap ang kinaroroonan mo
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] Hindi alam ang kinaroroonan mo.
   *[ward] Hindi alam ang kinaroroonan mo. Puwede ring pumili ng ward.
}
support-clear = Alisin ang mga filter
support-all = Lahat ng serbisyo at lugar
support-count = { $n ->
    [one] { $n } resulta
   *[other] { $n } resulta
}
support-show-all = { $n ->
    [one] Tingnan ang lahat ({ $n })
   *[other] Tingnan ang lahat ({ $n })
}
support-none = Walang nakita.
support-none-next = Bawasan ang filter o sumubok ng ibang salita. Puwede ring magtanong dito:
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = { $whole }{ number-decimal }{ $tenth } km ang layo
support-m = { $n } m ang layo
support-no-position = hindi alam ang layo
support-phone-none = hindi pa nakukumpirma ang numero

## A facility.
support-map = Buksan ang mapa
support-phone = Telepono
support-hours = Oras
support-address = Address
support-copy = Kopyahin
support-copied = Nakopya na
support-languages = Mga wika
support-serves = Para sa mga nakatira sa
support-offers = Puwedeng itanong dito
support-ask-rest = May mga hindi pa nakukumpirma. Tumawag muna bago pumunta.
support-gone = Wala na ang impormasyong ito.
support-sources = Pinagmulan ng impormasyon
support-source-dated = Noong { $date }

## A service. $date: a day.
support-fit-yes = Magagamit mo
support-fit-until = Magagamit hanggang { $date }
support-fit-from = Magagamit mula { $date }
support-fit-past = Lampas na sa edad
support-fit-pregnancy = Magagamit habang buntis
support-fit-after-birth = Magagamit pagkapanganak
support-fit-ask = Itanong kung magagamit
support-who = Para kanino
support-cost = Bayad
support-apply = Paano mag-apply
support-contact = Tatawagan
support-rules-since = Ganito mula noong { $date }.
support-rules-from = Magsisimula sa { $date }.
support-rules-until = Ganito hanggang { $date }.
support-rules-ended = Natapos noong { $date }.
support-changes = Magbabago mula { $date }:

service-kind-pregnancy = Pagbubuntis at panganganak
service-kind-postpartum = Pagkatapos manganak
service-kind-childcare = Pag-aalaga ng bata
service-kind-gathering = Palaruan at tagpuan
service-kind-money = Tulong sa pera
service-kind-consultation = Konsultasyon
service-kind-other = Ibang serbisyo

facility-kind-city-office = City hall
facility-kind-ward-office = Ward office
facility-kind-family-health-center = Tanggapan para sa bata, pamilya at kalusugan
facility-kind-child-guidance-center = Sentro ng Patnubay para sa Bata (Child Guidance Center)
facility-kind-child-family-support-center = Sentro ng Suporta sa Bata at Pamilya
facility-kind-childcare-support-center = Sentro ng suporta sa pag-aalaga ng bata
facility-kind-short-stay = Short stay at day stay para sa bata
facility-kind-postpartum-care = Pangangalaga pagkatapos manganak
facility-kind-multilingual-consultation = Konsultasyon sa maraming wika
facility-kind-call-center = Call center
facility-kind-family-support-center = Sentro ng tulong sa pamilya
facility-kind-nursery = Nursery o kindergarten
facility-kind-childrens-hall = Bulwagan ng mga bata
facility-kind-clinic = Ospital o klinika
facility-kind-other = Ibang lugar
