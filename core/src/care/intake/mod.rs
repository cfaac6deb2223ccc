//! What a row of a file means for what is known: a register's extract, a clinic's report.
//!
//! Reading a file is the server's; here a row is already [`Row`]: facts about a child and an
//! [`Event`]. A [`Roster`] of everyone who is known [judges](Roster::judge) it. What cannot be
//! decided by rule is [`Doubt`], never a guess, and a person [decides](Roster::decide) it later.
//!
//! ```
//! use hagukumi_core::care::intake::{Event, Facts, Roster, Row, Verdict};
//! # let day = chrono::NaiveDate::default();
//! let facts = Facts { name: Some("山田　花子".into()), birth_date: Some(day), ..Facts::default() };
//! let row = Row { facts, event: Event::Born };
//! assert!(matches!(Roster::default().judge(&row, day), Verdict::New { .. }));
//! ```

mod doubt;
mod facts;
mod key;
mod roster;
mod settle;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use doubt::{Doubt, Refuse};
pub use facts::{Facts, PersonField, differences};
pub use roster::{KnownChild, Roster};
pub use settle::settle;

use super::{Body, CheckupRecord, ChildId};

/// One row of a file: what it says of a child, and what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What it says of the child and its home.
    pub facts: Facts,
    /// What happened.
    pub event: Event,
}

/// What a row reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Event {
    /// A birth, joined with the birth card where there is one.
    Born,
    /// The family moved into the municipality.
    MovedIn {
        /// The day.
        on: NaiveDate,
        /// From where, in words.
        #[serde(default)]
        from: String,
    },
    /// The family moved out of the municipality.
    MovedOut {
        /// The day.
        on: NaiveDate,
        /// To where, in words.
        #[serde(default)]
        to: String,
    },
    /// The child died.
    Died {
        /// The day.
        on: NaiveDate,
    },
    /// A birth outside Japan that was notified later.
    BornAbroad,
    /// A changed name, address, ward or number of the register.
    Changed {
        /// The number that the register had before, where that is what changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        previous_register_id: Option<String>,
    },
    /// A child who lives here without a resident record.
    Unregistered,
    /// The child came to a checkup.
    Attended {
        /// The checkup's id.
        checkup: String,
        /// The day.
        on: NaiveDate,
        /// Where, in words.
        #[serde(default)]
        place: String,
    },
}

impl Event {
    /// The day of what happened, where the row has one besides the birthday.
    pub fn day(&self) -> Option<NaiveDate> {
        match *self {
            Self::MovedIn { on, .. }
            | Self::MovedOut { on, .. }
            | Self::Died { on }
            | Self::Attended { on, .. } => Some(on),
            Self::Born | Self::BornAbroad | Self::Changed { .. } | Self::Unregistered => None,
        }
    }

    /// Whether the row can tell of a child who is not known yet.
    fn begins(&self) -> bool {
        matches!(self, Self::Born | Self::MovedIn { .. } | Self::BornAbroad | Self::Unregistered)
    }

    /// What the row adds to a timeline besides the person.
    fn body(&self) -> Option<Body> {
        match self {
            Self::MovedIn { from, .. } => Some(Body::MovedIn { from: from.clone() }),
            Self::MovedOut { to, .. } => Some(Body::MovedOut { to: to.clone() }),
            Self::Died { .. } => Some(Body::Died),
            Self::Attended { checkup, place, .. } => Some(Body::Checkup {
                checkup: checkup.clone(),
                record: CheckupRecord::Attended { place: place.clone() },
            }),
            Self::Born | Self::BornAbroad | Self::Changed { .. } | Self::Unregistered => None,
        }
    }
}

/// Something to be written into a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// What.
    pub body: Body,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A child who was not known.
    New {
        /// Its first statements, the person first.
        statements: Vec<Statement>,
    },
    /// Something new about a known child. Statements other than the person may stand in its
    /// timeline already: see [`settle`].
    Changed {
        /// The child.
        child: ChildId,
        /// What is to be written.
        statements: Vec<Statement>,
        /// What of the person is different.
        fields: Vec<PersonField>,
    },
    /// Nothing new.
    Unchanged {
        /// The child.
        child: ChildId,
    },
    /// A person has to decide.
    Doubtful {
        /// Why.
        why: Doubt,
        /// Who may be meant, likeliest first; nobody when no child fits.
        candidates: Vec<ChildId>,
    },
    /// Cannot be taken.
    Refused {
        /// Why.
        why: Refuse,
    },
}

#[cfg(test)]
mod tests;
