### Imports of files: what became of each row, and what is wrong with a file.

# The file as a whole.
staff-import-file-empty = ファイルに何も書かれていません。
staff-import-file-spreadsheet = 表計算ソフトのブックです。CSVで保存し直してください。
staff-import-file-utf16 = UTF-16か、文字ではないデータが含まれています。UTF-8かShift_JIS（CP932）のCSVで保存し直してください。
staff-import-encoding-unclear = 文字コードがUTF-8かShift_JIS（CP932）か決められません。文字コードを指定してください。
staff-import-column-missing = 必要な列がありません。
staff-import-column-twice = 同じ内容を指す列が2つあります。どちらかを除いてください。
staff-import-column-unknown = 様式にない列のため、読み取っていません。
staff-import-plan-changed = 照合した後に、ほかの記録が変わりました。何も書き込んでいません。新しい照合の結果を確かめて、もう一度反映してください。
staff-import-store-unavailable = 今は書き込めません。何も変わっていません。少し待ってもう一度反映してください。
staff-import-no-format = このファイルの様式が設定されていません。管理者に伝えてください。
staff-import-file-lost = 置いたファイルが残っていません。もう一度置いてください。
staff-import-row-file-known = 同じファイルを以前に取り込んでいます。その後に変わった内容は戻しません。

# A row that cannot be read.
staff-import-row-text-undecodable = 文字コードに合わない文字があります。
staff-import-row-quotes-broken = 引用符（"）の対応が正しくありません。
staff-import-row-field-count = 列の数が見出しと合いません。
staff-import-row-value-missing = 値が空です。
staff-import-row-value-too-long = 値が長すぎます。
staff-import-row-date-unreadable = 日付として読めません。
staff-import-row-date-unclear = 何通りかの日付に読めます。年を4桁か元号で書いてください。
staff-import-row-number-unreadable = 番号や数として読めません。
staff-import-row-weight-impossible = 出生体重として考えられないため、読み取っていません。
staff-import-row-code-unknown = 様式にない値です。
staff-import-row-ward-unknown = この自治体にない区です。
staff-import-row-checkup-unknown = この自治体にない健診です。
staff-import-row-letter-private = 外字があります。ほかのシステムでは違う字に見えることがあります。
staff-import-row-letter-lost = ここに来る前に失われた文字があります。
staff-import-row-row-twice = ファイルの前の行と同じ内容です。
staff-import-row-register-id-twice = 同じ宛名番号が、ファイルの前の行に別の内容であります。

# A row that makes no sense.
staff-import-row-no-birthday = 生年月日がないため、新しい子として登録できません。
staff-import-row-nobody-named = 宛名番号も、氏名と生年月日もないため、どの子か分かりません。
staff-import-row-before-birth = 生まれる前の日付です。
staff-import-row-in-future = 取り込む日より後の日付です。
staff-import-row-not-a-child = 20歳以上です。
staff-import-row-no-ward = 区が分かりません。どの区にも属さない子はどの保健師の一覧にも載らないため、区を入れて取り込み直してください。

# A row for a person to decide.
staff-import-row-same-name-and-birthday = 同じ氏名と生年月日の子がいます。同じ子か確かめてください。
staff-import-row-other-register-id = 同じ氏名と生年月日の子が、別の宛名番号で登録されています。番号が変わったのか、別の子か確かめてください。
staff-import-row-register-id-of-other = この宛名番号の子とは、生年月日か氏名が違います。
staff-import-row-perhaps-twin = 同じ世帯に同じ日に生まれた子がいます。ふたごか、氏名が変わった同じ子か確かめてください。
staff-import-row-name-written-otherwise = 生年月日と、氏名か読みの一方は合いますが、もう一方が違います。
staff-import-row-several = 当てはまる子が2人以上います。
staff-import-row-unmatched = 当てはまる子がいません。
staff-import-row-attended-other-day = この健診は、別の日に受けた記録があります。
staff-import-row-known-to-have-died = 亡くなったと記録されている子です。
