//! The family's record: a log of facts that is folded into the household a page shows.
//!
//! Nothing is ever overwritten or removed. Every edit is an [`Event`] that says which fields of
//! which entities it sets; deleting is a field too. A [`Log`] is a set of events, so merging two
//! logs is their union: commutative, associative and idempotent. Folding takes the events in the
//! order of their hybrid clocks ([`Hlc`]), and the last writer of a field wins.
//!
//! Field values are plain text. An event from a later version, with entities or fields this
//! version does not know, is kept in the log as it is and carried along in every export.
//!
//! Ids, clock readings and today's date come from the caller.
//!
//! ```
//! use hagukumi_core::record::*;
//! use chrono::NaiveDate;
//! let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
//! let birthday = NaiveDate::from_ymd_opt(2026, 9, 10).unwrap();
//!
//! let mut log = Log::default();
//! let mut clock = Clock::new("phone-a");
//! let mut ids = 0;
//! let mut new_id = || { ids += 1; ids.to_string() };
//!
//! let add = Command::AddPerson(PersonDraft::child(birthday));
//! let facts = add.facts(&log.household(), today, &mut new_id).unwrap();
//! log.insert(Event { id: new_id(), at: clock.tick(1_795_219_200_000), facts });
//! assert_eq!(log.household().persons.len(), 1);
//! ```

mod admission;
mod command;
mod draft;
mod event;
mod fold;
mod household;
mod immunization;
mod log;
#[cfg(test)]
mod tests;
mod text;
mod validation;

pub use admission::{ImportPreview, Refusal, preview_import};
pub use command::{Command, Undo};
pub use draft::{CheckupDraft, DoseDraft, PersonDraft};
pub use event::{Clock, Entity, EntityKind, Event, Fact, Hlc};
pub use household::{
    CheckupRecord, DoseRecord, Finding, Household, Outcome, Person, PersonKind, Sex,
};
pub use log::{Change, Log};
pub use validation::{
    EARLIEST_BIRTH_YEAR, NICKNAME_MAX, NOTE_MAX, RecordError, RecordWarning, SHORT_TEXT_MAX,
    validate_checkup, validate_dose, validate_person,
};
