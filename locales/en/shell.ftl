### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = English
# One sentence on what the app does.
shell-lead = Vaccinations, checkups and help: what comes next for your child.
shell-choose = Choose your language
# Label of the button "189" for those who cannot see it.
shell-help = 189: help for children and parents
shell-failed = The app could not be loaded. Check your connection and try again.
shell-retry = Try again
