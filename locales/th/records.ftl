### Everything recorded: the list, the page for the counter, copies of the record.

records-title = บันทึก
records-hidden = มีบันทึกที่แสดงไม่ได้ { $n } รายการ เก็บไว้ ไม่ได้ลบ
records-sheet = หน้าสำหรับแสดงที่คลินิก
records-add = บันทึกการฉีดวัคซีน
records-first = บันทึกวัคซีนครั้งแรก
records-empty = ยังไม่มีบันทึก
records-empty-next = ดูจากสมุดบันทึกสุขภาพแม่และเด็ก (母子健康手帳) แล้วใส่วันที่และวัคซีน แค่นั้นก็พอ จะเรียงอย่างไรก็ได้
records-at-age = ตอนอายุ { $age }
records-before-birth = ก่อนวันเกิด
records-before-birth-about = วันที่นี้อยู่ก่อนวันเกิด โปรดตรวจดูว่าวันใดถูก บันทึกยังเก็บไว้ แต่จะไม่นับจนกว่าจะแก้
records-field-date = วันที่
records-field-vaccine = วัคซีน
records-field-checkup = การตรวจ
records-field-product = ผลิตภัณฑ์
records-field-lot = เลขที่รุ่น (Lot)
records-field-place = สถานที่
records-field-country = ประเทศ
records-field-note = โน้ต
records-field-deleted = ลบแล้ว
records-yes = ใช่
records-typed = { $text }
records-corrections = แก้ไข { $n } ครั้ง
records-was = { $field }: ก่อนแก้คือ “{ $value }” (ถึง { $date })
records-was-empty = ว่าง
records-correct = แก้ไข
records-delete = ลบ
records-deleted = ลบแล้ว

## The page for the counter.

sheet-title = บันทึกวัคซีนและการตรวจสุขภาพ
sheet-print = พิมพ์
sheet-name = ชื่อ
sheet-age = อายุ
sheet-language = ภาษาที่พูด
sheet-date = { $date } ({ $era })
sheet-list = { $items }
sheet-given = วัคซีนที่ได้รับแล้ว
sheet-none = ไม่มีบันทึก
sheet-dose = ครั้ง
sheet-product = ผลิตภัณฑ์ เลขที่รุ่น
sheet-remarks = สถานที่ หมายเหตุ
sheet-abroad = รับในต่างประเทศ
sheet-not-counted = ไม่นับ โปรดตรวจสอบ
# Above what the rules remark on.
sheet-notes = โปรดตรวจสอบ
sheet-coming = วัคซีนต่อไป
sheet-next-dose = ครั้งต่อไป
sheet-may-today = วันนี้
sheet-today = ได้
sheet-not-today = ยังไม่ได้
sheet-from = ตั้งแต่
sheet-until = ถึง
sheet-voluntary = ทางเลือก
sheet-doctor-decides = คำนวณตามกฎของประเทศ แพทย์เป็นผู้ตัดสินใจ
sheet-checkups = การตรวจที่ผ่านมา
sheet-foot = ครอบครัวเป็นผู้บันทึก ({ $date }) โปรดเทียบกับสมุดบันทึกสุขภาพแม่และเด็ก

## Copies of the record as a file.

copies-title = สำเนา
copies-about = บันทึกทั้งหมดอยู่ในโทรศัพท์เครื่องนี้เท่านั้น เก็บสำเนาไว้ได้ เผื่อโทรศัพท์หายหรือเปลี่ยนเครื่อง
copies-save = เก็บสำเนา
copies-bring = นำสำเนาเข้า
copies-save-what = รวมทุกอย่างที่ใส่ไว้ที่นี่ (เด็ก วัคซีน การตรวจ) เป็นไฟล์เดียว นำเข้าในโทรศัพท์เครื่องอื่นได้
copies-not-encrypted = ไฟล์นี้ไม่ได้เข้ารหัส ผู้ที่เปิดจะอ่านชื่อ วันเกิด และข้อมูลสุขภาพได้ โปรดเก็บในที่ที่มีแต่คุณเข้าถึงได้
copies-save-do = บันทึกไฟล์
copies-loading = กำลังโหลด…
copies-save-table = บันทึกวัคซีนเป็นตาราง (CSV)
copies-saved = สำเนาพร้อมแล้ว
copies-new = { $n ->
    [0] ไม่มีบันทึกใหม่
   *[other] บันทึกใหม่ { $n } รายการ
}
copies-adds-persons = เพิ่มเด็ก { $n } คน
copies-adds-doses = เพิ่มวัคซีน { $n } รายการ
copies-adds-checkups = เพิ่มการตรวจ { $n } รายการ
copies-known = { $n } รายการมีในโทรศัพท์เครื่องนี้แล้ว
copies-refused = { $n } รายการต่อไปนี้นำเข้าไม่ได้
copies-refused-malformed = อ่านไม่ได้: { $n } รายการ
copies-refused-too-long = ข้อความยาวเกินไป: { $n } รายการ
copies-refused-bad-date = วันที่เป็นไปไม่ได้: { $n } รายการ
copies-refused-bad-clock = เวลาที่เขียนเป็นไปไม่ได้: { $n } รายการ
copies-refused-altered = ต่างจากบันทึกในโทรศัพท์เครื่องนี้: { $n } รายการ
copies-keeps = บันทึกในโทรศัพท์เครื่องนี้ยังอยู่เหมือนเดิม ไม่มีอะไรหายไปโดยไม่เหลือร่องรอย
copies-bring-do = นำเข้า
copies-nothing-new = ไม่มีอะไรให้นำเข้า
copies-brought = นำเข้าแล้ว
copies-failed = ทำไม่สำเร็จ
copies-unchanged = บันทึกในโทรศัพท์เครื่องนี้ไม่เปลี่ยนแปลง
error-import-not-a-record = ไฟล์นี้ไม่ใช่สำเนาของ Hagukumi หรือไฟล์เสีย โปรดเลือกไฟล์ที่ชื่อขึ้นต้นด้วย “hagukumi-” และลงท้ายด้วย “.json”
error-import-newer = สำเนานี้สร้างด้วยเวอร์ชันใหม่กว่า โปรดโหลดหน้าใหม่เพื่อใช้เวอร์ชันใหม่ แล้วนำเข้าอีกครั้ง
error-import-too-large = ไฟล์นี้ใหญ่เกินกว่าจะเป็นสำเนาของ Hagukumi โปรดเลือกไฟล์อื่น
