//! Lists, pages, numbers, and who looked.

use hagukumi_api::Role;
use serde_json::{Value, json};

use super::app::{OWN, TestApp, day, entry, note, seen, visited};

#[tokio::test]
async fn the_supervisor_sees_who_opened_a_record_and_why() {
    let app = TestApp::new();
    app.child("c1", OWN, day(10, 1), vec![(day(11, 20), visited()), seen(day(11, 20))]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    assert_eq!(nurse.post("/api/children/c1/open", json!({})).await.code(), "reason-needed");
    let reason = json!({"reason": "母から電話"});
    assert_eq!(nurse.post("/api/children/c1/open", reason).await.status, 200);
    assert_eq!(nurse.get("/api/children/c1/accesses").await.code(), "not-allowed");

    let supervisor = app.signed_in("s1", Role::Supervisor, &[OWN]).await;
    let accesses = supervisor.get("/api/children/c1/accesses").await;
    let seen: Vec<(&str, &str, &str)> = accesses.body["accesses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().unwrap_or_default();
            (text("name"), text("action"), text("reason"))
        })
        .collect();
    assert!(seen.contains(&("Name n1", "open_child", "母から電話")), "{seen:?}");
    // The attempt without a reason was not shown, and is there as well.
    assert!(seen.contains(&("Name n1", "refused", "")), "{seen:?}");
    // Whoever looks at the looking is seen too.
    assert!(seen.contains(&("Name s1", "accesses", "")), "{seen:?}");
    assert!(app.store().verify_audit().await.unwrap().breaks.is_empty());
}

#[tokio::test]
async fn a_list_comes_in_its_order_page_by_page() {
    let app = TestApp::new();
    for (id, born) in [("c1", day(3, 1)), ("c2", day(1, 1)), ("c3", day(2, 1))] {
        app.child(id, OWN, born, Vec::new()).await;
    }
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let mut path = "/api/worklists/unseen?limit=1".to_owned();
    let mut ids = Vec::new();
    for _ in 0..4 {
        let page = nurse.get(&path).await.body;
        assert_eq!(page["total"], 3, "{page}");
        for row in page["rows"].as_array().unwrap() {
            ids.push(row["child"].as_str().unwrap().to_owned());
        }
        match page["next"].as_str() {
            Some(next) => path = format!("/api/worklists/unseen?limit=1&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(ids, ["c2", "c3", "c1"]);
}

#[tokio::test]
async fn the_numbers_of_the_first_page_are_those_of_the_lists_and_name_nobody() {
    let app = TestApp::new();
    app.child("c1", OWN, day(1, 1), Vec::new()).await;
    app.child("c2", OWN, day(11, 1), Vec::new()).await;
    app.child("c3", OWN, day(8, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let page = nurse.get("/api/first-page").await.body;
    for list in ["unseen", "visits", "missed"] {
        let total = &nurse.get(&format!("/api/worklists/{list}")).await.body["total"];
        assert_eq!(&page[list], total, "{list}");
    }
    for band in page["visits_by_age"].as_array().unwrap() {
        let until = match &band["until_months"] {
            Value::Null => String::new(),
            months => format!("&age_until={months}"),
        };
        let path = format!("/api/worklists/visits?age_from={}{until}", band["from_months"]);
        assert_eq!(nurse.get(&path).await.body["total"], band["count"], "{path}");
    }
    assert_eq!(page["trend"].as_array().unwrap().len(), 8);
    assert!(!page.to_string().contains("川崎"), "{page}");
}

#[tokio::test]
async fn a_page_has_brothers_and_sisters_findings_and_the_way_it_stands() {
    let app = TestApp::new();
    app.child("c1", OWN, day(1, 1), Vec::new()).await;
    app.child("c2", OWN, day(11, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let page = nurse.post("/api/children/c1/open", json!({})).await.body;
    assert_eq!(page["siblings"][0]["id"], "c2", "{page}");
    assert!(!page["immunization"]["overdue"].as_array().unwrap().is_empty());
    assert_eq!(page["standing"]["visit"]["state"], "unassigned");
    assert_eq!(page["may_write"], true);
    let lists: Vec<&str> = page["standing"]["lists"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|listed| listed["list"].as_str())
        .collect();
    assert!(lists.contains(&"unseen") && lists.contains(&"visits"), "{lists:?}");
}

#[tokio::test]
async fn saved_views_are_ones_own() {
    let app = TestApp::new();
    let one = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let two = app.signed_in("n2", Role::Nurse, &[OWN]).await;
    let view = json!({"name": "ベトナム語", "list": "missed", "query": {"language": "vi"}});
    let path = "/api/saved-views/view-000000000001";
    let put = axum::http::Method::PUT;
    assert_eq!(one.send(put.clone(), path, Some(view.clone())).await.status, 200);
    assert_eq!(one.send(put.clone(), path, Some(view.clone())).await.status, 200);
    assert_eq!(two.send(put, path, Some(view)).await.code(), "id-taken");
    assert_eq!(two.get("/api/saved-views").await.body["views"], json!([]));
    let delete = axum::http::Method::DELETE;
    assert_eq!(two.send(delete.clone(), path, None).await.status, 204);
    let kept = one.get("/api/saved-views").await.body;
    assert_eq!(kept["views"][0]["query"]["language"], "vi");
    one.send(delete, path, None).await;
    assert_eq!(one.get("/api/saved-views").await.body["views"], json!([]));
}

#[tokio::test]
async fn figures_add_up() {
    let app = TestApp::new();
    app.child("c1", OWN, day(10, 1), vec![(day(11, 1), visited())]).await;
    app.child("c2", OWN, day(10, 2), Vec::new()).await;
    let office = app.signed_in("h1", Role::Headquarters, &[]).await;
    let figures = office.get("/api/figures?from=2026-10&until=2026-11").await.body;
    let total = &figures["totals"][0];
    assert_eq!((&total["births"], &total["visited"]), (&json!(2), &json!(1)), "{figures}");
    for total in figures["totals"].as_array().unwrap() {
        for key in ["births", "visited", "checkups_due", "missed", "attempts", "unseen"] {
            let rows = figures["rows"].as_array().unwrap().iter();
            let sum: u64 = rows
                .filter(|row| row["month"] == total["month"])
                .filter_map(|row| row[key].as_u64())
                .sum();
            assert_eq!(total[key].as_u64(), Some(sum), "{key}");
        }
    }
    let answer = office.get("/api/figures?from=2020-01&until=2026-11").await;
    assert_eq!(answer.code(), "invalid");
}

#[tokio::test]
async fn what_is_written_is_on_the_page() {
    let app = TestApp::new();
    app.child("c1", OWN, day(1, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    nurse.post("/api/children/c1/entries", entry(1, 1, day(11, 21), &note("面談"))).await;
    let page = nurse.post("/api/children/c1/open", json!({})).await.body;
    let last = page["timeline"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["body"]["text"], &last["seq"]), (&json!("面談"), &json!(2)));
}
