//! The timeline of a child: what was done or learnt, when, by whom.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{
    Attempt, AwayReason, Concern, EntryId, HandoverId, NextStep, Person, Refusal, StaffId,
    VisitSheet,
};

/// Who wrote an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "by", content = "id")]
pub enum Author {
    /// A person.
    Staff(StaffId),
    /// An import, by the id of its run.
    Import(String),
    /// Another municipality, by the id of the handover.
    Elsewhere(HandoverId),
}

/// One entry of a timeline. Entries are written once and never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// Place in the child's timeline in the order of writing, from 1.
    pub seq: u32,
    /// The day that it speaks of, which may lie before the day of writing.
    pub on: NaiveDate,
    /// When it was written, milliseconds since 1970-01-01T00:00:00Z.
    pub recorded_ms: i64,
    /// Who wrote it.
    pub author: Author,
    /// What.
    pub body: Body,
}

/// Who saw a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SightingKind {
    /// Vaccination at a clinic.
    Vaccination,
    /// Attendance report of a nursery, kindergarten or school.
    Nursery,
    /// A clinic or hospital.
    Clinic,
    /// Staff of the municipality, outside visits and checkups.
    Staff,
    /// Another municipality or authority, which confirmed it.
    OtherAuthority,
}

/// A professional saw the child with own eyes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Sighting {
    /// Who.
    pub kind: SightingKind,
    /// A line in the nurse's words.
    #[serde(default)]
    pub note: String,
}

/// Something about one checkup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum CheckupRecord {
    /// A notice went out.
    Invited {
        /// The day that the notice names, where it names one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        for_day: Option<NaiveDate>,
    },
    /// A place in a group session is booked.
    Booked {
        /// The day of the session.
        for_day: NaiveDate,
        /// The session's id.
        #[serde(default)]
        session: String,
    },
    /// A booking is given back, or was taken back because the session is not held; the day of a
    /// notice holds no longer either.
    Unbooked {
        /// Why, in words; empty where the family gave it back.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// The child came, on the entry's day.
    Attended {
        /// Where, in words.
        #[serde(default)]
        place: String,
    },
    /// Need not come: done elsewhere, under treatment, and the like. With a reason.
    Excused {
        /// The reason.
        reason: String,
    },
}

/// Where a handover goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "to", content = "id")]
pub enum Receiver {
    /// Another ward of this municipality, by id.
    Ward(String),
    /// Another municipality, by its six-digit code.
    Municipality(String),
}

/// A step of a handover. It stays with the sender until the receiver has accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum Handover {
    /// Sent; both sides see the child meanwhile.
    Sent {
        /// To whom.
        receiver: Receiver,
        /// What the receiver must know.
        #[serde(default)]
        note: String,
    },
    /// The receiver took it.
    Accepted,
    /// The receiver gave it back, with a reason.
    Returned {
        /// The reason.
        reason: String,
    },
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Body {
    /// All that is known of the child and its home from now on; the first entry of a timeline.
    /// The page shows what changed against the one before.
    Person {
        /// The facts.
        person: Box<Person>,
    },
    /// The visit is given to somebody.
    VisitAssigned {
        /// To whom.
        to: StaffId,
    },
    /// A day is agreed with the family.
    VisitAppointment {
        /// The day.
        for_day: NaiveDate,
        /// The hour, where one was agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<NaiveTime>,
    },
    /// The home was visited, on the entry's day.
    Visited {
        /// The sheet.
        sheet: Box<VisitSheet>,
    },
    /// Nobody was met on the entry's day.
    VisitNotMet {
        /// A line in the visitor's words.
        #[serde(default)]
        note: String,
    },
    /// The visit was declined, or nobody can be reached.
    VisitDeclined {
        /// Which.
        reason: Refusal,
        /// A line in the visitor's words.
        #[serde(default)]
        note: String,
    },
    /// The family is away.
    VisitAway {
        /// Why.
        reason: AwayReason,
        /// The day on which they are expected back.
        until: NaiveDate,
    },
    /// Something about one checkup.
    Checkup {
        /// The checkup's id in the municipality's data.
        checkup: String,
        /// What.
        #[serde(flatten)]
        record: CheckupRecord,
    },
    /// An attempt to reach the family.
    Attempt {
        /// The attempt.
        #[serde(flatten)]
        attempt: Attempt,
    },
    /// A professional saw the child, on the entry's day.
    Seen {
        /// Who.
        sighting: Sighting,
    },
    /// A dose was given, on the entry's day; read by the immunization engine.
    Dose {
        /// Code of the vaccine in the programme.
        vaccine: String,
        /// Code of the product, where known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        product: Option<String>,
    },
    /// A nurse closes a piece of work, with a reason.
    Closed {
        /// Which.
        #[serde(flatten)]
        concern: Concern,
        /// The reason.
        reason: String,
    },
    /// A closed piece of work is taken up again.
    Reopened {
        /// Which.
        #[serde(flatten)]
        concern: Concern,
        /// The reason.
        reason: String,
    },
    /// Somebody is responsible for the child from now on.
    Responsible {
        /// Who; nobody when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        staff: Option<StaffId>,
    },
    /// What is to be done next.
    Next {
        /// What and by when; nothing when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<NextStep>,
    },
    /// A note.
    Note {
        /// The text.
        text: String,
    },
    /// The family moved in, on the entry's day.
    MovedIn {
        /// From where, in words.
        #[serde(default)]
        from: String,
    },
    /// The family moved out of the municipality, on the entry's day. Takes the child off no list
    /// until the receiver has accepted or a nurse has closed it.
    MovedOut {
        /// To where, in words.
        #[serde(default)]
        to: String,
    },
    /// The child died, on the entry's day.
    Died,
    /// A step of a handover.
    Handover {
        /// The handover's id.
        id: HandoverId,
        /// The step.
        #[serde(flatten)]
        step: Handover,
    },
    /// Another entry was wrong. That one stays readable, and counts no longer.
    Correction {
        /// The entry that was wrong.
        of: EntryId,
        /// What it should have said; nothing when it should not be there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "openapi", schema(no_recursion))]
        to: Option<Box<Correct>>,
        /// Why.
        #[serde(default)]
        reason: String,
    },
}

impl Body {
    /// The code that it is written with: the value of `kind`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Person { .. } => "person",
            Self::VisitAssigned { .. } => "visit_assigned",
            Self::VisitAppointment { .. } => "visit_appointment",
            Self::Visited { .. } => "visited",
            Self::VisitNotMet { .. } => "visit_not_met",
            Self::VisitDeclined { .. } => "visit_declined",
            Self::VisitAway { .. } => "visit_away",
            Self::Checkup { .. } => "checkup",
            Self::Attempt { .. } => "attempt",
            Self::Seen { .. } => "seen",
            Self::Dose { .. } => "dose",
            Self::Closed { .. } => "closed",
            Self::Reopened { .. } => "reopened",
            Self::Responsible { .. } => "responsible",
            Self::Next { .. } => "next",
            Self::Note { .. } => "note",
            Self::MovedIn { .. } => "moved_in",
            Self::MovedOut { .. } => "moved_out",
            Self::Died => "died",
            Self::Handover { .. } => "handover",
            Self::Correction { .. } => "correction",
        }
    }
}

/// What a corrected entry should have said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Correct {
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// What; never another correction.
    pub body: Body,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::care::{Channel, NextStep, Outcome, Step};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_timeline_entry_reads_as_it_was_written() {
        let attempt = Attempt {
            concern: Concern::Checkup("1y6m".to_owned()),
            channel: Channel::Phone,
            outcome: Outcome::NoAnswer,
            note: "留守番電話".to_owned(),
            next: Some(NextStep { step: Step::Visit, by: day(2026, 11, 30) }),
        };
        let bodies = [
            Body::Person { person: Box::new(Person::born_on(day(2026, 9, 10))) },
            Body::Attempt { attempt },
            Body::Checkup {
                checkup: "3-4m".to_owned(),
                record: CheckupRecord::Attended { place: String::new() },
            },
            Body::Seen { sighting: Sighting { kind: SightingKind::Nursery, note: String::new() } },
            Body::Closed { concern: Concern::Visit, reason: "…".to_owned() },
            Body::Handover {
                id: HandoverId::from("h1"),
                step: Handover::Sent {
                    receiver: Receiver::Municipality("141305".to_owned()),
                    note: String::new(),
                },
            },
            Body::Correction {
                of: EntryId::from("e1"),
                to: Some(Box::new(Correct { on: day(2026, 11, 1), body: Body::Died })),
                reason: "別の子".to_owned(),
            },
        ];
        for body in bodies {
            let entry = Entry {
                id: EntryId::from("e2"),
                seq: 2,
                on: day(2026, 11, 21),
                recorded_ms: 1_795_000_000_000,
                author: Author::Staff(StaffId::from("s1")),
                body,
            };
            let written = serde_json::to_string(&entry).unwrap();
            let read: Entry = serde_json::from_str(&written).unwrap();
            assert_eq!(read, entry, "{written}");
        }
    }

    #[test]
    fn a_body_knows_the_code_that_it_is_written_with() {
        let (text, reason, to) = (String::new, String::new, StaffId::from("s1"));
        let concern = || Concern::Visit;
        let record = CheckupRecord::Attended { place: text() };
        let attempt = Attempt {
            concern: concern(),
            channel: Channel::Phone,
            outcome: Outcome::NoAnswer,
            note: text(),
            next: None,
        };
        let sighting = Sighting { kind: SightingKind::Nursery, note: text() };
        let sheet = r#"{"kind":"visited","sheet":
            {"kind":"newborn","visitor":"s1","met":"mother","child_seen":true}}"#;
        let bodies = [
            Body::Person { person: Box::new(Person::born_on(day(2026, 9, 10))) },
            Body::VisitAssigned { to },
            Body::VisitAppointment { for_day: day(2026, 11, 21), at: None },
            Body::VisitNotMet { note: text() },
            Body::VisitDeclined { reason: Refusal::Declined, note: text() },
            Body::VisitAway { reason: AwayReason::WithGrandparents, until: day(2026, 11, 21) },
            Body::Checkup { checkup: text(), record },
            Body::Attempt { attempt },
            Body::Seen { sighting },
            Body::Dose { vaccine: text(), product: None },
            Body::Closed { concern: concern(), reason: reason() },
            Body::Reopened { concern: concern(), reason: reason() },
            Body::Responsible { staff: None },
            Body::Next { next: None },
            Body::Note { text: text() },
            Body::MovedIn { from: text() },
            Body::MovedOut { to: text() },
            Body::Died,
            Body::Handover { id: HandoverId::from("h1"), step: Handover::Accepted },
            Body::Correction { of: EntryId::from("e1"), to: None, reason: reason() },
            serde_json::from_str(sheet).unwrap(),
        ];
        for body in bodies {
            let written = serde_json::to_value(&body).unwrap();
            assert_eq!(written["kind"], body.kind());
        }
    }
}
