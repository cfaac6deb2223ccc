//! Group sessions and the door.

use hagukumi_api::Role;
use serde_json::json;

use super::app::{OTHER, OWN, TestApp, day};

#[tokio::test]
async fn places_are_limited_and_who_comes_is_noted() {
    let app = TestApp::new();
    let born = chrono::NaiveDate::from_ymd_opt(2025, 4, 10).unwrap();
    for id in ["c1", "c2"] {
        app.child(id, OWN, born, Vec::new()).await;
    }
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let session = json!({
        "id": "session-0000000001", "checkup": "1y6m", "ward": OWN, "place": "宮前区役所",
        "on": day(11, 21), "starts": "13:00:00", "capacity": 1,
    });
    let made = nurse.post("/api/group-sessions", session.clone()).await;
    assert_eq!(made.status, 200, "{made:?}");
    assert_eq!(nurse.post("/api/group-sessions", session.clone()).await.body, made.body);
    let mut other = session.clone();
    other["capacity"] = json!(2);
    assert_eq!(nurse.post("/api/group-sessions", other).await.code(), "id-taken");

    let path = "/api/group-sessions/session-0000000001";
    let ask = |child: &str, entry: &str, version: u32| json!({"child": child, "expected_version": version, "entry": entry});
    let bookings = format!("{path}/bookings");
    let booked = nurse.post(&bookings, ask("c1", "booking-000000000001", 1)).await;
    assert_eq!(booked.status, 200, "{booked:?}");
    let full = nurse.post(&bookings, ask("c2", "booking-000000000002", 1)).await;
    assert_eq!(full.code(), "session-full", "{full:?}");
    let door = format!("{path}/door");
    assert_eq!(nurse.post(&door, ask("c1", "came-0000000000000001", 2)).await.status, 200);
    let page = nurse.get(path).await.body;
    assert_eq!(
        (&page["attendees"][0]["came"], &page["session"]["booked"]),
        (&json!(true), &json!(1))
    );

    let elsewhere = app.signed_in("n2", Role::Nurse, &[OTHER]).await;
    assert_eq!(elsewhere.get(path).await.code(), "not-allowed");
    assert_eq!(
        elsewhere.post(&door, ask("c2", "came-0000000000000002", 1)).await.code(),
        "not-allowed"
    );
    for (key, value) in [
        ("id", json!("short")),
        ("ward", json!("000000")),
        ("checkup", json!("none")),
        ("place", json!("")),
        ("capacity", json!(0)),
        ("on", json!(day(11, 20))),
    ] {
        let mut wrong = session.clone();
        wrong[key] = value;
        assert_eq!(nurse.post("/api/group-sessions", wrong).await.body["field"], key);
    }
}

/// Two sessions of the ward: one yesterday, one eight days ago; both planned in time.
async fn held(app: &TestApp) {
    let before = app.later("2026-11-02T09:00:00+09:00");
    let nurse = before.signed_in("n1", Role::Nurse, &[OWN]).await;
    for (id, on) in [("session-0000000001", day(11, 20)), ("session-0000000002", day(11, 13))] {
        let session = json!({
            "id": id, "checkup": "1y6m", "ward": OWN, "place": "宮前区役所",
            "on": on, "starts": "13:00:00", "capacity": 1,
        });
        let made = nurse.post("/api/group-sessions", session).await;
        assert_eq!(made.status, 200, "{made:?}");
    }
}

#[tokio::test]
async fn yesterdays_door_stays_open_until_its_reports_are_due() {
    let app = TestApp::new();
    held(&app).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let list = nurse.get("/api/group-sessions").await.body;
    assert_eq!(list["sessions"], json!([]));
    let recent: Vec<_> = list["recent"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(recent, [&json!("session-0000000001")], "Kawasaki waits seven days");
    let asked = nurse.get("/api/group-sessions?from=2026-11-01").await.body;
    assert_eq!((asked["sessions"].as_array().unwrap().len(), &asked["recent"]), (2, &json!([])));
}

#[tokio::test]
async fn a_child_without_a_place_is_found_noted_and_taken_back() {
    let app = TestApp::new();
    held(&app).await;
    let born = chrono::NaiveDate::from_ymd_opt(2025, 4, 10).unwrap();
    // On no list at all: the door asks for no reason.
    app.child("c1", OWN, born, vec![super::app::seen(day(11, 1))]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let found = nurse.post("/api/search", json!({"text": "2025-04-10"})).await.body;
    let version = found["children"][0]["version"].as_u64().unwrap();
    let path = "/api/group-sessions/session-0000000001";
    let ask = |entry: &str, version: u64| json!({"child": "c1", "expected_version": version, "entry": entry});
    let door = format!("{path}/door");
    let back = format!("{path}/door/take-back");
    let never = nurse.post(&back, ask("back-0000000000000001", version)).await;
    assert_eq!((never.status.as_u16(), &never.body["field"]), (422, &json!("child")));
    let came = nurse.post(&door, ask("came-0000000000000001", version)).await;
    assert_eq!(came.status, 200, "{came:?}");
    let page = nurse.get(path).await.body;
    let one = &page["attendees"][0];
    assert_eq!(
        (&one["child"], &one["booked"], &one["came"], &page["session"]["booked"]),
        (&json!("c1"), &json!(false), &json!(true), &json!(0)),
        "who has no place takes none"
    );
    let taken = nurse.post(&back, ask("back-0000000000000001", version + 1)).await;
    assert_eq!(taken.status, 200, "{taken:?}");
    assert_eq!(nurse.get(path).await.body["attendees"], json!([]));
    let again = nurse.post(&back, ask("back-0000000000000001", version + 1)).await;
    assert_eq!(again.body["version"], taken.body["version"], "a doubled click writes once");
    let timeline = nurse.post("/api/children/c1/open", json!({"reason": "確認"})).await;
    let entries = timeline.body["timeline"].as_array().unwrap();
    assert_eq!(entries.last().unwrap()["body"]["kind"], "correction", "both stay readable");
    assert_eq!(entries.last().unwrap()["on"], json!(day(11, 21)));
}
