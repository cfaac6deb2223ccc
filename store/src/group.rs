//! Group sessions of a checkup, with a limited number of places.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// A group session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupSession {
    /// The session. Random, not guessable.
    pub id: String,
    /// The checkup's id in the municipality's data.
    pub checkup: String,
    /// The ward that holds it.
    pub ward: String,
    /// Where, in words.
    pub place: String,
    /// The day.
    pub on: NaiveDate,
    /// When it begins.
    pub at: Option<NaiveTime>,
    /// Places.
    pub capacity: u32,
    /// Places taken. Follows from the bookings; what is handed in is not looked at.
    pub booked: u32,
    /// Why it is not held after all; absent while it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<String>,
    /// Counts up with every change; 0 before the first.
    pub version: u32,
}
