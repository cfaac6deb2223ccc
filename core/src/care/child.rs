//! What is known of a child and its home from the register, the birth card and the staff.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::HouseholdId;

/// Sex as the register states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// 女
    Female,
    /// 男
    Male,
}

/// A child and its home. Everything but the birthday may be missing, as real registers miss it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Person {
    /// Number of the resident register (宛名番号); absent for a child without a resident record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register_id: Option<String>,
    /// Name as the register writes it. Empty before the name is notified.
    #[serde(default)]
    pub name: String,
    /// Reading, in full-width katakana.
    #[serde(default)]
    pub kana: String,
    /// Sex; absent where the source does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Weight at birth in grams, from the birth card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_weight_g: Option<u32>,
    /// Place among children of one birth, from 1; absent for a single birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_order: Option<u8>,
    /// Born outside Japan.
    #[serde(default, skip_serializing_if = "is_false")]
    pub born_abroad: bool,
    /// Name of the guardian to ask for.
    #[serde(default)]
    pub guardian: String,
    /// Telephone number of the guardian.
    #[serde(default)]
    pub phone: String,
    /// Address within the municipality, in Japanese.
    #[serde(default)]
    pub address: String,
    /// Ward id of the municipality's data; empty where there are no wards.
    #[serde(default)]
    pub ward: String,
    /// The part of the ward by which visits are assigned, usually the 町.
    #[serde(default)]
    pub area: String,
    /// The home that the child belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household: Option<HouseholdId>,
    /// Language to speak with the family, as a tag such as `vi`; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An interpreter is needed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub interpreter: bool,
    /// Day on which the birth card (出生連絡票) came in; absent while it is awaited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_card_on: Option<NaiveDate>,
}

impl Person {
    /// A child of whom only the birthday is known.
    pub fn born_on(birth_date: NaiveDate) -> Self {
        Self {
            register_id: None,
            name: String::new(),
            kana: String::new(),
            sex: None,
            birth_date,
            birth_weight_g: None,
            birth_order: None,
            born_abroad: false,
            guardian: String::new(),
            phone: String::new(),
            address: String::new(),
            ward: String::new(),
            area: String::new(),
            household: None,
            language: None,
            interpreter: false,
            birth_card_on: None,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !*value
}
