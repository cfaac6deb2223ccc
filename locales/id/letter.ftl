### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = Pemberitahuan: { $checkup }
letter-session = Berikut hari dan tempat pemeriksaan kesehatan anak Anda.
letter-clinic = Pemeriksaan ini bisa dilakukan di klinik yang bekerja sama. Pilih hari yang cocok dan lakukan reservasi di klinik. Tanyakan ke nomor di bawah klinik mana yang bekerja sama.

letter-child = Anak
letter-when = Waktu
# $time the hour and the minute at which reception opens.
letter-reception = Pendaftaran dibuka pukul { $time }.
letter-bring-ask = Tanyakan ke nomor di bawah apa yang perlu dibawa.
letter-phone = Telepon { $number }
letter-other-day = Bila hari ini tidak cocok, silakan telepon. Anda akan diberi hari lain.
letter-interpreter = Anda bisa meminta juru bahasa. Silakan telepon.
# The line to read out in Japanese follows.
letter-say = Dalam bahasa Jepang Anda bisa mengatakan:
