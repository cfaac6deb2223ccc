//! What the log adds up to: the people, their doses and checkups, ready for a page.

use super::event::Entity;
pub use crate::immunization::Sex;
use chrono::NaiveDate;

impl Sex {
    /// The FHIR code, which is also how the log writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
        }
    }

    /// The sex with that FHIR code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "female" => Some(Self::Female),
            "male" => Some(Self::Male),
            _ => None,
        }
    }
}

/// How a pregnancy went on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The child, or the children, are persons of the household that point back to it.
    Born,
    /// The family has closed it and nothing more is asked.
    Closed,
}

impl Outcome {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Born => "born",
            Self::Closed => "closed",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        match code {
            "born" => Some(Self::Born),
            "closed" => Some(Self::Closed),
            _ => None,
        }
    }
}

/// A child that is born, or one that is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonKind {
    /// A child.
    Child {
        /// The birthday.
        birth_date: NaiveDate,
        /// Asked for only where a rule needs it.
        sex: Option<Sex>,
    },
    /// A pregnancy.
    Pregnancy {
        /// The expected date of birth.
        due_date: NaiveDate,
        /// Set when it is over.
        outcome: Option<Outcome>,
    },
}

/// Somebody the record is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: String,
    /// What the family calls the child; nobody has to give one.
    pub nickname: Option<String>,
    /// Child or pregnancy.
    pub kind: PersonKind,
    /// The municipality's code, such as `kawasaki`.
    pub municipality: Option<String>,
    /// The ward's code within the municipality.
    pub ward: Option<String>,
    /// Which of the switcher's colours, from 0.
    pub colour: u8,
    /// Where the child was born, when not in Japan: an ISO 3166 code, or empty for "abroad".
    pub birth_country: Option<String>,
    /// The pregnancy this child was.
    pub pregnancy: Option<String>,
    /// Put away: kept, and not shown among the others.
    pub archived: bool,
    /// What rules ask about beyond birthday and sex, by the programme's own names
    /// (`hbig_with_vaccine_for_maternal_hbv`, `special_circumstance_resolved_on` …).
    pub circumstances: Vec<(String, String)>,
}

impl Person {
    /// The birthday; `None` for a pregnancy.
    pub fn birth_date(&self) -> Option<NaiveDate> {
        match self.kind {
            PersonKind::Child { birth_date, .. } => Some(birth_date),
            PersonKind::Pregnancy { .. } => None,
        }
    }

    /// What is said about the circumstance `name`.
    pub fn circumstance(&self, name: &str) -> Option<&str> {
        self.circumstances.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether pages speak of this person: neither put away nor a pregnancy that is over.
    pub fn is_current(&self) -> bool {
        !self.archived && !matches!(self.kind, PersonKind::Pregnancy { outcome: Some(_), .. })
    }
}

/// A dose that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseRecord {
    /// The id.
    pub id: String,
    /// Who got it.
    pub person: String,
    /// The day it was given.
    pub date: NaiveDate,
    /// The programme's code of the vaccine, or one that the programme does not know.
    pub vaccine: String,
    /// The product, by code or as written on the certificate.
    pub product: Option<String>,
    /// The lot number as printed.
    pub lot: Option<String>,
    /// Clinic or place.
    pub place: Option<String>,
    /// Given outside Japan.
    pub abroad: bool,
    /// The country, an ISO 3166 code.
    pub country: Option<String>,
    /// The family's own words.
    pub note: Option<String>,
}

/// A checkup that was attended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckupRecord {
    /// The id.
    pub id: String,
    /// Who attended.
    pub person: String,
    /// The municipality's id of the checkup.
    pub checkup: String,
    /// The day.
    pub date: NaiveDate,
    /// Clinic or place.
    pub place: Option<String>,
    /// The family's own words.
    pub note: Option<String>,
}

/// Something in the log that does not add up. It stays in the log and is not shown as a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A field that a page cannot do without is missing or unreadable.
    Unreadable(Entity),
    /// A dose, checkup or mark of a person who is not in the log.
    Orphan(Entity),
    /// A record dated before its child was born. It is shown, and the family should look.
    BeforeBirth(Entity),
    /// Entities of a later version: how many. They are carried along.
    FromLaterVersion(usize),
}

/// Everything the family has recorded, as it stands now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Household {
    /// Children and pregnancies in the order they were added.
    pub persons: Vec<Person>,
    /// Doses by date, then vaccine.
    pub doses: Vec<DoseRecord>,
    /// Checkups by date.
    pub checkups: Vec<CheckupRecord>,
    /// Reminders put away: person and key.
    pub marks: Vec<(String, String)>,
    /// What does not add up.
    pub findings: Vec<Finding>,
}

impl Household {
    /// The person with that id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.persons.iter().find(|person| person.id == id)
    }

    /// The dose with that id.
    pub fn dose(&self, id: &str) -> Option<&DoseRecord> {
        self.doses.iter().find(|dose| dose.id == id)
    }

    /// The checkup record with that id.
    pub fn checkup(&self, id: &str) -> Option<&CheckupRecord> {
        self.checkups.iter().find(|checkup| checkup.id == id)
    }

    /// Those whom pages speak of, in order.
    pub fn current(&self) -> impl Iterator<Item = &Person> {
        self.persons.iter().filter(|person| person.is_current())
    }

    /// The person's doses, earliest first.
    pub fn doses_of<'a>(&'a self, person: &'a str) -> impl Iterator<Item = &'a DoseRecord> {
        self.doses.iter().filter(move |dose| dose.person == person)
    }

    /// The person's checkups, earliest first.
    pub fn checkups_of<'a>(&'a self, person: &'a str) -> impl Iterator<Item = &'a CheckupRecord> {
        self.checkups.iter().filter(move |checkup| checkup.person == person)
    }

    /// The children that a pregnancy became.
    pub fn children_of<'a>(&'a self, pregnancy: &'a str) -> impl Iterator<Item = &'a Person> {
        self.persons.iter().filter(move |person| person.pregnancy.as_deref() == Some(pregnancy))
    }

    /// Whether the family has put the reminder `key` of this person away.
    pub fn is_dismissed(&self, person: &str, key: &str) -> bool {
        self.marks.iter().any(|(of, marked)| of == person && marked == key)
    }
}
