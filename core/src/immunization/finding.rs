//! What in a record does not fit the rules, or needs somebody's word.
use super::{ExtensionKind, ProductIx, RuleIx, SeriesIx};
use crate::date::Interval;
use chrono::NaiveDate;

/// Something to say about a series or about the whole record. Data only: the words are the
/// app's, by kind.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The rule behind it (index into the programme's rules); `None` for a slip in the record
    /// (a dose in the future, the same dose twice).
    pub rule: Option<RuleIx>,
    /// Which line of the history it is about, from 0.
    pub dose: Option<usize>,
}

/// Kinds of [`Finding`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub enum FindingKind {
    /// Two doses came too close to each other.
    IntervalTooShort {
        /// The earlier dose.
        from: NaiveDate,
        /// The later dose.
        to: NaiveDate,
        /// The interval that was needed.
        interval: Interval,
        /// The first day on which the later dose was allowed.
        earliest_allowed: NaiveDate,
        /// How many days too early it came.
        short_by_days: i32,
    },
    /// Two different vaccines came too close to each other.
    CrossVaccineTooClose {
        /// The earlier dose.
        from: NaiveDate,
        /// Its product.
        earlier: ProductIx,
        /// The later dose.
        to: NaiveDate,
        /// Its product.
        later: ProductIx,
        /// The interval that was needed.
        interval: Interval,
        /// The first day on which the later dose was allowed.
        earliest_allowed: NaiveDate,
        /// How many days too early it came.
        short_by_days: i32,
    },
    /// The interval is one that only a physician's judgement allows.
    PhysicianInterval {
        /// The earlier dose.
        from: NaiveDate,
        /// The later dose.
        to: NaiveDate,
    },
    /// The dose came later than an upper limit that was in force then.
    UpperLimitExceeded {
        /// The earlier dose.
        from: NaiveDate,
        /// The later dose.
        to: NaiveDate,
        /// The longest interval.
        interval: Interval,
    },
    /// The dose lies before the legal window.
    BeforeWindow {
        /// When it was given.
        date: NaiveDate,
        /// First day of the window in force then.
        first: NaiveDate,
    },
    /// The dose lies after the legal window.
    AfterWindow {
        /// When it was given.
        date: NaiveDate,
        /// Last day of the window.
        last: NaiveDate,
    },
    /// The dose came before the age from which this dose may be given.
    TooYoung {
        /// When it was given.
        date: NaiveDate,
        /// The first day by age.
        first: NaiveDate,
    },
    /// The dose came before the programme began; it was not a routine dose.
    BeforeProgramme {
        /// When it was given.
        date: NaiveDate,
        /// When the programme began for this child.
        began: NaiveDate,
    },
    /// The dose is not counted in this series.
    NotCounted {
        /// When it was given.
        date: NaiveDate,
    },
    /// The same vaccine stands in the record twice on one day; it is counted once.
    Duplicate {
        /// The day.
        date: NaiveDate,
    },
    /// More doses than the series has.
    Extra {
        /// When it was given.
        date: NaiveDate,
    },
    /// The dose lies after today and is not counted.
    InTheFuture {
        /// The day written.
        date: NaiveDate,
    },
    /// The dose lies before birth and is not counted.
    BeforeBirth {
        /// The day written.
        date: NaiveDate,
    },
    /// The programme does not know this vaccine; the dose is kept and not counted.
    UnknownVaccine,
    /// The dose was given abroad: it counts on a physician's judgement and the guardian's
    /// consent.
    GivenAbroad {
        /// The day.
        date: NaiveDate,
    },
    /// Only a physician can say whether this dose counts; it is not counted until then.
    AskPhysician {
        /// The day.
        date: NaiveDate,
        /// Its product.
        product: ProductIx,
    },
    /// The product was not part of the routine programme on that day.
    ProductNotRoutine {
        /// The day.
        date: NaiveDate,
        /// Its product.
        product: ProductIx,
    },
    /// Different products were used in one series; the municipality decides whether that was
    /// unavoidable.
    ProductsMixed,
    /// The next dose cannot fall inside the window any more.
    CannotComplete {
        /// The first day by interval and age.
        earliest: NaiveDate,
        /// The last day of the window.
        last: NaiveDate,
    },
    /// The doses left do not all fit into the window.
    CannotFinish {
        /// The first day on which the last dose could be given.
        earliest_completion: NaiveDate,
        /// The last day of the window.
        last: NaiveDate,
    },
    /// It is now later than a first dose is recommended.
    FirstDoseLate {
        /// The last recommended day.
        last: NaiveDate,
    },
    /// Taking the other product brings this many doses of a partner series beyond its need.
    PartnerExceeds {
        /// The partner series.
        series: SeriesIx,
        /// Doses of the partner in all, if the combined product is used.
        total: u8,
        /// Doses the partner needs.
        required: u8,
    },
    /// The municipality may still allow the dose: ask.
    AskMunicipality {
        /// Which extension.
        extension: ExtensionKind,
        /// Until when.
        last: NaiveDate,
    },
    /// Not a routine target: a fact about the child excludes it.
    Excluded,
    /// Routine for one sex only, and the sex is not known.
    SexNotKnown,
}
