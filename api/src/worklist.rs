//! The lists of the morning.

use chrono::NaiveDate;
use hagukumi_core::care::{Channel, ChildId, List, NextStep, Outcome, StaffId, VisitState};
use serde::{Deserialize, Serialize};

/// `GET /api/worklists/{list}`: filters, as they stand in the address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams, utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct WorklistQuery {
    /// Ward code; all of one's own wards when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
    /// Part of the ward, usually the 町.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Id of a checkup, on the list of missed ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checkup: Option<String>,
    /// Months of age from which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_from: Option<u32>,
    /// Months of age before which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_until: Option<u32>,
    /// Tag of the family's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An interpreter is needed, or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<bool>,
    /// Whoever is responsible or has the visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<StaffId>,
    /// How the visit stands on the day: `unassigned`, `assigned`, `appointment`, `not_met`,
    /// `declined` or `away`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit_state: Option<String>,
    /// Attempts at least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts_min: Option<u32>,
    /// Attempts at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts_max: Option<u32>,
    /// Where to go on, from the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Rows of a page, 1 to 500; 100 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}

/// A page of a list, in the one order: longest unseen, then longest overdue, then youngest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WorklistView {
    /// Which.
    pub list: List,
    /// As of when.
    pub on: NaiveDate,
    /// Rows with these filters, on all pages.
    pub total: u64,
    /// The rows.
    pub rows: Vec<WorklistRowView>,
    /// Where the next page starts; absent on the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A child on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WorklistRowView {
    /// The child.
    pub child: ChildId,
    /// Its version, for an entry written from the list.
    pub version: u32,
    /// Name; empty before it is notified.
    pub name: String,
    /// Reading.
    pub kana: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Ward code.
    pub ward: String,
    /// Part of the ward.
    pub area: String,
    /// The checkup on the list of missed ones; `handover` on that of next steps where the child
    /// has to be handed over; empty elsewhere.
    pub item: String,
    /// The day by which the work was due.
    pub due: NaiveDate,
    /// Days since then; negative before.
    pub overdue_days: i64,
    /// When any professional last saw the child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<NaiveDate>,
    /// Days since then, or since birth.
    pub unseen_days: i64,
    /// Tag of the family's language; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An interpreter is needed.
    pub interpreter: bool,
    /// Who is responsible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<PersonNameView>,
    /// How the visit stands on the day of the list.
    pub visit: VisitState,
    /// Who has the visit, whoever is responsible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visitor: Option<PersonNameView>,
    /// Attempts so far, about this piece of work.
    pub attempts: u32,
    /// The last attempt, about whatever it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_attempt: Option<LastAttemptView>,
    /// What is to be done next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextStep>,
    /// The day on which the child was handed over to somebody who has not answered yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover_sent: Option<NaiveDate>,
}

/// `GET /api/worklists/{list}/responsible`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct ResponsibleQuery {
    /// Ward code; all of one's own wards when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
}

/// Everybody who is responsible for a child of a list, by name: what the filter offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ResponsibleView {
    /// They.
    pub staff: Vec<PersonNameView>,
}

/// A staff member with the name to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PersonNameView {
    /// The account.
    pub id: StaffId,
    /// The name.
    pub name: String,
}

/// The last attempt to reach a family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LastAttemptView {
    /// When.
    pub on: NaiveDate,
    /// How.
    pub channel: Channel,
    /// What came of it.
    pub outcome: Outcome,
    /// The nurse's line.
    #[serde(default)]
    pub note: String,
}
