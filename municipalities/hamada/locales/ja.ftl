### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = 浜田市
m-prefecture = 島根県
m-family-office = 浜田市 子ども・子育て支援課 子ども家庭相談係
m-family-office-note = 月〜金 8:30〜17:15。祝日と年末年始は休みです。
m-sukusuku = 浜田市子育て世代包括支援センター「すくすく」
m-sukusuku-note = 妊娠前から子育てまで、保健師や助産師、栄養士に相談できます。親子で遊べる子育て支援センターもあります。
m-child-guidance = 浜田児童相談所
m-child-guidance-note = 相談は月〜金 8:30〜17:15（祝日と年末年始を除く）。緊急のときはいつでも受け付けます。
m-family-help = ファミリー・サポート・センター
m-family-help-summary = 子どもを預けたい人と預かる人が会員になり、助け合います。
