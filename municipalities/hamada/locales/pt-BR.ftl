### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Cidade de Hamada
m-prefecture = Província de Shimane
m-family-office = Cidade de Hamada, Seção de Apoio à Criação, orientação à criança e à família
m-family-office-note = Segunda a sexta 8:30–17:15. Fechado nos feriados e no Ano-Novo.
m-sukusuku = Centro de apoio à família de Hamada “Sukusuku”
m-sukusuku-note = Enfermeiras, parteiras e nutricionistas orientam desde antes da gravidez. Há também um lugar para pais e filhos brincarem.
m-child-guidance = Centro de Orientação Infantil de Hamada
m-child-guidance-note = Orientação de segunda a sexta 8:30–17:15, exceto feriados e Ano-Novo. Emergências a qualquer hora.
m-family-help = Family Support Center
m-family-help-summary = Quem precisa deixar a criança e quem pode cuidar tornam-se membros e se ajudam.
