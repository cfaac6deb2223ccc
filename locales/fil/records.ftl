### Everything recorded: the list, the page for the counter, copies of the record.

records-title = Mga tala
records-hidden = { $n ->
    [one] May { $n } talang hindi maipakita. Nakatago pa rin at hindi binura.
   *[other] May { $n } talang hindi maipakita. Nakatago pa rin at hindi binura.
}
records-sheet = Pahinang ipapakita sa klinika
records-add = Itala ang bakuna
records-first = Itala ang unang bakuna
records-empty = Wala pang tala
records-empty-next = Tingnan ang Handbook sa Kalusugan ng Ina at Anak (母子健康手帳) at ilagay ang petsa at bakuna. Sapat na iyon, at kahit anong pagkakasunod.
records-at-age = sa edad na { $age }
records-before-birth = bago ipinanganak
records-before-birth-about = Bago ang petsa ng kapanganakan ang petsang ito. Tingnan kung alin ang tama. Nakatago pa rin ang tala, pero hindi muna bibilangin hangga't hindi naitatama.
records-field-date = Petsa
records-field-vaccine = Bakuna
records-field-checkup = Checkup
records-field-product = Produkto
records-field-lot = Lot number
records-field-place = Lugar
records-field-country = Bansa
records-field-note = Paalala
records-field-deleted = Binura
records-yes = oo
records-typed = { $text }
records-corrections = { $n ->
    [one] { $n } pagtatama
   *[other] { $n } pagtatama
}
records-was = { $field }: dating “{ $value }” (hanggang { $date })
records-was-empty = blangko
records-correct = Itama
records-delete = Burahin
records-deleted = Nabura na.

## The page for the counter.

sheet-title = Tala ng bakuna at checkup
sheet-print = I-print
sheet-name = Pangalan
sheet-age = Edad
sheet-language = Wika
sheet-date = { $date } ({ $era })
sheet-list = { $items }
sheet-given = Mga bakunang naibigay na
sheet-none = Walang tala.
sheet-dose = Dosis
sheet-product = Produkto, lot
sheet-remarks = Lugar, puna
sheet-abroad = Ibinigay sa ibang bansa
sheet-not-counted = hindi binilang: pakitingnan
# Above what the rules remark on.
sheet-notes = Pakisuri
sheet-coming = Mga susunod na bakuna
sheet-next-dose = Susunod na dosis
sheet-may-today = Ngayong araw
sheet-today = puwede
sheet-not-today = hindi pa
sheet-from = Mula
sheet-until = Hanggang
sheet-voluntary = boluntaryo
sheet-doctor-decides = Ayon sa tuntunin ng bansa. Doktor ang magpapasya.
sheet-checkups = Mga checkup na napuntahan
sheet-foot = Pamilya ang nagtala, noong { $date }. Pakikumpara sa Handbook sa Kalusugan ng Ina at Anak.

## Copies of the record as a file.

copies-title = Mga kopya
copies-about = Nasa teleponong ito lang ang lahat ng tala. Makakatulong ang kopya kung mawala o mapalitan ang telepono.
copies-save = Mag-save ng kopya
copies-bring = Ipasok ang kopya
copies-save-what = Isang file ng lahat ng inilagay mo rito: mga bata, bakuna, checkup. Puwede itong ipasok sa ibang telepono.
copies-not-encrypted = Hindi naka-encrypt ang file. Mababasa ng magbubukas nito ang pangalan, kapanganakan at tala ng kalusugan. Itago kung saan ikaw lang ang makakakuha.
copies-save-do = I-save ang file
copies-loading = Sandali lang…
copies-save-table = I-save ang mga bakuna bilang talahanayan (CSV)
copies-saved = Handa na ang kopya.
copies-new = { $n ->
    [0] Walang bagong tala
    [one] { $n } bagong tala
   *[other] { $n } bagong tala
}
copies-adds-persons = { $n ->
    [one] { $n } bata ang madadagdag
   *[other] { $n } bata ang madadagdag
}
copies-adds-doses = { $n ->
    [one] { $n } bakuna ang madadagdag
   *[other] { $n } bakuna ang madadagdag
}
copies-adds-checkups = { $n ->
    [one] { $n } checkup ang madadagdag
   *[other] { $n } checkup ang madadagdag
}
copies-known = { $n ->
    [one] { $n } tala ang nasa teleponong ito na.
   *[other] { $n } tala ang nasa teleponong ito na.
}
copies-refused = { $n ->
    [one] { $n } tala ang hindi maipapasok:
   *[other] { $n } tala ang hindi maipapasok:
}
copies-refused-malformed = { $n ->
    [one] Hindi mabasa: { $n }
   *[other] Hindi mabasa: { $n }
}
copies-refused-too-long = { $n ->
    [one] Masyadong mahaba ang sulat: { $n }
   *[other] Masyadong mahaba ang sulat: { $n }
}
copies-refused-bad-date = { $n ->
    [one] Hindi posible ang petsa: { $n }
   *[other] Hindi posible ang petsa: { $n }
}
copies-refused-bad-clock = { $n ->
    [one] Hindi posible ang oras ng pagsulat: { $n }
   *[other] Hindi posible ang oras ng pagsulat: { $n }
}
copies-refused-altered = { $n ->
    [one] Iba sa tala sa teleponong ito: { $n }
   *[other] Iba sa tala sa teleponong ito: { $n }
}
copies-keeps = Mananatili ang nasa teleponong ito. Walang mawawala nang walang bakas.
copies-bring-do = Ipasok
copies-nothing-new = Walang ipapasok
copies-brought = Naipasok na.
copies-failed = Hindi ito nagawa
copies-unchanged = Walang nabago sa teleponong ito.
error-import-not-a-record = Hindi kopya ng Hagukumi ang file na ito, o sira na. Piliin ang file na nagsisimula sa “hagukumi-” at nagtatapos sa “.json”.
error-import-newer = Mas bagong bersiyon ang gumawa ng kopyang ito. I-reload ang pahina para sa bagong bersiyon, saka ipasok ulit.
error-import-too-large = Masyadong malaki ang file na ito para maging kopya ng Hagukumi. Pumili ng iba.
