### Settings: looks, people, data on this phone, sources.

settings-reading = Tipo de japonés
settings-size = Tamaño del texto
settings-size-normal = Normal
settings-size-large = Grande
settings-size-larger = Muy grande
settings-theme = Colores de la pantalla
settings-theme-auto = Como el teléfono
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-away = { $n ->
    [one] Archivado ({ $n })
    [many] Archivados ({ $n })
   *[other] Archivados ({ $n })
}
settings-data = Sus datos
settings-data-where = Todos los registros están solo en este teléfono. No hay cuenta y no se envía nada a nadie.
settings-about = Fuentes y versión
settings-version = Versión { $version }

## One child or pregnancy.

person-gone = Este niño o niña ya no está aquí. Quizá se borró en otra ventana.
person-colour = Color
person-colour-n = Color { $n }
person-is-away = Archivado: no aparece en las otras pantallas.
person-bring-back = Traer de vuelta
person-brought-back = De vuelta en la lista.
person-remove-title = Archivar o borrar
person-remove-about = Archivar guarda los registros y los oculta. Borrar quita de la aplicación al niño o la niña con todos sus registros.
person-close-about = Si ya no necesita esto aquí, puede cerrarlo. No se preguntará ni se mostrará nada más.
person-close = Cerrar
person-closed = Cerrado.
person-archive = Archivar
person-put-away = Archivado.
person-remove = Borrar
person-removed = Borrado.
person-warn-before-birth = { $n ->
    [one] Con esta fecha de nacimiento, { $n } registro queda antes del nacimiento. Revísela.
    [many] Con esta fecha de nacimiento, { $n } registros quedan antes del nacimiento. Revísela.
   *[other] Con esta fecha de nacimiento, { $n } registros quedan antes del nacimiento. Revísela.
}
person-warn-same = Ya hay un niño o niña con la misma fecha de nacimiento y el mismo nombre. Si son gemelos, ponga un nombre a cada uno.

birth-title = ¿Nació el bebé?
birth-about = Felicidades. Ponga la fecha de nacimiento y empieza el plan del primer año.
birth-open = Nació el bebé
birth-another = Gemelos: uno más
birth-less = Quitar este bebé
birth-save = Ver el siguiente paso
birth-saved = Guardado. Felicidades.

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = Situaciones especiales
circumstances-about = Pocas familias necesitan esto. La respuesta cambia lo que se muestra. Si vale para su hijo o hija, lo deciden el médico y el municipio.
circumstances-ask = Si tiene dudas, pregunte antes en la clínica.
circumstance-yes = sí
circumstance-no = no
circumstance-disease-history-varicella = ¿Ya tuvo varicela?
circumstance-disease-history-varicella-about = Quien ya la tuvo no entra en la vacunación regular contra la varicela.
circumstance-hbig-with-vaccine-for-maternal-hbv = Al nacer, ¿recibió inmunoglobulina (HBIG) junto con la vacuna porque la madre tiene el virus de la hepatitis B?
circumstance-hbig-with-vaccine-for-maternal-hbv-about = En ese caso, la vacuna contra la hepatitis B va por el seguro de salud y queda fuera de este plan.
circumstance-mr-shortage-recognised-by-municipality = ¿El municipio reconoció que no se recibió la vacuna de sarampión y rubéola (MR) por falta de vacunas?
circumstance-mr-shortage-recognised-by-municipality-about = El período gratis puede alargarse.
circumstance-special-circumstance-resolved-on = Día en que terminó la enfermedad larga u otra situación que impedía la vacunación
circumstance-special-circumstance-resolved-on-about = Las vacunas no recibidas pueden ser gratis por 2 años desde ese día. Hace falta un documento del médico y la aprobación del municipio.

## The phone and the data on it.

device-saving = Guardado
device-encrypted = Cifrado en este teléfono
device-encrypted-no = No: este navegador no lo permite.
device-lasting = Se conserva aunque falte espacio
device-lasting-no = No es seguro. Guarde una copia de vez en cuando.
device-yes = Sí
device-aside = Guardados aparte
device-keep = Pedir al navegador que lo conserve
install-title = Poner en la pantalla de inicio
install-why = Se abre como una aplicación, también sin internet, y los datos duran más.
install-do = Agregar a la pantalla de inicio
install-ios-1 = En Safari, toque Compartir (el cuadrado con la flecha).
install-ios-2 = Elija “Agregar a Inicio”.
install-ios-3 = Toque “Agregar”. Si ya puso datos aquí, guarde antes una copia y cárguela en la que agregó.
install-menu-1 = Abra el menú del navegador.
install-menu-2 = Elija “Instalar aplicación” o “Agregar a la pantalla principal”.

## What was deleted.
deleted-title = Registros borrados
deleted-about = Lo que borra queda en este teléfono, para que pueda traerlo de vuelta. Para quitar todo definitivamente, use “Borrar mis datos” en Ajustes.
deleted-none = No se ha borrado nada.
# $date: the day of the deletion.
deleted-on = Borrado el { $date }
deleted-restore = Traer de vuelta
deleted-restored = De vuelta en la lista.

## Erasing.

erase-open = Borrar mis datos
erase-title = ¿Borrar todo de este teléfono?
erase-what-records = Todos los niños y todos sus registros
erase-what-settings = Idioma, apariencia y lo que estaba escribiendo
erase-what-copies = Las copias guardadas en otro lugar siguen allí
erase-first = No se puede deshacer. Si quizá necesite los registros, guarde antes una copia.
erase-sure = Entiendo que no se puede deshacer
erase-do = Borrar todo
erase-done = Se borró todo
erase-done-about = No queda nada sobre su familia en este navegador. Lo hemos comprobado.
erase-start-again = Empezar de nuevo

## Sources and version.

about-what = Software de código abierto para familias y enfermeras de salud pública, que ofrece el municipio.
about-no-advice = Muestra lo que dicen la ley y el municipio. No reemplaza el consejo del médico.
about-programme = Vacunación en Japón
about-checked = Revisado el { $date }
about-programme-version = Versión de los datos: { $version }
about-sources = { $n ->
    [one] Fuente ({ $n })
    [many] Fuentes ({ $n })
   *[other] Fuentes ({ $n })
}
about-city = { $city }
about-city-unconfirmed = Lo que el municipio no ha confirmado no se muestra como seguro: le decimos dónde preguntar.
about-licence = Licencia
about-licence-open = Código abierto ({ $licence }).
about-design = Los colores, tamaños de letra y formas siguen el sistema de diseño de la Agencia Digital (デジタル庁デザインシステム).
