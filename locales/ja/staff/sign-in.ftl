### Signing in and taking up an account.

sign-in-title = ログイン
sign-in-login = 職員番号
sign-in-password = パスワード
sign-in-code = 認証アプリの6桁の番号
sign-in-do = ログイン
sign-in-passkey = パスキーでログイン
sign-in-demo = デモのログイン
sign-in-demo-about = デモのときだけ表示されます。家庭はすべて架空です。
sign-out = ログアウト
passkey-none = パスキーが使えませんでした。パスワードでログインしてください。
enrol-title = 利用の開始
enrol-who = { $name }さん（{ $login }）
enrol-secret = 認証アプリに次の鍵を入力してください。
enrol-open-app = この端末の認証アプリを開く
enrol-password = 新しいパスワード（{ $n }文字以上）
enrol-again = もう一度入力
enrol-do = 利用を始める
enrol-short = パスワードが短すぎます。
enrol-differs = 2つのパスワードが違います。
