### The frame of the family app: header, bottom bar, first run, home, common buttons.

app-name = Hagukumi
skip-to-content = Ir al contenido
close = Cerrar
cancel = Cancelar
save = Guardar
next = Siguiente
change = Cambiar
undo = Deshacer
more = Ver más
show-japanese = Ver en japonés
language = Idioma
choose-language = Elija su idioma
nav = Menú principal
nav-home = Inicio
nav-health = Salud
nav-records = Registros
nav-support = Apoyo
nav-help = Ayuda
settings = Ajustes
offline = Sin conexión. Puede seguir usando la aplicación.
update-ready = Hay una versión nueva lista.
update-now = Usarla ahora
call = Llamar
phone-call = Llamar al { $number }
why = ¿Por qué esta fecha?
saved = Guardado.

people = Niños
undone = Deshecho.
date-pick = Elegir en el calendario
date-only = { $date }
add-kind = ¿Para quién es?

add-title = Sobre su hijo o hija
add-child = Niño o niña
add-pregnancy = Embarazo
add-birthday = Fecha de nacimiento
add-birthday-hint = Ejemplos: 25/9/2026, 2026-09-25 o R8.9.25
add-due = Fecha prevista del parto
add-due-hint = Está en la Libreta de Salud Materno Infantil (母子健康手帳).
add-sex = Sexo
add-sex-why = Lo preguntamos porque la vacuna contra el VPH es gratis solo para las niñas.
sex-f = niña
sex-m = niño
sex-skip = Prefiero no decirlo
add-name = Nombre o apodo
add-name-hint = Queda solo en este teléfono. Puede dejarlo vacío.
add-ward = Distrito (ku) donde vive
ward-none = No lo sé
add-save = Ver el siguiente paso
add-private = Queda solo en este teléfono. No se envía nada a nadie.
child-n = Niño o niña { $n }
pregnancy = Embarazo
pregnancy-weeks = semana { $n } de embarazo
born-abroad = Nació fuera de Japón o recibió vacunas en el extranjero

date-read = Fecha entendida: { $date }
error-date-empty = Escriba una fecha.
error-date-unreadable = No se puede leer esta fecha. Revise el día y el mes, o escríbala así: 2026-09-10.
error-date-ambiguous = ¿Qué día es: { $days }? Escríbalo así: 2026-09-10.
error-birth-date-in-future = Este día aún no ha llegado. Revise el año.
error-birth-date-too-early = Escriba una fecha de nacimiento desde 1990.
error-due-date-too-early = Esta fecha ya pasó hace mucho. Escriba una fecha prevista desde el { $date }.
error-due-date-too-late = Esta fecha está demasiado lejos. Escriba una fecha prevista hasta el { $date }.
error-date-in-future = Este día aún no ha llegado. Revise la fecha.
error-date-before-birth = Es antes del nacimiento ({ $date }). Revise la fecha.
error-vaccine-missing = Elija una vacuna.
error-checkup-missing = Elija un examen médico.
error-not-found = Este registro ya no existe. Quizá se borró en otra ventana.
error-too-long = Texto demasiado largo. Use hasta { $n } caracteres.
error-words-missing = No se puede cargar este idioma ahora. Conéctese a internet una vez e inténtelo de nuevo.
error-storage-full = No se guardó porque falta espacio en el teléfono. Borre otra cosa e inténtelo de nuevo.
error-storage-refused = Este navegador no permite guardar. Abra una ventana normal, que no sea privada.
error-storage-blocked = La aplicación está abierta en otra ventana. Ciérrela e inténtelo de nuevo.
error-storage-other = No se pudo guardar. Inténtelo de nuevo.
error-storage-newer = Los datos de este teléfono se guardaron con una versión más nueva. Vuelva a cargar la página.
problem-kept-aside = { $n ->
    [one] No se pudo leer { $n } registro. Se guardó aparte, no se borró.
    [many] No se pudieron leer { $n } registros. Se guardaron aparte, no se borraron.
   *[other] No se pudieron leer { $n } registros. Se guardaron aparte, no se borraron.
}
problem-no-storage = En esta ventana no se puede guardar. Lo que escriba se pierde al cerrarla.

# In place of every screen when there is a record that cannot be opened.
unopened-title = No se pueden abrir sus registros
unopened-kept = No se borró nada. Sus registros siguen en este teléfono.
unopened-other = El teléfono no pudo leerlos. Puede ser pasajero: cierre otras aplicaciones o reinicie el teléfono e inténtelo de nuevo.
unopened-save = Guardar lo que se pueda leer
unopened-save-none = Ahora no se pudo leer nada. Nada cambió.

home-title = Siguiente paso
home-nothing = No hay nada que hacer por ahora.
home-all = Todas las vacunas y exámenes
home-others = Otras personas
list = { $list }
home-later = Después de eso
home-visit = { $n ->
    [one] { $n } vacuna en una sola visita
    [many] { $n } vacunas en una sola visita
   *[other] { $n } vacunas en una sola visita
}
home-now = Ya puede ir
home-from = desde el { $date }
home-recommended-until = Mejor hasta el { $date } ({ $when })
home-free-until = Gratis hasta el { $date }
home-done = Registrar como hecho
home-see = Ver detalles
home-checkup-window = { $from } – { $to }
home-about = aproximadamente
home-add-another = Agregar otro niño o niña
home-where-to-get = Dónde: en una institución médica colaboradora. Haga antes una reserva por teléfono.
