### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = ยังไม่ได้ยืนยัน
contact-hours-ask = โปรดโทรถามเวลาเปิด
# $name: a ward office or a city.
contact-ask = โปรดถาม{ $name }
contact-open = เปิดอยู่
contact-closed = ปิดอยู่
contact-always = 24 ชั่วโมง ทุกวัน
contact-every-day = ทุกวัน
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }–{ $to }
contact-holidays = หยุดวันหยุดราชการ
# $from, $to: days of the year such as "29 December".
contact-closed-days = หยุด { $from } ถึง { $to }
contact-day = { $d } { $month }

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = บนแป้นพิมพ์: กดปุ่ม Esc 3 ครั้ง
help-free = โทรฟรี
help-anonymous = ไม่ต้องบอกชื่อ
help-secret = เก็บเป็นความลับ
hotline-kind-child = สำหรับเด็กและผู้ปกครอง
hotline-kind-emergency = เมื่อมีอันตรายถึงชีวิต
hotline-kind-medical = เมื่อป่วยกะทันหัน
hotline-kind-violence = เมื่อถูกทำร้าย
hotline-kind-consultation = คำถามและความกังวล
hotline-kind-other = เบอร์อื่น

## Support, first screen.
support-title = บริการและสถานที่
support-now = สำหรับคุณตอนนี้
# $name: what the family calls the child.
support-for-person = สำหรับ: { $name }
support-counter = จุดบริการเด็กและครอบครัวในเขตของคุณ
support-search = ค้นหาด้วยชื่อ
support-search-hint = ค้นด้วยภาษาไทยหรือภาษาญี่ปุ่น
support-filters = ตัวกรอง
support-all-kinds = ทั้งหมด
support-services = บริการ
support-places = สถานที่
support-my-ward = เขตของฉัน
support-kind = ประเภท
support-wards = เขต
support-open-now = เปิดอยู่ตอนนี้
support-my-language = พูดภาษาของฉันได้
support-child-age = เหมาะกับอายุลูก
support-near-me = ใกล้ที่สุดก่อน
support-near-why = ตำแหน่งของคุณจะไม่ออกจากโทรศัพท์เครื่องนี้
support-locating = กำลังหาตำแหน่งของคุณ
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] ไม่ทราบตำแหน่งของคุณ
   *[ward] ไม่ทราบตำแหน่งของคุณ เลือกเขตแทนได้
}
support-clear = ล้างตัวกรอง
support-all = บริการและสถานที่ทั้งหมด
support-count = { $n } รายการ
support-show-all = ดูทั้งหมด { $n } รายการ
support-none = ไม่พบ
support-none-next = ลดตัวกรองหรือลองคำอื่น หรือถามที่นี่:
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = ห่าง { $whole }{ number-decimal }{ $tenth } กม.
support-m = ห่าง { $n } ม.
support-no-position = ไม่ทราบระยะทาง
support-phone-none = ยังไม่ได้ยืนยันเบอร์โทร

## A facility.
support-map = เปิดแผนที่
support-phone = โทรศัพท์
support-hours = เวลาเปิด
support-address = ที่อยู่
support-copy = คัดลอก
support-copied = คัดลอกแล้ว
support-languages = ภาษาที่ใช้ได้
support-serves = สำหรับเขต
support-offers = เรื่องที่ถามที่นี่ได้
support-ask-rest = บางข้อมูลยังไม่ได้ยืนยัน โปรดโทรถามก่อนไป
support-gone = ไม่มีข้อมูลนี้แล้ว
support-sources = แหล่งข้อมูล
support-source-dated = ข้อมูลเมื่อ { $date }

## A service. $date: a day.
support-fit-yes = ใช้ได้
support-fit-until = ใช้ได้ถึง { $date }
support-fit-from = ใช้ได้ตั้งแต่ { $date }
support-fit-past = เลยอายุที่ใช้ได้แล้ว
support-fit-pregnancy = ใช้ได้ขณะตั้งครรภ์
support-fit-after-birth = ใช้ได้หลังคลอด
support-fit-ask = โปรดถามว่าใช้ได้หรือไม่
support-who = สำหรับใคร
support-cost = ค่าใช้จ่าย
support-apply = วิธีสมัคร
support-contact = ติดต่อ
support-rules-since = ใช้ตามนี้ตั้งแต่ { $date }
support-rules-from = เริ่ม { $date }
support-rules-until = ใช้ตามนี้ถึง { $date }
support-rules-ended = สิ้นสุดแล้วเมื่อ { $date }
support-changes = เปลี่ยนตั้งแต่ { $date }:

service-kind-pregnancy = ตั้งครรภ์และคลอด
service-kind-postpartum = หลังคลอด
service-kind-childcare = รับฝากเด็ก
service-kind-gathering = ที่เล่นและพบปะ
service-kind-money = เงินช่วยเหลือ
service-kind-consultation = ให้คำปรึกษา
service-kind-other = บริการอื่น

facility-kind-city-office = ศาลาว่าการเมือง
facility-kind-ward-office = สำนักงานเขต
facility-kind-family-health-center = จุดบริการเด็ก ครอบครัว และสุขภาพ
facility-kind-child-guidance-center = ศูนย์ให้คำปรึกษาเด็ก
facility-kind-child-family-support-center = ศูนย์สนับสนุนเด็กและครอบครัว
facility-kind-childcare-support-center = ศูนย์สนับสนุนการเลี้ยงดูเด็ก
facility-kind-short-stay = รับฝากเด็กค้างคืนและช่วงกลางวัน
facility-kind-postpartum-care = การดูแลหลังคลอด
facility-kind-multilingual-consultation = ให้คำปรึกษาหลายภาษา
facility-kind-call-center = คอลเซ็นเตอร์
facility-kind-family-support-center = ศูนย์ช่วยเหลือครอบครัว
facility-kind-nursery = สถานรับเลี้ยงเด็ก อนุบาล
facility-kind-childrens-hall = ศูนย์เด็กในชุมชน
facility-kind-clinic = โรงพยาบาล คลินิก
facility-kind-other = สถานที่อื่น
