//! Keys that list doses or pairs of doses, and those that say why a dose must wait.
use crate::answer::Answer;
use crate::compare::{Remark, date, interval, remarks};
use hagukumi_core::immunization::{Blocked, DoseLabel, Finding, FindingKind, IntervalReason};
use serde_json::{Value, json};

type Facts = Vec<(&'static str, Value)>;

/// The name of a dose in the cases.
pub(crate) fn label(label: DoseLabel) -> String {
    match label {
        DoseLabel::Primary(number) => format!("primary-{number}"),
        DoseLabel::Booster => "booster".into(),
        DoseLabel::Dose(number) => format!("dose-{number}"),
    }
}

pub(crate) fn skipped(answer: &Answer<'_>) -> Result<Vec<Remark>, String> {
    let remark = |(ordinal, skipped): &(u8, DoseLabel)| Remark {
        facts: vec![("dose", json!(ordinal)), ("label", label(*skipped).into())],
        names: vec![label(*skipped)],
        numbers: vec![u64::from(*ordinal)],
    };
    Ok(answer.series()?.skipped.iter().map(remark).collect())
}

/// Doses that carry a remark of a kind; the second argument of `is` says whether the dose
/// counts.
pub(crate) fn remarked(
    answer: &Answer<'_>,
    wanted: &Value,
    is: impl Fn(&FindingKind, bool) -> bool,
) -> Result<(), String> {
    let series = answer.series()?;
    let mut found = Vec::new();
    for finding in &series.findings {
        let at = series.doses.iter().position(|dose| Some(dose.history) == finding.dose);
        let Some((at, dose)) = at.and_then(|at| Some((at, series.doses.get(at)?))) else {
            continue;
        };
        if !is(&finding.kind, dose.ordinal.is_some()) {
            continue;
        }
        let mut facts = vec![
            ("date", date(Some(dose.date))),
            ("vaccine", answer.code(dose.product).into()),
            ("dose", json!(at + 1)),
            ("dose", json!(dose.ordinal)),
            ("rule", answer.rule(finding.rule).into()),
        ];
        facts.extend(bounds(&finding.kind, dose.date));
        let numbers = dose.ordinal.map(u64::from).into_iter().chain([at as u64 + 1]).collect();
        found.push(Remark { facts, names: Vec::new(), numbers });
    }
    remarks(wanted, &found)
}

fn bounds(kind: &FindingKind, given: chrono::NaiveDate) -> Facts {
    match *kind {
        FindingKind::BeforeWindow { first, .. } | FindingKind::TooYoung { first, .. } => {
            let early = first.signed_duration_since(given).num_days();
            let keys = ["legal_first_day", "first", "earliest_allowed", "age_floor", "floor"];
            let days = keys.map(|key| (key, date(Some(first))));
            days.into_iter().chain([("short_by_days", json!(early))]).collect()
        }
        FindingKind::AfterWindow { last, .. } => {
            let late = given.signed_duration_since(last).num_days();
            let days = ["legal_last_day", "last"].map(|key| (key, date(Some(last))));
            days.into_iter().chain([("late_by_days", json!(late))]).collect()
        }
        FindingKind::UpperLimitExceeded { from, to, .. } => {
            vec![("from", date(Some(from))), ("to", date(Some(to)))]
        }
        _ => Vec::new(),
    }
}

/// Pairs of doses that came too close.
pub(crate) fn pairs(answer: &Answer<'_>, findings: &[Finding]) -> Vec<Remark> {
    let remark = |finding: &Finding| {
        let (from, to, least, earliest_allowed, short_by_days) = match finding.kind {
            FindingKind::IntervalTooShort {
                from,
                to,
                interval,
                earliest_allowed,
                short_by_days,
            }
            | FindingKind::CrossVaccineTooClose {
                from,
                to,
                interval,
                earliest_allowed,
                short_by_days,
                ..
            } => (from, to, interval, earliest_allowed, short_by_days),
            _ => return None,
        };
        let mut facts = vec![
            ("from", date(Some(from))),
            ("to", date(Some(to))),
            ("rule", interval(least).into()),
            ("rule", answer.rule(finding.rule).into()),
            ("earliest_allowed", date(Some(earliest_allowed))),
            ("short_by_days", json!(short_by_days)),
        ];
        if let FindingKind::CrossVaccineTooClose { earlier, later, .. } = finding.kind {
            facts.push(("from_vaccine", answer.code(earlier).into()));
            facts.push(("to_vaccine", answer.code(later).into()));
        }
        Some(Remark { facts, names: Vec::new(), numbers: Vec::new() })
    };
    findings.iter().filter_map(remark).collect()
}

/// Why a dose cannot be given today, in the words that a case may choose: the engine's own
/// name, the rule, the vaccine or the day that blocks.
pub(crate) fn blocked_by(answer: &Answer<'_>, wanted: &Value) -> Result<(), String> {
    let mut found = Vec::new();
    for blocked in &answer.series()?.blocked_by {
        let (names, mut facts): (&[&str], Facts) = match blocked {
            Blocked::Complete => (&["complete"], vec![]),
            Blocked::NotTarget => {
                (&["not_target", "not_routine_target", "routine_eligible"], vec![])
            }
            Blocked::NotYet { first } => (
                &["not_yet", "age", "too_young", "legal_first_day", "before_legal_first_day"],
                vec![("until", date(Some(*first)))],
            ),
            Blocked::Closed { last } => (
                &["aged_out", "age", "window", "window_closed", "out_of_window", "legal_last_day"],
                vec![("last", date(Some(*last)))],
            ),
            Blocked::CannotComplete => (&["cannot_complete_in_window"], vec![]),
            Blocked::Wait { reason, until } => {
                let (names, mut facts) = waiting(answer, reason);
                facts.push(("until", date(Some(*until))));
                facts.push(("earliest", date(Some(*until))));
                (names, facts)
            }
        };
        let mut words: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        for (key, value) in &facts {
            if matches!(*key, "rule" | "vaccine" | "date") {
                words.extend(value.as_str().map(str::to_owned));
            }
        }
        facts.extend(names.iter().map(|name| ("reason", json!(name))));
        found.push(Remark { facts, names: words, numbers: Vec::new() });
    }
    remarks(wanted, &found)
}

fn waiting(answer: &Answer<'_>, reason: &IntervalReason) -> (&'static [&'static str], Facts) {
    let rule = |rule: u16| ("rule", Value::from(answer.rule(Some(rule))));
    match reason {
        IntervalReason::WindowOpens { rule: by } => (&["not_yet", "age"], vec![rule(*by)]),
        IntervalReason::Age { rule: by } => (&["age", "age_floor", "too_young"], vec![rule(*by)]),
        IntervalReason::Interval { after, interval: least, rule: by } => (
            &["interval", "minimum_interval", "min_interval", "next_earliest"],
            vec![rule(*by), ("rule", interval(*least).into()), ("date", date(Some(*after)))],
        ),
        IntervalReason::Spacing { after, product, interval: least, rule: by } => (
            &[
                "live_interval",
                "live_injected",
                "live_injection",
                "live_injected_interval",
                "live_injected_pair",
                "live_interval_earliest",
                "live",
            ],
            vec![
                rule(*by),
                ("rule", interval(*least).into()),
                ("vaccine", answer.code(*product).into()),
                ("date", date(Some(*after))),
            ],
        ),
    }
}
