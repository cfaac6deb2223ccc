### What all of Japan shares: checkups, what to bring, services. Names follow the city's papers; the
### Japanese beside them is shown by the app.

## status: draft
## source: 母子保健法, 児童福祉法; pages of Kawasaki City; glossary of the project

n-checkup-infant = Examen médico del bebé
n-checkup-infant-about = Revisa el crecimiento y la salud del bebé menor de 1 año. La ciudad avisa cuándo es.
n-checkup-3-4m = Examen de 3 a 4 meses
n-checkup-3-4m-about = Revisa si sostiene la cabeza, el aumento de peso, la vista, el oído y la cadera. También puede preguntar sobre la lactancia y el sueño.
n-checkup-7m = Examen de 7 meses
n-checkup-7m-about = Revisa si se sienta, el uso de las manos y la alimentación complementaria.
n-checkup-1y6m = Examen de 1 año y 6 meses
n-checkup-1y6m-about = Revisa cómo camina, el habla y los dientes. Es un examen que fija la ley.
n-checkup-3y = Examen de 3 años
n-checkup-3y-about = Revisa la vista, el oído, el habla, los dientes y la orina. Es un examen que fija la ley.
n-checkup-5y = Examen de 5 años
n-checkup-5y-about = Revisa el desarrollo del cuerpo y del habla y el juego con otros niños, y ayuda a prepararse para la escuela.
n-bring-questionnaire = Cuestionario de salud ya llenado (問診票)
n-bring-handbook = Libreta de Salud Materno Infantil (母子健康手帳)
n-bring-bath-towel = Toalla de baño
n-mch-handbook = Libreta de Salud Materno Infantil
n-mch-handbook-summary = Libreta (母子健康手帳) donde se anotan el embarazo, el parto, los exámenes y las vacunas del niño. Al recibirla puede hablar con una enfermera de salud pública.
n-pregnancy-checkups = Ayuda para el costo de los controles del embarazo
n-pregnancy-checkups-summary = Cupones (補助券) para los controles del embarazo; la ciudad paga una parte del costo.
n-parents-class = Clase para madres y padres
n-newborn-visit = Visita domiciliaria al recién nacido
n-newborn-visit-summary = Una enfermera, una partera o una visitante del barrio va a su casa y conversa sobre el peso, la lactancia y sobre cómo está usted.
n-postpartum-care = Cuidado posparto
n-postpartum-care-summary = Después del parto, parteras cuidan el cuerpo y el ánimo de la madre y ayudan con la lactancia: con pernocta, por el día o en casa.
n-home-help = Ayuda en casa para familias con niños
n-home-help-summary = Cuando la casa y los niños son demasiado, una persona va a su casa, ayuda y escucha.
n-family-center = Centro del Niño y la Familia
n-family-center-summary = Un solo lugar (こども家庭センター) para preguntar sobre salud, crianza y problemas de la familia, desde el embarazo hasta los 18 años.
n-child-family-support = Orientación en el Centro de Apoyo al Niño y la Familia
n-child-family-support-summary = Consejeros y psicólogos que conocen la crianza la escuchan. También reciben solicitudes de Short Stay.
n-multilingual-consultation = Orientación en varios idiomas
n-childcare-support-center = Centro de apoyo a la crianza
n-childcare-support-center-summary = Lugar para jugar con su niño, conocer a otros padres y preguntar al personal sobre la crianza.
n-temporary-care = Cuidado temporal del niño
n-temporary-care-summary = La guardería cuida al niño por poco tiempo cuando usted tiene algo que hacer, está enferma o necesita descansar.
n-nursery-for-all = Guardería para todos los niños (こども誰でも通園)
n-nursery-for-all-summary = Puede dejar al niño en la guardería por horas, aunque usted no trabaje.
n-sick-child-care = Cuidado del niño enfermo o en recuperación
n-sick-child-care-summary = Un lugar especial cuida al niño que está enfermo o recuperándose y no puede ir a la guardería o a la escuela.
n-short-stay = Short Stay (cuidado temporal con pernocta)
n-short-stay-summary = Cuando no puede cuidar al niño en casa, una institución lo cuida, también de noche. En principio, hasta 7 días.
n-day-stay = Day Stay (cuidado temporal de día)
n-day-stay-summary = Cuando no puede cuidar al niño en casa, una institución lo cuida durante el día, sin pernocta.
n-medical-subsidy = Subsidio de gastos médicos infantiles
n-medical-subsidy-summary = Muestre en el hospital el certificado médico (医療証) y el comprobante del seguro; la ciudad paga la parte que le tocaría a usted.
n-who-pregnant = Quienes están embarazadas
n-who-pregnant-and-partner = Quienes están embarazadas y su pareja
n-who-newborn-visit = Todos los hogares con un bebé de hasta 4 meses
n-who-all-families = Quienes están embarazadas y todas las familias con niños
n-short-stay-who = Familias que por un tiempo no pueden cuidar al niño por enfermedad, parto, agotamiento o situación familiar
n-cost-free = Gratis
n-cost-partly-paid = La ciudad paga una parte.
n-apply-vouchers = Los cupones se entregan junto con la libreta.
n-apply-birth-card = Envíe la tarjeta de aviso de nacimiento (出生連絡票). La persona que visita se comunicará con usted.
n-apply-call-or-visit = Llame o vaya al lugar.
n-apply-register-first = Hay que registrarse antes del primer uso.
