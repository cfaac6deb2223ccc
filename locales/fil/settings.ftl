### Settings: looks, people, data on this phone, sources.

settings-reading = Uri ng wikang Hapon
settings-size = Laki ng titik
settings-size-normal = Karaniwan
settings-size-large = Malaki
settings-size-larger = Napakalaki
settings-theme = Kulay ng screen
settings-theme-auto = Gaya ng telepono
settings-theme-light = Maliwanag
settings-theme-dark = Madilim
settings-away = { $n ->
    [one] Mga itinabi ({ $n })
   *[other] Mga itinabi ({ $n })
}
settings-data = Datos
settings-data-where = Nasa teleponong ito lang ang lahat ng tala. Walang account, at walang ipinapadala kahit saan.
settings-about = Pinagmulan at bersiyon
settings-version = Bersiyon { $version }

## One child or pregnancy.

person-gone = Wala na rito ang batang ito. Baka nabura sa ibang window.
person-colour = Kulay
person-colour-n = Kulay { $n }
person-is-away = Itinabi: hindi ipinapakita sa ibang screen.
person-bring-back = Ibalik
person-brought-back = Naibalik na.
person-remove-title = Itabi o burahin
person-remove-about = Sa “Itabi”, nakatago ang bata pero nananatili ang mga tala. Sa “Burahin”, aalisin sa app ang bata at lahat ng tala.
person-close-about = Kung hindi na ito kailangan dito, puwede itong isara. Wala nang itatanong o ipapakita pagkatapos.
person-close = Isara
person-closed = Naisara na.
person-archive = Itabi
person-put-away = Naitabi na.
person-remove = Burahin
person-removed = Nabura na.
person-warn-before-birth = { $n ->
    [one] Sa petsang ito ng kapanganakan, { $n } tala ang magiging bago ipinanganak. Pakitingnan.
   *[other] Sa petsang ito ng kapanganakan, { $n } tala ang magiging bago ipinanganak. Pakitingnan.
}
person-warn-same = May bata nang pareho ang kapanganakan at pangalan. Kung kambal, lagyan ng pangalan ang bawat isa.

birth-title = Ipinanganak na ba ang sanggol?
birth-about = Maligayang bati. Ilagay ang petsa ng kapanganakan at magsisimula ang iskedyul ng unang taon.
birth-open = Ipinanganak na ang sanggol
birth-another = Kambal: magdagdag ng isa
birth-less = Alisin ang batang ito
birth-save = Tingnan ang susunod
birth-saved = Na-save na. Maligayang bati.

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = Espesyal na kalagayan
circumstances-about = Kaunting pamilya lang ang saklaw nito. Nababago ng sagot ang ipinapakita ng app. Doktor at ang lungsod o bayan ang magpapasya kung saklaw ang iyong anak.
circumstances-ask = Kung hindi sigurado, magtanong muna sa klinika.
circumstance-yes = oo
circumstance-no = hindi
circumstance-disease-history-varicella = Nagkaroon na ba ng bulutong-tubig?
circumstance-disease-history-varicella-about = Ang nagkaroon na ay hindi kasama sa regular na bakuna sa bulutong-tubig.
circumstance-hbig-with-vaccine-for-maternal-hbv = Noong ipinanganak, binigyan ba ng immunoglobulin (HBIG) kasabay ng bakuna dahil may virus ng hepatitis B ang ina?
circumstance-hbig-with-vaccine-for-maternal-hbv-about = Sa ganitong kaso, health insurance ang sasagot sa bakuna sa hepatitis B at wala ito sa iskedyul na ito.
circumstance-mr-shortage-recognised-by-municipality = Kinilala ba ng lungsod o bayan na hindi naibigay ang tigdas-rubella (MR) dahil kulang ang bakuna?
circumstance-mr-shortage-recognised-by-municipality-about = Maaaring humaba ang libreng panahon.
circumstance-special-circumstance-resolved-on = Araw na natapos ang mahabang sakit o ibang dahilan kaya hindi nabakunahan
circumstance-special-circumstance-resolved-on-about = Maaaring libre ang mga hindi naibigay na bakuna nang 2 taon mula sa araw na iyon. Kailangan ng sulat ng doktor at pahintulot ng lungsod o bayan.

## The phone and the data on it.

device-saving = Pag-save
device-encrypted = Encryption sa teleponong ito
device-encrypted-no = Wala. Hindi ito kaya ng browser na ito.
device-lasting = Itinatago kahit kulang na ang espasyo ng telepono
device-lasting-no = Hindi tiyak. Mag-save ng kopya paminsan-minsan.
device-yes = Oo
device-aside = Mga talang itinabi nang hiwalay
device-keep = Hilingin sa browser na itago
install-title = Ilagay sa home screen
install-why = Mabubuksan ito na parang app, kahit walang internet. Mas matagal ding nakatago ang datos.
install-do = Idagdag sa home screen
install-ios-1 = Sa Safari, pindutin ang “Share” (parisukat na may arrow).
install-ios-2 = Piliin ang “Add to Home Screen”.
install-ios-3 = Pindutin ang “Add”. Kung may inilagay ka na rito, mag-save muna ng kopya at ipasok ito sa idinagdag na app.
install-menu-1 = Buksan ang menu ng browser.
install-menu-2 = Piliin ang “Install app” o “Add to Home screen”.

## What was deleted.
deleted-title = Mga binurang tala
deleted-about = Nananatili sa teleponong ito ang binura mo kaya maibabalik mo ito. Para alisin nang tuluyan ang lahat, gamitin ang “Burahin ang datos” sa Settings.
deleted-none = Wala pang binura.
# $date: the day of the deletion.
deleted-on = Binura noong { $date }
deleted-restore = Ibalik
deleted-restored = Naibalik na.

## Erasing.

erase-open = Burahin ang datos
erase-title = Burahin ang lahat sa teleponong ito?
erase-what-records = Lahat ng bata at lahat ng tala
erase-what-settings = Wika, hitsura, at mga hindi pa tapos isulat
erase-what-copies = Mananatili ang mga kopyang na-save mo sa ibang lugar
erase-first = Hindi na ito maibabalik. Kung baka kailanganin pa, mag-save muna ng kopya.
erase-sure = Naiintindihan kong hindi na ito maibabalik
erase-do = Burahin lahat
erase-done = Nabura na ang lahat
erase-done-about = Wala nang naiwan tungkol sa pamilya mo sa browser na ito. Sinuri na namin.
erase-start-again = Magsimula ulit

## Sources and version.

about-what = Open-source na software para sa mga pamilya at public health nurse, mula sa lungsod o bayan.
about-no-advice = Ipinapakita nito ang batas at tuntunin ng lungsod o bayan. Hindi nito pinapalitan ang payo ng doktor.
about-programme = Bakuna sa Japan
about-checked = Huling sinuri: { $date }
about-programme-version = Bersiyon ng datos: { $version }
about-sources = { $n ->
    [one] Mga pinagmulan ({ $n })
   *[other] Mga pinagmulan ({ $n })
}
about-city = { $city }
about-city-unconfirmed = Ang hindi pa kinukumpirma ng lungsod o bayan ay hindi ipinapakita bilang totoo; sasabihin kung saan magtatanong.
about-licence = Lisensiya
about-licence-open = Open source ({ $licence }).
about-design = Ang kulay, laki ng titik at hugis ay sunod sa Digital Agency Design System ng Japan (デジタル庁デザインシステム).
