use std::path::Path;
use std::sync::LazyLock;

use chrono::NaiveDate;
use hagukumi_core::care::{
    Author, Body, CheckupRecord, ChildId, Entry, EntryId, FollowUp, Person, StaffId,
};
use hagukumi_core::municipality::Checkup;
use hagukumi_store::{
    Access, Append, ChildRecord, Children, MemoryStore, Store, Summary, Timeline,
};

use crate::handover::{
    Answer, Choice, EnvelopeError, ExchangeError, Found, Keys, Office, Partners, accept, export,
    give_back, receive, take_answer,
};
use crate::municipality::{Folder, follow_up};
use crate::summary::summarize;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn summary(entries: Vec<Entry>) -> Summary {
    static RULES: LazyLock<(FollowUp, Vec<Checkup>)> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities/kawasaki");
        let checkups = Folder::read(&folder).unwrap().municipality(None).checkups;
        (follow_up::read(&folder).unwrap(), checkups)
    });
    summarize(&RULES.0, &RULES.1, entries)
}

/// Whether the child stands on any list some days later.
fn on_a_list(summary: &Summary) -> bool {
    summary.placings.iter().any(|placing| placing.listing.holds_on(day(11, 25)))
}

fn access() -> Access {
    Access::new(StaffId::from("s1"), "test", 0)
}

/// A city with its store, its keys, and the last file that it saved.
struct City {
    store: MemoryStore,
    keys: Keys,
    partners: Partners,
    saved: std::sync::Mutex<Vec<u8>>,
}

impl City {
    /// Runs a step in this city's office and gives its result and the file that it saved.
    async fn at<T>(
        &self,
        step: impl AsyncFnOnce(&Office<'_>) -> Result<T, ExchangeError>,
    ) -> Result<(T, Vec<u8>), ExchangeError> {
        self.saved.lock().unwrap().clear();
        let save = |bytes: &[u8]| {
            *self.saved.lock().unwrap() = bytes.to_vec();
            Ok(())
        };
        let office = Office {
            store: &self.store as &dyn Store,
            keys: &self.keys,
            partners: &self.partners,
            staff: StaffId::from("s1"),
            at_ms: 1_795_000_000_000,
            today: day(11, 21),
            summarize: &summary,
            save: &save,
        };
        let done = step(&office).await?;
        let file = self.saved.lock().unwrap().clone();
        Ok((done, file))
    }

    async fn add(&self, id: &str, bodies: Vec<(NaiveDate, Body)>) -> ChildId {
        let child = ChildId::from(id);
        let entries: Vec<Entry> = (1..)
            .zip(bodies)
            .map(|(seq, (on, body))| Entry {
                id: EntryId(format!("{id}-{seq}")),
                seq,
                on,
                recorded_ms: 0,
                author: Author::Staff(StaffId::from("s1")),
                body,
            })
            .collect();
        let summary = summary(entries.clone());
        let append = Append { child: child.clone(), expected: 0, entries, summary };
        self.store.append(append, &access()).await.unwrap();
        child
    }

    /// Hands a child over to the other city, without a word; gives the file.
    async fn sends(&self, child: &ChildId) -> Vec<u8> {
        let children = std::slice::from_ref(child);
        self.at(async |office| export(office, children, "141003", "").await).await.unwrap().1
    }

    async fn everyone(&self) -> Vec<ChildRecord> {
        self.store.everyone(&access()).await.unwrap()
    }

    async fn timeline(&self, child: &ChildId) -> Timeline {
        self.store.child(child, &access()).await.unwrap()
    }
}

fn cities() -> (City, City) {
    let (here, there) = (Keys::generate("141305"), Keys::generate("141003"));
    let partners = Partners::of(vec![here.public(), there.public()]);
    let city = |keys| City {
        store: MemoryStore::new(),
        keys,
        partners: partners.clone(),
        saved: std::sync::Mutex::default(),
    };
    (city(here), city(there))
}

fn hanako() -> Person {
    Person {
        register_id: Some("0012345678".to_owned()),
        name: "髙橋　花子".to_owned(),
        kana: "タカハシ　ハナコ".to_owned(),
        ward: "141364".to_owned(),
        address: "馬絹1".to_owned(),
        guardian: "髙橋　太郎".to_owned(),
        ..Person::born_on(day(6, 10))
    }
}

fn life() -> Vec<(NaiveDate, Body)> {
    let attended = CheckupRecord::Attended { place: "西クリニック".to_owned() };
    vec![
        (day(6, 10), Body::Person { person: Box::new(hanako()) }),
        (day(7, 1), Body::VisitAssigned { to: StaffId::from("s2") }),
        (day(7, 8), Body::VisitNotMet { note: "留守".to_owned() }),
        (day(10, 20), Body::Checkup { checkup: "3-4m".to_owned(), record: attended }),
        (day(11, 15), Body::MovedOut { to: "横浜市".to_owned() }),
    ]
}

#[tokio::test]
async fn a_child_leaves_the_sender_only_when_the_receiver_has_accepted() {
    let (here, there) = cities();
    let child = here.add("c1", life()).await;
    let (id, file) = here
        .at(async |office| {
            export(office, std::slice::from_ref(&child), "141003", "里帰り先から").await
        })
        .await
        .unwrap();
    let sent = here.timeline(&child).await.record.summary;
    assert!(sent.handover.is_some());
    assert!(on_a_list(&sent));

    let (opened, _) = there.at(async |office| receive(office, &file).await).await.unwrap();
    assert_eq!(
        (opened.package.id.as_str(), opened.found.as_slice()),
        (id.as_str(), &[Found::Nobody][..])
    );
    assert!(there.everyone().await.is_empty());

    let (taken, answer) =
        there.at(async |office| accept(office, &file, &[], Some("141011")).await).await.unwrap();
    let taken = there.timeline(&taken[0]).await;
    let person = &taken.record.summary.person;
    assert_eq!((person.name.as_str(), person.ward.as_str()), ("髙橋　花子", "141011"));
    assert_eq!((&person.register_id, person.address.as_str()), (&None, ""));
    assert_eq!(taken.record.summary.last_seen, Some(day(10, 20)));
    let kinds = |wanted: fn(&Body) -> bool| {
        taken.entries.iter().filter(|entry| wanted(&entry.body)).count()
    };
    assert_eq!(kinds(|body| matches!(body, Body::VisitAssigned { .. } | Body::MovedOut { .. })), 0);
    assert_eq!(kinds(|body| matches!(body, Body::MovedIn { .. })), 1);
    assert_eq!(kinds(|body| matches!(body, Body::Note { .. })), 1);
    assert_eq!(kinds(|body| matches!(body, Body::VisitNotMet { .. })), 1);
    assert!(taken.entries.iter().all(|entry| matches!(entry.author, Author::Elsewhere(_))));

    // The sender still has the child until it takes the answer.
    assert!(on_a_list(&here.timeline(&child).await.record.summary));
    let (said, _) = here.at(async |office| take_answer(office, &answer).await).await.unwrap();
    assert_eq!(said.answer, Answer::Accepted);
    let left = here.timeline(&child).await.record.summary;
    assert_eq!(left.handover, None);
    assert!(!on_a_list(&left));
}

#[tokio::test]
async fn a_returned_handover_leaves_the_child_where_it_was() {
    let (here, there) = cities();
    let child = here.add("c1", life()).await;
    let file = here.sends(&child).await;
    let ((), answer) =
        there.at(async |office| give_back(office, &file, "転入していない").await).await.unwrap();
    assert!(there.everyone().await.is_empty());
    here.at(async |office| take_answer(office, &answer).await).await.unwrap();
    let kept = here.timeline(&child).await.record.summary;
    assert_eq!(kept.handover, None);
    assert!(on_a_list(&kept));
    // And it can be sent once more.
    here.sends(&child).await;
}

#[tokio::test]
async fn nobody_is_taken_up_without_a_ward_where_there_are_wards() {
    let (here, there) = cities();
    let child = here.add("c1", life()).await;
    let file = here.sends(&child).await;
    let before = there.everyone().await;
    let taken = there.at(async |office| accept(office, &file, &[], None).await.map(|_| ())).await;
    assert!(matches!(taken, Err(ExchangeError::NoWard)));
    assert_eq!(there.everyone().await, before);
    // It can still be answered.
    there.at(async |office| accept(office, &file, &[], Some("141011")).await).await.unwrap();
}

#[tokio::test]
async fn nothing_is_taken_or_answered_twice() {
    let (here, there) = cities();
    let child = here.add("c1", life()).await;
    let file = here.sends(&child).await;
    let on_its_way = here
        .at(async |office| export(office, std::slice::from_ref(&child), "141003", "").await)
        .await;
    assert!(matches!(on_its_way, Err(ExchangeError::OnItsWay(_))));
    let (_, answer) =
        there.at(async |office| accept(office, &file, &[], Some("")).await).await.unwrap();
    let before = there.everyone().await;
    for again in [
        there.at(async |office| accept(office, &file, &[], Some("")).await.map(|_| ())).await,
        there.at(async |office| give_back(office, &file, "").await).await,
    ] {
        assert!(matches!(again, Err(ExchangeError::AlreadyAnswered)));
    }
    assert_eq!(there.everyone().await, before);
    here.at(async |office| take_answer(office, &answer).await).await.unwrap();
    let again = here.at(async |office| take_answer(office, &answer).await).await;
    assert!(matches!(again, Err(ExchangeError::AlreadyAnswered)));
}

#[tokio::test]
async fn an_answer_is_taken_from_the_receiver_alone_and_a_file_by_the_receiver_alone() {
    let (here, there) = cities();
    let child = here.add("c1", life()).await;
    let file = here.sends(&child).await;
    let own = here.at(async |office| receive(office, &file).await).await;
    assert!(matches!(own, Err(ExchangeError::Envelope(EnvelopeError::NotForUs))));
    let handover_as_answer = there.at(async |office| take_answer(office, &file).await).await;
    assert!(matches!(handover_as_answer, Err(ExchangeError::Contradiction)));
    // An answer to something that was never sent.
    let (_, answer) =
        there.at(async |office| accept(office, &file, &[], Some("")).await).await.unwrap();
    let (elsewhere, _) = cities();
    let stranger = City { keys: here.keys, partners: here.partners.clone(), ..elsewhere };
    let unknown = stranger.at(async |office| take_answer(office, &answer).await).await;
    assert!(matches!(unknown, Err(ExchangeError::UnknownHandover)));
}

#[tokio::test]
async fn a_child_who_is_known_there_keeps_its_timeline_and_gains_the_history() {
    let (here, there) = cities();
    let child = here.add("c1", life()).await;
    let newcomer = Person { register_id: Some("9".to_owned()), ..hanako() };
    let known =
        there.add("t1", vec![(day(11, 16), Body::Person { person: Box::new(newcomer) })]).await;
    let file = here.sends(&child).await;
    let (opened, _) = there.at(async |office| receive(office, &file).await).await.unwrap();
    assert_eq!(opened.found, [Found::Same(known.clone())]);
    there.at(async |office| accept(office, &file, &[], Some("")).await).await.unwrap();
    let timeline = there.timeline(&known).await;
    assert_eq!(timeline.record.summary.person.register_id.as_deref(), Some("9"));
    assert_eq!(timeline.record.summary.last_seen, Some(day(10, 20)));
}

#[tokio::test]
async fn who_is_not_clear_must_be_said() {
    let (here, there) = cities();
    let child = here.add("c1", life()).await;
    for (id, number) in [("t1", "8"), ("t2", "9")] {
        let person = Person { register_id: Some(number.to_owned()), ..hanako() };
        there.add(id, vec![(day(11, 16), Body::Person { person: Box::new(person) })]).await;
    }
    let file = here.sends(&child).await;
    let unclear = there.at(async |office| accept(office, &file, &[], Some("")).await).await;
    assert!(matches!(unclear, Err(ExchangeError::Undecided(1))));
    let said = [(0, Choice::Same(ChildId::from("t2")))];
    let (taken, _) =
        there.at(async |office| accept(office, &file, &said, Some("")).await).await.unwrap();
    assert_eq!(taken, [ChildId::from("t2")]);
    assert_eq!(there.everyone().await.len(), 2);
}

#[tokio::test]
async fn a_file_that_cannot_be_saved_leaves_the_step_undone() {
    let (here, _) = cities();
    let child = here.add("c1", life()).await;
    let before = here.timeline(&child).await;
    let full = |_: &[u8]| Err(std::io::Error::other("full"));
    let done = here
        .at(async |office| {
            let office = Office { save: &full, staff: StaffId::from("s1"), ..*office };
            export(&office, std::slice::from_ref(&child), "141003", "").await
        })
        .await;
    assert!(matches!(done, Err(ExchangeError::Save(_))));
    assert_eq!(here.timeline(&child).await, before);
}
