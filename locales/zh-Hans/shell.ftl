### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = 简体中文
# One sentence on what the app does.
shell-lead = 预防接种、体检与咨询：了解孩子接下来要做的事。
shell-choose = 请选择语言
# Label of the button "189" for those who cannot see it.
shell-help = 189：儿童与家长求助电话
shell-failed = 应用未能加载。请检查网络后重试。
shell-retry = 重试
