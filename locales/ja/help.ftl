### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = 電話で相談
help-private = このページを見たことは、どこにも記録されません。
help-leave = すぐに離れる
help-back = アプリに戻る

help-189 = 児童相談所虐待対応ダイヤル「189」
help-189-free = 電話代はかかりません。
help-189-hours = 24時間、毎日つながります。
help-189-anonymous = 名前を言わなくてかまいません。
help-189-secret = 話したことの秘密は守られます。
help-189-who = 近くの児童相談所の職員が話を聞きます。
help-189-own = 自分の子どものこと、よその子どものこと、子育てに疲れたことも相談できます。
help-189-ip = 一部のIP電話からは189につながりません。そのときは、下のほかの番号に電話してください。
help-danger = 今すぐ命が危ないときは、119か110に電話してください。

help-say = 電話で、こう言ってください
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = 子どものことで相談したいです。
help-line-sound = こどものことで そうだんしたいです。
help-line-meaning = まず、この一言だけで大丈夫です。

help-other = ほかの番号
help-call = { $number }に電話する
help-119 = 119（救急車・消防）
help-119-when = 意識がない、息が苦しい、ひきつけが止まらない、大けが、火事のとき。
help-110 = 110（警察）
help-110-when = だれかに暴力をふるわれている、今あぶないとき。
help-8000 = #8000（小児救急電話相談）
help-8000-when = 夜や休みの日に、子どもの急な病気で迷ったとき。時間は都道府県で違います。
help-7119 = #7119（救急安心センター）
help-7119-when = 病院に行くか、救急車を呼ぶか迷ったとき。使えない地域もあります。
help-8008 = #8008（DV相談ナビ）
help-8008-when = 夫・妻や恋人の暴力の相談。近くの相談窓口につながります。
help-783 = 0120-189-783（児童相談所相談専用ダイヤル）
help-783-when = 子育ての悩みなどの相談。電話代はかかりません。
help-city = 市区町村の電話
