//! Monthly figures by ward, with totals that add up.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// `GET /api/figures`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct FiguresQuery {
    /// First month, as `2026-11`; eleven months before the last when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Last month; this month when absent. At most 36 months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// Figures by month and ward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FiguresView {
    /// As of when.
    pub on: NaiveDate,
    /// The months, the oldest first, and within a month the wards in the order of the
    /// municipality's data.
    pub rows: Vec<FiguresRowView>,
    /// The sum over all rows of a month, in the same order of months.
    pub totals: Vec<FiguresRowView>,
}

/// One ward in one month; in a total, `ward` is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FiguresRowView {
    /// The month, as `2026-11`.
    pub month: String,
    /// Ward code.
    pub ward: String,
    /// Children born in the month who live there.
    pub births: u64,
    /// Of them: visited at home.
    pub visited: u64,
    /// Of them: visited by the day of the municipality's rule.
    pub visited_by_rule: u64,
    /// Of them: visited before the legal age.
    pub visited_in_time: u64,
    /// Checkups of which the children's time ended in the month.
    pub checkups_due: u64,
    /// Of them: attended.
    pub attended: u64,
    /// Of them: excused.
    pub excused: u64,
    /// Of them: not known yet.
    pub unknown: u64,
    /// Of them: missed.
    pub missed: u64,
    /// Contact attempts of the month.
    pub attempts: u64,
    /// Unseen children at the end of the month.
    pub unseen: u64,
}
