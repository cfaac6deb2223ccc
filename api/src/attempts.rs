//! The contact attempts of the week.

use chrono::NaiveDate;
use hagukumi_core::care::{Attempt, ChildId};
use serde::{Deserialize, Serialize};

use crate::PersonNameView;

/// `GET /api/attempts`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct AttemptsQuery {
    /// Ward code; all of one's own wards when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
    /// Where to go on, from the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Rows of a page, 1 to 500; 100 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// A page of the contact attempts of the last seven days, today included: those that the first
/// page counts, the newest day first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AttemptsView {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, today.
    pub on: NaiveDate,
    /// Attempts on all pages.
    pub total: u64,
    /// Where the next page begins; absent on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// The rows.
    pub rows: Vec<AttemptRowView>,
}

/// One attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AttemptRowView {
    /// The child.
    pub child: ChildId,
    /// Name; empty before it is notified.
    pub name: String,
    /// Reading.
    pub kana: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Ward code.
    pub ward: String,
    /// The day of the attempt.
    pub on: NaiveDate,
    /// The attempt.
    pub attempt: Attempt,
    /// By whom; absent where an import or another municipality wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<PersonNameView>,
}
