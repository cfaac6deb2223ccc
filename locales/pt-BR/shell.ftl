### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = Português
# One sentence on what the app does.
shell-lead = Vacinas, exames de saúde e ajuda: o próximo passo para o seu filho.
shell-choose = Escolha o idioma
# Label of the button "189" for those who cannot see it.
shell-help = 189: ajuda para crianças e pais
shell-failed = Não foi possível carregar o aplicativo. Verifique a conexão e tente de novo.
shell-retry = Tentar de novo
