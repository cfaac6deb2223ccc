### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = Aún no
status-eligible = Ya se puede
status-due = Es el momento
status-overdue = Aún está a tiempo
status-last-month = Último mes gratis
status-complete = Completa
status-aged-out = Terminó el período gratis

## Doses. $n: which one.
dose-n = { $n }.ª dosis
dose-primary = { $n }.ª dosis inicial
dose-booster = Refuerzo
doses-done = Dosis recibidas: { $n } de { $total }
dose-skipped = Ya no hace falta a esta edad: { $dose }.
dose-components = { $disease }: { $n } de { $total } dosis

## Products of the next dose. $products: a list of product names.
product-next = Vacuna que se usa: { $products }
product-also = También sirve: { $products }.
product-together = { $products } el mismo día
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: desde el { $date } ({ $when })

## Who pays.
cat-routine = Vacunación regular (gratis)
cat-voluntary = Vacuna voluntaria (con costo)
cat-foreign = Recibida en el extranjero
cat-voluntary-note = El precio cambia según la clínica. Su municipio puede ayudar a pagarla.

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = Se puede recibir desde el día del nacimiento.
why-age = Se puede recibir desde el día en que cumple { $age }: { $date }.
why-age-eve = Según la ley japonesa, la edad se cumple el día antes del cumpleaños.
why-window = Es gratis del { $from } al { $to }.
why-weeks = Se recibe entre { $from } y { $to } después del nacimiento.
why-school-year = Se recibe en el año antes de la primaria, del { $from } al { $to }.
why-fiscal-year = Se recibe desde el 6.º año de primaria hasta el 1.er año de la secundaria superior (高校), del { $from } al { $to }.
why-pregnancy = Se recibe desde las 28 semanas y 0 días hasta las 36 semanas y 6 días de embarazo, del { $from } al { $to }.
why-closes = Es gratis hasta el { $date }, ese día incluido.
why-standard = Se recomienda recibirla del { $from } al { $to }.
why-dose-by = Esta dosis se puede recibir hasta el { $date }.
why-booster-age = El refuerzo es a partir de { $age } de edad.
why-interval-days = { $n ->
    [one] El intervalo mínimo entre { $dose } ({ $date }) y esta es de { $n } día completo.
    [many] El intervalo mínimo entre { $dose } ({ $date }) y esta es de { $n } días completos.
   *[other] El intervalo mínimo entre { $dose } ({ $date }) y esta es de { $n } días completos.
}
why-interval-months = { $n ->
    [one] Después de { $dose } ({ $date }) se espera al menos { $n } mes.
    [many] Después de { $dose } ({ $date }) se espera al menos { $n } meses.
   *[other] Después de { $dose } ({ $date }) se espera al menos { $n } meses.
}
why-interval-half = { $n ->
    [one] Después de { $dose } ({ $date }) se espera al menos { $n } mes y medio.
    [many] Después de { $dose } ({ $date }) se espera al menos { $n } meses y medio.
   *[other] Después de { $dose } ({ $date }) se espera al menos { $n } meses y medio.
}
why-spacing-days = { $n ->
    [one] El intervalo mínimo entre { $other } ({ $date }) y esta es de { $n } día completo.
    [many] El intervalo mínimo entre { $other } ({ $date }) y esta es de { $n } días completos.
   *[other] El intervalo mínimo entre { $other } ({ $date }) y esta es de { $n } días completos.
}
why-since = Es parte de la vacunación regular desde el { $date }.
why-season = Se recibe cada año, antes de la temporada de la enfermedad.
why-same-day = Se puede recibir el mismo día que otras vacunas.
if-accepted = Si el médico lo acepta, la siguiente es: { $dose }, desde el { $date }.
if-physician = Si el médico lo considera necesario, se puede recibir desde el { $date }.
why-source = Regla: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = Como excepción, es gratis hasta el { $date }.
ext-shortage = Este período es para quienes no pudieron recibirla porque faltó la vacuna.
ext-cohort = Este período es para quienes no la recibieron cuando el país dejó de recomendarla.
ext-remainder = Este período es para las dosis que faltan.
ext-catch-up = Este período es para ponerse al día con las vacunas.
ext-circumstance = Este período es para quienes no pudieron recibirla por una enfermedad larga o algo parecido: 2 años desde que terminó. Hace falta un documento del médico.

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $n ->
    [one] La dosis del { $date } se dio { $n } día antes de lo que dice la regla. Pregunte en la clínica si cuenta.
    [many] La dosis del { $date } se dio { $n } días antes de lo que dice la regla. Pregunte en la clínica si cuenta.
   *[other] La dosis del { $date } se dio { $n } días antes de lo que dice la regla. Pregunte en la clínica si cuenta.
}
f-cross-vaccine-too-close = { $n ->
    [one] { $vaccine } ({ $date }): según la regla, faltaba { $n } día de espera después de { $other }. Pregunte en la clínica.
    [many] { $vaccine } ({ $date }): según la regla, faltaban { $n } días de espera después de { $other }. Pregunte en la clínica.
   *[other] { $vaccine } ({ $date }): según la regla, faltaban { $n } días de espera después de { $other }. Pregunte en la clínica.
}
f-physician-interval = La dosis del { $date } se dio tras un intervalo corto, que solo se usa si el médico lo considera necesario. Confírmelo en la clínica.
f-upper-limit-exceeded = La dosis del { $date } se dio tras un intervalo más largo que el de la regla de entonces. No hay que repetir nada.
f-before-window = La dosis del { $date } se dio antes del período gratis.
f-after-window = La dosis del { $date } se dio después del período gratis.
f-too-young = La dosis del { $date } se dio antes de la edad de la regla. Pregunte en la clínica si cuenta.
f-before-programme = La dosis del { $date } se dio antes de que fuera parte de la vacunación regular.
f-not-counted = La dosis del { $date } no se cuenta.
f-duplicate = Hay dos registros de la misma vacuna el { $date }. Solo se contó uno.
f-extra = La dosis del { $date } es adicional a las necesarias.
f-in-the-future = El registro del { $date } tiene una fecha futura, por eso aún no se cuenta.
f-before-birth = El registro del { $date } tiene una fecha anterior al nacimiento, por eso no se cuenta.
f-unknown-vaccine = Hay un registro de una vacuna que aquí no se conoce. Se guarda, pero no se cuenta.
f-given-abroad = La dosis del { $date } se dio en el extranjero. El médico decide si cuenta. Muestre el registro.
f-ask-physician = { $vaccine } ({ $date }): el médico decide si cuenta. Hasta entonces, no se cuenta.
f-product-not-routine = { $vaccine } ({ $date }): ese día no era parte de la vacunación regular.
f-products-mixed = El tipo de vacuna cambió entre una dosis y otra. Pregunte en la clínica y en su municipio cuál sigue.
f-cannot-complete = La siguiente dosis se puede recibir desde el { $earliest }, después del fin del período gratis ({ $last }). Pregunte en la clínica qué hacer.
f-cannot-finish = La última dosis se puede recibir desde el { $earliest }, después del fin del período gratis ({ $last }). Pregunte en la clínica qué hacer.
f-first-dose-late = La 1.ª dosis se recomienda hasta el { $last }. Pregunte primero en la clínica si conviene empezar ahora.
f-partner-exceeds = { $n ->
    [one] Con este producto habría { $n } dosis de más de { $vaccine }. Pregunte en la clínica qué vacuna usar.
    [many] Con este producto habría { $n } dosis de más de { $vaccine }. Pregunte en la clínica qué vacuna usar.
   *[other] Con este producto habría { $n } dosis de más de { $vaccine }. Pregunte en la clínica qué vacuna usar.
}
f-ask-municipality = Como excepción, puede ser gratis hasta el { $last }. Pregunte en su municipio.
f-excluded = Por un motivo como haber tenido la enfermedad, no entra en la vacunación regular. Pregunte en la clínica.
f-sex-not-known = Esta vacunación regular depende del sexo del niño o la niña. Indíquelo para ver las fechas.

# Said where they fit.
self-pay = Después del período gratis, a veces se puede recibir pagando. Pregunte en la clínica.
birth-soon = Si el bebé nace dentro de los 14 días después de la vacuna, la protección puede no ser suficiente. Pregunte al médico.
