### Signing in and taking up an account.

sign-in-title = Sign in
sign-in-login = Staff number
sign-in-password = Password
sign-in-code = Six digits of the authenticator app
sign-in-do = Sign in
sign-in-passkey = Sign in with a passkey
sign-in-demo = Logins of the demo
sign-in-demo-about = Shown in the demo only. All families are made up.
sign-out = Sign out
passkey-none = No passkey could be used. Sign in with your password.
enrol-title = Take up your account
enrol-who = { $name } ({ $login })
enrol-secret = Type this key into your authenticator app.
enrol-open-app = Open the authenticator app on this device
enrol-password = New password (at least { $n } characters)
enrol-again = Type it again
enrol-do = Begin
enrol-short = The password is too short.
enrol-differs = The two passwords differ.
