### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = Español
# One sentence on what the app does.
shell-lead = Vacunas, controles de salud y ayuda: el siguiente paso para su hijo.
shell-choose = Elija su idioma
# Label of the button "189" for those who cannot see it.
shell-help = 189: ayuda para niños y padres
shell-failed = No se pudo cargar la aplicación. Revise la conexión e inténtelo de nuevo.
shell-retry = Intentar de nuevo
