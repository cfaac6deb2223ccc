//! Infant health checkups as the municipality offers them.

use serde::{Deserialize, Serialize};

use super::Effective;
use super::age::AgeRange;
use super::value::{Confirmation, Field, Value};

/// One infant health checkup (乳幼児健康診査).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkup {
    /// Such as `1y6m`. Two entries may share an id when their effective dates do not overlap.
    pub id: String,
    /// Message id of its name.
    pub name: String,
    /// Message id of what is done there, and why.
    #[serde(default)]
    pub about: Option<String>,
    /// Message id of a note of this municipality.
    #[serde(default)]
    pub note: Option<String>,
    /// When it can be had. Absent when the municipality's ages are not known.
    #[serde(default)]
    window: Option<AgeRange>,
    /// Where it is.
    #[serde(default)]
    pub place: Option<CheckupPlace>,
    /// A dentist looks at the teeth as well.
    #[serde(default)]
    pub dental: bool,
    /// A personal notice comes by post.
    #[serde(default)]
    pub notice: bool,
    #[serde(default)]
    booking: Option<bool>,
    #[serde(default)]
    bring: Vec<String>,
    #[serde(default)]
    minutes: Option<u16>,
    /// Ids of facilities or hotlines to call; `ward` is the counter of the family's own ward.
    #[serde(default)]
    pub contact: Vec<String>,
    /// When the municipality offers it so.
    #[serde(default)]
    pub effective: Option<Effective>,
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

/// Where a checkup is. The app words each: `checkup-place-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckupPlace {
    /// At a participating clinic, on a day that the family chooses (個別健診).
    Clinic,
    /// At a group session, on the day that the notice names (集団健診).
    Session,
}

impl CheckupPlace {
    /// The place as the data writes it; the app's message is `checkup-place-` and this.
    pub fn id(self) -> &'static str {
        match self {
            CheckupPlace::Clinic => "clinic",
            CheckupPlace::Session => "session",
        }
    }
}

impl Checkup {
    /// The ages at which it can be had, and whether they are only "about": an age that nobody has
    /// confirmed still tells a family roughly when, as long as the screen says so.
    pub fn window(&self) -> Option<(AgeRange, bool)> {
        let about = !self.confirmation().of(Field::Window);
        self.window.map(|window| (window, about))
    }

    /// Whether an appointment is needed.
    pub fn booking(&self) -> Value<bool> {
        self.confirmation().value(Field::Booking, self.booking)
    }

    /// Message ids of what to bring; never empty when known.
    pub fn bring(&self) -> Value<&[String]> {
        let stated = (!self.bring.is_empty()).then_some(self.bring.as_slice());
        self.confirmation().value(Field::Bring, stated)
    }

    /// Minutes that it takes.
    pub fn minutes(&self) -> Value<u16> {
        self.confirmation().value(Field::Minutes, self.minutes)
    }

    /// The same without the values that are not confirmed, except the window, which is shown as
    /// "about".
    pub fn without_unconfirmed(mut self) -> Self {
        let booking = self.confirmation().of(Field::Booking);
        let bring = self.confirmation().of(Field::Bring);
        let minutes = self.confirmation().of(Field::Minutes);
        self.booking = self.booking.filter(|_| booking);
        self.minutes = self.minutes.filter(|_| minutes);
        if !bring {
            self.bring.clear();
        }
        self
    }

    fn confirmation(&self) -> Confirmation<'_> {
        Confirmation { entry: self.confirmed, except: &self.unconfirmed }
    }
}
