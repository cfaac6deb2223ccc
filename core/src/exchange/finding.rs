//! What does not fit the rules, with names in the place of indices.
use chrono::NaiveDate;
use serde::Serialize;

use super::word;
use crate::immunization::{Dose, Finding, FindingKind as Kind, ProductIx, Programme};

/// A finding: its kind, with what belongs to that, then where it rests.
#[derive(Serialize)]
pub struct FindingResponse<'a> {
    /// What it is.
    #[serde(flatten)]
    pub kind: FindingKindResponse<'a>,
    /// Id of the rule behind it; absent for a slip in the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<&'a str>,
    /// The line of the history that it is about; absent when it is about no single one.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub line: Option<RecordLine<'a>>,
}

/// A line of the history.
#[derive(Serialize)]
pub struct RecordLine<'a> {
    /// Its place, from 0.
    pub history: usize,
    /// The vaccine as it was asked.
    pub vaccine: Option<&'a str>,
}

/// What a finding is. See [`FindingKind`](Kind) for what each says.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is described where the engine makes it")]
pub enum FindingKindResponse<'a> {
    IntervalTooShort {
        from: NaiveDate,
        to: NaiveDate,
        interval: String,
        earliest_allowed: NaiveDate,
        short_by_days: i32,
    },
    CrossVaccineTooClose {
        from: NaiveDate,
        earlier: &'a str,
        to: NaiveDate,
        later: &'a str,
        interval: String,
        earliest_allowed: NaiveDate,
        short_by_days: i32,
    },
    PhysicianInterval {
        from: NaiveDate,
        to: NaiveDate,
    },
    UpperLimitExceeded {
        from: NaiveDate,
        to: NaiveDate,
        interval: String,
    },
    BeforeWindow {
        date: NaiveDate,
        first: NaiveDate,
    },
    AfterWindow {
        date: NaiveDate,
        last: NaiveDate,
    },
    TooYoung {
        date: NaiveDate,
        first: NaiveDate,
    },
    BeforeProgramme {
        date: NaiveDate,
        began: NaiveDate,
    },
    NotCounted {
        date: NaiveDate,
    },
    Duplicate {
        date: NaiveDate,
    },
    Extra {
        date: NaiveDate,
    },
    InTheFuture {
        date: NaiveDate,
    },
    BeforeBirth {
        date: NaiveDate,
    },
    UnknownVaccine,
    GivenAbroad {
        date: NaiveDate,
    },
    AskPhysician {
        date: NaiveDate,
        product: &'a str,
    },
    ProductNotRoutine {
        date: NaiveDate,
        product: &'a str,
    },
    ProductsMixed,
    CannotComplete {
        earliest: NaiveDate,
        last: NaiveDate,
    },
    CannotFinish {
        earliest_completion: NaiveDate,
        last: NaiveDate,
    },
    FirstDoseLate {
        last: NaiveDate,
    },
    PartnerExceeds {
        series: Option<&'a str>,
        total: u8,
        required: u8,
    },
    AskMunicipality {
        extension: &'static str,
        last: NaiveDate,
    },
    Excluded,
    SexNotKnown,
}

impl<'a> FindingResponse<'a> {
    /// A finding of a forecast by `programme` for the doses `history`.
    pub fn new(programme: &'a Programme, history: &'a [Dose], finding: &Finding) -> Self {
        FindingResponse {
            kind: FindingKindResponse::new(programme, finding.kind),
            rule: finding.rule.map(|rule| programme.rule(rule).map_or("", |rule| &rule.id)),
            line: finding.dose.map(|line| RecordLine {
                history: line,
                vaccine: history.get(line).map(|dose| dose.vaccine.as_str()),
            }),
        }
    }
}

impl<'a> FindingKindResponse<'a> {
    fn new(programme: &'a Programme, kind: Kind) -> Self {
        let code = |product: ProductIx| programme.product(product).map_or("", |p| p.code.as_str());
        match kind {
            Kind::IntervalTooShort { from, to, interval, earliest_allowed, short_by_days } => {
                let interval = word::interval(interval);
                Self::IntervalTooShort { from, to, interval, earliest_allowed, short_by_days }
            }
            Kind::CrossVaccineTooClose {
                from,
                earlier,
                to,
                later,
                interval,
                earliest_allowed,
                short_by_days,
            } => Self::CrossVaccineTooClose {
                from,
                earlier: code(earlier),
                to,
                later: code(later),
                interval: word::interval(interval),
                earliest_allowed,
                short_by_days,
            },
            Kind::PhysicianInterval { from, to } => Self::PhysicianInterval { from, to },
            Kind::UpperLimitExceeded { from, to, interval } => {
                Self::UpperLimitExceeded { from, to, interval: word::interval(interval) }
            }
            Kind::BeforeWindow { date, first } => Self::BeforeWindow { date, first },
            Kind::AfterWindow { date, last } => Self::AfterWindow { date, last },
            Kind::TooYoung { date, first } => Self::TooYoung { date, first },
            Kind::BeforeProgramme { date, began } => Self::BeforeProgramme { date, began },
            Kind::NotCounted { date } => Self::NotCounted { date },
            Kind::Duplicate { date } => Self::Duplicate { date },
            Kind::Extra { date } => Self::Extra { date },
            Kind::InTheFuture { date } => Self::InTheFuture { date },
            Kind::BeforeBirth { date } => Self::BeforeBirth { date },
            Kind::UnknownVaccine => Self::UnknownVaccine,
            Kind::GivenAbroad { date } => Self::GivenAbroad { date },
            Kind::AskPhysician { date, product } => {
                Self::AskPhysician { date, product: code(product) }
            }
            Kind::ProductNotRoutine { date, product } => {
                Self::ProductNotRoutine { date, product: code(product) }
            }
            Kind::ProductsMixed => Self::ProductsMixed,
            Kind::CannotComplete { earliest, last } => Self::CannotComplete { earliest, last },
            Kind::CannotFinish { earliest_completion, last } => {
                Self::CannotFinish { earliest_completion, last }
            }
            Kind::FirstDoseLate { last } => Self::FirstDoseLate { last },
            Kind::PartnerExceeds { series, total, required } => {
                let series = programme.series.get(usize::from(series)).map(|one| one.id.as_str());
                Self::PartnerExceeds { series, total, required }
            }
            Kind::AskMunicipality { extension, last } => {
                Self::AskMunicipality { extension: word::extension(extension), last }
            }
            Kind::Excluded => Self::Excluded,
            Kind::SexNotKnown => Self::SexNotKnown,
        }
    }
}
