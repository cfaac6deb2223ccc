//! What is said about the next dose: what lies ahead of it, and why it cannot be given today.
use super::{
    Blocked, Finding, FindingKind, Status,
    course::{Course, Reading},
    dates::Dates,
    plan::Planned,
    window::Span,
};
use crate::date::Day;

pub(crate) fn note_target(reading: &Reading<'_>, findings: &mut Vec<Finding>) {
    let (series, child) = (reading.series, reading.child);
    let fact =
        series.excluded_by.iter().find(|e| child.context.holds(&e.context, e.word.as_deref()));
    if let Some(fact) = fact {
        findings.push(Finding { kind: FindingKind::Excluded, rule: Some(fact.rule), dose: None });
    }
    if series.sex.is_some() && child.sex.is_none() {
        findings.push(Finding {
            kind: FindingKind::SexNotKnown,
            rule: Some(series.rule),
            dose: None,
        });
    }
}

pub(crate) fn note_what_lies_ahead(
    reading: &Reading<'_>,
    course: &Course<'_>,
    planned: &Planned,
    window: Span,
    completion: Option<Day>,
    findings: &mut Vec<Finding>,
) {
    let (series, today) = (reading.series, reading.today);
    let mut note = |kind, rule| findings.push(Finding { kind, rule: Some(rule), dose: None });
    if let Some(last) = window.last.filter(|last| today <= *last) {
        if planned.with_spacing > last {
            let (earliest, last) = (planned.with_spacing.date(), last.date());
            note(FindingKind::CannotComplete { earliest, last }, series.rule);
        } else if let Some(done) = completion.filter(|done| *done > last) {
            let (earliest_completion, last) = (done.date(), last.date());
            note(FindingKind::CannotFinish { earliest_completion, last }, series.rule);
        }
    }
    let late = reading.moments.maybe(series.first_dose_by).filter(|last| today > *last);
    if let Some(last) = late.filter(|_| course.placed.is_empty() && !window.ended(today)) {
        note(FindingKind::FirstDoseLate { last: last.date() }, series.rule);
    }
    for extended in reading.extended.iter().filter(|extended| !extended.eligible) {
        if window.ended(today) && today >= extended.first && today <= extended.last {
            let kind = FindingKind::AskMunicipality {
                extension: extended.kind,
                last: extended.last.date(),
            };
            note(kind, extended.rule);
        }
    }
}

pub(crate) fn blocked(
    status: Status,
    can_give_today: bool,
    target: bool,
    planned: &Option<Planned>,
    open: Option<(Span, u16)>,
    dates: &mut Dates,
) -> Vec<Blocked> {
    if can_give_today {
        return Vec::new();
    }
    let mut blocked = Vec::with_capacity(2);
    if !target {
        blocked.push(Blocked::NotTarget);
    }
    let Some(planned) = planned else {
        blocked.push(Blocked::Complete);
        return blocked;
    };
    match (status, open) {
        (Status::NotYet, Some((window, _))) => {
            blocked.push(Blocked::NotYet { first: dates.date(window.first) });
        }
        (Status::AgedOut, Some((Span { last: Some(last), .. }, _))) => {
            blocked.push(Blocked::Closed { last: dates.date(last) });
        }
        (Status::Waiting, Some((window, _))) => {
            let (reason, until) =
                (planned.next.earliest_because, planned.next.earliest_with_spacing);
            blocked.push(Blocked::Wait { reason, until });
            if window.ended(planned.with_spacing) {
                blocked.push(Blocked::CannotComplete);
            }
        }
        _ => {}
    }
    blocked
}
