//! Files, uploaded in a browser.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request};
use hagukumi_api::{REQUEST_HEADER, Role};
use hagukumi_store::AuditRow;
use serde_json::{Value, json};

use super::app::{Answered, Browser, OWN, TestApp};

/// The example that the documentation shows.
const BIRTHS: &[u8] = include_bytes!("../../../../docs/formats/examples/births.csv");

async fn upload(browser: &Browser<'_>, file: &[u8], kind: &str) -> Answered {
    hand_in(browser, "births", file, kind).await
}

pub(super) async fn hand_in(
    browser: &Browser<'_>,
    what: &str,
    file: &[u8],
    kind: &str,
) -> Answered {
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("/api/imports?kind={what}&name=births.csv"))
        .header(REQUEST_HEADER, "1")
        .header("content-type", kind)
        .body(Body::from(file.to_vec()))
        .unwrap();
    browser.raw(request).await
}

/// The run once it is in a state, which it is soon.
pub(super) async fn settled(browser: &Browser<'_>, id: &str, state: &str) -> Value {
    for _ in 0..2000 {
        let run = browser.get(&format!("/api/imports/{id}")).await.body;
        if run["state"] == state {
            return run;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
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
    let plan = json!({"plan": checked["plan"]});
    assert_eq!(office.post("/api/imports/none/apply", plan.clone()).await.code(), "not-found");
    let path = format!("/api/imports/{id}/apply");
    assert_eq!(office.post(&path, plan.clone()).await.status, 200);
    settled(&office, &id, "applied").await;
    assert_eq!(everyone().await, new);
    // Nothing waits any more: neither here nor in the database.
    assert_eq!(office.post(&path, plan).await.code(), "wrong-state");
    assert!(app.store().uploads().await.unwrap().is_empty());
    let report = office.get(&format!("/api/imports/{id}/report.csv")).await;
    assert_eq!(report.headers["content-type"], "text/csv; charset=utf-8");

    // The same file again changes nothing.
    let again = upload(&office, BIRTHS, "text/csv").await;
    let id = again.body["id"].as_str().unwrap().to_owned();
    let checked = settled(&office, &id, "checked").await;
    assert_eq!((&checked["counts"]["new"], &checked["counts"]["changed"]), (&json!(0), &json!(0)));
    assert_eq!(office.get("/api/imports").await.body["imports"].as_array().unwrap().len(), 2);
}

/// Checks a file and writes it as it was shown; gives the run.
pub(super) async fn written(browser: &Browser<'_>, what: &str, file: &str) -> String {
    let begun = hand_in(browser, what, file.as_bytes(), "text/csv").await;
    let id = begun.body["id"].as_str().unwrap_or_else(|| panic!("{begun:?}")).to_owned();
    let plan = settled(browser, &id, "checked").await["plan"].clone();
    let path = format!("/api/imports/{id}/apply");
    let answer = browser.post(&path, json!({ "plan": plan })).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    settled(browser, &id, "applied").await;
    id
}

pub(super) const HEAD: &str = "宛名番号,氏名,フリガナ,生年月日,区名,住所,保護者氏名\n";

pub(super) fn birth(number: u32, address: &str) -> String {
    format!("{number},髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,{address},髙橋　太郎\n")
}

#[tokio::test]
async fn a_file_outlives_the_process_that_took_it_in() {
    let app = TestApp::new();
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    let begun = upload(&office, BIRTHS, "text/csv").await;
    let id = begun.body["id"].as_str().unwrap().to_owned();
    let shown = settled(&office, &id, "checked").await;
    // What lies in the database cannot be read there.
    let kept = app.store().upload(&id).await.unwrap().sealed;
    assert!(!kept.is_empty() && !kept.contains("宛名番号"));
    // Another process with the same database and key: it checks the file for itself.
    let later = app.later("2026-11-21T09:00:00+09:00");
    let office = later.signed_in("a1", Role::Administrator, &[]).await;
    let list = office.get("/api/imports").await.body;
    assert_eq!(list["imports"][0]["id"], id.as_str());
    let again = settled(&office, &id, "checked").await;
    assert_eq!((&again["counts"], &again["plan"]), (&shown["counts"], &shown["plan"]));
    let path = format!("/api/imports/{id}");
    assert_eq!(office.send(Method::DELETE, &path, None).await.status, 204);
    assert_eq!(office.get(&path).await.code(), "not-found");
    // The first process learns of it.
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    assert_eq!(office.get(&path).await.code(), "not-found");
    // What nobody writes is thrown away with what else has ended.
    upload(&office, BIRTHS, "text/csv").await;
    app.store().sweep(i64::MAX).await.unwrap();
    assert!(app.store().uploads().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_plan_that_is_no_longer_so_is_shown_anew_and_not_written() {
    let app = TestApp::new();
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    written(&office, "births", &format!("{HEAD}{}", birth(1, "馬絹1"))).await;
    let moved = format!("{HEAD}{}", birth(1, "土橋3"));
    let begun = hand_in(&office, "births", moved.as_bytes(), "text/csv").await;
    let id = begun.body["id"].as_str().unwrap().to_owned();
    let shown = settled(&office, &id, "checked").await;
    assert_eq!(shown["counts"]["changed"], 1);
    // Meanwhile another file comes in.
    written(&office, "births", &format!("{HEAD}{}", birth(1, "鷺沼9"))).await;
    let path = format!("/api/imports/{id}/apply");
    office.post(&path, json!({"plan": shown["plan"]})).await;
    let anew = settled(&office, &id, "checked").await;
    assert_eq!(anew["problem"], "plan-changed", "{anew}");
    assert_ne!(anew["plan"], shown["plan"]);
    office.post(&path, json!({"plan": anew["plan"]})).await;
    settled(&office, &id, "applied").await;
}

#[tokio::test]
async fn doubtful_rows_wait_until_somebody_decides_and_are_written_together() {
    let app = TestApp::new();
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    let desk = app.signed_in("h1", Role::Headquarters, &[]).await;
    written(&office, "births", &format!("{HEAD}{}", birth(1, "馬絹1"))).await;
    let file = format!("{HEAD}{}{}{}", birth(2, "馬絹1"), birth(3, "馬絹2"), birth(4, "馬絹3"));
    let id = written(&office, "births", &file).await;
    // Open however many runs come after it.
    let list = office.get("/api/imports").await.body;
    assert_eq!((&list["open"][0]["id"], &list["open"][0]["open"]), (&json!(id), &json!(3)));
    let path = format!("/api/imports/{id}/doubts");
    // Whom a row means is not for those to see who only bring files.
    assert_eq!(office.get(&path).await.code(), "not-allowed");
    let shown = desk.get(&path).await.body;
    let rows = shown["rows"].as_array().unwrap().clone();
    assert_eq!((rows.len(), &rows[0]["reason"]), (3, &json!("other-register-id")), "{shown}");
    assert_eq!(rows[0]["says"]["register_id"], "0000000002");
    let child = rows[0]["candidates"][0]["child"].clone();
    assert_eq!(rows[0]["candidates"][0]["identity"]["register_id"], "0000000001");
    assert_eq!(rows[0]["candidates"][0]["differs"], json!(["register_id"]));
    assert_eq!(rows[1]["candidates"][0]["differs"], json!(["register_id", "address"]));
    let decide = |at: usize, choice: Value| json!({"line": rows[at]["line"], "seen": rows[at]["seen"], "choice": choice});
    let path = format!("/api/imports/{id}/decisions");
    let send = async |decisions: Value| desk.post(&path, json!({"decisions": decisions})).await;
    // What was not shown cannot be chosen, and then nothing of the rest is written either.
    let wrong =
        json!([decide(0, json!({"is": "other"})), decide(1, json!({"is": "same", "child": "x"}))]);
    assert_eq!(send(wrong).await.body["reason"], "impossible");
    assert_eq!(send(json!([])).await.body["field"], "decisions");
    let twice = json!([decide(0, json!({"is": "other"})), decide(0, json!({"is": "drop"}))]);
    assert_eq!(send(twice).await.body["field"], "decisions");
    let access = hagukumi_store::Access::new("cli".into(), "test", 0);
    let everyone = async || app.store().everyone(&access).await.unwrap().len();
    assert_eq!(everyone().await, 1);
    let two = json!([
        decide(0, json!({"is": "same", "child": child})),
        decide(1, json!({"is": "other"})),
    ]);
    let left = send(two.clone()).await;
    assert_eq!((left.status.as_u16(), &left.body["open"]), (200, &json!(1)), "{left:?}");
    assert_eq!(everyone().await, 2);
    // Decided is decided; and the third row's child has changed since it was shown.
    assert_eq!(send(two).await.code(), "rows-changed");
    let stale = json!([decide(2, json!({"is": "same", "child": child}))]);
    assert_eq!(send(stale).await.code(), "rows-changed");
    let path = format!("/api/imports/{id}/doubts");
    let anew = desk.get(&path).await.body["rows"][0].clone();
    assert_ne!(anew["seen"], rows[2]["seen"]);
    let last = json!([{"line": anew["line"], "seen": anew["seen"], "choice": {"is": "drop"}}]);
    assert_eq!(send(last).await.body["open"], 0);
    assert_eq!(everyone().await, 2);
    assert!(office.get("/api/imports").await.body["open"].as_array().unwrap().is_empty());
    // Who looked and who decided is in the audit.
    let child = child.as_str().unwrap().into();
    let audit = app.store().audit_of_child(&child, 20, &access).await.unwrap();
    let by_desk = audit.iter().filter(|row| row.access.staff == desk.id);
    assert!(by_desk.clone().count() >= 2);
    assert!(by_desk.clone().all(|row| row.access.action == "decide_import"));
}

#[tokio::test]
async fn a_file_that_cannot_be_read_says_why() {
    let app = TestApp::new();
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    let begun = upload(&office, b"\xff\xfe\x00nonsense", "application/octet-stream").await;
    let failed = settled(&office, begun.body["id"].as_str().unwrap(), "failed").await;
    assert!(!failed["problem"].as_str().unwrap().is_empty(), "{failed}");
}

#[tokio::test]
async fn a_report_names_children_for_those_alone_who_may_see_them_and_the_audit_says_so() {
    let app = TestApp::new();
    let office = app.signed_in("a1", Role::Administrator, &[]).await;
    let desk = app.signed_in("h1", Role::Headquarters, &[]).await;
    let odd = "7,山田　一郎,ヤマダ　イチロウ,二月三十日,宮前区,有馬8,山田　母\n";
    let id = written(&office, "births", &format!("{HEAD}{}{odd}", birth(4711, "馬絹1"))).await;
    let path = format!("/api/imports/{id}/report.csv");
    let text = async |browser: &Browser<'_>| {
        let report = browser.get(&path).await;
        assert_eq!(report.status, 200, "{report:?}");
        String::from_utf8(report.bytes).unwrap()
    };
    let access = hagukumi_store::Access::new("cli".into(), "test", 0);
    let everyone = app.store().everyone(&access).await.unwrap();
    let child = &everyone[0].id;
    let report = |row: &&AuditRow| row.access.action == "import.report" && row.access.reason == id;
    let taken = async |by: &Browser<'_>| {
        let rows = app.store().audit_of_staff(&by.id, 50, &access).await.unwrap();
        rows.iter().filter(report).count()
    };
    let of_child = async || {
        let rows = app.store().audit_of_child(child, 50, &access).await.unwrap();
        rows.iter().filter(report).map(|row| row.access.staff.clone()).collect::<Vec<_>>()
    };

    let whole = text(&desk).await;
    for told in ["髙橋", "4711", "R8.9.10", "山田", "二月三十日"] {
        assert!(whole.contains(told), "{told}: {whole}");
    }
    let bare = text(&office).await;
    for told in ["髙橋", "4711", "R8.9.10", "山田", "一郎", "二月三十日", "馬絹", "有馬"]
    {
        assert!(!bare.contains(told), "{told}: {bare}");
    }
    let rows: Vec<&str> = bare.trim_end().lines().collect();
    assert_eq!(rows.len(), 3, "{bare}");
    assert!(rows[2].starts_with("\"3\",") && rows[2].contains("date-unreadable"), "{bare}");
    // Both have taken it, and one of them has seen the child.
    assert_eq!((taken(&desk).await, taken(&office).await), (1, 1));
    assert_eq!(of_child().await, std::slice::from_ref(&desk.id));
    // Nobody of the ward has business here.
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    assert_eq!(nurse.get(&path).await.code(), "not-allowed");

    // The program is started anew: what is kept of the run is still to be had.
    let later = app.later("2026-11-22T08:35:00+09:00");
    let office = later.signed_in("a1", Role::Administrator, &[]).await;
    let list = office.get("/api/imports").await.body;
    assert_eq!(
        (&list["imports"][0]["id"], &list["imports"][0]["report"]),
        (&json!(id), &json!(true))
    );
    assert_eq!(text(&office).await, bare, "without a family it is the same");
    let desk = later.signed_in("h1", Role::Headquarters, &[]).await;
    let kept = text(&desk).await;
    assert!(kept.contains("髙橋") && kept.contains("4711") && kept.contains("date-unreadable"));
    assert!(!kept.contains("二月三十日"), "a refused row is not kept: {kept}");
    assert_eq!(of_child().await.len(), 2, "and seeing the child is in the audit again");
    let unknown = office.get("/api/imports/nothing/report.csv").await;
    assert_eq!(unknown.code(), "not-found");
}
