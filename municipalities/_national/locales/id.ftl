### What all of Japan shares: checkups, what to bring, services. Names follow the city's papers; the
### Japanese beside them is shown by the app.

## status: draft
## source: 母子保健法, 児童福祉法; pages of Kawasaki City; glossary of the project

n-checkup-infant = Pemeriksaan bayi
n-checkup-infant-about = Melihat pertumbuhan dan kesehatan bayi di bawah 1 tahun. Kota memberi tahu waktunya.
n-checkup-3-4m = Pemeriksaan usia 3–4 bulan
n-checkup-3-4m-about = Melihat apakah leher sudah tegak, berat badan, mata dan telinga, serta sendi panggul. Anda juga bisa bertanya tentang menyusui dan tidur.
n-checkup-7m = Pemeriksaan usia 7 bulan
n-checkup-7m-about = Melihat duduk, penggunaan tangan, dan MPASI.
n-checkup-1y6m = Pemeriksaan usia 1 tahun 6 bulan
n-checkup-1y6m-about = Melihat cara berjalan, bicara, dan gigi. Pemeriksaan ini diwajibkan undang-undang.
n-checkup-3y = Pemeriksaan usia 3 tahun
n-checkup-3y-about = Melihat mata, telinga, bicara, gigi, dan urine. Pemeriksaan ini diwajibkan undang-undang.
n-checkup-5y = Pemeriksaan usia 5 tahun
n-checkup-5y-about = Melihat perkembangan tubuh dan bicara serta cara bermain dengan teman, dan membantu persiapan masuk sekolah.
n-bring-questionnaire = Kuesioner kesehatan yang sudah diisi (問診票)
n-bring-handbook = Buku Kesehatan Ibu dan Anak (母子健康手帳)
n-bring-bath-towel = Handuk mandi
n-mch-handbook = Buku Kesehatan Ibu dan Anak (Buku KIA)
n-mch-handbook-summary = Buku (母子健康手帳) untuk mencatat kehamilan, persalinan, pemeriksaan, dan imunisasi anak. Saat menerimanya Anda bisa berkonsultasi dengan perawat kesehatan masyarakat.
n-pregnancy-checkups = Bantuan biaya pemeriksaan kehamilan
n-pregnancy-checkups-summary = Kupon (補助券) untuk pemeriksaan kehamilan; kota membayar sebagian biayanya.
n-parents-class = Kelas orang tua
n-newborn-visit = Kunjungan rumah bayi baru lahir
n-newborn-visit-summary = Perawat, bidan, atau petugas kunjungan setempat datang ke rumah dan berbicara tentang berat badan bayi, menyusui, serta keadaan Anda sendiri.
n-postpartum-care = Perawatan pascamelahirkan
n-postpartum-care-summary = Setelah melahirkan, bidan merawat tubuh dan pikiran ibu serta membantu menyusui: menginap, sehari, atau di rumah.
n-home-help = Bantuan ke rumah untuk keluarga dengan anak
n-home-help-summary = Bila pekerjaan rumah dan mengasuh terasa berat, seorang pendamping datang ke rumah, membantu, dan mendengarkan.
n-family-center = Pusat Anak dan Keluarga
n-family-center-summary = Satu tempat (こども家庭センター) untuk bertanya tentang kesehatan, pengasuhan, dan masalah keluarga, sejak hamil sampai anak berusia 18 tahun.
n-child-family-support = Konsultasi di Pusat Dukungan Anak dan Keluarga
n-child-family-support-summary = Konselor dan psikolog yang memahami pengasuhan mendengarkan Anda. Tempat ini juga menerima permohonan penitipan menginap.
n-multilingual-consultation = Konsultasi dalam banyak bahasa
n-childcare-support-center = Pusat dukungan pengasuhan anak
n-childcare-support-center-summary = Tempat bermain dengan anak, bertemu orang tua lain, dan bertanya kepada staf tentang pengasuhan.
n-temporary-care = Penitipan anak sementara
n-temporary-care-summary = Tempat penitipan menjaga anak sebentar saat Anda ada keperluan, sakit, atau perlu istirahat.
n-nursery-for-all = Penitipan untuk semua anak (こども誰でも通園)
n-nursery-for-all-summary = Anak dapat dititipkan per jam, meskipun Anda tidak bekerja.
n-sick-child-care = Penitipan anak sakit atau dalam pemulihan
n-sick-child-care-summary = Tempat khusus menjaga anak yang sakit atau hampir sembuh dan belum bisa ke penitipan atau sekolah.
n-short-stay = Penitipan menginap jangka pendek (short stay)
n-short-stay-summary = Bila Anda tidak bisa mengasuh anak di rumah, panti menjaganya termasuk malam hari. Pada umumnya paling lama 7 hari.
n-day-stay = Penitipan siang hari (day stay)
n-day-stay-summary = Bila Anda tidak bisa mengasuh anak di rumah, panti menjaganya pada siang hari, tanpa menginap.
n-medical-subsidy = Bantuan biaya pengobatan anak
n-medical-subsidy-summary = Tunjukkan kartu medis anak (医療証) dan bukti asuransi di rumah sakit; kota membayar bagian biaya yang harus Anda tanggung.
n-who-pregnant = Siapa pun yang sedang hamil
n-who-pregnant-and-partner = Yang sedang hamil dan pasangannya
n-who-newborn-visit = Semua rumah dengan bayi di bawah 4 bulan
n-who-all-families = Yang sedang hamil dan semua keluarga dengan anak
n-short-stay-who = Keluarga yang untuk sementara tidak bisa mengasuh anak karena sakit, melahirkan, kelelahan, atau keadaan keluarga
n-cost-free = Gratis
n-cost-partly-paid = Kota membayar sebagian.
n-apply-vouchers = Kupon diterima bersama buku.
n-apply-birth-card = Kirim kartu pemberitahuan kelahiran (出生連絡票). Petugas akan menghubungi Anda.
n-apply-call-or-visit = Telepon atau datang langsung.
n-apply-register-first = Perlu mendaftar sebelum pemakaian pertama.
