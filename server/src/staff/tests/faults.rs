//! How errors look.

use axum::body::Body;
use axum::http::{Method, Request};
use axum::response::IntoResponse as _;
use hagukumi_api::{ProblemCode, REQUEST_HEADER, Role};
use hagukumi_store::Error as StoreError;
use serde_json::{Value, json};

use super::app::{OWN, TestApp};
use crate::staff::fault::Fault;

#[tokio::test]
async fn what_cannot_be_read_is_said_in_one_form() {
    let app = TestApp::new();
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let request = |method: Method, path: &str, kind: &str, body: Vec<u8>| {
        Request::builder()
            .method(method)
            .uri(path)
            .header(REQUEST_HEADER, "1")
            .header("content-type", kind)
            .body(Body::from(body))
            .unwrap()
    };
    let json = "application/json";
    let search = "/api/search";
    for (request, code, status) in [
        (request(Method::POST, search, json, b"{".to_vec()), "malformed", 400),
        (request(Method::POST, search, json, b"{\"text\": 1}".to_vec()), "malformed", 400),
        (request(Method::POST, search, "text/plain", b"x".to_vec()), "unsupported-media-type", 415),
        (request(Method::POST, search, json, vec![b' '; 300_000]), "too-large", 413),
        (request(Method::GET, "/api/nothing", json, Vec::new()), "not-found", 404),
        (request(Method::DELETE, search, json, Vec::new()), "method-not-allowed", 405),
        (request(Method::GET, "/api/worklists/none", json, Vec::new()), "not-found", 404),
        (request(Method::GET, "/api/worklists/unseen?limit=x", json, Vec::new()), "malformed", 400),
        (request(Method::GET, "/api/worklists/unseen?ward=x", json, Vec::new()), "invalid", 422),
    ] {
        let line = format!("{} {}", request.method(), request.uri());
        let answer = nurse.raw(request).await;
        assert_eq!((answer.code(), answer.status.as_u16()), (code, status), "{line}");
        assert_eq!(answer.headers["content-type"], "application/problem+json", "{line}");
        assert_eq!(answer.headers["cache-control"], "no-store", "{line}");
        assert!(answer.headers.contains_key("x-request-id"), "{line}");
        assert_eq!(answer.body["type"], format!("urn:hagukumi:problem:{code}"), "{line}");
    }
}

#[tokio::test]
async fn too_many_requests_of_one_session_are_slowed_down() {
    let app = TestApp::new();
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let other = app.signed_in("n2", Role::Nurse, &[OWN]).await;
    let mut slowed = None;
    for _ in 0..400 {
        let answer = nurse.get("/api/me").await;
        if answer.status == 429 {
            slowed = Some(answer);
            break;
        }
    }
    let slowed = slowed.expect("slowed down");
    assert_eq!(slowed.code(), "too-many-requests");
    assert!(slowed.headers.contains_key("retry-after"));
    assert_eq!(other.get("/api/me").await.status, 200);
}

#[test]
fn what_the_store_says_gets_out_as_a_code_only() {
    let secret = || -> Box<dyn std::error::Error + Send + Sync> { "a family's name".into() };
    for (error, code, status) in [
        (StoreError::NotFound("child"), ProblemCode::NotFound, 404),
        (StoreError::Conflict { current: 1 }, ProblemCode::WrongState, 409),
        (StoreError::Duplicate("entry"), ProblemCode::IdTaken, 409),
        (StoreError::NoPlace, ProblemCode::SessionFull, 409),
        (StoreError::Invalid("x"), ProblemCode::Invalid, 422),
        (StoreError::Full, ProblemCode::StoreUnavailable, 503),
        (StoreError::Unavailable(secret()), ProblemCode::StoreUnavailable, 503),
        (StoreError::Fault(secret()), ProblemCode::Internal, 500),
        (StoreError::Corrupt("a family's name".to_owned()), ProblemCode::Internal, 500),
    ] {
        let fault = Fault::from(error);
        assert_eq!(fault.code(), code);
        assert!(!format!("{fault:?}").contains("family"));
        assert_eq!(fault.into_response().status(), status);
    }
}

#[tokio::test]
async fn the_description_is_served_and_names_every_problem() {
    let app = TestApp::new();
    let described = app.stranger().get("/api/openapi.json").await.body;
    assert_eq!(described["openapi"], "3.1.0");
    let codes = &described["components"]["schemas"]["ProblemCode"]["enum"];
    let known: Vec<&str> = ProblemCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(codes, &json!(known));
    let answers = &described["paths"]["/api/children/{child}/entries"]["post"]["responses"];
    for status in ["200", "400", "401", "403", "404", "409", "413", "415", "422", "429", "503"] {
        assert!(!answers[status].is_null(), "{status}");
    }
}

/// Every `$ref` below a value.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[tokio::test]
async fn the_description_leads_nowhere_that_is_not_there() {
    let app = TestApp::new();
    let described = app.stranger().get("/api/openapi.json").await.body;
    let mut found = Vec::new();
    references(&described, &mut found);
    assert!(found.len() > 50);
    for reference in found {
        let there = described.pointer(reference.trim_start_matches('#'));
        assert!(there.is_some(), "{reference}");
    }
}
