### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = ยังไม่ถึงเวลา
status-eligible = รับได้แล้ว
status-due = ควรรับตอนนี้
status-overdue = ยังทันอยู่
status-last-month = เดือนสุดท้ายที่ฟรี
status-complete = เสร็จแล้ว
status-aged-out = พ้นช่วงที่ฟรีแล้ว

## Doses. $n: which one.
dose-n = ครั้งที่ { $n }
dose-primary = ชุดแรก ครั้งที่ { $n }
dose-booster = ครั้งกระตุ้น
doses-done = เสร็จแล้ว { $n } จาก { $total } ครั้ง
dose-skipped = { $dose }: ไม่ต้องรับแล้วในวัยนี้
dose-components = { $disease }: { $n } จาก { $total } ครั้ง

## Products of the next dose. $products: a list of product names.
product-next = วัคซีนที่จะใช้: { $products }
product-also = ใช้ { $products } ได้ด้วย
product-together = { $products } ในวันเดียวกัน
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: ตั้งแต่ { $date } ({ $when })

## Who pays.
cat-routine = วัคซีนตามกำหนด (ฟรี)
cat-voluntary = วัคซีนทางเลือก (มีค่าใช้จ่าย)
cat-foreign = รับในต่างประเทศ
cat-voluntary-note = ค่าใช้จ่ายต่างกันในแต่ละคลินิก เทศบาลของคุณอาจช่วยบางส่วน

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = รับได้ตั้งแต่วันเกิด
why-age = รับได้ตั้งแต่วันที่อายุครบ { $age } คือ { $date }
why-age-eve = ตามกฎหมายญี่ปุ่น อายุจะเพิ่มขึ้นในวันก่อนวันเกิด
why-window = รับฟรีได้ตั้งแต่ { $from } ถึง { $to }
why-weeks = รับในช่วง { $from } ถึง { $to } หลังเกิด
why-school-year = รับในช่วง 1 ปีก่อนเข้าประถม (ตั้งแต่ { $from } ถึง { $to })
why-fiscal-year = รับในปีการศึกษาตั้งแต่ ป.6 ถึง ม.4 (ตั้งแต่ { $from } ถึง { $to })
why-pregnancy = รับเมื่ออายุครรภ์ 28 สัปดาห์ 0 วัน ถึง 36 สัปดาห์ 6 วัน (ตั้งแต่ { $from } ถึง { $to })
why-closes = รับฟรีได้ถึง { $date } รวมวันนั้นด้วย
why-standard = แนะนำให้รับในช่วง { $from } ถึง { $to }
why-dose-by = ครั้งนี้รับได้ถึง { $date }
why-booster-age = ครั้งกระตุ้นรับได้เมื่ออายุครบ { $age }
why-interval-days = ระหว่าง{ $dose } ({ $date }) กับครั้งนี้ ให้เว้นอย่างน้อย { $n } วันเต็ม
why-interval-months = หลัง{ $dose } ({ $date }) ให้เว้นอย่างน้อย { $n } เดือน
why-interval-half = หลัง{ $dose } ({ $date }) ให้เว้นอย่างน้อย { $n } เดือนครึ่ง
why-spacing-days = ระหว่าง { $other } ({ $date }) กับครั้งนี้ ให้เว้นอย่างน้อย { $n } วันเต็ม
why-since = เป็นวัคซีนตามกำหนดตั้งแต่ { $date }
why-season = รับทุกปีก่อนฤดูระบาด
why-same-day = รับวันเดียวกับวัคซีนอื่นได้
if-accepted = ถ้าแพทย์ยอมรับ ต่อไปคือ{ $dose } รับได้ตั้งแต่ { $date }
if-physician = ถ้าแพทย์เห็นว่าจำเป็น รับได้ตั้งแต่ { $date }
why-source = กฎ: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = กรณีพิเศษ รับฟรีได้ถึง { $date }
ext-shortage = ช่วงนี้สำหรับผู้ที่ไม่ได้รับเพราะวัคซีนขาดแคลน
ext-cohort = ช่วงนี้สำหรับผู้ที่ไม่ได้รับในช่วงที่รัฐหยุดแนะนำ
ext-remainder = ช่วงนี้สำหรับรับครั้งที่เหลือ
ext-catch-up = ช่วงนี้สำหรับผู้ที่ยังไม่ได้รับ เพื่อรับให้ครบ
ext-circumstance = ช่วงนี้สำหรับผู้ที่ไม่ได้รับเพราะป่วยนานหรือเหตุอื่น เป็นเวลา 2 ปีหลังจากเหตุนั้นสิ้นสุด ต้องมีเอกสารจากแพทย์

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = ครั้งที่รับเมื่อ { $date } เร็วกว่ากฎ { $n } วัน ถามคลินิกว่านับได้หรือไม่
f-cross-vaccine-too-close = { $vaccine } เมื่อ { $date } รับหลัง { $other } เร็วกว่ากฎ { $n } วัน ให้ถามคลินิก
f-physician-interval = ครั้งที่รับเมื่อ { $date } เว้นช่วงสั้น ซึ่งใช้เมื่อแพทย์เห็นว่าจำเป็นเท่านั้น ให้ตรวจสอบกับคลินิก
f-upper-limit-exceeded = ครั้งที่รับเมื่อ { $date } เว้นช่วงนานกว่ากฎในตอนนั้น ไม่ต้องรับใหม่
f-before-window = ครั้งที่รับเมื่อ { $date } อยู่ก่อนช่วงที่ฟรี
f-after-window = ครั้งที่รับเมื่อ { $date } อยู่หลังช่วงที่ฟรี
f-too-young = ครั้งที่รับเมื่อ { $date } อยู่ก่อนอายุตามกฎ ถามคลินิกว่านับได้หรือไม่
f-before-programme = ครั้งที่รับเมื่อ { $date } อยู่ก่อนที่จะเป็นวัคซีนตามกำหนด
f-not-counted = ครั้งที่รับเมื่อ { $date } ไม่ได้นับ
f-duplicate = มีบันทึกวัคซีนเดียวกัน 2 รายการเมื่อ { $date } นับเพียง 1 รายการ
f-extra = ครั้งที่รับเมื่อ { $date } เกินจำนวนที่ต้องรับ
f-in-the-future = บันทึก { $date } เป็นวันที่ยังไม่ถึง จึงยังไม่นับ
f-before-birth = บันทึก { $date } อยู่ก่อนวันเกิด จึงไม่นับ
f-unknown-vaccine = มีบันทึกวัคซีนที่ไม่ทราบชนิด เก็บไว้ให้ แต่ไม่นับ
f-given-abroad = ครั้งที่รับเมื่อ { $date } รับในต่างประเทศ แพทย์เป็นผู้ตัดสินใจว่านับหรือไม่ แสดงบันทึกให้แพทย์ดู
f-ask-physician = { $vaccine } เมื่อ { $date }: แพทย์เป็นผู้ตัดสินใจว่านับหรือไม่ ก่อนหน้านั้นยังไม่นับ
f-product-not-routine = { $vaccine } เมื่อ { $date }: ในวันนั้นไม่ใช่วัคซีนตามกำหนด
f-products-mixed = ชนิดของวัคซีนเปลี่ยนระหว่างทาง ถามคลินิกและเทศบาลว่าครั้งต่อไปใช้ชนิดใด
f-cannot-complete = ครั้งต่อไปรับได้เร็วที่สุด { $earliest } ไม่ทันช่วงที่ฟรี (ถึง { $last }) ถามคลินิกว่าควรทำอย่างไร
f-cannot-finish = ครั้งสุดท้ายรับได้เร็วที่สุด { $earliest } ไม่ทันช่วงที่ฟรี (ถึง { $last }) ถามคลินิกว่าควรทำอย่างไร
f-first-dose-late = แนะนำให้รับครั้งแรกภายใน { $last } ถามคลินิกก่อนว่าควรเริ่มตอนนี้หรือไม่
f-partner-exceeds = ถ้าใช้ชนิดนี้ { $vaccine } จะเกินไป { $n } ครั้ง ถามคลินิกว่าควรใช้วัคซีนใด
f-ask-municipality = อาจรับฟรีเป็นกรณีพิเศษได้ถึง { $last } ให้ถามเทศบาลของคุณ
f-excluded = ไม่อยู่ในวัคซีนตามกำหนด เพราะเคยเป็นโรคนี้หรือเหตุอื่น ให้ถามคลินิก
f-sex-not-known = วัคซีนตามกำหนดนี้ขึ้นกับเพศ ใส่เพศแล้วจะเห็นวันที่

# Said where they fit.
self-pay = หลังช่วงที่ฟรี อาจยังรับได้โดยจ่ายเอง ให้ถามคลินิก
birth-soon = ถ้าคลอดภายใน 14 วันหลังรับวัคซีน การปกป้องทารกอาจไม่เพียงพอ ให้ถามแพทย์
