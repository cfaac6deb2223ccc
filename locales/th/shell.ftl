### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = ไทย
# One sentence on what the app does.
shell-lead = วัคซีน การตรวจสุขภาพ และความช่วยเหลือ: สิ่งที่ต้องทำต่อไปสำหรับลูกของคุณ
shell-choose = เลือกภาษา
# Label of the button "189" for those who cannot see it.
shell-help = 189: สายช่วยเหลือเด็กและผู้ปกครอง
shell-failed = โหลดแอปไม่สำเร็จ โปรดตรวจสอบอินเทอร์เน็ตแล้วลองอีกครั้ง
shell-retry = ลองอีกครั้ง
