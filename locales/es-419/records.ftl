### Everything recorded: the list, the page for the counter, copies of the record.

records-title = Registros
records-hidden = { $n ->
    [one] No se puede mostrar { $n } registro. Está guardado, no se borró nada.
    [many] No se pueden mostrar { $n } registros. Están guardados, no se borró nada.
   *[other] No se pueden mostrar { $n } registros. Están guardados, no se borró nada.
}
records-sheet = Página para mostrar en la ventanilla
records-add = Registrar vacuna
records-first = Registrar la primera vacuna
records-empty = Aún no hay registros
records-empty-next = Con la Libreta de Salud Materno Infantil (母子健康手帳) a la mano, ponga el día y la vacuna. Con eso basta, en cualquier orden.
records-at-age = con { $age }
records-before-birth = fecha anterior al nacimiento
records-before-birth-about = Esta fecha es anterior al nacimiento. Revise cuál de las dos es correcta. El registro se guarda y no cuenta hasta que se corrija.
records-field-date = Fecha
records-field-vaccine = Vacuna
records-field-checkup = Examen médico
records-field-product = Producto
records-field-lot = Número de lote
records-field-place = Lugar
records-field-country = País
records-field-note = Nota
records-field-deleted = Borrado
records-yes = sí
records-typed = { $text }
records-corrections = { $n ->
    [one] { $n } corrección
    [many] { $n } correcciones
   *[other] { $n } correcciones
}
records-was = { $field } – antes: { $value } (hasta el { $date })
records-was-empty = vacío
records-correct = Corregir
records-delete = Borrar
records-deleted = Borrado.

## The page for the counter.

sheet-title = Registro de vacunas y exámenes médicos
sheet-print = Imprimir
sheet-name = Nombre
sheet-age = Edad
sheet-language = Idioma
sheet-date = { $date } ({ $era })
sheet-list = { $items }
sheet-given = Vacunas ya recibidas
sheet-none = No hay registros.
sheet-dose = Dosis
sheet-product = Producto, lote
sheet-remarks = Lugar, observaciones
sheet-abroad = En el extranjero
sheet-not-counted = no se cuenta: revisar
# Above what the rules remark on.
sheet-notes = Por favor, revise
sheet-coming = Próximas vacunas
sheet-next-dose = Próxima dosis
sheet-may-today = Hoy
sheet-today = se puede
sheet-not-today = aún no
sheet-from = Desde
sheet-until = Hasta
sheet-voluntary = voluntaria
sheet-doctor-decides = Según las reglas nacionales. Decide el médico.
sheet-checkups = Exámenes ya hechos
sheet-foot = Registro hecho por la familia, al { $date }. Compárelo con la Libreta de Salud Materno Infantil.

## Copies of the record as a file.

copies-title = Copias
copies-about = Los registros están solo en este teléfono. Una copia ayuda si lo pierde o lo cambia.
copies-save = Guardar una copia
copies-bring = Cargar una copia
copies-save-what = Un archivo con todo lo que puso aquí: niños, vacunas y exámenes. Se puede cargar en otro teléfono.
copies-not-encrypted = El archivo no está cifrado. Quien lo abra puede leer nombres, fechas de nacimiento y datos de salud. Guárdelo donde solo usted tenga acceso.
copies-save-do = Guardar el archivo
copies-loading = Cargando…
copies-save-table = Guardar las vacunas en una tabla (CSV)
copies-saved = La copia está lista.
copies-new = { $n ->
    [0] Ningún registro nuevo
    [one] { $n } registro nuevo
    [many] { $n } registros nuevos
   *[other] { $n } registros nuevos
}
copies-adds-persons = { $n ->
    [one] { $n } niño o niña más
    [many] { $n } niños más
   *[other] { $n } niños más
}
copies-adds-doses = { $n ->
    [one] { $n } vacuna más
    [many] { $n } vacunas más
   *[other] { $n } vacunas más
}
copies-adds-checkups = { $n ->
    [one] { $n } examen más
    [many] { $n } exámenes más
   *[other] { $n } exámenes más
}
copies-known = { $n ->
    [one] { $n } registro ya está en este teléfono.
    [many] { $n } registros ya están en este teléfono.
   *[other] { $n } registros ya están en este teléfono.
}
copies-refused = { $n ->
    [one] No se puede cargar { $n } registro:
    [many] No se pueden cargar { $n } registros:
   *[other] No se pueden cargar { $n } registros:
}
copies-refused-malformed = { $n ->
    [one] { $n } que no se puede leer
    [many] { $n } que no se pueden leer
   *[other] { $n } que no se pueden leer
}
copies-refused-too-long = { $n ->
    [one] { $n } con texto demasiado largo
    [many] { $n } con texto demasiado largo
   *[other] { $n } con texto demasiado largo
}
copies-refused-bad-date = { $n ->
    [one] { $n } con fecha imposible
    [many] { $n } con fecha imposible
   *[other] { $n } con fecha imposible
}
copies-refused-bad-clock = { $n ->
    [one] { $n } con hora de escritura imposible
    [many] { $n } con hora de escritura imposible
   *[other] { $n } con hora de escritura imposible
}
copies-refused-altered = { $n ->
    [one] { $n } distinto del registro de este teléfono
    [many] { $n } distintos de los registros de este teléfono
   *[other] { $n } distintos de los registros de este teléfono
}
copies-keeps = Lo que está en este teléfono se conserva. Nada desaparece sin dejar rastro.
copies-bring-do = Cargar
copies-nothing-new = No hay nada nuevo que cargar
copies-brought = Cargado.
copies-failed = No se pudo
copies-unchanged = Nada cambió en este teléfono.
error-import-not-a-record = Este archivo no es una copia de Hagukumi o está dañado. Elija el archivo cuyo nombre empieza con “hagukumi-” y termina con “.json”.
error-import-newer = Esta copia se hizo con una versión más nueva. Vuelva a cargar la página para actualizarla y cargue la copia otra vez.
error-import-too-large = Este archivo es demasiado grande para ser una copia de Hagukumi. Elija otro.
