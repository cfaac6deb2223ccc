### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = Hepatite B
v-hepb-short = Hepatite B
v-hepb-protects = A hepatite B é uma doença do fígado. O bebê que se infecta pode ter cirrose ou câncer de fígado no futuro.
v-rota = Rotavírus
v-rota-short = Rotavírus
v-rota-protects = Vacina de tomar pela boca contra a gastroenterite por rotavírus. A diarreia e os vômitos fortes podem desidratar o bebê, e às vezes é preciso internar.
v-rota-after = Depois da dose, principalmente por 1 a 2 semanas, vá imediatamente ao hospital se notar algum destes sinais: choro forte e repentino, vômitos repetidos, sangue nas fezes, corpo mole.
v-penta5 = 5 em 1 (difteria, coqueluche, tétano, poliomielite, Hib)
v-penta5-short = 5 em 1
v-penta5-protects = Protege contra 5 doenças: difteria, coqueluche, tétano, poliomielite e Hib. Elas podem dificultar a respiração, paralisar o corpo e pôr em risco a vida do bebê.
v-dptipv = 4 em 1 (difteria, coqueluche, tétano, poliomielite)
v-dptipv-short = 4 em 1
v-dptipv-protects = Protege contra 4 doenças: difteria, coqueluche, tétano e poliomielite. Elas podem dificultar a respiração, paralisar o corpo e pôr em risco a vida do bebê.
v-hib = Hib (Haemophilus influenzae tipo b)
v-hib-short = Hib
v-hib-protects = Protege contra as doenças causadas pela bactéria Hib. Ela pode causar meningite (doença da membrana que envolve o cérebro) e é grave em crianças pequenas.
v-pcv = Pneumocócica infantil
v-pcv-short = Pneumocócica
v-pcv-protects = Protege contra as doenças causadas pelo pneumococo, uma bactéria. Ele pode causar meningite (doença da membrana que envolve o cérebro) e pneumonia, e é grave em crianças pequenas.
v-bcg = BCG (tuberculose)
v-bcg-short = BCG
v-bcg-protects = Protege contra a tuberculose. No bebê, a doença vira com facilidade uma meningite ou uma forma grave que se espalha pelo corpo.
v-bcg-after = Se o local ficar vermelho e inchado ou soltar pus dentro de 10 dias, avise a clínica que deu a vacina. O normal é ficar vermelho depois de 2 a 4 semanas e sarar com o tempo.
v-mr1 = Sarampo e rubéola (MR), 1º período
v-mr1-short = MR, 1º período
v-mr1-protects = O sarampo passa muito facilmente e pode causar pneumonia ou encefalite. A rubéola na gravidez pode afetar o bebê na barriga.
v-mr2 = Sarampo e rubéola (MR), 2º período
v-mr2-short = MR, 2º período
v-mr2-protects = { v-mr1-protects }
v-var = Varicela (catapora)
v-var-short = Catapora
v-var-protects = Protege contra a catapora, que dá febre e bolinhas que coçam. Em casos raros causa pneumonia ou encefalite.
v-je1 = Encefalite japonesa, 1º período
v-je1-short = Encefalite japonesa 1
v-je1-protects = Protege contra a encefalite japonesa, transmitida por mosquitos. É uma doença do cérebro que pode matar ou deixar sequelas graves.
v-je2 = Encefalite japonesa, 2º período
v-je2-short = Encefalite japonesa 2
v-je2-protects = { v-je1-protects }
v-dt2 = Dupla DT, 2º período (difteria, tétano)
v-dt2-short = Dupla DT
v-dt2-protects = Mais uma dose contra a difteria e o tétano. Prolonga o efeito das vacinas da primeira infância.
v-hpv = HPV (papilomavírus humano)
v-hpv-short = HPV
v-hpv-protects = Protege contra a infecção pelo vírus que causa o câncer do colo do útero. Mesmo com a vacina, o exame preventivo na vida adulta continua necessário.
v-hpv-after = Pode haver desmaio depois da injeção. Descanse em uma cadeira por uns 30 minutos.
v-rsvm = VSR (vacina na gravidez)
v-rsvm-short = VSR na gravidez
v-rsvm-protects = Tomada na gravidez, protege do VSR o bebê que vai nascer. Nos primeiros meses de vida, o VSR pode causar doença grave dos brônquios e dos pulmões.
v-mumps = Caxumba
v-mumps-short = Caxumba
v-mumps-protects = Protege contra a caxumba, que faz o rosto inchar e dá febre. Pode causar meningite ou perda da audição.
v-flu = Influenza (gripe)
v-flu-short = Gripe
v-flu-protects = Ajuda a evitar que a gripe fique grave. Toma-se todo ano, antes da época da gripe.
v-covid = Covid-19
v-covid-short = Covid-19
v-covid-protects = Ajuda a evitar que a covid-19 fique grave. Converse com o seu médico para decidir se toma ou não.
v-dpt-preschool = Tríplice DPT (dose extra antes da escola primária)
v-dpt-preschool-short = DPT extra
v-dpt-preschool-protects = Protege contra coqueluche, difteria e tétano. O efeito diminui com os anos; esta dose o renova antes da escola primária.
v-ipv = Poliomielite
v-ipv-short = Poliomielite
v-ipv-protects = Protege contra a poliomielite. A doença pode paralisar braços e pernas.
v-ipv-preschool = Poliomielite (dose extra antes da escola primária)
v-ipv-preschool-short = Poliomielite extra
v-ipv-preschool-protects = Protege contra a poliomielite, que pode paralisar braços e pernas. O efeito diminui com os anos; esta dose o renova antes da escola primária.
v-hepa = Hepatite A
v-hepa-short = Hepatite A
v-hepa-protects = Protege contra uma doença do fígado transmitida por alimentos e água. Pode ser tomada antes de ir a um país onde ela é comum.
v-menacwy = Meningocócica ACWY
v-menacwy-short = Meningocócica
v-menacwy-protects = Protege contra a meningite e a infecção do sangue por meningococo. São raras, mas ficam graves muito rápido.
v-nirsevimab = Anticorpo contra o VSR (Beyfortus)
v-nirsevimab-short = Anticorpo VSR
v-nirsevimab-protects = Não é uma vacina: é uma injeção de anticorpos que protege o bebê do VSR. O médico decide quem pode receber.

d-hepb = Hepatite B
d-rota = Gastroenterite por rotavírus
d-dpt = Difteria, coqueluche, tétano
d-dpt-single = { d-dpt }
d-dt = Difteria, tétano
d-polio = Poliomielite (paralisia infantil)
d-ipv-single = { d-polio }
d-hib = Infecção por Hib
d-pcv = Infecção pneumocócica
d-bcg = Tuberculose
d-measles = Sarampo
d-rubella = Rubéola
d-varicella = Varicela (catapora)
d-je = Encefalite japonesa
d-hpv = Infecção por HPV (câncer do colo do útero e outras)
d-rsv = Infecção por VSR
d-rsv-antibody = { d-rsv }
d-mumps = Caxumba
d-flu = Influenza (gripe)
d-covid = Covid-19
d-hepa = Hepatite A
d-menacwy = Infecção meningocócica
d-menc = Infecção meningocócica (C)
d-yellow-fever = Febre amarela
d-typhoid = Febre tifoide

p-hepb = Vacina contra hepatite B
p-rv1 = Rotarix (monovalente, RV1)
p-rv5 = RotaTeq (pentavalente, RV5)
p-rota-other = Outra vacina de rotavírus do exterior
p-dpt-ipv-hib = 5 em 1 (DPT-IPV-Hib)
p-dpt-ipv = 4 em 1 (DPT-IPV)
p-dpt = Tríplice (DPT)
p-dt = Dupla (DT)
p-ipv = Poliomielite injetável (VIP, IPV)
p-ipv-fractional = Poliomielite injetável, dose menor na pele (exterior)
p-opv = Poliomielite oral (VOP, OPV)
p-hib = Vacina contra Hib
p-pcv7 = Pneumocócica 7-valente (PCV7)
p-pcv10 = Pneumocócica 10-valente (PCV10)
p-pcv13 = Pneumocócica 13-valente (PCV13)
p-pcv15 = Pneumocócica 15-valente (PCV15)
p-pcv20 = Pneumocócica 20-valente (PCV20)
p-bcg = BCG
p-mr = Sarampo e rubéola (MR)
p-measles = Só sarampo
p-rubella = Só rubéola
p-mmr = Tríplice viral: sarampo, caxumba, rubéola (MMR)
p-mmrv = Tetraviral: sarampo, caxumba, rubéola, varicela (MMRV)
p-var = Vacina contra varicela
p-je = Encefalite japonesa (inativada)
p-je-live = Encefalite japonesa, vacina atenuada (exterior)
p-hpv2 = HPV bivalente (Cervarix)
p-hpv4 = HPV quadrivalente (Gardasil)
p-hpv9 = HPV nonavalente (Silgard 9)
p-rsv-maternal = Abrysvo
p-nirsevimab = Beyfortus
p-mumps = Vacina contra caxumba
p-flu-inact = Gripe (injeção)
p-flu-nasal = Gripe (spray nasal, FluMist)
p-covid = Vacina contra covid-19
p-hepa = Vacina contra hepatite A
p-menacwy = Meningocócica ACWY
p-menc = Meningocócica C
p-yellow-fever = Vacina contra febre amarela
p-typhoid = Vacina contra febre tifoide
p-hexa = Hexavalente (DPT-IPV-Hib-hepatite B, exterior)
p-penta-wp = Pentavalente (DPT-Hib-hepatite B, exterior)

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = Caderneta de Saúde Materno-Infantil (母子健康手帳)
bring-form = Questionário Médico de Vacinação (予診票), já preenchido
bring-card = Comprovante do seguro de saúde (マイナ保険証 ou outro) e o certificado médico da criança (小児医療証)
bring-foreign = Registros das vacinas tomadas no exterior
bring-guardian = O pai, a mãe ou responsável vai junto. Se for outra pessoa, pergunte antes na clínica.

# When not to go, one case each; before-call closes the list.
before-fever = Com febre (37,5 °C ou mais), não é possível tomar a vacina.
before-ill = Durante uma doença aguda grave, não é possível tomar a vacina.
before-allergy = Se já houve alergia forte a vacina, remédio ou alimento, fale antes com o médico.
before-condition = Se está em tratamento, toma remédio ou já teve convulsão, fale antes com o médico.
before-call = Em caso de dúvida, telefone para a clínica antes de ir.

# After the shot, one line each.
after-wait = Por uns 30 minutos, fique na clínica ou em um lugar de onde possa falar logo com ela.
after-bath = Pode tomar banho no mesmo dia. Não esfregue o local e evite exercício pesado.
after-mild = O local pode ficar vermelho e inchado, e pode dar febre. Quase sempre passa em poucos dias.
after-call = Febre alta, convulsão, inchaço forte ou outra preocupação: telefone para a clínica que deu a vacina.
after-emergency = Dificuldade para respirar, palidez ou pouca reação: ligue imediatamente para 119.
