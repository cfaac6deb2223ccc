//! The days on which a child is followed here, and what hangs on them.

use chrono::NaiveDate;

use super::{Body, Case, Concern, FollowUp, HandoverAnswer, Receiver};
use crate::date::{Day, months_reached, school_start};

/// Days from the first one on, up to the day before `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) from: NaiveDate,
    /// The first day after; [`NaiveDate::MAX`] when there is none.
    pub(super) until: NaiveDate,
}

impl Span {
    pub(super) fn between(from: NaiveDate, until: NaiveDate) -> Option<Self> {
        (from < until).then_some(Self { from, until })
    }

    pub(super) fn within(self, other: Self) -> Option<Self> {
        Self::between(self.from.max(other.from), self.until.min(other.until))
    }
}

/// The day after which `months` whole months have passed: the same day of a later month.
pub(super) fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    let months = i32::try_from(months).unwrap_or(i32::MAX);
    if months == 0 { day } else { months_reached(day.into(), months).plus(1).date() }
}

pub(super) fn days_after(day: NaiveDate, days: u32) -> NaiveDate {
    Day::from(day).plus(i32::try_from(days).unwrap_or(i32::MAX)).date()
}

impl Case {
    /// The day from which the child is followed here: its birth, or the day it moved in.
    pub fn followed_from(&self) -> NaiveDate {
        self.arrived().unwrap_or(self.person.birth_date)
    }

    /// The day on which a child that was born elsewhere moved in.
    pub(super) fn arrived(&self) -> Option<NaiveDate> {
        let moves = self
            .entries()
            .iter()
            .find(|entry| matches!(entry.body, Body::MovedIn { .. } | Body::MovedOut { .. }))?;
        (matches!(moves.body, Body::MovedIn { .. }) && moves.on > self.person.birth_date)
            .then_some(moves.on)
    }

    /// Whether the child lives elsewhere on a day, handed over or not.
    pub fn away_from_here(&self, day: NaiveDate) -> bool {
        self.entries()
            .iter()
            .take_while(|entry| entry.on <= day)
            .filter_map(|entry| match entry.body {
                Body::MovedOut { .. } => Some(true),
                Body::MovedIn { .. } => Some(false),
                _ => None,
            })
            .last()
            .unwrap_or(false)
    }

    /// Whether the child is followed here on a day: born or moved in, not dead, not at school, and
    /// not moved out with a handover that the receiver accepted.
    pub fn followed_on(&self, rules: &FollowUp, day: NaiveDate) -> bool {
        self.presence(rules).iter().any(|span| span.from <= day && day < span.until)
    }

    /// Whether the child is followed elsewhere by now: it moved out, and the receiver has accepted
    /// it or a nurse has closed the case. Moving out alone takes a child off no list.
    pub fn followed_elsewhere(&self) -> bool {
        self.gone().last().is_some_and(|span| span.until == NaiveDate::MAX)
    }

    /// Since when the child is no longer followed here on a day: its death, or the day from which
    /// it is followed elsewhere.
    pub(super) fn ended(&self, day: NaiveDate) -> Option<NaiveDate> {
        let away = self.gone().into_iter().find(|span| span.from <= day && day < span.until);
        let died = self.died.filter(|on| *on <= day);
        died.into_iter().chain(away.map(|span| span.from)).min()
    }

    /// The stretches during which the child is followed here, in order and apart.
    pub(super) fn presence(&self, rules: &FollowUp) -> Vec<Span> {
        let mut end = self.died.unwrap_or(NaiveDate::MAX);
        if rules.until_school {
            end = end.min(school_start(self.person.birth_date.into()).date());
        }
        let mut spans = Vec::new();
        let mut from = self.followed_from();
        for gone in self.gone() {
            spans.extend(Span::between(from, gone.from.min(end)));
            from = gone.until;
        }
        spans.extend(Span::between(from, end));
        spans
    }

    /// The stretches during which the child had moved out and somebody else had taken over, or a
    /// nurse had closed the case.
    fn gone(&self) -> Vec<Span> {
        let mut spans = Vec::new();
        // Since the last moving in: moved out, taken over, closed; and gone once it was both.
        let (mut out, mut closed, mut gone) = (false, false, None);
        let mut accepted: Vec<NaiveDate> = self.accepted_elsewhere().collect();
        accepted.sort_unstable();
        // What was accepted before this day is of another stay.
        let mut arrived = NaiveDate::MIN;
        for entry in self.entries() {
            match &entry.body {
                Body::MovedOut { .. } => out = true,
                Body::MovedIn { .. } => {
                    if let Some(from) = gone.take() {
                        spans.extend(Span::between(from, entry.on));
                    }
                    (out, closed, arrived) = (false, false, entry.on);
                }
                Body::Closed { concern: Concern::Child, .. } => closed = true,
                Body::Reopened { concern: Concern::Child, .. } => {
                    if let Some(from) = gone.take() {
                        spans.extend(Span::between(from, entry.on));
                    }
                    // Whoever takes the child up again knows of the handovers up to that day.
                    (closed, arrived) = (false, days_after(entry.on, 1));
                }
                Body::Handover { .. } => {}
                _ => continue,
            }
            let taken = accepted.iter().any(|on| (arrived..=entry.on).contains(on));
            if out && (closed || taken) {
                gone.get_or_insert(entry.on);
            }
        }
        spans.extend(gone.and_then(|from| Span::between(from, NaiveDate::MAX)));
        spans
    }

    fn accepted_elsewhere(&self) -> impl Iterator<Item = NaiveDate> {
        self.handovers.iter().filter_map(|handover| match (&handover.receiver, &handover.answer) {
            (Receiver::Municipality(_), Some(HandoverAnswer::Accepted { on })) => Some(*on),
            _ => None,
        })
    }
}
