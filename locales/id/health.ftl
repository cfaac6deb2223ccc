### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = Imunisasi dan pemeriksaan
health-views = Cara melihat
health-view-next = Berikutnya
health-view-age = Menurut usia
health-view-month = Kalender
health-now = Sekarang
health-possible = Sudah bisa
health-soon = Dalam 2 bulan
health-later = Setelah itu
health-done = Selesai
health-closed = Masa gratis atau waktunya sudah lewat
# $what: one of the two headings above; $n: how many.
health-folded = { $what } ({ $n })
health-nothing-now = Sekarang tidak ada yang perlu dilakukan.
health-from = mulai { $date } ({ $when })
health-best-from = dianjurkan mulai { $date } ({ $when })
health-best-by = sebaiknya sampai { $date } ({ $when })
health-free-until = gratis sampai { $date } ({ $when })
health-until = sampai { $date } ({ $when })
health-done-on = { $date } ({ $when })
health-closed-on = Masa gratis sampai { $date }.
health-not-target = tidak termasuk imunisasi rutin
health-voluntary = Imunisasi pilihan: mungkin ada biaya
health-other = Catat vaksin lain
age-birth = Sejak lahir

## The month.
month-before = Bulan sebelumnya
month-after = Bulan berikutnya
month-this = Kembali ke bulan ini
month-empty = Tidak ada jadwal bulan ini.
# Read out for a day of the calendar.
month-day = { $date }, { $n } jadwal
day-opens = mulai bisa
day-recommended = mulai masa dianjurkan
day-last = hari terakhir
day-recorded = selesai

## A vaccine.
vaccine-unknown = Vaksin ini tidak ada dalam daftar
vaccine-unknown-why = Vaksin ini tidak termasuk imunisasi anak ini. Yang termasuk ada dalam daftar.
vaccine-now = Bisa sekarang
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = Berikutnya: { $dose } (semua { $n } dosis)
vaccine-notes = Mohon diperhatikan
vaccine-doses = Catatan imunisasi
vaccine-no-doses = Belum ada catatan.
vaccine-protects = Penyakit yang dicegah
vaccine-bring = Yang dibawa
vaccine-before = Sebelum berangkat
vaccine-after = Setelah imunisasi
vaccine-products = Jenis vaksin
why-checked = Terakhir diperiksa: { $date }

## Record a dose.
dose-record = Catat imunisasi
dose-correct = Perbaiki catatan
dose-date = Kapan diberikan?
dose-today = Hari ini
dose-yesterday = Kemarin
dose-product = Vaksin
dose-choose = Silakan pilih
dose-all-products = Produk lain
dose-others = Diberikan pada hari yang sama
dose-more = Nomor lot, tempat, di luar negeri
dose-lot = Nomor lot
dose-place = Klinik atau tempat
dose-brand = Nama pada label atau sertifikat
dose-note = Keterangan
dose-abroad = Diberikan di luar Jepang
dose-country = Negara
dose-same = Sudah ada catatan vaksin yang sama pada tanggal itu. Catat satu lagi?
dose-save-anyway = Tetap simpan
dose-delete = Hapus catatan ini
dose-deleted = Terhapus.
dose-recorded = { $n } dosis tercatat.
dose-not-counted = Tidak dihitung
dose-lot-is = Nomor lot: { $value }
dose-place-is = Tempat: { $value }
country-other = Negara lain
country-br = Brasil
country-cn = Tiongkok
country-id = Indonesia
country-in = India
country-kr = Korea Selatan
country-lk = Sri Lanka
country-mm = Myanmar
country-np = Nepal
country-pe = Peru
country-ph = Filipina
country-th = Thailand
country-tw = Taiwan
country-us = Amerika Serikat
country-vn = Vietnam

## A checkup.
checkup-elsewhere = Pemeriksaan kota lain
checkup-unknown = Pemeriksaan ini tidak ada dalam daftar
checkup-state-not-yet = Belum waktunya
checkup-state-open = Sekarang waktunya
checkup-state-closing-soon = Segera berakhir
checkup-state-missed-can-catch-up = Masih bisa
checkup-state-attended = Sudah diperiksa
checkup-state-closed = Waktunya sudah lewat
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] Tanyakan ke balai kota
   *[ward] Tanyakan ke kantor distrik
}
checkup-window = { $from } sampai { $to }
checkup-window-about = Sekitar { $from } sampai { $to }
checkup-about-why = { $office ->
    [municipal] Waktu pastinya belum dipastikan. Tanyakan ke balai kota.
   *[ward] Waktu pastinya belum dipastikan. Tanyakan ke kantor distrik.
}
checkup-late = { $office ->
    [municipal] Waktu biasanya sudah lewat, tetapi balai kota bisa memberi hari lain. Silakan telepon.
   *[ward] Waktu biasanya sudah lewat, tetapi kantor distrik bisa memberi hari lain. Silakan telepon.
}
checkup-notice = Surat berisi rinciannya dikirim lewat pos.
checkup-dental = Ada juga pemeriksaan gigi.
checkup-where = Tempat
checkup-place-clinic = Klinik yang bekerja sama (hari bisa dipilih)
checkup-place-session = Tempat pemeriksaan bersama (hari dalam surat)
checkup-booking = Reservasi
checkup-booking-yes = Silakan reservasi
checkup-booking-no = Tidak perlu
checkup-takes = Lamanya
checkup-minutes = sekitar { $n } menit
checkup-bring-ask = { $office ->
    [municipal] Yang perlu dibawa tertulis dalam surat. Bila tidak ada surat, tanyakan ke balai kota.
   *[ward] Yang perlu dibawa tertulis dalam surat. Bila tidak ada surat, tanyakan ke kantor distrik.
}
checkup-contact = Tempat bertanya
checkup-record = Catat sudah diperiksa
checkup-correct = Perbaiki catatan
checkup-recorded = Pemeriksaan tercatat.
checkup-deleted = Terhapus.
checkup-date = Kapan diperiksa?
checkup-records = Catatan pemeriksaan
checkup-finding-before-birth = Tanggal { $date } sebelum lahir, jadi catatan ini tidak dihitung.
checkup-finding-in-future = Tanggal { $date } belum tiba, jadi catatan ini belum dihitung.
checkup-finding-recorded-again = Ada juga catatan pada { $date }. Yang dihitung hari pertama.
checkup-finding-outside-window = { $date } di luar waktu biasa, tetapi dihitung sudah diperiksa.
checkup-finding-not-of-this-municipality = Ini pemeriksaan kota lain. Catatannya tetap disimpan.

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = Tambah ke kalender
reminder-about = Dicatat pada { $date }, dengan pengingat 1 minggu sebelumnya. Di kalender hanya tampil “Janji temu”.
reminder-summary = Janji temu
