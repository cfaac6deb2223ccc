//! A clock that was wrong, and is set back: by an hour, by a day.

use hagukumi_api::Role;
use hagukumi_core::care::{Body as EntryBody, StaffId};
use hagukumi_store::Access;
use serde_json::{Value, json};

use super::app::{Answered, OWN, PASSWORD, SECRET, TestApp, day, entry, note, sheet, visited};
use crate::staff::totp;

const NOW: &str = "2026-11-21T08:35:00+09:00";
const AN_HOUR_BACK: &str = "2026-11-21T07:35:00+09:00";
const A_DAY_BACK: &str = "2026-11-20T08:35:00+09:00";

async fn sign_in(app: &TestApp, steps: i64) -> Answered {
    let step = totp::step(app.staff.setup.clock.now_ms()) + steps;
    typed(app, PASSWORD, &totp::code(SECRET, step)).await
}

async fn typed(app: &TestApp, password: &str, code: &str) -> Answered {
    let body = json!({"login": "n1001", "password": password, "code": code});
    app.stranger().post("/api/sign-in", body).await
}

#[tokio::test]
async fn nobody_waits_at_the_door_until_the_clock_has_caught_up() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    assert_eq!(sign_in(&app, 0).await.status, 200);
    // By a step or two: the next code opens, in a minute.
    let seconds = app.later("2026-11-21T08:34:30+09:00");
    assert_eq!(sign_in(&seconds, 0).await.code(), "sign-in-refused");
    assert_eq!(sign_in(&app.later("2026-11-21T08:35:30+09:00"), 0).await.status, 200);
    // By more: at once, each code once, and none from before.
    for back in [AN_HOUR_BACK, A_DAY_BACK] {
        let back = app.later(back);
        assert_eq!(typed(&back, "wrong", &totp::code(SECRET, 1)).await.code(), "sign-in-refused");
        assert_eq!(sign_in(&back, 0).await.status, 200);
        assert_eq!(sign_in(&back, 0).await.code(), "sign-in-refused", "a code is taken once");
        assert_eq!(sign_in(&back, -1).await.code(), "sign-in-refused");
        assert_eq!(sign_in(&back, 1).await.status, 200);
    }
    // And when it is right again.
    assert_eq!(sign_in(&app.later("2026-11-21T08:36:30+09:00"), 0).await.status, 200);
}

#[tokio::test]
async fn a_code_that_comes_twice_at_once_after_the_clock_was_set_back_opens_once() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    assert_eq!(sign_in(&app, 0).await.status, 200);
    let back = app.later(AN_HOUR_BACK);
    let (one, two) = tokio::join!(sign_in(&back, 0), sign_in(&back, 0));
    let mut codes = [one.code().to_owned(), two.code().to_owned()];
    codes.sort();
    assert_eq!(codes, ["", "sign-in-refused"]);
}

#[tokio::test]
async fn wrong_attempts_of_a_time_to_come_keep_nobody_out() {
    let app = TestApp::new();
    app.account("n1001", Role::Nurse, &[OWN]).await;
    for _ in 0..6 {
        typed(&app, "wrong", "000000").await;
    }
    assert_eq!(sign_in(&app, 0).await.code(), "too-many-attempts");
    // Clocks of servers beside each other are a little apart, and open no second round.
    let beside = app.later("2026-11-21T08:34:20+09:00");
    assert_eq!(sign_in(&beside, 0).await.code(), "too-many-attempts");
    let back = app.later(AN_HOUR_BACK);
    assert_eq!(sign_in(&back, 0).await.status, 200);
    // Guessing is as slow as ever.
    for _ in 0..5 {
        typed(&back, "wrong", "000000").await;
    }
    let answer = sign_in(&back, 1).await;
    assert_eq!(answer.code(), "too-many-attempts");
    let wait = answer.body["retry_after_s"].as_u64().unwrap();
    assert!(wait <= 15 * 60, "{wait}");
}

#[tokio::test]
async fn a_computer_that_was_left_open_is_not_open_for_the_hours_that_come_twice() {
    let app = TestApp::new();
    let cookie = app.signed_in("n1001", Role::Nurse, &[OWN]).await.cookie;
    let at = async |now: &str| {
        let app = app.later(now);
        let mut browser = app.stranger();
        browser.cookie.clone_from(&cookie);
        browser.get("/api/me").await.status.as_u16()
    };
    // A clock that is put right by a little ends nothing.
    assert_eq!(at("2026-11-21T08:33:00+09:00").await, 200);
    assert_eq!(at(AN_HOUR_BACK).await, 401);
    assert_eq!(at(NOW).await, 401, "it does not come back");
}

#[tokio::test]
async fn a_timeline_is_in_the_order_of_writing_whatever_the_clock_said() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
    let path = "/api/children/c1/entries";
    let today = day(11, 21);
    let first = nurse.post(path, entry(1, 1, today, &note("先"))).await;
    assert_eq!(first.status, 200, "{first:?}");
    let visit = EntryBody::Visited { sheet: Box::new(sheet("staff-n1001")) };
    assert_eq!(nurse.post(path, entry(2, 2, today, &visit)).await.status, 200);
    let listed = async |app: &TestApp| {
        let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
        nurse.get("/api/worklists/visits").await.body["total"].clone()
    };
    assert_eq!(listed(&app).await, 0);

    let back = app.later(A_DAY_BACK);
    // The visit of tomorrow has not been yet, so the child is not missed meanwhile.
    assert_eq!(listed(&back).await, 1);
    let nurse = back.signed_in("n1001", Role::Nurse, &[OWN]).await;
    let tomorrow = nurse.post(path, entry(3, 3, today, &note("x"))).await;
    assert_eq!((tomorrow.code(), &tomorrow.body["field"]), ("invalid", &json!("on")));
    let later = nurse.post(path, entry(4, 3, day(11, 20), &note("後"))).await;
    assert_eq!(later.status, 200, "{later:?}");
    let page = nurse.post("/api/children/c1/open", json!({})).await.body;
    let lines = page["timeline"].as_array().unwrap();
    let order: Vec<(u64, &Value)> =
        lines.iter().map(|line| (line["seq"].as_u64().unwrap(), &line["body"]["text"])).collect();
    let nothing = Value::Null;
    assert_eq!(order, [(1, &nothing), (2, &json!("先")), (3, &nothing), (4, &json!("後"))]);
    assert!(lines[3]["recorded_ms"].as_i64() < lines[1]["recorded_ms"].as_i64());
    // A doubled click is still one.
    assert_eq!(nurse.post(path, entry(4, 3, day(11, 20), &note("後"))).await.status, 200);

    // What was seen stands when the clock is right again, and the audit holds through it all.
    assert_eq!(listed(&app).await, 0);
    let report = app.store().verify_audit().await.unwrap();
    assert!(report.rows > 5 && report.breaks.is_empty(), "{report:?}");
    let access = Access::new("cli".into(), "test", 0);
    let rows = app.store().audit_of_child(&"c1".into(), 50, &access).await.unwrap();
    let wrote = rows.iter().filter(|row| row.access.action == "write_entry");
    assert!(
        wrote.map(|row| row.access.at_ms).collect::<std::collections::BTreeSet<_>>().len() == 2
    );
}

#[tokio::test]
async fn a_visitor_keeps_the_sheet_of_a_day_to_come_until_it_is_there() {
    let app = TestApp::new();
    let given = EntryBody::VisitAssigned { to: StaffId::from("staff-v1") };
    let agreed = EntryBody::VisitAppointment { for_day: day(11, 21), at: None };
    let more = vec![(day(11, 10), given), (day(11, 10), agreed)];
    app.child("c1", OWN, day(10, 1), more).await;
    let stops = async |app: &TestApp| {
        let visitor = app.signed_in("v1", Role::Visitor, &[OWN]).await;
        visitor.get("/api/round").await.body["stops"].as_array().unwrap().len()
    };
    let back = app.later(A_DAY_BACK);
    assert_eq!((stops(&app).await, stops(&back).await, stops(&app).await), (1, 0, 1));
    let one =
        json!({"id": "sheet-0000000000001", "child": "c1", "on": day(11, 21), "body": visited()});
    let sheets = json!({"sheets": [one]});
    let visitor = back.signed_in("v1", Role::Visitor, &[OWN]).await;
    let answer = visitor.post("/api/round/sheets", sheets.clone()).await;
    assert_eq!(answer.body["sheets"][0]["result"], "refused", "{answer:?}");
    let visitor = app.signed_in("v1", Role::Visitor, &[OWN]).await;
    let answer = visitor.post("/api/round/sheets", sheets).await;
    assert_eq!(answer.body["sheets"][0]["result"], "accepted", "{answer:?}");
}

#[tokio::test]
async fn who_is_away_comes_back_on_the_day_that_was_said() {
    let app = TestApp::new();
    let reason = hagukumi_core::care::AwayReason::WithGrandparents;
    let away = EntryBody::VisitAway { reason, until: day(11, 21) };
    app.child("c1", OWN, day(10, 20), vec![(day(11, 1), away)]).await;
    let state = async |app: &TestApp| {
        let nurse = app.signed_in("n1001", Role::Nurse, &[OWN]).await;
        let page = nurse.post("/api/children/c1/open", json!({"reason": "確認"})).await;
        page.body["standing"]["visit"]["state"].clone()
    };
    let back = app.later(A_DAY_BACK);
    let (now, before, again) = (state(&app).await, state(&back).await, state(&app).await);
    assert_eq!(before, "away");
    assert_eq!((&now, now != "away"), (&again, true));
}
