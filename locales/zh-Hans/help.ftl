### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = 电话咨询
help-private = 浏览本页不会留下任何记录。
help-leave = 立即离开
help-back = 返回应用

help-189 = 儿童咨询所热线189
help-189-free = 电话免费。
help-189-hours = 每天24小时都可拨打。
help-189-anonymous = 可以不说姓名。
help-189-secret = 您说的内容会保密。
help-189-who = 由离您最近的儿童咨询所（児童相談所）工作人员接听。
help-189-own = 自己孩子的事、别人孩子的事、带孩子太累了，都可以打电话。
help-189-ip = 部分IP电话无法拨通189。这时请拨打下面的其他号码。
help-danger = 现在有生命危险时，请拨打119或110。

help-say = 请用日语这样说
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは 中国語を 話します。通訳を お願いします。
help-line-sound = Watashi wa Chūgoku-go o hanashimasu. Tsūyaku o onegai shimasu.
help-line-meaning = “我说中文。请找口译。”

help-other = 其他号码
help-call = 拨打{ $number }
help-119 = 119（救护车、火警）
help-119-when = 失去意识、呼吸困难、抽搐不止、重伤、火灾时。
help-110 = 110（警察）
help-110-when = 有人对您施暴，或现在有危险时。
help-8000 = #8000 儿童急诊电话咨询
help-8000-when = 夜间或假日孩子突然生病、不知怎么办时。各都道府县的时间不同。
help-7119 = #7119 急救咨询
help-7119-when = 不知道该去医院还是叫救护车时。部分地区没有此服务。
help-8008 = #8008 家庭暴力咨询
help-8008-when = 丈夫、妻子或恋人的暴力。会转到离您近的咨询窗口。
help-783 = 0120-189-783 儿童咨询所咨询专线
help-783-when = 育儿烦恼等的咨询。电话免费。
help-city = 您所在市区町村的电话
