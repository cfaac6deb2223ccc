### Settings: looks, people, data on this phone, sources.

settings-reading = แบบของภาษาญี่ปุ่น
settings-size = ขนาดตัวอักษร
settings-size-normal = ปกติ
settings-size-large = ใหญ่
settings-size-larger = ใหญ่มาก
settings-theme = สีหน้าจอ
settings-theme-auto = ตามโทรศัพท์
settings-theme-light = สว่าง
settings-theme-dark = มืด
settings-away = ที่เก็บไว้ ({ $n })
settings-data = ข้อมูล
settings-data-where = บันทึกทั้งหมดอยู่ในโทรศัพท์เครื่องนี้เท่านั้น ไม่มีบัญชี ไม่ส่งไปที่ใด
settings-about = แหล่งข้อมูลและเวอร์ชัน
settings-version = เวอร์ชัน { $version }

## One child or pregnancy.

person-gone = ไม่มีเด็กคนนี้ที่นี่แล้ว อาจถูกลบในหน้าต่างอื่น
person-colour = สี
person-colour-n = สี { $n }
person-is-away = เก็บไว้แล้ว ไม่แสดงในหน้าอื่น
person-bring-back = นำกลับมา
person-brought-back = นำกลับมาแล้ว
person-remove-title = เก็บหรือลบ
person-remove-about = “เก็บ” จะซ่อนไว้โดยบันทึกยังอยู่ “ลบ” จะนำเด็กและบันทึกทั้งหมดออกจากแอป
person-close-about = เมื่อไม่ใช้ที่นี่แล้ว คุณปิดได้ หลังจากนั้นแอปจะไม่ถามและไม่แสดงอะไรอีก
person-close = ปิด
person-closed = ปิดแล้ว
person-archive = เก็บ
person-put-away = เก็บแล้ว
person-remove = ลบ
person-removed = ลบแล้ว
person-warn-before-birth = ถ้าใช้วันเกิดนี้ บันทึก { $n } รายการจะอยู่ก่อนวันเกิด โปรดตรวจดู
person-warn-same = มีเด็กที่วันเกิดและชื่อเดียวกันอยู่แล้ว ถ้าเป็นฝาแฝด โปรดใส่ชื่อให้แต่ละคน

birth-title = ลูกเกิดแล้วหรือยัง
birth-about = ยินดีด้วย ใส่วันเกิดแล้วกำหนดการปีแรกจะเริ่มขึ้น
birth-open = ลูกเกิดแล้ว
birth-another = ฝาแฝด: เพิ่มอีก 1 คน
birth-less = นำเด็กคนนี้ออก
birth-save = ดูสิ่งที่ต้องทำต่อไป
birth-saved = บันทึกแล้ว ยินดีด้วย

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = กรณีพิเศษ
circumstances-about = มีไม่กี่ครอบครัวที่เข้ากรณีนี้ คำตอบจะเปลี่ยนสิ่งที่แอปแสดง แพทย์และเทศบาลเป็นผู้ตัดสินว่าลูกของคุณเข้ากรณีหรือไม่
circumstances-ask = ถ้าไม่แน่ใจ ให้ถามคลินิกก่อน
circumstance-yes = ใช่
circumstance-no = ไม่ใช่
circumstance-disease-history-varicella = เคยเป็นอีสุกอีใสหรือไม่
circumstance-disease-history-varicella-about = ผู้ที่เคยเป็นแล้ว ไม่อยู่ในวัคซีนตามกำหนดของอีสุกอีใส
circumstance-hbig-with-vaccine-for-maternal-hbv = ตอนแรกเกิดได้รับอิมมูโนโกลบูลิน (HBIG) พร้อมวัคซีน เพราะแม่มีไวรัสตับอักเสบบีหรือไม่
circumstance-hbig-with-vaccine-for-maternal-hbv-about = กรณีนี้วัคซีนไวรัสตับอักเสบบีใช้ประกันสุขภาพ และไม่อยู่ในกำหนดการนี้
circumstance-mr-shortage-recognised-by-municipality = เทศบาลรับรองหรือไม่ว่าไม่ได้ฉีดวัคซีนหัด-หัดเยอรมัน (MR) เพราะวัคซีนขาดแคลน
circumstance-mr-shortage-recognised-by-municipality-about = ช่วงที่รับฟรีอาจยาวขึ้น
circumstance-special-circumstance-resolved-on = วันที่สิ้นสุดการป่วยนานหรือเหตุอื่นที่ทำให้ฉีดวัคซีนไม่ได้
circumstance-special-circumstance-resolved-on-about = วัคซีนที่ไม่ได้รับอาจรับฟรีได้ 2 ปีนับจากวันนั้น ต้องมีหนังสือชี้แจงจากแพทย์และการอนุมัติจากเทศบาล

## The phone and the data on it.

device-saving = การบันทึก
device-encrypted = การเข้ารหัสในโทรศัพท์เครื่องนี้
device-encrypted-no = ไม่ได้เข้ารหัส เบราว์เซอร์นี้ทำไม่ได้
device-lasting = เก็บไว้แม้พื้นที่โทรศัพท์เหลือน้อย
device-lasting-no = ไม่รับประกัน โปรดเก็บสำเนาเป็นครั้งคราว
device-yes = ใช่
device-aside = บันทึกที่เก็บแยกไว้
device-keep = ขอให้เบราว์เซอร์เก็บไว้
install-title = วางไว้บนหน้าจอโฮม
install-why = เปิดได้เหมือนแอป ใช้ได้แม้ไม่มีอินเทอร์เน็ต และข้อมูลอยู่ได้นานขึ้น
install-do = เพิ่มไปยังหน้าจอโฮม
install-ios-1 = ใน Safari แตะ “แชร์” (สี่เหลี่ยมที่มีลูกศร)
install-ios-2 = เลือก “เพิ่มไปยังหน้าจอโฮม”
install-ios-3 = แตะ “เพิ่ม” ถ้าใส่ข้อมูลไว้ที่นี่แล้ว ให้เก็บสำเนาก่อน แล้วนำเข้าในแอปที่เพิ่ม
install-menu-1 = เปิดเมนูของเบราว์เซอร์
install-menu-2 = เลือก “ติดตั้งแอป” หรือ “เพิ่มไปยังหน้าจอหลัก”

## What was deleted.
deleted-title = บันทึกที่ลบแล้ว
deleted-about = สิ่งที่ลบยังอยู่ในโทรศัพท์เครื่องนี้ จึงนำกลับมาได้ ถ้าต้องการลบทั้งหมดถาวร ให้ใช้ “ลบข้อมูล” ในการตั้งค่า
deleted-none = ยังไม่มีบันทึกที่ลบ
# $date: the day of the deletion.
deleted-on = ลบเมื่อ { $date }
deleted-restore = นำกลับมา
deleted-restored = นำกลับมาแล้ว

## Erasing.

erase-open = ลบข้อมูล
erase-title = ลบข้อมูลทั้งหมดในโทรศัพท์เครื่องนี้หรือไม่
erase-what-records = เด็กทุกคนและบันทึกทั้งหมด
erase-what-settings = ภาษา การแสดงผล และสิ่งที่พิมพ์ค้างไว้
erase-what-copies = สำเนาที่เก็บไว้ที่อื่นยังอยู่
erase-first = เรียกคืนไม่ได้ ถ้าอาจใช้อีก ให้เก็บสำเนาก่อน
erase-sure = เข้าใจแล้วว่าเรียกคืนไม่ได้
erase-do = ลบทั้งหมด
erase-done = ลบทั้งหมดแล้ว
erase-done-about = ไม่มีข้อมูลครอบครัวของคุณเหลือในเบราว์เซอร์นี้ ตรวจสอบแล้ว
erase-start-again = เริ่มใหม่

## Sources and version.

about-what = ซอฟต์แวร์โอเพนซอร์สสำหรับครอบครัวและพยาบาลสาธารณสุข ให้บริการโดยเทศบาล
about-no-advice = แสดงกฎหมายและกฎของเทศบาล ไม่ใช้แทนคำแนะนำของแพทย์
about-programme = วัคซีนในญี่ปุ่น
about-checked = ตรวจสอบล่าสุด: { $date }
about-programme-version = เวอร์ชันของข้อมูล: { $version }
about-sources = แหล่งข้อมูล ({ $n })
about-city = { $city }
about-city-unconfirmed = สิ่งที่เทศบาลยังไม่ยืนยันจะไม่แสดงเป็นข้อเท็จจริง แต่จะบอกที่ที่ถามได้
about-licence = สัญญาอนุญาต
about-licence-open = โอเพนซอร์ส ({ $licence })
about-design = สี ขนาดตัวอักษร และรูปทรง เป็นไปตามระบบการออกแบบของสำนักงานดิจิทัลญี่ปุ่น (デジタル庁デザインシステム)
