//! The attempts of some days, as they are asked for.

use chrono::NaiveDate;
use hagukumi_core::care::{Attempt, Author, ChildId};
use serde::{Deserialize, Serialize};

use crate::{ChildRecord, fold};

/// The attempts of some days, both included, the newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttemptsQuery {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Wards that may be seen; `None` is the whole municipality.
    pub wards: Option<Vec<String>>,
    /// The last row of the page before.
    pub after: Option<AttemptCursor>,
    /// Rows of a page.
    pub limit: u32,
}

/// A row's place: the newest day first, then the child's reading, then the order of writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptCursor {
    /// The day.
    pub on: NaiveDate,
    /// The child's reading, as it is sorted by.
    pub kana: String,
    /// The child.
    pub child: ChildId,
    /// The place in the timeline of what counts.
    pub seq: u32,
}

/// An attempt that no correction took back, as it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct AttemptMade {
    /// The child.
    pub record: ChildRecord,
    /// The day.
    pub on: NaiveDate,
    /// The attempt.
    pub attempt: Attempt,
    /// Who wrote it first.
    pub author: Author,
    /// The place in the timeline of what counts: of the entry, or of its last correction.
    pub seq: u32,
}

impl AttemptMade {
    /// Its place, for the next page.
    pub fn cursor(&self) -> AttemptCursor {
        AttemptCursor {
            on: self.on,
            kana: fold(&self.record.summary.person.kana),
            child: self.record.id.clone(),
            seq: self.seq,
        }
    }
}
