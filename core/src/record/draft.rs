//! What a form holds before it is saved, and the fields it becomes.

use super::event::{YES, field};
use super::household::{CheckupRecord, DoseRecord, Person, PersonKind, Sex};
use super::text::clean;
use chrono::NaiveDate;

/// Field names and their values, in a fixed order.
pub(super) type Values = Vec<(&'static str, Option<String>)>;

/// A child or a pregnancy as the form has it. Text may be as typed; it is cleaned on saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonDraft {
    /// What the family calls the child; may be empty.
    pub nickname: String,
    /// Child or pregnancy. The outcome is not set here, see [`super::Command::RecordBirth`].
    pub kind: PersonKind,
    /// The municipality's code.
    pub municipality: Option<String>,
    /// The ward's code.
    pub ward: Option<String>,
    /// Which colour; `None` takes the first that nobody has.
    pub colour: Option<u8>,
    /// Where the child was born, when not in Japan: an ISO 3166 code, or empty for "abroad".
    pub birth_country: Option<String>,
}

impl PersonDraft {
    /// A child of whom only the birthday is known.
    pub fn child(birth_date: NaiveDate) -> Self {
        Self::of(PersonKind::Child { birth_date, sex: None })
    }

    /// A pregnancy of which only the expected date is known.
    pub fn pregnancy(due_date: NaiveDate) -> Self {
        Self::of(PersonKind::Pregnancy { due_date, outcome: None })
    }

    fn of(kind: PersonKind) -> Self {
        Self {
            nickname: String::new(),
            kind,
            municipality: None,
            ward: None,
            colour: None,
            birth_country: None,
        }
    }

    pub(super) fn values(&self) -> Values {
        let (birth_date, sex, due_date, outcome) = match self.kind {
            PersonKind::Child { birth_date, sex } => (Some(birth_date), sex, None, None),
            PersonKind::Pregnancy { due_date, outcome } => (None, None, Some(due_date), outcome),
        };
        vec![
            (field::BIRTH_DATE, birth_date.map(written)),
            (field::SEX, sex.map(Sex::code).map(str::to_owned)),
            (field::DUE_DATE, due_date.map(written)),
            (field::OUTCOME, outcome.map(|outcome| outcome.code().to_owned())),
            (field::NICKNAME, clean(&self.nickname, false)),
            (field::MUNICIPALITY, self.municipality.clone()),
            (field::WARD, self.ward.clone()),
            (field::COLOUR, self.colour.map(|colour| colour.to_string())),
            (field::BIRTH_COUNTRY, self.birth_country.clone()),
        ]
    }
}

impl From<&Person> for PersonDraft {
    fn from(person: &Person) -> Self {
        Self {
            nickname: person.nickname.clone().unwrap_or_default(),
            kind: person.kind,
            municipality: person.municipality.clone(),
            ward: person.ward.clone(),
            colour: Some(person.colour),
            birth_country: person.birth_country.clone(),
        }
    }
}

/// A dose as the form has it. Text may be as typed; it is cleaned on saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseDraft {
    /// Who got it.
    pub person: String,
    /// The day it was given.
    pub date: NaiveDate,
    /// The vaccine's code, or its name as written when the programme does not know it.
    pub vaccine: String,
    /// The product; may be empty.
    pub product: String,
    /// The lot number; may be empty.
    pub lot: String,
    /// Clinic or place; may be empty.
    pub place: String,
    /// Given outside Japan.
    pub abroad: bool,
    /// The country, an ISO 3166 code; may be empty.
    pub country: String,
    /// The family's own words; may be empty.
    pub note: String,
}

impl DoseDraft {
    /// A dose of which only who, what and when is known.
    pub fn new(person: &str, vaccine: &str, date: NaiveDate) -> Self {
        Self {
            person: person.to_owned(),
            date,
            vaccine: vaccine.to_owned(),
            product: String::new(),
            lot: String::new(),
            place: String::new(),
            abroad: false,
            country: String::new(),
            note: String::new(),
        }
    }

    pub(super) fn values(&self) -> Values {
        vec![
            (field::PERSON, Some(self.person.clone())),
            (field::DATE, Some(written(self.date))),
            (field::VACCINE, clean(&self.vaccine, false)),
            (field::PRODUCT, clean(&self.product, false)),
            (field::LOT, clean(&self.lot, false)),
            (field::PLACE, clean(&self.place, false)),
            (field::ABROAD, self.abroad.then(|| YES.to_owned())),
            (field::COUNTRY, clean(&self.country, false)),
            (field::NOTE, clean(&self.note, true)),
        ]
    }
}

impl From<&DoseRecord> for DoseDraft {
    fn from(dose: &DoseRecord) -> Self {
        Self {
            person: dose.person.clone(),
            date: dose.date,
            vaccine: dose.vaccine.clone(),
            product: dose.product.clone().unwrap_or_default(),
            lot: dose.lot.clone().unwrap_or_default(),
            place: dose.place.clone().unwrap_or_default(),
            abroad: dose.abroad,
            country: dose.country.clone().unwrap_or_default(),
            note: dose.note.clone().unwrap_or_default(),
        }
    }
}

/// A checkup as the form has it. Text may be as typed; it is cleaned on saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckupDraft {
    /// Who attended.
    pub person: String,
    /// The municipality's id of the checkup.
    pub checkup: String,
    /// The day.
    pub date: NaiveDate,
    /// Clinic or place; may be empty.
    pub place: String,
    /// The family's own words; may be empty.
    pub note: String,
}

impl CheckupDraft {
    /// A checkup of which only who, which and when is known.
    pub fn new(person: &str, checkup: &str, date: NaiveDate) -> Self {
        Self {
            person: person.to_owned(),
            checkup: checkup.to_owned(),
            date,
            place: String::new(),
            note: String::new(),
        }
    }

    pub(super) fn values(&self) -> Values {
        vec![
            (field::PERSON, Some(self.person.clone())),
            (field::CHECKUP, Some(self.checkup.clone())),
            (field::DATE, Some(written(self.date))),
            (field::PLACE, clean(&self.place, false)),
            (field::NOTE, clean(&self.note, true)),
        ]
    }
}

impl From<&CheckupRecord> for CheckupDraft {
    fn from(record: &CheckupRecord) -> Self {
        Self {
            person: record.person.clone(),
            checkup: record.checkup.clone(),
            date: record.date,
            place: record.place.clone().unwrap_or_default(),
            note: record.note.clone().unwrap_or_default(),
        }
    }
}

fn written(date: NaiveDate) -> String {
    date.to_string()
}
