//! From city to city, as files.

use axum::body::Body;
use axum::http::{Method, Request};
use hagukumi_api::{REQUEST_HEADER, Role};
use serde_json::{Value, json};

use super::app::{Answered, Browser, OTHER, OWN, TestApp, day};
use crate::handover::{Keys, Partners};
use crate::staff::state::Post;

const HERE: &str = "141305";
const THERE: &str = "011002";

/// Two cities that know each other's keys. Both go by the rules and wards of one folder.
fn cities() -> (TestApp, TestApp) {
    let (ours, theirs) = (Keys::generate(HERE), Keys::generate(THERE));
    let (our_partner, their_partner) = (theirs.public(), ours.public());
    let post = |keys, partner| Some(Post { keys, partners: Partners::of(vec![partner]) });
    (TestApp::with_post(post(ours, our_partner)), TestApp::with_post(post(theirs, their_partner)))
}

async fn upload(browser: &Browser<'_>, file: &[u8]) -> Answered {
    let request = Request::builder()
        .method(Method::POST)
        .uri("/api/handover-files")
        .header(REQUEST_HEADER, "1")
        .header("content-type", "application/octet-stream")
        .body(Body::from(file.to_vec()))
        .unwrap();
    browser.raw(request).await
}

async fn send(nurse: &Browser<'_>) {
    let body = json!({
        "id": "handover-000000001", "child": "c1", "expected_version": 1,
        "entry": "handed-0000000000001", "receiver": {"to": "municipality", "id": THERE},
        "note": "日本語はゆっくり",
    });
    let sent = nurse.post("/api/handovers", body).await;
    assert_eq!(sent.body["file"], true, "{sent:?}");
}

const FILE: &str = "/api/handovers/handover-000000001/file";

async fn unseen(browser: &Browser<'_>) -> Value {
    browser.get("/api/worklists/unseen").await.body["total"].clone()
}

#[tokio::test]
async fn a_child_goes_to_another_city_and_leaves_the_list_with_the_answer() {
    let (here, there) = cities();
    here.child("c1", OWN, day(6, 1), Vec::new()).await;
    let nurse = here.signed_in("n1", Role::Nurse, &[OWN]).await;
    let elsewhere = here.signed_in("n2", Role::Nurse, &[OTHER]).await;
    let theirs = there.signed_in("n3", Role::Nurse, &[OTHER]).await;
    send(&nurse).await;
    assert_eq!(elsewhere.get(FILE).await.code(), "not-found");
    let file = nurse.get(FILE).await;
    assert_eq!(file.headers["content-type"], "application/octet-stream");
    // The same bytes each time, which only the receiver can read.
    assert_eq!(nurse.get(FILE).await.bytes, file.bytes);
    assert!(!String::from_utf8_lossy(&file.bytes).contains("川崎"));
    assert_eq!(upload(&nurse, &file.bytes).await.body["reason"], "not-for-us");
    assert_eq!(upload(&theirs, b"{}").await.body["reason"], "not-an-envelope");

    let taken = upload(&theirs, &file.bytes).await;
    assert_eq!(taken.body["kind"], "handover", "{taken:?}");
    let path = format!("/api/handover-files/{}", taken.body["id"].as_str().unwrap());
    let inside = theirs.get(&path).await.body;
    assert_eq!(inside["children"][0]["identity"]["name"], "川崎　c1", "{inside}");
    assert_eq!(inside["children"][0]["note"], "日本語はゆっくり");
    // Nothing is written by looking, and the child is still the sender's.
    assert_eq!((unseen(&nurse).await, unseen(&theirs).await), (json!(1), json!(0)));
    let accept = |ward: &str, seen: &Value| json!({"seen": seen, "ward": ward, "choices": [{"is": "other"}]});
    let seen = &inside["seen"];
    let to = format!("{path}/accept");
    assert_eq!(theirs.post(&to, accept(OWN, seen)).await.code(), "not-allowed");
    assert_eq!(theirs.post(&to, accept(OTHER, &json!("x"))).await.code(), "rows-changed");
    let answered = theirs.post(&to, accept(OTHER, seen)).await;
    assert_eq!(answered.body["state"], "accepted", "{answered:?}");
    assert_eq!(theirs.post(&to, accept(OTHER, seen)).await.code(), "wrong-state");
    // Both follow the child until the answer has come.
    assert_eq!((unseen(&nurse).await, unseen(&theirs).await), (json!(1), json!(1)));
    let answer = theirs.get(&format!("{path}/answer")).await;
    let done = upload(&nurse, &answer.bytes).await;
    assert_eq!(done.body["accepted"], true, "{done:?}");
    assert_eq!(upload(&nurse, &answer.bytes).await.code(), "wrong-state");
    assert!(nurse.get("/api/handovers?side=sent").await.body["handovers"] == json!([]));
    let files = nurse.get("/api/handover-files").await.body;
    assert_eq!(files["files"][0]["state"], "accepted");
    // The child that has not moved out yet stays on the list; once it has, it is followed there.
    assert_eq!(unseen(&nurse).await, 1);
    let out = hagukumi_core::care::Body::MovedOut { to: "札幌市".to_owned() };
    let out = super::app::entry(1, 3, day(11, 21), &out);
    assert_eq!(nurse.post("/api/children/c1/entries", out).await.status, 200);
    assert_eq!(unseen(&nurse).await, 0);
}

#[tokio::test]
async fn what_another_city_gives_back_stays_here_with_its_reason() {
    let (here, there) = cities();
    here.child("c1", OWN, day(6, 1), Vec::new()).await;
    let nurse = here.signed_in("n1", Role::Nurse, &[OWN]).await;
    let theirs = there.signed_in("n3", Role::Nurse, &[OTHER]).await;
    send(&nurse).await;
    let file = nurse.get(FILE).await;
    let taken = upload(&theirs, &file.bytes).await;
    let path = format!("/api/handover-files/{}", taken.body["id"].as_str().unwrap());
    let give = format!("{path}/return");
    assert_eq!(theirs.post(&give, json!({"reason": " "})).await.body["field"], "reason");
    let given = theirs.post(&give, json!({"reason": "転入していない"})).await;
    assert_eq!(given.body["state"], "returned", "{given:?}");
    let answer = theirs.get(&format!("{path}/answer")).await;
    let done = upload(&nurse, &answer.bytes).await;
    assert_eq!(
        (&done.body["accepted"], &done.body["reason"]),
        (&json!(false), &json!("転入していない"))
    );
    assert_eq!(unseen(&nurse).await, 1);
}

#[tokio::test]
async fn without_keys_there_are_no_files() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    assert_eq!(nurse.get("/api/handover-files").await.body["keys"], false);
    let body = json!({
        "id": "handover-000000001", "child": "c1", "expected_version": 1,
        "entry": "handed-0000000000001", "receiver": {"to": "municipality", "id": THERE},
    });
    assert_eq!(nurse.post("/api/handovers", body).await.body["file"], false);
    assert_eq!(nurse.get(FILE).await.body["reason"], "no-keys");
}
