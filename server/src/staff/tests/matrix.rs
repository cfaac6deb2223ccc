//! Every route against every role, here and there and without a session: what the router does
//! must be what the policy says.

use axum::http::Method;
use hagukumi_api::Role;
use serde_json::{Value, json};
use utoipa::openapi::path::PathItem;

use super::app::{OTHER, OWN, TestApp, day};
use crate::staff::policy::{Audience, Decision, Operation, Place, decide, may_anywhere};

/// One route of the description: method, address, operation.
fn described(app: &TestApp) -> Vec<(Method, String, Option<Operation>)> {
    let document = crate::staff::description(&app.staff);
    let mut routes = Vec::new();
    for (path, item) in &document.paths.paths {
        let PathItem { get, put, post, delete, .. } = item;
        for (method, operation) in
            [(Method::GET, get), (Method::PUT, put), (Method::POST, post), (Method::DELETE, delete)]
        {
            let Some(operation) = operation else { continue };
            let extensions = operation.extensions.as_ref();
            let named = extensions.and_then(|all| all.get("x-operation")).and_then(Value::as_str);
            routes.push((method, path.clone(), named.and_then(Operation::from_name)));
        }
    }
    routes
}

/// An address with something in each of its places.
fn address(path: &str) -> String {
    path.replace("{child}", "own-listed")
        .replace("{list}", "unseen")
        .replace("{session}", "session-0000000001")
        .replace("{handover}", "handover-000000001")
        .replace("{staff}", "nobody")
        .replace("{view}", "view-000000000001")
        .replace("{import}", "nothing")
        .replace("{file}", "nothing")
        .replace("{passkey}", "nothing")
}

#[tokio::test]
async fn every_route_has_an_operation_and_every_operation_a_route() {
    let app = TestApp::new();
    let routes = described(&app);
    assert!(routes.len() > 30, "{}", routes.len());
    for (method, path, operation) in &routes {
        assert!(operation.is_some(), "{method} {path} has no operation");
    }
    for operation in Operation::ALL {
        // Asked for inside a route that more roles may call.
        if *operation == Operation::Worklist {
            continue;
        }
        assert!(
            routes.iter().any(|(_, _, of)| of.as_ref() == Some(operation)),
            "{operation:?} has no route"
        );
    }
}

#[tokio::test]
async fn no_two_routes_share_an_id() {
    let app = TestApp::new();
    let document = serde_json::to_value(crate::staff::description(&app.staff)).unwrap();
    let items = document["paths"].as_object().unwrap().values();
    let mut ids: Vec<&str> = items
        .flat_map(|item| item.as_object().unwrap().values())
        .map(|described| described["operationId"].as_str().unwrap())
        .collect();
    let all = ids.len();
    assert!(ids.contains(&"post_children_child_open"), "{ids:?}");
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
}

#[tokio::test]
async fn without_a_session_only_public_routes_answer() {
    let app = TestApp::new();
    for (method, path, operation) in described(&app) {
        let answer = app.stranger().send(method.clone(), &address(&path), Some(json!({}))).await;
        let public = operation.unwrap().audience() == Audience::Public;
        assert_eq!(answer.code() != "sign-in-needed", public, "{method} {path}: {answer:?}");
        assert_ne!(answer.status, 500, "{method} {path}");
    }
}

#[tokio::test]
async fn a_role_gets_through_the_guard_exactly_where_the_policy_lets_it() {
    let app = TestApp::new();
    for role in Role::ALL {
        let browser = app.signed_in(role.name(), role, &[OWN]).await;
        for (method, path, operation) in described(&app) {
            let operation = operation.unwrap();
            if operation == Operation::SignOut {
                continue;
            }
            let answer = browser.send(method.clone(), &address(&path), Some(json!({}))).await;
            let stopped = answer.code() == "not-allowed";
            assert_eq!(
                stopped,
                !may_anywhere(role, operation),
                "{role:?} {method} {path}: {answer:?}"
            );
            assert_ne!(answer.status, 500, "{role:?} {method} {path}");
        }
    }
}

/// What a role meets that opens a child: 200, a question for a reason, or a no.
fn expected(decision: Decision) -> (&'static str, &'static str) {
    match decision {
        Decision::Allow => ("", ""),
        Decision::WithReason => ("reason-needed", ""),
        Decision::Deny => ("not-allowed", "not-allowed"),
    }
}

#[tokio::test]
async fn a_child_is_opened_by_its_place_and_the_reason() {
    let app = TestApp::new();
    // Not visited at four months: on the lists. Just visited: on none.
    let seen = super::app::seen(day(11, 20));
    app.child("own-listed", OWN, day(6, 1), Vec::new()).await;
    app.child("own-quiet", OWN, day(10, 1), vec![(day(11, 20), super::app::visited()), seen]).await;
    app.child("other-listed", OTHER, day(6, 1), Vec::new()).await;
    let places = [
        ("own-listed", Place::OwnList),
        ("own-quiet", Place::OwnWard),
        ("other-listed", Place::OtherWard),
    ];
    for role in Role::ALL {
        let browser = app.signed_in(role.name(), role, &[OWN]).await;
        for (child, place) in places {
            let (without, with) = expected(decide(role, Operation::OpenChild, place));
            let path = format!("/api/children/{child}/open");
            let answer = browser.post(&path, json!({})).await;
            assert_eq!(answer.code(), without, "{role:?} {child}: {answer:?}");
            let answer = browser.post(&path, json!({"reason": "母から電話"})).await;
            assert_eq!(answer.code(), with, "{role:?} {child}: {answer:?}");
            if with.is_empty() {
                assert_eq!(answer.body["id"], child);
            }
            let (without, _) = expected(decide(role, Operation::WriteEntry, place));
            let path = format!("/api/children/{child}/entries");
            let stale = super::app::entry(99, 9999, day(11, 21), &super::app::note("x"));
            let answer = browser.post(&path, stale).await;
            let met = if without.is_empty() { "conflict" } else { without };
            assert_eq!(answer.code(), met, "{role:?} {child}");
        }
        for (child, place) in places {
            let (without, _) = expected(decide(role, Operation::Accesses, place));
            let answer = browser.get(&format!("/api/children/{child}/accesses")).await;
            assert_eq!(answer.code(), without, "{role:?} {child}");
        }
    }
}

#[tokio::test]
async fn lists_and_numbers_stay_in_the_own_wards() {
    let app = TestApp::new();
    app.child("own-listed", OWN, day(6, 1), Vec::new()).await;
    app.child("other-listed", OTHER, day(6, 1), Vec::new()).await;
    for role in Role::ALL {
        let browser = app.signed_in(role.name(), role, &[OWN]).await;
        for (list, operation) in [
            ("unseen", Operation::UnseenList),
            ("visits", Operation::Worklist),
            ("missed", Operation::Worklist),
        ] {
            let answer = browser.get(&format!("/api/worklists/{list}")).await;
            let allowed = decide(role, operation, Place::OwnWard) == Decision::Allow;
            assert_eq!(answer.status == 200, allowed, "{role:?} {list}");
            for row in answer.body["rows"].as_array().into_iter().flatten() {
                assert_eq!(row["ward"], OWN, "{role:?} {list}");
            }
            let answer = browser.get(&format!("/api/worklists/{list}?ward={OTHER}")).await;
            assert_eq!(answer.code(), "not-allowed", "{role:?} {list}");
        }
        for path in ["/api/first-page", "/api/visits/week", "/api/handovers", "/api/group-sessions"]
        {
            let answer = browser.get(&format!("{path}?ward={OTHER}")).await;
            assert_eq!(answer.code(), "not-allowed", "{role:?} {path}");
        }
        let answer = browser.post("/api/search", json!({"text": "カワサキ"})).await;
        for child in answer.body["children"].as_array().into_iter().flatten() {
            assert_eq!(child["ward"], OWN, "{role:?}");
        }
    }
}
