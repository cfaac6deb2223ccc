### The frame of the family app: header, bottom bar, first run, home, common buttons.

app-name = Hagukumi
skip-to-content = Pumunta sa nilalaman
close = Isara
cancel = Kanselahin
save = I-save
next = Susunod
change = Palitan
undo = Ibalik
more = Higit pa
show-japanese = Ipakita sa Hapon
language = Wika
choose-language = Pumili ng wika
nav = Pangunahing menu
nav-home = Home
nav-health = Kalu­sugan
nav-records = Mga tala
nav-support = Serbisyo
nav-help = Konsulta
settings = Settings
offline = Offline ka. Magagamit pa rin ito.
update-ready = Handa na ang bagong bersiyon.
update-now = Gamitin na
call = Tumawag
phone-call = Tawagan ang { $number }
why = Bakit ito ang petsa?
saved = Na-save na.

people = Mga bata
undone = Naibalik na.
date-pick = Pumili sa kalendaryo
date-only = { $date }
add-kind = Para kanino ang iskedyul?

add-title = Tungkol sa iyong anak
add-child = Bata
add-pregnancy = Buntis
add-birthday = Petsa ng kapanganakan
add-birthday-hint = Halimbawa: 2026-09-10, 2026/9/10 o R8.9.10
add-due = Inaasahang petsa ng panganganak
add-due-hint = Nakasulat ito sa Handbook sa Kalusugan ng Ina at Anak (母子健康手帳).
add-sex = Kasarian
add-sex-why = Itinatanong ito dahil mga batang babae lang ang libre sa bakunang HPV.
sex-f = babae
sex-m = lalaki
sex-skip = Hindi sasagot
add-name = Pangalan o palayaw
add-name-hint = Sa teleponong ito lang ginagamit. Puwedeng iwanang blangko.
add-ward = Ward kung saan nakatira
ward-none = Hindi alam
add-save = Tingnan ang susunod
add-private = Sa teleponong ito lang nakatago. Hindi ipinapadala kahit saan.
child-n = Ika-{ $n } anak
pregnancy = Pagbubuntis
pregnancy-weeks = { $n } linggong buntis
born-abroad = Ipinanganak sa ibang bansa, o may bakuna mula sa ibang bansa

date-read = Binasa bilang { $date }
error-date-empty = Ilagay ang petsa.
error-date-unreadable = Hindi mabasa ang petsang ito. Tingnan ang araw at buwan, o isulat nang ganito: 2026-09-10.
error-date-ambiguous = Aling araw: { $days }? Isulat nang ganito: 2026-09-10.
error-birth-date-in-future = Hindi pa dumarating ang petsang ito. Tingnan ang taon.
error-birth-date-too-early = Ilagay ang petsa ng kapanganakan mula 1990.
error-due-date-too-early = Masyado nang nakaraan ang petsang ito. Ilagay ang petsa mula { $date }.
error-due-date-too-late = Masyado pang malayo ang petsang ito. Ilagay ang petsa hanggang { $date }.
error-date-in-future = Hindi pa dumarating ang petsang ito. Tingnan ang petsa.
error-date-before-birth = Bago ito ang petsa ng kapanganakan ({ $date }). Tingnan ang petsa.
error-vaccine-missing = Piliin ang bakuna.
error-checkup-missing = Piliin ang checkup.
error-not-found = Wala na ang talang ito. Baka nabura sa ibang window.
error-too-long = Masyadong mahaba. Hanggang { $n } titik lang.
error-words-missing = Hindi ma-load ngayon ang wikang ito. Kumonekta muna sa internet at subukan ulit.
error-storage-full = Hindi na-save dahil puno na ang telepono. Magbura ng iba at subukan ulit.
error-storage-refused = Hindi pinapayagan ng browser na ito ang pag-save. Buksan ito sa karaniwang window, hindi sa private browsing.
error-storage-blocked = Bukas din ang app na ito sa ibang window. Isara iyon at subukan ulit.
error-storage-other = Hindi na-save. Subukan ulit.
error-storage-newer = Mas bagong bersiyon ang nag-save ng datos sa teleponong ito. I-reload ang pahina.
problem-kept-aside = { $n ->
    [one] May { $n } talang hindi mabasa. Hindi binura; itinabi nang hiwalay.
   *[other] May { $n } talang hindi mabasa. Hindi binura; itinabi nang hiwalay.
}
problem-no-storage = Hindi makapag-save sa window na ito. Mawawala ang inilagay mo kapag isinara.

# In place of every screen when there is a record that cannot be opened.
unopened-title = Hindi mabuksan ang tala mo
unopened-kept = Walang nabura. Nasa teleponong ito pa rin ang tala mo.
unopened-other = Hindi ito nabasa ng telepono. Baka pansamantala lang: isara ang ibang app o i-restart ang telepono, at subukan ulit.
unopened-save = I-save ang mababasa
unopened-save-none = Walang nabasa sa ngayon. Walang nabago.

home-title = Ang susunod
home-nothing = Walang kailangang gawin ngayon.
home-all = Lahat ng bakuna at checkup
home-others = Iba pang tao
list = { $list }
home-later = Pagkatapos nito
home-visit = { $n ->
    [one] { $n } bakuna sa isang punta
   *[other] { $n } bakuna sa isang punta
}
home-now = Puwede na ngayon
home-from = mula { $date }
home-recommended-until = Mas mabuti hanggang { $date } ({ $when })
home-free-until = Libre hanggang { $date }
home-done = Itala na tapos na
home-see = Tingnan ang detalye
home-checkup-window = { $from } hanggang { $to }
home-about = mga
home-add-another = Magdagdag ng bata
home-where-to-get = Saan: sa kalahok na klinika. Tumawag muna para magpareserba.
