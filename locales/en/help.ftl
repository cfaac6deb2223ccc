### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = Talk to someone by phone
help-private = Nothing about this page is recorded.
help-leave = Leave quickly
help-back = Back to the app

help-189 = 189 Child Guidance Center hotline
help-189-free = It is free of charge.
help-189-hours = It is open 24 hours, every day.
help-189-anonymous = You need not give your name.
help-189-secret = What you say is kept secret.
help-189-who = Staff of the Child Guidance Center (児童相談所) near you will listen.
help-189-own = You may call about your own child, about another child, or because you are worn out.
help-189-ip = Some IP phones cannot reach 189. If so, call one of the other numbers below.
help-danger = If a life is in danger right now, call 119 or 110.

help-say = Read this out in Japanese
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは 英語を 話します。通訳を お願いします。
help-line-sound = Watashi wa eigo o hanashimasu. Tsūyaku o onegai shimasu.
help-line-meaning = “I speak English. An interpreter, please.”

help-other = Other numbers
help-call = Call { $number }
help-119 = 119 (ambulance / fire)
help-119-when = Unconscious, trouble breathing, a seizure that does not stop, a bad injury, a fire.
help-110 = 110 (police)
help-110-when = Someone is violent to you, or you are in danger now.
help-8000 = #8000 children's medical advice line
help-8000-when = A child is suddenly ill at night or on a holiday and you are not sure what to do. Hours differ by prefecture.
help-7119 = #7119 emergency advice line
help-7119-when = You are not sure whether to go to hospital or call an ambulance. Not in every area.
help-8008 = #8008 domestic violence helpline
help-8008-when = Violence by a husband, wife or partner. It connects you to an advice centre near you.
help-783 = 0120-189-783 Child Guidance Center advice line
help-783-when = Worries about raising a child. It is free of charge.
help-city = Numbers of your municipality
