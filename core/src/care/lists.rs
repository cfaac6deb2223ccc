//! From a timeline to the child's places on the lists.

use chrono::NaiveDate;

use super::case::saw_child;
use super::checkup_standing::Offer;
use super::presence::{Span, days_after, months_after};
use super::{Body, Case, CheckupRecord, Concern, FollowUp, List, Listing};
use crate::municipality::{Age, Checkup};

/// Every place of the child on the lists, of today and of the past, in a fixed order.
///
/// The list of a day is every listing that holds on it. The listings of one list and item do not
/// overlap; there are several where the child left and came back, or was seen in between, which
/// changes its place in the order. They depend on the timeline and the rules alone.
///
/// * `visits`: from birth (or moving in before the legal limit) until the visit is recorded or a
///   nurse closes it. That a family is away, declined or was not met takes nobody off.
/// * `missed`: from the day that a checkup's report is due until the child came (late also), was
///   seen by a professional after the last day for the checkup, was excused, or a nurse closed it.
/// * `unseen`: from the legal limit when nobody has seen the child since birth, and from the day
///   after the limit for its age when somebody has, until it is seen. A nurse's closing makes the
///   limit begin anew, so that no child is forgotten for good.
/// * `steps`: from the day on which it was said what is to be done next, due by its last day, until
///   it is done, taken back or something else takes its place ([`Case::next_step`]). So a child
///   whose visit is done and whose mother needs a call is on a list as well. Beside it, as an item
///   of its own, from the day on which a child moved out that nobody was asked to take over, or
///   was given back by whoever was asked, until that is settled.
///
/// From all of them: death, the start of school where the rules say so, and moving out once the
/// receiver has accepted the handover or a nurse has closed the case.
pub fn listings(case: &Case, rules: &FollowUp, checkups: &[Checkup]) -> Vec<Listing> {
    let presence = case.presence(rules);
    let seen = case.seen_days();
    let mut listings = Vec::new();
    let mut list = |list: List, item: &str, spans: &[(Span, NaiveDate)]| {
        for (span, due) in spans {
            for here in presence.iter().filter_map(|here| span.within(*here)) {
                for (part, last_seen) in split(here, &seen) {
                    listings.push(Listing {
                        list,
                        item: item.to_owned(),
                        from: part.from,
                        until: (part.until != NaiveDate::MAX).then_some(part.until),
                        due: *due,
                        last_seen,
                    });
                }
            }
        }
    };
    list(List::Unseen, "", &case.unseen(rules));
    list(List::Visits, "", &case.unvisited(rules));
    for offer in case.offers(checkups) {
        list(List::Missed, &offer.checkup.id, &case.missing(rules, &offer));
    }
    let steps = case.steps(rules).into_iter().map(|(span, step)| (span, step.by));
    list(List::Steps, "", &steps.collect::<Vec<_>>());
    let handing_over = case.handing_over().into_iter().map(|span| (span, span.from));
    list(List::Steps, Listing::HANDOVER, &handing_over.collect::<Vec<_>>());
    listings
}

impl Case {
    /// The days on which the child was seen, each once, in order.
    fn seen_days(&self) -> Vec<NaiveDate> {
        let mut days: Vec<NaiveDate> = self.sightings().collect();
        days.dedup();
        days
    }

    /// When the visit is open, and the day by which it is due.
    fn unvisited(&self, rules: &FollowUp) -> Vec<(Span, NaiveDate)> {
        let due = self.visit_due(rules);
        // Whoever moves in later was another municipality's to visit; `unseen` has it if nobody saw it.
        let too_late = self.arrived().is_some_and(|arrived| arrived >= self.visit_limit(rules));
        let mut work = Work::new((!too_late).then_some(self.person.birth_date));
        for entry in self.entries() {
            match &entry.body {
                Body::Visited { .. } | Body::Closed { concern: Concern::Visit, .. } => {
                    work.ends(entry.on);
                }
                Body::Reopened { concern: Concern::Visit, .. } => work.begins(entry.on),
                _ => {}
            }
        }
        work.spans().into_iter().map(|span| (span, due)).collect()
    }

    /// When the child stands on the list of one missed checkup.
    fn missing(&self, rules: &FollowUp, offer: &Offer<'_>) -> Vec<(Span, NaiveDate)> {
        let Some(miss) = self.miss(rules, offer, None) else { return Vec::new() };
        let id = &offer.checkup.id;
        let mut work = Work::new(Some(miss.from));
        for entry in self.entries() {
            match &entry.body {
                Body::Checkup { checkup, record: CheckupRecord::Attended { .. } }
                    if checkup == id =>
                {
                    // Nothing takes up again what is done.
                    work.ends(entry.on);
                    break;
                }
                Body::Checkup { checkup, record: CheckupRecord::Excused { .. } }
                    if checkup == id =>
                {
                    work.ends(entry.on);
                }
                Body::Closed { concern: Concern::Checkup(of), .. } if of == id => {
                    work.ends(entry.on);
                }
                Body::Reopened { concern: Concern::Checkup(of), .. } if of == id => {
                    work.begins(entry.on.max(miss.from));
                }
                body if saw_child(body) && entry.on > miss.due => work.ends(entry.on),
                _ => {}
            }
        }
        work.spans().into_iter().map(|span| (span, miss.due)).collect()
    }

    /// When the child is an unseen one, and the last day on which it should have been seen.
    fn unseen(&self, rules: &FollowUp) -> Vec<(Span, NaiveDate)> {
        let mut spans = Vec::new();
        let mut from = self.unseen_from(rules, None, None);
        let (mut last_seen, mut closed) = (None, None);
        let mut end = |from: Option<NaiveDate>, until: NaiveDate| {
            let from = from.filter(|from| *from < until);
            let span = from.and_then(|from| Span::between(from, until));
            spans.extend(span.map(|span| (span, days_before(span.from))));
        };
        for entry in self.entries() {
            match &entry.body {
                Body::Reopened { concern: Concern::Child, .. } => {
                    from = Some(from.map_or(entry.on, |from| from.min(entry.on)));
                    continue;
                }
                Body::Closed { concern: Concern::Child, .. } => closed = Some(entry.on),
                body if saw_child(body) => last_seen = Some(entry.on),
                _ => continue,
            }
            end(from, entry.on);
            from = self.unseen_from(rules, last_seen, closed).map(|from| from.max(entry.on));
        }
        end(from, NaiveDate::MAX);
        spans
    }

    /// The first day on which the child has gone unseen for too long, when it was last seen on a
    /// day, and the search was closed on another. `None` beyond the ages that the rules speak of.
    fn unseen_from(
        &self,
        rules: &FollowUp,
        last_seen: Option<NaiveDate>,
        closed: Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let birth = self.person.birth_date;
        if last_seen.is_none() && closed.is_none_or(|closed| closed < self.visit_limit(rules)) {
            return Some(self.visit_limit(rules));
        }
        let since = last_seen.max(closed).unwrap_or(birth);
        let mut age_from = birth;
        for limit in &rules.unseen {
            let age_until = first_day_of(limit.under, birth);
            let from = months_after(since, limit.months).max(age_from);
            if from < age_until {
                return Some(from);
            }
            age_from = age_until;
        }
        None
    }
}

/// The first day on which a child is as old as that.
fn first_day_of(age: Age, birth: NaiveDate) -> NaiveDate {
    match age {
        Age::Months(months) => months_after(birth, u32::from(months)),
        Age::Days(days) => days_after(birth, u32::from(days)),
    }
}

fn days_before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(day)
}

/// Parts of a span between which the child was seen, each with the day it was last seen on.
fn split(span: Span, seen: &[NaiveDate]) -> Vec<(Span, Option<NaiveDate>)> {
    let mut parts = Vec::with_capacity(1);
    let mut from = span.from;
    let mut last_seen = None;
    for day in seen {
        if *day > from {
            if *day >= span.until {
                break;
            }
            parts.extend(Span::between(from, *day).map(|part| (part, last_seen)));
            from = *day;
        }
        last_seen = Some(*day);
    }
    parts.extend(Span::between(from, span.until).map(|part| (part, last_seen)));
    parts
}

/// A piece of work that ends, and can be taken up again.
pub(super) struct Work {
    since: Option<NaiveDate>,
    spans: Vec<Span>,
}

impl Work {
    pub(super) fn new(since: Option<NaiveDate>) -> Self {
        Self { since, spans: Vec::new() }
    }

    pub(super) fn ends(&mut self, on: NaiveDate) {
        self.spans.extend(self.since.take().and_then(|since| Span::between(since, on)));
    }

    pub(super) fn begins(&mut self, on: NaiveDate) {
        self.since.get_or_insert(on);
    }

    pub(super) fn spans(mut self) -> Vec<Span> {
        self.ends(NaiveDate::MAX);
        self.spans
    }
}
