### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = Hable con alguien por teléfono
help-private = Su visita a esta página no queda registrada en ningún lugar.
help-leave = Salir rápido
help-back = Volver a la aplicación

help-189 = Línea 189 del Centro de Orientación Infantil
help-189-free = La llamada es gratis.
help-189-hours = Atiende las 24 horas, todos los días.
help-189-anonymous = No necesita decir su nombre.
help-189-secret = Lo que diga se mantiene en secreto.
help-189-who = El personal del Centro de Orientación Infantil (児童相談所) más cercano le escuchará.
help-189-own = Puede llamar por su hijo, por otro niño o por su propio cansancio.
help-189-ip = Algunos teléfonos IP no pueden llamar al 189. En ese caso, llame a otro número de abajo.
help-danger = Si hay peligro de vida ahora, llame al 119 o al 110.

help-say = Lea esta frase en japonés
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは スペイン語を 話します。通訳を お願いします。
help-line-sound = Watashi wa Supein-go o hanashimasu. Tsūyaku o onegai shimasu.
help-line-meaning = “Hablo español. Un intérprete, por favor.”

help-other = Otros números
help-call = Llamar al { $number }
help-119 = 119 (ambulancia / bomberos)
help-119-when = Pérdida de conciencia, dificultad para respirar, convulsión que no para, herida grave o incendio.
help-110 = 110 (policía)
help-110-when = Alguien le agrede o está en peligro ahora.
help-8000 = #8000 consulta pediátrica de urgencia
help-8000-when = El niño se enferma de repente de noche o en un feriado y no sabe qué hacer. El horario cambia según la prefectura.
help-7119 = #7119 orientación en emergencias
help-7119-when = No sabe si ir al hospital o llamar a una ambulancia. No existe en todas las zonas.
help-8008 = #8008 violencia doméstica
help-8008-when = Violencia del esposo, la esposa o la pareja. La llamada va al centro de atención más cercano.
help-783 = 0120-189-783 línea de consulta del Centro de Orientación Infantil
help-783-when = Preocupaciones en la crianza. La llamada es gratis.
help-city = Teléfonos de su municipio
