//! The engine's findings in words. They inform and never blame; where somebody has to decide, the
//! words say who.

use chrono::NaiveDate;
use hagukumi_core::immunization::{Finding, FindingKind as Kind, Programme};

use crate::names::{product_name, series_short};
use crate::text::{Arg, DateStyle, Txt};

/// The sentence of a finding.
pub fn finding_text(programme: &Programme, finding: &Finding) -> Txt {
    let product = |index| Arg::from(product_name(programme, index));
    match finding.kind {
        Kind::IntervalTooShort { to, short_by_days, .. } => {
            about("f-interval-too-short", to).with("n", i64::from(short_by_days))
        }
        Kind::CrossVaccineTooClose { earlier, to, later, short_by_days, .. } => {
            about("f-cross-vaccine-too-close", to)
                .with("n", i64::from(short_by_days))
                .with("vaccine", product(later))
                .with("other", product(earlier))
        }
        Kind::PhysicianInterval { to, .. } => about("f-physician-interval", to),
        Kind::UpperLimitExceeded { to, .. } => about("f-upper-limit-exceeded", to),
        Kind::BeforeWindow { date, .. } => about("f-before-window", date),
        Kind::AfterWindow { date, .. } => about("f-after-window", date),
        Kind::TooYoung { date, .. } => about("f-too-young", date),
        Kind::BeforeProgramme { date, .. } => about("f-before-programme", date),
        Kind::NotCounted { date } => about("f-not-counted", date),
        Kind::Duplicate { date } => about("f-duplicate", date),
        Kind::Extra { date } => about("f-extra", date),
        Kind::InTheFuture { date } => about("f-in-the-future", date),
        Kind::BeforeBirth { date } => about("f-before-birth", date),
        Kind::UnknownVaccine => "f-unknown-vaccine".into(),
        Kind::GivenAbroad { date } => about("f-given-abroad", date),
        Kind::AskPhysician { date, product: index } => {
            about("f-ask-physician", date).with("vaccine", product(index))
        }
        Kind::ProductNotRoutine { date, product: index } => {
            about("f-product-not-routine", date).with("vaccine", product(index))
        }
        Kind::ProductsMixed => "f-products-mixed".into(),
        Kind::CannotComplete { earliest, last } => two("f-cannot-complete", earliest, last),
        Kind::CannotFinish { earliest_completion, last } => {
            two("f-cannot-finish", earliest_completion, last)
        }
        Kind::FirstDoseLate { last } => until("f-first-dose-late", last),
        Kind::PartnerExceeds { series, total, required } => Txt::new("f-partner-exceeds")
            .with("n", i64::from(total) - i64::from(required))
            .with("vaccine", series_short(programme, series)),
        Kind::AskMunicipality { last, .. } => until("f-ask-municipality", last),
        Kind::Excluded => "f-excluded".into(),
        Kind::SexNotKnown => "f-sex-not-known".into(),
    }
}

fn about(id: &'static str, date: NaiveDate) -> Txt {
    Txt::new(id).with("date", (date, DateStyle::Medium))
}

fn until(id: &'static str, last: NaiveDate) -> Txt {
    Txt::new(id).with("last", (last, DateStyle::Medium))
}

fn two(id: &'static str, earliest: NaiveDate, last: NaiveDate) -> Txt {
    until(id, last).with("earliest", (earliest, DateStyle::Medium))
}
