//! A series: whom it is for, and when its doses are routine.
use super::{Period, PointIx, Policy, ProductIx, Route, RuleIx};
use serde::{Deserialize, Serialize};

/// A series: the doses against one thing, with all rules about them. Several definitions may
/// share an id, for cohorts that do not overlap: the one whose `cohort` holds the birthday is
/// used.
#[derive(Clone, Serialize, Deserialize)]
pub struct Series {
    /// Its id, such as `HEPB`.
    pub id: String,
    /// Routine or voluntary.
    pub category: Category,
    /// Its main rule.
    pub rule: RuleIx,
    /// Bit numbers of the components that must each be completed.
    pub tracks: Vec<u8>,
    /// Births for which this definition holds.
    pub cohort: Period,
    /// Births that are routine targets.
    pub births: Period,
    /// Limited to one sex.
    pub sex: Option<OnlySex>,
    /// For a pregnancy, not for a child.
    pub pregnancy: bool,
    /// Facts that take a child out of the routine target.
    pub excluded_by: Vec<Exclusion>,
    /// Doses before this moment belong to another series.
    pub counts_from: Option<PointIx>,
    /// Doses on or after this moment belong to another series.
    pub counts_before: Option<PointIx>,
    /// Doses in the whole course before this series' first (period 2 after three doses: 3).
    pub course_offset: u8,
    /// Voluntary doses before the programme began are as good as routine ones.
    pub earlier_doses: bool,
    /// Doses beyond the last are those of the next period and nothing to remark on.
    pub beyond: bool,
    /// The sources give no full schedule: the clinic decides.
    pub ask_clinic: bool,
    /// Legal windows, by age and by date of effect.
    pub windows: Vec<LegalWindow>,
    /// Ways through the series; the first that fits the child is taken.
    pub routes: Vec<Route>,
    /// Which products may be given next; the first that fits is taken.
    pub policies: Vec<Policy>,
    /// Extensions of the window for some.
    pub extensions: Vec<Extension>,
    /// Given anew each season.
    pub season: Option<Season>,
    /// When it is worth a place on the screen.
    pub show: Show,
    /// Last day on which a first dose is recommended, when earlier than the legal one.
    pub first_dose_by: Option<PointIx>,
}

/// Routine (paid for by law) or voluntary.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub enum Category {
    /// 定期接種.
    #[serde(rename = "routine")]
    Routine,
    /// 任意接種.
    #[serde(rename = "voluntary")]
    Voluntary,
}

/// Whom sex limits a series to.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnlySex {
    /// Girls and women.
    #[serde(rename = "F")]
    Female,
    /// Boys and men.
    #[serde(rename = "M")]
    Male,
}

/// A fact that takes a child out of a routine target.
#[derive(Clone, Serialize, Deserialize)]
pub struct Exclusion {
    /// Name of the fact.
    pub context: String,
    /// The word that the fact must hold; `None` for a flag.
    pub word: Option<String>,
    /// The rule.
    pub rule: RuleIx,
}

/// When doses of a series are routine: an age window, as in force in a span of days.
#[derive(Clone, Serialize, Deserialize)]
pub struct LegalWindow {
    /// First day by age.
    pub first: PointIx,
    /// Last day by age, inclusive.
    pub last: Option<PointIx>,
    /// Days on which this version is in force.
    pub force: Period,
    /// Only for these products; empty for all.
    pub products: Vec<ProductIx>,
    /// The rule.
    pub rule: RuleIx,
}

/// The part of the year in which a series is given.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct Season {
    /// Month and day on which it opens.
    pub opens: (u8, u8),
    /// Month and day on which it closes, later in the same year or in the next.
    pub closes: (u8, u8),
    /// Doses this many days before it opens already belong to it.
    pub lead_days: u16,
}

/// When a series is worth a place on the screen.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Show {
    /// Never by itself: it is a view on what another series shows.
    pub never: bool,
    /// Only when the record holds one of these.
    pub when: Vec<ProductIx>,
    /// Not when the record holds one of these.
    pub unless: Vec<ProductIx>,
}

/// A window beyond the ordinary one, for some.
#[derive(Clone, Serialize, Deserialize)]
pub struct Extension {
    /// What kind it is.
    pub kind: ExtensionKind,
    /// Births that it is for.
    pub births: Period,
    /// The fact that must hold: a flag, or for a long illness the day it ended.
    pub context: Option<String>,
    /// First day by age.
    pub first: Option<PointIx>,
    /// Last day by age.
    pub last: Option<PointIx>,
    /// Days on which it is open.
    pub force: Period,
    /// A dose in this span must be on record.
    pub dose_in: Option<Period>,
    /// The rule.
    pub rule: RuleIx,
}

/// Kinds of [`Extension`].
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub enum ExtensionKind {
    /// The vaccine was short and the municipality recognises it.
    #[serde(rename = "shortage")]
    Shortage,
    /// A birth cohort that missed doses when the programme was halted.
    #[serde(rename = "cohort")]
    Cohort,
    /// What is left of an earlier period, for a birth cohort.
    #[serde(rename = "remainder")]
    Remainder,
    /// A catch-up measure for a span of days.
    #[serde(rename = "catch-up")]
    CatchUp,
    /// Two years from the end of a long illness or an equal circumstance.
    #[serde(rename = "circumstance")]
    Circumstance,
}
