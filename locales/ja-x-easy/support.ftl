### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = まだ たしかでは ありません
contact-hours-ask = ｜時間《じかん》は、｜電話《でんわ》で ｜聞《き》いてください
# $name: a ward office or a city.
contact-ask = { $name }に ｜聞《き》いてください
contact-open = ｜開《あ》いています
contact-closed = ｜閉《し》まっています
contact-always = ｜毎日《まいにち》、24｜時間《じかん》
contact-every-day = ｜毎日《まいにち》
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }～{ $to }
contact-holidays = ｜国《くに》の ｜休《やす》みの ｜日《ひ》（｜祝日《しゅくじつ》）は ｜休《やす》み
# $from, $to: days of the year such as "29 December".
contact-closed-days = { $from }～{ $to }は ｜休《やす》み
contact-day = { $month }{ $d ->
    [1] ｜1日《ついたち》
    [2] ｜2日《ふつか》
    [3] ｜3日《みっか》
    [4] ｜4日《よっか》
    [5] ｜5日《いつか》
    [6] ｜6日《むいか》
    [7] ｜7日《なのか》
    [8] ｜8日《ようか》
    [9] ｜9日《ここのか》
    [10] ｜10日《とおか》
    [14] ｜14日《じゅうよっか》
    [20] ｜20日《はつか》
    [24] ｜24日《にじゅうよっか》
   *[other] { $d }｜日《にち》
}

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = キーボードでは、Escを 3｜回《かい》 ｜押《お》します。
help-free = お｜金《かね》は かかりません
help-anonymous = ｜名前《なまえ》は ｜言《い》わなくて いいです
help-secret = ほかの ｜人《ひと》に ｜言《い》いません
hotline-kind-child = ｜子《こ》どもと ｜親《おや》の ｜相談《そうだん》
hotline-kind-emergency = ｜命《いのち》が あぶない とき
hotline-kind-medical = ｜急《きゅう》に ｜病気《びょうき》に なった とき
hotline-kind-violence = だれかに たたかれたり、ひどいことを されたり する とき
hotline-kind-consultation = わからない こと、｜心配《しんぱい》な こと
hotline-kind-other = ほかの ｜電話《でんわ》

## Support, first screen.
support-title = サービスと ｜場所《ばしょ》
support-now = ｜今《いま》の あなたに
# $name: what the family calls the child.
support-for-person = { $name }の とき
support-counter = ｜住《す》んで いる ｜区《く》の、｜子《こ》どもと ｜家族《かぞく》の ｜相談《そうだん》の ところ
support-search = ｜名前《なまえ》で さがす
support-search-hint = ひらがな・カタカナでも さがせます
support-filters = えらんで ｜少《すく》なく する
support-all-kinds = ぜんぶ
support-services = サービス
support-places = ｜場所《ばしょ》・｜相談《そうだん》の ところ
support-my-ward = ｜自分《じぶん》の ｜区《く》
support-kind = ｜種類《しゅるい》
support-wards = ｜区《く》
support-open-now = ｜今《いま》 ｜開《あ》いている
support-my-language = ｜自分《じぶん》の ことばで ｜話《はな》せる
support-child-age = ｜子《こ》どもの ｜年《とし》に ｜合《あ》う
support-near-me = ｜近《ちか》い ｜順番《じゅんばん》
support-near-why = ｜今《いま》 いる ｜場所《ばしょ》は、この スマホの ｜外《そと》に ｜送《おく》りません。
support-locating = ｜今《いま》 いる ｜場所《ばしょ》を さがして います
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] ｜今《いま》 いる ｜場所《ばしょ》が わかりません。
   *[ward] ｜今《いま》 いる ｜場所《ばしょ》が わかりません。｜区《く》を えらぶ ことも できます。
}
support-clear = えらぶのを やめる
support-all = サービスと ｜場所《ばしょ》 ぜんぶ
support-count = { $n }こ
support-show-all = { $n }こ ぜんぶ ｜見《み》る
support-none = ありませんでした。
support-none-next = えらぶ ものを ｜少《すく》なく するか、｜別《べつ》の ことばで さがして ください。｜次《つぎ》の ところに ｜聞《き》く ことも できます。
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = { $whole }{ number-decimal }{ $tenth } km
support-m = { $n } m
support-no-position = ｜遠《とお》さは わかりません
support-phone-none = ｜電話番号《でんわばんごう》は まだ たしかでは ありません

## A facility.
support-map = ｜地図《ちず》を ｜開《ひら》く
support-phone = ｜電話《でんわ》
support-hours = ｜時間《じかん》
support-address = ｜住所《じゅうしょ》
support-copy = コピー
support-copied = コピーしました
support-languages = ｜使《つか》える ことば
support-serves = ｜使《つか》える ｜区《く》
support-offers = ここで ｜相談《そうだん》できる こと
support-ask-rest = まだ たしかでは ない ことが あります。｜行《い》く ｜前《まえ》に、｜電話《でんわ》で ｜聞《き》いてください。
support-gone = この お｜知《し》らせは、もう ありません。
support-sources = この お｜知《し》らせを どこで ｜見《み》たか
support-source-dated = { $date }の お｜知《し》らせ

## A service. $date: a day.
support-fit-yes = ｜使《つか》えます
support-fit-until = ｜使《つか》えます（{ $date }まで）
support-fit-from = { $date }から ｜使《つか》えます
support-fit-past = ｜使《つか》える ｜年《とし》を ｜過《す》ぎました
support-fit-pregnancy = ｜妊娠中《にんしんちゅう》に ｜使《つか》えます
support-fit-after-birth = ｜生《う》まれてから ｜使《つか》えます
support-fit-ask = ｜使《つか》えるかどうか、｜聞《き》いてください
support-who = ｜使《つか》える ｜人《ひと》
support-cost = お｜金《かね》
support-apply = ｜申《もう》し｜込《こ》み
support-contact = ｜聞《き》く ところ
support-rules-since = { $date }からの ｜決《き》まりです。
support-rules-from = { $date }に ｜始《はじ》まります。
support-rules-until = { $date }までの ｜決《き》まりです。
support-rules-ended = { $date }に ｜終《お》わりました。
support-changes = { $date }から ｜変《か》わります：

service-kind-pregnancy = ｜妊娠《にんしん》・｜赤《あか》ちゃんを ｜産《う》む こと
service-kind-postpartum = ｜赤《あか》ちゃんを ｜産《う》んだ あと
service-kind-childcare = ｜子《こ》どもを あずかる サービス
service-kind-gathering = ｜遊《あそ》ぶ ところ・｜集《あつ》まる ところ
service-kind-money = お｜金《かね》の ｜手伝《てつだ》い
service-kind-consultation = ｜相談《そうだん》
service-kind-other = ほかの サービス

facility-kind-city-office = ｜市役所《しやくしょ》
facility-kind-ward-office = ｜区役所《くやくしょ》
facility-kind-family-health-center = ｜子《こ》ども・｜家族《かぞく》・｜健康《けんこう》の ｜相談《そうだん》の ところ
facility-kind-child-guidance-center = ｜子《こ》どもと ｜家族《かぞく》の ｜相談《そうだん》の ところ（｜児童相談所《じどうそうだんしょ》）
facility-kind-child-family-support-center = ｜子《こ》どもと ｜家族《かぞく》の ｜相談《そうだん》の ところ（｜児童家庭支援《じどうかていしえん》センター）
facility-kind-childcare-support-center = ｜親子《おやこ》で ｜遊《あそ》べて ｜相談《そうだん》できる ところ（｜地域子育《ちいきこそだ》て｜支援《しえん》センター）
facility-kind-short-stay = ｜子《こ》どもを とまりや ｜昼《ひる》の ｜間《あいだ》 あずかる ところ（ショートステイ・デイステイ）
facility-kind-postpartum-care = ｜赤《あか》ちゃんを ｜産《う》んだ あとの お｜母《かあ》さんの ｜手伝《てつだ》い（｜産後《さんご》ケア）
facility-kind-multilingual-consultation = いろいろな ことばで できる ｜相談《そうだん》
facility-kind-call-center = ｜電話《でんわ》で ｜聞《き》く ところ（コールセンター）
facility-kind-family-support-center = ｜子《こ》どもの ｜世話《せわ》を ｜手伝《てつだ》う ｜人《ひと》を さがす ところ（ファミリー・サポート・センター）
facility-kind-nursery = ｜保育園《ほいくえん》・｜幼稚園《ようちえん》など
facility-kind-childrens-hall = ｜子《こ》どもが ｜遊《あそ》ぶ ところ（｜児童館《じどうかん》など）
facility-kind-clinic = ｜病院《びょういん》
facility-kind-other = ほかの ところ
