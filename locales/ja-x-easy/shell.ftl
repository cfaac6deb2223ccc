### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = やさしい日本語
# One sentence on what the app does.
shell-lead = 子どもの 予防接種、健診、相談の 場所が わかります。
shell-choose = ことばを えらんで ください
# Label of the button "189" for those who cannot see it.
shell-help = 189：子どもと 親の 相談の 電話
shell-failed = アプリを 開く ことが できませんでした。インターネットを 見て、もう一度 やって ください。
shell-retry = もう一度 やる
