### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = เมืองซัปโปโร
m-prefecture = ฮอกไกโด
m-ward-chuo = เขตชูโอ
m-ward-kita = เขตคิตะ
m-ward-higashi = เขตฮิงาชิ
m-ward-shiroishi = เขตชิโรอิชิ
m-ward-atsubetsu = เขตอัตสึเบ็ตสึ
m-ward-toyohira = เขตโทโยฮิระ
m-ward-kiyota = เขตคิโยตะ
m-ward-minami = เขตมินามิ
m-ward-nishi = เขตนิชิ
m-ward-teine = เขตเทเนะ
m-health-center-chuo = ศูนย์สาธารณสุขเขตชูโอ
m-health-center-kita = ศูนย์สาธารณสุขเขตคิตะ
m-health-center-higashi = ศูนย์สาธารณสุขเขตฮิงาชิ
m-health-center-shiroishi = ศูนย์สาธารณสุขเขตชิโรอิชิ
m-health-center-atsubetsu = ศูนย์สาธารณสุขเขตอัตสึเบ็ตสึ
m-health-center-toyohira = ศูนย์สาธารณสุขเขตโทโยฮิระ
m-health-center-kiyota = ศูนย์สาธารณสุขเขตคิโยตะ
m-health-center-minami = ศูนย์สาธารณสุขเขตมินามิ
m-health-center-nishi = ศูนย์สาธารณสุขเขตนิชิ
m-health-center-teine = ศูนย์สาธารณสุขเขตเทเนะ
m-health-center-note = การตั้งครรภ์ การคลอด การตรวจสุขภาพเด็ก การเลี้ยงลูก
m-child-guidance = ศูนย์ให้คำปรึกษาเด็กเมืองซัปโปโร
m-child-guidance-note = โทร 189 แล้วจะต่อสายให้
