### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = belum dipastikan
contact-hours-ask = Tanyakan jam buka lewat telepon
# $name: a ward office or a city.
contact-ask = Tanyakan ke { $name }
contact-open = Sedang buka
contact-closed = Sedang tutup
contact-always = 24 jam, setiap hari
contact-every-day = Setiap hari
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }–{ $to }
contact-holidays = Tutup pada hari libur nasional
# $from, $to: days of the year such as "29 December".
contact-closed-days = Tutup { $from } sampai { $to }
contact-day = { $d } { $month }

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = Di papan ketik: tekan tombol Esc 3 kali.
help-free = telepon gratis
help-anonymous = tanpa nama
help-secret = dirahasiakan
hotline-kind-child = Untuk anak dan orang tua
hotline-kind-emergency = Saat nyawa terancam
hotline-kind-medical = Saat tiba-tiba sakit
hotline-kind-violence = Saat mengalami kekerasan
hotline-kind-consultation = Pertanyaan dan kekhawatiran
hotline-kind-other = Nomor lain

## Support, first screen.
support-title = Layanan dan tempat
support-now = Untuk Anda sekarang
# $name: what the family calls the child.
support-for-person = Untuk: { $name }
support-counter = Loket anak dan keluarga di distrik Anda
support-search = Cari nama
support-search-hint = Dalam bahasa Indonesia atau Jepang
support-filters = Filter
support-all-kinds = Semua
support-services = Layanan
support-places = Tempat dan loket
support-my-ward = Distrik saya
support-kind = Jenis
support-wards = Distrik
support-open-now = Sedang buka
support-my-language = Bisa bahasa saya
support-child-age = Sesuai usia anak
support-near-me = Terdekat dulu
support-near-why = Posisi Anda tidak keluar dari ponsel ini.
support-locating = Mencari posisi Anda
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] Posisi Anda tidak diketahui.
   *[ward] Posisi Anda tidak diketahui. Anda bisa memilih distrik.
}
support-clear = Hapus filter
support-all = Semua layanan dan tempat
support-count = { $n } hasil
support-show-all = Lihat semua { $n } hasil
support-none = Tidak ditemukan.
support-none-next = Kurangi filter atau coba kata lain. Bisa juga bertanya ke:
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = { $whole }{ number-decimal }{ $tenth } km dari sini
support-m = { $n } m dari sini
support-no-position = jarak tidak diketahui
support-phone-none = nomor telepon belum dipastikan

## A facility.
support-map = Buka peta
support-phone = Telepon
support-hours = Jam buka
support-address = Alamat
support-copy = Salin
support-copied = Tersalin
support-languages = Bahasa
support-serves = Untuk distrik
support-offers = Bisa bertanya di sini tentang
support-ask-rest = Sebagian belum dipastikan. Tanyakan lewat telepon sebelum datang.
support-gone = Informasi ini sudah tidak ada.
support-sources = Asal informasi ini
support-source-dated = Per { $date }

## A service. $date: a day.
support-fit-yes = Bisa Anda pakai
support-fit-until = Bisa dipakai sampai { $date }
support-fit-from = Bisa dipakai mulai { $date }
support-fit-past = Usianya sudah lewat
support-fit-pregnancy = Bisa dipakai selama hamil
support-fit-after-birth = Bisa dipakai setelah lahir
support-fit-ask = Tanyakan apakah bisa dipakai
support-who = Untuk siapa
support-cost = Biaya
support-apply = Cara mendaftar
support-contact = Kontak
support-rules-since = Berlaku sejak { $date }.
support-rules-from = Mulai { $date }.
support-rules-until = Berlaku sampai { $date }.
support-rules-ended = Berakhir pada { $date }.
support-changes = Berubah mulai { $date }:

service-kind-pregnancy = Kehamilan dan persalinan
service-kind-postpartum = Setelah melahirkan
service-kind-childcare = Penitipan anak
service-kind-gathering = Tempat bermain dan berkumpul
service-kind-money = Bantuan uang
service-kind-consultation = Konsultasi
service-kind-other = Layanan lain

facility-kind-city-office = Balai kota
facility-kind-ward-office = Kantor distrik
facility-kind-family-health-center = Loket anak, keluarga, dan kesehatan
facility-kind-child-guidance-center = Pusat Konsultasi Anak
facility-kind-child-family-support-center = Pusat Dukungan Anak dan Keluarga
facility-kind-childcare-support-center = Pusat dukungan pengasuhan anak
facility-kind-short-stay = Penitipan menginap dan siang hari
facility-kind-postpartum-care = Perawatan pascamelahirkan
facility-kind-multilingual-consultation = Konsultasi banyak bahasa
facility-kind-call-center = Pusat telepon
facility-kind-family-support-center = Pusat bantuan keluarga
facility-kind-nursery = Penitipan anak atau TK
facility-kind-childrens-hall = Balai anak
facility-kind-clinic = Rumah sakit atau klinik
facility-kind-other = Tempat lain
