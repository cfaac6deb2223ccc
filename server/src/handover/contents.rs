//! What a handover carries: the whole follow-up of some children.

use chrono::NaiveDate;
use hagukumi_core::care::{Author, Body, Case, CheckupRecord, Entry, EntryId, HandoverId, Person};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The inside of a handover file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// The handover's id, once more: what is inside must be what the file says it is.
    pub id: String,
    /// Six-digit code of the sender.
    pub from: String,
    /// Six-digit code of the receiver.
    pub to: String,
    /// The day of sending.
    pub sent_on: NaiveDate,
    /// The children.
    pub children: Vec<Carried>,
}

/// One child with all that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// The handover of this child at the sender.
    pub handover: HandoverId,
    /// Who the child is and where it lived, as last known.
    pub person: Person,
    /// What the receiver must know.
    #[serde(default)]
    pub note: String,
    /// The whole timeline, corrections included.
    pub entries: Vec<Entry>,
}

/// The inside of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// The handover that is answered.
    pub id: String,
    /// Six-digit code of who answers.
    pub from: String,
    /// Six-digit code of the first sender.
    pub to: String,
    /// The day of the answer.
    pub on: NaiveDate,
    /// The answer.
    pub answer: Answer,
}

/// What a receiver says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum Answer {
    /// The children are followed here from now on.
    Accepted,
    /// They are not, with a reason.
    Returned {
        /// The reason.
        reason: String,
    },
}

impl Carried {
    /// The entries as the receiver writes them: what counts, corrections applied, under the name
    /// of the sender. What speaks of the sender's own staff, sessions and handovers stays behind,
    /// and so do its moves: there the family left, here it came.
    ///
    /// Each id follows from the file and the sender's id, so that a file that is read twice writes
    /// the same entries.
    pub(super) fn history(&self, file: &str, recorded_ms: i64) -> Vec<Entry> {
        let (case, _) = Case::fold(self.entries.iter().cloned());
        let kept = case.entries().iter().filter(|entry| travels(&entry.body));
        kept.map(|entry| Entry {
            id: EntryId(derived_id(file, &entry.id.0)),
            seq: 0,
            on: entry.on,
            recorded_ms,
            author: Author::Elsewhere(self.handover.clone()),
            body: entry.body.clone(),
        })
        .collect()
    }

    /// The day on which the family left the sender, where its timeline says it.
    pub(super) fn left_on(&self) -> Option<NaiveDate> {
        let (case, _) = Case::fold(self.entries.iter().cloned());
        let left = |entry: &&Entry| matches!(entry.body, Body::MovedOut { .. });
        case.entries().iter().rev().find(left).map(|entry| entry.on)
    }
}

fn travels(body: &Body) -> bool {
    match body {
        Body::Person { .. }
        | Body::VisitAssigned { .. }
        | Body::VisitAppointment { .. }
        | Body::Responsible { .. }
        | Body::MovedIn { .. }
        | Body::MovedOut { .. }
        | Body::Handover { .. }
        | Body::Correction { .. } => false,
        Body::Checkup { record, .. } => {
            matches!(record, CheckupRecord::Attended { .. } | CheckupRecord::Excused { .. })
        }
        Body::Visited { .. }
        | Body::VisitNotMet { .. }
        | Body::VisitDeclined { .. }
        | Body::VisitAway { .. }
        | Body::Attempt { .. }
        | Body::Seen { .. }
        | Body::Dose { .. }
        | Body::Closed { .. }
        | Body::Reopened { .. }
        | Body::Next { .. }
        | Body::Note { .. }
        | Body::Died => true,
    }
}

/// An id that follows from a file and something in it.
pub(super) fn derived_id(file: &str, what: &str) -> String {
    let hash = Sha256::digest(format!("{}:{file}{what}", file.len()));
    data_encoding::BASE32_NOPAD.encode(hash.get(..16).unwrap_or(&hash)).to_lowercase()
}
