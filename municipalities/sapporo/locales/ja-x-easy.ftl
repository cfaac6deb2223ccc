### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = ｜札幌市《さっぽろし》
m-prefecture = ｜北海道《ほっかいどう》
m-ward-chuo = ｜中央区《ちゅうおうく》
m-ward-kita = ｜北区《きたく》
m-ward-higashi = ｜東区《ひがしく》
m-ward-shiroishi = ｜白石区《しろいしく》
m-ward-atsubetsu = ｜厚別区《あつべつく》
m-ward-toyohira = ｜豊平区《とよひらく》
m-ward-kiyota = ｜清田区《きよたく》
m-ward-minami = ｜南区《みなみく》
m-ward-nishi = ｜西区《にしく》
m-ward-teine = ｜手稲区《ていねく》
m-health-center-chuo = ｜中央区《ちゅうおうく》の ｜保健《ほけん》センター
m-health-center-kita = ｜北区《きたく》の ｜保健《ほけん》センター
m-health-center-higashi = ｜東区《ひがしく》の ｜保健《ほけん》センター
m-health-center-shiroishi = ｜白石区《しろいしく》の ｜保健《ほけん》センター
m-health-center-atsubetsu = ｜厚別区《あつべつく》の ｜保健《ほけん》センター
m-health-center-toyohira = ｜豊平区《とよひらく》の ｜保健《ほけん》センター
m-health-center-kiyota = ｜清田区《きよたく》の ｜保健《ほけん》センター
m-health-center-minami = ｜南区《みなみく》の ｜保健《ほけん》センター
m-health-center-nishi = ｜西区《にしく》の ｜保健《ほけん》センター
m-health-center-teine = ｜手稲区《ていねく》の ｜保健《ほけん》センター
m-health-center-note = ｜妊娠《にんしん》、｜出産《しゅっさん》、｜子《こ》どもの ｜健診《けんしん》、｜子育《こそだ》ての ｜相談《そうだん》が できます。
m-child-guidance = ｜子《こ》どもと ｜家族《かぞく》の ｜相談《そうだん》の ところ（｜札幌市児童相談所《さっぽろしじどうそうだんしょ》）
m-child-guidance-note = 189に ｜電話《でんわ》すると つながります。
