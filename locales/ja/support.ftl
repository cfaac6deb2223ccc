### 支援：施設とサービス。アプリの「相談」だけが使う言葉も、ここにあります。

contact-unconfirmed = 未確認です
contact-hours-ask = 時間は、電話で確かめてください
contact-ask = { $name }にお問い合わせください
contact-open = 開いています
contact-closed = 閉まっています
contact-always = 24時間・毎日
contact-every-day = 毎日
contact-span = { $days } { $from }～{ $to }
contact-holidays = 祝日は休み
contact-closed-days = { $from }～{ $to }は休み
contact-day = { $month }{ $d }日

## 「相談」の画面だけが使う言葉
## status: draft
help-leave-keys = キーボードでは、Escキーを3回押します。
help-free = 通話無料
help-anonymous = 匿名でよい
help-secret = 秘密は守られます
hotline-kind-child = 子どもと保護者の相談
hotline-kind-emergency = 命にかかわるとき
hotline-kind-medical = 急に具合が悪くなったとき
hotline-kind-violence = 暴力を受けているとき
hotline-kind-consultation = 質問や心配ごと
hotline-kind-other = そのほかの電話

## 支援の最初の画面
support-title = サービスと施設
support-now = 今のあなたに
support-for-person = { $name }の場合
support-counter = お住まいの区の、子どもと家庭の窓口
support-search = 名前でさがす
support-search-hint = ひらがな・カタカナでもさがせます
support-filters = しぼりこみ
support-all-kinds = すべて
support-services = サービス
support-places = 施設・窓口
support-my-ward = 自分の区
support-kind = 種類
support-wards = 区
support-open-now = 今開いている
support-my-language = 自分の言語で話せる
support-child-age = 子どもの年齢に合う
support-near-me = 近い順
support-near-why = 今いる場所は、このスマホの外に出ません。
support-locating = 今いる場所を調べています
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] 今いる場所がわかりません。
   *[ward] 今いる場所がわかりません。区を選ぶこともできます。
}
support-clear = しぼりこみをやめる
support-all = すべてのサービスと施設
support-count = { $n }件
support-show-all = { $n }件すべてを見る
support-none = 見つかりませんでした。
support-none-next = しぼりこみを減らすか、別の言葉でさがしてください。次の窓口に聞くこともできます。
support-km = { $whole }{ number-decimal }{ $tenth } km
support-m = { $n } m
support-no-position = 距離は不明
support-phone-none = 電話番号は未確認

support-map = 地図を開く
support-phone = 電話
support-hours = 時間
support-address = 住所
support-copy = コピー
support-copied = コピーしました
support-languages = 使える言語
support-serves = 対象の区
support-offers = ここで相談できること
support-ask-rest = まだ確認できていない項目があります。行く前に、電話で確かめてください。
support-gone = この情報は、なくなりました。
support-sources = この情報の出どころ
support-source-dated = { $date }時点

support-fit-yes = 使えます
support-fit-until = 使えます（{ $date }まで）
support-fit-from = { $date }から使えます
support-fit-past = 対象の年齢を過ぎました
support-fit-pregnancy = 妊娠中に使えます
support-fit-after-birth = 生まれてから使えます
support-fit-ask = 使えるかどうか、お問い合わせください
support-who = 対象
support-cost = 費用
support-apply = 申し込み
support-contact = 連絡先
support-rules-since = { $date }からの内容です。
support-rules-from = { $date }に始まります。
support-rules-until = { $date }までの内容です。
support-rules-ended = { $date }に終わりました。
support-changes = { $date }から変わります：

service-kind-pregnancy = 妊娠・出産
service-kind-postpartum = 出産のあと
service-kind-childcare = 預かり・保育
service-kind-gathering = 遊び場・集まり
service-kind-money = お金の支援
service-kind-consultation = 相談
service-kind-other = そのほかのサービス

facility-kind-city-office = 市役所
facility-kind-ward-office = 区役所
facility-kind-family-health-center = 子ども・家庭・保健の窓口
facility-kind-child-guidance-center = 児童相談所
facility-kind-child-family-support-center = 児童家庭支援センター
facility-kind-childcare-support-center = 地域子育て支援センター
facility-kind-short-stay = ショートステイ・デイステイ
facility-kind-postpartum-care = 産後ケア
facility-kind-multilingual-consultation = 多言語の相談
facility-kind-call-center = コールセンター
facility-kind-family-support-center = ファミリー・サポート・センター
facility-kind-nursery = 保育所・幼稚園など
facility-kind-childrens-hall = 児童館など
facility-kind-clinic = 病院・診療所
facility-kind-other = そのほかの施設
