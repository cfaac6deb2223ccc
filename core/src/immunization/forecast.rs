//! What a forecast says.
use super::{
    Category, ExtensionKind, Finding, Label, Policy, ProductIx, Programme, RuleIx, Series, SeriesIx,
};
use crate::date::Interval;
use chrono::NaiveDate;

/// What the programme says about one person on one day.
#[derive(Clone, PartialEq)]
#[cfg_attr(test, derive(Debug))]
pub struct Forecast {
    /// The day it was made for.
    pub today: NaiveDate,
    /// One entry a series that can concern this person at all, in the programme's order.
    pub series: Vec<SeriesForecast>,
    /// What concerns the record as a whole: spacing between different vaccines, unknown
    /// vaccines, dates that cannot be.
    pub findings: Vec<Finding>,
}

impl Forecast {
    /// The series with this id.
    pub fn get<'a>(&'a self, programme: &Programme, id: &str) -> Option<&'a SeriesForecast> {
        self.series.iter().find(|series| series.definition(programme).is_some_and(|s| s.id == id))
    }
}

/// How a series stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(Debug))]
pub enum Status {
    /// Nothing outstanding.
    Complete,
    /// Outstanding, and the window has closed.
    AgedOut,
    /// The window has not opened.
    NotYet,
    /// The window is open; the next dose must wait for an interval or an age.
    Waiting,
    /// May be given today; the standard period has not begun.
    Eligible,
    /// May be given today; the standard period is running, or there is none.
    Due,
    /// May be given today; the standard period has ended.
    Overdue,
}

/// Days from `first` to `last`, both inclusive; no `last` means no end.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Window {
    /// First day.
    pub first: NaiveDate,
    /// Last day, inclusive.
    pub last: Option<NaiveDate>,
}

/// How one series stands and what comes next.
#[derive(Clone, PartialEq)]
#[cfg_attr(test, derive(Debug))]
pub struct SeriesForecast {
    /// Index into the programme's series; see [`SeriesForecast::definition`].
    pub series: SeriesIx,
    /// Worth a place on the screen: not superseded by a combination that covers it.
    pub applies: bool,
    /// Routine or voluntary.
    pub category: Category,
    /// False when the child is no routine target for a reason other than age.
    pub routine_eligible: bool,
    /// How it stands.
    pub status: Status,
    /// Days on which doses are routine, from the programme's start. `None` when the programme
    /// never covered this child.
    pub legal: Option<Window>,
    /// The same by age alone, whatever the programme's start.
    pub by_age: Option<Window>,
    /// Standard period of the next dose.
    pub standard: Option<StandardWindow>,
    /// The next dose; `None` when nothing is outstanding.
    pub next: Option<NextDose>,
    /// The doses on record that concern this series, oldest first.
    pub doses: Vec<EvaluatedDose>,
    /// Doses that count.
    pub counted: u8,
    /// Doses that would count if a physician accepted those in question.
    pub counted_if_accepted: u8,
    /// First day of the next dose if a physician accepted those in question, when that differs.
    pub next_if_accepted: Option<NextIfAccepted>,
    /// Doses of the route, left-out ones included.
    pub required: u8,
    /// Index of the route taken.
    pub route: u8,
    /// Doses counted for each component, when the record holds them separately.
    pub components: Vec<ComponentCount>,
    /// True when a dose may be given today: inside the window, interval reached, outstanding.
    pub can_give_today: bool,
    /// Why not, when not.
    pub blocked_by: Vec<Blocked>,
    /// First day allowed after other injected live vaccines, where that matters.
    pub spacing_earliest: Option<NaiveDate>,
    /// Doses left out by a catch-up rule, with their places in the route.
    pub skipped: Vec<(u8, DoseLabel)>,
    /// The last day for primaries after the first, where a catch-up rule sets one.
    pub primary_limit: Option<NaiveDate>,
    /// Extensions of the window that concern this child.
    pub extensions: Vec<ExtensionState>,
    /// The first day on which the last outstanding dose could be given.
    pub earliest_completion: Option<NaiveDate>,
    /// What does not fit or needs somebody's word.
    pub findings: Vec<Finding>,
}

/// The standard period of a dose; either end may be unwritten.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct StandardWindow {
    /// First day.
    pub first: NaiveDate,
    /// Last day, inclusive.
    pub last: Option<NaiveDate>,
}

/// The next dose.
#[derive(Clone, PartialEq)]
#[cfg_attr(test, derive(Debug))]
pub struct NextDose {
    /// Its place in the route, from 1.
    pub ordinal: u8,
    /// Its place in the whole course over several periods, from 1.
    pub course_ordinal: u8,
    /// What it is called.
    pub label: DoseLabel,
    /// First day by interval and age (spacing to other vaccines apart).
    pub earliest: NaiveDate,
    /// First day when also the spacing to other vaccines is kept.
    pub earliest_with_spacing: NaiveDate,
    /// First day if the physician finds the shorter interval necessary.
    pub earliest_if_physician: Option<NaiveDate>,
    /// Last day.
    pub last_day: Option<NaiveDate>,
    /// What fixed `earliest`.
    pub earliest_because: IntervalReason,
    /// The rule that fixed `last_day`.
    pub last_rule: Option<RuleIx>,
    /// Which of the series' policies says what products may be given; read it with
    /// [`SeriesForecast::acceptable`] and [`SeriesForecast::preferred`].
    pub policy: Option<u16>,
    /// First day of the proposed combination, when what it holds beside this series must wait
    /// longer. Its parts, given separately, need not.
    pub together_from: Option<NaiveDate>,
}

/// What fixed the first day of a dose.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub enum IntervalReason {
    /// The window opens.
    WindowOpens {
        /// The rule.
        rule: RuleIx,
    },
    /// The dose has its own lowest age.
    Age {
        /// The rule.
        rule: RuleIx,
    },
    /// An interval after an earlier dose.
    Interval {
        /// The earlier dose.
        after: NaiveDate,
        /// How long.
        interval: Interval,
        /// The rule.
        rule: RuleIx,
    },
    /// Spacing after another vaccine.
    Spacing {
        /// The other dose.
        after: NaiveDate,
        /// Its product.
        product: ProductIx,
        /// How long.
        interval: Interval,
        /// The rule.
        rule: RuleIx,
    },
}

/// The next dose in the case that a physician accepts doses in question.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct NextIfAccepted {
    /// Place in the route, from 1.
    pub ordinal: u8,
    /// What it is called.
    pub label: DoseLabel,
    /// First day.
    pub earliest: NaiveDate,
}

/// What a dose is called, with its number among the primaries.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub enum DoseLabel {
    /// The n-th primary dose.
    Primary(u8),
    /// The booster.
    Booster,
    /// The n-th dose of a series that has no such names.
    Dose(u8),
}

impl DoseLabel {
    pub(crate) fn new(label: Label, ordinal: u8) -> DoseLabel {
        match label {
            Label::Primary => DoseLabel::Primary(ordinal),
            Label::Booster => DoseLabel::Booster,
            Label::Dose => DoseLabel::Dose(ordinal),
        }
    }
}

/// A dose on record as one series sees it.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct EvaluatedDose {
    /// Line of the history, from 0.
    pub history: usize,
    /// When it was given.
    pub date: NaiveDate,
    /// Its product.
    pub product: ProductIx,
    /// Its place in the route, from 1; `None` when it does not count.
    pub ordinal: Option<u8>,
}

/// Doses of one component, when the record holds components separately.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct ComponentCount {
    /// Bit number of the component.
    pub component: u8,
    /// Doses that count.
    pub counted: u8,
    /// Doses that would count if a physician accepted those in question.
    pub counted_if_accepted: u8,
    /// Doses needed.
    pub required: u8,
    /// True when it has fewer than the others.
    pub behind: bool,
}

/// Why a dose cannot be given today.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub enum Blocked {
    /// Nothing is outstanding.
    Complete,
    /// Not a routine target.
    NotTarget,
    /// The window has not opened.
    NotYet {
        /// When it opens.
        first: NaiveDate,
    },
    /// The window has closed.
    Closed {
        /// Its last day.
        last: NaiveDate,
    },
    /// An interval after an earlier dose, or the age of the dose.
    Wait {
        /// Why.
        reason: IntervalReason,
        /// Until when.
        until: NaiveDate,
    },
    /// The dose can no longer fall inside the window.
    CannotComplete,
}

/// An extension of the window as it stands for this child.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct ExtensionState {
    /// Which kind.
    pub kind: ExtensionKind,
    /// True when its conditions are met; false when only the municipality's word is missing.
    pub eligible: bool,
    /// True when it is open today.
    pub open_today: bool,
    /// First day.
    pub first: NaiveDate,
    /// Last day, inclusive.
    pub last: NaiveDate,
    /// The rule.
    pub rule: RuleIx,
}

/// How a series is marked on a screen.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub enum Marker {
    /// ○ not yet.
    NotYet,
    /// ◐ possible.
    Possible,
    /// ● recommended now.
    Now,
    /// ! late, and still possible.
    Late,
    /// ⏳ the last month in which it is free.
    LastMonth,
    /// ✓ done.
    Done,
    /// – no longer free.
    Closed,
}

impl SeriesForecast {
    /// The series' definition in the programme.
    pub fn definition<'a>(&self, programme: &'a Programme) -> Option<&'a Series> {
        programme.series.get(usize::from(self.series))
    }

    fn policy<'a>(&self, programme: &'a Programme) -> Option<&'a Policy> {
        let index = self.next.as_ref()?.policy?;
        self.definition(programme)?.policies.get(usize::from(index))
    }

    /// Products that may be given next; each entry is one product or several given together.
    pub fn acceptable<'a>(&self, programme: &'a Programme) -> &'a [Vec<ProductIx>] {
        self.policy(programme).map_or(&[], |policy| &policy.acceptable)
    }

    /// The best of the acceptable products; the first is proposed.
    pub fn preferred<'a>(&self, programme: &'a Programme) -> &'a [Vec<ProductIx>] {
        self.policy(programme).map_or(&[], |policy| &policy.preferred)
    }

    /// The product that is proposed for the next dose, where it is one and not several together.
    pub fn proposed(&self, programme: &Programme) -> Option<ProductIx> {
        let choice = self.preferred(programme).first().or(self.acceptable(programme).first())?;
        match choice.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// The rule about the next dose's products.
    pub fn product_rule(&self, programme: &Programme) -> Option<RuleIx> {
        self.policy(programme).map(|policy| policy.rule)
    }
}
