//! Lists, pages, numbers, and who looked.

use hagukumi_api::Role;
use hagukumi_core::care::{
    Attempt, AwayReason, Body as EntryBody, Channel, Concern, EntryId, Outcome, StaffId,
};
use serde_json::{Value, json};

use super::app::{OTHER, OWN, TestApp, day, entry, note, seen, visited};

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

#[tokio::test]
async fn a_family_that_is_back_waits_for_its_visit_on_every_list() {
    let app = TestApp::new();
    let away = |until| EntryBody::VisitAway { reason: AwayReason::WithGrandparents, until };
    let given = |to: &str| EntryBody::VisitAssigned { to: StaffId::from(to) };
    app.child("back", OWN, day(9, 10), vec![(day(10, 1), away(day(11, 15)))]).await;
    let with_visitor = vec![(day(9, 30), given("staff-v1")), (day(10, 1), away(day(11, 15)))];
    app.child("back-given", OWN, day(9, 11), with_visitor).await;
    app.child("still-away", OWN, day(9, 12), vec![(day(10, 1), away(day(12, 1)))]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let visits = nurse.get("/api/worklists/visits").await.body;
    let week = nurse.get("/api/visits/week").await.body;
    for rows in [&visits["rows"], &week["waiting"]] {
        let state = |child: &str| {
            let mut rows = rows.as_array().unwrap().iter();
            rows.find(|row| row["child"] == child).unwrap()["visit"]["state"].clone()
        };
        assert_eq!(state("back"), "unassigned");
        assert_eq!(state("back-given"), "assigned");
        assert_eq!(state("still-away"), "away");
    }
    // The number on an area is the number of visits that it chooses.
    let waiting = week["waiting"].as_array().unwrap().iter();
    let free = waiting.filter(|visit| visit["visit"]["state"] == "unassigned").count();
    assert_eq!(week["unassigned_by_area"][0]["count"], free);
    assert_eq!(free, 1);
}

#[tokio::test]
async fn the_attempts_of_the_week_are_those_that_the_first_page_counts() {
    let app = TestApp::new();
    let attempt = |text: &str| {
        let attempt = Attempt {
            concern: Concern::Child,
            channel: Channel::Phone,
            outcome: Outcome::NoAnswer,
            note: text.to_owned(),
            next: None,
        };
        EntryBody::Attempt { attempt }
    };
    let old = vec![(day(11, 14), attempt("先週")), (day(11, 15), attempt("日曜"))];
    app.child("c1", OWN, day(6, 1), old).await;
    app.child("c2", OTHER, day(6, 1), vec![(day(11, 20), attempt("別の区"))]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN, OTHER]).await;
    for (id, text) in [(1, "留守"), (2, "別の子")] {
        let body = entry(id, u64::from(id) + 2, day(11, 21), &attempt(text));
        assert_eq!(nurse.post("/api/children/c1/entries", body).await.status, 200);
    }
    let of = EntryId::from("written-0000000000000002");
    let back = EntryBody::Correction { of, to: None, reason: "別の子".to_owned() };
    let body = entry(3, 5, day(11, 21), &back);
    assert_eq!(nurse.post("/api/children/c1/entries", body).await.status, 200);

    for (ward, notes) in [
        ("", vec!["留守", "別の区", "日曜"]),
        ("?ward=141364", vec!["留守", "日曜"]),
        ("?ward=141321", vec!["別の区"]),
    ] {
        let list = nurse.get(&format!("/api/attempts{ward}")).await.body;
        let rows = list["rows"].as_array().unwrap();
        let seen: Vec<&str> =
            rows.iter().map(|row| row["attempt"]["note"].as_str().unwrap()).collect();
        assert_eq!(seen, notes, "{ward}");
        let counted = nurse.get(&format!("/api/first-page{ward}")).await.body;
        assert_eq!(counted["attempts_week"], notes.len(), "{ward}");
        assert_eq!(list["total"], notes.len());
    }
    let first = nurse.get("/api/attempts?limit=1").await.body;
    assert_eq!(first["rows"][0]["by"]["name"], "Name n1");
    let next = first["next"].as_str().unwrap();
    let second = nurse.get(&format!("/api/attempts?limit=2&cursor={next}")).await.body;
    assert_eq!(second["rows"][1]["by"], Value::Null, "an import is nobody");
    assert_eq!(nurse.get("/api/attempts?cursor=x").await.body["field"], "cursor");

    let own = app.signed_in("n2", Role::Nurse, &[OWN]).await;
    assert_eq!(own.get("/api/attempts?ward=141321").await.code(), "not-allowed");
    let officer = app.signed_in("w1", Role::WardOfficer, &[OWN]).await;
    assert_eq!(officer.get("/api/attempts").await.code(), "not-allowed");
    // Whose attempts were read is in the audit.
    let supervisor = app.signed_in("s1", Role::Supervisor, &[OWN, OTHER]).await;
    let accesses = supervisor.get("/api/children/c2/accesses").await.body;
    let rows = accesses["accesses"].as_array().unwrap();
    assert!(rows.iter().any(|row| row["action"] == "attempts"), "{rows:?}");
}

#[tokio::test]
async fn the_handovers_behind_the_number_are_those_of_both_sides() {
    let app = TestApp::new();
    for (id, ward) in [("c1", OWN), ("c2", OTHER)] {
        app.child(id, ward, day(6, 1), Vec::new()).await;
    }
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let other = app.signed_in("n2", Role::Nurse, &[OTHER]).await;
    for (browser, child, to) in [(&nurse, "c1", OTHER), (&other, "c2", OWN)] {
        let request = json!({
            "id": format!("handover-0000000-{child}"), "child": child, "expected_version": 1,
            "entry": format!("sending-00000000-{child}"), "receiver": {"to": "ward", "id": to},
        });
        let answer = browser.post("/api/handovers", request).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }
    let sides = |side: &str| format!("/api/handovers?ward={OWN}&side={side}");
    for (side, wanted) in
        [("sent", vec!["c1"]), ("received", vec!["c2"]), ("all", vec!["c1", "c2"])]
    {
        let rows = nurse.get(&sides(side)).await.body["handovers"].clone();
        let mut children: Vec<&str> =
            rows.as_array().unwrap().iter().map(|row| row["child"].as_str().unwrap()).collect();
        children.sort_unstable();
        assert_eq!(children, wanted, "{side}");
    }
    let first = nurse.get(&format!("/api/first-page?ward={OWN}")).await.body;
    assert_eq!(first["handovers_waiting"], 2);
}

#[tokio::test]
async fn a_list_is_filtered_by_whoever_is_responsible_for_somebody_on_it() {
    let app = TestApp::new();
    let responsible = |staff: &str| {
        vec![(day(9, 20), EntryBody::Responsible { staff: Some(StaffId::from(staff)) })]
    };
    app.child("c1", OWN, day(9, 10), responsible("staff-n1")).await;
    app.child("c2", OWN, day(9, 11), responsible("staff-n2")).await;
    app.child("c3", OTHER, day(9, 12), responsible("staff-n3")).await;
    app.account("n2", Role::Nurse, &[OWN]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let answer = nurse.get("/api/worklists/visits/responsible").await.body;
    let names: Vec<&Value> =
        answer["staff"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, [&json!("Name n1"), &json!("Name n2")]);
    let rows = nurse.get("/api/worklists/visits?staff=staff-n2").await.body["rows"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 1);
    // Others than nurses and supervisors have the list of unseen children alone.
    let officer = app.signed_in("w1", Role::WardOfficer, &[OWN]).await;
    assert_eq!(officer.get("/api/worklists/visits/responsible").await.code(), "not-allowed");
    assert_eq!(officer.get("/api/worklists/unseen/responsible").await.status, 200);
}

#[tokio::test]
async fn a_row_of_the_visits_names_who_has_the_visit_and_who_is_responsible() {
    let app = TestApp::new();
    app.account("v1", Role::Visitor, &[OWN]).await;
    let given = vec![
        (day(9, 20), EntryBody::Responsible { staff: Some(StaffId::from("staff-n1")) }),
        (day(9, 30), EntryBody::VisitAssigned { to: StaffId::from("staff-v1") }),
    ];
    app.child("c1", OWN, day(9, 10), given).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let row = nurse.get("/api/worklists/visits").await.body["rows"][0].clone();
    assert_eq!(
        (&row["visitor"]["name"], &row["responsible"]["name"]),
        (&json!("Name v1"), &json!("Name n1"))
    );
}
