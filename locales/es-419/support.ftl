### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = sin confirmar todavía
contact-hours-ask = Confirme el horario por teléfono
# $name: a ward office or a city.
contact-ask = Pregunte en: { $name }
contact-open = Abierto ahora
contact-closed = Cerrado ahora
contact-always = 24 horas, todos los días
contact-every-day = Todos los días
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }–{ $to }
contact-holidays = Cierra los feriados nacionales
# $from, $to: days of the year such as "29 December".
contact-closed-days = Cierra del { $from } al { $to }
contact-day = { $d } de { $month }

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = En el teclado: presione Esc tres veces.
help-free = llamada gratis
help-anonymous = sin decir su nombre
help-secret = se mantiene en secreto
hotline-kind-child = Para niños y padres
hotline-kind-emergency = Si hay peligro de vida
hotline-kind-medical = Si alguien se enferma de repente
hotline-kind-violence = Si alguien es violento con usted
hotline-kind-consultation = Preguntas y preocupaciones
hotline-kind-other = Otros teléfonos

## Support, first screen.
support-title = Servicios y lugares
support-now = Para usted ahora
# $name: what the family calls the child.
support-for-person = Para { $name }
support-counter = La ventanilla para niños y familias de su distrito
support-search = Buscar por nombre
support-search-hint = En su idioma o en japonés
support-filters = Filtros
support-all-kinds = Todo
support-services = Servicios
support-places = Lugares y ventanillas
support-my-ward = Mi distrito
support-kind = Tipo
support-wards = Distrito (ku)
support-open-now = Abierto ahora
support-my-language = Atienden en mi idioma
support-child-age = Para la edad del niño
support-near-me = Más cerca primero
support-near-why = El lugar donde está no sale de este teléfono.
support-locating = Buscando dónde está
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] No se pudo saber dónde está.
   *[ward] No se pudo saber dónde está. Puede elegir un distrito.
}
support-clear = Quitar filtros
support-all = Todos los servicios y lugares
support-count = { $n ->
    [one] { $n } resultado
    [many] { $n } resultados
   *[other] { $n } resultados
}
support-show-all = { $n ->
    [one] Mostrar { $n }
    [many] Mostrar los { $n }
   *[other] Mostrar los { $n }
}
support-none = No se encontró nada.
support-none-next = Quite un filtro o pruebe otra palabra. También puede preguntar aquí:
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = a { $whole }{ number-decimal }{ $tenth } km
support-m = a { $n } m
support-no-position = distancia desconocida
support-phone-none = teléfono sin confirmar

## A facility.
support-map = Abrir el mapa
support-phone = Teléfono
support-hours = Horario
support-address = Dirección
support-copy = Copiar
support-copied = Copiado
support-languages = Idiomas
support-serves = Distritos que atiende
support-offers = Qué consultar aquí
support-ask-rest = Una parte aún no está confirmada. Llame antes de ir.
support-gone = Esta información ya no existe.
support-sources = De dónde viene esta información
support-source-dated = Al { $date }

## A service. $date: a day.
support-fit-yes = Puede usarlo
support-fit-until = Puede usarlo hasta el { $date }
support-fit-from = Desde el { $date }
support-fit-past = Ya pasó la edad
support-fit-pregnancy = Durante el embarazo
support-fit-after-birth = Después del nacimiento
support-fit-ask = Pregunte si puede usarlo
support-who = Para quién
support-cost = Costo
support-apply = Cómo pedirlo
support-contact = Contacto
support-rules-since = Vale desde el { $date }.
support-rules-from = Empieza el { $date }.
support-rules-until = Vale hasta el { $date }.
support-rules-ended = Terminó el { $date }.
support-changes = Cambia desde el { $date }:

service-kind-pregnancy = Embarazo y parto
service-kind-postpartum = Después del parto
service-kind-childcare = Cuidado del niño
service-kind-gathering = Lugares para jugar y reunirse
service-kind-money = Ayuda con dinero
service-kind-consultation = Orientación
service-kind-other = Otros servicios

facility-kind-city-office = Municipalidad (市役所)
facility-kind-ward-office = Oficina del distrito (kuyakusho)
facility-kind-family-health-center = Ventanilla de salud, niños y familias
facility-kind-child-guidance-center = Centro de Orientación Infantil
facility-kind-child-family-support-center = Centro de Apoyo al Niño y la Familia
facility-kind-childcare-support-center = Centro de apoyo a la crianza
facility-kind-short-stay = Short Stay y Day Stay
facility-kind-postpartum-care = Cuidado posparto
facility-kind-multilingual-consultation = Orientación en varios idiomas
facility-kind-call-center = Centro de llamadas
facility-kind-family-support-center = Family Support Center
facility-kind-nursery = Guardería o jardín de niños
facility-kind-childrens-hall = Casa de los niños (児童館)
facility-kind-clinic = Hospital o clínica
facility-kind-other = Otro lugar
