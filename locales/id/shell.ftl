### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = Indonesia
# One sentence on what the app does.
shell-lead = Imunisasi, pemeriksaan kesehatan, dan bantuan: langkah berikutnya untuk anak Anda.
shell-choose = Pilih bahasa Anda
# Label of the button "189" for those who cannot see it.
shell-help = 189: bantuan untuk anak dan orang tua
shell-failed = Aplikasi tidak dapat dimuat. Periksa koneksi internet, lalu coba lagi.
shell-retry = Coba lagi
