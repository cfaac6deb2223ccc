### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = Makipag-usap sa telepono
help-private = Walang itinatala tungkol sa pagtingin mo sa pahinang ito.
help-leave = Umalis agad
help-back = Bumalik sa app

help-189 = Hotline 189 ng Child Guidance Center
help-189-free = Libre ang tawag.
help-189-hours = Bukas 24 oras, araw-araw.
help-189-anonymous = Hindi kailangang sabihin ang pangalan mo.
help-189-secret = Lihim ang lahat ng sasabihin mo.
help-189-who = Makikinig ang kawani ng Child Guidance Center (児童相談所) na malapit sa iyo.
help-189-own = Puwede kang tumawag tungkol sa sarili mong anak, sa ibang bata, o kapag pagod na pagod ka na.
help-189-ip = May mga IP phone na hindi makatawag sa 189. Kung ganoon, tumawag sa ibang numero sa ibaba.
help-danger = Kung may buhay na nanganganib ngayon, tumawag sa 119 o 110.

help-say = Basahin ito sa wikang Hapon
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは タガログ語を 話します。通訳を お願いします。
help-line-sound = Watashi wa Tagarogu-go o hanashimasu. Tsūyaku o onegai shimasu.
help-line-meaning = “Tagalog ang wika ko. Kailangan ko po ng interpreter.”

help-other = Ibang numero
help-call = Tawagan ang { $number }
help-119 = 119 (ambulansya / sunog)
help-119-when = Walang malay, hirap huminga, kombulsyong hindi tumitigil, malubhang sugat, o sunog.
help-110 = 110 (pulis)
help-110-when = May nananakit sa iyo, o nasa panganib ka ngayon.
help-8000 = #8000 konsultasyon para sa biglang sakit ng bata
help-8000-when = Kapag biglang nagkasakit ang bata sa gabi o araw na walang pasok at hindi mo alam ang gagawin. Iba-iba ang oras sa bawat prepektura.
help-7119 = #7119 konsultasyon kung emergency
help-7119-when = Kapag hindi mo alam kung pupunta sa ospital o tatawag ng ambulansya. Wala ito sa ilang lugar.
help-8008 = #8008 konsultasyon sa karahasan sa tahanan
help-8008-when = Karahasan ng asawa o kasintahan. Ikokonekta ka sa tanggapang malapit sa iyo.
help-783 = 0120-189-783 linya ng konsultasyon ng Child Guidance Center
help-783-when = Mga alalahanin sa pagpapalaki ng anak. Libre ang tawag.
help-city = Mga numero ng lungsod o bayan mo
