### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = 日本語
# One sentence on what the app does.
shell-lead = 予防接種・健診・相談先。お子さんの「次にすること」がわかります。
shell-choose = ことばを選んでください
# Label of the button "189" for those who cannot see it.
shell-help = 189：子どもと親の相談・通報
shell-failed = アプリを読み込めませんでした。電波を確かめて、もう一度お試しください。
shell-retry = もう一度試す
