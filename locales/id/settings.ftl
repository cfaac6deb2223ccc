### Settings: looks, people, data on this phone, sources.

settings-reading = Jenis bahasa Jepang
settings-size = Ukuran huruf
settings-size-normal = Normal
settings-size-large = Besar
settings-size-larger = Sangat besar
settings-theme = Warna layar
settings-theme-auto = Ikut ponsel
settings-theme-light = Terang
settings-theme-dark = Gelap
settings-away = Yang diarsipkan ({ $n })
settings-data = Data
settings-data-where = Semua catatan hanya ada di ponsel ini. Tidak ada akun, tidak ada yang dikirim.
settings-about = Sumber dan versi
settings-version = Versi { $version }

## One child or pregnancy.

person-gone = Anak ini sudah tidak ada di sini. Mungkin dihapus di jendela lain.
person-colour = Warna
person-colour-n = Warna { $n }
person-is-away = Diarsipkan, tidak tampil di layar lain.
person-bring-back = Kembalikan
person-brought-back = Sudah dikembalikan.
person-remove-title = Arsipkan atau hapus
person-remove-about = “Arsipkan” menyembunyikan, catatannya tetap ada. “Hapus” membuang anak dan semua catatannya dari aplikasi.
person-close-about = Bila tidak diperlukan lagi di sini, Anda bisa menutupnya. Setelah itu aplikasi tidak bertanya dan tidak menampilkan apa pun lagi.
person-close = Tutup
person-closed = Sudah ditutup.
person-archive = Arsipkan
person-put-away = Sudah diarsipkan.
person-remove = Hapus
person-removed = Terhapus.
person-warn-before-birth = Dengan tanggal lahir ini, { $n } catatan menjadi sebelum lahir. Mohon diperiksa.
person-warn-same = Sudah ada anak dengan tanggal lahir dan nama yang sama. Untuk anak kembar, isi nama masing-masing.

birth-title = Bayinya sudah lahir?
birth-about = Selamat. Isi tanggal lahirnya, dan jadwal tahun pertama dimulai.
birth-open = Bayi sudah lahir
birth-another = Kembar: tambah satu anak
birth-less = Keluarkan anak ini
birth-save = Lihat langkah berikutnya
birth-saved = Tersimpan. Selamat.

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = Keadaan khusus
circumstances-about = Hanya sedikit keluarga yang memerlukan ini. Jawaban mengubah yang ditampilkan. Dokter dan kota yang menentukan apakah berlaku untuk anak Anda.
circumstances-ask = Bila ragu, tanyakan dulu ke klinik.
circumstance-yes = ya
circumstance-no = tidak
circumstance-disease-history-varicella = Pernah terkena cacar air?
circumstance-disease-history-varicella-about = Yang pernah terkena tidak termasuk imunisasi rutin cacar air.
circumstance-hbig-with-vaccine-for-maternal-hbv = Apakah saat lahir diberi imunoglobulin (HBIG) bersama vaksin karena ibu membawa virus hepatitis B?
circumstance-hbig-with-vaccine-for-maternal-hbv-about = Dalam hal ini vaksin hepatitis B memakai asuransi kesehatan dan tidak masuk jadwal ini.
circumstance-mr-shortage-recognised-by-municipality = Apakah kota mengakui bahwa imunisasi campak-rubela (MR) terlewat karena vaksin kurang?
circumstance-mr-shortage-recognised-by-municipality-about = Masa gratis bisa menjadi lebih panjang.
circumstance-special-circumstance-resolved-on = Hari berakhirnya sakit lama atau alasan lain yang membuat imunisasi tidak bisa diberikan
circumstance-special-circumstance-resolved-on-about = Imunisasi yang terlewat bisa gratis selama 2 tahun sejak hari itu. Perlu surat alasan dari dokter dan persetujuan kota.

## The phone and the data on it.

device-saving = Penyimpanan
device-encrypted = Enkripsi di ponsel ini
device-encrypted-no = Tidak. Browser ini tidak bisa.
device-lasting = Tetap disimpan saat ruang ponsel hampir penuh
device-lasting-no = Tidak dijamin. Sesekali simpanlah salinan.
device-yes = Ya
device-aside = Catatan yang disimpan terpisah
device-keep = Minta browser menyimpannya
install-title = Taruh di layar utama
install-why = Bisa dibuka seperti aplikasi, juga tanpa internet. Data pun tersimpan lebih lama.
install-do = Tambahkan ke layar utama
install-ios-1 = Di Safari, ketuk “Bagikan” (kotak dengan panah).
install-ios-2 = Pilih “Tambah ke Layar Utama”.
install-ios-3 = Ketuk “Tambah”. Bila Anda sudah mengisi sesuatu di sini, simpan salinan dulu, lalu muat di aplikasi yang baru ditambahkan.
install-menu-1 = Buka menu browser.
install-menu-2 = Pilih “Instal aplikasi” atau “Tambahkan ke layar utama”.

## What was deleted.
deleted-title = Catatan yang dihapus
deleted-about = Yang Anda hapus tetap ada di ponsel ini, jadi bisa dikembalikan. Untuk menghapus semuanya selamanya, pakai “Hapus data” di Pengaturan.
deleted-none = Belum ada yang dihapus.
# $date: the day of the deletion.
deleted-on = Dihapus { $date }
deleted-restore = Kembalikan
deleted-restored = Sudah dikembalikan.

## Erasing.

erase-open = Hapus data
erase-title = Hapus semua data di ponsel ini?
erase-what-records = Semua anak dan semua catatannya
erase-what-settings = Bahasa, tampilan, dan isian yang belum selesai
erase-what-copies = Salinan yang Anda simpan di tempat lain tetap ada
erase-first = Tidak bisa dikembalikan. Bila mungkin masih diperlukan, simpan salinan dulu.
erase-sure = Saya mengerti ini tidak bisa dikembalikan
erase-do = Hapus semua
erase-done = Semua sudah dihapus
erase-done-about = Tidak ada lagi isi tentang keluarga Anda di browser ini. Sudah kami periksa.
erase-start-again = Mulai dari awal

## Sources and version.

about-what = Perangkat lunak sumber terbuka untuk keluarga dan perawat kesehatan masyarakat, disediakan oleh kota.
about-no-advice = Aplikasi ini menunjukkan aturan hukum dan kota, dan tidak menggantikan nasihat dokter.
about-programme = Imunisasi di Jepang
about-checked = Terakhir diperiksa: { $date }
about-programme-version = Versi data: { $version }
about-sources = Sumber ({ $n })
about-city = { $city }
about-city-unconfirmed = Yang belum dipastikan kota tidak ditampilkan sebagai fakta; aplikasi menunjukkan tempat bertanya.
about-licence = Lisensi
about-licence-open = Sumber terbuka ({ $licence }).
about-design = Warna, ukuran huruf, dan bentuk mengikuti Sistem Desain Badan Digital Jepang (デジタル庁デザインシステム).
