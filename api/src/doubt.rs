//! Doubtful rows of an import, and what a person says about them.

use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, Sex};
use serde::{Deserialize, Serialize};

use crate::ImportKind;

/// `GET /api/imports/{import}/doubts`: the rows that wait for a person, each beside those whom it
/// may mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DoubtsView {
    /// The file's name.
    pub name: String,
    /// What the file holds.
    pub kind: ImportKind,
    /// When it was written, milliseconds since 1970-01-01T00:00:00Z.
    pub at_ms: i64,
    /// How many rows wait in all.
    pub open: u64,
    /// The first 50 of them, in the order of the file.
    pub rows: Vec<DoubtView>,
}

/// A row that waits for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DoubtView {
    /// Line of the file, from 1.
    pub line: u32,
    /// Why it waits: a stable code, whose message id is `staff-import-row-` and it.
    pub reason: String,
    /// What it reports, such as `born` or `moved_in`; the message id is `import-event-` and it.
    pub event: String,
    /// The day of it, where the row has one besides the birthday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// The checkup's id, of a report of a clinic.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub checkup: String,
    /// What it says of the child.
    pub says: IdentityView,
    /// Whom it may mean, likeliest first.
    pub candidates: Vec<CandidateView>,
    /// Whether it can speak of a child who is not known yet.
    pub may_begin: bool,
    /// What was shown, as a fingerprint to be sent back with the decision.
    pub seen: String,
}

/// What tells one child from another; empty where it is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct IdentityView {
    /// Number of the resident register.
    pub register_id: String,
    /// Name.
    pub name: String,
    /// Reading.
    pub kana: String,
    /// Date of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<NaiveDate>,
    /// Place among children of one birth, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_order: Option<u8>,
    /// Sex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Guardian.
    pub guardian: String,
    /// Address.
    pub address: String,
    /// Ward code.
    pub ward: String,
}

/// A child that a row may mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CandidateView {
    /// The child.
    pub child: ChildId,
    /// Who it is.
    pub identity: IdentityView,
    /// Where the row says something else: names of the fields of [`IdentityView`].
    pub differs: Vec<String>,
}

/// `POST /api/imports/{import}/decisions`: all of them are taken, or none. The answer has the rows
/// that still wait.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DecideRequest {
    /// 1 to 50 decisions, each about another row.
    pub decisions: Vec<RowDecisionRequest>,
}

/// A decision about a row.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RowDecisionRequest {
    /// The row's line.
    pub line: u32,
    /// The fingerprint of what was shown. Where it is no longer so, nothing is written and the
    /// answer is 409 `rows-changed`.
    pub seen: String,
    /// The decision.
    pub choice: RowChoice,
}

/// What a person says about a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum RowChoice {
    /// It speaks of this child.
    Same {
        /// One of those that were shown.
        child: ChildId,
    },
    /// It speaks of a child who is not known yet, such as a twin.
    Other,
    /// It is to be left out.
    Drop,
}
