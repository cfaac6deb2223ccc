### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = 電話諮詢
help-private = 瀏覽本頁不會留下任何紀錄。
help-leave = 立即離開
help-back = 返回應用程式

help-189 = 兒童諮詢所專線189
help-189-free = 電話免費。
help-189-hours = 每天24小時都可撥打。
help-189-anonymous = 可以不說姓名。
help-189-secret = 您說的內容會保密。
help-189-who = 由離您最近的兒童諮詢所（児童相談所）人員接聽。
help-189-own = 自己孩子的事、別人孩子的事、帶孩子太累了，都可以打電話。
help-189-ip = 部分IP電話無法撥通189。這時請撥打下面的其他號碼。
help-danger = 現在有生命危險時，請撥打119或110。

help-say = 請用日語這樣說
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは 中国語を 話します。通訳を お願いします。
help-line-sound = Watashi wa Chūgoku-go o hanashimasu. Tsūyaku o onegai shimasu.
help-line-meaning = 「我說中文。請找口譯。」

help-other = 其他號碼
help-call = 撥打{ $number }
help-119 = 119（救護車、火警）
help-119-when = 失去意識、呼吸困難、抽搐不止、重傷、火災時。
help-110 = 110（警察）
help-110-when = 有人對您施暴，或現在有危險時。
help-8000 = #8000 兒童急診電話諮詢
help-8000-when = 夜間或假日孩子突然生病、不知怎麼辦時。各都道府縣的時間不同。
help-7119 = #7119 急救諮詢
help-7119-when = 不知道該去醫院還是叫救護車時。部分地區沒有此服務。
help-8008 = #8008 家庭暴力諮詢
help-8008-when = 丈夫、妻子或戀人的暴力。會轉到離您近的諮詢窗口。
help-783 = 0120-189-783 兒童諮詢所諮詢專線
help-783-when = 育兒煩惱等的諮詢。電話免費。
help-city = 您所在市區町村的電話
