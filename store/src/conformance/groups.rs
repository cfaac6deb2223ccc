use std::sync::Arc;

use chrono::NaiveTime;
use hagukumi_core::care::{Body, CheckupRecord, ChildId, Correct, EntryId, StaffId};

use super::accounts::account;
use super::fixture::{access, born, day, entry};
use crate::{Access, Append, Error, GroupSession, SavedView, Store};

fn session(id: &str, capacity: u32) -> GroupSession {
    GroupSession {
        id: id.to_owned(),
        checkup: "1y6m".to_owned(),
        ward: "miyamae".to_owned(),
        place: "区役所".to_owned(),
        on: day(2026, 12, 1),
        at: NaiveTime::from_hms_opt(13, 30, 0),
        capacity,
        cancelled: None,
        booked: 0,
        version: 0,
    }
}

fn book(child: &str, id: &str, expected: u32, record: CheckupRecord) -> Append {
    let mut append = born(child, day(2025, 5, 1), "miyamae");
    append.expected = expected;
    let body = Body::Checkup { checkup: "1y6m".to_owned(), record };
    append.entries = vec![entry(id, day(2026, 11, 21), body)];
    append
}

fn place(session: &str) -> CheckupRecord {
    CheckupRecord::Booked { for_day: day(2026, 12, 1), session: session.to_owned() }
}

/// However many want the last places at once.
pub async fn a_session_has_no_more_children_than_places(store: Arc<dyn Store>) {
    const PLACES: u32 = 3;
    store.put_group_session(&session("g1", PLACES), Vec::new(), &access()).await.unwrap();
    let mut tasks = Vec::new();
    for number in 0..10 {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            let id = format!("c{number}");
            store.append(born(&id, day(2025, 5, 1), "miyamae"), &access()).await.unwrap();
            store.append(book(&id, &format!("{id}-b"), 1, place("g1")), &access()).await
        }));
    }
    let mut booked = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => booked += 1,
            Err(Error::NoPlace) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(booked, PLACES);
    assert_eq!(store.group_session("g1").await.unwrap().booked, PLACES);
    assert_eq!(store.booked("g1", &access()).await.unwrap().len(), PLACES as usize);
    let smaller = GroupSession { version: 1, ..session("g1", PLACES - 1) };
    let refused = store.put_group_session(&smaller, Vec::new(), &access()).await;
    assert!(matches!(refused, Err(Error::NoPlace)), "{refused:?}");
}

/// A place is free again when a child is booked elsewhere, gives it back, or was booked wrongly.
pub async fn bookings_are_given_back(store: Arc<dyn Store>) {
    store.put_group_session(&session("g1", 1), Vec::new(), &access()).await.unwrap();
    store.put_group_session(&session("g2", 1), Vec::new(), &access()).await.unwrap();
    store.append(born("c1", day(2025, 5, 1), "miyamae"), &access()).await.unwrap();
    let booked = async |id: &str| store.group_session(id).await.unwrap().booked;
    store.append(book("c1", "b1", 1, place("g1")), &access()).await.unwrap();
    store.append(book("c1", "b2", 2, place("g2")), &access()).await.unwrap();
    assert_eq!((booked("g1").await, booked("g2").await), (0, 1));
    store
        .append(book("c1", "b3", 3, CheckupRecord::Unbooked { reason: String::new() }), &access())
        .await
        .unwrap();
    assert_eq!((booked("g1").await, booked("g2").await), (0, 0));
    store.append(book("c1", "b4", 4, place("g1")), &access()).await.unwrap();
    let mut slip = book("c1", "b5", 5, CheckupRecord::Unbooked { reason: String::new() });
    let of = EntryId::from("b4");
    slip.entries[0].body = Body::Correction { of, to: None, reason: "slip".to_owned() };
    store.append(slip, &access()).await.unwrap();
    assert_eq!(booked("g1").await, 0);
    assert!(store.booked("g1", &access()).await.unwrap().is_empty());
    let unknown = store.child(&ChildId::from("c1"), &access()).await.unwrap();
    assert_eq!(unknown.record.version, 6);

    // A booking that was corrected to another session, and then taken back, holds no place.
    let correct = |id: &str, expected, to: Option<&str>| {
        let body = |session| Body::Checkup { checkup: "1y6m".to_owned(), record: place(session) };
        let to = to.map(|session| Box::new(Correct { on: day(2026, 11, 21), body: body(session) }));
        let mut append = book("c1", id, expected, place("g1"));
        let of = EntryId::from("b6");
        append.entries[0].body = Body::Correction { of, to, reason: "slip".to_owned() };
        append
    };
    store.append(book("c1", "b6", 6, place("g1")), &access()).await.unwrap();
    store.append(correct("b7", 7, Some("g2")), &access()).await.unwrap();
    assert_eq!((booked("g1").await, booked("g2").await), (0, 1));
    store.append(correct("b8", 8, None), &access()).await.unwrap();
    assert_eq!((booked("g1").await, booked("g2").await), (0, 0));
}

/// A session is cancelled together with what that means for each who is booked, or not at all.
pub async fn a_cancelled_session_gives_back_every_place(store: Arc<dyn Store>) {
    store.put_group_session(&session("g1", 3), Vec::new(), &access()).await.unwrap();
    for id in ["c1", "c2"] {
        store.append(born(id, day(2025, 5, 1), "miyamae"), &access()).await.unwrap();
        store.append(book(id, &format!("{id}-b"), 1, place("g1")), &access()).await.unwrap();
    }
    let reason = "医師の急病".to_owned();
    let off = GroupSession { version: 1, cancelled: Some(reason.clone()), ..session("g1", 3) };
    let back = |id: &str, expected: u32| {
        book(id, &format!("{id}-u"), expected, CheckupRecord::Unbooked { reason: reason.clone() })
    };
    // Somebody who is booked was left out, or written to meanwhile: nothing changes.
    for follows in [Vec::new(), vec![back("c1", 2)], vec![back("c1", 2), back("c2", 1)]] {
        let refused = store.put_group_session(&off, follows, &access()).await;
        assert!(matches!(refused, Err(Error::Conflict { .. })), "{refused:?}");
        assert_eq!(store.booked("g1", &access()).await.unwrap().len(), 2);
        let child = store.child(&ChildId::from("c1"), &access()).await.unwrap();
        assert_eq!(child.record.version, 2);
    }
    let moved = GroupSession { version: 1, on: day(2026, 12, 8), ..session("g1", 3) };
    let refused = store.put_group_session(&moved, Vec::new(), &access()).await;
    assert!(matches!(refused, Err(Error::Conflict { .. })), "{refused:?}");

    let follows = vec![back("c1", 2), back("c2", 2)];
    assert_eq!(store.put_group_session(&off, follows, &access()).await.unwrap(), 2);
    let kept = store.group_session("g1").await.unwrap();
    assert_eq!((kept.booked, kept.cancelled), (0, Some(reason.clone())));
    let last = store.child(&ChildId::from("c2"), &access()).await.unwrap().entries.pop().unwrap();
    assert!(matches!(
        last.body,
        Body::Checkup { record: CheckupRecord::Unbooked { reason: said }, .. } if said == reason
    ));
    let mut rows = Vec::new();
    for id in ["c1", "c2"] {
        let audited = store.audit_of_child(&ChildId::from(id), 9, &access()).await.unwrap();
        rows.push(audited.into_iter().map(|row| (row.chain, row.seq)).collect::<Vec<_>>());
    }
    assert!(rows[0].iter().any(|row| rows[1].contains(row)), "one row names both");
    let refused = store.append(book("c1", "b9", 3, place("g1")), &access()).await;
    assert!(matches!(refused, Err(Error::NoPlace)), "{refused:?}");
}

/// Those of an age are handed over whole, and the audit names nobody who was not kept.
pub async fn children_of_an_age_are_found(store: Arc<dyn Store>) {
    for (id, born_on, ward) in [
        ("c1", day(2025, 4, 30), "miyamae"),
        ("c2", day(2025, 5, 1), "miyamae"),
        ("c3", day(2025, 5, 31), "miyamae"),
        ("c4", day(2025, 5, 31), "asao"),
        ("c5", day(2025, 6, 1), "miyamae"),
    ] {
        store.append(born(id, born_on, ward), &access()).await.unwrap();
    }
    store
        .append(book("c3", "c3-n", 1, CheckupRecord::Invited { for_day: None }), &access())
        .await
        .unwrap();
    let (wards, span) = (["miyamae".to_owned()], (day(2025, 5, 1), day(2025, 5, 31)));
    let all = store.born_within(span, Some(&wards), &|_| true, &access()).await.unwrap();
    let ids: Vec<_> = all.iter().map(|timeline| timeline.record.id.as_str()).collect();
    assert_eq!(ids, ["c2", "c3"]);
    assert_eq!(all[1].entries.len(), 2);
    let only = |timeline: &crate::Timeline| timeline.record.id.as_str() != "c3";
    let access = Access { action: "of_an_age".to_owned(), ..access() };
    let found = store.born_within(span, None, &only, &access).await.unwrap();
    assert_eq!(found.len(), 2);
    for (id, named) in [("c2", true), ("c3", false), ("c4", true)] {
        let rows = store.audit_of_child(&ChildId::from(id), 9, &access).await.unwrap();
        let mut of_age = rows.iter().filter(|row| row.access.action == "of_an_age");
        assert_eq!(of_age.next().is_some(), named, "{id}");
    }
}

/// Optimistic versions, here too.
pub async fn sessions_and_views_keep_their_versions(store: Arc<dyn Store>) {
    assert_eq!(store.put_group_session(&session("g1", 5), Vec::new(), &access()).await.unwrap(), 1);
    let twice = store.put_group_session(&session("g1", 5), Vec::new(), &access()).await;
    assert!(matches!(twice, Err(Error::Duplicate(_))), "{twice:?}");
    let wider = GroupSession { version: 1, ..session("g1", 6) };
    assert_eq!(store.put_group_session(&wider, Vec::new(), &access()).await.unwrap(), 2);
    let stale = store.put_group_session(&wider, Vec::new(), &access()).await;
    assert!(matches!(stale, Err(Error::Conflict { current: 2 })), "{stale:?}");
    let kept = GroupSession { version: 2, ..session("g1", 6) };
    assert_eq!(store.group_session("g1").await.unwrap(), kept);
    let days = (day(2026, 12, 1), day(2026, 12, 1));
    assert_eq!(store.group_sessions(days.0, days.1, None).await.unwrap(), [kept]);
    let elsewhere = ["asao".to_owned()];
    assert!(store.group_sessions(days.0, days.1, Some(&elsewhere)).await.unwrap().is_empty());

    store.put_account(&account("s1", "a")).await.unwrap();
    store.put_account(&account("s2", "b")).await.unwrap();
    let view = SavedView {
        id: "v1".to_owned(),
        staff: StaffId::from("s1"),
        name: "月曜".to_owned(),
        query: "list=missed".to_owned(),
        version: 0,
    };
    assert_eq!(store.put_view(&view).await.unwrap(), 1);
    let second = SavedView { version: 1, query: "list=unseen".to_owned(), ..view.clone() };
    assert_eq!(store.put_view(&second).await.unwrap(), 2);
    let stale = store.put_view(&second).await;
    assert!(matches!(stale, Err(Error::Conflict { current: 2 })), "{stale:?}");
    let foreign = SavedView { staff: StaffId::from("s2"), version: 2, ..view.clone() };
    let refused = store.put_view(&foreign).await;
    assert!(matches!(refused, Err(Error::NotFound(_))), "{refused:?}");
    store.drop_view(&StaffId::from("s2"), "v1").await.unwrap();
    assert_eq!(store.views(&view.staff).await.unwrap(), [SavedView { version: 2, ..second }]);
    store.drop_view(&view.staff, "v1").await.unwrap();
    assert!(store.views(&view.staff).await.unwrap().is_empty());
}
