//! A forecast as JSON.
use chrono::NaiveDate;
use hagukumi_core::date::Interval;
use hagukumi_core::immunization::{
    Blocked, Category, Dose, DoseLabel, ExtensionKind, ExtensionState, Finding, FindingKind,
    Forecast, IntervalReason, NextDose, ProductIx, Programme, RuleIx, SeriesForecast, Status,
    Window,
};
use serde_json::{Map, Value, json};

/// The forecast as one object: `id`, `today`, `series` and `findings`.
pub fn to_json(programme: &Programme, id: &Value, history: &[Dose], forecast: &Forecast) -> Value {
    let writer = Writer { programme, history };
    json!({
        "id": id,
        "today": forecast.today,
        "programme": format!("{} {}", programme.id, programme.version),
        "series": forecast.series.iter().map(|series| writer.series(series)).collect::<Vec<_>>(),
        "findings": writer.findings(&forecast.findings),
    })
}

/// The word for a status.
pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Complete => "complete",
        Status::AgedOut => "aged_out",
        Status::NotYet => "not_yet",
        Status::Waiting => "waiting",
        Status::Eligible => "eligible",
        Status::Due => "due",
        Status::Overdue => "overdue",
    }
}

/// The word for a dose.
pub(super) fn label(label: DoseLabel) -> String {
    match label {
        DoseLabel::Primary(number) => format!("primary-{number}"),
        DoseLabel::Booster => "booster".into(),
        DoseLabel::Dose(number) => format!("dose-{number}"),
    }
}

/// Products as codes, those given together joined by `+`.
pub(super) fn choices(programme: &Programme, choices: &[Vec<ProductIx>]) -> Vec<String> {
    let code = |product: &ProductIx| programme.product(*product).map_or("", |p| p.code.as_str());
    choices.iter().map(|choice| choice.iter().map(code).collect::<Vec<_>>().join("+")).collect()
}

fn interval(interval: Interval) -> String {
    match interval {
        Interval::Days(days) => format!("{days}d"),
        Interval::Months(months) => format!("{months}m"),
        Interval::MonthsAndHalf(months) => format!("{months}.5m"),
    }
}

fn extension_kind(kind: ExtensionKind) -> &'static str {
    match kind {
        ExtensionKind::Shortage => "shortage",
        ExtensionKind::Cohort => "cohort",
        ExtensionKind::Remainder => "remainder",
        ExtensionKind::CatchUp => "catch-up",
        ExtensionKind::Circumstance => "circumstance",
    }
}

fn window(window: &Option<Window>) -> Value {
    window.map_or(Value::Null, |window| json!({ "first": window.first, "last": window.last }))
}

struct Writer<'a> {
    programme: &'a Programme,
    history: &'a [Dose],
}

impl Writer<'_> {
    fn rule(&self, rule: RuleIx) -> &str {
        self.programme.rule(rule).map_or("", |rule| rule.id.as_str())
    }

    fn code(&self, product: ProductIx) -> &str {
        self.programme.product(product).map_or("", |product| product.code.as_str())
    }

    fn series(&self, series: &SeriesForecast) -> Value {
        let programme = self.programme;
        let definition = series.definition(programme);
        let doses = series.doses.iter().map(|dose| {
            json!({ "date": dose.date, "vaccine": self.code(dose.product), "dose": dose.ordinal })
        });
        let components = series.components.iter().map(|count| {
            let name = programme.components.get(usize::from(count.component));
            json!({ "component": name, "counted": count.counted, "required": count.required, "behind": count.behind })
        });
        json!({
            "series": definition.map(|definition| definition.id.as_str()),
            "category": match series.category {
                Category::Routine => "routine",
                Category::Voluntary => "voluntary",
            },
            "applies": series.applies,
            "routine_eligible": series.routine_eligible,
            "ask_clinic": definition.is_some_and(|definition| definition.ask_clinic),
            "status": status(series.status),
            "can_give_today": series.can_give_today,
            "legal": window(&series.legal),
            "standard": series.standard.map(|s| json!({ "first": s.first, "last": s.last })),
            "doses_counted": series.counted,
            "doses_counted_if_accepted": series.counted_if_accepted,
            "doses_required_total": series.required,
            "doses": doses.collect::<Vec<_>>(),
            "components": components.collect::<Vec<_>>(),
            "next": series.next.as_ref().map(|next| self.next(series, next)),
            "blocked_by": series.blocked_by.iter().map(|b| self.blocked(b)).collect::<Vec<_>>(),
            "skipped": series.skipped.iter().map(|(_, skipped)| label(*skipped)).collect::<Vec<_>>(),
            "extensions": series.extensions.iter().map(|e| self.extension(e)).collect::<Vec<_>>(),
            "findings": self.findings(&series.findings),
        })
    }

    fn next(&self, series: &SeriesForecast, next: &NextDose) -> Value {
        json!({
            "dose": next.ordinal,
            "label": label(next.label),
            "earliest": next.earliest,
            "earliest_with_spacing": next.earliest_with_spacing,
            "earliest_if_physician": next.earliest_if_physician,
            "because": self.reason(&next.earliest_because),
            "together_from": next.together_from,
            "last_day": next.last_day,
            "last_rule": next.last_rule.map(|rule| self.rule(rule)),
            "acceptable": choices(self.programme, series.acceptable(self.programme)),
            "preferred": choices(self.programme, series.preferred(self.programme)),
        })
    }

    fn reason(&self, reason: &IntervalReason) -> Value {
        match reason {
            IntervalReason::WindowOpens { rule } => {
                json!({ "kind": "window-opens", "rule": self.rule(*rule) })
            }
            IntervalReason::Age { rule } => json!({ "kind": "age", "rule": self.rule(*rule) }),
            IntervalReason::Interval { after, interval: least, rule } => json!({
                "kind": "interval", "after": after, "interval": interval(*least), "rule": self.rule(*rule),
            }),
            IntervalReason::Spacing { after, product, interval: least, rule } => json!({
                "kind": "spacing", "after": after, "vaccine": self.code(*product),
                "interval": interval(*least), "rule": self.rule(*rule),
            }),
        }
    }

    fn blocked(&self, blocked: &Blocked) -> Value {
        match blocked {
            Blocked::Complete => json!({ "kind": "complete" }),
            Blocked::NotTarget => json!({ "kind": "not-a-target" }),
            Blocked::NotYet { first } => json!({ "kind": "not-yet", "until": first }),
            Blocked::Closed { last } => json!({ "kind": "closed", "last": last }),
            Blocked::Wait { reason, until } => {
                json!({ "kind": "wait", "until": until, "because": self.reason(reason) })
            }
            Blocked::CannotComplete => json!({ "kind": "cannot-complete" }),
        }
    }

    fn extension(&self, extension: &ExtensionState) -> Value {
        json!({
            "kind": extension_kind(extension.kind),
            "eligible": extension.eligible,
            "open_today": extension.open_today,
            "first": extension.first,
            "last": extension.last,
            "rule": self.rule(extension.rule),
        })
    }

    fn findings(&self, findings: &[Finding]) -> Vec<Value> {
        findings.iter().map(|finding| self.finding(finding)).collect()
    }

    fn finding(&self, finding: &Finding) -> Value {
        let (kind, data) = self.kind(&finding.kind);
        let mut object = Map::new();
        object.insert("kind".into(), kind.into());
        if let Some(rule) = finding.rule {
            object.insert("rule".into(), self.rule(rule).into());
        }
        if let Some(dose) = finding.dose {
            object.insert("history".into(), dose.into());
            let vaccine = self.history.get(dose).map(|dose| dose.vaccine.as_str());
            object.insert("vaccine".into(), vaccine.into());
        }
        if let Value::Object(data) = data {
            object.extend(data);
        }
        Value::Object(object)
    }

    fn kind(&self, kind: &FindingKind) -> (&'static str, Value) {
        let on = |date: &NaiveDate| json!({ "date": date });
        match kind {
            FindingKind::IntervalTooShort {
                from,
                to,
                interval: least,
                earliest_allowed,
                short_by_days,
            } => (
                "interval-too-short",
                json!({ "from": from, "to": to, "interval": interval(*least),
                    "earliest_allowed": earliest_allowed, "short_by_days": short_by_days }),
            ),
            FindingKind::CrossVaccineTooClose {
                from,
                earlier,
                to,
                later,
                interval: least,
                earliest_allowed,
                short_by_days,
            } => (
                "cross-vaccine-too-close",
                json!({ "from": from, "earlier": self.code(*earlier), "to": to,
                    "later": self.code(*later), "interval": interval(*least),
                    "earliest_allowed": earliest_allowed, "short_by_days": short_by_days }),
            ),
            FindingKind::PhysicianInterval { from, to } => {
                ("physician-interval", json!({ "from": from, "to": to }))
            }
            FindingKind::UpperLimitExceeded { from, to, interval: most } => (
                "upper-limit-exceeded",
                json!({ "from": from, "to": to, "interval": interval(*most) }),
            ),
            FindingKind::BeforeWindow { date, first } => {
                ("before-window", json!({ "date": date, "first": first }))
            }
            FindingKind::AfterWindow { date, last } => {
                ("after-window", json!({ "date": date, "last": last }))
            }
            FindingKind::TooYoung { date, first } => {
                ("too-young", json!({ "date": date, "first": first }))
            }
            FindingKind::BeforeProgramme { date, began } => {
                ("before-programme", json!({ "date": date, "began": began }))
            }
            FindingKind::NotCounted { date } => ("not-counted", on(date)),
            FindingKind::Duplicate { date } => ("duplicate", on(date)),
            FindingKind::Extra { date } => ("extra", on(date)),
            FindingKind::InTheFuture { date } => ("in-the-future", on(date)),
            FindingKind::BeforeBirth { date } => ("before-birth", on(date)),
            FindingKind::UnknownVaccine => ("unknown-vaccine", Value::Null),
            FindingKind::GivenAbroad { date } => ("given-abroad", on(date)),
            FindingKind::AskPhysician { date, product } => {
                ("ask-physician", json!({ "date": date, "product": self.code(*product) }))
            }
            FindingKind::ProductNotRoutine { date, product } => {
                ("product-not-routine", json!({ "date": date, "product": self.code(*product) }))
            }
            FindingKind::ProductsMixed => ("products-mixed", Value::Null),
            FindingKind::CannotComplete { earliest, last } => {
                ("cannot-complete", json!({ "earliest": earliest, "last": last }))
            }
            FindingKind::CannotFinish { earliest_completion, last } => (
                "cannot-finish",
                json!({ "earliest_completion": earliest_completion, "last": last }),
            ),
            FindingKind::FirstDoseLate { last } => ("first-dose-late", json!({ "last": last })),
            FindingKind::PartnerExceeds { series, total, required } => {
                let id = self.programme.series.get(usize::from(*series)).map(|s| s.id.as_str());
                ("partner-exceeds", json!({ "series": id, "total": total, "required": required }))
            }
            FindingKind::AskMunicipality { extension, last } => (
                "ask-municipality",
                json!({ "extension": extension_kind(*extension), "last": last }),
            ),
            FindingKind::Excluded => ("excluded", Value::Null),
            FindingKind::SexNotKnown => ("sex-not-known", Value::Null),
        }
    }
}
