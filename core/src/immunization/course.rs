//! How far a record has come along a series: which doses count, their places in the route, and
//! which dose comes next.
use super::{
    Accept, Child, DoseRule, Finding, FindingKind, IntervalReason, MinInterval, ProductIx,
    Programme, Route, RouteWhen, RuleIx, Series,
    history::{Record, Recorded},
    moments::Moments,
    window::{self, Extended},
};
use crate::date::{Day, Interval};

/// A counted dose and its place in the route (from 0).
#[derive(Clone, Copy)]
pub(crate) struct Placed {
    pub(crate) slot: usize,
    pub(crate) dose: Recorded,
}

/// A record's way along one route.
pub(crate) struct Course<'a> {
    pub(crate) route_ix: usize,
    pub(crate) route: Option<&'a Route>,
    pub(crate) placed: Vec<Placed>,
    /// Doses of this series that do not count, beside those in `placed`.
    pub(crate) uncounted: Vec<Recorded>,
    /// Doses that count for another component of the series only.
    pub(crate) beside: Vec<Placed>,
    /// First days of the other components' next doses, each with its component as a set.
    pub(crate) beside_next: Vec<(u32, Earliest)>,
    /// Place of the next dose, from 0.
    pub(crate) next: Option<usize>,
    /// Places left out.
    pub(crate) skipped: Vec<usize>,
    pub(crate) findings: Vec<Finding>,
    /// A dose waits for a physician's word.
    pub(crate) in_question: bool,
}

/// What evaluating one series needs to know.
pub(crate) struct Reading<'a> {
    pub(crate) programme: &'a Programme,
    pub(crate) series: &'a Series,
    /// Set of the components that the series counts.
    pub(crate) mask: u32,
    pub(crate) child: &'a Child,
    pub(crate) moments: &'a Moments,
    pub(crate) record: &'a Record,
    pub(crate) today: Day,
    /// First day of doses that belong to the present season.
    pub(crate) season_from: Option<Day>,
    pub(crate) extended: Vec<Extended>,
    /// The day on which a series not begun would begin.
    pub(crate) start: Day,
}

/// The first day of a dose by its intervals and its own lowest age.
pub(crate) struct Earliest {
    pub(crate) day: Day,
    pub(crate) because: Option<Because>,
    pub(crate) if_physician: Option<Day>,
}

/// What fixed a day, still in days.
#[derive(Clone, Copy)]
pub(crate) enum Because {
    Interval { after: Day, least: Interval, rule: RuleIx },
    Age { rule: RuleIx },
}

impl Because {
    pub(crate) fn reason(self) -> IntervalReason {
        match self {
            Because::Interval { after, least, rule } => {
                IntervalReason::Interval { after: after.date(), interval: least, rule }
            }
            Because::Age { rule } => IntervalReason::Age { rule },
        }
    }
}

impl Course<'_> {
    pub(crate) fn counted(&self) -> usize {
        self.placed.len()
    }

    pub(crate) fn required(&self) -> usize {
        self.route.map_or(0, |route| route.doses.len())
    }

    /// Doses still to come.
    pub(crate) fn remaining(&self) -> usize {
        self.next.map_or(0, |next| self.required().saturating_sub(next))
    }

    pub(crate) fn next_rule(&self) -> Option<&DoseRule> {
        self.route?.doses.get(self.next?)
    }
}

impl<'a> Reading<'a> {
    /// Walks the doses that hold any component of `mask`.
    pub(crate) fn walk(&self, mask: u32, accept_in_question: bool) -> Course<'a> {
        let mut course = Course {
            route_ix: 0,
            route: None,
            placed: Vec::new(),
            uncounted: Vec::new(),
            beside: Vec::new(),
            beside_next: Vec::new(),
            next: None,
            skipped: Vec::new(),
            findings: Vec::new(),
            in_question: false,
        };
        if self.record.components & mask != 0 {
            for dose in self.record.iter().filter(|dose| dose.components & mask != 0) {
                self.count(dose, accept_in_question, &mut course);
            }
        }
        let fits = |(_, route): &(usize, &Route)| {
            self.route_fits(&route.when, route.doses.len(), &course.placed)
        };
        let Some((ix, route)) = self.series.routes.iter().enumerate().find(fits) else {
            return course;
        };
        course.route_ix = ix;
        course.route = Some(route);
        self.place(route, &mut course);
        course
    }

    /// Decides whether a dose counts at all; its place comes later.
    fn count(&self, dose: &Recorded, accept_in_question: bool, course: &mut Course<'_>) {
        let series = self.series;
        let elsewhere = self.season_from.is_some_and(|from| dose.day < from)
            || self.moments.maybe(series.counts_from).is_some_and(|from| dose.day < from)
            || self.moments.maybe(series.counts_before).is_some_and(|end| dose.day >= end);
        if elsewhere {
            return;
        }
        let in_question = dose.accept == Accept::AskPhysician;
        course.in_question |= in_question;
        let refused = if let Some(first) = dose.counts_from.filter(|first| dose.day < *first) {
            Some(FindingKind::TooYoung { date: dose.date, first: first.date() })
        } else if dose.accept == Accept::Never {
            Some(FindingKind::NotCounted { date: dose.date })
        } else if in_question && !accept_in_question {
            Some(FindingKind::AskPhysician { date: dose.date, product: dose.product })
        } else if course.placed.last().is_some_and(|last| last.dose.day == dose.day) {
            Some(FindingKind::Duplicate { date: dose.date })
        } else {
            None
        };
        match refused {
            Some(kind) => {
                course.uncounted.push(*dose);
                course.findings.push(self.finding(kind, dose));
            }
            None => course.placed.push(Placed { slot: 0, dose: *dose }),
        }
    }

    fn finding(&self, kind: FindingKind, dose: &Recorded) -> Finding {
        Finding { kind, rule: Some(self.series.rule), dose: Some(dose.history) }
    }

    fn route_fits(&self, when: &RouteWhen, doses: usize, counted: &[Placed]) -> bool {
        let start = counted.first().map_or(self.start, |first| first.dose.day);
        let from =
            when.start_from.is_none_or(|from| self.moments.day(from).is_some_and(|d| start >= d));
        let to = when.start_to.is_none_or(|to| self.moments.day(to).is_some_and(|d| start <= d));
        if !from || !to || !when.start.holds(start) || !when.today.holds(self.today) {
            return false;
        }
        let of = |set: &[ProductIx], placed: &Placed| set.contains(&placed.dose.product);
        let only = when.only.is_empty()
            || (!counted.is_empty() && counted.iter().all(|placed| of(&when.only, placed)));
        let first =
            when.first.is_empty() || counted.first().is_some_and(|placed| of(&when.first, placed));
        let in_time = |placed: &Placed| when.any_until.is_none_or(|until| placed.dose.day <= until);
        let any = when.any.is_empty()
            || counted.iter().filter(|placed| of(&when.any, placed) && in_time(placed)).count()
                >= usize::from(when.at_least.max(1));
        let gap = match (when.first_gap, counted) {
            (Some(least), [first, second, ..]) => second.dose.day >= least.after(first.dose.day),
            _ => true,
        };
        let open =
            when.open_until.is_none_or(|until| self.today <= until || counted.len() >= doses);
        let context = when.context.as_deref().is_none_or(|fact| self.child.context.knows(fact));
        let without = !counted.iter().any(|placed| of(&when.without, placed));
        only && first && any && without && gap && open && context
    }

    /// Gives each counted dose its place, notes what does not fit, and finds the next place.
    fn place(&self, route: &'a Route, course: &mut Course<'a>) {
        let (mut slot, mut kept) = (0, 0);
        for index in 0..course.placed.len() {
            let before = course.placed.get(..kept).unwrap_or_default();
            let Some(Placed { dose, .. }) = course.placed.get(index).copied() else { break };
            let next = self.skip(route, slot, dose.day, before);
            course.skipped.extend(slot..next);
            slot = next;
            let Some(rule) = route.doses.get(slot) else {
                if !self.series.beyond {
                    let kind = FindingKind::Extra { date: dose.date };
                    course.findings.push(self.finding(kind, &dose));
                }
                course.uncounted.push(dose);
                continue;
            };
            self.check(rule, slot, &dose, before, &mut course.findings);
            if let Some(place) = course.placed.get_mut(kept) {
                *place = Placed { slot, dose };
            }
            kept += 1;
            slot += 1;
        }
        course.placed.truncate(kept);
        if route.mixed {
            course.findings.push(Finding {
                kind: FindingKind::ProductsMixed,
                rule: Some(route.rule),
                dose: None,
            });
        }
        let next = self.skip(route, slot, self.today, &course.placed);
        course.skipped.extend(slot..next);
        slot = next;
        course.next = (slot < route.doses.len()).then_some(slot);
        // A place that is lost when the dose before it comes too late is lost already, once that
        // dose can only come too late.
        let after = route.doses.get(slot + 1).filter(|_| slot > 0 && slot + 2 < route.doses.len());
        let limit = self.moments.maybe(after.and_then(|rule| rule.skip_if_previous_after));
        if limit.is_some_and(|limit| self.today > limit) {
            course.skipped.push(slot + 1);
        }
    }

    /// Says which place comes on `day` at `slot` or after it: places that can no longer be filled
    /// are left out. The last place is never left out.
    pub(crate) fn skip(
        &self,
        route: &Route,
        mut slot: usize,
        day: Day,
        placed: &[Placed],
    ) -> usize {
        while slot > 0 && slot + 1 < route.doses.len() {
            let Some(rule) = route.doses.get(slot) else { break };
            let previous = placed.last().map(|placed| placed.dose.day);
            let after_previous = self
                .moments
                .maybe(rule.skip_if_previous_after)
                .zip(previous)
                .is_some_and(|(limit, previous)| previous > limit);
            // A place whose first possible day lies beyond its limit is as lost as one whose
            // limit has passed.
            let past = self.skip_limit(rule, day).is_some_and(|limit| {
                day > limit || self.earliest(rule, slot, None, placed).day > limit
            });
            if !after_previous && !past {
                break;
            }
            slot += 1;
        }
        slot
    }

    /// The last day for a place that may be left out, by the rule in force on `day`.
    pub(crate) fn skip_limit(&self, rule: &DoseRule, day: Day) -> Option<Day> {
        let limit = rule.skip_after.iter().find(|limit| limit.force.holds(day))?;
        self.moments.day(limit.last)
    }

    /// The first day of the dose at `slot`, given the doses placed so far.
    pub(crate) fn earliest(
        &self,
        rule: &DoseRule,
        slot: usize,
        product: Option<ProductIx>,
        placed: &[Placed],
    ) -> Earliest {
        let mut earliest = Earliest { day: Day::FIRST, because: None, if_physician: None };
        let mut physician = Day::FIRST;
        for (interval, reference) in self.intervals(rule, slot, product, placed) {
            let day = interval.least.after(reference);
            physician =
                physician.max(interval.physician.unwrap_or(interval.least).after(reference));
            if interval.physician.is_some() {
                earliest.if_physician = Some(physician);
            }
            if day > earliest.day {
                earliest.day = day;
                earliest.because = Some(Because::Interval {
                    after: reference,
                    least: interval.least,
                    rule: interval.rule,
                });
            }
        }
        if let Some(floor) = self.moments.maybe(rule.not_before) {
            earliest.if_physician = earliest.if_physician.map(|day| day.max(floor));
            if floor > earliest.day {
                earliest.day = floor;
                earliest.because = Some(Because::Age { rule: self.series.rule });
            }
        }
        earliest
    }

    /// The intervals that apply to a dose at `slot`, each with the day it counts from.
    fn intervals<'r>(
        &self,
        rule: &'r DoseRule,
        slot: usize,
        product: Option<ProductIx>,
        placed: &[Placed],
    ) -> impl Iterator<Item = (&'r MinInterval, Day)> {
        let of_product =
            move |interval: &MinInterval| product.is_some_and(|p| interval.products.contains(&p));
        let special = rule.intervals.iter().any(of_product);
        let previous = placed.last();
        let skipped = previous.is_some_and(|previous| previous.slot + 1 < slot);
        rule.intervals.iter().filter_map(move |interval| {
            let applies = if special { of_product(interval) } else { interval.products.is_empty() };
            let applies = applies && interval.if_skipped.is_none_or(|wanted| wanted == skipped);
            let reference = match interval.after {
                0 => previous,
                nth => placed.iter().find(|placed| placed.slot + 1 == usize::from(nth)),
            };
            Some((interval, reference.filter(|_| applies)?.dose.day))
        })
    }

    /// Notes where a dose does not fit the rules in force on its day.
    fn check(
        &self,
        rule: &DoseRule,
        slot: usize,
        dose: &Recorded,
        placed: &[Placed],
        findings: &mut Vec<Finding>,
    ) {
        for (interval, reference) in self.intervals(rule, slot, Some(dose.product), placed) {
            let allowed = interval.least.after(reference);
            if dose.day >= allowed {
                continue;
            }
            let tolerated =
                interval.physician.is_some_and(|least| dose.day >= least.after(reference));
            let (from, date) = (reference.date(), dose.date);
            let kind = if tolerated {
                FindingKind::PhysicianInterval { from, to: date }
            } else {
                FindingKind::IntervalTooShort {
                    from,
                    to: date,
                    interval: interval.least,
                    earliest_allowed: allowed.date(),
                    short_by_days: allowed.since(dose.day),
                }
            };
            findings.push(Finding { kind, rule: Some(interval.rule), dose: Some(dose.history) });
        }
        if let Some(first) = self.moments.maybe(rule.not_before).filter(|first| dose.day < *first) {
            let kind = FindingKind::TooYoung { date: dose.date, first: first.date() };
            findings.push(self.finding(kind, dose));
        }
        if let (Some(upper), Some(previous)) = (rule.upper, placed.last())
            && dose.day <= upper.until
            && dose.day > upper.most.after(previous.dose.day)
        {
            let (from, date) = (previous.dose.date, dose.date);
            let kind = FindingKind::UpperLimitExceeded { from, to: date, interval: upper.most };
            findings.push(Finding { kind, rule: Some(upper.rule), dose: Some(dose.history) });
        }
        if let Some(kind) = window::outside(self, dose) {
            findings.push(self.finding(kind, dose));
        }
        if dose.abroad {
            findings.push(Finding {
                kind: FindingKind::GivenAbroad { date: dose.date },
                rule: Some(self.programme.foreign_rule),
                dose: Some(dose.history),
            });
        } else if self.not_routine(dose) {
            let kind = FindingKind::ProductNotRoutine { date: dose.date, product: dose.product };
            findings.push(self.finding(kind, dose));
        }
    }

    fn not_routine(&self, dose: &Recorded) -> bool {
        let routine = self.programme.product(dose.product).map_or(&[][..], |p| &p.routine);
        let begun = routine.iter().any(|period| period.from.is_none_or(|from| dose.day >= from));
        begun && !routine.iter().any(|period| period.holds(dose.day))
    }
}
