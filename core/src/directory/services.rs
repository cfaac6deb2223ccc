//! Services for a person: now, later, or no longer.

use chrono::NaiveDate;

use crate::municipality::{Municipality, Service, Stage, Value};
use crate::order;

/// For whom services are looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {
    /// A pregnancy.
    Pregnancy,
    /// A child born on this day.
    Child(NaiveDate),
}

/// A service and how it fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ServiceFit<'a> {
    /// The service.
    pub service: &'a Service,
    /// Whether it is for this person today.
    pub fit: Fit,
}

/// Whether a service is for a person today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Yes, until this last day if there is one.
    Now {
        /// Last day.
        until: Option<NaiveDate>,
    },
    /// It may be: the limits of age are not confirmed.
    Ask,
    /// From this day on.
    Later {
        /// First day.
        from: NaiveDate,
    },
    /// The age has passed.
    Past,
    /// It is for somebody else (pregnancy or child).
    NotThisStage,
}

/// Every service whose rules hold today, those for this person now first, then those to ask about,
/// then those to come (soonest first), then the rest; each group in the municipality's order.
pub fn services(
    municipality: &Municipality,
    person: Person,
    today: NaiveDate,
) -> Vec<ServiceFit<'_>> {
    let mut fits: Vec<ServiceFit<'_>> = municipality
        .services_on(today)
        .map(|service| ServiceFit { service, fit: fit(service, person, today) })
        .collect();
    order::sort_by_key(&mut fits, |found| match found.fit {
        Fit::Now { .. } => (0, NaiveDate::MIN),
        Fit::Ask => (1, NaiveDate::MIN),
        Fit::Later { from } => (2, from),
        Fit::NotThisStage => (3, NaiveDate::MIN),
        Fit::Past => (4, NaiveDate::MIN),
    });
    fits
}

fn fit(service: &Service, person: Person, today: NaiveDate) -> Fit {
    let stage = match person {
        Person::Pregnancy => Stage::Pregnancy,
        Person::Child(_) => Stage::Child,
    };
    if !service.stages.contains(&stage) {
        return Fit::NotThisStage;
    }
    let Person::Child(birth) = person else { return Fit::Now { until: None } };
    match service.days(birth) {
        Value::AskWardOffice => Fit::Ask,
        Value::Known((first, last)) => {
            if let Some(from) = first.filter(|first| today < *first) {
                Fit::Later { from }
            } else if last.is_some_and(|last| last < today) {
                Fit::Past
            } else {
                Fit::Now { until: last }
            }
        }
    }
}
