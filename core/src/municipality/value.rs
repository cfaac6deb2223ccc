//! What a municipality has confirmed, and what it has not.

use serde::{Deserialize, Serialize};

/// A value of a municipality's data, as it may be shown to a family.
///
/// A number or a date that nobody at the municipality has confirmed must not look like a fact.
/// The fields behind it are private; this is the only way to read them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<T> {
    /// Confirmed by the source that the entry names.
    Known(T),
    /// Not known, or not confirmed: say "ask the ward office" with the number of
    /// [`Municipality::ask`](super::Municipality::ask).
    AskWardOffice,
}

impl<T> Value<T> {
    /// The value when it is a fact.
    pub fn known(self) -> Option<T> {
        match self {
            Value::Known(value) => Some(value),
            Value::AskWardOffice => None,
        }
    }
}

/// The fields of an entry that can be unconfirmed while the rest of it is a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Telephone number.
    Phone,
    /// Street address.
    Address,
    /// Opening hours.
    Hours,
    /// Languages spoken.
    Languages,
    /// Ages taken.
    Ages,
    /// Position on the map.
    Position,
    /// When a checkup can be had.
    Window,
    /// Whether an appointment is needed.
    Booking,
    /// Minutes that it takes.
    Minutes,
    /// What to bring.
    Bring,
    /// Whom a service is for.
    Eligibility,
    /// What it costs.
    Cost,
    /// How to apply.
    Apply,
}

/// How far an entry is confirmed. Without a word from the municipality, nothing is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Confirmation<'a> {
    pub(super) entry: bool,
    pub(super) except: &'a [Field],
}

impl Confirmation<'_> {
    pub(super) fn of(&self, field: Field) -> bool {
        self.entry && !self.except.contains(&field)
    }

    pub(super) fn value<T>(&self, field: Field, value: Option<T>) -> Value<T> {
        match value {
            Some(value) if self.of(field) => Value::Known(value),
            _ => Value::AskWardOffice,
        }
    }
}
