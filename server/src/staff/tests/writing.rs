//! Writing into a timeline, twice, at once, and wrongly.

use hagukumi_api::Role;
use hagukumi_core::care::{
    Attempt, Body as EntryBody, Channel, Concern, Handover, HandoverId, Mood, Outcome, Receiver,
    StaffId,
};
use serde_json::json;

use super::app::{OTHER, OWN, TestApp, day, entry, note, sheet};

fn attempt(text: &str) -> EntryBody {
    let attempt = Attempt {
        concern: Concern::Child,
        channel: Channel::Phone,
        outcome: Outcome::NoAnswer,
        note: text.to_owned(),
        next: None,
    };
    EntryBody::Attempt { attempt }
}

fn dose(vaccine: &str) -> EntryBody {
    EntryBody::Dose { vaccine: vaccine.to_owned(), product: None }
}

#[tokio::test]
async fn doses_from_the_handbook_are_read_by_the_programme() {
    let app = TestApp::new();
    app.child("c1", OWN, day(3, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let immunization = async || {
        let page = nurse.post("/api/children/c1/open", json!({"reason": "手帳を確認"})).await;
        page.body["immunization"].clone()
    };
    assert_eq!(immunization().await["known_doses"], 0);
    // The second five-in-one ten days after the first: twenty have to lie between.
    let doses = [(day(5, 1), "DPT_IPV_HIB"), (day(5, 1), "PCV20"), (day(5, 11), "DPT_IPV_HIB")];
    for ((on, vaccine), n) in doses.into_iter().zip(1..) {
        let mut request = entry(n, u64::from(n), on, &dose(vaccine));
        request["reason"] = json!("手帳を確認");
        let answer = nurse.post("/api/children/c1/entries", request).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }
    let known = immunization().await;
    assert_eq!(known["known_doses"], 3);
    let findings = known["findings"].as_array().unwrap();
    let soon = findings.iter().find(|one| one["kind"] == "interval_too_short");
    let soon = soon.unwrap_or_else(|| panic!("{findings:?}"));
    assert_eq!(
        (&soon["series"], &soon["on"], &soon["days"]),
        (&json!("PENTA5"), &json!(day(5, 11)), &json!(11)),
        "{findings:?}"
    );
    let overdue = known["overdue"].as_array().unwrap();
    assert!(overdue.iter().any(|dose| dose["series"] == "BCG"), "{overdue:?}");
}

#[tokio::test]
async fn a_familys_details_change_and_the_rest_stays() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let before = nurse.post("/api/children/c1/open", json!({})).await.body["person"].clone();
    let mut person = before.clone();
    person["phone"] = json!("080-1234-5678");
    person["language"] = json!("vi");
    person["interpreter"] = json!(true);
    let request = |id: u32, version: u64, person: &serde_json::Value| {
        let mut request = entry(id, version, day(11, 21), &note("x"));
        request["body"] = json!({"kind": "person", "person": person});
        request
    };
    let answer = nurse.post("/api/children/c1/entries", request(1, 1, &person)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let now = nurse.post("/api/children/c1/open", json!({})).await.body["person"].clone();
    assert_eq!(now, person);
    assert_eq!((&now["address"], &now["kana"]), (&before["address"], &before["kana"]));
    person["phone"] = json!("母の携帯");
    let answer = nurse.post("/api/children/c1/entries", request(2, 2, &person)).await;
    assert_eq!(
        (&answer.body["field"], &answer.body["reason"]),
        (&json!("body.person.phone"), &json!("phone"))
    );
}

#[tokio::test]
async fn two_nurses_write_at_once_and_the_second_keeps_her_words() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let one = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let two = app.signed_in("n2", Role::Nurse, &[OWN]).await;
    let seen = one.post("/api/children/c1/open", json!({})).await.body["version"].as_u64().unwrap();
    assert_eq!(two.post("/api/children/c1/open", json!({})).await.body["version"], seen);
    let today = day(11, 21);
    let first = one.post("/api/children/c1/entries", entry(1, seen, today, &attempt("留守"))).await;
    assert_eq!(first.body["version"], seen + 1, "{first:?}");
    assert_eq!(first.body["standing"]["attempts"], 1);
    let second = two.post("/api/children/c1/entries", entry(2, seen, today, &note("折返し"))).await;
    assert_eq!((second.status.as_u16(), second.code()), (409, "conflict"));
    assert_eq!(second.headers["content-type"], "application/problem+json");
    let current = &second.body["current"];
    assert_eq!(current["version"], seen + 1);
    assert_eq!(current["staff"]["staff-n1"], "Name n1");
    // With the version that the answer names, it goes in.
    let again = entry(2, seen + 1, today, &note("折返し"));
    let again = two.post("/api/children/c1/entries", again).await;
    assert_eq!(again.body["version"], seen + 2, "{again:?}");
}

#[tokio::test]
async fn a_doubled_click_writes_once() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    app.child("c2", OWN, day(6, 2), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let body = entry(1, 1, day(11, 21), &note("x"));
    let first = nurse.post("/api/children/c1/entries", body.clone()).await;
    let second = nurse.post("/api/children/c1/entries", body.clone()).await;
    assert_eq!((first.status.as_u16(), &first.body), (200, &second.body));
    let page = nurse.post("/api/children/c1/open", json!({})).await;
    assert_eq!(page.body["timeline"].as_array().unwrap().len(), 2);
    // The same id with other words, or for another child, is another matter.
    let other = entry(1, 2, day(11, 21), &note("y"));
    assert_eq!(nurse.post("/api/children/c1/entries", other).await.code(), "id-taken");
    assert_eq!(nurse.post("/api/children/c2/entries", body).await.code(), "id-taken");
}

#[tokio::test]
async fn what_makes_no_sense_is_said_by_field() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let mut deep = sheet("staff-n1");
    deep.mood = Some(Mood { total: 31, item_10: 0 });
    let elsewhere = Handover::Sent { receiver: Receiver::Ward(OTHER.into()), note: String::new() };
    let today = day(11, 21);
    for (on, body, field, reason) in [
        (
            today,
            EntryBody::Visited { sheet: Box::new(deep) },
            "body.sheet.mood.total",
            "mood-total",
        ),
        (day(11, 22), note("x"), "on", "in-future"),
        (today, EntryBody::VisitAssigned { to: StaffId::from("nobody") }, "body.to", "unknown"),
        (
            today,
            EntryBody::Visited { sheet: Box::new(sheet("nobody")) },
            "body.sheet.visitor",
            "unknown",
        ),
        (today, dose("NO_SUCH"), "body.vaccine", "unknown"),
        (day(5, 31), dose("HEPB"), "on", "before-birth"),
        (
            today,
            EntryBody::Handover { id: HandoverId::from("h"), step: elsewhere },
            "body.kind",
            "not-here",
        ),
    ] {
        let answer = nurse.post("/api/children/c1/entries", entry(1, 1, on, &body)).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.body["field"], &answer.body["reason"]),
            (422, &json!(field), &json!(reason)),
            "{answer:?}"
        );
    }
    let mut short = entry(1, 1, today, &note("x"));
    short["id"] = json!("short");
    let answer = nurse.post("/api/children/c1/entries", short).await;
    assert_eq!(answer.body["field"], "id");
}

#[tokio::test]
async fn nobody_of_another_ward_is_sent_to_a_family() {
    let app = TestApp::new();
    app.child("c1", OWN, day(6, 1), Vec::new()).await;
    let nurse = app.signed_in("n1", Role::Nurse, &[OWN]).await;
    let here = app.account("v1", Role::Visitor, &[OWN]).await;
    let there = app.account("v2", Role::Visitor, &[OTHER]).await;
    let given = |to: &StaffId| EntryBody::VisitAssigned { to: to.clone() };
    let today = day(11, 21);
    let path = "/api/children/c1/entries";
    let answer = nurse.post(path, entry(1, 1, today, &given(&there.id))).await;
    assert_eq!(
        (&answer.body["field"], &answer.body["reason"]),
        (&json!("body.to"), &json!("unknown"))
    );
    assert_eq!(nurse.post(path, entry(2, 1, today, &given(&here.id))).await.status, 200);
}
