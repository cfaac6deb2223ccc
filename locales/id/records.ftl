### Everything recorded: the list, the page for the counter, copies of the record.

records-title = Catatan
records-hidden = Ada { $n } catatan yang tidak bisa ditampilkan. Tetap disimpan, tidak dihapus.
records-sheet = Halaman untuk ditunjukkan di klinik
records-add = Catat imunisasi
records-first = Catat imunisasi pertama
records-empty = Belum ada catatan
records-empty-next = Buka Buku Kesehatan Ibu dan Anak (母子健康手帳), lalu isi tanggal dan vaksinnya. Itu saja cukup, urutannya bebas.
records-at-age = pada usia { $age }
records-before-birth = sebelum tanggal lahir
records-before-birth-about = Tanggal ini sebelum tanggal lahir. Periksa mana yang benar. Catatan tetap disimpan, tetapi tidak dihitung sampai diperbaiki.
records-field-date = Tanggal
records-field-vaccine = Vaksin
records-field-checkup = Pemeriksaan
records-field-product = Produk
records-field-lot = Nomor lot
records-field-place = Tempat
records-field-country = Negara
records-field-note = Keterangan
records-field-deleted = Dihapus
records-yes = ya
records-typed = { $text }
records-corrections = { $n } perbaikan
records-was = { $field }: sebelumnya “{ $value }” (sampai { $date })
records-was-empty = kosong
records-correct = Perbaiki
records-delete = Hapus
records-deleted = Terhapus.

## The page for the counter.

sheet-title = Catatan imunisasi dan pemeriksaan
sheet-print = Cetak
sheet-name = Nama
sheet-age = Usia
sheet-language = Bahasa
sheet-date = { $date } ({ $era })
sheet-list = { $items }
sheet-given = Imunisasi sampai sekarang
sheet-none = Tidak ada catatan.
sheet-dose = Dosis
sheet-product = Produk, nomor lot
sheet-remarks = Tempat, keterangan
sheet-abroad = Diberikan di luar negeri
sheet-not-counted = tidak dihitung: mohon cek
# Above what the rules remark on.
sheet-notes = Mohon diperiksa
sheet-coming = Imunisasi berikutnya
sheet-next-dose = Dosis berikutnya
sheet-may-today = Hari ini
sheet-today = bisa
sheet-not-today = belum
sheet-from = Mulai
sheet-until = Sampai
sheet-voluntary = pilihan
sheet-doctor-decides = Menurut aturan negara. Dokter yang menentukan.
sheet-checkups = Pemeriksaan yang sudah diikuti
sheet-foot = Dicatat oleh keluarga, per { $date }. Mohon dicocokkan dengan Buku Kesehatan Ibu dan Anak.

## Copies of the record as a file.

copies-title = Salinan
copies-about = Semua catatan hanya ada di ponsel ini. Salinan membantu bila ponsel hilang atau diganti.
copies-save = Simpan salinan
copies-bring = Muat salinan
copies-save-what = Semua yang Anda isi di sini (anak, imunisasi, pemeriksaan) menjadi satu file. Bisa dimuat di ponsel lain.
copies-not-encrypted = File ini tidak dienkripsi. Siapa pun yang membukanya bisa membaca nama, tanggal lahir, dan catatan kesehatan. Simpan di tempat yang hanya bisa Anda buka.
copies-save-do = Simpan file
copies-loading = Sedang memuat…
copies-save-table = Simpan imunisasi sebagai tabel (CSV)
copies-saved = Salinan sudah siap.
copies-new = { $n ->
    [0] Tidak ada catatan baru
   *[other] { $n } catatan baru
}
copies-adds-persons = Tambah { $n } anak
copies-adds-doses = Tambah { $n } imunisasi
copies-adds-checkups = Tambah { $n } pemeriksaan
copies-known = { $n } catatan sudah ada di ponsel ini.
copies-refused = { $n } catatan berikut tidak bisa dimuat:
copies-refused-malformed = Tidak terbaca: { $n }
copies-refused-too-long = Teks terlalu panjang: { $n }
copies-refused-bad-date = Tanggal yang tidak mungkin: { $n }
copies-refused-bad-clock = Waktu tulis yang tidak mungkin: { $n }
copies-refused-altered = Berbeda dengan catatan di ponsel ini: { $n }
copies-keeps = Catatan di ponsel ini tetap ada. Tidak ada yang hilang tanpa jejak.
copies-bring-do = Muat
copies-nothing-new = Tidak ada yang perlu dimuat
copies-brought = Sudah dimuat.
copies-failed = Belum berhasil
copies-unchanged = Catatan di ponsel ini tidak berubah.
error-import-not-a-record = File ini bukan salinan Hagukumi, atau rusak. Pilih file yang namanya diawali “hagukumi-” dan diakhiri “.json”.
error-import-newer = Salinan ini dibuat oleh versi yang lebih baru. Muat ulang halaman agar mendapat versi baru, lalu muat salinan sekali lagi.
error-import-too-large = File ini terlalu besar untuk salinan Hagukumi. Pilih file lain.
