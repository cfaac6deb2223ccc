//! Services: care, childcare, subsidies, visits.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::date::{fiscal_year_end, fiscal_year_of_age};

use super::Effective;
use super::age::AgeRange;
use super::value::{Confirmation, Field, Value};

/// A service that the municipality offers to families.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Two entries may share an id when their effective dates do not overlap: that is how a
    /// change of the rules is written.
    pub id: String,
    /// What it is.
    pub kind: ServiceKind,
    /// Message id of its name.
    pub name: String,
    /// Message id of one or two sentences: what a family gets.
    pub summary: String,
    #[serde(default)]
    who: Option<String>,
    #[serde(default)]
    cost: Option<String>,
    #[serde(default)]
    apply: Option<String>,
    /// Whom it is for.
    #[serde(default)]
    pub stages: Vec<Stage>,
    #[serde(default)]
    ages: Option<AgeRange>,
    #[serde(default)]
    until_school_year_of: Option<u8>,
    /// Ids of facilities or hotlines to call; `ward` is the counter of the family's own ward.
    #[serde(default)]
    pub contact: Vec<String>,
    /// From and until when these rules hold.
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

/// Groups of services. The app words each: `service-kind-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// Pregnancy and birth.
    Pregnancy,
    /// After the birth: visits, postpartum care.
    Postpartum,
    /// Somebody looks after the child for hours or days.
    Childcare,
    /// Places to play and to ask.
    Gathering,
    /// Money: subsidies, allowances.
    Money,
    /// Someone to talk to.
    Consultation,
    /// A group that this version does not know.
    #[serde(other)]
    Other,
}

impl ServiceKind {
    /// Every group, in the order of the Support screen.
    pub const ALL: [ServiceKind; 7] = [
        ServiceKind::Pregnancy,
        ServiceKind::Postpartum,
        ServiceKind::Childcare,
        ServiceKind::Gathering,
        ServiceKind::Money,
        ServiceKind::Consultation,
        ServiceKind::Other,
    ];

    /// The group as the data writes it; the app's message is `service-kind-` and this.
    pub fn id(self) -> &'static str {
        match self {
            ServiceKind::Pregnancy => "pregnancy",
            ServiceKind::Postpartum => "postpartum",
            ServiceKind::Childcare => "childcare",
            ServiceKind::Gathering => "gathering",
            ServiceKind::Money => "money",
            ServiceKind::Consultation => "consultation",
            ServiceKind::Other => "other",
        }
    }
}

/// Whom a service is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// A pregnancy.
    Pregnancy,
    /// A child that is born, and its parents.
    Child,
}

impl Service {
    /// Message id: for whom, in words.
    pub fn who(&self) -> Value<&str> {
        self.confirmation().value(Field::Eligibility, self.who.as_deref())
    }

    /// Message id: what it costs.
    pub fn cost(&self) -> Value<&str> {
        self.confirmation().value(Field::Cost, self.cost.as_deref())
    }

    /// Message id: how to apply.
    pub fn apply(&self) -> Value<&str> {
        self.confirmation().value(Field::Apply, self.apply.as_deref())
    }

    /// The limits of age, confirmed or not, for a check of the data.
    pub fn stated_ages(&self) -> Option<AgeRange> {
        self.ages
    }

    /// First and last day on which a child born on `birth` can have it, both included; a side
    /// that the rules leave open is `None`.
    pub fn days(&self, birth: NaiveDate) -> Value<(Option<NaiveDate>, Option<NaiveDate>)> {
        let by_age = self.ages.map(|ages| ages.days(birth));
        let school = self.until_school_year_of.map(|age| school_year_end(birth, age));
        let days = match (by_age, school) {
            (Some(Some((first, last))), None) => Some((Some(first), Some(last))),
            (Some(Some((first, _))), Some(end)) => Some((Some(first), Some(end))),
            (Some(None), _) => None,
            (None, Some(end)) => Some((Some(birth), Some(end))),
            (None, None) => Some((None, None)),
        };
        self.confirmation().value(Field::Eligibility, days)
    }

    /// The same without the values that are not confirmed: what leaves the municipality.
    pub fn without_unconfirmed(mut self) -> Self {
        let (who, cost, apply) = (
            self.confirmation().of(Field::Eligibility),
            self.confirmation().of(Field::Cost),
            self.confirmation().of(Field::Apply),
        );
        self.who = self.who.filter(|_| who);
        self.ages = self.ages.filter(|_| who);
        self.until_school_year_of = self.until_school_year_of.filter(|_| who);
        self.cost = self.cost.filter(|_| cost);
        self.apply = self.apply.filter(|_| apply);
        self
    }

    fn confirmation(&self) -> Confirmation<'_> {
        Confirmation { entry: self.confirmed, except: &self.unconfirmed }
    }
}

/// The first 31 March on or after the day on which the age is attained: the end of the school
/// year in which a child becomes that old (18: of high school; 15: of middle school).
fn school_year_end(birth: NaiveDate, age: u8) -> NaiveDate {
    fiscal_year_end(fiscal_year_of_age(birth.into(), i32::from(age))).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_school_year_of_an_age_ends_on_31_march() {
        let end = |birth: &str, age| school_year_end(birth.parse().unwrap(), age).to_string();
        assert_eq!(end("2008-04-01", 18), "2026-03-31", "attains 18 on 31 March");
        assert_eq!(end("2008-04-02", 18), "2027-03-31");
        assert_eq!(end("2026-09-10", 9), "2036-03-31");
    }
}
