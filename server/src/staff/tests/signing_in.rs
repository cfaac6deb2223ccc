//! Signing in, staying in, being kept out.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use hagukumi_api::{CreateStaffRequest, REQUEST_HEADER, Role};
use serde_json::{Value, json};

use super::app::{Answered, Browser, OTHER, OWN, PASSWORD, SECRET, TestApp};
use crate::staff::cookie::{Name, Transport};
use crate::staff::state::Mode;
use crate::staff::{invite, totp};

fn code_at(app: &TestApp, steps: i64) -> String {
    totp::code(SECRET, totp::step(app.staff.setup.clock.now_ms()) + steps)
}

/// The version of an account that its page shows.
fn seen(version: u32) -> Value {
    json!({"expected_version": version})
}

async fn sign_in(browser: &Browser<'_>, login: &str, password: &str, code: &str) -> Answered {
    let body = json!({"login": login, "password": password, "code": code});
    browser.post("/api/sign-in", body).await
}

#[tokio::test]
async fn password_and_code_open_a_session_that_no_script_reads() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    let mut browser = app.stranger();
    let answer = sign_in(&browser, " N1001 ", PASSWORD, &code_at(&app, 0)).await;
    assert_eq!(answer.status, StatusCode::OK, "{answer:?}");
    assert_eq!(answer.body["me"]["role"], "nurse");
    assert_eq!(answer.body["me"]["today"], "2026-11-21");
    assert_eq!(answer.headers["cache-control"], "no-store");
    for line in answer.headers.get_all("set-cookie") {
        let line = line.to_str().unwrap();
        assert!(line.starts_with("__Host-"), "{line}");
        for part in ["HttpOnly", "Secure", "SameSite=Strict", "Path=/"] {
            assert!(line.contains(part), "{line}");
        }
    }
    browser.cookie = answer.cookie(Transport::Https, Name::Session);
    let me = browser.get("/api/me").await;
    assert_eq!(me.body["login"], "n1001");
    let operations: Vec<&str> =
        me.body["operations"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(operations.contains(&"worklist") && !operations.contains(&"accounts"));
}

#[tokio::test]
async fn what_was_wrong_is_not_said() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    let code = code_at(&app, 0);
    let mut answers = Vec::new();
    for (login, password, code) in [
        ("n1001", "some other password", code.as_str()),
        ("n1001", PASSWORD, "000000"),
        ("nobody", PASSWORD, code.as_str()),
        ("", "", ""),
        ("n1001\u{0}", PASSWORD, code.as_str()),
    ] {
        let mut browser = app.stranger();
        browser.source = "198.51.100.1";
        let answer = sign_in(&browser, login, password, code).await;
        answers.push((answer.status, answer.body.clone()));
        assert_eq!(answer.code(), "sign-in-refused", "{login} {answer:?}");
        assert!(answer.headers.get("set-cookie").is_none());
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
}

#[tokio::test]
async fn a_code_serves_once() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    let code = code_at(&app, 0);
    assert_eq!(sign_in(&app.stranger(), "n1001", PASSWORD, &code).await.status, 200);
    assert_eq!(sign_in(&app.stranger(), "n1001", PASSWORD, &code).await.code(), "sign-in-refused");
    // Nor does an older one.
    let older = code_at(&app, -1);
    assert_eq!(sign_in(&app.stranger(), "n1001", PASSWORD, &older).await.code(), "sign-in-refused");
    let newer = code_at(&app, 1);
    assert_eq!(sign_in(&app.stranger(), "n1001", PASSWORD, &newer).await.status, 200);
}

#[tokio::test]
async fn a_wrong_password_does_not_use_a_code_up() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    let code = code_at(&app, 0);
    sign_in(&app.stranger(), "n1001", "some other password", &code).await;
    assert_eq!(sign_in(&app.stranger(), "n1001", PASSWORD, &code).await.status, 200);
}

#[tokio::test]
async fn guessing_stops_the_guesser_and_not_the_owner() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    let mut guesser = app.stranger();
    guesser.source = "203.0.113.9";
    for _ in 0..5 {
        let answer = sign_in(&guesser, "n1001", "guess", "000000").await;
        assert_eq!(answer.code(), "sign-in-refused");
    }
    let answer = sign_in(&guesser, "n1001", PASSWORD, &code_at(&app, 0)).await;
    assert_eq!(answer.code(), "too-many-attempts", "{answer:?}");
    assert!(answer.headers.contains_key("retry-after"));
    // The owner, from another place, is not kept out.
    assert_eq!(sign_in(&app.stranger(), "n1001", PASSWORD, &code_at(&app, 0)).await.status, 200);
    // And the guesser may try again later.
    let later = app.later("2026-11-21T08:51:00+09:00");
    let mut guesser = later.stranger();
    guesser.source = "203.0.113.9";
    let answer = sign_in(&guesser, "n1001", "guess", "000000").await;
    assert_eq!(answer.code(), "sign-in-refused");
}

#[tokio::test]
async fn guessing_from_everywhere_does_not_keep_a_known_device_out() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    let first = sign_in(&app.stranger(), "n1001", PASSWORD, &code_at(&app, -1)).await;
    let mark = first.cookie(Transport::Https, Name::Device).unwrap();
    // What fifty sources do, the counts say at once.
    let attempt = |source: &str| {
        crate::staff::throttle::Attempt::new(&app.staff.setup.key, "n1001", source, None)
    };
    let now = app.staff.setup.clock.now_ms();
    for source in 0..60 {
        let _ = attempt(&format!("source-{source}")).count(app.store(), now).await;
    }
    let mut stranger = app.stranger();
    stranger.source = "198.51.100.77";
    let answer = sign_in(&stranger, "n1001", PASSWORD, &code_at(&app, 0)).await;
    assert_eq!(answer.code(), "too-many-attempts");
    let mut known = app.stranger();
    known.source = "198.51.100.78";
    known.cookie = Some(mark);
    assert_eq!(sign_in(&known, "n1001", PASSWORD, &code_at(&app, 0)).await.status, 200);
}

#[tokio::test]
async fn a_session_ends_by_time() {
    let app = TestApp::new();
    let browser = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
    let cookie = browser.cookie.clone();
    let at = async |now: &str| {
        let later = app.later(now);
        let mut browser = later.stranger();
        browser.cookie.clone_from(&cookie);
        browser.get("/api/me").await.status
    };
    assert_eq!(at("2026-11-21T09:04:00+09:00").await, 200);
    // Half an hour after its last use it is over, though the day is not.
    assert_eq!(at("2026-11-21T09:33:00+09:00").await, 200);
    assert_eq!(at("2026-11-21T10:03:00+09:00").await, 401);
    assert_eq!(at("2026-11-21T09:34:00+09:00").await, 401, "it does not come back");
}

#[tokio::test]
async fn a_session_ends_with_the_working_day_even_when_it_is_used() {
    let app = TestApp::new();
    let cookie = app.signed_in("n1001", Role::Nurse, &[OWN]).await.cookie;
    let mut minutes = 8 * 60 + 35;
    let mut last = 200;
    while last == 200 && minutes < 20 * 60 {
        minutes += 20;
        let now = format!("2026-11-21T{:02}:{:02}:00+09:00", minutes / 60, minutes % 60);
        let later = app.later(&now);
        let mut browser = later.stranger();
        browser.cookie.clone_from(&cookie);
        last = browser.get("/api/me").await.status.as_u16();
    }
    assert_eq!((last, minutes), (401, 18 * 60 + 35));
}

#[tokio::test]
async fn signing_out_and_disabling_end_a_session_at_once() {
    let app = TestApp::new();
    let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
    let answer = nurse.post("/api/sign-out", json!({})).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(nurse.get("/api/me").await.code(), "sign-in-needed");

    let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
    let administrator = app.signed_in("a1", Role::Administrator, &[]).await;
    assert_eq!(nurse.get("/api/me").await.status, 200);
    let path = format!("/api/staff/{}/disable", nurse.id.as_str());
    assert_eq!(administrator.post(&path, seen(1)).await.body["state"], "disabled");
    assert_eq!(nurse.get("/api/me").await.code(), "sign-in-needed");
    let answer = sign_in(&app.stranger(), "n1001", PASSWORD, &code_at(&app, 0)).await;
    assert_eq!(answer.code(), "sign-in-refused");
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let app = TestApp::new();
    let one = app.signed_in("a1", Role::Administrator, &[]).await;
    let path = |id: &str, what: &str| format!("/api/staff/{id}/{what}");
    let answer = one.post(&path(one.id.as_str(), "disable"), seen(1)).await;
    assert_eq!(answer.code(), "last-administrator");
    let other = json!({"expected_version": 1, "role": "headquarters", "wards": []});
    let answer = one.post(&path(one.id.as_str(), "role"), other).await;
    assert_eq!(answer.code(), "last-administrator");
    let two = app.account("a2", Role::Administrator, &[]).await;
    assert_eq!(one.post(&path(two.id.as_str(), "disable"), seen(1)).await.status, 200);
    assert_eq!(one.post(&path(two.id.as_str(), "enable"), seen(2)).await.status, 200);
}

#[tokio::test]
async fn a_page_that_is_out_of_date_changes_no_account_and_is_told_how_it_stands() {
    let app = TestApp::new();
    let one = app.signed_in("a1", Role::Administrator, &[]).await;
    let two = app.signed_in("a2", Role::Administrator, &[]).await;
    let nurse = app.account("n1001", Role::Nurse, &[OWN]).await;
    let path = |what: &str| format!("/api/staff/{}/{what}", nurse.id.as_str());
    let listed = one.get("/api/staff").await.body;
    let version = listed["staff"][2]["version"].clone();
    assert_eq!((&listed["staff"][2]["login"], &version), (&json!("n1001"), &json!(1)));
    let to = |ward: &str| json!({"expected_version": version, "role": "nurse", "wards": [ward]});
    // Two administrators look at the same page; the second has not seen what the first did.
    let moved = one.post(&path("role"), to(OTHER)).await;
    assert_eq!((&moved.body["wards"], &moved.body["version"]), (&json!([OTHER]), &json!(2)));
    let third = json!({"expected_version": version, "role": "visitor", "wards": [OWN]});
    for (what, body) in [("role", third), ("disable", seen(1)), ("reset", seen(1))] {
        let stale = two.post(&path(what), body).await;
        assert_eq!((stale.status.as_u16(), stale.code()), (409, "account-changed"), "{what}");
        assert_eq!(stale.body["current"], moved.body, "{what}");
    }
    let kept = app.store().account(&nurse.id).await.unwrap();
    assert_eq!((kept.version, kept.wards, kept.disabled), (2, vec![OTHER.to_owned()], false));
    assert!(kept.password_hash.is_some());
    // A doubled click is not somebody else's change.
    assert_eq!(one.post(&path("role"), to(OTHER)).await.body, moved.body);
    assert_eq!(one.post(&path("disable"), seen(2)).await.body["version"], 3);
    assert_eq!(one.post(&path("disable"), seen(2)).await.body["state"], "disabled");
    // A second link would end the first.
    assert_eq!(one.post(&path("enable"), seen(3)).await.body["version"], 4);
    assert_eq!(one.post(&path("reset"), seen(4)).await.body["staff"]["version"], 5);
    assert_eq!(one.post(&path("reset"), seen(4)).await.code(), "account-changed");
}

fn token(path: &str) -> String {
    path.strip_prefix("/staff/enrol#").unwrap().to_owned()
}

fn shown_code(secret: &Value, app: &TestApp) -> String {
    let secret = data_encoding::BASE32_NOPAD.decode(secret.as_str().unwrap().as_bytes()).unwrap();
    totp::code(&secret, totp::step(app.staff.setup.clock.now_ms()))
}

#[tokio::test]
async fn the_first_administrator_takes_the_account_up_by_a_link_that_works_once() {
    let app = TestApp::new();
    let setup = &app.staff.setup;
    let request = CreateStaffRequest {
        login: "Root".to_owned(),
        name: "IT".to_owned(),
        role: Role::Administrator,
        wards: Vec::new(),
    };
    let invited = invite(app.store(), &setup.city, setup.clock, request.clone()).await.unwrap();
    assert!(invite(app.store(), &setup.city, setup.clock, request).await.is_err());
    let token = token(&invited.path);
    let browser = app.stranger();
    let begun = browser.post("/api/enrolment/begin", json!({"token": token})).await;
    assert_eq!(begun.body["login"], "root", "{begun:?}");
    let code = shown_code(&begun.body["totp_secret"], &app);
    let finish = |password: &str, code: &str| json!({"token": token.clone(), "password": password, "code": code});
    let answer = browser.post("/api/enrolment/finish", finish("short", &code)).await;
    assert_eq!((answer.code(), &answer.body["reason"]), ("invalid", &json!("too-short")));
    let answer = browser.post("/api/enrolment/finish", finish(PASSWORD, "12345")).await;
    assert_eq!((answer.code(), &answer.body["field"]), ("invalid", &json!("code")));
    let answer = browser.post("/api/enrolment/finish", finish(PASSWORD, &code)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(answer.body["me"]["role"], "administrator");
    let again = browser.post("/api/enrolment/finish", finish(PASSWORD, &code)).await;
    assert_eq!(again.code(), "link-not-valid");
    // The code that took the account up does not sign in as well.
    assert_eq!(sign_in(&browser, "root", PASSWORD, &code).await.code(), "sign-in-refused");
}

#[tokio::test]
async fn a_link_runs_out_and_a_reset_ends_what_was() {
    let app = TestApp::new();
    let administrator = app.signed_in("a1", Role::Administrator, &[]).await;
    let new = json!({"login": "v1", "name": "訪問員", "role": "visitor", "wards": [OWN]});
    let invited = administrator.post("/api/staff", new.clone()).await;
    assert_eq!(invited.body["staff"]["state"], "invited", "{invited:?}");
    assert_eq!(administrator.post("/api/staff", new).await.code(), "login-taken");
    let later = app.later("2026-11-24T08:36:00+09:00");
    let token = token(invited.body["path"].as_str().unwrap());
    let answer = later.stranger().post("/api/enrolment/begin", json!({"token": token})).await;
    assert_eq!(answer.code(), "link-not-valid");

    let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
    let path = format!("/api/staff/{}/reset", nurse.id.as_str());
    let reset = administrator.post(&path, seen(1)).await;
    assert_eq!(reset.body["staff"]["state"], "invited");
    assert_eq!(nurse.get("/api/me").await.code(), "sign-in-needed");
    let answer = sign_in(&app.stranger(), "n1001", PASSWORD, &code_at(&app, 0)).await;
    assert_eq!(answer.code(), "sign-in-refused");
}

#[tokio::test]
async fn accounts_are_checked_before_they_are_made() {
    let app = TestApp::new();
    let administrator = app.signed_in("a1", Role::Administrator, &[]).await;
    for (login, name, role, wards, field) in [
        ("", "x", "nurse", json!([OWN]), "login"),
        ("with space", "x", "nurse", json!([OWN]), "login"),
        ("n2", "", "nurse", json!([OWN]), "name"),
        ("n2", "x", "nurse", json!([]), "wards"),
        ("n2", "x", "nurse", json!(["000000"]), "wards"),
    ] {
        let body = json!({"login": login, "name": name, "role": role, "wards": wards});
        let answer = administrator.post("/api/staff", body).await;
        assert_eq!((answer.code(), &answer.body["field"]), ("invalid", &json!(field)));
    }
}

#[tokio::test]
async fn demo_logins_exist_in_demo_mode_alone() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    let body = json!({"login": "n1001"});
    assert_eq!(app.stranger().post("/api/sign-in/demo", body.clone()).await.code(), "not-found");
    assert_eq!(app.stranger().get("/api/sign-in/ways").await.body["demo"], json!([]));

    let mode = Mode::Demo { logins: vec!["n1001".to_owned()] };
    let demo = TestApp::with(mode, "2026-11-21T08:35:00+09:00");
    demo.account("n1001", Role::Nurse, &[OWN]).await;
    demo.account("n1002", Role::Nurse, &[OWN]).await;
    let ways = demo.stranger().get("/api/sign-in/ways").await;
    assert_eq!(ways.body["demo"][0]["login"], "n1001");
    assert_eq!(demo.stranger().post("/api/sign-in/demo", body).await.body["me"]["demo"], true);
    let other = json!({"login": "n1002"});
    assert_eq!(demo.stranger().post("/api/sign-in/demo", other).await.code(), "not-found");
}

#[tokio::test]
async fn another_site_cannot_ask_for_anything() {
    let app = TestApp::new();
    let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
    let plain = Request::builder().method(Method::POST).uri("/api/sign-out");
    let answer = nurse.raw(plain.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.code(), "cross-site");
    let forged = Request::builder()
        .method(Method::POST)
        .uri("/api/sign-out")
        .header(REQUEST_HEADER, "1")
        .header("host", "city.example")
        .header("origin", "https://evil.example");
    let answer = nurse.raw(forged.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.code(), "cross-site");
    assert_eq!(nurse.get("/api/me").await.status, 200);
}
