### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = โทรปรึกษา
help-private = การเปิดดูหน้านี้จะไม่ถูกบันทึกไว้ที่ใด
help-leave = ออกจากหน้านี้ทันที
help-back = กลับไปที่แอป

help-189 = สายด่วน 189 ศูนย์ให้คำปรึกษาเด็ก
help-189-free = โทรฟรี
help-189-hours = โทรได้ 24 ชั่วโมง ทุกวัน
help-189-anonymous = ไม่ต้องบอกชื่อ
help-189-secret = สิ่งที่คุณพูดจะถูกเก็บเป็นความลับ
help-189-who = เจ้าหน้าที่ศูนย์ให้คำปรึกษาเด็ก (児童相談所) ใกล้คุณจะรับฟัง
help-189-own = โทรได้ทั้งเรื่องลูกของคุณเอง เรื่องเด็กคนอื่น หรือเมื่อคุณเหนื่อยล้าจากการเลี้ยงลูก
help-189-ip = โทรศัพท์ IP บางเครื่องโทร 189 ไม่ได้ กรุณาโทรเบอร์อื่นด้านล่าง
help-danger = หากมีอันตรายถึงชีวิตในตอนนี้ ให้โทร 119 หรือ 110

help-say = อ่านประโยคนี้เป็นภาษาญี่ปุ่น
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは タイ語を 話します。通訳を お願いします。
help-line-sound = วาตาชิ วะ ไทโกะ โอะ ฮานาชิมัส สึยากุ โอะ โอเนไก ชิมัส
help-line-meaning = “ฉันพูดภาษาไทย ขอล่ามด้วย”

help-other = เบอร์อื่น
help-call = โทร { $number }
help-119 = 119 (รถพยาบาล / ดับเพลิง)
help-119-when = เมื่อหมดสติ หายใจลำบาก ชักไม่หยุด บาดเจ็บหนัก หรือไฟไหม้
help-110 = 110 (ตำรวจ)
help-110-when = เมื่อมีคนทำร้ายคุณ หรือคุณกำลังอยู่ในอันตราย
help-8000 = #8000 ปรึกษาฉุกเฉินสำหรับเด็ก
help-8000-when = เมื่อเด็กป่วยกะทันหันตอนกลางคืนหรือวันหยุดและไม่แน่ใจว่าควรทำอย่างไร เวลาให้บริการต่างกันในแต่ละจังหวัด
help-7119 = #7119 ปรึกษาเหตุฉุกเฉิน
help-7119-when = เมื่อไม่แน่ใจว่าควรไปโรงพยาบาลหรือเรียกรถพยาบาล บางพื้นที่ไม่มีบริการนี้
help-8008 = #8008 ปรึกษาความรุนแรงในครอบครัว
help-8008-when = เมื่อถูกสามี ภรรยา หรือคนรักทำร้าย สายจะต่อไปยังที่ปรึกษาใกล้คุณ
help-783 = 0120-189-783 สายปรึกษาของศูนย์ให้คำปรึกษาเด็ก
help-783-when = ปรึกษาเรื่องกังวลในการเลี้ยงลูก โทรฟรี
help-city = เบอร์โทรของเมืองที่คุณอยู่
