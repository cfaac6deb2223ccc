//! The words that stand for the engine's values between programs.
use crate::date::Interval;
use crate::immunization::{DoseLabel, ExtensionKind, Marker, ProductIx, Programme, Status};

/// The word for a status.
pub fn status(status: Status) -> &'static str {
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

/// The word for how a series is marked.
pub(super) fn marker(marker: Marker) -> &'static str {
    match marker {
        Marker::NotYet => "not-yet",
        Marker::Possible => "possible",
        Marker::Now => "now",
        Marker::Late => "late",
        Marker::LastMonth => "last-month",
        Marker::Done => "done",
        Marker::Closed => "closed",
    }
}

/// The word for a dose: `primary-2`, `booster`, `dose-1`.
pub fn label(label: DoseLabel) -> String {
    match label {
        DoseLabel::Primary(number) => format!("primary-{number}"),
        DoseLabel::Booster => "booster".into(),
        DoseLabel::Dose(number) => format!("dose-{number}"),
    }
}

/// Products as codes, those given together joined by `+`.
pub fn choices(programme: &Programme, choices: &[Vec<ProductIx>]) -> Vec<String> {
    let code = |product: &ProductIx| programme.product(*product).map_or("", |p| p.code.as_str());
    choices.iter().map(|choice| choice.iter().map(code).collect::<Vec<_>>().join("+")).collect()
}

/// A length of time: `27d`, `6m`, `5.5m`.
pub(super) fn interval(interval: Interval) -> String {
    match interval {
        Interval::Days(days) => format!("{days}d"),
        Interval::Months(months) => format!("{months}m"),
        Interval::MonthsAndHalf(months) => format!("{months}.5m"),
    }
}

/// The word for an extension of a window.
pub(super) fn extension(kind: ExtensionKind) -> &'static str {
    match kind {
        ExtensionKind::Shortage => "shortage",
        ExtensionKind::Cohort => "cohort",
        ExtensionKind::Remainder => "remainder",
        ExtensionKind::CatchUp => "catch-up",
        ExtensionKind::Circumstance => "circumstance",
    }
}
