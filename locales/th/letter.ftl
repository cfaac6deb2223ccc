### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = แจ้งเรื่อง: { $checkup }
letter-session = ขอแจ้งวันและสถานที่ตรวจสุขภาพของลูก
letter-clinic = ลูกตรวจสุขภาพครั้งนี้ได้ที่สถานพยาบาลที่ร่วมโครงการ โปรดเลือกวันที่สะดวกและจองกับสถานพยาบาล สอบถามได้ที่หมายเลขด้านล่างว่าที่ใดร่วมโครงการ

letter-child = ลูก
letter-when = วันและเวลา
# $time the hour and the minute at which reception opens.
letter-reception = เริ่มรับลงทะเบียนเวลา { $time } น.
letter-bring-ask = สอบถามสิ่งที่ต้องนำไปได้ที่หมายเลขด้านล่าง
letter-phone = โทรศัพท์ { $number }
letter-other-day = ถ้าวันนี้ไม่สะดวก โปรดโทร จะนัดวันอื่นให้
letter-interpreter = ขอล่ามได้ โปรดโทร
# The line to read out in Japanese follows.
letter-say = พูดเป็นภาษาญี่ปุ่นได้ว่า
