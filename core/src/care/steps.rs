//! What is to be done next for a child, and on which days that stood open.

use chrono::NaiveDate;

use super::presence::Span;
use super::{
    Attempt, Body, Case, Channel, FollowUp, NextStep, Outcome, Step, VisitNext, VisitSheet,
};

impl Case {
    /// What is to be done next; nothing when absent. As last said, until it is done: by an attempt
    /// of its kind that came through and named nothing new, or by a visit.
    ///
    /// A visit's sheet whose answers on the scale ask for follow-up ([`Mood::follow_up`]) and that
    /// names no next step leaves one all the same: to look again, due on the day of the visit. It
    /// stands until somebody has reached the family or named what comes instead.
    ///
    /// [`Mood::follow_up`]: super::Mood::follow_up
    pub fn next_step(&self, rules: &FollowUp) -> Option<NextStep> {
        let (last, step) = self.steps(rules).pop()?;
        (last.until == NaiveDate::MAX).then_some(step)
    }

    /// Every next step with the days from which and until which it stood open, in order.
    pub(super) fn steps(&self, rules: &FollowUp) -> Vec<(Span, NextStep)> {
        let mut steps = Vec::new();
        let mut open: Option<(NaiveDate, NextStep)> = None;
        for entry in self.entries() {
            let current = open.as_ref().map(|(_, step)| step);
            let Some(said) = said(&entry.body, entry.on, current, rules) else { continue };
            if said.as_ref() == current {
                continue;
            }
            steps.extend(open.take().and_then(|open| closed(open, entry.on)));
            open = said.map(|step| (entry.on, step));
        }
        steps.extend(open.and_then(|open| closed(open, NaiveDate::MAX)));
        steps
    }
}

fn closed((from, step): (NaiveDate, NextStep), until: NaiveDate) -> Option<(Span, NextStep)> {
    Span::between(from, until).map(|span| (span, step))
}

/// What an entry makes of the step that stands open; nothing where it leaves it as it is.
fn said(
    body: &Body,
    on: NaiveDate,
    open: Option<&NextStep>,
    rules: &FollowUp,
) -> Option<Option<NextStep>> {
    match body {
        Body::Next { next } => Some(next.clone()),
        Body::Attempt { attempt } if attempt.next.is_some() => Some(attempt.next.clone()),
        Body::Attempt { attempt } => open.filter(|open| does(attempt, open.step)).map(|_| None),
        Body::Visited { sheet } => match after_visit(sheet, on, rules) {
            Some(next) => Some(Some(next)),
            None => {
                open.filter(|open| matches!(open.step, Step::Visit | Step::Review)).map(|_| None)
            }
        },
        _ => None,
    }
}

/// What follows from a visit by its sheet.
fn after_visit(sheet: &VisitSheet, on: NaiveDate, rules: &FollowUp) -> Option<NextStep> {
    let step = match sheet.next {
        VisitNext::Phone => Step::Phone,
        VisitNext::SecondVisit => Step::Visit,
        VisitNext::SupportVisit => Step::SupportVisit,
        VisitNext::Conference => Step::Conference,
        VisitNext::None => {
            sheet.mood.and_then(|mood| mood.follow_up(rules))?;
            return Some(NextStep { step: Step::Review, by: on });
        }
    };
    Some(NextStep { step, by: sheet.next_by.unwrap_or(on) })
}

/// Whether an attempt does a step. One that nobody answered leaves it to be done.
fn does(attempt: &Attempt, step: Step) -> bool {
    match attempt.outcome {
        Outcome::NoAnswer | Outcome::WrongAddress => false,
        Outcome::Reached | Outcome::ChildSeen if step == Step::Review => true,
        _ => step_of(attempt.channel) == step,
    }
}

/// The step that an attempt by this channel does.
fn step_of(channel: Channel) -> Step {
    match channel {
        Channel::Letter | Channel::Message => Step::Letter,
        Channel::Phone => Step::Phone,
        Channel::Visit => Step::Visit,
        Channel::Nursery => Step::Nursery,
        Channel::Clinic => Step::Clinic,
        Channel::Conference => Step::Conference,
    }
}
