//! What is to be done next for a child, and on which days that stood open.

use chrono::NaiveDate;

use super::case::saw_child;
use super::presence::Span;
use super::{
    Attempt, Body, Case, Channel, CheckupRecord, Concern, Entry, FollowUp, NextStep, Outcome, Step,
    VisitNext, VisitSheet,
};

/// A step that stands open.
struct Open {
    since: NaiveDate,
    step: NextStep,
    /// The piece of work that it was agreed for; nothing where it stands for itself.
    about: Option<Concern>,
}

/// What an entry does to the step that stands open.
enum Said {
    /// This is to be done instead.
    Next(NextStep, Option<Concern>),
    /// It is done, or not to be done any more.
    Done,
}

impl Case {
    /// What is to be done next; nothing when absent. As last said, until it is done: by an attempt
    /// of its kind that came through and named nothing new, or by a visit; or until the piece of
    /// work ends that it was agreed for (the child came to the checkup, was seen, a nurse closed it).
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
        let mut open: Option<Open> = None;
        for entry in self.entries() {
            let Some(said) = said(entry, open.as_ref(), rules) else { continue };
            steps.extend(open.take().and_then(|open| open.until(entry.on)));
            open = match said {
                Said::Next(step, about) => Some(Open { since: entry.on, step, about }),
                Said::Done => None,
            };
        }
        steps.extend(open.and_then(|open| open.until(NaiveDate::MAX)));
        steps
    }
}

impl Open {
    fn until(self, day: NaiveDate) -> Option<(Span, NextStep)> {
        Span::between(self.since, day).map(|span| (span, self.step))
    }

    /// Whether an entry ends the piece of work that the step was agreed for.
    fn ends_with(&self, body: &Body) -> bool {
        let Some(about) = &self.about else { return false };
        match (about, body) {
            (_, Body::Closed { concern, .. }) => concern == about,
            (Concern::Visit, Body::Visited { .. }) => true,
            (Concern::Checkup(id), Body::Checkup { checkup, record }) => {
                let over = matches!(
                    record,
                    CheckupRecord::Attended { .. } | CheckupRecord::Excused { .. }
                );
                over && checkup == id
            }
            (Concern::Checkup(_) | Concern::Child, body) => saw_child(body),
            _ => false,
        }
    }
}

/// What an entry does to the step that stands open; nothing where it leaves it as it is.
fn said(entry: &Entry, open: Option<&Open>, rules: &FollowUp) -> Option<Said> {
    let done = |does: &dyn Fn(&Open) -> bool| open.filter(|open| does(open)).map(|_| Said::Done);
    match &entry.body {
        Body::Next { next: Some(next) } => Some(Said::Next(next.clone(), None)),
        Body::Next { next: None } | Body::Closed { concern: Concern::Child, .. } => {
            Some(Said::Done)
        }
        Body::Attempt { attempt } => match &attempt.next {
            Some(next) => Some(Said::Next(next.clone(), Some(attempt.concern.clone()))),
            None => done(&|open| does(attempt, open.step.step) || open.ends_with(&entry.body)),
        },
        Body::Visited { sheet } => match after_visit(sheet, entry.on, rules) {
            Some(next) => Some(Said::Next(next, None)),
            None => done(&|open| {
                let kind = matches!(open.step.step, Step::Visit | Step::Review);
                kind || open.ends_with(&entry.body)
            }),
        },
        body => done(&|open| open.ends_with(body)),
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
