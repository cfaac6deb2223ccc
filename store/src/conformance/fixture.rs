//! Children and entries for the tests, and a small way to sum up a timeline.

use chrono::NaiveDate;
use hagukumi_core::care::{
    Author, Body, ChildId, Correct, Entry, EntryId, List, Listing, Person, StaffId, VisitState,
};

use crate::{Access, Append, LastAttempt, Placing, Summary};

/// A day.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Somebody's access.
pub fn access() -> Access {
    Access::new(StaffId::from("nurse"), "open", 1_795_000_000_000)
}

/// An entry.
pub fn entry(id: &str, on: NaiveDate, body: Body) -> Entry {
    let author = Author::Staff(StaffId::from("nurse"));
    Entry { id: EntryId::from(id), seq: 0, on, recorded_ms: 1_795_000_000_000, author, body }
}

/// What a timeline adds up to, as far as the tests need it.
pub fn summarize(entries: Vec<Entry>) -> Summary {
    let mut summary = Summary::of(Person::born_on(NaiveDate::default()));
    let mut attempts = 0;
    for entry in entries {
        let (on, body) = match entry.body {
            Body::Correction { to: Some(to), .. } => {
                let Correct { on, body } = *to;
                (on, body)
            }
            body => (entry.on, body),
        };
        match body {
            Body::Person { person } => {
                summary.ward.clone_from(&person.ward);
                summary.person = *person;
            }
            Body::VisitAssigned { to } => {
                summary.visit.to = Some(to.clone());
                summary.visit.state = VisitState::Assigned { to };
            }
            Body::VisitAppointment { for_day, at } => {
                let to = summary.visit.to.clone().unwrap_or_default();
                summary.visit.state = VisitState::Appointment { to, on: for_day, at };
            }
            Body::VisitAway { reason, until } => {
                summary.visit.state = VisitState::Away { reason, until };
            }
            Body::Attempt { attempt } => {
                attempts += 1;
                summary.last_attempt = Some(LastAttempt {
                    on,
                    concern: attempt.concern,
                    channel: attempt.channel,
                    outcome: attempt.outcome,
                    note: attempt.note,
                });
            }
            Body::Seen { .. } => summary.last_seen = Some(on),
            Body::Responsible { staff } => summary.responsible = staff,
            _ => {}
        }
    }
    let birth = summary.person.birth_date;
    let placing = |list, item: &str, from: i64, until: Option<i64>| {
        let days = |days| birth + chrono::Duration::days(days);
        let last_seen = summary.last_seen;
        let (from, until, due) = (days(from), until.map(days), days(from + 30));
        Placing {
            listing: Listing { list, item: item.to_owned(), from, until, due, last_seen },
            attempts,
        }
    };
    summary.placings = vec![
        placing(List::Visits, "", 0, Some(120)),
        placing(List::Unseen, "", 120, Some(400)),
        placing(List::Unseen, "", 500, None),
        placing(List::Missed, "7m", 240, None),
        placing(List::Missed, "1y6m", 600, None),
    ];
    summary
}

/// A new child of a ward.
pub fn born(id: &str, birth_date: NaiveDate, ward: &str) -> Append {
    let mut person = Person::born_on(birth_date);
    person.name = format!("川崎 {id}");
    person.kana = format!("カワサキ {id}");
    person.ward = ward.to_owned();
    person.area = format!("{ward}-1");
    child(id, person, Vec::new())
}

/// A new child with more entries than the first.
pub fn child(id: &str, person: Person, more: Vec<Entry>) -> Append {
    let on = person.birth_date;
    let mut entries = vec![entry(&format!("{id}-1"), on, Body::Person { person: person.into() })];
    entries.extend(more);
    let summary = summarize(entries.clone());
    Append { child: ChildId::from(id), expected: 0, entries, summary }
}
