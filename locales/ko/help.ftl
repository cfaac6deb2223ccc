### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = 전화 상담
help-private = 이 페이지를 본 사실은 어디에도 기록되지 않습니다.
help-leave = 바로 나가기
help-back = 앱으로 돌아가기

help-189 = 아동상담소 전화 189
help-189-free = 통화료는 무료입니다.
help-189-hours = 매일 24시간 연결됩니다.
help-189-anonymous = 이름을 말하지 않아도 됩니다.
help-189-secret = 말한 내용은 비밀이 지켜집니다.
help-189-who = 가까운 아동상담소(児童相談所) 직원이 이야기를 듣습니다.
help-189-own = 내 아이의 일, 다른 아이의 일, 육아에 지친 마음도 상담할 수 있습니다.
help-189-ip = 일부 IP 전화에서는 189로 연결되지 않습니다. 그때는 아래의 다른 번호로 전화하세요.
help-danger = 지금 생명이 위험하면 119 또는 110으로 전화하세요.

help-say = 일본어로 이렇게 말하세요
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは 韓国語を 話します。通訳を お願いします。
help-line-sound = 와타시와 캉코쿠고오 하나시마스. 쓰야쿠오 오네가이시마스.
help-line-meaning = “저는 한국어를 합니다. 통역을 부탁합니다.”

help-other = 다른 번호
help-call = { $number } 전화 걸기
help-119 = 119(구급차·소방)
help-119-when = 의식이 없을 때, 숨쉬기 힘들 때, 경련이 멈추지 않을 때, 크게 다쳤을 때, 불이 났을 때.
help-110 = 110(경찰)
help-110-when = 누군가 폭력을 휘두르거나 지금 위험할 때.
help-8000 = #8000 소아 응급 전화 상담
help-8000-when = 밤이나 휴일에 아이가 갑자기 아파서 어떻게 할지 모를 때. 시간은 지역(도도부현)마다 다릅니다.
help-7119 = #7119 응급 상담 전화
help-7119-when = 병원에 갈지 구급차를 부를지 모를 때. 이용할 수 없는 지역도 있습니다.
help-8008 = #8008 가정폭력 상담
help-8008-when = 남편, 아내, 연인의 폭력 상담. 가까운 상담 창구로 연결됩니다.
help-783 = 0120-189-783 아동상담소 상담 전용 전화
help-783-when = 육아 고민 등의 상담. 통화료는 무료입니다.
help-city = 거주 지역 시·구의 전화
