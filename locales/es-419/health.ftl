### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = Vacunas y exámenes médicos
health-views = Cómo verlo
health-view-next = Lo que sigue
health-view-age = Por edad
health-view-month = Calendario
health-now = Ahora
health-possible = Ya es posible
health-soon = En los próximos 2 meses
health-later = Más adelante
health-done = Hechos
health-closed = Fuera del período gratis o de la época
# $what: one of the two headings above; $n: how many.
health-folded = { $what } ({ $n })
health-nothing-now = No hay nada que hacer por ahora.
health-from = desde el { $date } ({ $when })
health-best-from = se recomienda desde el { $date } ({ $when })
health-best-by = mejor hasta el { $date } ({ $when })
health-free-until = gratis hasta el { $date } ({ $when })
health-until = hasta el { $date } ({ $when })
health-done-on = { $date } ({ $when })
health-closed-on = El período gratis fue hasta el { $date }.
health-not-target = fuera de la vacunación regular
health-voluntary = Voluntaria: puede tener costo
health-other = Registrar otra vacuna
age-birth = Desde el nacimiento

## The month.
month-before = Mes anterior
month-after = Mes siguiente
month-this = Volver a este mes
month-empty = Nada en este mes.
# Read out for a day of the calendar.
month-day = { $n ->
    [one] { $date }: { $n } elemento
    [many] { $date }: { $n } elementos
   *[other] { $date }: { $n } elementos
}
day-opens = se puede desde este día
day-recommended = se recomienda desde este día
day-last = último día
day-recorded = hecho

## A vaccine.
vaccine-unknown = Esta vacuna no está en la lista
vaccine-unknown-why = No es parte de las vacunas de este niño o niña. Las que sí lo son están en la lista.
vaccine-now = Ya se puede recibir
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = { $n ->
    [one] Siguiente: { $dose }
    [many] Siguiente: { $dose } ({ $n } dosis en total)
   *[other] Siguiente: { $dose } ({ $n } dosis en total)
}
vaccine-notes = Para revisar
vaccine-doses = Dosis registradas
vaccine-no-doses = Aún no hay registros.
vaccine-protects = De qué protege
vaccine-bring = Qué llevar
vaccine-before = Antes de ir
vaccine-after = Después de la vacuna
vaccine-products = Tipo de vacuna
why-checked = Revisado el { $date }.

## Record a dose.
dose-record = Registrar dosis
dose-correct = Corregir registro
dose-date = ¿Cuándo se recibió?
dose-today = Hoy
dose-yesterday = Ayer
dose-product = Vacuna
dose-choose = Elija
dose-all-products = Otros productos
dose-others = También ese día
dose-more = Lote, lugar, dosis en el extranjero
dose-lot = Número de lote
dose-place = Clínica o lugar
dose-brand = Nombre en la etiqueta o el certificado
dose-note = Nota
dose-abroad = Recibida fuera de Japón
dose-country = País
dose-same = Esta vacuna ya está registrada ese día. ¿Registrarla otra vez?
dose-save-anyway = Guardar igual
dose-delete = Borrar este registro
dose-deleted = Borrado.
dose-recorded = { $n ->
    [one] { $n } dosis registrada.
    [many] { $n } dosis registradas.
   *[other] { $n } dosis registradas.
}
dose-not-counted = No se cuenta
dose-lot-is = Lote: { $value }
dose-place-is = Lugar: { $value }
country-other = Otro país
country-br = Brasil
country-cn = China
country-id = Indonesia
country-in = India
country-kr = Corea del Sur
country-lk = Sri Lanka
country-mm = Myanmar
country-np = Nepal
country-pe = Perú
country-ph = Filipinas
country-th = Tailandia
country-tw = Taiwán
country-us = Estados Unidos
country-vn = Vietnam

## A checkup.
checkup-elsewhere = Examen de otro municipio
checkup-unknown = Este examen no está en la lista
checkup-state-not-yet = aún no
checkup-state-open = es ahora
checkup-state-closing-soon = termina pronto
checkup-state-missed-can-catch-up = aún está a tiempo
checkup-state-attended = hecho
checkup-state-closed = la época pasó
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] pregunte en la municipalidad
   *[ward] pregunte en el distrito
}
checkup-window = del { $from } al { $to }
checkup-window-about = más o menos de { $from } a { $to }
checkup-about-why = { $office ->
    [municipal] La fecha exacta no está confirmada. Pregunte en la municipalidad (shiyakusho).
   *[ward] La fecha exacta no está confirmada. Pregunte en la oficina del distrito (kuyakusho).
}
checkup-late = { $office ->
    [municipal] La época normal pasó, pero la municipalidad (shiyakusho) puede ofrecer otro día. Llame por teléfono.
   *[ward] La época normal pasó, pero la oficina del distrito (kuyakusho) puede ofrecer otro día. Llame por teléfono.
}
checkup-notice = Los detalles llegan por correo.
checkup-dental = También se revisan los dientes.
checkup-where = Dónde
checkup-place-clinic = En una institución médica colaboradora. Usted elige el día.
checkup-place-session = En el lugar del examen en grupo, el día del aviso.
checkup-booking = Reserva
checkup-booking-yes = Haga una reserva
checkup-booking-no = No hace falta
checkup-takes = Duración
checkup-minutes = { $n ->
    [one] unos { $n } minutos
    [many] unos { $n } minutos
   *[other] unos { $n } minutos
}
checkup-bring-ask = { $office ->
    [municipal] El aviso dice qué llevar. Si no lo tiene, pregunte en la municipalidad (shiyakusho).
   *[ward] El aviso dice qué llevar. Si no lo tiene, pregunte en la oficina del distrito (kuyakusho).
}
checkup-contact = Dónde preguntar
checkup-record = Registrar como hecho
checkup-correct = Corregir registro
checkup-recorded = Examen registrado.
checkup-deleted = Borrado.
checkup-date = ¿Cuándo fue?
checkup-records = Registros del examen
checkup-finding-before-birth = El registro del { $date } tiene una fecha anterior al nacimiento, por eso no se cuenta.
checkup-finding-in-future = El registro del { $date } tiene una fecha futura, por eso aún no se cuenta.
checkup-finding-recorded-again = Hay otro registro del { $date }. Vale el primer día.
checkup-finding-outside-window = { $date }: fue fuera de la época normal, pero cuenta como hecho.
checkup-finding-not-of-this-municipality = Es un examen de otro municipio. El registro se conserva.

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = Poner en el calendario
reminder-about = Se pone el { $date }, con aviso 1 semana antes. En el calendario solo aparece “Cita”.
reminder-summary = Cita
