//! Passkeys: signing in with them, looking after them, and everything that must not work.

use hagukumi_api::Role;
use hagukumi_store::{Access, Account};
use serde_json::json;

use super::app::{Answered, Browser, ORIGIN, OWN, TestApp};
use super::authenticator::{Authenticator, options};
use crate::staff::cookie::{Name, Transport};
use crate::staff::throttle::Attempt;

const BEGIN: &str = "/api/sign-in/passkey/begin";
const FINISH: &str = "/api/sign-in/passkey/finish";
const MINE: &str = "/api/me/passkeys";

async fn add(browser: &Browser<'_>, device: &mut Authenticator, name: &str) -> Answered {
    let asked = browser.post("/api/me/passkeys/begin", json!({})).await;
    browser.post(MINE, device.make(&asked.body, name)).await
}

async fn sign_in(browser: &Browser<'_>, device: &mut Authenticator) -> Answered {
    let asked = browser.post(BEGIN, json!({})).await;
    browser.post(FINISH, device.use_it(&asked.body)).await
}

/// What the audit says somebody did, the newest first: actions and reasons.
async fn audit(app: &TestApp, browser: &Browser<'_>) -> Vec<(String, String)> {
    let access = Access::new("test".into(), "test", 0);
    let rows = app.store().audit_of_staff(&browser.id, 20, &access).await.unwrap();
    rows.into_iter().map(|row| (row.access.action, row.access.reason)).collect()
}

/// A nurse with a passkey.
async fn nurse(app: &TestApp) -> (Browser<'_>, Authenticator) {
    let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
    // Names are written with a wide space.
    let account = app.store().account(&nurse.id).await.unwrap();
    let named = Account { name: "森田　裕子".to_owned(), ..account };
    app.store().put_account(&named).await.unwrap();
    let mut device = Authenticator::new(1);
    let added = add(&nurse, &mut device, " 私の スマホ ").await;
    assert_eq!(added.status, 200, "{added:?}");
    assert_eq!(added.body["name"], "私の スマホ");
    (nurse, device)
}

#[tokio::test]
async fn a_passkey_signs_in_without_login_and_password() {
    let app = TestApp::new();
    let (nurse, mut device) = nurse(&app).await;
    let mut browser = app.stranger();
    let answer = sign_in(&browser, &mut device).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(
        (&answer.body["me"]["login"], &answer.body["me"]["passkeys"]),
        (&json!("n1001"), &json!(1))
    );
    browser.cookie = answer.cookie(Transport::Https, Name::Session);
    assert!(answer.cookie(Transport::Https, Name::Device).is_some());
    let mine = browser.get(MINE).await.body;
    assert_eq!(mine["password"], true);
    assert_eq!(mine["passkeys"][0]["id"], device.id());
    assert_eq!(mine["passkeys"][0]["last_used_ms"], mine["passkeys"][0]["created_ms"]);
    let done = audit(&app, &nurse).await;
    assert_eq!(done[0].0, "sign_in");
    assert_eq!(done[1], ("passkey.add".to_owned(), "私の スマホ".to_owned()));
}

#[tokio::test]
async fn what_is_asked_for_is_found_by_the_device_and_verified_by_it() {
    let app = TestApp::new();
    let (nurse, device) = nurse(&app).await;
    let asked = app.stranger().post(BEGIN, json!({})).await.body;
    let wanted = options(&asked);
    assert_eq!(wanted["rpId"], "hagukumi.example");
    assert_eq!(wanted["userVerification"], "required");
    assert!(wanted["allowCredentials"].as_array().is_none_or(Vec::is_empty), "{wanted}");
    let asked = nurse.post("/api/me/passkeys/begin", json!({})).await.body;
    let wanted = options(&asked);
    assert_eq!(wanted["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(wanted["authenticatorSelection"]["userVerification"], "required");
    assert!(wanted["extensions"].get("credentialProtectionPolicy").is_none(), "{wanted}");
    assert_eq!(wanted["excludeCredentials"][0]["id"], device.id());
    let user =
        data_encoding::BASE64URL_NOPAD.decode(wanted["user"]["id"].as_str().unwrap().as_bytes());
    assert!(!String::from_utf8_lossy(&user.unwrap()).contains("n1001"));
}

#[tokio::test]
async fn a_challenge_is_answered_once_and_in_time() {
    let app = TestApp::new();
    let (_, mut device) = nurse(&app).await;
    let browser = app.stranger();
    let asked = browser.post(BEGIN, json!({})).await.body;
    let answer = device.use_it(&asked);
    assert_eq!(browser.post(FINISH, answer.clone()).await.status, 200);
    assert_eq!(browser.post(FINISH, answer).await.code(), "passkey-too-late");

    let asked = browser.post(BEGIN, json!({})).await.body;
    let late = app.later("2026-11-21T08:40:00+09:00");
    let answer = device.use_it(&asked);
    assert_eq!(late.stranger().post(FINISH, answer).await.code(), "passkey-too-late");
    // An answer to another challenge than the one that it names.
    let (one, two) =
        (browser.post(BEGIN, json!({})).await.body, browser.post(BEGIN, json!({})).await.body);
    let mut answer = device.use_it(&one);
    answer["challenge"] = two["challenge"].clone();
    assert_eq!(browser.post(FINISH, answer).await.code(), "sign-in-refused");
}

#[tokio::test]
async fn a_challenge_serves_the_one_who_asked_and_what_it_was_asked_for() {
    let app = TestApp::new();
    let (nurse, mut device) = nurse(&app).await;
    let other = app.signed_in("n1002", Role::Nurse, &[OWN]).await;
    let mut second = Authenticator::new(2);
    let asked = nurse.post("/api/me/passkeys/begin", json!({})).await.body;
    let made = second.make(&asked, "鍵");
    assert_eq!(other.post(MINE, made.clone()).await.code(), "passkey-too-late");
    assert_eq!(nurse.post(MINE, made).await.code(), "passkey-too-late", "it was used up");
    let asked = nurse.post("/api/me/passkeys/begin", json!({})).await.body;
    let used = device.use_it(&asked);
    assert_eq!(app.stranger().post(FINISH, used).await.code(), "passkey-too-late");
}

#[tokio::test]
async fn an_answer_from_elsewhere_is_refused_and_in_the_audit() {
    let app = TestApp::new();
    let (nurse, device) = nurse(&app).await;
    let with = |change: fn(&mut Authenticator)| {
        let mut device = device.clone();
        change(&mut device);
        device
    };
    for (mut wrong, reason) in [
        (with(|device| device.origin = "https://evil.example".to_owned()), "origin"),
        (with(|device| device.origin = "http://hagukumi.example".to_owned()), "origin"),
        (with(|device| device.relying_party = "evil.example".to_owned()), "relying-party"),
        (with(|device| device.verified = false), "not-verified"),
    ] {
        let answer = sign_in(&app.stranger(), &mut wrong).await;
        assert_eq!(answer.code(), "sign-in-refused", "{reason}");
        assert!(answer.headers.get("set-cookie").is_none());
        let done = audit(&app, &nurse).await;
        assert_eq!(done[0], ("passkey.refused".to_owned(), reason.to_owned()));
        let refused = add(&nurse, &mut wrong, "鍵").await;
        assert_eq!(refused.body["field"], "credential", "{reason} {refused:?}");
    }
    // Somebody else's key under a known id.
    let mut forged = Authenticator::new(2);
    let asked = app.stranger().post(BEGIN, json!({})).await.body;
    let mut answer = forged.use_it(&asked);
    let known = device.clone().use_it(&asked);
    let read = |body: &serde_json::Value| -> serde_json::Value {
        serde_json::from_str(body["credential"].as_str().unwrap()).unwrap()
    };
    let mut credential = read(&known);
    credential["response"]["signature"] = read(&answer)["response"]["signature"].clone();
    answer["credential"] = json!(credential.to_string());
    assert_eq!(app.stranger().post(FINISH, answer).await.code(), "sign-in-refused");
    assert_eq!(audit(&app, &nurse).await[0].1, "signature");
}

#[tokio::test]
async fn a_counter_that_goes_back_is_a_copy() {
    let app = TestApp::new();
    let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
    let mut device = Authenticator::new(1);
    device.counter = 7;
    add(&nurse, &mut device, "鍵").await;
    let mut copy = device.clone();
    assert_eq!(sign_in(&app.stranger(), &mut device).await.status, 200);
    assert_eq!(sign_in(&app.stranger(), &mut device).await.status, 200);
    assert_eq!(sign_in(&app.stranger(), &mut copy).await.code(), "sign-in-refused");
    assert_eq!(audit(&app, &nurse).await[0].1, "counter");
    assert_eq!(sign_in(&app.stranger(), &mut device).await.status, 200);
}

#[tokio::test]
async fn a_passkey_that_was_taken_away_opens_nothing() {
    let app = TestApp::new();
    let (nurse, mut device) = nurse(&app).await;
    let mut elsewhere = app.stranger();
    elsewhere.cookie =
        sign_in(&elsewhere, &mut device).await.cookie(Transport::Https, Name::Session);
    assert_eq!(elsewhere.get("/api/me").await.status, 200);
    let path = format!("{MINE}/{}", device.id());
    let other = app.signed_in("n1002", Role::Nurse, &[OWN]).await;
    let delete = axum::http::Method::DELETE;
    assert_eq!(other.send(delete.clone(), &path, None).await.code(), "not-found");
    assert_eq!(nurse.send(delete.clone(), &path, None).await.status, 204);
    assert_eq!(nurse.send(delete, &path, None).await.code(), "not-found");
    assert_eq!(
        audit(&app, &nurse).await[0],
        ("passkey.remove".to_owned(), "私の スマホ".to_owned())
    );
    assert_eq!(sign_in(&app.stranger(), &mut device).await.code(), "sign-in-refused");
    assert_eq!(elsewhere.get("/api/me").await.code(), "sign-in-needed", "its sessions end");
    assert_eq!(nurse.get("/api/me").await.status, 200, "and this one goes on");
}

#[tokio::test]
async fn a_suspended_account_stays_shut() {
    let app = TestApp::new();
    let (nurse, mut device) = nurse(&app).await;
    let account = app.store().account(&nurse.id).await.unwrap();
    app.store().put_account(&Account { disabled: true, ..account }).await.unwrap();
    assert_eq!(sign_in(&app.stranger(), &mut device).await.code(), "sign-in-refused");
    assert_eq!(audit(&app, &nurse).await[0], ("passkey.refused".to_owned(), "disabled".to_owned()));
}

#[tokio::test]
async fn the_last_way_to_sign_in_stays() {
    let app = TestApp::new();
    let (nurse, device) = nurse(&app).await;
    let account = app.store().account(&nurse.id).await.unwrap();
    app.store().put_account(&Account { password_hash: None, ..account }).await.unwrap();
    let path = |device: &Authenticator| format!("{MINE}/{}", device.id());
    let delete = axum::http::Method::DELETE;
    let answer = nurse.send(delete.clone(), &path(&device), None).await;
    assert_eq!(answer.code(), "last-way-in");
    assert_eq!(nurse.get(MINE).await.body["password"], false);
    add(&nurse, &mut Authenticator::new(2), "鍵").await;
    assert_eq!(nurse.send(delete, &path(&device), None).await.status, 204);
}

#[tokio::test]
async fn passkeys_have_names_and_nobody_elses_can_be_named() {
    let app = TestApp::new();
    let (nurse, mut device) = nurse(&app).await;
    let other = app.signed_in("n1002", Role::Nurse, &[OWN]).await;
    let path = format!("{MINE}/{}", device.id());
    let put = axum::http::Method::PUT;
    let name = |name: &str| Some(json!({"name": name}));
    assert_eq!(nurse.send(put.clone(), &path, name("区役所のPC")).await.status, 204);
    assert_eq!(nurse.get(MINE).await.body["passkeys"][0]["name"], "区役所のPC");
    assert_eq!(other.send(put.clone(), &path, name("x")).await.code(), "not-found");
    for wrong in ["", "  ", "a\nb", &"x".repeat(65)] {
        let answer = nurse.send(put.clone(), &path, name(wrong)).await;
        assert_eq!(answer.body["field"], "name", "{wrong:?}");
    }
    // The same device twice, and for somebody else: the credential is taken.
    assert_eq!(add(&nurse, &mut device, "鍵").await.code(), "id-taken");
    assert_eq!(add(&other, &mut device, "鍵").await.code(), "id-taken");
}

#[tokio::test]
async fn a_computer_that_was_left_open_makes_no_key() {
    let app = TestApp::new();
    let (nurse, device) = nurse(&app).await;
    let later = app.later("2026-11-21T08:45:00+09:00");
    let mut left = later.stranger();
    left.cookie.clone_from(&nurse.cookie);
    assert_eq!(left.get(MINE).await.status, 200);
    let begun = left.post("/api/me/passkeys/begin", json!({})).await;
    assert_eq!(begun.code(), "fresh-sign-in-needed");
    let path = format!("{MINE}/{}", device.id());
    let removed = left.send(axum::http::Method::DELETE, &path, None).await;
    assert_eq!(removed.code(), "fresh-sign-in-needed");
}

#[tokio::test]
async fn refused_passkeys_slow_their_source_down_and_keep_nobody_else_out() {
    let app = TestApp::new();
    let (_, mut device) = nurse(&app).await;
    let mut guesser = app.stranger();
    guesser.source = "203.0.113.9";
    let mut unknown = Authenticator::new(9);
    for _ in 0..30 {
        assert_eq!(sign_in(&guesser, &mut unknown).await.code(), "sign-in-refused");
    }
    let answer = sign_in(&guesser, &mut unknown).await;
    assert_eq!(answer.code(), "too-many-attempts");
    assert!(answer.headers.contains_key("retry-after"));
    // Passwords from there have to wait as well.
    let body = json!({"login": "n1001", "password": "x", "code": "000000"});
    assert_eq!(guesser.post("/api/sign-in", body).await.code(), "too-many-attempts");
    // The owner signs in from elsewhere, and from there on a device that is known.
    let first = sign_in(&app.stranger(), &mut device).await;
    let mut known = guesser.clone();
    known.cookie = first.cookie(Transport::Https, Name::Device);
    assert_eq!(sign_in(&known, &mut device).await.status, 200);
    // What others do under the login does not count for its passkey.
    let key = &app.staff.setup.key;
    for source in 0..60 {
        let attempt = Attempt::new(key, "n1001", &format!("source-{source}"), None);
        let _ = attempt.count(app.store(), app.staff.setup.clock.now_ms()).await;
    }
    let mut elsewhere = app.stranger();
    elsewhere.source = "198.51.100.6";
    assert_eq!(sign_in(&elsewhere, &mut device).await.status, 200);
}

#[tokio::test]
async fn an_account_is_taken_up_with_a_passkey_alone() {
    let app = TestApp::new();
    let administrator = app.signed_in("a1", Role::Administrator, &[]).await;
    let new = json!({"login": "a2", "name": "管理", "role": "administrator", "wards": []});
    let invited = administrator.post("/api/staff", new).await.body;
    let token = invited["path"].as_str().unwrap().strip_prefix("/staff/enrol#").unwrap();
    let token = json!({"token": token});
    let begun = app.stranger().post("/api/enrolment/begin", token.clone()).await;
    assert_eq!(begun.body["passkeys"], false, "the test has no Host header");

    let mut device = Authenticator::new(3);
    let asked = app.stranger().post("/api/enrolment/passkey/begin", token.clone()).await.body;
    let mut answer = device.make(&asked, "スマホ");
    answer["token"] = json!("another");
    let path = "/api/enrolment/passkey/finish";
    assert_eq!(app.stranger().post(path, answer.clone()).await.code(), "link-not-valid");
    answer["token"] = token["token"].clone();
    let answered = app.stranger().post(path, answer.clone()).await;
    assert_eq!(answered.status, 200, "{answered:?}");
    assert_eq!(answered.body["me"]["login"], "a2");
    assert_eq!(app.stranger().post(path, answer).await.code(), "link-not-valid");
    assert_eq!(sign_in(&app.stranger(), &mut device).await.status, 200);
    let staff = administrator.get("/api/staff").await.body;
    let states: Vec<&str> =
        staff["staff"].as_array().unwrap().iter().filter_map(|one| one["state"].as_str()).collect();
    assert_eq!(states, ["active", "active"]);
    // It is an administrator who can sign in, so the other one may go.
    let path = format!("/api/staff/{}/disable", administrator.id.as_str());
    assert_eq!(administrator.post(&path, json!({"expected_version": 1})).await.status, 200);
}

#[tokio::test]
async fn a_reset_ends_passkeys_and_a_disabled_accounts_link_opens_nothing() {
    let app = TestApp::new();
    let (nurse, mut device) = nurse(&app).await;
    let administrator = app.signed_in("a1", Role::Administrator, &[]).await;
    let path = |what: &str| format!("/api/staff/{}/{what}", nurse.id.as_str());
    let seen = |version: u32| json!({"expected_version": version});
    let reset_from = app.store().account(&nurse.id).await.unwrap().version;
    let reset = administrator.post(&path("reset"), seen(reset_from)).await.body;
    assert_eq!(reset["staff"]["state"], "invited");
    assert_eq!(sign_in(&app.stranger(), &mut device).await.code(), "sign-in-refused");
    assert_eq!(administrator.post(&path("disable"), seen(reset_from + 1)).await.status, 200);
    let token = reset["path"].as_str().unwrap().strip_prefix("/staff/enrol#").unwrap();
    for step in ["begin", "passkey/begin"] {
        let answer =
            app.stranger().post(&format!("/api/enrolment/{step}"), json!({"token": token})).await;
        assert_eq!(answer.code(), "link-not-valid", "{step}");
    }
}

#[tokio::test]
async fn passkeys_are_offered_where_they_work() {
    let app = TestApp::new();
    let ways = async |host: &str| {
        let request = axum::http::Request::get("/api/sign-in/ways").header("host", host);
        app.stranger().raw(request.body(axum::body::Body::empty()).unwrap()).await.body["passkeys"]
            .clone()
    };
    assert_eq!(ways(ORIGIN.trim_start_matches("https://")).await, true);
    assert_eq!(ways("192.0.2.1").await, false);
}
