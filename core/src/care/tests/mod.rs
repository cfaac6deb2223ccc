//! The follow-up of a child as a whole.

mod figures;
mod folding;
mod inviting;
mod lists;
mod properties;
mod writing;

use chrono::NaiveDate;

use super::*;
use crate::municipality::{Age, Checkup};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date in a test is right")
}

/// Rules of a city in a test; the values are not those of any city.
fn rules() -> FollowUp {
    let limit = |under, months| UnseenLimit { under: Age::parse(under).unwrap(), months };
    FollowUp {
        newborn_visit_days: 60,
        visit_months: 4,
        birth_card_days: 14,
        low_birth_weight_g: 2_500,
        mood_total: 9,
        clinic_report_days: 60,
        session_report_days: 14,
        unseen: vec![limit("1y", 6), limit("3y", 12), limit("7y", 18)],
        until_school: true,
        source: Vec::new(),
        confirmed: true,
    }
}

/// One checkup at clinics from 3 to 5 months, one in group sessions from 1y6m to 2 years.
fn checkups() -> Vec<Checkup> {
    serde_json::from_str(
        r#"[
            {"id": "3-4m", "name": "n", "place": "clinic", "window": {"from": "3m", "to": "5m"}},
            {"id": "1y6m", "name": "n", "place": "session",
             "window": {"from": "1y6m", "over": true, "to": "2y"}}
        ]"#,
    )
    .unwrap()
}

/// A timeline as somebody writes it, one entry after the other.
#[derive(Clone, Default)]
struct Timeline(Vec<Entry>);

impl Timeline {
    fn of_child_born(birth: &str) -> Self {
        let mut person = Person::born_on(day(birth));
        person.ward = "141364".to_owned();
        Self::default().with(birth, Body::Person { person: Box::new(person) })
    }

    fn with(mut self, on: &str, body: Body) -> Self {
        let seq = u32::try_from(self.0.len()).unwrap() + 1;
        self.0.push(Entry {
            id: EntryId(format!("e{seq}")),
            seq,
            on: day(on),
            recorded_ms: i64::from(seq),
            author: Author::Staff("nurse".into()),
            body,
        });
        self
    }

    fn case(&self) -> Case {
        Case::fold(self.0.clone()).0
    }

    fn findings(&self) -> Vec<(&'static str, Option<String>)> {
        let (_, findings) = Case::fold(self.0.clone());
        findings.into_iter().map(|found| (found.kind.code(), found.entry.map(|id| id.0))).collect()
    }

    /// The lists that hold the child on a day, as `list` or `list:item`.
    fn on(&self, on: &str) -> Vec<String> {
        listings(&self.case(), &rules(), &checkups())
            .into_iter()
            .filter(|listing| listing.holds_on(day(on)))
            .map(|listing| match listing.item.as_str() {
                "" => listing.list.name().to_owned(),
                item => format!("{}:{item}", listing.list.name()),
            })
            .collect()
    }
}

fn sheet(child_seen: bool) -> Box<VisitSheet> {
    Box::new(VisitSheet {
        kind: VisitKind::Newborn,
        visitor: "visitor".into(),
        met: Met::Mother,
        child_seen,
        feeding: None,
        weight_g: None,
        sleep: String::new(),
        umbilicus: String::new(),
        mood: None,
        supports: String::new(),
        worries: String::new(),
        handed_over: String::new(),
        next: VisitNext::None,
        next_by: None,
    })
}

fn visited(child_seen: bool) -> Body {
    Body::Visited { sheet: sheet(child_seen) }
}

fn seen() -> Body {
    Body::Seen { sighting: Sighting { kind: SightingKind::Clinic, note: String::new() } }
}

fn attempt(channel: Channel, outcome: Outcome, next: Option<NextStep>) -> Body {
    let concern = Concern::Child;
    Body::Attempt { attempt: Attempt { concern, channel, outcome, note: String::new(), next } }
}

fn of_checkup(checkup: &str, record: CheckupRecord) -> Body {
    Body::Checkup { checkup: checkup.to_owned(), record }
}

fn attended(checkup: &str) -> Body {
    of_checkup(checkup, CheckupRecord::Attended { place: String::new() })
}

fn booked(checkup: &str, for_day: &str) -> Body {
    let session = String::new();
    of_checkup(checkup, CheckupRecord::Booked { for_day: day(for_day), session })
}

fn closed(concern: Concern) -> Body {
    Body::Closed { concern, reason: "理由".to_owned() }
}

fn reopened(concern: Concern) -> Body {
    Body::Reopened { concern, reason: "理由".to_owned() }
}

fn sent(id: &str, receiver: Receiver) -> Body {
    let step = Handover::Sent { receiver, note: String::new() };
    Body::Handover { id: id.into(), step }
}

fn accepted(id: &str) -> Body {
    Body::Handover { id: id.into(), step: Handover::Accepted }
}

fn correction(of: &str, to: Option<(&str, Body)>) -> Body {
    let to = to.map(|(on, body)| Box::new(Correct { on: day(on), body }));
    Body::Correction { of: of.into(), to, reason: "書きまちがい".to_owned() }
}

fn moved_out() -> Body {
    Body::MovedOut { to: "横浜市".to_owned() }
}

fn moved_in() -> Body {
    Body::MovedIn { from: "横浜市".to_owned() }
}
