### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = เมืองฮามาดะ
m-prefecture = จังหวัดชิมาเนะ
m-family-office = เมืองฮามาดะ แผนกสนับสนุนการเลี้ยงดูเด็ก ฝ่ายให้คำปรึกษาเด็กและครอบครัว
m-family-office-note = วันจันทร์ถึงศุกร์ 8:30–17:15 ปิดวันหยุดราชการและช่วงปีใหม่
m-sukusuku = ศูนย์สนับสนุนครอบครัวฮามาดะ “ซุกุซุกุ”
m-sukusuku-note = พยาบาล ผดุงครรภ์ และนักโภชนาการให้คำปรึกษาตั้งแต่ก่อนตั้งครรภ์ มีที่ให้พ่อแม่ลูกเล่นด้วย
m-child-guidance = ศูนย์ให้คำปรึกษาเด็กฮามาดะ
m-child-guidance-note = ให้คำปรึกษาวันจันทร์ถึงศุกร์ 8:30–17:15 ยกเว้นวันหยุดราชการและช่วงปีใหม่ เหตุฉุกเฉินรับตลอดเวลา
m-family-help = ศูนย์ช่วยเหลือครอบครัว (Family Support Center)
m-family-help-summary = ผู้ที่ต้องการฝากเด็กและผู้ที่รับดูแลเป็นสมาชิกและช่วยเหลือกัน
