//! Group sessions from the plan to the envelope.

use hagukumi_api::Role;
use serde_json::{Value, json};

use super::app::{Answered, Browser, OTHER, OWN, TestApp, day};

const SESSION: &str = "/api/group-sessions/session-0000000001";

fn session(capacity: u32) -> Value {
    json!({
        "id": "session-0000000001", "checkup": "1y6m", "ward": OWN, "place": "宮前区役所",
        "on": day(12, 1), "starts": "13:00:00", "capacity": capacity,
    })
}

/// A small ward: so many children of the right age, and a nurse who has planned a session.
async fn planned(app: &TestApp, children: u32, capacity: u32) -> Browser<'_> {
    let born = chrono::NaiveDate::from_ymd_opt(2025, 4, 10).unwrap();
    for number in 1..=children {
        app.child(&format!("c{number}"), OWN, born, Vec::new()).await;
    }
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let made = nurse.post("/api/group-sessions", session(capacity)).await;
    assert_eq!(made.status, 200, "{made:?}");
    nurse
}

fn invite(children: &[&str], version: u32) -> Value {
    let one = |child: &&str| {
        json!({
            "child": child, "expected_version": version,
            "notice": format!("notice-000000000000-{child}"),
            "booking": format!("booking-00000000000-{child}"),
        })
    };
    json!({ "children": children.iter().map(one).collect::<Vec<_>>() })
}

async fn invited(nurse: &Browser<'_>, children: &[&str], version: u32) -> Vec<String> {
    let answer = nurse.post(&format!("{SESSION}/invitations"), invite(children, version)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let children = answer.body["children"].as_array().unwrap();
    children.iter().map(|one| one["result"].as_str().unwrap().to_owned()).collect()
}

/// Children who can be invited, with why.
async fn due(nurse: &Browser<'_>) -> Vec<(String, String)> {
    let answer = nurse.get(&format!("{SESSION}/due")).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let children = answer.body["children"].as_array().unwrap();
    assert_eq!(answer.body["total"], children.len());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    children.iter().map(|one| (text(&one["child"]), text(&one["why"]))).collect()
}

/// The checkup entries of a child, in the order of writing.
async fn noted(nurse: &Browser<'_>, child: &str) -> Vec<Value> {
    let path = format!("/api/children/{child}/open");
    let page = nurse.post(&path, json!({"reason": "確認"})).await;
    let timeline = page.body["timeline"].as_array().unwrap();
    timeline
        .iter()
        .map(|entry| entry["body"].clone())
        .filter(|body| body["what"] != json!(null))
        .collect()
}

fn change(version: u32, more: &Value) -> Value {
    let mut request = json!({
        "expected_version": version, "place": "宮前区役所", "on": day(12, 1),
        "starts": "13:00:00", "capacity": 5, "reason": "",
    });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    request
}

fn booked(answer: &Answered) -> (&Value, &Value) {
    (&answer.body["booked"], &answer.body["version"])
}

#[tokio::test]
async fn those_who_are_due_are_invited_with_a_place_and_never_more_than_there_are() {
    let app = TestApp::new();
    let nurse = planned(&app, 3, 2).await;
    app.child("too-young", OWN, day(6, 1), Vec::new()).await;
    let born = chrono::NaiveDate::from_ymd_opt(2025, 4, 10).unwrap();
    app.child("elsewhere", OTHER, born, Vec::new()).await;
    let to_invite = |child: &str| (child.to_owned(), "to_invite".to_owned());
    assert_eq!(due(&nurse).await, ["c1", "c2", "c3"].map(to_invite));

    assert_eq!(
        invited(&nurse, &["c1", "c2", "c3", "elsewhere"], 1).await,
        ["invited", "invited", "full", "refused"]
    );
    // A doubled click, and one that comes too late.
    assert_eq!(invited(&nurse, &["c1"], 1).await, ["invited"]);
    let entries = noted(&nurse, "c1").await;
    let what: Vec<_> = entries.iter().map(|body| (&body["what"], &body["for_day"])).collect();
    assert_eq!(
        what,
        [(&json!("invited"), &json!("2026-12-01")), (&json!("booked"), &json!("2026-12-01"))]
    );
    assert!(noted(&nurse, "c3").await.is_empty(), "a full session writes nothing");
    assert_eq!(due(&nurse).await, [to_invite("c3")]);
    assert_eq!(nurse.get(SESSION).await.body["session"]["booked"], 2);

    let letters = nurse.get(&format!("{SESSION}/letters")).await;
    let first = &letters.body["letters"][0];
    assert_eq!(
        (&first["guardian"], &first["address"], &first["invited"]),
        (&json!("川崎　母"), &json!("宮前平1-2-3"), &json!(day(11, 21)))
    );
    assert_eq!(
        (&first["ward"], &first["language"], &first["interpreter"]),
        (&json!("141364"), &json!(null), &json!(false))
    );
    assert_eq!(letters.body["letters"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn no_letter_goes_to_a_family_whose_child_has_died() {
    let app = TestApp::new();
    let nurse = planned(&app, 2, 5).await;
    assert_eq!(invited(&nurse, &["c1", "c2"], 1).await, ["invited", "invited"]);
    let mut died = super::app::entry(9, 3, day(11, 21), &hagukumi_core::care::Body::Died);
    died["reason"] = json!("電話");
    let written = nurse.post("/api/children/c1/entries", died).await;
    assert_eq!(written.status, 200, "{written:?}");
    let named = |answer: &Answered, list: &str| -> Vec<String> {
        let rows = answer.body[list].as_array().unwrap().iter();
        rows.map(|row| row["child"].as_str().unwrap().to_owned()).collect()
    };
    let letters = nurse.get(&format!("{SESSION}/letters")).await;
    assert_eq!(named(&letters, "letters"), ["c2"]);
    assert_eq!(named(&nurse.get(SESSION).await, "attendees"), ["c2"]);
}

#[tokio::test]
async fn a_stale_page_invites_nobody_twice() {
    let app = TestApp::new();
    let nurse = planned(&app, 1, 2).await;
    let note = super::app::entry(1, 1, day(11, 21), &super::app::note("電話あり"));
    let mut note = note;
    note["reason"] = json!("電話");
    assert_eq!(nurse.post("/api/children/c1/entries", note).await.status, 200);
    assert_eq!(invited(&nurse, &["c1"], 1).await, ["conflict"]);
    assert_eq!(invited(&nurse, &["c1"], 2).await, ["invited"]);
}

#[tokio::test]
async fn of_two_nurses_who_want_the_last_place_one_is_told() {
    let app = TestApp::new();
    let one = planned(&app, 2, 1).await;
    let two = app.signed_in("n2", Role::Nurse, &[OWN]).await;
    let ask = |child: &str| json!({"child": child, "expected_version": 1, "entry": format!("booking-0000000-{child}")});
    let path = format!("{SESSION}/bookings");
    let (first, second) = tokio::join!(one.post(&path, ask("c1")), two.post(&path, ask("c2")));
    let mut codes = [first.code().to_owned(), second.code().to_owned()];
    codes.sort();
    assert_eq!(codes, ["", "session-full"]);
}

#[tokio::test]
async fn a_cancelled_session_sends_its_children_back_and_the_timelines_say_why() {
    let app = TestApp::new();
    let nurse = planned(&app, 2, 5).await;
    assert_eq!(invited(&nurse, &["c1", "c2"], 1).await, ["invited", "invited"]);
    assert!(due(&nurse).await.is_empty());
    let path = format!("{SESSION}/cancel");
    let request = json!({"expected_version": 1, "reason": "医師の急病"});
    let silent = nurse.post(&path, json!({"expected_version": 1, "reason": " "})).await;
    assert_eq!(silent.body["field"], "reason");
    let off = nurse.post(&path, request.clone()).await;
    assert_eq!(
        (booked(&off), &off.body["cancelled"]),
        ((&json!(0), &json!(2)), &json!("医師の急病"))
    );
    assert_eq!(nurse.post(&path, request).await.body, off.body, "a doubled click is harmless");
    for child in ["c1", "c2"] {
        let last = noted(&nurse, child).await.pop().unwrap();
        assert_eq!((&last["what"], &last["reason"]), (&json!("unbooked"), &json!("医師の急病")));
    }
    assert_eq!(due(&nurse).await.len(), 2);
    assert!(due(&nurse).await.iter().all(|(_, why)| why == "to_invite"));
    // Nobody gets a place in it any more, and it is not taken up again.
    let ask = json!({"child": "c1", "expected_version": 4, "entry": "booking-000000000009"});
    assert_eq!(nurse.post(&format!("{SESSION}/bookings"), ask).await.code(), "session-cancelled");
    let answer = nurse.post(&format!("{SESSION}/invitations"), invite(&["c1"], 4)).await;
    assert_eq!(answer.code(), "session-cancelled");
    let again = nurse.post(&format!("{SESSION}/change"), change(2, &json!({}))).await;
    assert_eq!(again.code(), "wrong-state");
}

#[tokio::test]
async fn a_change_of_what_families_were_told_gives_places_back_and_another_does_not() {
    let app = TestApp::new();
    let nurse = planned(&app, 2, 5).await;
    assert_eq!(invited(&nurse, &["c1", "c2"], 1).await, ["invited", "invited"]);
    let path = format!("{SESSION}/change");
    let small = nurse.post(&path, change(1, &json!({"capacity": 1}))).await;
    assert_eq!(small.code(), "session-full");
    let wider = nurse.post(&path, change(1, &json!({"capacity": 8}))).await;
    assert_eq!(booked(&wider), (&json!(2), &json!(2)), "{wider:?}");
    let stale = nurse.post(&path, change(1, &json!({"capacity": 9}))).await;
    assert_eq!(stale.code(), "wrong-state");
    // Moved: the families have to be told, so a reason is asked for.
    let moved = json!({"on": day(12, 8), "capacity": 8});
    assert_eq!(nurse.post(&path, change(2, &moved)).await.body["field"], "reason");
    let moved = json!({"on": day(12, 8), "capacity": 8, "reason": "会場の都合"});
    let answer = nurse.post(&path, change(2, &moved)).await;
    assert_eq!(
        (booked(&answer), &answer.body["on"]),
        ((&json!(0), &json!(3)), &json!("2026-12-08"))
    );
    assert_eq!(noted(&nurse, "c2").await.pop().unwrap()["reason"], "会場の都合");
    assert_eq!(due(&nurse).await.len(), 2);
}

#[tokio::test]
async fn a_place_is_given_back_and_a_session_that_is_held_is_not_cancelled() {
    let app = TestApp::new();
    let nurse = planned(&app, 2, 1).await;
    assert_eq!(invited(&nurse, &["c1"], 1).await, ["invited"]);
    let release = json!({"child": "c1", "expected_version": 3, "entry": "release-000000000001", "reason": "都合が悪い"});
    assert_eq!(nurse.post(&format!("{SESSION}/release"), release).await.status, 200);
    assert_eq!(invited(&nurse, &["c2"], 1).await, ["invited"]);
    let on_the_day = app.later("2026-12-01T13:20:00+09:00");
    let nurse = on_the_day.signed_in("n1", Role::Nurse, &[OWN]).await;
    let came = json!({"child": "c2", "expected_version": 3, "entry": "came-0000000000000001"});
    assert_eq!(nurse.post(&format!("{SESSION}/door"), came).await.status, 200);
    let cancel = json!({"expected_version": 1, "reason": "x"});
    assert_eq!(nurse.post(&format!("{SESSION}/cancel"), cancel).await.code(), "wrong-state");
}

#[tokio::test]
async fn planning_and_addresses_are_the_nurses_of_the_ward() {
    let app = TestApp::new();
    planned(&app, 1, 5).await;
    let looks = app.signed_in("s1", Role::Supervisor, &[OWN]).await;
    assert_eq!(looks.get(SESSION).await.status, 200);
    let elsewhere = app.signed_in("n2", Role::Nurse, &[OTHER]).await;
    let cancel = json!({"expected_version": 1, "reason": "x"});
    for browser in [&looks, &elsewhere] {
        for path in ["due", "letters"] {
            let answer = browser.get(&format!("{SESSION}/{path}")).await;
            assert_eq!(answer.code(), "not-allowed", "{path}");
        }
        for (path, body) in [
            ("cancel", cancel.clone()),
            ("change", change(1, &json!({}))),
            ("invitations", invite(&["c1"], 1)),
        ] {
            let answer = browser.post(&format!("{SESSION}/{path}"), body).await;
            assert_eq!(answer.code(), "not-allowed", "{path}");
        }
    }
}
