//! From ward to ward.

use hagukumi_api::Role;
use serde_json::{Value, json};

use super::app::{Answered, Browser, OTHER, OWN, TestApp, day};

async fn send(nurse: &Browser<'_>, version: u64) -> Answered {
    let body = json!({
        "id": "handover-000000001", "child": "c1", "expected_version": version,
        "entry": format!("handed-{version:013}"), "receiver": {"to": "ward", "id": OTHER},
        "note": "日本語はゆっくり",
    });
    nurse.post("/api/handovers", body).await
}

fn count(answer: &Answered) -> usize {
    answer.body["handovers"].as_array().map_or(0, Vec::len)
}

#[tokio::test]
async fn a_child_stays_with_the_sender_until_the_receiver_accepts() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let here = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let there = app.signed_in("n2", Role::Nurse, &[OTHER]).await;
    assert_eq!(there.post("/api/children/c1/open", json!({})).await.code(), "not-allowed");
    let sent = send(&here, 1).await;
    assert_eq!(sent.body["state"], "sent", "{sent:?}");
    // Both sides see it meanwhile, and it stands on the sender's lists.
    assert_eq!(count(&here.get("/api/handovers?side=sent").await), 1);
    assert_eq!(count(&there.get("/api/handovers").await), 1);
    assert_eq!(there.post("/api/children/c1/open", json!({})).await.status, 200);
    let listed = here.get("/api/worklists/unseen").await;
    assert_eq!(listed.body["total"], 1);
    assert_eq!(listed.body["rows"][0]["handover_sent"], json!(day(11, 21)), "{listed:?}");
    assert_eq!(there.get("/api/worklists/unseen").await.body["total"], 0);
    // The sender cannot accept for the receiver.
    let accept = |version: u64| json!({"expected_version": version, "entry": "accepted-00000001"});
    let path = "/api/handovers/handover-000000001";
    let answer = here.post(&format!("{path}/accept"), accept(2)).await;
    assert_eq!(answer.code(), "not-allowed");
    let answer = there.post(&format!("{path}/accept"), accept(1)).await;
    assert_eq!(answer.code(), "conflict");
    let answer = there.post(&format!("{path}/accept"), accept(2)).await;
    assert_eq!(answer.body["state"], "accepted", "{answer:?}");
    assert_eq!(here.get("/api/worklists/unseen").await.body["total"], 0);
    let listed = there.get("/api/worklists/unseen").await;
    assert_eq!(listed.body["total"], 1);
    assert_eq!(listed.body["rows"][0]["handover_sent"], Value::Null);
    assert_eq!(here.post("/api/children/c1/open", json!({})).await.code(), "not-allowed");
    // Answered is answered.
    let answer = there.post(&format!("{path}/accept"), accept(3)).await;
    assert_eq!(answer.code(), "not-found");
}

#[tokio::test]
async fn what_is_returned_comes_with_a_reason_and_is_the_senders_again() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let here = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let there = app.signed_in("n2", Role::Nurse, &[OTHER]).await;
    send(&here, 1).await;
    let path = "/api/handovers/handover-000000001/return";
    let give = |reason: &str| json!({"expected_version": 2, "entry": "returned-00000001", "reason": reason});
    let answer = there.post(path, give(" ")).await;
    assert_eq!(answer.body["field"], "reason");
    let answer = there.post(path, give("住所が違う")).await;
    assert_eq!(
        (&answer.body["state"], &answer.body["reason"]),
        (&json!("returned"), &json!("住所が違う"))
    );
    assert_eq!(count(&here.get("/api/handovers?side=sent").await), 0);
    // It does not end there: the sender has to see to it again.
    let steps = here.get("/api/worklists/steps").await;
    let row = &steps.body["rows"][0];
    assert_eq!((&row["child"], &row["next"]["step"]), (&json!("c1"), &json!("handover")));
    assert_eq!(there.get("/api/worklists/steps").await.body["total"], 0);
    assert_eq!(there.post("/api/children/c1/open", json!({})).await.code(), "not-allowed");
}

#[tokio::test]
async fn a_handover_needs_a_receiver_that_exists() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let here = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let to = |receiver: Value| {
        json!({"id": "handover-000000001", "child": "c1", "expected_version": 1,
            "entry": "handed-000000000001", "receiver": receiver, "note": ""})
    };
    for receiver in [
        json!({"to": "ward", "id": "000000"}),
        json!({"to": "municipality", "id": "x"}),
        // Yokohama with a wrong check digit.
        json!({"to": "municipality", "id": "141004"}),
    ] {
        assert_eq!(here.post("/api/handovers", to(receiver)).await.body["field"], "receiver");
    }
    let same = here.post("/api/handovers", to(json!({"to": "ward", "id": OWN}))).await;
    assert_eq!(same.body["reason"], "receiver-is-sender");
}
