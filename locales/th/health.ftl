### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = วัคซีนและการตรวจสุขภาพ
health-views = วิธีดู
health-view-next = สิ่งที่ต้องทำต่อไป
health-view-age = ตามอายุ
health-view-month = ปฏิทิน
health-now = ตอนนี้
health-possible = รับได้แล้ว
health-soon = ภายใน 2 เดือน
health-later = หลังจากนั้น
health-done = เสร็จแล้ว
health-closed = พ้นช่วงที่ฟรีหรือพ้นเวลาแล้ว
# $what: one of the two headings above; $n: how many.
health-folded = { $what } ({ $n })
health-nothing-now = ตอนนี้ไม่มีอะไรต้องทำ
health-from = ตั้งแต่ { $date } ({ $when })
health-best-from = แนะนำตั้งแต่ { $date } ({ $when })
health-best-by = ควรไม่เกิน { $date } ({ $when })
health-free-until = ฟรีถึง { $date } ({ $when })
health-until = ถึง { $date } ({ $when })
health-done-on = { $date } ({ $when })
health-closed-on = ช่วงที่ฟรีถึง { $date }
health-not-target = ไม่อยู่ในวัคซีนตามกำหนด
health-voluntary = วัคซีนทางเลือก: อาจมีค่าใช้จ่าย
health-other = บันทึกวัคซีนอื่น
age-birth = ตั้งแต่แรกเกิด

## The month.
month-before = เดือนก่อน
month-after = เดือนถัดไป
month-this = กลับมาเดือนนี้
month-empty = เดือนนี้ไม่มีกำหนดการ
# Read out for a day of the calendar.
month-day = { $date } มี { $n } รายการ
day-opens = เริ่มรับได้
day-recommended = เริ่มช่วงที่แนะนำ
day-last = วันสุดท้าย
day-recorded = เสร็จแล้ว

## A vaccine.
vaccine-unknown = วัคซีนนี้ไม่อยู่ในรายการ
vaccine-unknown-why = ไม่อยู่ในวัคซีนของเด็กคนนี้ ดูวัคซีนที่เกี่ยวข้องได้ในรายการ
vaccine-now = รับได้เลยตอนนี้
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = ต่อไป: { $dose } (ทั้งหมด { $n } ครั้ง)
vaccine-notes = โปรดดู
vaccine-doses = บันทึกการรับวัคซีน
vaccine-no-doses = ยังไม่มีบันทึก
vaccine-protects = โรคที่ป้องกันได้
vaccine-bring = สิ่งที่ต้องนำไป
vaccine-before = ก่อนไป
vaccine-after = หลังรับวัคซีน
vaccine-products = ชนิดของวัคซีน
why-checked = ตรวจสอบล่าสุด: { $date }

## Record a dose.
dose-record = บันทึกการรับวัคซีน
dose-correct = แก้ไขบันทึก
dose-date = รับเมื่อไร
dose-today = วันนี้
dose-yesterday = เมื่อวาน
dose-product = วัคซีน
dose-choose = โปรดเลือก
dose-all-products = ผลิตภัณฑ์อื่น
dose-others = รับในวันเดียวกัน
dose-more = เลขที่รุ่น สถานที่ รับในต่างประเทศ
dose-lot = เลขที่รุ่น (Lot)
dose-place = คลินิกหรือสถานที่
dose-brand = ชื่อบนฉลากหรือใบรับรอง
dose-note = โน้ต
dose-abroad = รับนอกญี่ปุ่น
dose-country = ประเทศ
dose-same = วันดังกล่าวมีบันทึกวัคซีนเดียวกันแล้ว จะบันทึกอีกหรือไม่
dose-save-anyway = บันทึกตามนี้
dose-delete = ลบบันทึกนี้
dose-deleted = ลบแล้ว
dose-recorded = บันทึก { $n } ครั้งแล้ว
dose-not-counted = ไม่นับเป็นครั้ง
dose-lot-is = เลขที่รุ่น: { $value }
dose-place-is = สถานที่: { $value }
country-other = ประเทศอื่น
country-br = บราซิล
country-cn = จีน
country-id = อินโดนีเซีย
country-in = อินเดีย
country-kr = เกาหลีใต้
country-lk = ศรีลังกา
country-mm = เมียนมา
country-np = เนปาล
country-pe = เปรู
country-ph = ฟิลิปปินส์
country-th = ไทย
country-tw = ไต้หวัน
country-us = สหรัฐอเมริกา
country-vn = เวียดนาม

## A checkup.
checkup-elsewhere = การตรวจของเมืองอื่น
checkup-unknown = การตรวจนี้ไม่อยู่ในรายการ
checkup-state-not-yet = ยังไม่ถึงเวลา
checkup-state-open = ถึงเวลาแล้ว
checkup-state-closing-soon = ใกล้สิ้นสุด
checkup-state-missed-can-catch-up = ยังตรวจได้
checkup-state-attended = ตรวจแล้ว
checkup-state-closed = พ้นเวลาแล้ว
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] ถามที่ว่าการเมือง
   *[ward] ถามสำนักงานเขต
}
checkup-window = { $from } ถึง { $to }
checkup-window-about = ประมาณ { $from } ถึง { $to }
checkup-about-why = { $office ->
    [municipal] ยังไม่ได้ยืนยันเวลาที่แน่นอน โปรดถามที่ว่าการเมือง
   *[ward] ยังไม่ได้ยืนยันเวลาที่แน่นอน โปรดถามสำนักงานเขต
}
checkup-late = { $office ->
    [municipal] เลยเวลาปกติแล้ว แต่ที่ว่าการเมืองนัดวันอื่นให้ได้ โปรดโทร
   *[ward] เลยเวลาปกติแล้ว แต่สำนักงานเขตนัดวันอื่นให้ได้ โปรดโทร
}
checkup-notice = จดหมายแจ้งรายละเอียดจะส่งทางไปรษณีย์
checkup-dental = มีการตรวจฟันด้วย
checkup-where = สถานที่
checkup-place-clinic = สถานพยาบาลที่ร่วมโครงการ (เลือกวันได้)
checkup-place-session = สถานที่ตรวจรวม (ตามวันในจดหมาย)
checkup-booking = การจอง
checkup-booking-yes = โปรดจองก่อน
checkup-booking-no = ไม่ต้อง
checkup-takes = ใช้เวลา
checkup-minutes = ประมาณ { $n } นาที
checkup-bring-ask = { $office ->
    [municipal] ในจดหมายมีสิ่งที่ต้องนำไป ถ้าไม่มีจดหมาย โปรดถามที่ว่าการเมือง
   *[ward] ในจดหมายมีสิ่งที่ต้องนำไป ถ้าไม่มีจดหมาย โปรดถามสำนักงานเขต
}
checkup-contact = ที่สอบถาม
checkup-record = บันทึกว่าตรวจแล้ว
checkup-correct = แก้ไขบันทึก
checkup-recorded = บันทึกการตรวจแล้ว
checkup-deleted = ลบแล้ว
checkup-date = ตรวจเมื่อไร
checkup-records = บันทึกการตรวจ
checkup-finding-before-birth = บันทึก { $date } อยู่ก่อนวันเกิด จึงไม่นับ
checkup-finding-in-future = บันทึก { $date } เป็นวันที่ยังไม่ถึง จึงยังไม่นับ
checkup-finding-recorded-again = มีบันทึกเมื่อ { $date } ด้วย นับวันแรก
checkup-finding-outside-window = { $date } อยู่นอกเวลาปกติ แต่นับว่าตรวจแล้ว
checkup-finding-not-of-this-municipality = เป็นการตรวจของเมืองอื่น บันทึกยังเก็บไว้

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = ใส่ในปฏิทิน
reminder-about = ใส่เป็นนัดใน { $date } และเตือนก่อน 1 สัปดาห์ ในปฏิทินจะแสดงเพียง “นัดหมาย”
reminder-summary = นัดหมาย
