### Why something cannot be done. The codes are those of api/src/problem.rs.

staff-problem-malformed = What was sent could not be read. Reload the page.
staff-problem-invalid = Something in the form is wrong. Please check it.
staff-problem-sign-in-needed = Please sign in.
staff-problem-sign-in-refused = Staff number, password or code is not right.
staff-problem-too-many-attempts = Too many attempts. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
staff-problem-passkey-too-late = That took too long. Please try again.
staff-problem-fresh-sign-in-needed = For safety, passkeys are added and removed within ten minutes after signing in. Please sign in again.
staff-problem-last-way-in = This is your only way to sign in and cannot be removed.
staff-problem-link-not-valid = This link is not valid: it has run out or was used. Ask your administrator.
staff-problem-not-allowed = Your role does not allow this.
staff-problem-reason-needed = The child is not on your list. A reason is needed.
staff-problem-not-found = Not found.
staff-problem-method-not-allowed = This cannot be done here. Reload the page.
staff-problem-conflict = A colleague wrote first. Look at the newer entry and save again. Your text is still here.
staff-problem-id-taken = Another entry has this id. Open the form anew and save again.
staff-problem-login-taken = This staff number is taken.
staff-problem-wrong-state = Somebody has dealt with it already.
staff-problem-rows-changed = It has changed meanwhile. Nothing was written. Look at it as it is now.
staff-problem-session-cancelled = This session is cancelled.
staff-problem-session-full = This session is full.
staff-problem-last-administrator = The last administrator cannot be disabled.
staff-problem-too-large = The file is too large.
staff-problem-unsupported-media-type = This format is not accepted.
staff-problem-cross-site = Requests from other sites are not accepted.
staff-problem-too-many-requests = Too many requests. Please wait a moment.
staff-problem-store-unavailable = Nothing can be saved just now, and nothing was written. Try again shortly.
staff-problem-internal = The server had a problem.
wrong-date = Enter a date.
wrong-future = The day cannot lie in the future.
wrong-until = Enter a later day.
wrong-time = Enter a time, such as 10:30.
wrong-note = Write something.
wrong-reason = Write the reason.
wrong-checkup = Choose the checkup.
wrong-place = Say where.
wrong-capacity = 1 to 500 places.
wrong-past = This day is past.
wrong-session = Choose a session.
wrong-who = Choose who.
wrong-receiver = Choose the receiver.
wrong-city = No municipality has this number. Check its six-digit code.
wrong-met = Say whom you met.
wrong-child-seen = Say whether you saw the child with your own eyes.
wrong-weight = The weight is a number of grams from 300 to 30,000.
wrong-mood-total = The EPDS total is 0 to 30 and not less than item 10.
wrong-mood-item = EPDS item 10 is 0 to 3, entered with the total.
wrong-away = Choose the reason.
