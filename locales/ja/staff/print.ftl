### What the command line says: lists, imports, handovers.

print-list-unseen = 未確認の子ども { $ward }　{ $on } 現在　{ $count }人
print-list-visits = 訪問の一覧 { $ward }　{ $on } 現在　{ $count }件
print-list-missed = 健診未受診の一覧 { $ward }　{ $on } 現在　{ $count }件
print-list-steps = 次の手の一覧 { $ward }　{ $on } 現在　{ $count }人

print-head-place = 番
print-head-unseen = 未確認日数
print-head-overdue = 超過日数
print-head-age = 年齢
print-head-name = 氏名
print-head-kana = 読み
print-head-birth-date = 生年月日
print-head-checkup = 健診
print-head-visit = 訪問
print-head-attempts = 連絡
print-head-ward = 区
print-head-area = 町
print-head-phone = 電話番号
print-head-language = 言語

print-age = { $years }歳{ $months }か月
print-interpreter = 通訳

print-visit-unassigned = 担当なし
print-visit-assigned = 担当あり
print-visit-appointment = 約束あり
print-visit-not-met = 会えず
print-visit-declined = 断り・不通
print-visit-away = 不在
print-visit-visited = 訪問済み
print-visit-closed = 終了

# A handover between cities.
print-handover-head-number = 番
print-handover-head-name = 氏名
print-handover-head-kana = 読み
print-handover-head-birth-date = 生年月日
print-handover-head-entries = 記録
print-handover-head-here = こちらでの子ども
print-handover-from = 引き継ぎ { $id }　差出人 { $from }　{ $on } 送付
print-handover-same = 登録あり { $child }
print-handover-nobody = 登録なし
print-handover-unclear = 要確認 { $children }
print-handover-sent = { $to } あての引き継ぎ { $id } を { $file } に書き出しました。相手が受け入れるまで、子どもはこちらの一覧に残ります。
print-handover-accepted = 引き継ぎを受け入れました。返答を { $file } に書き出しました。差出人に送ってください。
print-handover-returned = 引き継ぎを差し戻しました。返答を { $file } に書き出しました。差出人に送ってください。
print-handover-answer-accepted = 引き継ぎ { $id } は { $from } に受け入れられました。
print-handover-answer-returned = 引き継ぎ { $id } は { $from } から差し戻されました：{ $reason }
print-handover-keys = 秘密の鍵を { $file } に書きました。ほかの人に渡さないでください。公開の鍵は次のとおりです。確認用の文字列を電話で読み合わせてください：{ $fingerprint }

print-handover-error-not-an-envelope = 引き継ぎのファイルではありません。
print-handover-error-other-version = このソフトウェアでは読めない版の引き継ぎファイルです。
print-handover-error-not-for-us = ほかの自治体あての引き継ぎです。
print-handover-error-unknown-sender = 差出人の公開鍵が登録されていません。
print-handover-error-bad-signature = 署名が差出人のものではないか、ファイルが書き換えられています。
print-handover-error-cannot-open = こちらの鍵で開けません。
print-handover-error-contradiction = ファイルの中身が、外側の記載と合いません。
print-handover-error-unknown-partner = 相手の自治体の公開鍵が登録されていません：{ $about }
print-handover-error-unknown-child = その子どもはいません：{ $about }
print-handover-error-on-its-way = すでに別の自治体への引き継ぎが返答待ちです：{ $about }
print-handover-error-unknown-handover = こちらで扱った引き継ぎではありません。
print-handover-error-already-answered = この引き継ぎには、すでに返答しています。
print-handover-error-undecided = { $about }番の子どもが誰か決まっていません。--child で指定してください。
print-handover-error-no-ward = この市でまだ知られていない子どもの区を --ward で指定してください。
print-handover-error-save = ファイルを書き出せません：{ $about }
print-handover-error-seal = ファイルを作れません：{ $about }
print-handover-error-store = データベースに書けません：{ $about }

# What became of an imported file.
print-import-head-line = 行
print-import-head-verdict = 結果
print-import-head-code = コード
print-import-head-reason = 理由
print-import-head-column = 列
print-import-head-value = 値
print-import-head-register-id = 宛名番号
print-import-head-name = 氏名
print-import-head-birth-date = 生年月日
print-import-head-changed = 変わった項目
print-import-head-notes = 注意
print-import-head-rows = 行数
print-import-dry-run = 試しに読み取りました。何も書き込んでいません。
print-import-more-rows = ほかに{ $count }行あります。--report で全部の行を書き出せます。
print-import-verdict-new = 新規
print-import-verdict-changed = 変更
print-import-verdict-unchanged = 変更なし
print-import-verdict-doubtful = 要確認
print-import-verdict-refused = 取り込めない
print-import-field-register-id = 宛名番号
print-import-field-name = 氏名
print-import-field-kana = 読み
print-import-field-sex = 性別
print-import-field-birth-date = 生年月日
print-import-field-birth-weight-g = 出生体重
print-import-field-birth-order = 多胎の順
print-import-field-born-abroad = 国外での出生
print-import-field-guardian = 保護者
print-import-field-phone = 電話番号
print-import-field-address = 住所
print-import-field-ward = 区
print-import-field-area = 町
print-import-field-household = 世帯
print-import-field-language = 言語
print-import-field-interpreter = 通訳
print-import-field-birth-card-on = 出生連絡票
