### What all of Japan shares: checkups, what to bring, services. Names follow the city's papers; the
### Japanese beside them is shown by the app.

## status: draft
## source: 母子保健法, 児童福祉法; pages of Kawasaki City; glossary of the project

n-checkup-infant = Checkup ng sanggol
n-checkup-infant-about = Tinitingnan ang paglaki at kalusugan ng sanggol na wala pang 1 taon. Sasabihin ng lungsod kung kailan.
n-checkup-3-4m = Checkup sa ika-3 hanggang ika-4 na buwan
n-checkup-3-4m-about = Tinitingnan kung naitataas na ang ulo, ang timbang, mata at tainga, at ang balakang. Puwede ring magtanong tungkol sa pagpapasuso at pagtulog.
n-checkup-7m = Checkup sa ika-7 buwan
n-checkup-7m-about = Tinitingnan ang pag-upo, paggamit ng kamay, at pagkain ng solid food.
n-checkup-1y6m = Checkup sa 1 taon at 6 na buwan
n-checkup-1y6m-about = Tinitingnan ang paglakad, pagsasalita at ngipin. Itinakda ng batas ang checkup na ito.
n-checkup-3y = Checkup sa 3 taong gulang
n-checkup-3y-about = Tinitingnan ang mata, tainga, pagsasalita, ngipin at ihi. Itinakda ng batas ang checkup na ito.
n-checkup-5y = Checkup sa 5 taong gulang
n-checkup-5y-about = Tinitingnan ang paglaki ng katawan at pagsasalita at ang pakikipaglaro, at tumutulong sa paghahanda sa pagpasok sa paaralan.
n-bring-questionnaire = Nasagutang talatanungan sa kalusugan (問診票)
n-bring-handbook = Handbook sa Kalusugan ng Ina at Anak (母子健康手帳)
n-bring-bath-towel = Tuwalyang pampaligo
n-mch-handbook = Handbook sa Kalusugan ng Ina at Anak
n-mch-handbook-summary = Librito (母子健康手帳) para sa tala ng pagbubuntis, panganganak, mga checkup at bakuna ng bata. Kapag kinuha mo ito, puwede kang kumonsulta sa public health nurse.
n-pregnancy-checkups = Tulong sa gastos ng checkup ng buntis
n-pregnancy-checkups-summary = Mga kupon (補助券) na ginagamit sa checkup ng buntis; binabayaran ng lungsod ang bahagi ng gastos.
n-parents-class = Klase para sa mga magulang
n-newborn-visit = Pagbisita sa bahay para sa bagong silang
n-newborn-visit-summary = Pupunta sa bahay ang nurse, komadrona o taga-bisita mula sa komunidad para pag-usapan ang timbang, pagpapasuso, at ang kalagayan mo mismo.
n-postpartum-care = Pangangalaga pagkatapos manganak
n-postpartum-care-summary = Pagkatapos manganak, inaalagaan ng mga komadrona ang katawan at damdamin ng ina at tinutulungan sa pagpapasuso: may tulog, pang-araw, o sa bahay.
n-home-help = Katulong sa bahay para sa pamilyang may anak
n-home-help-summary = Kapag mabigat na ang gawaing-bahay at pag-aalaga, may pupuntang katulong sa bahay para umalalay at makinig.
n-family-center = Sentro ng Bata at Pamilya
n-family-center-summary = Isang lugar (こども家庭センター) para magtanong tungkol sa kalusugan, pag-aalaga at problema sa pamilya, mula pagbubuntis hanggang mag-18 ang anak.
n-child-family-support = Konsultasyon sa Sentro ng Suporta sa Bata at Pamilya
n-child-family-support-summary = Makikinig sa iyo ang mga tagapayo at psychologist na bihasa sa pagpapalaki ng bata. Tumatanggap din sila ng kahilingan para sa short stay.
n-multilingual-consultation = Konsultasyon sa maraming wika
n-childcare-support-center = Sentro ng suporta sa pag-aalaga ng bata
n-childcare-support-center-summary = Lugar para makipaglaro sa anak, makilala ang ibang magulang, at magtanong sa staff tungkol sa pagpapalaki ng bata.
n-temporary-care = Pansamantalang pag-aalaga ng bata
n-temporary-care-summary = Inaalagaan ng nursery ang anak mo sandali kapag may lakad ka, may sakit, o kailangan ng pahinga.
n-nursery-for-all = Nursery para sa lahat ng bata (こども誰でも通園)
n-nursery-for-all-summary = Puwede mong iwan ang anak sa nursery kada oras, kahit hindi ka nagtatrabaho.
n-sick-child-care = Pag-aalaga sa batang may sakit o nagpapagaling
n-sick-child-care-summary = May hiwalay na lugar na nag-aalaga sa batang may sakit o nagpapagaling na hindi makapasok sa nursery o paaralan.
n-short-stay = Short stay: pansamantalang pag-aalaga nang may tulog
n-short-stay-summary = Kapag hindi mo maalagaan ang anak sa bahay, aalagaan siya sa pasilidad pati sa gabi. Karaniwang hanggang 7 araw.
n-day-stay = Day stay: pag-aalaga sa araw lang
n-day-stay-summary = Kapag hindi mo maalagaan ang anak sa bahay, aalagaan siya sa pasilidad sa araw, walang tulog.
n-medical-subsidy = Tulong sa gastusin sa pagpapagamot ng bata
n-medical-subsidy-summary = Ipakita sa ospital ang medical certificate (医療証) at patunay ng insurance; sasagutin ng lungsod ang bahaging babayaran mo para sa bata.
n-who-pregnant = Mga buntis
n-who-pregnant-and-partner = Mga buntis at ang kanilang asawa o partner
n-who-newborn-visit = Lahat ng bahay na may sanggol na wala pang 4 na buwan
n-who-all-families = Mga buntis at lahat ng pamilyang may anak
n-short-stay-who = Mga pamilyang pansamantalang hindi makapag-alaga ng anak dahil sa sakit, panganganak, sobrang pagod o kalagayan ng pamilya
n-cost-free = Libre
n-cost-partly-paid = Sinasagot ng lungsod ang isang bahagi.
n-apply-vouchers = Kasama ng handbook na ibinibigay ang mga kupon.
n-apply-birth-card = Ipadala ang birth notice card (出生連絡票). Tatawag sa iyo ang bibisita.
n-apply-call-or-visit = Tumawag o pumunta roon.
n-apply-register-first = Kailangang magparehistro bago ang unang gamit.
