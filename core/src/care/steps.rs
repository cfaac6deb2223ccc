//! What is to be done next for a child, and on which days that stood open.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::case::saw_child;
use super::lists::Work;
use super::presence::Span;
use super::{
    Attempt, Body, Case, Channel, CheckupRecord, Concern, Entry, FollowUp, Handover, HandoverId,
    NextStep, Outcome, Receiver, Step, VisitNext, VisitSheet,
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
    /// Where nothing was said and the child has to be handed over, it is that.
    ///
    /// [`Mood::follow_up`]: super::Mood::follow_up
    pub fn next_step(&self, rules: &FollowUp) -> Option<NextStep> {
        let said = self.steps(rules).pop();
        let handover = || {
            let span = self.handing_over().pop()?;
            Some((span, NextStep { step: Step::Handover, by: span.from }))
        };
        let open = |(span, _): &(Span, NextStep)| span.until == NaiveDate::MAX;
        said.filter(open).or_else(|| handover().filter(open)).map(|(_, step)| step)
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

    /// When the child had to be handed over and was not: it moved out and no other municipality
    /// was asked, or whoever was asked gave it back. Until it is sent (again), it moved back, or a
    /// nurse closes the case; a child that was given back and lives in the municipality, also until
    /// its address is in its own ward or it was said what else is to be done.
    pub(super) fn handing_over(&self) -> Vec<Span> {
        let mut work = Work::new(None);
        let mut known = Whereabouts::default();
        for entry in self.entries() {
            known.learn(&entry.body, &self.ward);
            if known.to_hand_over() { work.begins(entry.on) } else { work.ends(entry.on) }
        }
        work.spans()
    }
}

/// Where a child is, as far as handing it over goes.
#[derive(Default)]
struct Whereabouts<'e> {
    out: bool,
    /// A nurse has closed the case.
    closed: bool,
    /// The last receiver gave it back.
    back: bool,
    waiting: BTreeMap<&'e HandoverId, &'e Receiver>,
    /// Handovers to other municipalities that wait or are accepted.
    given: BTreeSet<&'e HandoverId>,
}

impl<'e> Whereabouts<'e> {
    fn to_hand_over(&self) -> bool {
        self.back || (self.out && !self.closed && self.given.is_empty())
    }

    fn learn(&mut self, body: &'e Body, own_ward: &str) {
        match body {
            Body::MovedOut { .. } => self.out = true,
            Body::MovedIn { .. } => {
                (self.out, self.back) = (false, false);
                self.begin_anew();
            }
            Body::Reopened { concern: Concern::Child, .. } => self.begin_anew(),
            Body::Closed { concern: Concern::Child, .. } => {
                (self.closed, self.back) = (true, false);
            }
            Body::Handover { id, step } => self.step(id, step),
            Body::Next { .. } if !self.out => self.back = false,
            Body::Person { person } if !self.out && person.ward == own_ward => self.back = false,
            _ => {}
        }
    }

    /// Who takes the child up again knows of what was accepted before.
    fn begin_anew(&mut self) {
        self.closed = false;
        self.given.retain(|id| self.waiting.contains_key(id));
    }

    fn step(&mut self, id: &'e HandoverId, step: &'e Handover) {
        match step {
            Handover::Sent { receiver, .. } => {
                self.back = false;
                self.waiting.insert(id, receiver);
                match receiver {
                    Receiver::Municipality(_) => self.given.insert(id),
                    Receiver::Ward(_) => self.given.remove(id),
                };
            }
            Handover::Accepted => {
                if let Some(Receiver::Municipality(_)) = self.waiting.remove(id) {
                    self.given.insert(id);
                }
            }
            Handover::Returned { .. } => {
                if self.waiting.remove(id).is_some() {
                    self.given.remove(id);
                    self.back = true;
                }
            }
        }
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
