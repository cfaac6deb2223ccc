### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = Hepatitis B
v-hepb-short = Hepatitis B
v-hepb-protects = La hepatitis B es una enfermedad del hígado. El bebé que se infecta puede tener cirrosis o cáncer de hígado en el futuro.
v-rota = Rotavirus
v-rota-short = Rotavirus
v-rota-protects = Vacuna que se toma por la boca contra la gastroenteritis por rotavirus. La diarrea y los vómitos fuertes pueden deshidratar al bebé, y a veces hay que internarlo.
v-rota-after = Después de la dosis, sobre todo durante 1 o 2 semanas, vaya de inmediato al hospital si nota alguna de estas señales: llanto fuerte y repentino, vómitos repetidos, sangre en las heces, cuerpo flojo.
v-penta5 = 5 en 1 (difteria, tos ferina, tétanos, polio, Hib)
v-penta5-short = 5 en 1
v-penta5-protects = Protege de 5 enfermedades: difteria, tos ferina, tétanos, polio y Hib. Pueden dificultar la respiración, paralizar el cuerpo y poner en peligro la vida del bebé.
v-dptipv = 4 en 1 (difteria, tos ferina, tétanos, polio)
v-dptipv-short = 4 en 1
v-dptipv-protects = Protege de 4 enfermedades: difteria, tos ferina, tétanos y polio. Pueden dificultar la respiración, paralizar el cuerpo y poner en peligro la vida del bebé.
v-hib = Hib (Haemophilus influenzae tipo b)
v-hib-short = Hib
v-hib-protects = Protege de las enfermedades que causa la bacteria Hib. Puede causar meningitis (enfermedad de la membrana que rodea el cerebro) y es grave en niños pequeños.
v-pcv = Neumococo infantil
v-pcv-short = Neumococo
v-pcv-protects = Protege de las enfermedades que causa el neumococo, una bacteria. Puede causar meningitis (enfermedad de la membrana que rodea el cerebro) y neumonía, y es grave en niños pequeños.
v-bcg = BCG (tuberculosis)
v-bcg-short = BCG
v-bcg-protects = Protege de la tuberculosis. En el bebé se vuelve fácilmente una meningitis o una forma grave que se extiende por todo el cuerpo.
v-bcg-after = Si el lugar se pone rojo e hinchado o sale pus dentro de 10 días, avise a la clínica que la puso. Lo normal es que se ponga rojo después de 2 a 4 semanas y sane con el tiempo.
v-mr1 = Sarampión y rubéola (MR), 1.er período
v-mr1-short = MR, 1.er período
v-mr1-protects = El sarampión se contagia muy fácilmente y puede causar neumonía o encefalitis. La rubéola en el embarazo puede afectar al bebé que va a nacer.
v-mr2 = Sarampión y rubéola (MR), 2.º período
v-mr2-short = MR, 2.º período
v-mr2-protects = { v-mr1-protects }
v-var = Varicela
v-var-short = Varicela
v-var-protects = Protege de la varicela, que da fiebre y granitos que pican. En casos raros causa neumonía o encefalitis.
v-je1 = Encefalitis japonesa, 1.er período
v-je1-short = Encefalitis japonesa 1
v-je1-protects = Protege de la encefalitis japonesa, que transmiten los mosquitos. Es una enfermedad del cerebro que puede causar la muerte o dejar secuelas graves.
v-je2 = Encefalitis japonesa, 2.º período
v-je2-short = Encefalitis japonesa 2
v-je2-protects = { v-je1-protects }
v-dt2 = Doble DT, 2.º período (difteria, tétanos)
v-dt2-short = Doble DT
v-dt2-protects = Una dosis más contra la difteria y el tétanos. Prolonga el efecto de las vacunas de la primera infancia.
v-hpv = VPH (virus del papiloma humano)
v-hpv-short = VPH
v-hpv-protects = Protege de la infección por el virus que causa el cáncer de cuello uterino. También con la vacuna hace falta el examen preventivo en la edad adulta.
v-hpv-after = Puede haber un desmayo después de la inyección. Descanse en una silla unos 30 minutos.
v-rsvm = VSR (vacuna en el embarazo)
v-rsvm-short = VSR, embarazo
v-rsvm-protects = Se recibe en el embarazo y protege del VSR al bebé que va a nacer. En los primeros meses de vida, el VSR puede causar una enfermedad grave de los bronquios y los pulmones.
v-mumps = Paperas (parotiditis)
v-mumps-short = Paperas
v-mumps-protects = Protege de las paperas, que hinchan las mejillas y dan fiebre. Pueden causar meningitis o pérdida del oído.
v-flu = Influenza (gripe)
v-flu-short = Gripe
v-flu-protects = Ayuda a evitar que la influenza sea grave. Se recibe cada año, antes de la temporada.
v-covid = COVID-19
v-covid-short = COVID-19
v-covid-protects = Ayuda a evitar que la COVID-19 sea grave. Consulte con su médico si conviene recibirla.
v-dpt-preschool = Triple DPT (dosis extra antes de la primaria)
v-dpt-preschool-short = DPT extra
v-dpt-preschool-protects = Protege de la tos ferina, la difteria y el tétanos. El efecto baja con los años; esta dosis lo renueva antes de la primaria.
v-ipv = Polio (poliomielitis)
v-ipv-short = Polio
v-ipv-protects = Protege de la polio. La enfermedad puede paralizar brazos y piernas.
v-ipv-preschool = Polio (dosis extra antes de la primaria)
v-ipv-preschool-short = Polio extra
v-ipv-preschool-protects = Protege de la polio, que puede paralizar brazos y piernas. El efecto baja con los años; esta dosis lo renueva antes de la primaria.
v-hepa = Hepatitis A
v-hepa-short = Hepatitis A
v-hepa-protects = Protege de una enfermedad del hígado que se transmite por los alimentos y el agua. A veces se recibe antes de ir a un país donde es común.
v-menacwy = Meningococo ACWY
v-menacwy-short = Meningococo
v-menacwy-protects = Protege de la meningitis y la infección de la sangre por meningococo. Son poco frecuentes, pero se agravan muy rápido.
v-nirsevimab = Anticuerpo contra el VSR (Beyfortus)
v-nirsevimab-short = Anticuerpo VSR
v-nirsevimab-protects = No es una vacuna: es una inyección de anticuerpos que protege al bebé del VSR. El médico decide quién puede recibirla.

d-hepb = Hepatitis B
d-rota = Gastroenteritis por rotavirus
d-dpt = Difteria, tos ferina, tétanos
d-dpt-single = { d-dpt }
d-dt = Difteria, tétanos
d-polio = Polio (poliomielitis)
d-ipv-single = { d-polio }
d-hib = Infección por Hib
d-pcv = Infección por neumococo
d-bcg = Tuberculosis
d-measles = Sarampión
d-rubella = Rubéola
d-varicella = Varicela
d-je = Encefalitis japonesa
d-hpv = Infección por VPH (cáncer de cuello uterino y otras)
d-rsv = Infección por VSR
d-rsv-antibody = { d-rsv }
d-mumps = Paperas
d-flu = Influenza (gripe)
d-covid = COVID-19
d-hepa = Hepatitis A
d-menacwy = Infección por meningococo
d-menc = Infección por meningococo (C)
d-yellow-fever = Fiebre amarilla
d-typhoid = Fiebre tifoidea

p-hepb = Vacuna contra la hepatitis B
p-rv1 = Rotarix (monovalente, RV1)
p-rv5 = RotaTeq (pentavalente, RV5)
p-rota-other = Otra vacuna de rotavirus del extranjero
p-dpt-ipv-hib = 5 en 1 (DPT-IPV-Hib)
p-dpt-ipv = 4 en 1 (DPT-IPV)
p-dpt = Triple (DPT)
p-dt = Doble (DT)
p-ipv = Polio inyectable (IPV)
p-ipv-fractional = Polio inyectable, dosis menor en la piel (extranjero)
p-opv = Polio oral (OPV)
p-hib = Vacuna contra Hib
p-pcv7 = Neumococo 7-valente (PCV7)
p-pcv10 = Neumococo 10-valente (PCV10)
p-pcv13 = Neumococo 13-valente (PCV13)
p-pcv15 = Neumococo 15-valente (PCV15)
p-pcv20 = Neumococo 20-valente (PCV20)
p-bcg = BCG
p-mr = Sarampión y rubéola (MR)
p-measles = Solo sarampión
p-rubella = Solo rubéola
p-mmr = Triple viral: sarampión, paperas, rubéola (MMR)
p-mmrv = Tetraviral: sarampión, paperas, rubéola, varicela (MMRV)
p-var = Vacuna contra la varicela
p-je = Encefalitis japonesa (inactivada)
p-je-live = Encefalitis japonesa, vacuna viva (extranjero)
p-hpv2 = VPH bivalente (Cervarix)
p-hpv4 = VPH tetravalente (Gardasil)
p-hpv9 = VPH nonavalente (Silgard 9)
p-rsv-maternal = Abrysvo
p-nirsevimab = Beyfortus
p-mumps = Vacuna contra las paperas
p-flu-inact = Influenza (inyección)
p-flu-nasal = Influenza (aerosol nasal, FluMist)
p-covid = Vacuna contra la COVID-19
p-hepa = Vacuna contra la hepatitis A
p-menacwy = Meningococo ACWY
p-menc = Meningococo C
p-yellow-fever = Vacuna contra la fiebre amarilla
p-typhoid = Vacuna contra la fiebre tifoidea
p-hexa = Hexavalente (DPT-IPV-Hib-hepatitis B, extranjero)
p-penta-wp = Pentavalente (DPT-Hib-hepatitis B, extranjero)

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = Libreta de Salud Materno Infantil (母子健康手帳)
bring-form = Cuestionario médico previo a la vacunación (予診票, yoshinhyo), ya llenado
bring-card = Comprobante del seguro de salud (マイナ保険証 u otro) y el certificado médico del niño (小児医療証)
bring-foreign = Registros de las vacunas recibidas en el extranjero
bring-guardian = Lo acompaña el padre, la madre o el tutor. Si va otra persona, pregunte antes en la clínica.

# When not to go, one case each; before-call closes the list.
before-fever = Con fiebre (37.5 °C o más) no se puede recibir la vacuna.
before-ill = Durante una enfermedad aguda grave no se puede recibir la vacuna.
before-allergy = Si alguna vez hubo alergia fuerte a una vacuna, un medicamento o un alimento, dígalo antes al médico.
before-condition = Si está en tratamiento, toma medicamentos o ha tenido convulsiones, dígalo antes al médico.
before-call = Si tiene dudas, llame a la clínica antes de ir.

# After the shot, one line each.
after-wait = Durante unos 30 minutos, quédese en la clínica o en un lugar desde donde pueda avisarle enseguida.
after-bath = Puede bañarse ese mismo día. No frote el lugar y evite el ejercicio fuerte.
after-mild = El lugar puede ponerse rojo e hinchado, y puede haber fiebre. Casi siempre pasa en pocos días.
after-call = Fiebre alta, convulsiones, mucha hinchazón u otra preocupación: llame a la clínica que puso la vacuna.
after-emergency = Dificultad para respirar, palidez o poca reacción: llame de inmediato al 119.
