//! What another program is told: the forecast with names in the place of indices.
use chrono::NaiveDate;
use serde::Serialize;

use super::finding::FindingResponse;
use super::{Plain, word};
use crate::immunization::{
    Blocked, Category, Dose, ExtensionState, Finding, Forecast, IntervalReason, NextDose,
    ProductIx, Programme, RuleIx, SeriesForecast,
};

/// A forecast as other programs read it. Days are written `2026-11-21`, windows include both ends.
#[derive(Serialize)]
pub struct Response<'a> {
    /// The asker's own mark.
    pub id: &'a Plain,
    /// The day it was made for.
    pub today: NaiveDate,
    /// Id and version of the programme.
    pub programme: String,
    /// One entry a series that can concern this person at all, in the programme's order.
    pub series: Vec<SeriesResponse<'a>>,
    /// What concerns the record as a whole.
    pub findings: Vec<FindingResponse<'a>>,
}

/// How one series stands; [`SeriesForecast`] says what each part means.
#[derive(Serialize)]
#[expect(missing_docs, reason = "the parts are those of the engine's own SeriesForecast")]
pub struct SeriesResponse<'a> {
    pub series: Option<&'a str>,
    pub category: &'static str,
    pub applies: bool,
    pub routine_eligible: bool,
    /// The programme names no dates: ask a clinic.
    pub ask_clinic: bool,
    pub status: &'static str,
    /// How a screen marks it: `now`, `late`, `last-month` …
    pub marker: &'static str,
    pub can_give_today: bool,
    pub legal: Option<Span>,
    pub standard: Option<Span>,
    pub doses_counted: u8,
    pub doses_counted_if_accepted: u8,
    pub doses_required_total: u8,
    pub doses: Vec<DoseResponse<'a>>,
    pub components: Vec<ComponentResponse<'a>>,
    pub next: Option<NextResponse<'a>>,
    pub blocked_by: Vec<BlockedResponse<'a>>,
    /// Labels of doses that a catch-up rule leaves out.
    pub skipped: Vec<String>,
    pub extensions: Vec<ExtensionResponse<'a>>,
    pub findings: Vec<FindingResponse<'a>>,
}

/// Days from `first` to `last`, both included; no `last` means no end.
#[derive(Serialize)]
pub struct Span {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: Option<NaiveDate>,
}

/// A dose on record as one series sees it.
#[derive(Serialize)]
pub struct DoseResponse<'a> {
    /// When it was given.
    pub date: NaiveDate,
    /// Code of the product that was recognised.
    pub vaccine: &'a str,
    /// Its place in the route, from 1; `None` when it does not count.
    pub dose: Option<u8>,
}

/// Doses of one component, when the record holds components separately.
#[derive(Serialize)]
pub struct ComponentResponse<'a> {
    /// Code of the component.
    pub component: Option<&'a str>,
    /// Doses that count.
    pub counted: u8,
    /// Doses needed.
    pub required: u8,
    /// True when it has fewer than the others.
    pub behind: bool,
}

/// The next dose; [`NextDose`] says what each part means.
#[derive(Serialize)]
#[expect(missing_docs, reason = "the parts are those of the engine's own NextDose")]
pub struct NextResponse<'a> {
    pub dose: u8,
    pub label: String,
    pub earliest: NaiveDate,
    pub earliest_with_spacing: NaiveDate,
    pub earliest_if_physician: Option<NaiveDate>,
    pub because: BecauseResponse<'a>,
    pub together_from: Option<NaiveDate>,
    pub last_day: Option<NaiveDate>,
    pub last_rule: Option<&'a str>,
    /// Codes of products; those given together are joined by `+`.
    pub acceptable: Vec<String>,
    pub preferred: Vec<String>,
}

/// What fixed a first day; `rule` is the rule's id, `interval` such as `27d` or `6m`.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the parts are those of the engine's own IntervalReason")]
pub enum BecauseResponse<'a> {
    WindowOpens { rule: &'a str },
    Age { rule: &'a str },
    Interval { after: NaiveDate, interval: String, rule: &'a str },
    Spacing { after: NaiveDate, vaccine: &'a str, interval: String, rule: &'a str },
}

/// Why a dose cannot be given today; [`Blocked`] says what each means.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the parts are those of the engine's own Blocked")]
pub enum BlockedResponse<'a> {
    Complete,
    NotATarget,
    NotYet { until: NaiveDate },
    Closed { last: NaiveDate },
    Wait { until: NaiveDate, because: BecauseResponse<'a> },
    CannotComplete,
}

/// An extension of the window.
#[derive(Serialize)]
pub struct ExtensionResponse<'a> {
    /// Which kind.
    pub kind: &'static str,
    /// True when its conditions are met; false when only the municipality's word is missing.
    pub eligible: bool,
    /// True when it is open today.
    pub open_today: bool,
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
    /// Id of the rule.
    pub rule: &'a str,
}

impl<'a> Response<'a> {
    /// The answer to a question about the doses `history`; `forecast` was made by `programme`.
    pub fn new(
        programme: &'a Programme,
        id: &'a Plain,
        history: &'a [Dose],
        forecast: &Forecast,
    ) -> Self {
        let writer = Writer { programme, history, today: forecast.today };
        Response {
            id,
            today: forecast.today,
            programme: format!("{} {}", programme.id, programme.version),
            series: forecast.series.iter().map(|series| writer.series(series)).collect(),
            findings: writer.findings(&forecast.findings),
        }
    }
}

struct Writer<'a> {
    programme: &'a Programme,
    history: &'a [Dose],
    today: NaiveDate,
}

impl<'a> Writer<'a> {
    fn rule(&self, rule: RuleIx) -> &'a str {
        self.programme.rule(rule).map_or("", |rule| rule.id.as_str())
    }

    fn code(&self, product: ProductIx) -> &'a str {
        self.programme.product(product).map_or("", |product| product.code.as_str())
    }

    fn findings(&self, findings: &[Finding]) -> Vec<FindingResponse<'a>> {
        let named = |finding| FindingResponse::new(self.programme, self.history, finding);
        findings.iter().map(named).collect()
    }

    fn series(&self, series: &SeriesForecast) -> SeriesResponse<'a> {
        let definition = self.programme.series.get(usize::from(series.series));
        let doses = series.doses.iter().map(|dose| DoseResponse {
            date: dose.date,
            vaccine: self.code(dose.product),
            dose: dose.ordinal,
        });
        let components = series.components.iter().map(|count| ComponentResponse {
            component: self
                .programme
                .components
                .get(usize::from(count.component))
                .map(String::as_str),
            counted: count.counted,
            required: count.required,
            behind: count.behind,
        });
        SeriesResponse {
            series: definition.map(|definition| definition.id.as_str()),
            category: match series.category {
                Category::Routine => "routine",
                Category::Voluntary => "voluntary",
            },
            applies: series.applies,
            routine_eligible: series.routine_eligible,
            ask_clinic: definition.is_some_and(|definition| definition.ask_clinic),
            status: word::status(series.status),
            marker: word::marker(series.marker(self.today)),
            can_give_today: series.can_give_today,
            legal: series.legal.map(|legal| Span { first: legal.first, last: legal.last }),
            standard: series.standard.map(|one| Span { first: one.first, last: one.last }),
            doses_counted: series.counted,
            doses_counted_if_accepted: series.counted_if_accepted,
            doses_required_total: series.required,
            doses: doses.collect(),
            components: components.collect(),
            next: series.next.as_ref().map(|next| self.next(series, next)),
            blocked_by: series.blocked_by.iter().map(|blocked| self.blocked(blocked)).collect(),
            skipped: series.skipped.iter().map(|(_, skipped)| word::label(*skipped)).collect(),
            extensions: series.extensions.iter().map(|one| self.extension(one)).collect(),
            findings: self.findings(&series.findings),
        }
    }

    fn next(&self, series: &SeriesForecast, next: &NextDose) -> NextResponse<'a> {
        NextResponse {
            dose: next.ordinal,
            label: word::label(next.label),
            earliest: next.earliest,
            earliest_with_spacing: next.earliest_with_spacing,
            earliest_if_physician: next.earliest_if_physician,
            because: self.because(&next.earliest_because),
            together_from: next.together_from,
            last_day: next.last_day,
            last_rule: next.last_rule.map(|rule| self.rule(rule)),
            acceptable: word::choices(self.programme, series.acceptable(self.programme)),
            preferred: word::choices(self.programme, series.preferred(self.programme)),
        }
    }

    fn because(&self, reason: &IntervalReason) -> BecauseResponse<'a> {
        match *reason {
            IntervalReason::WindowOpens { rule } => {
                BecauseResponse::WindowOpens { rule: self.rule(rule) }
            }
            IntervalReason::Age { rule } => BecauseResponse::Age { rule: self.rule(rule) },
            IntervalReason::Interval { after, interval, rule } => BecauseResponse::Interval {
                after,
                interval: word::interval(interval),
                rule: self.rule(rule),
            },
            IntervalReason::Spacing { after, product, interval, rule } => {
                BecauseResponse::Spacing {
                    after,
                    vaccine: self.code(product),
                    interval: word::interval(interval),
                    rule: self.rule(rule),
                }
            }
        }
    }

    fn blocked(&self, blocked: &Blocked) -> BlockedResponse<'a> {
        match blocked {
            Blocked::Complete => BlockedResponse::Complete,
            Blocked::NotTarget => BlockedResponse::NotATarget,
            Blocked::NotYet { first } => BlockedResponse::NotYet { until: *first },
            Blocked::Closed { last } => BlockedResponse::Closed { last: *last },
            Blocked::Wait { reason, until } => {
                BlockedResponse::Wait { until: *until, because: self.because(reason) }
            }
            Blocked::CannotComplete => BlockedResponse::CannotComplete,
        }
    }

    fn extension(&self, extension: &ExtensionState) -> ExtensionResponse<'a> {
        ExtensionResponse {
            kind: word::extension(extension.kind),
            eligible: extension.eligible,
            open_today: extension.open_today,
            first: extension.first,
            last: extension.last,
            rule: self.rule(extension.rule),
        }
    }
}
