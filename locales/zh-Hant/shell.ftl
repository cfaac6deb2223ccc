### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = 繁體中文
# One sentence on what the app does.
shell-lead = 預防接種、健檢與諮詢：了解孩子接下來要做的事。
shell-choose = 請選擇語言
# Label of the button "189" for those who cannot see it.
shell-help = 189：兒童與家長求助電話
shell-failed = 應用程式無法載入。請檢查網路後再試一次。
shell-retry = 再試一次
