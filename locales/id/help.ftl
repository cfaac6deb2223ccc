### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = Bicara lewat telepon
help-private = Kunjungan Anda ke halaman ini tidak dicatat di mana pun.
help-leave = Keluar cepat
help-back = Kembali ke aplikasi

help-189 = Hotline 189 Pusat Konsultasi Anak
help-189-free = Telepon ini gratis.
help-189-hours = Buka 24 jam, setiap hari.
help-189-anonymous = Anda tidak perlu menyebut nama.
help-189-secret = Yang Anda katakan dirahasiakan.
help-189-who = Petugas Pusat Konsultasi Anak (児童相談所) terdekat akan mendengarkan Anda.
help-189-own = Anda boleh menelepon tentang anak sendiri, anak lain, atau karena Anda sangat lelah.
help-189-ip = Sebagian telepon IP tidak dapat menghubungi 189. Jika begitu, hubungi nomor lain di bawah.
help-danger = Jika sekarang ada bahaya bagi nyawa, hubungi 119 atau 110.

help-say = Bacakan ini dalam bahasa Jepang
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは インドネシア語を 話します。通訳を お願いします。
help-line-sound = Watashi wa Indoneshia-go o hanashimasu. Tsūyaku o onegai shimasu.
help-line-meaning = “Saya berbahasa Indonesia. Tolong sediakan juru bahasa.”

help-other = Nomor lain
help-call = Telepon { $number }
help-119 = 119 (ambulans / pemadam kebakaran)
help-119-when = Saat tidak sadar, sulit bernapas, kejang yang tidak berhenti, luka berat, atau kebakaran.
help-110 = 110 (polisi)
help-110-when = Saat ada yang melakukan kekerasan, atau Anda dalam bahaya sekarang.
help-8000 = #8000 konsultasi darurat anak
help-8000-when = Saat anak tiba-tiba sakit pada malam atau hari libur dan Anda bingung. Jam layanan berbeda di tiap prefektur.
help-7119 = #7119 konsultasi gawat darurat
help-7119-when = Saat bingung harus ke rumah sakit atau memanggil ambulans. Tidak ada di semua daerah.
help-8008 = #8008 konsultasi kekerasan dalam rumah tangga
help-8008-when = Kekerasan oleh suami, istri, atau pacar. Anda dihubungkan ke tempat konsultasi terdekat.
help-783 = 0120-189-783 telepon konsultasi Pusat Konsultasi Anak
help-783-when = Konsultasi kekhawatiran mengasuh anak. Telepon ini gratis.
help-city = Nomor telepon kota tempat tinggal Anda
