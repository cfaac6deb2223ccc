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
