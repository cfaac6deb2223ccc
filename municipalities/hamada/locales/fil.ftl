### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Lungsod ng Hamada
m-prefecture = Prepektura ng Shimane
m-family-office = Lungsod ng Hamada, Seksyon ng Suporta sa Pag-aalaga ng Bata, konsultasyon sa bata at pamilya
m-family-office-note = Lunes hanggang Biyernes 8:30–17:15. Sarado sa pista opisyal at sa Bagong Taon.
m-sukusuku = Sentro ng suporta sa pamilya ng Hamada “Sukusuku”
m-sukusuku-note = Sumasagot ang mga nurse, komadrona at dietitian mula bago magbuntis. May lugar din para maglaro ang magulang at anak.
m-child-guidance = Sentro ng Patnubay para sa Bata ng Hamada
m-child-guidance-note = Konsultasyon Lunes hanggang Biyernes 8:30–17:15, maliban sa pista opisyal at Bagong Taon. Tinatanggap ang emerhensiya anumang oras.
m-family-help = Family Support Center
m-family-help-summary = Ang nangangailangan ng mag-aalaga at ang kayang mag-alaga ay nagiging miyembro at nagtutulungan.
