### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = Filipino
# One sentence on what the app does.
shell-lead = Bakuna, checkup at tulong: ang susunod para sa iyong anak.
shell-choose = Pumili ng wika
# Label of the button "189" for those who cannot see it.
shell-help = 189: tulong para sa mga bata at magulang
shell-failed = Hindi na-load ang app. Tingnan ang koneksyon at subukan ulit.
shell-retry = Subukan ulit
