//! The first page: numbers, and no family's name.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// `GET /api/first-page`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct FirstPageQuery {
    /// Ward code; all of one's own wards when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
}

/// Each number opens the list behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FirstPageView {
    /// The day of the numbers.
    pub on: NaiveDate,
    /// Children whom nobody has seen for too long.
    pub unseen: u64,
    /// Visits after birth that are not done.
    pub visits: u64,
    /// The same by age, the youngest first.
    pub visits_by_age: Vec<AgeBandView>,
    /// Missed checkups.
    pub missed: u64,
    /// The same by checkup, in the order of the municipality's data.
    pub missed_by_checkup: Vec<CheckupCountView>,
    /// Children for whom something is to be done next.
    pub steps: u64,
    /// Contact attempts of the last seven days, today included.
    pub attempts_week: u64,
    /// Handovers that wait for an answer, sent by these wards or to them.
    pub handovers_waiting: u64,
    /// The last eight weeks, the oldest first, today's last.
    pub trend: Vec<TrendView>,
}

/// Open visits of children of an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AgeBandView {
    /// Months of age from which; the query `age_from` of the list behind it.
    pub from_months: u32,
    /// Months of age before which; absent for the oldest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_months: Option<u32>,
    /// How many.
    pub count: u64,
}

/// Children who missed one checkup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckupCountView {
    /// Its id in the municipality's data.
    pub checkup: String,
    /// How many.
    pub count: u64,
}

/// How the lists stood on a day, as far as today's knowledge says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TrendView {
    /// The day.
    pub on: NaiveDate,
    /// Unseen children.
    pub unseen: u64,
    /// Open visits.
    pub visits: u64,
    /// Missed checkups.
    pub missed: u64,
}
