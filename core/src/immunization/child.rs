//! What the engine is told about a child (or a pregnancy) and its record.
use crate::date::Day;
use chrono::NaiveDate;

/// Sex as the programme asks for it (HPV).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// A pregnancy, for what is given before birth.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Pregnancy {
    /// The due date (estimated date of delivery): 40 weeks and 0 days.
    pub edd: NaiveDate,
}

/// The person that a forecast is made for.
#[derive(Clone, Default)]
pub struct Child {
    /// Birthday; `None` for a pregnancy.
    pub birth_date: Option<NaiveDate>,
    /// Sex, where known. A series for one sex is not routine for the other, and is shown with
    /// a finding when the sex is not known.
    pub sex: Option<Sex>,
    /// The pregnancy, when the forecast is for one.
    pub pregnancy: Option<Pregnancy>,
    /// Further facts that some rules ask for.
    pub context: Context,
}

/// Facts by name that some rules ask for (an illness that ended, a disease gone through, a
/// shortage that the municipality has recognised). The names stand in the programme's data.
#[derive(Clone, Default)]
pub struct Context(pub Vec<(String, ContextValue)>);

/// The value of a fact in [`Context`].
#[derive(Clone, PartialEq, Eq)]
pub enum ContextValue {
    /// Yes or no.
    Flag(bool),
    /// A word.
    Text(String),
    /// Several words.
    List(Vec<String>),
    /// A day.
    Date(NaiveDate),
}

impl Context {
    fn get(&self, name: &str) -> Option<&ContextValue> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// True when the flag is set, or, with `word`, when the text or list holds that word.
    pub(crate) fn holds(&self, name: &str, word: Option<&str>) -> bool {
        match (self.get(name), word) {
            (Some(ContextValue::Flag(set)), None) => *set,
            (Some(ContextValue::Text(text)), Some(word)) => text == word,
            (Some(ContextValue::List(words)), Some(word)) => words.iter().any(|w| w == word),
            _ => false,
        }
    }

    /// True when the fact is there at all and not a "no".
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| *value != ContextValue::Flag(false))
    }

    /// The day under this name.
    pub(crate) fn date(&self, name: &str) -> Option<Day> {
        match self.get(name) {
            Some(ContextValue::Date(date)) => Some(Day::from(*date)),
            _ => None,
        }
    }
}

/// One vaccination in the record.
#[derive(Clone)]
pub struct Dose {
    /// The day it was given.
    pub date: NaiveDate,
    /// The programme's code of the vaccine.
    pub vaccine: String,
    /// Brand or further description, as written.
    pub product: Option<String>,
    /// Country it was given in (ISO 3166-1 alpha-2); `None` means at home.
    pub country: Option<String>,
}
