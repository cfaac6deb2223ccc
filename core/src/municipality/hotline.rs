//! Telephone lines.

use serde::{Deserialize, Serialize};

use super::facility::covers;
use super::hours::Hours;
use super::value::{Confirmation, Field, Value};

/// A telephone line for families.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hotline {
    /// Unique among the national lines and the municipality's.
    pub id: String,
    /// What it helps with.
    pub kind: HotlineKind,
    /// Message id of its name.
    pub name: String,
    /// Message id of one or two sentences: who answers, what for.
    pub description: String,
    /// Codes of the wards it serves; empty means everybody.
    #[serde(default)]
    pub serves: Vec<String>,
    #[serde(default)]
    phone: Option<String>,
    #[serde(default)]
    hours: Option<Hours>,
    /// The call costs nothing.
    #[serde(default)]
    pub free: bool,
    /// The caller need not give a name.
    #[serde(default)]
    pub anonymous: bool,
    /// What is said is kept secret.
    #[serde(default)]
    pub secret: bool,
    /// Ids of the sources.
    #[serde(default)]
    pub source: Vec<String>,
    /// Whether the municipality or the source stands for this entry.
    #[serde(default)]
    pub confirmed: bool,
    /// Fields that are not confirmed in an entry that is.
    #[serde(default)]
    pub unconfirmed: Vec<Field>,
}

/// What a line helps with. The app words each kind: `hotline-kind-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HotlineKind {
    /// A child is in danger, or bringing up a child is too much (189 and the guidance centres).
    Child,
    /// Ambulance, fire brigade, police.
    Emergency,
    /// What to do when somebody is ill.
    Medical,
    /// Violence of a husband, wife or partner.
    Violence,
    /// Questions about bringing up children, services, vaccination.
    Consultation,
    /// A kind that this version does not know.
    #[serde(other)]
    Other,
}

impl HotlineKind {
    /// Every kind, in the order of the Help screen.
    pub const ALL: [HotlineKind; 6] = [
        HotlineKind::Child,
        HotlineKind::Emergency,
        HotlineKind::Medical,
        HotlineKind::Violence,
        HotlineKind::Consultation,
        HotlineKind::Other,
    ];

    /// The kind as the data writes it; the app's message is `hotline-kind-` and this.
    pub fn id(self) -> &'static str {
        match self {
            HotlineKind::Child => "child",
            HotlineKind::Emergency => "emergency",
            HotlineKind::Medical => "medical",
            HotlineKind::Violence => "violence",
            HotlineKind::Consultation => "consultation",
            HotlineKind::Other => "other",
        }
    }
}

impl Hotline {
    /// The number to dial.
    pub fn phone(&self) -> Value<&str> {
        self.confirmation().value(Field::Phone, self.phone.as_deref())
    }

    /// When somebody answers.
    pub fn hours(&self) -> Value<&Hours> {
        self.confirmation().value(Field::Hours, self.hours.as_ref())
    }

    /// Whether it serves families of this ward. Without a ward, every line does.
    pub fn serves_ward(&self, ward: Option<&str>) -> bool {
        covers(&self.serves, ward)
    }

    /// The same without the values that are not confirmed: what leaves the municipality.
    pub fn without_unconfirmed(mut self) -> Self {
        let phone = self.confirmation().of(Field::Phone);
        let hours = self.confirmation().of(Field::Hours);
        self.phone = self.phone.filter(|_| phone);
        self.hours = self.hours.filter(|_| hours);
        self
    }

    fn confirmation(&self) -> Confirmation<'_> {
        Confirmation { entry: self.confirmed, except: &self.unconfirmed }
    }
}
