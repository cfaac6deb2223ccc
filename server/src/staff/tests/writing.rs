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
