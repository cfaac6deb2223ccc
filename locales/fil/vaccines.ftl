### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = Hepatitis B
v-hepb-short = Hepatitis B
v-hepb-protects = Sakit sa atay ang hepatitis B. Kapag nahawa habang sanggol, puwedeng magka-cirrhosis o kanser sa atay paglaki.
v-rota = Rotavirus
v-rota-short = Rotavirus
v-rota-protects = Bakunang ipinapainom laban sa rotavirus. Matinding pagtatae at pagsusuka ang dulot nito; puwedeng maubusan ng tubig ang katawan at kailanganing maospital.
v-rota-after = Pagkatapos uminom, lalo na sa unang 1–2 linggo: kung biglang umiyak nang matindi, paulit-ulit na nagsuka, may dugo ang dumi, o nanlalata, pumunta agad sa ospital kahit isa lang dito.
v-penta5 = 5-in-1 (dipterya, pertussis, tetano, polio, Hib)
v-penta5-short = 5-in-1
v-penta5-protects = Laban sa 5 sakit: dipterya, pertussis, tetano, polio at Hib. Puwedeng mahirapang huminga o maparalisa ang sanggol, at puwede itong ikamatay.
v-dptipv = 4-in-1 (dipterya, pertussis, tetano, polio)
v-dptipv-short = 4-in-1
v-dptipv-protects = Laban sa 4 na sakit: dipterya, pertussis, tetano at polio. Puwedeng mahirapang huminga o maparalisa ang sanggol, at puwede itong ikamatay.
v-hib = Hib (bakteryang Haemophilus influenzae b)
v-hib-short = Hib
v-hib-protects = Laban sa mga sakit mula sa bakteryang Hib. Puwede itong magdulot ng meningitis (sakit sa balot ng utak) at malubha ito sa maliliit na bata.
v-pcv = Pneumococcus (para sa bata)
v-pcv-short = Pneumococcus
v-pcv-protects = Laban sa mga sakit mula sa bakteryang pneumococcus. Puwede itong magdulot ng meningitis (sakit sa balot ng utak) at pulmonya, at malubha ito sa maliliit na bata.
v-bcg = BCG (tuberkulosis)
v-bcg-short = BCG
v-bcg-protects = Laban sa tuberkulosis (TB). Sa sanggol, madali itong maging meningitis o malubhang TB na kumakalat sa buong katawan.
v-bcg-after = Kung sa loob ng 10 araw ay namula, namaga o nagnana ang tinurukan, tawagan ang klinikang nagbakuna. Karaniwang namumula ito pagkalipas ng 2–4 na linggo at kusang gumagaling.
v-mr1 = Tigdas at rubella (MR), unang yugto
v-mr1-short = MR (tigdas) 1
v-mr1-protects = Napakadaling makahawa ng tigdas at puwede itong mauwi sa pulmonya o pamamaga ng utak. Ang rubella sa buntis ay puwedeng makaapekto sa sanggol sa tiyan.
v-mr2 = Tigdas at rubella (MR), ika-2 yugto
v-mr2-short = MR (tigdas) 2
v-mr2-protects = { v-mr1-protects }
v-var = Bulutong-tubig (chickenpox)
v-var-short = Bulutong-tubig
v-var-protects = Laban sa bulutong-tubig, makating pantal na may lagnat. Bihira, pero puwede itong mauwi sa pulmonya o pamamaga ng utak.
v-je1 = Japanese encephalitis (JE), unang yugto
v-je1-short = JE 1
v-je1-protects = Laban sa Japanese encephalitis na dala ng lamok. Sakit ito sa utak na puwedeng ikamatay o mag-iwan ng malubhang kapansanan.
v-je2 = Japanese encephalitis (JE), ika-2 yugto
v-je2-short = JE 2
v-je2-protects = { v-je1-protects }
v-dt2 = DT, ika-2 yugto (dipterya, tetano)
v-dt2-short = DT
v-dt2-protects = Isa pang dosis laban sa dipterya at tetano. Pinatatagal nito ang bisa ng mga bakunang natanggap noong maliit pa.
v-hpv = HPV (virus na human papilloma)
v-hpv-short = HPV
v-hpv-protects = Laban sa virus na sanhi ng kanser sa kuwelyo ng matris (cervical cancer). Kahit nabakunahan, kailangan pa rin ng screening para rito pagtanda.
v-hpv-after = May hinihimatay pagkatapos turukan. Umupo at magpahinga nang mga 30 minuto.
v-rsvm = RSV (bakuna para sa buntis)
v-rsvm-short = RSV sa buntis
v-rsvm-protects = Ibinibigay habang buntis para maprotektahan ang isisilang na sanggol laban sa RSV. Sa sanggol na ilang buwan pa lang, puwede itong maging malubhang sakit sa daluyan ng hangin at baga.
v-mumps = Beke
v-mumps-short = Beke
v-mumps-protects = Laban sa beke na nagpapamaga ng pisngi at may lagnat. Puwede itong mauwi sa meningitis o pagkabingi.
v-flu = Trangkaso (influenza)
v-flu-short = Trangkaso
v-flu-protects = Tumutulong para hindi lumubha ang trangkaso. Taun-taon itong ibinibigay bago ang panahon ng trangkaso.
v-covid = COVID-19
v-covid-short = COVID-19
v-covid-protects = Tumutulong para hindi lumubha ang COVID-19. Itanong sa doktor mo kung dapat itong kunin.
v-dpt-preschool = DPT (dagdag na dosis bago mag-elementarya)
v-dpt-preschool-short = DPT, dagdag
v-dpt-preschool-protects = Laban sa pertussis, dipterya at tetano. Humihina ang bisa sa paglipas ng taon; pinalalakas ito ng dosis na ito bago mag-elementarya.
v-ipv = Polio
v-ipv-short = Polio
v-ipv-protects = Laban sa polio, sakit na puwedeng magparalisa ng kamay at paa.
v-ipv-preschool = Polio (dagdag na dosis bago mag-elementarya)
v-ipv-preschool-short = Polio, dagdag
v-ipv-preschool-protects = Laban sa polio na puwedeng magparalisa ng kamay at paa. Humihina ang bisa sa paglipas ng taon; pinalalakas ito ng dosis na ito bago mag-elementarya.
v-hepa = Hepatitis A
v-hepa-short = Hepatitis A
v-hepa-protects = Laban sa sakit sa atay na nakukuha sa pagkain at tubig. Kinukuha ito ng ilan bago pumunta sa bansang marami nito.
v-menacwy = Meningococcus (ACWY)
v-menacwy-short = Meningococcus
v-menacwy-protects = Laban sa meningitis at impeksiyon sa dugo mula sa meningococcus. Bihira ito, pero mabilis lumubha.
v-nirsevimab = Antibody laban sa RSV (Beyfortus)
v-nirsevimab-short = RSV antibody
v-nirsevimab-protects = Hindi ito bakuna kundi iniksiyon ng antibody na nagpoprotekta sa sanggol laban sa RSV. Doktor ang magpapasya kung puwede ito.

d-hepb = Hepatitis B
d-rota = Impeksiyon sa rotavirus
d-dpt = Dipterya, pertussis, tetano
d-dpt-single = { d-dpt }
d-dt = Dipterya, tetano
d-polio = Polio
d-ipv-single = { d-polio }
d-hib = Impeksiyon sa Hib
d-pcv = Impeksiyon sa pneumococcus
d-bcg = Tuberkulosis (TB)
d-measles = Tigdas
d-rubella = Rubella (tigdas-hangin)
d-varicella = Bulutong-tubig
d-je = Japanese encephalitis (JE)
d-hpv = Impeksiyon sa HPV (cervical cancer at iba pa)
d-rsv = Impeksiyon sa RSV
d-rsv-antibody = { d-rsv }
d-mumps = Beke
d-flu = Trangkaso
d-covid = COVID-19
d-hepa = Hepatitis A
d-menacwy = Impeksiyon sa meningococcus
d-menc = Impeksiyon sa meningococcus (C)
d-yellow-fever = Yellow fever
d-typhoid = Tipus (typhoid)

p-hepb = Bakuna sa hepatitis B
p-rv1 = Rotarix (RV1)
p-rv5 = RotaTeq (RV5)
p-rota-other = Ibang bakuna sa rotavirus mula sa ibang bansa
p-dpt-ipv-hib = 5-in-1 (DPT-IPV-Hib)
p-dpt-ipv = 4-in-1 (DPT-IPV)
p-dpt = 3-in-1 (DPT)
p-dt = DT
p-ipv = Polio, itinuturok (IPV)
p-ipv-fractional = Polio, kaunting dosis sa balat (ibang bansa)
p-opv = Polio, ipinapainom (OPV)
p-hib = Bakuna sa Hib
p-pcv7 = Pneumococcus, 7 uri (PCV7)
p-pcv10 = Pneumococcus, 10 uri (PCV10)
p-pcv13 = Pneumococcus, 13 uri (PCV13)
p-pcv15 = Pneumococcus, 15 uri (PCV15)
p-pcv20 = Pneumococcus, 20 uri (PCV20)
p-bcg = BCG
p-mr = Tigdas-rubella (MR)
p-measles = Tigdas lang
p-rubella = Rubella lang
p-mmr = Tigdas-beke-rubella (MMR)
p-mmrv = Tigdas-beke-rubella-bulutong-tubig (MMRV)
p-var = Bakuna sa bulutong-tubig
p-je = JE (inactivated)
p-je-live = JE, buhay na bakuna (ibang bansa)
p-hpv2 = HPV, 2 uri (Cervarix)
p-hpv4 = HPV, 4 na uri (Gardasil)
p-hpv9 = HPV, 9 na uri (Silgard 9)
p-rsv-maternal = Abrysvo
p-nirsevimab = Beyfortus
p-mumps = Bakuna sa beke
p-flu-inact = Trangkaso (iniksiyon)
p-flu-nasal = Trangkaso (spray sa ilong, FluMist)
p-covid = Bakuna sa COVID-19
p-hepa = Bakuna sa hepatitis A
p-menacwy = Meningococcus ACWY
p-menc = Meningococcus C
p-yellow-fever = Bakuna sa yellow fever
p-typhoid = Bakuna sa tipus (typhoid)
p-hexa = 6-in-1 mula sa ibang bansa (DPT-IPV-Hib-hepatitis B)
p-penta-wp = 5-in-1 mula sa ibang bansa (DPT-Hib-hepatitis B)

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = Handbook sa Kalusugan ng Ina at Anak (母子健康手帳)
bring-form = Talatanungan bago magpabakuna (予診票, yoshinhyo), sinagutan na
bring-card = Patunay ng health insurance (tulad ng マイナ保険証) at medical certificate ng bata (小児医療証)
bring-foreign = Talaan ng mga bakuna mula sa ibang bansa
bring-guardian = Kasama ang magulang o tagapag-alaga. Kung iba ang sasama, magtanong muna sa klinika.

# When not to go, one case each; before-call closes the list.
before-fever = Kapag may lagnat (37.5 °C o higit), hindi puwedeng bakunahan.
before-ill = Kapag may bigla at malubhang sakit, hindi puwedeng bakunahan.
before-allergy = Kung nagka-matinding allergy na sa bakuna, gamot o pagkain, sabihin muna sa doktor.
before-condition = Kung ginagamot ang sakit, umiinom ng gamot, o nagkombulsyon na dati, sabihin muna sa doktor.
before-call = Kung hindi sigurado, tumawag muna sa klinika bago pumunta.

# After the shot, one line each.
after-wait = Mga 30 minutong bantayan ang kalagayan, sa loob ng klinika o sa lugar na madaling makatawag dito.
after-bath = Puwedeng maligo sa araw na iyon. Huwag kuskusin ang tinurukan. Iwasan ang mabigat na ehersisyo.
after-mild = Puwedeng mamula at mamaga ang tinurukan, o lagnatin. Karaniwang nawawala ito sa loob ng ilang araw.
after-call = Kung nag-aalala ka (mataas na lagnat, kombulsyon, matinding pamamaga), tawagan ang klinikang nagbakuna.
after-emergency = Kung hirap huminga, namumutla, o halos hindi tumutugon, tumawag agad sa 119.
