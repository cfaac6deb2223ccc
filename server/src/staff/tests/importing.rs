//! Files, uploaded in a browser.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request};
use hagukumi_api::{REQUEST_HEADER, Role};
use serde_json::{Value, json};

use super::app::{Answered, Browser, OWN, TestApp};

/// The example that the documentation shows.
const BIRTHS: &[u8] = include_bytes!("../../../../docs/formats/examples/births.csv");

async fn upload(browser: &Browser<'_>, file: &[u8], kind: &str) -> Answered {
    let request = Request::builder()
        .method(Method::POST)
        .uri("/api/imports?kind=births&name=births.csv")
        .header(REQUEST_HEADER, "1")
        .header("content-type", kind)
        .body(Body::from(file.to_vec()))
        .unwrap();
    browser.raw(request).await
}

/// The run once it is in a state, which it is soon.
async fn settled(browser: &Browser<'_>, id: &str, state: &str) -> Value {
    for _ in 0..200 {
        let run = browser.get(&format!("/api/imports/{id}")).await.body;
        if run["state"] == state {
            return run;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the run never was {state}");
}

#[tokio::test]
async fn a_file_is_checked_shown_and_then_written_once() {
    let app = TestApp::new();
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    assert_eq!(upload(&nurse, BIRTHS, "text/csv").await.code(), "not-allowed");
    let answer = upload(&office, BIRTHS, "application/json").await;
    assert_eq!(answer.code(), "unsupported-media-type");

    let begun = upload(&office, BIRTHS, "text/csv").await;
    let id = begun.body["id"].as_str().unwrap_or_else(|| panic!("{begun:?}")).to_owned();
    let checked = settled(&office, &id, "checked").await;
    let new = checked["counts"]["new"].as_u64().unwrap();
    assert!(new > 0, "{checked}");
    // Nothing is written by looking.
    let everyone = async || {
        let access = hagukumi_store::Access::new("cli".into(), "test", 0);
        app.store().everyone(&access).await.unwrap().len() as u64
    };
    assert_eq!(everyone().await, 0);
    assert_eq!(office.post("/api/imports/none/apply", json!({})).await.code(), "not-found");
    let path = format!("/api/imports/{id}/apply");
    assert_eq!(office.post(&path, json!({})).await.status, 200);
    settled(&office, &id, "applied").await;
    assert_eq!(everyone().await, new);
    assert_eq!(office.post(&path, json!({})).await.code(), "wrong-state");
    let report = office.get(&format!("/api/imports/{id}/report.csv")).await;
    assert_eq!(report.headers["content-type"], "text/csv; charset=utf-8");

    // The same file again changes nothing.
    let again = upload(&office, BIRTHS, "text/csv").await;
    let id = again.body["id"].as_str().unwrap().to_owned();
    let checked = settled(&office, &id, "checked").await;
    assert_eq!((&checked["counts"]["new"], &checked["counts"]["changed"]), (&json!(0), &json!(0)));
    assert_eq!(office.get("/api/imports").await.body["imports"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_file_that_cannot_be_read_says_why() {
    let app = TestApp::new();
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    let begun = upload(&office, b"\xff\xfe\x00nonsense", "application/octet-stream").await;
    let failed = settled(&office, begun.body["id"].as_str().unwrap(), "failed").await;
    assert!(!failed["problem"].as_str().unwrap().is_empty(), "{failed}");
}
