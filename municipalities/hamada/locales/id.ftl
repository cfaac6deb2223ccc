### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Kota Hamada
m-prefecture = Prefektur Shimane
m-family-office = Kota Hamada, Seksi Dukungan Pengasuhan, konsultasi anak dan keluarga
m-family-office-note = Senin sampai Jumat 8:30–17:15. Tutup pada hari libur nasional dan tahun baru.
m-sukusuku = Pusat dukungan keluarga Hamada “Sukusuku”
m-sukusuku-note = Perawat, bidan, dan ahli gizi menjawab sejak sebelum hamil. Ada juga tempat bermain untuk orang tua dan anak.
m-child-guidance = Pusat Konsultasi Anak Hamada
m-child-guidance-note = Konsultasi Senin sampai Jumat 8:30–17:15, kecuali hari libur dan tahun baru. Keadaan darurat diterima kapan saja.
m-family-help = Family Support Center
m-family-help-summary = Yang membutuhkan pengasuhan dan yang bisa mengasuh menjadi anggota dan saling membantu.
