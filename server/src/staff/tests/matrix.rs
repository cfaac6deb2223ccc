//! Every route against every role, here and there and without a session: what the router does
//! must be what the policy says.
//!
//! Routes, and what each of them names, are read from the OpenAPI description; a request for each
//! is in [`super::town`]. A route without one, or one that names something that its request does
//! not, fails these tests.

use std::collections::BTreeSet;

use axum::http::Method;
use hagukumi_api::Role;
use hagukumi_core::care::List;
use serde_json::Value;

use super::app::{Answered, Browser, OWN, TestApp};
use super::town::{At, ELSEWHERE, Example, Name, Town};
use crate::staff::policy::{Audience, Decision, Operation, Place, decide, may_anywhere};

/// One route of the description.
#[derive(Debug)]
struct Route {
    method: Method,
    path: String,
    /// Absent where it is not said.
    operation: Option<Operation>,
    /// What its address and body name that belongs to a ward.
    names: BTreeSet<Name>,
}

impl Route {
    fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    fn operation(&self) -> Operation {
        self.operation.unwrap()
    }
}

fn described(app: &TestApp) -> Vec<Route> {
    let document = serde_json::to_value(crate::staff::description(&app.staff)).unwrap();
    let mut routes = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, described) in item.as_object().unwrap() {
            let operation = described["x-operation"].as_str().and_then(Operation::from_name);
            routes.push(Route {
                method: Method::from_bytes(method.to_uppercase().as_bytes()).unwrap(),
                path: path.clone(),
                operation,
                names: named(&document, path, described),
            });
        }
    }
    routes
}

/// What a request names that belongs to a ward: in the path, in the query, and in the body.
fn named(document: &Value, path: &str, described: &Value) -> BTreeSet<Name> {
    let mut names = BTreeSet::new();
    for parameter in described["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap();
        names.extend(name_of(name));
        // Of whatever else an address may name it is said here that it belongs to no ward.
        let in_path = parameter["in"] == "path";
        let known =
            ["list", "view", "passkey", "staff", "import", "file"].contains(&name) || !in_path;
        assert!(known || name_of(name).is_some(), "{path} names a {name}: which ward has it?");
    }
    let mut looked = BTreeSet::new();
    collect(document, &described["requestBody"], &mut looked, &mut names);
    names
}

fn name_of(property: &str) -> Option<Name> {
    match property {
        "child" => Some(Name::Child),
        "session" => Some(Name::Session),
        "handover" => Some(Name::Handover),
        "ward" => Some(Name::Ward),
        _ => None,
    }
}

/// The names of all properties of a schema, and of those that it is made of.
fn collect(
    document: &Value,
    schema: &Value,
    looked: &mut BTreeSet<String>,
    names: &mut BTreeSet<Name>,
) {
    match schema {
        Value::Object(fields) => {
            if let Some(of) = schema["$ref"].as_str()
                && looked.insert(of.to_owned())
            {
                let at = of.trim_start_matches('#');
                collect(document, document.pointer(at).unwrap(), looked, names);
            }
            for property in schema["properties"].as_object().into_iter().flatten() {
                names.extend(name_of(property.0));
            }
            for field in fields.values() {
                collect(document, field, looked, names);
            }
        }
        Value::Array(parts) => {
            for part in parts {
                collect(document, part, looked, names);
            }
        }
        _ => {}
    }
}

/// Where a route may name what the other ward has, and why.
const NOT_BY_WARD: &[(&str, Name, &str)] = &[
    ("PUT /api/saved-views/{view}", Name::Ward, "a filter is kept; the list that uses it asks"),
    (
        "POST /api/children/{child}/entries",
        Name::Ward,
        "a new address is written down wherever it is; the child stays until it is handed over",
    ),
    ("POST /api/round/sheets", Name::Ward, "the same words, and a sheet takes none of them"),
    ("POST /api/round/sheets", Name::Session, "the same words, and a sheet takes none of them"),
    (
        "POST /api/imports/{import}/decisions",
        Name::Child,
        "a file is the whole city's, and who decides about it sees the whole city",
    ),
];

/// Answers that may speak of the other ward, and why.
const OF_THE_WHOLE_CITY: &[(&str, &str)] =
    &[("GET /api/staff", "accounts are no families, and are looked after for the whole city")];

#[tokio::test]
async fn every_route_has_an_operation_and_every_operation_a_route() {
    let app = TestApp::new();
    let routes = described(&app);
    assert!(routes.len() > 30, "{}", routes.len());
    for route in &routes {
        assert!(route.operation.is_some(), "{} has no operation", route.name());
    }
    for operation in Operation::ALL {
        // Asked for inside a route that more roles may call.
        if *operation == Operation::Worklist {
            continue;
        }
        assert!(
            routes.iter().any(|route| route.operation.as_ref() == Some(operation)),
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

/// What a route is asked for: a name each where it is the route of the lists.
fn lists(route: &Route) -> Vec<(&'static str, Operation)> {
    if !route.path.contains("{list}") {
        return vec![("", route.operation())];
    }
    let of = |list: List| match list {
        List::Unseen => (list.name(), Operation::UnseenList),
        List::Visits | List::Missed | List::Steps => (list.name(), Operation::Worklist),
    };
    List::ALL.into_iter().map(of).collect()
}

async fn example(town: &Town, route: &Route, list: &str, at: At, who: &Browser<'_>) -> Example {
    let name = route.name();
    let found = town.example(&name, list, at, who).await;
    found.unwrap_or_else(|| panic!("{name} is new: say in the town how it is asked"))
}

/// Where everything stands, one thing after the other in the other ward.
fn places(route: &Route) -> Vec<At> {
    let near = [Place::OwnList, Place::OwnWard].map(|near| At { near, far: None });
    let far = route.names.iter().map(|name| At { near: Place::OwnList, far: Some(*name) });
    near.into_iter().chain(far).collect()
}

#[tokio::test]
async fn without_a_session_only_public_routes_answer() {
    let town = Town::new().await;
    let nobody = town.app.stranger();
    for route in described(&town.app) {
        let at = At { near: Place::OwnList, far: None };
        let ask = example(&town, &route, "unseen", at, &nobody).await;
        let answer = ask.ask(&route.method, &nobody).await;
        let public = route.operation().audience() == Audience::Public;
        assert_eq!(answer.code() != "sign-in-needed", public, "{}: {answer:?}", route.name());
        assert!(!answer.status.is_server_error(), "{}: {answer:?}", route.name());
    }
}

#[tokio::test]
async fn every_role_gets_what_the_policy_says_of_its_own_ward_and_of_the_other_one() {
    let mut otherwise = Vec::new();
    for role in Role::ALL {
        let town = Town::new().await;
        for route in described(&town.app) {
            for (list, operation) in lists(&route) {
                for at in places(&route) {
                    otherwise.extend(hold(&town, role, &route, (list, operation), at).await.err());
                }
            }
        }
    }
    assert!(otherwise.is_empty(), "{}", otherwise.join("\n\n"));
}

/// Holds one answer to what the policy says.
async fn hold(
    town: &Town,
    role: Role,
    route: &Route,
    (list, operation): (&str, Operation),
    at: At,
) -> Result<(), String> {
    let name = route.name();
    let who = town.app.signed_in(role.name(), role, &[OWN]).await;
    let ask = example(town, route, list, at, &who).await;
    let free = |far: Name| NOT_BY_WARD.iter().any(|(route, of, _)| *route == name && *of == far);
    let place = match at.far {
        Some(far) if !free(far) => Place::OtherWard,
        _ => at.near,
    };
    let decision = decide(role, operation, place);
    let before = version(town, &ask).await;
    let mut answer = ask.ask(&route.method, &who).await;
    let says = |what: &str, answer: &Answered| {
        let Answered { status, bytes, .. } = answer;
        let shown = String::from_utf8_lossy(bytes);
        Err(format!(
            "{what}: {role:?} {name} {list} {at:?} {decision:?}\n{ask:?}\n{status} {shown}"
        ))
    };
    if answer.status.is_server_error() {
        return says("a fault", &answer);
    }
    if operation.audience() != Audience::Roles {
        // Whether what was typed is right is another question.
        let stopped = ["sign-in-needed", "not-allowed"].contains(&answer.code());
        return if stopped { says("not let through", &answer) } else { Ok(()) };
    }
    if decision == Decision::WithReason {
        if answer.code() != "reason-needed" || version(town, &ask).await != before {
            return says("no reason was asked for", &answer);
        }
        let mut again = ask.clone();
        again.body.as_mut().unwrap()["reason"] = "母から電話".into();
        answer = again.ask(&route.method, &who).await;
    }
    let result = ask.each.and_then(|each| answer.body.pointer(each)).and_then(Value::as_str);
    let shown = String::from_utf8_lossy(&answer.bytes).into_owned();
    if decision == Decision::Deny {
        let refused = match result {
            Some(result) => result == "refused",
            // Where the role has no business at all, the guard says so; where it has, what is the
            // other ward's is in some places not said to be there at all.
            None => {
                answer.code() == "not-allowed"
                    || (may_anywhere(role, operation) && answer.code() == "not-found")
            }
        };
        // The children of a request are named in its answer again.
        let tells = result.is_none() && shown.contains(ELSEWHERE);
        if !refused || tells || version(town, &ask).await != before {
            return says("not refused", &answer);
        }
        return Ok(());
    }
    let done = result.is_none_or(|result| ["assigned", "invited", "accepted"].contains(&result));
    if !answer.status.is_success() || !done || !shown.contains(ask.shows) {
        return says("not let through", &answer);
    }
    if shown.contains(ELSEWHERE) && !OF_THE_WHOLE_CITY.iter().any(|(route, _)| *route == name) {
        return says("the other ward is shown", &answer);
    }
    Ok(())
}

async fn version(town: &Town, ask: &Example) -> Option<u32> {
    match &ask.child {
        Some(child) => Some(town.version(child).await),
        None => None,
    }
}

#[tokio::test]
async fn what_is_another_accounts_stays_as_it_is() {
    let town = Town::new().await;
    let owner = town.app.signed_in("owner", Role::Nurse, &[OWN]).await;
    let other = town.app.signed_in("other", Role::Nurse, &[OWN]).await;
    let store = town.app.store();
    let mut asked = 0;
    for route in described(&town.app) {
        if !["{passkey}", "{view}"].iter().any(|of| route.path.contains(of)) {
            continue;
        }
        asked += 1;
        let passkey = town.passkey(&owner.id).await;
        let view = format!("view-of-somebody-{asked}");
        let at = At { near: Place::OwnList, far: None };
        let mut ask = example(&town, &route, "", at, &owner).await;
        let body = serde_json::json!({"name": "朝", "list": "unseen", "query": {}});
        owner.send(Method::PUT, &format!("/api/saved-views/{view}"), Some(body)).await;
        ask.path = route.path.replace("{passkey}", &passkey).replace("{view}", &view);
        ask.body = ask.body.map(|mut body| {
            body["name"] = "他人の".into();
            body
        });
        let before =
            (store.passkeys(&owner.id).await.unwrap(), store.views(&owner.id).await.unwrap());
        let answer = ask.ask(&route.method, &other).await;
        let after =
            (store.passkeys(&owner.id).await.unwrap(), store.views(&owner.id).await.unwrap());
        assert_eq!(before, after, "{}: {answer:?}", route.name());
        assert!(before.1.iter().any(|kept| kept.id == view));
    }
    assert_eq!(asked, 4);
}
