### What all of Japan shares: checkups, what to bring, services. Names follow the city's papers; the
### Japanese beside them is shown by the app.

## status: draft
## source: 母子保健法, 児童福祉法; pages of Kawasaki City; glossary of the project

n-checkup-infant = Baby health checkup
n-checkup-infant-about = Looks at the growth and health of a baby under 1 year. The city tells you when it is.
n-checkup-3-4m = 3–4 month old baby health checkup
n-checkup-3-4m-about = Looks at how the baby holds the head, gains weight, sees and hears, and at the hips. You can also ask about feeding and sleep.
n-checkup-7m = 7 month old baby health checkup
n-checkup-7m-about = Looks at sitting, the use of the hands, and how baby food is going.
n-checkup-1y6m = 18-month-old baby health checkup
n-checkup-1y6m-about = Looks at walking, words and teeth. The law asks for this checkup.
n-checkup-3y = 3 years old infant health checkup
n-checkup-3y-about = Looks at eyes, ears, words, teeth and urine. The law asks for this checkup.
n-checkup-5y = 5 years old child health checkup
n-checkup-5y-about = Looks at the growth of body and speech and at playing with others, and helps to get ready for school.
n-bring-questionnaire = Health questionnaire, filled in (問診票)
n-bring-handbook = Maternal and Child Health Handbook (母子健康手帳)
n-bring-bath-towel = Bath towel
n-mch-handbook = Maternal and Child Health Handbook
n-mch-handbook-summary = A booklet (母子健康手帳) that keeps the record of the pregnancy, the birth, and the child's checkups and vaccinations. When you receive it you can talk with a public health nurse.
n-pregnancy-checkups = Help with the cost of pregnancy checkups
n-pregnancy-checkups-summary = Vouchers (補助券) that you hand in at a pregnancy checkup; the city then pays a part of the cost.
n-parents-class = Parents' class
n-newborn-visit = Newborn home visit (Hello Baby visit)
n-newborn-visit-summary = A nurse, a midwife or a visitor from the neighbourhood comes to your home, and talks with you about weight, feeding, and how you yourself are.
n-postpartum-care = Postpartum care
n-postpartum-care-summary = After the birth, midwives care for the mother's body and mind and help with breastfeeding: overnight, for a day, or at your home.
n-home-help = Home help for families with children
n-home-help-summary = When housework and childcare are too much, a helper comes to your home, lends a hand and listens.
n-family-center = Children and Families Center
n-family-center-summary = One place (こども家庭センター) to ask about health, childcare and family worries, from pregnancy until the child is 18.
n-child-family-support = Advice at a Child and Family Support Center
n-child-family-support-summary = Counsellors and psychologists who know about raising children listen to you. They also take requests for short stay.
n-multilingual-consultation = Advice in many languages
n-childcare-support-center = Community childcare support center
n-childcare-support-center-summary = A place to play with your child, meet other parents, and ask the staff about raising children.
n-temporary-care = Temporary childcare
n-temporary-care-summary = A nursery looks after your child for a short time when you have an errand, are ill, or need rest.
n-nursery-for-all = Nursery for every child (Kodomo Dare-demo Tsuen)
n-nursery-for-all-summary = You can leave your child at a nursery by the hour, even when you do not work.
n-sick-child-care = Care for a sick or recovering child
n-sick-child-care-summary = A special place looks after a child who is ill or getting well and cannot go to nursery or school.
n-short-stay = Children's Short Stay Program
n-short-stay-summary = When you cannot look after your child at home, a children's home does, overnight. Up to 7 days as a rule.
n-day-stay = Day stay (daytime temporary care)
n-day-stay-summary = When you cannot look after your child at home, a children's home does during the day, not overnight.
n-medical-subsidy = Children's medical expense subsidy
n-medical-subsidy-summary = Show the medical certificate (医療証) and proof of health insurance at the hospital, and the city pays your share of the child's treatment.
n-who-pregnant = Anyone who is pregnant
n-who-pregnant-and-partner = Anyone who is pregnant, and their partner
n-who-newborn-visit = Every home with a baby under 4 months
n-who-all-families = Anyone who is pregnant and every family with a child
n-short-stay-who = Families who cannot look after their child for a while because of illness, childbirth, exhaustion or family circumstances
n-cost-free = Free of charge
n-cost-partly-paid = The city pays a part.
n-apply-vouchers = You get the vouchers together with the handbook.
n-apply-birth-card = Send in the birth notice card (出生連絡票). The visitor will contact you.
n-apply-call-or-visit = Call, or go there.
n-apply-register-first = You need to register before the first use.
