### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = Belum waktunya
status-eligible = Sudah bisa
status-due = Dianjurkan sekarang
status-overdue = Masih bisa
status-last-month = Bulan gratis terakhir
status-complete = Selesai
status-aged-out = Masa gratis sudah lewat

## Doses. $n: which one.
dose-n = Dosis { $n }
dose-primary = Dosis dasar { $n }
dose-booster = Dosis penguat
doses-done = { $n } dari { $total } dosis selesai
dose-skipped = { $dose } tidak diperlukan lagi pada usia ini.
dose-components = { $disease }: { $n } dari { $total } dosis

## Products of the next dose. $products: a list of product names.
product-next = Vaksin yang dipakai: { $products }
product-also = Bisa juga memakai { $products }.
product-together = { $products } pada hari yang sama
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: mulai { $date } ({ $when })

## Who pays.
cat-routine = Imunisasi rutin (gratis)
cat-voluntary = Imunisasi pilihan (bayar sendiri)
cat-foreign = Diberikan di luar negeri
cat-voluntary-note = Biayanya berbeda di tiap klinik. Kota tempat tinggal Anda mungkin membantu sebagian.

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = Bisa diberikan sejak lahir.
why-age = Bisa diberikan sejak hari genap berusia { $age }, yaitu { $date }.
why-age-eve = Menurut hukum Jepang, usia bertambah sehari sebelum hari ulang tahun.
why-window = Gratis dari { $from } sampai { $to }.
why-weeks = Diberikan antara { $from } dan { $to } setelah lahir.
why-school-year = Diberikan dalam 1 tahun sebelum masuk SD (dari { $from } sampai { $to }).
why-fiscal-year = Diberikan pada tahun ajaran kelas 6 SD sampai kelas 1 SMA (dari { $from } sampai { $to }).
why-pregnancy = Diberikan pada kehamilan 28 minggu 0 hari sampai 36 minggu 6 hari (dari { $from } sampai { $to }).
why-closes = Gratis sampai { $date }, termasuk hari itu.
why-standard = Waktu yang dianjurkan: dari { $from } sampai { $to }.
why-dose-by = Dosis ini bisa diberikan sampai { $date }.
why-booster-age = Dosis penguat diberikan mulai usia { $age }.
why-interval-days = Antara { $dose } ({ $date }) dan dosis ini beri jarak paling sedikit { $n } hari penuh.
why-interval-months = Setelah { $dose } ({ $date }), beri jarak paling sedikit { $n } bulan.
why-interval-half = Setelah { $dose } ({ $date }), beri jarak paling sedikit { $n },5 bulan.
why-spacing-days = Antara { $other } ({ $date }) dan dosis ini beri jarak paling sedikit { $n } hari penuh.
why-since = Menjadi imunisasi rutin sejak { $date }.
why-season = Diberikan setiap tahun sebelum musimnya.
why-same-day = Bisa diberikan pada hari yang sama dengan vaksin lain.
if-accepted = Bila dokter menerima, berikutnya { $dose }, bisa sejak { $date }.
if-physician = Bila dokter menganggap perlu, bisa diberikan sejak { $date }.
why-source = Aturan: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = Secara khusus, gratis sampai { $date }.
ext-shortage = Masa ini untuk yang belum mendapatkannya karena vaksin kurang.
ext-cohort = Masa ini untuk yang belum mendapatkannya selama negara tidak menganjurkannya.
ext-remainder = Masa ini untuk dosis yang tersisa.
ext-catch-up = Masa ini untuk mengejar dosis yang belum diberikan.
ext-circumstance = Masa ini untuk yang belum mendapatkannya karena sakit lama atau alasan serupa: 2 tahun sejak alasan itu berakhir. Perlu surat dokter.

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = Dosis pada { $date } diberikan { $n } hari lebih awal dari aturan. Tanyakan ke klinik apakah dihitung.
f-cross-vaccine-too-close = { $vaccine } pada { $date } diberikan setelah { $other }, { $n } hari lebih awal dari aturan. Tanyakan ke klinik.
f-physician-interval = Dosis pada { $date } diberikan dengan jarak pendek yang hanya dipakai bila dokter menganggap perlu. Pastikan ke klinik.
f-upper-limit-exceeded = Dosis pada { $date } berjarak lebih lama dari aturan waktu itu. Tidak perlu diulang.
f-before-window = Dosis pada { $date } diberikan sebelum masa gratis.
f-after-window = Dosis pada { $date } diberikan setelah masa gratis.
f-too-young = Dosis pada { $date } diberikan sebelum usia dalam aturan. Tanyakan ke klinik apakah dihitung.
f-before-programme = Dosis pada { $date } diberikan sebelum vaksin ini menjadi imunisasi rutin.
f-not-counted = Dosis pada { $date } tidak dihitung.
f-duplicate = Ada 2 catatan vaksin yang sama pada { $date }. Hanya 1 yang dihitung.
f-extra = Dosis pada { $date } melebihi jumlah yang diperlukan.
f-in-the-future = Tanggal { $date } belum tiba, jadi catatan ini belum dihitung.
f-before-birth = Tanggal { $date } sebelum lahir, jadi catatan ini tidak dihitung.
f-unknown-vaccine = Ada catatan vaksin yang jenisnya tidak dikenal. Catatan disimpan, tetapi tidak dihitung.
f-given-abroad = Dosis pada { $date } diberikan di luar negeri. Dokter menentukan apakah dihitung. Tunjukkan catatannya.
f-ask-physician = { $vaccine } pada { $date }: dokter menentukan apakah dihitung. Sampai saat itu belum dihitung.
f-product-not-routine = { $vaccine } pada { $date }: pada hari itu tidak termasuk imunisasi rutin.
f-products-mixed = Jenis vaksin berganti di tengah jalan. Tanyakan ke klinik dan kota Anda jenis mana yang berikutnya.
f-cannot-complete = Dosis berikutnya paling cepat { $earliest }, melewati masa gratis (sampai { $last }). Tanyakan ke klinik sebaiknya bagaimana.
f-cannot-finish = Dosis terakhir paling cepat { $earliest }, melewati masa gratis (sampai { $last }). Tanyakan ke klinik sebaiknya bagaimana.
f-first-dose-late = Dosis pertama dianjurkan paling lambat { $last }. Tanyakan dulu ke klinik apakah dimulai sekarang.
f-partner-exceeds = Dengan jenis ini, { $vaccine } menjadi { $n } dosis lebih banyak. Tanyakan ke klinik vaksin mana yang dipakai.
f-ask-municipality = Mungkin gratis secara khusus sampai { $last }. Tanyakan ke kota Anda.
f-excluded = Karena pernah terkena penyakit ini atau alasan lain, tidak termasuk imunisasi rutin. Tanyakan ke klinik.
f-sex-not-known = Imunisasi rutin ini bergantung pada jenis kelamin. Isi jenis kelamin untuk melihat tanggalnya.

# Said where they fit.
self-pay = Setelah masa gratis, mungkin masih bisa dengan bayar sendiri. Tanyakan ke klinik.
birth-soon = Bila bayi lahir dalam 14 hari setelah vaksin, perlindungannya mungkin belum cukup. Tanyakan ke dokter.
