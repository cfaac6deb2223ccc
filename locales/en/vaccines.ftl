### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = Hepatitis B
v-hepb-short = Hepatitis B
v-hepb-protects = Hepatitis B is a disease of the liver. A baby who catches it may have cirrhosis or liver cancer later in life.
v-rota = Rotavirus
v-rota-short = Rotavirus
v-rota-protects = A vaccine given by mouth against rotavirus stomach infection. Bad diarrhoea and vomiting can dry out the body, and some babies need hospital care.
v-rota-after = Above all in the first 1 to 2 weeks: sudden hard crying, vomiting again and again, blood in the stool, or a limp body – go to hospital at once with any of these.
v-penta5 = 5-in-1 (diphtheria, whooping cough, tetanus, polio, Hib)
v-penta5-short = 5-in-1
v-penta5-protects = Protects from five diseases: diphtheria, whooping cough, tetanus, polio and Hib. They can stop a baby from breathing or moving, and can kill.
v-dptipv = 4-in-1 (diphtheria, whooping cough, tetanus, polio)
v-dptipv-short = 4-in-1
v-dptipv-protects = Protects from four diseases: diphtheria, whooping cough, tetanus and polio. They can stop a baby from breathing or moving, and can kill.
v-hib = Hib (Haemophilus influenzae type b)
v-hib-short = Hib
v-hib-protects = Protects from the bacterium Hib. It can cause meningitis (a disease around the brain) and is severe in small children.
v-pcv = Pneumococcus (for children)
v-pcv-short = Pneumococcus
v-pcv-protects = Protects from the bacterium pneumococcus. It can cause meningitis (a disease around the brain) and pneumonia, and is severe in small children.
v-bcg = BCG (tuberculosis)
v-bcg-short = BCG
v-bcg-protects = Protects from tuberculosis. In babies it easily becomes meningitis or spreads through the whole body.
v-bcg-after = If the place becomes red and swollen or has pus within 10 days, call the clinic that gave it. Redness after 2 to 4 weeks is usual and heals.
v-mr1 = Measles and rubella (MR), 1st period
v-mr1-short = MR 1
v-mr1-protects = Measles spreads very easily and can cause pneumonia or inflammation of the brain. Rubella caught in pregnancy can harm the unborn baby.
v-mr2 = Measles and rubella (MR), 2nd period
v-mr2-short = MR 2
v-mr2-protects = { v-mr1-protects }
v-var = Chickenpox (varicella)
v-var-short = Chickenpox
v-var-protects = Protects from chickenpox, an itchy rash with fever. In rare cases it leads to pneumonia or inflammation of the brain.
v-je1 = Japanese encephalitis, 1st period
v-je1-short = Japanese encephalitis 1
v-je1-protects = Protects from Japanese encephalitis, which mosquitoes carry. It is a disease of the brain that can kill or leave lasting disability.
v-je2 = Japanese encephalitis, 2nd period
v-je2-short = Japanese encephalitis 2
v-je2-protects = { v-je1-protects }
v-dt2 = DT, 2nd period (diphtheria, tetanus)
v-dt2-short = DT
v-dt2-protects = One more dose against diphtheria and tetanus. It keeps the protection from early childhood going.
v-hpv = HPV (human papillomavirus)
v-hpv-short = HPV
v-hpv-protects = Protects from the virus that causes cervical cancer. Cervical screening as an adult is still needed.
v-hpv-after = Some people faint after the injection. Sit and rest for about 30 minutes.
v-rsvm = RSV (vaccine given in pregnancy)
v-rsvm-short = RSV in pregnancy
v-rsvm-protects = Given in pregnancy, it protects the baby from RSV after birth. In the first months of life RSV can cause severe disease of the airways and lungs.
v-mumps = Mumps
v-mumps-short = Mumps
v-mumps-protects = Protects from mumps, which makes the cheeks swell and brings fever. It can lead to meningitis or loss of hearing.
v-flu = Influenza (flu)
v-flu-short = Flu
v-flu-protects = Helps to keep influenza from becoming severe. It is given each year before the flu season.
v-covid = COVID-19
v-covid-short = COVID-19
v-covid-protects = Helps to keep COVID-19 from becoming severe. Ask your child's doctor whether to have it.
v-dpt-preschool = DPT (extra dose before primary school)
v-dpt-preschool-short = DPT, extra
v-dpt-preschool-protects = Protects from whooping cough, diphtheria and tetanus. Protection fades with the years; this dose renews it before primary school.
v-ipv = Polio
v-ipv-short = Polio
v-ipv-protects = Protects from polio. It can paralyse arms and legs.
v-ipv-preschool = Polio (extra dose before primary school)
v-ipv-preschool-short = Polio, extra
v-ipv-preschool-protects = Protects from polio, which can paralyse arms and legs. Protection fades with the years; this dose renews it before primary school.
v-hepa = Hepatitis A
v-hepa-short = Hepatitis A
v-hepa-protects = Protects from a liver disease that spreads through food and water. Some people have it before going to a country where it is common.
v-menacwy = Meningococcus (ACWY)
v-menacwy-short = Meningococcus
v-menacwy-protects = Protects from meningitis and blood infection by meningococcus. They are rare, but become severe very fast.
v-nirsevimab = Antibody against RSV (Beyfortus)
v-nirsevimab-short = RSV antibody
v-nirsevimab-protects = Not a vaccine but an injection of antibodies that protects babies from RSV. A doctor decides who can have it.

d-hepb = Hepatitis B
d-rota = Rotavirus infection
d-dpt = Diphtheria, whooping cough, tetanus
d-dpt-single = { d-dpt }
d-dt = Diphtheria, tetanus
d-polio = Polio
d-ipv-single = { d-polio }
d-hib = Hib infection
d-pcv = Pneumococcal infection
d-bcg = Tuberculosis
d-measles = Measles
d-rubella = Rubella
d-varicella = Chickenpox
d-je = Japanese encephalitis
d-hpv = HPV infection (cervical cancer and others)
d-rsv = RSV infection
d-rsv-antibody = { d-rsv }
d-mumps = Mumps
d-flu = Influenza
d-covid = COVID-19
d-hepa = Hepatitis A
d-menacwy = Meningococcal infection
d-menc = Meningococcal infection (C)
d-yellow-fever = Yellow fever
d-typhoid = Typhoid

p-hepb = Hepatitis B vaccine
p-rv1 = Rotarix (RV1)
p-rv5 = RotaTeq (RV5)
p-rota-other = Other rotavirus vaccine from abroad
p-dpt-ipv-hib = 5-in-1 (DPT-IPV-Hib)
p-dpt-ipv = 4-in-1 (DPT-IPV)
p-dpt = 3-in-1 (DPT)
p-dt = DT
p-ipv = Polio by injection (IPV)
p-ipv-fractional = Polio by injection, small dose into the skin (from abroad)
p-opv = Polio by mouth (OPV)
p-hib = Hib vaccine
p-pcv7 = Pneumococcus, 7-valent (PCV7)
p-pcv10 = Pneumococcus, 10-valent (PCV10)
p-pcv13 = Pneumococcus, 13-valent (PCV13)
p-pcv15 = Pneumococcus, 15-valent (PCV15)
p-pcv20 = Pneumococcus, 20-valent (PCV20)
p-bcg = BCG
p-mr = Measles-rubella (MR)
p-measles = Measles only
p-rubella = Rubella only
p-mmr = Measles-mumps-rubella (MMR)
p-mmrv = Measles-mumps-rubella-varicella (MMRV)
p-var = Varicella vaccine
p-je = Japanese encephalitis (inactivated)
p-je-live = Japanese encephalitis, live vaccine from abroad
p-hpv2 = HPV, 2-valent (Cervarix)
p-hpv4 = HPV, 4-valent (Gardasil)
p-hpv9 = HPV, 9-valent (Silgard 9)
p-rsv-maternal = Abrysvo
p-nirsevimab = Beyfortus
p-mumps = Mumps vaccine
p-flu-inact = Influenza (injection)
p-flu-nasal = Influenza (nasal spray, FluMist)
p-covid = COVID-19 vaccine
p-hepa = Hepatitis A vaccine
p-menacwy = Meningococcus ACWY
p-menc = Meningococcus C
p-yellow-fever = Yellow fever vaccine
p-typhoid = Typhoid vaccine
p-hexa = 6-in-1 from abroad (DTaP-IPV-Hib-HepB)
p-penta-wp = 5-in-1 from abroad (DTwP-HepB-Hib)

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = Maternal and Child Health Handbook (母子健康手帳)
bring-form = Health and Vaccination History Form (予診票, yoshinhyo), filled in
bring-card = Proof of health insurance (マイナ保険証 or similar) and the child's medical certificate (小児医療証)
bring-foreign = Records of vaccines given abroad
bring-guardian = A parent or guardian goes along. If someone else goes, ask the clinic first.

# When not to go, one case each; before-call closes the list.
before-fever = With a fever (37.5 °C or more) the vaccine cannot be given.
before-ill = During a sudden, serious illness the vaccine cannot be given.
before-allergy = If a vaccine, medicine or food has ever caused a strong allergic reaction, tell the doctor first.
before-condition = Under treatment, taking medicine, or ever had a seizure: tell the doctor first.
before-call = If you are not sure, call the clinic before you go.

# After the shot, one line each.
after-wait = Stay in the clinic, or close by where you can reach it, for about 30 minutes.
after-bath = A bath on the same day is fine. Do not rub the place. No hard exercise that day.
after-mild = The place may be red and swollen, and there may be fever. Most of this goes away in a few days.
after-call = If you are worried (high fever, seizure, strong swelling), call the clinic that gave it.
after-emergency = Trouble breathing, a pale face, hardly reacting: call 119 at once.
