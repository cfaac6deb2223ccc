//! The municipality's rules of follow-up, from `municipalities/<id>/follow_up.toml`.

use serde::{Deserialize, Serialize};

use crate::municipality::Age;

/// How long a child of some age may go unseen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnseenLimit {
    /// The limit holds for children younger than this.
    pub under: Age,
    /// Months since any professional saw the child with own eyes.
    pub months: u32,
}

/// Days and limits that a municipality sets for its follow-up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Days after birth by which a nurse or midwife visits, as a rule. National practice: 60.
    pub newborn_visit_days: u32,
    /// Age in months before which every home is visited. By law: 4.
    pub visit_months: u32,
    /// Days after birth by which the birth card is due: 14.
    pub birth_card_days: u32,
    /// Weight at birth, in grams, up to which the visit is one of low birth weight: 2,500.
    pub low_birth_weight_g: u32,
    /// EPDS total from which a mother is followed up: 9.
    pub mood_total: u8,
    /// Days after the last day of a checkup's window until which a clinic's report may come.
    /// Until then the state is `unknown`, not `missed`.
    pub clinic_report_days: u32,
    /// The same for group sessions, counted from the day of the session.
    pub session_report_days: u32,
    /// Limits by age, the youngest first.
    pub unseen: Vec<UnseenLimit>,
    /// Follow-up here ends on the day the child starts school (1 April after the sixth birthday).
    pub until_school: bool,
    /// Ids of the sources.
    #[serde(default)]
    pub source: Vec<String>,
    /// Whether the municipality confirmed these values.
    #[serde(default)]
    pub confirmed: bool,
}
