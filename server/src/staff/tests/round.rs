//! The visitor's round.

use chrono::NaiveTime;
use hagukumi_api::Role;
use hagukumi_core::care::{Body as EntryBody, Person, StaffId};
use serde_json::{Value, json};

use super::app::{OWN, TestApp, day, note, sheet};

fn assigned(to: &str) -> EntryBody {
    EntryBody::VisitAssigned { to: StaffId::from(to) }
}

fn appointment(on: chrono::NaiveDate) -> EntryBody {
    EntryBody::VisitAppointment { for_day: on, at: NaiveTime::from_hms_opt(10, 0, 0) }
}

async fn city() -> TestApp {
    let app = TestApp::new();
    let born = day(10, 1);
    let written = day(11, 10);
    let today = day(11, 21);
    for (id, to, on) in [
        ("mine-today", "staff-v1", today),
        ("mine-tomorrow", "staff-v1", day(11, 22)),
        ("other-today", "staff-v2", today),
    ] {
        let more = vec![(written, assigned(to)), (written, appointment(on))];
        app.child(id, OWN, born, more).await;
    }
    app.child("mine-without-day", OWN, born, vec![(written, assigned("staff-v1"))]).await;
    app
}

#[tokio::test]
async fn the_visitor_sees_the_addresses_of_today_and_nothing_else() {
    let app = city().await;
    let visitor = app.signed_in("v1", Role::Visitor, &[OWN]).await;
    let round = visitor.get("/api/round").await.body;
    let stops = round["stops"].as_array().unwrap();
    assert_eq!(stops.len(), 1, "{round}");
    assert_eq!(stops[0]["child"], "mine-today");
    assert_eq!(stops[0]["at"], "10:00:00");
    let mut keys: Vec<&str> = stops[0].as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(
        keys,
        ["address", "at", "child", "guardian", "interpreter", "kana", "name", "phone"]
    );
    for path in ["/api/worklists/visits", "/api/visits/week", "/api/first-page", "/api/staff"] {
        assert_eq!(visitor.get(path).await.code(), "not-allowed", "{path}");
    }
    for child in ["mine-today", "other-today"] {
        let path = format!("/api/children/{child}/open");
        let answer = visitor.post(&path, json!({"reason": "x"})).await;
        assert_eq!(answer.code(), "not-allowed");
    }
}

#[tokio::test]
async fn nobody_is_sent_to_a_family_whose_child_has_died() {
    let app = city().await;
    let visitor = app.signed_in("v1", Role::Visitor, &[OWN]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let died = super::app::entry(9, 3, day(11, 21), &EntryBody::Died);
    let written = nurse.post("/api/children/mine-today/entries", died).await;
    assert_eq!(written.status, 200, "{written:?}");
    assert_eq!(visitor.get("/api/round").await.body["stops"], json!([]));
    let week = nurse.get("/api/visits/week").await.body;
    let expected: Vec<&Value> = week["appointments"].as_array().unwrap().iter().collect();
    assert!(expected.iter().all(|visit| visit["child"] != "mine-today"), "{week}");
    assert_eq!(expected.len(), 2);
}

fn brought(id: &str, child: &str, body: &EntryBody) -> Value {
    json!({"sheets": [{"id": id, "child": child, "on": day(11, 21), "body": body}]})
}

#[tokio::test]
async fn sheets_from_the_door_come_in_once_even_when_the_visit_was_given_away() {
    let app = city().await;
    let visitor = app.signed_in("v1", Role::Visitor, &[OWN]).await;
    let other = app.account("v2", Role::Visitor, &[OWN]).await;
    let sheet = EntryBody::Visited { sheet: Box::new(sheet("staff-v1")) };
    let first = brought("sheet-0000000000001", "mine-today", &sheet);
    let answer = visitor.post("/api/round/sheets", first.clone()).await;
    assert_eq!(answer.body["sheets"][0]["result"], "accepted", "{answer:?}");
    let answer = visitor.post("/api/round/sheets", first).await;
    assert_eq!(answer.body["sheets"][0]["result"], "already_there");
    assert_eq!(visitor.get("/api/round").await.body["stops"], json!([]));

    // While the phone was offline the ward gave the visit to somebody else.
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let given = json!({"to": other.id, "visits": [
        {"child": "mine-without-day", "expected_version": 2, "entry": "assigned-00000000001"}]});
    let answer = nurse.post("/api/visits/assignments", given).await;
    assert_eq!(answer.body["visits"][0]["result"], "assigned", "{answer:?}");
    let late = brought("sheet-0000000000002", "mine-without-day", &sheet);
    let answer = visitor.post("/api/round/sheets", late).await;
    assert_eq!(answer.body["sheets"][0]["result"], "accepted_given_away");
}

#[tokio::test]
async fn a_sheet_that_cannot_be_taken_says_why_and_does_not_stop_the_others() {
    let app = city().await;
    let visitor = app.signed_in("v1", Role::Visitor, &[OWN]).await;
    let good = EntryBody::Visited { sheet: Box::new(sheet("staff-v1")) };
    let on = day(11, 21);
    let one = |id: &str, child: &str, body: &EntryBody| json!({"id": id, "child": child, "on": on, "body": body});
    let answer = visitor
        .post(
            "/api/round/sheets",
            json!({"sheets": [
                one("sheet-0000000000001", "other-today", &good),
                one("sheet-0000000000002", "nobody", &good),
                one("sheet-0000000000003", "mine-today", &note("x")),
                one("short", "mine-today", &good),
                one("sheet-0000000000005", "mine-today", &good),
            ]}),
        )
        .await;
    let results: Vec<(&str, &str)> = answer.body["sheets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sheet| {
            let text = |key: &str| sheet[key].as_str().unwrap_or_default();
            (text("result"), text("reason"))
        })
        .collect();
    assert_eq!(
        results,
        [
            ("refused", "not-yours"),
            ("refused", "not-yours"),
            ("refused", "not-here"),
            ("refused", "id"),
            ("accepted", ""),
        ]
    );
}

#[tokio::test]
async fn visits_are_given_by_area_and_each_answers_for_itself() {
    let app = city().await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let visitor = app.account("v1", Role::Visitor, &[OWN]).await;
    app.child("fresh", OWN, day(11, 1), Vec::new()).await;
    let week = nurse.get("/api/visits/week").await.body;
    assert_eq!(week["monday"], "2026-11-16");
    assert_eq!(week["appointments"].as_array().unwrap().len(), 3, "{week}");
    assert_eq!(week["unassigned_by_area"][0]["count"], 1);
    let body = json!({"to": visitor.id, "visits": [
        {"child": "fresh", "expected_version": 1, "entry": "assigned-00000000001"},
        {"child": "mine-today", "expected_version": 1, "entry": "assigned-00000000002"},
        {"child": "nobody", "expected_version": 1, "entry": "assigned-00000000003"},
    ]});
    let answer = nurse.post("/api/visits/assignments", body).await.body;
    let results: Vec<&str> = answer["visits"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|visit| visit["result"].as_str())
        .collect();
    assert_eq!(results, ["assigned", "conflict", "refused"], "{answer}");
    assert_eq!(answer["visits"][1]["visit"]["state"], "appointment");
    let nobody = json!({"to": "nobody", "visits": [
        {"child": "fresh", "expected_version": 2, "entry": "assigned-00000000009"}]});
    assert_eq!(nurse.post("/api/visits/assignments", nobody).await.body["field"], "to");
    let colleagues = nurse.get("/api/colleagues").await.body;
    assert_eq!(colleagues["colleagues"].as_array().unwrap().len(), 2, "{colleagues}");
}

#[tokio::test]
async fn a_visit_whose_agreed_day_has_passed_without_a_sheet_waits_again() {
    let app = city().await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let more = |on| vec![(day(11, 10), assigned("staff-v1")), (day(11, 10), appointment(on))];
    // Of last week and of this one: the first stood nowhere at all.
    app.child("forgotten", OWN, day(10, 1), more(day(11, 12))).await;
    app.child("yesterday", OWN, day(10, 1), more(day(11, 20))).await;
    let waiting = async || {
        let week = nurse.get("/api/visits/week").await.body;
        let waiting = week["waiting"].as_array().unwrap().clone();
        let text = |one: &Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
        waiting
            .iter()
            .map(|one| (text(one, "child"), text(&one["visit"], "on")))
            .collect::<Vec<_>>()
    };
    let own = |child: &str, on: &str| (child.to_owned(), on.to_owned());
    assert_eq!(
        waiting().await,
        [
            own("forgotten", "2026-11-12"),
            own("yesterday", "2026-11-20"),
            own("mine-without-day", "")
        ]
    );
    // A new day takes it off, and to take that back brings it here again.
    let mut again = super::app::entry(1, 3, day(11, 21), &appointment(day(11, 25)));
    let path = "/api/children/forgotten/entries";
    assert_eq!(nurse.post(path, again.clone()).await.status, 200);
    assert_eq!(waiting().await.len(), 2);
    let of = again["id"].take();
    let mut back = super::app::entry(2, 4, day(11, 21), &note("x"));
    back["body"] = json!({"kind": "correction", "of": of});
    let answer = nurse.post(path, back).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert_eq!(waiting().await[0], own("forgotten", "2026-11-12"));
}

#[tokio::test]
async fn which_visit_it_is_the_server_writes_and_no_visitor_is_told() {
    let app = TestApp::new();
    let light =
        Person { birth_weight_g: Some(2100), ward: OWN.to_owned(), ..Person::born_on(day(10, 1)) };
    let more = vec![
        (day(10, 5), EntryBody::Person { person: Box::new(light) }),
        (day(11, 10), assigned("staff-v1")),
        (day(11, 10), appointment(day(11, 21))),
    ];
    app.child("light", OWN, day(10, 1), more).await;
    let visitor = app.signed_in("v1", Role::Visitor, &[OWN]).await;
    let round = visitor.get("/api/round").await.body;
    assert_eq!(round["mood_total"], 9, "as the municipality sets it");
    let stop = round["stops"][0].as_object().unwrap();
    for health in ["kind", "birth_weight_g", "birth_date"] {
        assert!(!stop.contains_key(health), "{health}: {stop:?}");
    }
    let body = EntryBody::Visited { sheet: Box::new(sheet("staff-v1")) };
    let one = json!({"sheets": [
        {"id": "sheet-0000000000001", "child": "light", "on": day(11, 21), "body": body}]});
    let sent = visitor.post("/api/round/sheets", one.clone()).await.body;
    assert_eq!(sent["sheets"][0]["result"], "accepted", "{sent}");
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let open = json!({"reason": "確認"});
    let page = nurse.post("/api/children/light/open", open.clone()).await.body;
    let written = page["timeline"].as_array().unwrap().last().unwrap()["body"].clone();
    assert_eq!(written["sheet"]["kind"], "low_birth_weight", "{written}");
    assert_eq!(page["mood_total"], 9);
    // Sent twice it is the same sheet, although the weight was corrected meanwhile.
    let mut person = page["person"].clone();
    person["birth_weight_g"] = json!(3100);
    let mut entry = super::app::entry(1, 5, day(11, 21), &note("x"));
    entry["body"] = json!({"kind": "person", "person": person});
    entry["reason"] = json!("確認");
    let corrected = nurse.post("/api/children/light/entries", entry).await;
    assert_eq!(corrected.status, 200, "{corrected:?}");
    let again = visitor.post("/api/round/sheets", one).await.body;
    assert_eq!(again["sheets"][0]["result"], "already_there", "{again}");
}

#[tokio::test]
async fn a_days_sheet_holds_the_addresses_of_one_person_and_no_more_than_they_may_know() {
    let app = city().await;
    let visitor = app.account("v1", Role::Visitor, &[OWN]).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let ask =
        |who: &str, day: chrono::NaiveDate| format!("/api/visits/sheet?visitor={who}&day={day}");
    let sheet = nurse.get(&ask(visitor.id.as_str(), day(11, 21))).await.body;
    assert_eq!(sheet["visitor"]["name"], "Name v1");
    let stops = sheet["stops"].as_array().unwrap();
    assert_eq!(stops.len(), 1, "{sheet}");
    assert_eq!(
        (&stops[0]["stop"]["child"], &stops[0]["nurse"]),
        (&json!("mine-today"), &Value::Null)
    );
    let tomorrow = nurse.get(&ask(visitor.id.as_str(), day(11, 22))).await.body;
    assert_eq!(tomorrow["stops"][0]["stop"]["child"], "mine-tomorrow");

    // A nurse who goes is told what a nurse may know.
    app.child(
        "of-nurse",
        OWN,
        day(10, 1),
        vec![(day(11, 10), assigned("staff-n1")), (day(11, 10), appointment(day(11, 21)))],
    )
    .await;
    let own = nurse.get(&ask("staff-n1", day(11, 21))).await.body;
    assert_eq!(own["stops"][0]["nurse"]["birth_date"], "2026-10-01", "{own}");

    let elsewhere = app.signed_in("n2", Role::Nurse, &[super::app::OTHER]).await;
    let answer = elsewhere.get(&ask(visitor.id.as_str(), day(11, 21))).await;
    assert_eq!(answer.body["stops"], json!([]), "another ward's families are not on it");
    assert_eq!(nurse.get(&ask("nobody", day(11, 21))).await.body["field"], "visitor");
    let own_phone = app.signed_in("v1", Role::Visitor, &[OWN]).await;
    let answer = own_phone.get(&ask(visitor.id.as_str(), day(11, 21))).await;
    assert_eq!(answer.code(), "not-allowed");
}
