//! Taking back what should not stand in a timeline.

use hagukumi_api::Role;
use hagukumi_core::care::{Body as EntryBody, CheckupRecord, EntryId};
use serde_json::{Value, json};

use super::app::{Browser, OWN, TestApp, day, entry};

/// A correction that puts nothing in the place of an entry, as the child's page sends it.
fn take_back(id: u32, version: u64, of: &str) -> Value {
    let reason = "別の子の記録".to_owned();
    let body = EntryBody::Correction { of: EntryId::from(of), to: None, reason };
    let mut request = entry(id, version, day(11, 21), &body);
    request["reason"] = json!("別の子の記録");
    request
}

async fn listed(nurse: &Browser<'_>, list: &str) -> Vec<String> {
    let answer = nurse.get(&format!("/api/worklists/{list}")).await;
    let rows = answer.body["rows"].as_array().unwrap().clone();
    rows.iter().map(|row| row["child"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_child_wrongly_reported_dead_is_back_on_the_visits_list() {
    let app = TestApp::new();
    let died = vec![(day(11, 10), EntryBody::Died)];
    app.child("c1", OWN, day(9, 10), died).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    assert!(listed(&nurse, "visits").await.is_empty());
    // On no list, the child asks for a reason; the reason of the taking back is one.
    let mut silent = take_back(1, 2, "c1-entry-00000002");
    silent.as_object_mut().unwrap().remove("reason");
    let refused = nurse.post("/api/children/c1/entries", silent).await;
    assert_eq!(refused.code(), "reason-needed");
    let request = take_back(2, 2, "c1-entry-00000002");
    let answer = nurse.post("/api/children/c1/entries", request).await;
    assert_eq!(answer.body["standing"]["lists"][0]["list"], "visits", "{answer:?}");
    assert_eq!(listed(&nurse, "visits").await, ["c1"]);
    // What was written stays, and so does why it was taken back.
    let page = nurse.post("/api/children/c1/open", json!({})).await;
    let timeline = page.body["timeline"].as_array().unwrap();
    assert_eq!(timeline[1]["body"]["kind"], "died");
    assert_eq!(timeline[2]["body"]["reason"], "別の子の記録");
}

#[tokio::test]
async fn a_checkup_noted_for_the_wrong_child_is_missed_again() {
    let app = TestApp::new();
    let born = chrono::NaiveDate::from_ymd_opt(2024, 6, 1).unwrap();
    let record = CheckupRecord::Attended { place: String::new() };
    let attended = EntryBody::Checkup { checkup: "1y6m".to_owned(), record };
    app.child("c1", OWN, born, vec![(day(1, 20), attended)]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let missed =
        |rows: &Value| rows["rows"].as_array().unwrap().iter().any(|row| row["item"] == "1y6m");
    assert!(!missed(&nurse.get("/api/worklists/missed").await.body));
    let request = take_back(1, 2, "c1-entry-00000002");
    let answer = nurse.post("/api/children/c1/entries", request).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(missed(&nurse.get("/api/worklists/missed").await.body));
}

#[tokio::test]
async fn who_the_child_is_cannot_be_taken_back() {
    let app = TestApp::new();
    app.child("c1", OWN, day(9, 10), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let answer = nurse.post("/api/children/c1/entries", take_back(1, 1, "c1-entry-00000001")).await;
    assert_eq!(answer.body["reason"], "person-needed", "{answer:?}");
}
