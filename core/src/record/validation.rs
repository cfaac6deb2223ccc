//! What the record takes, and what it asks the family to look at again.

use super::draft::{CheckupDraft, DoseDraft, PersonDraft};
use super::event::field;
use super::household::{Household, Person, PersonKind};
use super::text::clean;
use chrono::{Datelike, Days, NaiveDate};

/// Nicknames have at most this many characters.
pub const NICKNAME_MAX: usize = 60;
/// Vaccine, product, lot, place, country and codes have at most this many characters.
pub const SHORT_TEXT_MAX: usize = 120;
/// Notes have at most this many characters.
pub const NOTE_MAX: usize = 500;
/// Birthdays begin with this year: who was born earlier is grown up.
pub const EARLIEST_BIRTH_YEAR: i32 = 1990;
/// An expected date may lie this many days back, while the birth is not entered yet.
const DUE_DAYS_BACK: u64 = 60;
/// An expected date lies at most this many days ahead.
const DUE_DAYS_AHEAD: u64 = 300;

/// Why something cannot be saved as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// The field's text is longer than `max` characters.
    TooLong {
        /// The field.
        field: &'static str,
        /// The most characters it takes.
        max: usize,
    },
    /// The birthday is after today.
    BirthDateInFuture,
    /// The birthday is before [`EARLIEST_BIRTH_YEAR`].
    BirthDateTooEarly,
    /// The expected date is too far back.
    DueDateTooEarly {
        /// The first day that is taken.
        earliest: NaiveDate,
    },
    /// The expected date is too far ahead.
    DueDateTooLate {
        /// The last day that is taken.
        latest: NaiveDate,
    },
    /// The record is dated after today.
    DateInFuture,
    /// The record is dated before the child was born.
    DateBeforeBirth {
        /// The birthday.
        birth_date: NaiveDate,
    },
    /// No vaccine is chosen.
    VaccineMissing,
    /// No checkup is chosen.
    CheckupMissing,
    /// What is to be changed is not in the record (any more).
    NotFound,
}

impl RecordError {
    /// The end of the message id that says it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too-long",
            Self::BirthDateInFuture => "birth-date-in-future",
            Self::BirthDateTooEarly => "birth-date-too-early",
            Self::DueDateTooEarly { .. } => "due-date-too-early",
            Self::DueDateTooLate { .. } => "due-date-too-late",
            Self::DateInFuture => "date-in-future",
            Self::DateBeforeBirth { .. } => "date-before-birth",
            Self::VaccineMissing => "vaccine-missing",
            Self::CheckupMissing => "checkup-missing",
            Self::NotFound => "not-found",
        }
    }

    /// The field beside which it is said; empty when it is about the whole.
    pub fn field(&self) -> &'static str {
        match self {
            Self::TooLong { field, .. } => field,
            Self::BirthDateInFuture | Self::BirthDateTooEarly => field::BIRTH_DATE,
            Self::DueDateTooEarly { .. } | Self::DueDateTooLate { .. } => field::DUE_DATE,
            Self::DateInFuture | Self::DateBeforeBirth { .. } => field::DATE,
            Self::VaccineMissing => field::VACCINE,
            Self::CheckupMissing => field::CHECKUP,
            Self::NotFound => "",
        }
    }
}

/// Something that may be right and deserves a second look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordWarning {
    /// The child already has a dose of this vaccine on this day.
    SameDose {
        /// The dose that is there.
        dose: String,
    },
    /// The child already has this checkup.
    SameCheckup {
        /// The record that is there.
        checkup: String,
    },
    /// Another child has this birthday and this nickname, or both have none: twins, or twice
    /// the same child.
    SamePerson {
        /// The person who is there.
        person: String,
    },
    /// With this birthday, so many records lie before the birth.
    RecordsBeforeBirth {
        /// How many.
        count: usize,
    },
}

impl RecordWarning {
    /// The end of the message id that says it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SameDose { .. } => "same-dose",
            Self::SameCheckup { .. } => "same-checkup",
            Self::SamePerson { .. } => "same-person",
            Self::RecordsBeforeBirth { .. } => "records-before-birth",
        }
    }
}

/// What keeps a new child or pregnancy from being saved; empty when nothing does.
pub fn validate_person(draft: &PersonDraft, today: NaiveDate) -> Vec<RecordError> {
    let mut errors = Vec::new();
    match draft.kind {
        PersonKind::Child { birth_date, .. } => errors.extend(birth_error(birth_date, today)),
        PersonKind::Pregnancy { due_date, .. } => {
            let earliest = today.checked_sub_days(Days::new(DUE_DAYS_BACK)).unwrap_or(today);
            let latest = today.checked_add_days(Days::new(DUE_DAYS_AHEAD)).unwrap_or(today);
            if due_date < earliest {
                errors.push(RecordError::DueDateTooEarly { earliest });
            } else if due_date > latest {
                errors.push(RecordError::DueDateTooLate { latest });
            }
        }
    }
    errors.extend(length_errors(&draft.values()));
    errors
}

/// What keeps a dose from being saved; empty when nothing does.
pub fn validate_dose(
    draft: &DoseDraft,
    household: &Household,
    today: NaiveDate,
) -> Vec<RecordError> {
    let mut errors = date_errors(&draft.person, draft.date, household, today);
    if clean(&draft.vaccine, false).is_none() {
        errors.push(RecordError::VaccineMissing);
    }
    errors.extend(length_errors(&draft.values()));
    errors
}

/// What keeps a checkup from being saved; empty when nothing does.
pub fn validate_checkup(
    draft: &CheckupDraft,
    household: &Household,
    today: NaiveDate,
) -> Vec<RecordError> {
    let mut errors = date_errors(&draft.person, draft.date, household, today);
    if draft.checkup.is_empty() {
        errors.push(RecordError::CheckupMissing);
    }
    errors.extend(length_errors(&draft.values()));
    errors
}

/// What is wrong with a birthday.
pub(super) fn birth_error(birth_date: NaiveDate, today: NaiveDate) -> Option<RecordError> {
    if birth_date > today {
        Some(RecordError::BirthDateInFuture)
    } else if birth_date.year() < EARLIEST_BIRTH_YEAR {
        Some(RecordError::BirthDateTooEarly)
    } else {
        None
    }
}

/// The most characters a field takes.
pub(super) fn max_length(name: &str) -> usize {
    match name {
        field::NICKNAME => NICKNAME_MAX,
        field::NOTE => NOTE_MAX,
        _ => SHORT_TEXT_MAX,
    }
}

fn length_errors(values: &[(&'static str, Option<String>)]) -> impl Iterator<Item = RecordError> {
    values.iter().filter_map(|(name, value)| {
        let max = max_length(name);
        let long = value.as_deref().is_some_and(|value| value.chars().count() > max);
        long.then_some(RecordError::TooLong { field: name, max })
    })
}

fn date_errors(
    person: &str,
    date: NaiveDate,
    household: &Household,
    today: NaiveDate,
) -> Vec<RecordError> {
    let Some(person) = household.person(person) else {
        return vec![RecordError::NotFound];
    };
    let mut errors = Vec::new();
    if date > today {
        errors.push(RecordError::DateInFuture);
    }
    if let Some(birth_date) = person.birth_date().filter(|birth| date < *birth) {
        errors.push(RecordError::DateBeforeBirth { birth_date });
    }
    errors
}

/// Warnings for a dose; `own` is the record being corrected.
pub(super) fn dose_warning(
    draft: &DoseDraft,
    own: Option<&str>,
    household: &Household,
) -> Option<RecordWarning> {
    let vaccine = clean(&draft.vaccine, false)?;
    let same = household.doses.iter().find(|dose| {
        dose.person == draft.person
            && dose.date == draft.date
            && dose.vaccine == vaccine
            && own != Some(&dose.id)
    })?;
    Some(RecordWarning::SameDose { dose: same.id.clone() })
}

/// Warnings for a checkup; `own` is the record being corrected.
pub(super) fn checkup_warning(
    draft: &CheckupDraft,
    own: Option<&str>,
    household: &Household,
) -> Option<RecordWarning> {
    let same = household.checkups.iter().find(|record| {
        record.person == draft.person && record.checkup == draft.checkup && own != Some(&record.id)
    })?;
    Some(RecordWarning::SameCheckup { checkup: same.id.clone() })
}

/// Warnings for a child; `own` is the person being corrected.
pub(super) fn person_warnings(
    draft: &PersonDraft,
    own: Option<&Person>,
    household: &Household,
) -> Vec<RecordWarning> {
    let PersonKind::Child { birth_date, .. } = draft.kind else {
        return Vec::new();
    };
    let nickname = clean(&draft.nickname, false);
    let mut warnings = Vec::new();
    let same = household.persons.iter().find(|person| {
        person.birth_date() == Some(birth_date)
            && person.nickname == nickname
            && own.is_none_or(|own| own.id != person.id)
    });
    if let Some(same) = same {
        warnings.push(RecordWarning::SamePerson { person: same.id.clone() });
    }
    if let Some(own) = own {
        let doses = household.doses_of(&own.id).map(|dose| dose.date);
        let checkups = household.checkups_of(&own.id).map(|record| record.date);
        let count = doses.chain(checkups).filter(|date| *date < birth_date);
        let count = count.count();
        if count > 0 {
            warnings.push(RecordWarning::RecordsBeforeBirth { count });
        }
    }
    warnings
}
