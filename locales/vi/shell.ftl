### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = Tiếng Việt
# One sentence on what the app does.
shell-lead = Tiêm chủng, khám sức khỏe và hỗ trợ: việc tiếp theo cho con bạn.
shell-choose = Hãy chọn ngôn ngữ
# Label of the button "189" for those who cannot see it.
shell-help = 189: điện thoại hỗ trợ trẻ em và cha mẹ
shell-failed = Không tải được ứng dụng. Hãy kiểm tra kết nối mạng rồi thử lại.
shell-retry = Thử lại
