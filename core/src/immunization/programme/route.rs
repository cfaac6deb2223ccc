//! Routes: how many doses, and when each.
use super::{Period, PointIx, ProductIx, RuleIx};
use crate::date::{Day, Interval};
use serde::{Deserialize, Serialize};

/// A way through a series: how many doses, when each.
#[derive(Clone, Serialize, Deserialize)]
pub struct Route {
    /// Its name, such as `m2-m7`.
    pub id: String,
    /// Whom it is for.
    pub when: RouteWhen,
    /// Its doses, in order.
    pub doses: Vec<DoseRule>,
    /// Different products were used: the municipality decides whether that was unavoidable.
    pub mixed: bool,
    /// The rule.
    pub rule: RuleIx,
}

/// Whom a [`Route`] is for; everything named must hold. "Start" is the first counted dose, or
/// before it the day on which it can be given.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RouteWhen {
    /// Start on or after this moment.
    pub start_from: Option<PointIx>,
    /// Start no later than this moment.
    pub start_to: Option<PointIx>,
    /// Start between these days.
    pub start: Period,
    /// There is a dose and every one is of these products.
    pub only: Vec<ProductIx>,
    /// The first dose is of these products.
    pub first: Vec<ProductIx>,
    /// Some dose is of these products.
    pub any: Vec<ProductIx>,
    /// At least this many doses are of the products in `any`.
    pub at_least: u8,
    /// Doses after this day do not count for `any`.
    pub any_until: Option<Day>,
    /// No dose is of these products.
    pub without: Vec<ProductIx>,
    /// Today lies between these days.
    pub today: Period,
    /// There is no second dose yet, or it came at least this long after the first.
    pub first_gap: Option<Interval>,
    /// Today is no later, or the route is already complete.
    pub open_until: Option<Day>,
    /// This fact holds.
    pub context: Option<String>,
}

/// One dose of a [`Route`].
#[derive(Clone, Serialize, Deserialize)]
pub struct DoseRule {
    /// Primary, booster or simply a dose.
    pub label: Label,
    /// Minimum intervals; all that apply must have passed.
    pub intervals: Vec<MinInterval>,
    /// Not before this moment.
    pub not_before: Option<PointIx>,
    /// After this moment the dose is left out and the next one comes.
    pub skip_after: Vec<SkipAfter>,
    /// The dose is left out when the one before came after this moment.
    pub skip_if_previous_after: Option<PointIx>,
    /// Standard period.
    pub standard: Option<Standard>,
    /// Longest interval, while there was one.
    pub upper: Option<UpperLimit>,
}

/// What a dose is called.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub enum Label {
    /// 初回.
    #[serde(rename = "primary")]
    Primary,
    /// 追加.
    #[serde(rename = "booster")]
    Booster,
    /// Neither: the only dose, or doses that are simply counted.
    #[serde(rename = "dose")]
    Dose,
}

/// A minimum interval before a dose.
#[derive(Clone, Serialize, Deserialize)]
pub struct MinInterval {
    /// After which dose of the route (1 is the first); 0 means the one before.
    pub after: u8,
    /// How long.
    pub least: Interval,
    /// How long when the physician finds it necessary.
    pub physician: Option<Interval>,
    /// Only when the dose is of these products; empty for the rest.
    pub products: Vec<ProductIx>,
    /// Only when doses before this one were left out (`true`) or were not (`false`).
    pub if_skipped: Option<bool>,
    /// The rule.
    pub rule: RuleIx,
}

/// The moment after which a dose is left out, as in force in a span of days.
#[derive(Clone, Serialize, Deserialize)]
pub struct SkipAfter {
    /// Last day on which the dose can be given.
    pub last: PointIx,
    /// When this holds.
    pub force: Period,
    /// The rule.
    pub rule: RuleIx,
}

/// The standard period of a dose: by age, by interval, or both (the later start, the earlier end).
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Standard {
    /// From this moment.
    pub first: Option<PointIx>,
    /// To this moment, inclusive.
    pub last: Option<PointIx>,
    /// After which dose the intervals count; 0 means the one before.
    pub after: u8,
    /// From this long after it.
    pub from: Option<Interval>,
    /// To this long after it.
    pub to: Option<Interval>,
}

/// The longest interval after the dose before, until it was given up.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct UpperLimit {
    /// How long.
    pub most: Interval,
    /// Last day on which this held.
    pub until: Day,
    /// The rule.
    pub rule: RuleIx,
}
