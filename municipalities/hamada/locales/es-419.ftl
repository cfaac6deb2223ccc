### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Ciudad de Hamada
m-prefecture = Prefectura de Shimane
m-family-office = Ciudad de Hamada, Sección de Apoyo a la Crianza, orientación al niño y la familia
m-family-office-note = Lunes a viernes 8:30–17:15. Cerrado los feriados y en Año Nuevo.
m-sukusuku = Centro de apoyo a la familia de Hamada “Sukusuku”
m-sukusuku-note = Enfermeras, parteras y nutricionistas orientan desde antes del embarazo. Hay también un lugar para que padres y niños jueguen.
m-child-guidance = Centro de Orientación Infantil de Hamada
m-child-guidance-note = Orientación de lunes a viernes 8:30–17:15, excepto feriados y Año Nuevo. Las emergencias, a cualquier hora.
m-family-help = Family Support Center
m-family-help-summary = Quien necesita dejar al niño y quien puede cuidarlo se hacen miembros y se ayudan.
