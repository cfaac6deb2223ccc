use std::sync::Arc;

use hagukumi_core::care::{Body, ChildId, HouseholdId, Person};

use super::fixture::{access, born, child, day, entry, summarize};
use crate::{Access, Append, Error, Search, Store, Timeline};

fn note(store_child: &str, id: &str, expected: u32, text: &str) -> Append {
    let entries = vec![entry(id, day(2026, 11, 21), Body::Note { text: text.to_owned() })];
    let mut append = born(store_child, day(2026, 9, 1), "miyamae");
    append.expected = expected;
    append.entries = entries;
    append
}

/// What was written is what is read, with the places that the store gives.
pub async fn a_timeline_reads_as_it_was_written(store: Arc<dyn Store>) {
    let first = born("c1", day(2026, 9, 1), "miyamae");
    assert_eq!(store.append(first.clone(), &access()).await.unwrap().version, 1);
    let done = store.append(note("c1", "n1", 1, "電話'\"\\ 😀"), &access()).await.unwrap();
    assert_eq!((done.version, done.repeated), (2, false));
    let read = store.child(&ChildId::from("c1"), &access()).await.unwrap();
    assert_eq!(read.record.version, 2);
    assert_eq!(read.record.summary, first.summary);
    let seqs: Vec<u32> = read.entries.iter().map(|entry| entry.seq).collect();
    assert_eq!(seqs, [1, 2]);
    assert_eq!(read.entries[0].body, first.entries[0].body);
    assert_eq!(read.entries[1].body, Body::Note { text: "電話'\"\\ 😀".to_owned() });
    let missing = store.child(&ChildId::from("nobody"), &access()).await;
    assert!(matches!(missing, Err(Error::NotFound(_))), "{missing:?}");
    let ids = [ChildId::from("nobody"), ChildId::from("c1")];
    let several = store.timelines(&ids, &access()).await.unwrap();
    assert_eq!(several, [read]);
}

/// A page that is older than the record gets the version that stands.
pub async fn a_stale_version_is_refused(store: Arc<dyn Store>) {
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    store.append(note("c1", "n1", 1, "a"), &access()).await.unwrap();
    let stale = store.append(note("c1", "n2", 1, "b"), &access()).await;
    assert!(matches!(stale, Err(Error::Conflict { current: 2 })), "{stale:?}");
    let again = store.append(born("c1", day(2025, 1, 1), "asao"), &access()).await;
    assert!(again.is_err(), "a child cannot begin twice");
    let unknown = store.append(note("c9", "n9", 3, "x"), &access()).await;
    assert!(matches!(unknown, Err(Error::NotFound(_))), "{unknown:?}");
    let nothing = Append { entries: Vec::new(), ..note("c1", "n3", 2, "") };
    let nothing = store.append(nothing, &access()).await;
    assert!(matches!(nothing, Err(Error::Invalid(_))), "{nothing:?}");
}

/// The same entry again is answered as the first time, also after later writes.
pub async fn a_second_click_is_harmless(store: Arc<dyn Store>) {
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let first = store.append(note("c1", "n1", 1, "a"), &access()).await.unwrap();
    store.append(note("c1", "n2", 2, "b"), &access()).await.unwrap();
    let mut later = note("c1", "n1", 1, "a");
    later.entries[0].recorded_ms += 1000;
    let second = store.append(later, &access()).await.unwrap();
    assert_eq!(second.version, first.version);
    assert!(second.repeated);
    let read = store.child(&ChildId::from("c1"), &access()).await.unwrap();
    assert_eq!(read.entries.len(), 3);
}

/// One id names one content of one child.
pub async fn an_entry_id_with_other_content_is_refused(store: Arc<dyn Store>) {
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    store.append(born("c2", day(2026, 9, 2), "miyamae"), &access()).await.unwrap();
    store.append(note("c1", "n1", 1, "a"), &access()).await.unwrap();
    for other in [note("c1", "n1", 2, "b"), note("c2", "n1", 1, "a")] {
        let refused = store.append(other, &access()).await;
        assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    }
}

/// Of several who read the same version, exactly one writes.
pub async fn of_two_who_write_at_once_one_is_told(store: Arc<dyn Store>) {
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let mut tasks = Vec::new();
    for writer in 0..8 {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            store.append(note("c1", &format!("n{writer}"), 1, "x"), &access()).await
        }));
    }
    let mut written = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => written += 1,
            Err(Error::Conflict { current: 2 }) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(written, 1);
    let read = store.child(&ChildId::from("c1"), &access()).await.unwrap();
    assert_eq!(read.entries.len(), 2);
}

/// Neither the record nor the audit knows of a write that failed.
pub async fn a_failed_write_leaves_nothing(store: Arc<dyn Store>) {
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let before = store.verify_audit().await.unwrap();
    // The second entry is refused when the first is written already.
    let mut half = note("c1", "n1", 1, "a");
    let booked = hagukumi_core::care::CheckupRecord::Booked {
        for_day: day(2026, 12, 1),
        session: "none".to_owned(),
    };
    let body = Body::Checkup { checkup: "3m".to_owned(), record: booked };
    half.entries.push(entry("n2", day(2026, 11, 21), body));
    let refused = store.append(half, &access()).await;
    assert!(matches!(refused, Err(Error::NotFound("session"))), "{refused:?}");
    // An audit row that cannot be kept takes the write with it.
    let unkept = access().because("a\0b");
    let refused = store.append(note("c1", "n3", 1, "a"), &unkept).await;
    assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
    assert_eq!(store.verify_audit().await.unwrap(), before);
    let read = store.child(&ChildId::from("c1"), &access()).await.unwrap();
    assert_eq!((read.record.version, read.entries.len()), (1, 1));
}

/// Names in any width or kana, birthdays, numbers of the register; own wards only.
pub async fn children_are_found_by_what_people_type(store: Arc<dyn Store>) {
    let mut person = Person::born_on(day(2026, 5, 3));
    person.name = "川崎 花".to_owned();
    person.kana = "カワサキ ハナ".to_owned();
    person.ward = "miyamae".to_owned();
    person.register_id = Some("0012345".to_owned());
    person.household = Some(HouseholdId::from("h1"));
    let mut brother = person.clone();
    brother.name = "100% _!".to_owned();
    brother.kana = "タロウ".to_owned();
    brother.birth_date = day(2024, 1, 1);
    brother.register_id = None;
    store.append(child("c1", person, Vec::new()), &access()).await.unwrap();
    store.append(child("c2", brother, Vec::new()), &access()).await.unwrap();
    let search = |text: &str, wards: Option<&[&str]>| {
        let wards = wards.map(|wards| wards.iter().map(ToString::to_string).collect());
        Search { text: text.to_owned(), wards, limit: 10 }
    };
    for text in ["かわさき", "ｶﾜｻｷﾊﾅ", "川崎花", "2026/5/3", "００１２３４５", "はな"]
    {
        let found = store.search(&search(text, None), &access()).await.unwrap();
        let ids: Vec<_> = found.iter().map(|record| record.id.as_str()).collect();
        assert_eq!(ids, ["c1"], "{text}");
    }
    let found = store.search(&search("%", None), &access()).await.unwrap();
    assert_eq!(found.len(), 1, "a wildcard is a letter like others");
    let own = store.search(&search("はな", Some(&["miyamae"])), &access()).await.unwrap();
    assert_eq!(own.len(), 1);
    let other = store.search(&search("はな", Some(&["asao"])), &access()).await.unwrap();
    assert!(other.is_empty());
    let none = store.search(&search("はな", Some(&[])), &access()).await.unwrap();
    assert!(none.is_empty());
    assert!(store.search(&search("  ", None), &access()).await.unwrap().is_empty());
    let c1 = ChildId::from("c1");
    let opening = Access { action: "page".to_owned(), ..access() };
    let (read, home) = store.child_at_home(&c1, &|_| true, &opening).await.unwrap();
    assert_eq!(read, store.child(&c1, &access()).await.unwrap());
    let ids: Vec<_> = home.iter().map(|record| record.id.as_str()).collect();
    assert_eq!(ids, ["c2"], "the others of the home");
    let alone = |read: &Timeline| read.record.id != c1;
    let (_, home) = store.child_at_home(&c1, &alone, &opening).await.unwrap();
    assert!(home.is_empty(), "nobody else where they are not to be read");
    let seen = store.audit_of_child(&ChildId::from("c2"), 10, &access()).await.unwrap();
    let opened = seen.iter().filter(|row| row.access.action == "page").count();
    assert_eq!(opened, 1, "who was read is named, and nobody else");
}

/// Figures and imports see every child once.
pub async fn every_timeline_is_handed_over_once(store: Arc<dyn Store>) {
    for number in 0..5 {
        let id = format!("c{number}");
        store.append(born(&id, day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    }
    store.append(note("c3", "n1", 1, "a"), &access()).await.unwrap();
    let mut seen = Vec::new();
    store
        .each_timeline(
            &mut |id: &ChildId, entries: &[hagukumi_core::care::Entry]| {
                assert_eq!(summarize(entries.to_vec()).ward, "miyamae");
                seen.push((id.as_str().to_owned(), entries.len()));
            },
            &access(),
        )
        .await
        .unwrap();
    seen.sort_unstable();
    let wanted = [("c0", 1), ("c1", 1), ("c2", 1), ("c3", 2), ("c4", 1)];
    assert_eq!(seen, wanted.map(|(id, entries)| (id.to_owned(), entries)));
    let everyone = store.everyone(&access()).await.unwrap();
    assert_eq!(everyone.len(), 5);
    assert_eq!(everyone[3].version, 2);
}
