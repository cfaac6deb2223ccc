//! What a row says of a child and its home. What it does not say is absent, and clears nothing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::care::{HouseholdId, Person, Sex};

/// What a row says of a child and its home.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Number of the resident register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register_id: Option<String>,
    /// Name as the register writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Reading, in full-width katakana.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kana: Option<String>,
    /// Sex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Date of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<NaiveDate>,
    /// Weight at birth in grams.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_weight_g: Option<u32>,
    /// Place among children of one birth, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_order: Option<u8>,
    /// Name of the guardian.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guardian: Option<String>,
    /// Telephone number of the guardian.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Address within the municipality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Ward id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
    /// Whether the municipality has wards and the row tells none. Such a row says enough about a
    /// child who is known and lives in one, and not enough to take up another, who would be on no
    /// nurse's list.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub wants_ward: bool,
    /// The part of the ward by which visits are assigned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// The home.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household: Option<HouseholdId>,
    /// Language to speak with the family, as a tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether an interpreter is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<bool>,
    /// Day on which the birth card came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_card_on: Option<NaiveDate>,
}

impl Facts {
    /// A person as far as the facts tell; nobody without a birthday.
    pub(super) fn person(&self) -> Option<Person> {
        Some(self.over(&Person::born_on(self.birth_date?)))
    }

    /// What is known with these facts laid over it.
    pub(super) fn over(&self, known: &Person) -> Person {
        fn or<T: Clone>(said: Option<&T>, known: &T) -> T {
            said.unwrap_or(known).clone()
        }
        let moved = self.address.as_ref().is_some_and(|said| *said != known.address);
        Person {
            register_id: self.register_id.clone().or_else(|| known.register_id.clone()),
            name: rewritten(self.name.as_ref(), &known.name),
            kana: rewritten(self.kana.as_ref(), &known.kana),
            sex: self.sex.or(known.sex),
            birth_date: self.birth_date.unwrap_or(known.birth_date),
            birth_weight_g: self.birth_weight_g.or(known.birth_weight_g),
            birth_order: self.birth_order.or(known.birth_order),
            born_abroad: known.born_abroad,
            guardian: or(self.guardian.as_ref(), &known.guardian),
            phone: or(self.phone.as_ref(), &known.phone),
            address: or(self.address.as_ref(), &known.address),
            ward: or(self.ward.as_ref(), &known.ward),
            // A moved family's part of the ward comes with its address, or is not known.
            area: self
                .area
                .clone()
                .unwrap_or_else(|| if moved { String::new() } else { known.area.clone() }),
            household: self.household.clone().or_else(|| known.household.clone()),
            language: self.language.clone().or_else(|| known.language.clone()),
            interpreter: self.interpreter.unwrap_or(known.interpreter),
            birth_card_on: self.birth_card_on.or(known.birth_card_on),
        }
    }
}

/// What is known, unless a row says more than another spacing. An empty name says nothing.
fn rewritten(said: Option<&String>, known: &str) -> String {
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    match said {
        Some(said) if !letters(said).is_empty() && letters(said) != letters(known) => said.clone(),
        _ => known.to_owned(),
    }
}

/// One fact about a person. The message of the staff view is `person-` and its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PersonField {
    /// Number of the resident register.
    RegisterId,
    /// Name.
    Name,
    /// Reading.
    Kana,
    /// Sex.
    Sex,
    /// Date of birth.
    BirthDate,
    /// Weight at birth.
    BirthWeight,
    /// Place among children of one birth.
    BirthOrder,
    /// Born outside Japan.
    BornAbroad,
    /// Guardian.
    Guardian,
    /// Telephone number.
    Phone,
    /// Address.
    Address,
    /// Ward.
    Ward,
    /// Part of the ward.
    Area,
    /// Home.
    Household,
    /// Language.
    Language,
    /// Interpreter.
    Interpreter,
    /// Birth card.
    BirthCard,
}

impl PersonField {
    /// Its name, as in the stored person.
    pub fn name(self) -> &'static str {
        match self {
            Self::RegisterId => "register_id",
            Self::Name => "name",
            Self::Kana => "kana",
            Self::Sex => "sex",
            Self::BirthDate => "birth_date",
            Self::BirthWeight => "birth_weight_g",
            Self::BirthOrder => "birth_order",
            Self::BornAbroad => "born_abroad",
            Self::Guardian => "guardian",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Ward => "ward",
            Self::Area => "area",
            Self::Household => "household",
            Self::Language => "language",
            Self::Interpreter => "interpreter",
            Self::BirthCard => "birth_card_on",
        }
    }
}

/// What differs between two states of one person, in the order of the fields.
pub fn differences(before: &Person, after: &Person) -> Vec<PersonField> {
    use PersonField as F;
    [
        (F::RegisterId, before.register_id != after.register_id),
        (F::Name, before.name != after.name),
        (F::Kana, before.kana != after.kana),
        (F::Sex, before.sex != after.sex),
        (F::BirthDate, before.birth_date != after.birth_date),
        (F::BirthWeight, before.birth_weight_g != after.birth_weight_g),
        (F::BirthOrder, before.birth_order != after.birth_order),
        (F::BornAbroad, before.born_abroad != after.born_abroad),
        (F::Guardian, before.guardian != after.guardian),
        (F::Phone, before.phone != after.phone),
        (F::Address, before.address != after.address),
        (F::Ward, before.ward != after.ward),
        (F::Area, before.area != after.area),
        (F::Household, before.household != after.household),
        (F::Language, before.language != after.language),
        (F::Interpreter, before.interpreter != after.interpreter),
        (F::BirthCard, before.birth_card_on != after.birth_card_on),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
