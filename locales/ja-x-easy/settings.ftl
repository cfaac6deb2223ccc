### Settings: looks, people, data on this phone, sources.

settings-reading = ｜日本語《にほんご》の ｜種類《しゅるい》
settings-size = ｜文字《もじ》の ｜大《おお》きさ
settings-size-normal = ふつう
settings-size-large = ｜大《おお》きい
settings-size-larger = もっと ｜大《おお》きい
settings-theme = ｜画面《がめん》の ｜色《いろ》
settings-theme-auto = スマホと ｜同《おな》じ
settings-theme-light = ｜明《あか》るい
settings-theme-dark = ｜暗《くら》い
settings-away = しまった もの（{ $n }）
settings-data = データ
settings-data-where = ｜記録《きろく》は ぜんぶ、この スマホの ｜中《なか》だけに あります。アカウントは ありません。どこにも ｜送《おく》りません。
settings-about = どこで ｜調《しら》べたか・バージョン
settings-version = バージョン { $version }

## One child or pregnancy.

person-gone = この ｜子《こ》どもは、もう ここに いません。ほかの ｜画面《がめん》で ｜消《け》したかもしれません。
person-colour = ｜色《いろ》
person-colour-n = ｜色《いろ》 { $n }
person-is-away = しまって あります。ほかの ｜画面《がめん》には ｜出《で》ません。
person-bring-back = もとに もどす
person-brought-back = もとに もどしました。
person-remove-title = しまう・｜消《け》す
person-remove-about = 「しまう」は、｜記録《きろく》を のこして、｜見《み》えなく します。「｜消《け》す」は、｜子《こ》どもと ｜記録《きろく》を ぜんぶ アプリから ｜消《け》します。
person-close-about = もう ここで ｜使《つか》わない ときは、｜閉《と》じる ことが できます。そのあとは、｜何《なに》も ｜聞《き》きません。｜何《なに》も ｜出《で》ません。
person-close = ｜閉《と》じる
person-closed = ｜閉《と》じました。
person-archive = しまう
person-put-away = しまいました。
person-remove = ｜消《け》す
person-removed = ｜消《け》しました。
person-warn-before-birth = この ｜日《ひ》に すると、{ $n }この ｜記録《きろく》が ｜生《う》まれる ｜前《まえ》の ｜日《ひ》に なります。もう ｜一度《いちど》 ｜見《み》てください。
person-warn-same = ｜生《う》まれた ｜日《ひ》と ｜名前《なまえ》が ｜同《おな》じ ｜子《こ》どもが もう います。ふたごの ときは、それぞれ ｜名前《なまえ》を ｜入《い》れてください。

birth-title = ｜赤《あか》ちゃんが ｜生《う》まれましたか
birth-about = おめでとうございます。｜生《う》まれた ｜日《ひ》を ｜入《い》れると、はじめの 1｜年間《ねんかん》の ｜予定《よてい》が ｜始《はじ》まります。
birth-open = ｜赤《あか》ちゃんが ｜生《う》まれました
birth-another = ふたごなど：もう ｜1人《ひとり》 ｜入《い》れる
birth-less = この ｜子《こ》どもを やめる
birth-save = ｜次《つぎ》に する ことを ｜見《み》る
birth-saved = ｜保存《ほぞん》しました。おめでとうございます。

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = ｜特別《とくべつ》な こと
circumstances-about = ここに ｜書《か》いて ある ことが ある ｜家族《かぞく》は、｜少《すく》ないです。｜答《こた》えで、アプリに ｜出《で》る ことが ｜変《か》わります。あなたの ｜子《こ》どもが そうかどうかは、｜医者《いしゃ》と ｜市《し》・｜区《く》・｜町《まち》・｜村《むら》が ｜決《き》めます。
circumstances-ask = わからない ときは、｜先《さき》に ｜病院《びょういん》に ｜聞《き》いてください。
circumstance-yes = はい
circumstance-no = いいえ
circumstance-disease-history-varicella = ｜水《みず》ぼうそう（｜水痘《すいとう》）に なった ことが ありますか
circumstance-disease-history-varicella-about = なった ことが ある ｜人《ひと》には、｜水痘《すいとう》の ワクチンは ｜法律《ほうりつ》で ｜決《き》まっている ワクチンでは ありません。
circumstance-hbig-with-vaccine-for-maternal-hbv = お｜母《かあ》さんが B｜型《がた》｜肝炎《かんえん》の ウイルスを ｜持《も》って いる ために、｜生《う》まれた とき、｜病気《びょうき》を ｜防《ふせ》ぐ ｜注射《ちゅうしゃ》（｜免疫《めんえき》グロブリン、HBIG）と ワクチンを いっしょに ｜受《う》けましたか
circumstance-hbig-with-vaccine-for-maternal-hbv-about = 「はい」の とき、B｜型《がた》｜肝炎《かんえん》の ワクチンは ｜健康保険《けんこうほけん》で ｜受《う》けます。この アプリの ｜予定《よてい》には ｜入《はい》りません。
circumstance-mr-shortage-recognised-by-municipality = ワクチンが ｜足《た》りなくて ｜麻《ま》しん・｜風《ふう》しん（MR）を ｜受《う》けられなかった ことを、｜市《し》・｜区《く》・｜町《まち》・｜村《むら》が ｜認《みと》めましたか
circumstance-mr-shortage-recognised-by-municipality-about = お｜金《かね》が かからない ｜時《とき》が ｜長《なが》く なることが あります。
circumstance-special-circumstance-resolved-on = ｜長《なが》い ｜病気《びょうき》などで ワクチンを ｜受《う》けられなかった ｜人《ひと》：その ｜病気《びょうき》などが ｜終《お》わった ｜日《ひ》
circumstance-special-circumstance-resolved-on-about = ｜受《う》けられなかった ワクチンを、その ｜日《ひ》から 2｜年間《ねんかん》、お｜金《かね》が かからないで ｜受《う》けられることが あります。｜医者《いしゃ》が ｜理由《りゆう》を ｜書《か》いた ｜紙《かみ》が ｜必要《ひつよう》です。｜市《し》・｜区《く》・｜町《まち》・｜村《むら》が ｜認《みと》める ことも ｜必要《ひつよう》です。

## The phone and the data on it.

device-saving = ｜保存《ほぞん》
device-encrypted = この スマホの ｜中《なか》で かぎを かける（｜暗号化《あんごうか》）
device-encrypted-no = かけて いません。この ブラウザでは できません。
device-lasting = スマホが いっぱいに なっても のこす
device-lasting-no = のこらない ことが あります。ときどき コピーを ｜作《つく》って ください。
device-yes = はい
device-aside = ｜別《べつ》の ところに のこして ある ｜記録《きろく》
device-keep = ブラウザに、のこすように たのむ
install-title = ホーム｜画面《がめん》に おく
install-why = アプリのように ｜開《ひら》く ことが できます。インターネットが なくても ｜使《つか》えます。データも ｜長《なが》く のこります。
install-do = ホーム｜画面《がめん》に ｜追加《ついか》する
install-ios-1 = Safariで「｜共有《きょうゆう》」（｜四角《しかく》から ｜矢印《やじるし》が ｜出《で》ている しるし）を ｜押《お》します。
install-ios-2 = 「ホーム｜画面《がめん》に｜追加《ついか》」を えらびます。
install-ios-3 = 「｜追加《ついか》」を ｜押《お》します。ここに もう ｜何《なに》か ｜入《い》れた ときは、｜先《さき》に コピーを ｜作《つく》って、｜新《あたら》しい ほうに ｜入《い》れてください。
install-menu-1 = ブラウザの メニューを ｜開《ひら》きます。
install-menu-2 = 「アプリをインストール」か「ホーム｜画面《がめん》に｜追加《ついか》」を えらびます。

## What was deleted.
deleted-title = ｜消《け》した ｜記録《きろく》
deleted-about = ｜消《け》した ｜記録《きろく》も、この スマホに のこって います。もとに もどせます。ぜんぶ なくしたい ときは、｜設定《せってい》の 「データを ｜消《け》す」を おしてください。
deleted-none = ｜消《け》した ｜記録《きろく》は ありません。
# $date: the day of the deletion.
deleted-on = { $date }に ｜消《け》しました
deleted-restore = もとに もどす
deleted-restored = もとに もどしました。

## Erasing.

erase-open = データを ｜消《け》す
erase-title = この スマホの データを ぜんぶ ｜消《け》しますか
erase-what-records = ｜子《こ》どもと ｜記録《きろく》 ぜんぶ
erase-what-settings = ことば、｜画面《がめん》の ｜設定《せってい》、｜書《か》いて いる ｜途中《とちゅう》の もの
erase-what-copies = ほかの ところに ある コピーは、そのまま のこります
erase-first = もとに もどす ことが できません。また ｜使《つか》うかもしれない ときは、｜先《さき》に コピーを ｜作《つく》って ください。
erase-sure = もとに もどせない ことが わかりました
erase-do = ぜんぶ ｜消《け》す
erase-done = ぜんぶ ｜消《け》しました
erase-done-about = ｜家族《かぞく》の ことは、この ブラウザに ｜何《なに》も のこって いません。たしかめました。
erase-start-again = はじめから やる

## Sources and version.

about-what = ｜家族《かぞく》と ｜保健師《ほけんし》の ための アプリです。｜作《つく》り｜方《かた》を だれでも ｜見《み》られます（オープンソース）。｜市《し》・｜区《く》・｜町《まち》・｜村《むら》が ｜出《だ》して います。
about-no-advice = ｜法律《ほうりつ》と ｜市《し》・｜区《く》・｜町《まち》・｜村《むら》の ｜決《き》まりを ｜見《み》せます。｜医者《いしゃ》の ｜話《はなし》の かわりでは ありません。
about-programme = ｜日本《にほん》の ワクチン
about-checked = ｜最後《さいご》に たしかめた ｜日《ひ》：{ $date }
about-programme-version = データの バージョン：{ $version }
about-sources = ｜調《しら》べた もの（{ $n }）
about-city = { $city }
about-city-unconfirmed = ｜市《し》・｜区《く》・｜町《まち》・｜村《むら》が たしかめて いない ことは、｜本当《ほんとう》だと ｜言《い》いません。｜聞《き》く ところを ｜見《み》せます。
about-licence = ｜使《つか》う ときの ｜決《き》まり（ライセンス）
about-licence-open = だれでも ｜使《つか》えます（オープンソース、{ $licence }）。
about-design = ｜色《いろ》、｜文字《もじ》の ｜大《おお》きさ、｜形《かたち》は、デジタル｜庁《ちょう》デザインシステムと ｜同《おな》じです。
