use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Duration, NaiveDate, NaiveTime};
use hagukumi_core::care::{
    Attempt, Author, AwayReason, Body, Channel, ChildId, Concern, Correct, EntryId, Handover,
    HandoverId, List, Outcome, Person, Receiver, Sighting, SightingKind, StaffId,
};

use super::fixture::{access, born, child, day, entry};
use crate::{
    Append, AttemptMade, AttemptsQuery, ChildRecord, CountQuery, Direction, Error, HandoverFile,
    HandoverState, Import, ListQuery, Placing, Store, WorkRow,
};

fn attempt(id: &str, on: NaiveDate) -> hagukumi_core::care::Entry {
    let attempt = Attempt {
        concern: Concern::Child,
        channel: Channel::Phone,
        outcome: Outcome::NoAnswer,
        note: String::new(),
        next: None,
    };
    entry(id, on, Body::Attempt { attempt })
}

/// A made-up town in which every filter parts the children, and many share a place in the order.
fn town() -> Vec<Append> {
    let wards = ["miyamae", "asao", "tama"];
    (0..240_u32)
        .map(|number| {
            let birth = day(2024, 9, 1) + Duration::days(i64::from(number % 60) * 13);
            let mut person = Person::born_on(birth);
            person.ward = wards[number as usize % 3].to_owned();
            person.area = format!("area-{}", number % 5);
            person.language = (number % 4 == 0).then(|| "vi".to_owned());
            person.interpreter = number % 8 == 0;
            let id = format!("c{number}");
            let mut more = Vec::new();
            let on = birth + Duration::days(20);
            if number % 2 == 0 {
                let staff = StaffId(format!("s{}", number % 3));
                more.push(entry(&format!("{id}-a"), on, Body::VisitAssigned { to: staff }));
            }
            if number % 6 == 0 {
                let until = birth + Duration::days(60);
                let away = Body::VisitAway { reason: AwayReason::WithGrandparents, until };
                more.push(entry(&format!("{id}-w"), on, away));
            }
            if number % 5 == 0 {
                let staff = Some(StaffId::from("s1"));
                more.push(entry(&format!("{id}-r"), on, Body::Responsible { staff }));
            }
            for nth in 0..number % 4 {
                more.push(attempt(&format!("{id}-t{nth}"), on));
            }
            if number % 7 == 0 {
                let sighting = Sighting { kind: SightingKind::Clinic, note: String::new() };
                more.push(entry(&format!("{id}-s"), on, Body::Seen { sighting }));
            }
            child(&id, person, more)
        })
        .collect()
}

async fn fill(store: &Arc<dyn Store>, appends: Vec<Append>) {
    let import = Import { run: None, rows: Vec::new(), appends };
    store.import(import, &access()).await.unwrap();
}

fn in_memory(town: &[Append], query: &ListQuery) -> Vec<WorkRow> {
    let mut rows = Vec::new();
    for append in town {
        let version = u32::try_from(append.entries.len()).unwrap();
        let summary = append.summary.clone();
        let record = ChildRecord { id: append.child.clone(), version, summary };
        let holds = |placing: &&Placing| query.holds(&record, placing);
        let placings: Vec<Placing> =
            record.summary.placings.iter().filter(holds).cloned().collect();
        rows.extend(
            placings.into_iter().map(|placing| WorkRow { record: record.clone(), placing }),
        );
    }
    rows.sort_by_key(WorkRow::cursor);
    rows
}

/// Every filter, every page: the same rows in the same order as sorting in memory.
pub async fn lists_agree_with_the_sort_in_memory(store: Arc<dyn Store>) {
    let town = town();
    fill(&store, town.clone()).await;
    let mut queries = Vec::new();
    for list in List::ALL {
        for on in [day(2026, 9, 20), day(2026, 11, 21), day(2027, 6, 1)] {
            let query = ListQuery::new(list, on);
            let wards = |wards: &[&str]| Some(wards.iter().map(ToString::to_string).collect());
            queries.push(query.clone());
            queries.push(ListQuery { wards: wards(&["asao"]), ..query.clone() });
            queries.push(ListQuery { wards: wards(&["asao", "tama"]), ..query.clone() });
            queries.push(ListQuery { wards: wards(&[]), ..query.clone() });
            queries.push(ListQuery { area: Some("area-2".to_owned()), ..query.clone() });
            queries.push(ListQuery { checkup: Some("7m".to_owned()), ..query.clone() });
            queries.push(ListQuery { born_from: Some(day(2025, 6, 1)), ..query.clone() });
            queries.push(ListQuery { born_to: Some(day(2025, 6, 1)), ..query.clone() });
            queries.push(ListQuery { language: Some("vi".to_owned()), ..query.clone() });
            queries.push(ListQuery { language: Some(String::new()), ..query.clone() });
            queries.push(ListQuery { interpreter: Some(true), ..query.clone() });
            queries.push(ListQuery { interpreter: Some(false), ..query.clone() });
            queries.push(ListQuery { staff: Some(StaffId::from("s1")), ..query.clone() });
            queries.push(ListQuery { attempts_min: Some(2), ..query.clone() });
            queries.push(ListQuery { attempts_max: Some(0), ..query.clone() });
            for state in ["unassigned", "assigned", "away"] {
                queries.push(ListQuery { visit_state: Some(state.to_owned()), ..query.clone() });
            }
        }
    }
    let mut found = 0;
    for query in queries {
        let wanted = in_memory(&town, &query);
        let mut rows = Vec::new();
        let mut after = None;
        loop {
            let page = ListQuery { after, limit: 37, ..query.clone() };
            let page = store.worklist(&page, &access()).await.unwrap();
            assert_eq!(page.total, wanted.len() as u64, "{query:?}");
            let full = page.rows.len() == 37;
            rows.extend(page.rows);
            after = rows.last().map(WorkRow::cursor);
            if !full {
                break;
            }
        }
        found += rows.len();
        assert!(rows == wanted, "{query:?}");
    }
    assert!(found > 1000, "the town is too empty to prove anything: {found}");
}

/// The numbers of the first page are those of the lists behind them.
pub async fn counts_agree_with_the_lists(store: Arc<dyn Store>) {
    let town = town();
    fill(&store, town.clone()).await;
    let on = day(2026, 11, 21);
    let born = vec![day(2025, 1, 1), day(2026, 1, 1), day(2026, 9, 1)];
    let wards = Some(vec!["asao".to_owned(), "tama".to_owned()]);
    for wards in [None, wards] {
        let query = CountQuery { on, wards: wards.clone(), born: born.clone() };
        let counts = store.counts(&query).await.unwrap();
        let mut wanted = BTreeMap::new();
        for list in List::ALL {
            let query = ListQuery { wards: wards.clone(), ..ListQuery::new(list, on) };
            for row in in_memory(&town, &query) {
                let birth = row.record.summary.person.birth_date;
                let band = born.iter().filter(|day| **day <= birth).count();
                let ward = row.record.summary.ward;
                *wanted.entry((list, ward, row.placing.listing.item, band)).or_insert(0) += 1;
            }
        }
        let counts: BTreeMap<_, _> = counts
            .into_iter()
            .map(|count| ((count.list, count.ward, count.item, count.band), count.children))
            .collect();
        assert_eq!(counts, wanted);
    }
}

/// A visitor sees today's addresses and nothing else.
pub async fn visits_of_a_day_are_those_of_that_visitor(store: Arc<dyn Store>) {
    let visit = |id: &str, to: &str, on, hour| {
        let mut person = Person::born_on(day(2026, 10, 1));
        person.ward = "miyamae".to_owned();
        let to = StaffId::from(to);
        let at = NaiveTime::from_hms_opt(hour, 0, 0);
        let appointment = Body::VisitAppointment { for_day: on, at };
        let written = day(2026, 11, 1);
        let more = vec![
            entry(&format!("{id}-a"), written, Body::VisitAssigned { to }),
            entry(&format!("{id}-b"), written, appointment),
        ];
        child(id, person, more)
    };
    let (today, tomorrow) = (day(2026, 11, 21), day(2026, 11, 22));
    let visits = vec![
        visit("late", "v1", today, 15),
        visit("early", "v1", today, 9),
        visit("other", "v2", today, 10),
        visit("later", "v1", tomorrow, 9),
    ];
    fill(&store, visits).await;
    let ids = |records: Vec<ChildRecord>| -> Vec<String> {
        records.into_iter().map(|record| record.id.0).collect()
    };
    let own = store.visits_of(&StaffId::from("v1"), today, &access()).await.unwrap();
    assert_eq!(ids(own), ["early", "late"]);
    let week = store.appointments(today, tomorrow, None, &access()).await.unwrap();
    assert_eq!(ids(week), ["early", "other", "late", "later"]);
    let elsewhere = ["asao".to_owned()];
    let week = store.appointments(today, tomorrow, Some(&elsewhere), &access()).await.unwrap();
    assert!(week.is_empty());
}

/// A corrected attempt counts once, where it then lies; one taken back counts no more.
pub async fn attempts_taken_back_do_not_count(store: Arc<dyn Store>) {
    let (monday, sunday) = (day(2026, 11, 16), day(2026, 11, 22));
    let correction = |id: &str, of: &str, to: Option<hagukumi_core::care::Entry>| {
        let to = to.map(|entry| Box::new(Correct { on: entry.on, body: entry.body }));
        let body = Body::Correction { of: EntryId::from(of), to, reason: String::new() };
        entry(id, sunday, body)
    };
    let mut person = Person::born_on(day(2026, 9, 1));
    person.ward = "miyamae".to_owned();
    let more = vec![
        attempt("stays", monday),
        attempt("withdrawn", monday),
        correction("c-1", "withdrawn", None),
        attempt("moved", monday),
        correction("c-2", "moved", Some(attempt("", day(2026, 11, 2)))),
        attempt("mended", monday),
        correction("c-3", "mended", Some(attempt("", monday))),
        correction("c-4", "mended", Some(attempt("", sunday))),
    ];
    fill(&store, vec![child("c1", person, more)]).await;
    assert_eq!(store.attempts(monday, sunday, None).await.unwrap(), 2);
    let earlier = store.attempts(day(2026, 11, 1), day(2026, 11, 8), None).await.unwrap();
    assert_eq!(earlier, 1);
    let wards = ["asao".to_owned()];
    assert_eq!(store.attempts(monday, sunday, Some(&wards)).await.unwrap(), 0);
}

/// The attempts behind the number, the newest first, page by page, each by whoever wrote it first.
pub async fn attempts_are_listed_as_they_are_counted(store: Arc<dyn Store>) {
    let (monday, sunday) = (day(2026, 11, 16), day(2026, 11, 22));
    let of = |ward: &str, kana: &str| {
        let mut person = Person::born_on(day(2026, 9, 1));
        (person.ward, person.kana) = (ward.to_owned(), kana.to_owned());
        person
    };
    let mended = attempt("", sunday);
    let to = Some(Box::new(Correct { on: mended.on, body: mended.body }));
    let mut mending = entry(
        "c-1",
        sunday,
        Body::Correction { of: EntryId::from("mended"), to, reason: String::new() },
    );
    mending.author = Author::Staff(StaffId::from("another"));
    let mine = vec![attempt("mended", monday), mending, attempt("too-old", day(2026, 11, 15))];
    fill(
        &store,
        vec![
            child("c1", of("miyamae", "ワタナベ"), mine),
            child("c2", of("miyamae", "アベ"), vec![attempt("a", monday), attempt("b", monday)]),
            child("c3", of("asao", "イトウ"), vec![attempt("c", monday)]),
        ],
    )
    .await;
    let mut query = AttemptsQuery { from: monday, to: sunday, wards: None, after: None, limit: 3 };
    let seen = |page: &[AttemptMade]| -> Vec<(NaiveDate, String)> {
        page.iter().map(|made| (made.on, made.record.id.0.clone())).collect()
    };
    let first = store.attempts_made(&query, &access()).await.unwrap();
    let row = |on: NaiveDate, child: &str| (on, child.to_owned());
    assert_eq!(seen(&first), [row(sunday, "c1"), row(monday, "c2"), row(monday, "c2")]);
    assert_eq!(first[0].author, attempt("", monday).author, "and not who corrected it");
    query.after = first.last().map(AttemptMade::cursor);
    let second = store.attempts_made(&query, &access()).await.unwrap();
    assert_eq!(seen(&second), [row(monday, "c3")]);
    let all = first.len() + second.len();
    assert_eq!(store.attempts(monday, sunday, None).await.unwrap(), all as u64);
    let own = AttemptsQuery { after: None, wards: Some(vec!["asao".to_owned()]), ..query };
    assert_eq!(seen(&store.attempts_made(&own, &access()).await.unwrap()), seen(&second));
}

/// Those who are responsible for the children of a list, and for nobody else's.
pub async fn a_list_knows_who_is_responsible(store: Arc<dyn Store>) {
    let today = day(2026, 11, 21);
    let responsible = |staff: &str| {
        let staff = Some(StaffId::from(staff));
        vec![entry(&format!("r-{}", staff.as_ref().unwrap().0), today, Body::Responsible { staff })]
    };
    let of = |ward: &str, born: NaiveDate| {
        let mut person = Person::born_on(born);
        person.ward = ward.to_owned();
        person
    };
    fill(
        &store,
        vec![
            child("c1", of("miyamae", day(2026, 9, 1)), responsible("n1")),
            child("c2", of("asao", day(2026, 9, 1)), responsible("n2")),
            child("c3", of("miyamae", day(2026, 9, 2)), Vec::new()),
        ],
    )
    .await;
    for list in List::ALL {
        let query = ListQuery { limit: 10, ..ListQuery::new(list, today) };
        let rows = store.worklist(&query, &access()).await.unwrap().rows;
        let mut wanted: Vec<StaffId> =
            rows.into_iter().filter_map(|row| row.record.summary.responsible).collect();
        wanted.sort_unstable();
        wanted.dedup();
        assert_eq!(store.responsible_on(list, today, None).await.unwrap(), wanted, "{list:?}");
        let own = ["asao".to_owned()];
        wanted.retain(|staff| staff.as_str() == "n2");
        assert_eq!(store.responsible_on(list, today, Some(&own)).await.unwrap(), wanted);
    }
}

/// Both sides see a handover until the receiver has answered.
pub async fn handovers_wait_until_they_are_answered(store: Arc<dyn Store>) {
    let step = |id: &str, expected: u32, step: Handover| {
        let id_of = HandoverId::from("h1");
        let mut append = born("c1", day(2026, 9, 1), "miyamae");
        append.expected = expected;
        append.entries = vec![entry(id, day(2026, 11, 20), Body::Handover { id: id_of, step })];
        append
    };
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let receiver = Receiver::Ward("asao".to_owned());
    let sent = Handover::Sent { receiver: receiver.clone(), note: String::new() };
    store.append(step("e2", 1, sent.clone()), &access()).await.unwrap();
    for (ward, waits) in [("miyamae", 1), ("asao", 1), ("tama", 0)] {
        let wards = [ward.to_owned()];
        let waiting = store.handovers_waiting(Some(&wards), &access()).await.unwrap();
        assert_eq!(waiting.len(), waits, "{ward}");
        assert_eq!(store.handovers_waiting_count(Some(&wards)).await.unwrap(), waits as u64);
        for handover in waiting {
            assert_eq!(handover.receiver, receiver);
            assert_eq!(handover.from_ward, "miyamae");
            assert_eq!(handover.child.id, ChildId::from("c1"));
        }
    }
    store.append(step("e3", 2, Handover::Accepted), &access()).await.unwrap();
    assert_eq!(store.handovers_waiting_count(None).await.unwrap(), 0);
    // The acceptance was a slip: the handover waits again.
    let mut slip = step("e4", 3, Handover::Accepted);
    let of = EntryId::from("e3");
    slip.entries[0].body = Body::Correction { of, to: None, reason: "slip".to_owned() };
    store.append(slip, &access()).await.unwrap();
    assert_eq!(store.handovers_waiting_count(None).await.unwrap(), 1);
}

/// A file from another city is taken once.
pub async fn a_handover_file_is_answered_once(store: Arc<dyn Store>) {
    let file = HandoverFile {
        id: "f1".to_owned(),
        direction: Direction::In,
        municipality: "141305".to_owned(),
        sha256: "00".repeat(32),
        children: vec![ChildId::from("c1")],
        state: HandoverState::Sent,
        at_ms: 5,
        file: "sealed".to_owned(),
        answer: String::new(),
    };
    store.add_handover_file(&file, &access()).await.unwrap();
    let twice = store.add_handover_file(&file, &access()).await;
    assert!(matches!(twice, Err(Error::Duplicate(_))), "{twice:?}");
    assert_eq!(store.handover_file(Direction::In, "f1").await.unwrap(), file);
    let missing = store.handover_file(Direction::Out, "f1").await;
    assert!(matches!(missing, Err(Error::NotFound(_))), "{missing:?}");
    let answer = |state| {
        let store = store.clone();
        async move { store.answer_handover_file(Direction::In, "f1", state, "answer", &access()).await }
    };
    answer(HandoverState::Accepted).await.unwrap();
    let again = answer(HandoverState::Returned).await;
    assert!(matches!(again, Err(Error::Conflict { .. })), "{again:?}");
    let kept = store.handover_file(Direction::In, "f1").await.unwrap();
    assert_eq!(kept.state, HandoverState::Accepted);
    assert_eq!((kept.file.as_str(), kept.answer.as_str()), ("", "answer"));
    let out = HandoverFile { direction: Direction::Out, at_ms: 9, ..file.clone() };
    store.add_handover_file(&out, &access()).await.unwrap();
    let files = store.handover_files().await.unwrap();
    let files: Vec<_> = files.iter().map(|file| (file.direction, file.file.as_str())).collect();
    assert_eq!(files, [(Direction::Out, ""), (Direction::In, "")]);
}
