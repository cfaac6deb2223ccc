//! Dates in data: written out for people and other programs, counted in compact files, so that
//! what reads those need not read texts.
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Day;

/// For `#[serde(with)]` on a date that may be open.
pub(crate) mod optional {
    use super::*;

    /// `2026-11-21` where people may read it, else a [`Day`].
    pub(crate) fn serialize<S: Serializer>(
        date: &Option<NaiveDate>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            date.serialize(serializer)
        } else {
            date.map(Day::from).serialize(serializer)
        }
    }

    /// Reads what [`serialize`] writes.
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<NaiveDate>, D::Error> {
        if deserializer.is_human_readable() {
            Option::deserialize(deserializer)
        } else {
            Ok(Option::<Day>::deserialize(deserializer)?.map(Day::date))
        }
    }
}
