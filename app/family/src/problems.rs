//! What the family reads when something cannot be saved.

use hagukumi_core::record::RecordError;

use crate::store::StoreError;
use crate::text::{DateStyle, Txt};

/// The words for a refusal of the record.
pub fn record_error(error: &RecordError) -> Txt {
    let text = Txt::new(["error-", error.code()].concat());
    match error {
        RecordError::TooLong { max, .. } => text.with("n", i64::try_from(*max).unwrap_or(i64::MAX)),
        RecordError::DueDateTooEarly { earliest: date }
        | RecordError::DueDateTooLate { latest: date }
        | RecordError::DateBeforeBirth { birth_date: date } => {
            text.with("date", (*date, DateStyle::Medium))
        }
        _ => text,
    }
}

/// The words for a refusal of the phone.
pub fn store_error(error: &StoreError) -> Txt {
    match error {
        StoreError::Refused(error) => record_error(error),
        other => Txt::new(["error-", other.code()].concat()),
    }
}
