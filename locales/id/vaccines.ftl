### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = Hepatitis B
v-hepb-short = Hepatitis B
v-hepb-protects = Hepatitis B adalah penyakit hati. Bila tertular saat bayi, kelak bisa terjadi sirosis atau kanker hati.
v-rota = Rotavirus
v-rota-short = Rotavirus
v-rota-protects = Vaksin tetes untuk mencegah radang saluran cerna akibat rotavirus. Diare dan muntah berat bisa membuat tubuh kekurangan cairan sampai perlu dirawat di rumah sakit.
v-rota-after = Setelah vaksin, terutama 1–2 minggu pertama, segera ke rumah sakit bila ada salah satu dari ini: tiba-tiba menangis keras, muntah berulang kali, ada darah di tinja, atau lemas.
v-penta5 = Vaksin 5-in-1 (difteri, pertusis, tetanus, polio, Hib)
v-penta5-short = Vaksin 5-in-1
v-penta5-protects = Mencegah 5 penyakit: difteri, pertusis (batuk rejan), tetanus, polio, dan Hib. Penyakit ini bisa membuat bayi sulit bernapas, lumpuh, dan mengancam nyawa.
v-dptipv = Vaksin 4-in-1 (difteri, pertusis, tetanus, polio)
v-dptipv-short = Vaksin 4-in-1
v-dptipv-protects = Mencegah 4 penyakit: difteri, pertusis (batuk rejan), tetanus, dan polio. Penyakit ini bisa membuat bayi sulit bernapas, lumpuh, dan mengancam nyawa.
v-hib = Hib (Haemophilus influenzae tipe b)
v-hib-short = Hib
v-hib-protects = Mencegah penyakit akibat bakteri Hib. Bakteri ini bisa menyebabkan meningitis (radang selaput otak) dan berat pada anak kecil.
v-pcv = Pneumokokus (untuk anak)
v-pcv-short = Pneumokokus
v-pcv-protects = Mencegah penyakit akibat bakteri pneumokokus. Bakteri ini bisa menyebabkan meningitis (radang selaput otak) dan pneumonia, dan berat pada anak kecil.
v-bcg = BCG (tuberkulosis)
v-bcg-short = BCG
v-bcg-protects = Mencegah tuberkulosis (TBC). Pada bayi, penyakit ini mudah menjadi meningitis atau TBC berat yang menyebar ke seluruh tubuh.
v-bcg-after = Bila dalam 10 hari bekas suntikan merah bengkak atau bernanah, hubungi tempat imunisasi. Biasanya menjadi merah setelah 2–4 minggu, lalu sembuh sendiri.
v-mr1 = Campak dan rubela (MR), periode 1
v-mr1-short = Campak-rubela 1
v-mr1-protects = Campak sangat mudah menular dan bisa menyebabkan pneumonia atau radang otak. Rubela saat hamil bisa berdampak pada bayi dalam kandungan.
v-mr2 = Campak dan rubela (MR), periode 2
v-mr2-short = Campak-rubela 2
v-mr2-protects = { v-mr1-protects }
v-var = Cacar air (varisela)
v-var-short = Cacar air
v-var-protects = Mencegah cacar air, penyakit dengan ruam gatal dan demam. Jarang, tetapi bisa menjadi pneumonia atau radang otak.
v-je1 = Japanese encephalitis (JE), periode 1
v-je1-short = JE 1
v-je1-protects = Mencegah radang otak Japanese encephalitis yang ditularkan nyamuk. Penyakit otak ini bisa menyebabkan kematian atau cacat berat.
v-je2 = Japanese encephalitis (JE), periode 2
v-je2-short = JE 2
v-je2-protects = { v-je1-protects }
v-dt2 = DT, periode 2 (difteri, tetanus)
v-dt2-short = DT
v-dt2-protects = Satu dosis tambahan untuk mencegah difteri dan tetanus. Dosis ini menjaga perlindungan dari imunisasi waktu kecil.
v-hpv = HPV (virus papiloma manusia)
v-hpv-short = HPV
v-hpv-protects = Mencegah infeksi virus penyebab kanker leher rahim. Setelah dewasa, yang sudah divaksin tetap perlu skrining kanker leher rahim.
v-hpv-after = Ada yang pingsan setelah suntikan. Duduk dan istirahatlah sekitar 30 menit.
v-rsvm = RSV (vaksin untuk ibu hamil)
v-rsvm-short = RSV saat hamil
v-rsvm-protects = Diberikan saat hamil untuk melindungi bayi yang akan lahir dari RSV. Pada bayi berusia beberapa bulan, RSV bisa menjadi penyakit saluran napas dan paru-paru yang berat.
v-mumps = Gondongan
v-mumps-short = Gondongan
v-mumps-protects = Mencegah gondongan, penyakit yang membuat pipi bengkak dan demam. Bisa menjadi meningitis atau membuat pendengaran hilang.
v-flu = Influenza
v-flu-short = Influenza
v-flu-protects = Membantu agar influenza tidak menjadi berat. Diberikan setiap tahun sebelum musim influenza.
v-covid = COVID-19
v-covid-short = COVID-19
v-covid-protects = Membantu agar COVID-19 tidak menjadi berat. Tanyakan kepada dokter langganan apakah perlu divaksin.
v-dpt-preschool = DPT (dosis tambahan sebelum SD)
v-dpt-preschool-short = DPT tambahan
v-dpt-preschool-protects = Mencegah pertusis, difteri, dan tetanus. Perlindungan berkurang dari tahun ke tahun; dosis ini menguatkannya sebelum masuk SD.
v-ipv = Polio
v-ipv-short = Polio
v-ipv-protects = Mencegah polio, penyakit yang bisa membuat tangan dan kaki lumpuh.
v-ipv-preschool = Polio (dosis tambahan sebelum SD)
v-ipv-preschool-short = Polio tambahan
v-ipv-preschool-protects = Mencegah polio yang bisa membuat tangan dan kaki lumpuh. Perlindungan berkurang dari tahun ke tahun; dosis ini menguatkannya sebelum masuk SD.
v-hepa = Hepatitis A
v-hepa-short = Hepatitis A
v-hepa-protects = Mencegah penyakit hati yang menular lewat makanan dan air. Kadang diberikan sebelum pergi ke negara yang banyak kasusnya.
v-menacwy = Meningokokus (ACWY)
v-menacwy-short = Meningokokus
v-menacwy-protects = Mencegah meningitis dan infeksi darah akibat meningokokus. Jarang terjadi, tetapi cepat menjadi berat.
v-nirsevimab = Antibodi RSV (Beyfortus)
v-nirsevimab-short = Antibodi RSV
v-nirsevimab-protects = Bukan vaksin, melainkan suntikan antibodi yang melindungi bayi dari RSV. Dokter menentukan apakah bisa diberikan.

d-hepb = Hepatitis B
d-rota = Diare akibat rotavirus
d-dpt = Difteri, pertusis, tetanus
d-dpt-single = { d-dpt }
d-dt = Difteri, tetanus
d-polio = Polio
d-ipv-single = { d-polio }
d-hib = Infeksi Hib
d-pcv = Infeksi pneumokokus
d-bcg = Tuberkulosis
d-measles = Campak
d-rubella = Rubela
d-varicella = Cacar air
d-je = Japanese encephalitis (JE)
d-hpv = Infeksi HPV (kanker leher rahim dan lainnya)
d-rsv = Infeksi RSV
d-rsv-antibody = { d-rsv }
d-mumps = Gondongan
d-flu = Influenza
d-covid = COVID-19
d-hepa = Hepatitis A
d-menacwy = Infeksi meningokokus
d-menc = Infeksi meningokokus (C)
d-yellow-fever = Demam kuning
d-typhoid = Tifoid

p-hepb = Vaksin hepatitis B
p-rv1 = Rotarix (RV1)
p-rv5 = RotaTeq (RV5)
p-rota-other = Vaksin rotavirus lain dari luar negeri
p-dpt-ipv-hib = Vaksin 5-in-1 (DPT-IPV-Hib)
p-dpt-ipv = Vaksin 4-in-1 (DPT-IPV)
p-dpt = Vaksin 3-in-1 (DPT)
p-dt = Vaksin 2-in-1 (DT)
p-ipv = Polio suntik (IPV)
p-ipv-fractional = Polio suntik dosis kecil ke kulit (luar negeri)
p-opv = Polio tetes (OPV)
p-hib = Vaksin Hib
p-pcv7 = Pneumokokus 7 serotipe (PCV7)
p-pcv10 = Pneumokokus 10 serotipe (PCV10)
p-pcv13 = Pneumokokus 13 serotipe (PCV13)
p-pcv15 = Pneumokokus 15 serotipe (PCV15)
p-pcv20 = Pneumokokus 20 serotipe (PCV20)
p-bcg = BCG
p-mr = Campak-rubela (MR)
p-measles = Campak saja
p-rubella = Rubela saja
p-mmr = Campak-gondongan-rubela (MMR)
p-mmrv = Campak-gondongan-rubela-cacar air (MMRV)
p-var = Vaksin cacar air
p-je = JE (inaktif)
p-je-live = JE, vaksin hidup (luar negeri)
p-hpv2 = HPV 2 tipe (Cervarix)
p-hpv4 = HPV 4 tipe (Gardasil)
p-hpv9 = HPV 9 tipe (Silgard 9)
p-rsv-maternal = Abrysvo
p-nirsevimab = Beyfortus
p-mumps = Vaksin gondongan
p-flu-inact = Influenza (suntik)
p-flu-nasal = Influenza (semprot hidung, FluMist)
p-covid = Vaksin COVID-19
p-hepa = Vaksin hepatitis A
p-menacwy = Meningokokus ACWY
p-menc = Meningokokus C
p-yellow-fever = Vaksin demam kuning
p-typhoid = Vaksin tifoid
p-hexa = Vaksin 6-in-1 dari luar negeri (DPT-IPV-Hib-hepatitis B)
p-penta-wp = Vaksin 5-in-1 dari luar negeri (DPT-Hib-hepatitis B)

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = Buku Kesehatan Ibu dan Anak (母子健康手帳)
bring-form = Formulir pemeriksaan sebelum imunisasi (予診票) yang sudah diisi
bring-card = Bukti asuransi kesehatan (misalnya マイナ保険証) dan kartu berobat anak (小児医療証)
bring-foreign = Catatan vaksin dari luar negeri
bring-guardian = Orang tua atau wali ikut mengantar. Bila orang lain yang mengantar, tanyakan dulu ke klinik.

# When not to go, one case each; before-call closes the list.
before-fever = Saat demam (37,5 °C atau lebih), imunisasi tidak bisa diberikan.
before-ill = Saat sakit mendadak yang berat, imunisasi tidak bisa diberikan.
before-allergy = Bila pernah alergi berat terhadap vaksin, obat, atau makanan, beri tahu dokter dulu.
before-condition = Bila sedang berobat, minum obat, atau pernah kejang, beri tahu dokter dulu.
before-call = Bila ragu, telepon klinik sebelum berangkat.

# After the shot, one line each.
after-wait = Selama sekitar 30 menit, tunggu di klinik atau di tempat yang bisa langsung menghubungi klinik.
after-bath = Hari itu boleh mandi. Jangan menggosok bekas suntikan. Hindari olahraga berat.
after-mild = Bekas suntikan bisa merah bengkak, atau bisa demam. Sebagian besar membaik dalam beberapa hari.
after-call = Bila khawatir, misalnya demam tinggi, kejang, atau bengkak parah, telepon tempat imunisasi.
after-emergency = Bila sesak napas, wajah pucat, atau kurang bereaksi, segera telepon 119.
