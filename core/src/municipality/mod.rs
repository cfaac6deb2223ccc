//! A municipality as data: its wards, offices, telephone lines, checkups and services.
//!
//! The files in `municipalities/<id>/` and the JSON that the app fetches have the same shape.
//! Words are message ids (Fluent), never text; the one exception is an address, which is Japanese.
//!
//! ```
//! use hagukumi_core::municipality::{Municipality, Value};
//!
//! fn number_to_show<'a>(city: &'a Municipality, id: &str, ward: Option<&str>) -> Option<&'a str> {
//!     match city.facility(id)?.phone() {
//!         Value::Known(number) => Some(number),
//!         Value::AskWardOffice => city.ask(ward).phone,
//!     }
//! }
//! assert_eq!(number_to_show(&Municipality::default(), "anything", None), None);
//! ```

mod age;
mod checkup;
mod code;
mod facility;
mod holiday;
mod hotline;
mod hours;
mod opening;
mod service;
mod value;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use age::{Age, AgeRange};
pub use checkup::{Checkup, CheckupPlace};
pub use code::{is_municipality_code, prefecture_of};
pub use facility::{Facility, FacilityKind, Position};
pub use holiday::is_national_holiday;
pub use hotline::{Hotline, HotlineKind};
pub use hours::{DayOfYear, Hours, Moment, OpenSpan, TimeOfDay, YearlySpan};
pub use opening::Opening;
pub use service::{Service, ServiceKind, Stage};
pub use value::{Field, Value};

/// A city, town or village, with everything that families use.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    /// The folder's name, such as `kawasaki`.
    #[serde(default)]
    pub id: String,
    /// 全国地方公共団体コード, six digits with the check digit.
    #[serde(default)]
    pub code: String,
    /// Message id of the name.
    #[serde(default)]
    pub name: String,
    /// Message id of the prefecture's name.
    #[serde(default)]
    pub prefecture: String,
    /// The municipality's confirmed number for questions; absent when none is known.
    #[serde(default)]
    pub ask_phone: Option<String>,
    /// The middle of the municipality, for a map before the family's position is known.
    #[serde(default)]
    pub center: Option<Position>,
    /// Languages that the municipality serves families in, as tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Ids of the sources of this head.
    #[serde(default)]
    pub source: Vec<String>,
    /// Wards; empty where there are none, and then no screen asks for one.
    #[serde(default)]
    pub wards: Vec<Ward>,
    /// Offices, centres and other places.
    #[serde(default)]
    pub facilities: Vec<Facility>,
    /// Telephone lines, the national ones first.
    #[serde(default)]
    pub hotlines: Vec<Hotline>,
    /// Infant health checkups, in the order of age.
    #[serde(default)]
    pub checkups: Vec<Checkup>,
    /// Services.
    #[serde(default)]
    pub services: Vec<Service>,
    /// Where the values come from.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// A ward of a designated city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ward {
    /// 全国地方公共団体コード, six digits with the check digit.
    pub code: String,
    /// Message id of the name.
    pub name: String,
}

/// A document or page that a value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What entries refer to.
    pub id: String,
    /// Its title, in the language it is written in.
    pub title: String,
    /// Its address, where it has one.
    #[serde(default)]
    pub url: Option<String>,
    /// The day, month or year of the document, as far as it says.
    #[serde(default)]
    pub dated: Option<String>,
}

/// Days on which an entry holds, both included; an open side has no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effective {
    /// First day.
    #[serde(default, with = "crate::date::data::optional")]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[serde(default, with = "crate::date::data::optional")]
    pub until: Option<NaiveDate>,
}

impl Effective {
    /// Whether the day is between the two.
    pub fn holds_on(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Whom a family asks: the counter of its ward, or the municipality.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ask<'a> {
    /// Message id of who answers.
    pub name: &'a str,
    /// A confirmed number, when there is one.
    pub phone: Option<&'a str>,
    /// The counter, when it is a facility of the data.
    pub facility: Option<&'a Facility>,
}

/// Somebody to call about a service or a checkup.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contact<'a> {
    /// Message id of who is meant.
    pub name: &'a str,
    /// A confirmed number: their own, or that of whom to ask instead.
    pub phone: Option<&'a str>,
    /// Message id of who answers, when it is somebody else because their own number is not
    /// confirmed.
    pub answered_by: Option<&'a str>,
    /// When they are there.
    pub hours: Value<&'a Hours>,
}

/// The contact that means "the counter of the family's own ward".
pub const WARD_CONTACT: &str = "ward";

impl Municipality {
    /// The ward with this code.
    pub fn ward(&self, code: &str) -> Option<&Ward> {
        self.wards.iter().find(|ward| ward.code == code)
    }

    /// The facility with this id.
    pub fn facility(&self, id: &str) -> Option<&Facility> {
        self.facilities.iter().find(|facility| facility.id == id)
    }

    /// Telephone lines that serve the ward; without a ward, all of them.
    pub fn hotlines_for<'a>(&'a self, ward: Option<&'a str>) -> impl Iterator<Item = &'a Hotline> {
        self.hotlines.iter().filter(move |line| line.serves_ward(ward))
    }

    /// The services whose rules hold on the day.
    pub fn services_on(&self, today: NaiveDate) -> impl Iterator<Item = &Service> {
        self.services
            .iter()
            .filter(move |service| service.effective.is_none_or(|e| e.holds_on(today)))
    }

    /// Whom a family of this ward asks when a value is not known: the counter of its ward, with
    /// the municipality's number if the counter's own is not confirmed.
    pub fn ask(&self, ward: Option<&str>) -> Ask<'_> {
        let counter = self.counter(ward);
        match counter {
            Some(counter) if counter.phone().known().is_some() => {
                Ask { name: &counter.name, phone: counter.phone().known(), facility: Some(counter) }
            }
            _ => Ask { name: &self.name, phone: self.ask_phone.as_deref(), facility: counter },
        }
    }

    /// The contacts of an entry, for a family of this ward. Ids that lead nowhere are left out.
    pub fn contacts<'a>(&'a self, ids: &[String], ward: Option<&str>) -> Vec<Contact<'a>> {
        ids.iter().filter_map(|id| self.contact(id, ward)).collect()
    }

    fn contact<'a>(&'a self, id: &str, ward: Option<&str>) -> Option<Contact<'a>> {
        let facility = if id == WARD_CONTACT { self.counter(ward) } else { self.facility(id) };
        let (name, phone, hours) = if let Some(facility) = facility {
            (&facility.name, facility.phone(), facility.hours())
        } else if id == WARD_CONTACT {
            (&self.name, Value::AskWardOffice, Value::AskWardOffice)
        } else {
            let line = self.hotlines.iter().find(|line| line.id == id)?;
            (&line.name, line.phone(), line.hours())
        };
        if let Value::Known(phone) = phone {
            return Some(Contact { name, phone: Some(phone), answered_by: None, hours });
        }
        let ask = self.ask(ward);
        let answered_by = (ask.name != name).then_some(ask.name);
        Some(Contact { name, phone: ask.phone, answered_by, hours })
    }

    /// A family that has named no ward has no counter, except where there is one for all.
    fn counter(&self, ward: Option<&str>) -> Option<&Facility> {
        self.facilities.iter().filter(|facility| facility.counter).find(|facility| {
            facility.serves.is_empty() || (ward.is_some() && facility.serves_ward(ward))
        })
    }

    /// The same without the values that are not confirmed: what leaves the municipality.
    pub fn without_unconfirmed(mut self) -> Self {
        self.facilities = self.facilities.into_iter().map(Facility::without_unconfirmed).collect();
        self.hotlines = self.hotlines.into_iter().map(Hotline::without_unconfirmed).collect();
        self.checkups = self.checkups.into_iter().map(Checkup::without_unconfirmed).collect();
        self.services = self.services.into_iter().map(Service::without_unconfirmed).collect();
        self
    }
}

#[cfg(test)]
mod tests;
