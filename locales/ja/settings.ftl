### Settings: looks, people, data on this phone, sources.

settings-reading = 日本語の種類
settings-size = 文字の大きさ
settings-size-normal = 標準
settings-size-large = 大
settings-size-larger = 特大
settings-theme = 画面の色
settings-theme-auto = 端末に合わせる
settings-theme-light = 明るい
settings-theme-dark = 暗い
settings-away = しまったもの（{ $n }）
settings-data = データ
settings-data-where = 記録はすべてこの端末の中だけにあります。アカウントはなく、どこにも送りません。
settings-about = 出典とバージョン
settings-version = バージョン { $version }

## One child or pregnancy.

person-gone = このお子さんはもうここにいません。別の画面で削除されたのかもしれません。
person-colour = 色
person-colour-n = 色 { $n }
person-is-away = しまってあります。ほかの画面には出ません。
person-bring-back = 元に戻す
person-brought-back = 元に戻しました。
person-remove-title = しまう・削除する
person-remove-about = 「しまう」は記録を残したまま隠します。「削除する」はお子さんとその記録をすべてアプリから取り除きます。
person-close-about = ここで使わなくなったときは、閉じられます。このあと何かをお聞きしたり、表示したりすることはありません。
person-close = 閉じる
person-closed = 閉じました。
person-archive = しまう
person-put-away = しまいました。
person-remove = 削除する
person-removed = 削除しました。
person-warn-before-birth = この生年月日では、{ $n }件の記録が生まれる前の日付になります。確かめてください。
person-warn-same = 同じ生年月日と名前のお子さんがもういます。双子のときは、それぞれ名前を入れてください。

birth-title = 赤ちゃんが生まれましたか
birth-about = おめでとうございます。生年月日を入れると、最初の1年の予定が始まります。
birth-open = 赤ちゃんが生まれた
birth-another = 双子など：もう1人追加する
birth-less = このお子さんを取り消す
birth-save = 次にすることを見る
birth-saved = 保存しました。おめでとうございます。

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = 特別な事情
circumstances-about = あてはまるご家庭は多くありません。答えによって表示が変わります。お子さんにあてはまるかどうかは、医師と市区町村が決めます。
circumstances-ask = わからないときは、先に医療機関にお聞きください。
circumstance-yes = はい
circumstance-no = いいえ
circumstance-disease-history-varicella = 水ぼうそう（水痘）にかかったことがありますか
circumstance-disease-history-varicella-about = かかったことがある人は、水痘の定期接種の対象になりません。
circumstance-hbig-with-vaccine-for-maternal-hbv = お母さんがB型肝炎ウイルスを持っているため、生まれたときに免疫グロブリン（HBIG）とワクチンを一緒に受けましたか
circumstance-hbig-with-vaccine-for-maternal-hbv-about = この場合、B型肝炎ワクチンは健康保険で受け、この予定には入りません。
circumstance-mr-shortage-recognised-by-municipality = ワクチンの不足で麻しん風しん（MR）を受けられなかったと、市区町村に認められましたか
circumstance-mr-shortage-recognised-by-municipality-about = 無料で受けられる期間が延びることがあります。
circumstance-special-circumstance-resolved-on = 長い病気など、予防接種を受けられなかった事情がなくなった日
circumstance-special-circumstance-resolved-on-about = 受けられなかった予防接種を、その日から2年間無料で受けられることがあります。医師の理由書と市区町村の承認が必要です。

## The phone and the data on it.

device-saving = 保存
device-encrypted = この端末での暗号化
device-encrypted-no = していません。このブラウザではできません。
device-lasting = 端末の空きが少ないときも残す
device-lasting-no = 約束されていません。ときどき控えを保存してください。
device-yes = はい
device-aside = 別に取ってある記録
device-keep = 残すようブラウザに頼む
install-title = ホーム画面に置く
install-why = アプリのように開けて、インターネットがなくても使えます。データも長く残ります。
install-do = ホーム画面に追加する
install-ios-1 = Safariで「共有」（四角から矢印が出ている印）を押します。
install-ios-2 = 「ホーム画面に追加」を選びます。
install-ios-3 = 「追加」を押します。ここにもう入力してあるときは、先に控えを保存し、追加したほうで読み込んでください。
install-menu-1 = ブラウザのメニューを開きます。
install-menu-2 = 「アプリをインストール」または「ホーム画面に追加」を選びます。

## What was deleted.
deleted-title = 削除した記録
deleted-about = 削除した記録もこの端末に残っているので、元に戻せます。完全に消すときは、設定の「データを消去する」を使ってください。
deleted-none = 削除した記録はありません。
# $date: the day of the deletion.
deleted-on = { $date }に削除
deleted-restore = 元に戻す
deleted-restored = 元に戻しました。

## Erasing.

erase-open = データを消去する
erase-title = この端末のデータをすべて消しますか
erase-what-records = お子さんとその記録のすべて
erase-what-settings = 言語、表示の設定、書きかけの内容
erase-what-copies = ほかの場所に保存した控えは、そのまま残ります
erase-first = 元に戻せません。また使うかもしれないときは、先に控えを保存してください。
erase-sure = 元に戻せないことがわかりました
erase-do = すべて消す
erase-done = すべて消しました
erase-done-about = ご家族についての内容は、このブラウザに残っていません。確認しました。
erase-start-again = 最初から始める

## Sources and version.

about-what = ご家庭と保健師のためのオープンソースのソフトウェアで、市区町村が提供します。
about-no-advice = 法律と市区町村の決まりを示すもので、医師の助言に代わるものではありません。
about-programme = 日本の予防接種
about-checked = 最終確認日：{ $date }
about-programme-version = データの版：{ $version }
about-sources = 出典（{ $n }）
about-city = { $city }
about-city-unconfirmed = 市区町村が確認していないことは事実として表示せず、問い合わせ先を示します。
about-licence = ライセンス
about-licence-open = オープンソース（{ $licence }）です。
about-design = 色、文字の大きさ、形はデジタル庁デザインシステムに従っています。
