//! A national immunization programme as data.
//!
//! People write it as TOML, one file a topic, with names; the loader (in the server crate)
//! checks it and turns names into indices, so that a forecast compares numbers only. What is
//! described here is that compiled form, which the app fetches as JSON.
use crate::date::{Day, Interval};
use serde::{Deserialize, Serialize};

/// Index into [`Programme::points`].
pub type PointIx = u16;
/// Index into [`Programme::products`].
pub type ProductIx = u16;
/// Index into [`Programme::rules`].
pub type RuleIx = u16;
/// Index into [`Programme::series`].
pub type SeriesIx = u16;

/// A programme: every product, series and rule of one country.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Programme {
    /// Which programme, such as `japan`.
    pub id: String,
    /// Version of the data, such as `2026-11-21`.
    pub version: String,
    /// Country whose programme it is (ISO 3166-1 alpha-2); doses from elsewhere are foreign.
    pub country: String,
    /// The day on which the data were last checked against their sources.
    pub checked: Day,
    /// Where the rules come from.
    pub sources: Vec<Source>,
    /// The rules that everything below refers to.
    pub rules: Vec<Rule>,
    /// Names of the components (antigens) that products hold and series count.
    pub components: Vec<String>,
    /// All moments that rules speak of, each computed once per child.
    pub points: Vec<Point>,
    /// Vaccines, in order of their codes.
    pub products: Vec<Product>,
    /// Series, in the order in which they are shown.
    pub series: Vec<Series>,
    /// Intervals between different vaccines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spacing: Vec<Spacing>,
    /// Rule of a dose given abroad.
    pub foreign_rule: RuleIx,
}

/// A document that rules were read in.
#[derive(Clone, Serialize, Deserialize)]
pub struct Source {
    /// Short name.
    pub id: String,
    /// Address, or where it is found.
    pub at: String,
}

/// A rule: its id, sources and how sure they are.
#[derive(Clone, Serialize, Deserialize)]
pub struct Rule {
    /// Its id, such as `HEPB` or `G8`.
    pub id: String,
    /// Indices into [`Programme::sources`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<u16>,
    /// First day it is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day it is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// How far the sources bear it.
    pub confidence: Confidence,
}

/// How far the sources bear a rule.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// Law or national notice.
    #[serde(rename = "high")]
    High,
    /// Secondary source, or a municipality or physician decides.
    #[serde(rename = "medium")]
    Medium,
    /// Common knowledge only.
    #[serde(rename = "low")]
    Low,
}

/// A moment in a child's life (or a pregnancy) that a rule speaks of, moved by some days.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Point {
    /// What it is counted from.
    #[serde(rename = "k")]
    pub kind: PointKind,
    /// How many of them.
    #[serde(default, rename = "n", skip_serializing_if = "is_zero")]
    pub count: i16,
    /// Days later (or earlier).
    #[serde(default, rename = "d", skip_serializing_if = "is_zero")]
    pub days: i16,
}

fn is_zero(number: &i16) -> bool {
    *number == 0
}

/// What a [`Point`] is counted from.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub enum PointKind {
    /// `count` days after birth.
    #[serde(rename = "d")]
    Days,
    /// The day on which `count` months after birth are reached (rule G2).
    #[serde(rename = "m")]
    Months,
    /// 1 April of the fiscal year in which age `count` is attained (rule G7).
    #[serde(rename = "fs")]
    FiscalYearStart,
    /// 31 March of the fiscal year in which age `count` is attained.
    #[serde(rename = "fe")]
    FiscalYearEnd,
    /// `count` years after the day elementary school begins (rule G6).
    #[serde(rename = "s")]
    School,
    /// The due date of the pregnancy.
    #[serde(rename = "e")]
    DueDate,
}

/// A vaccine.
#[derive(Clone, Serialize, Deserialize)]
pub struct Product {
    /// Its code, such as `DPT_IPV_HIB`.
    pub code: String,
    /// Set of components, bit n being [`Programme::components`]`[n]`.
    pub components: u32,
    /// Brands, and words by which a record may name it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub brands: Vec<String>,
    /// When a dose recorded under this other code names one of `brands`, it is this product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refines: Option<ProductIx>,
    /// Holds living agents.
    #[serde(default, skip_serializing_if = "is_false")]
    pub live: bool,
    /// Holds living agents and is injected.
    #[serde(default, skip_serializing_if = "is_false")]
    pub live_injected: bool,
    /// Not licensed in this country.
    #[serde(default, skip_serializing_if = "is_false")]
    pub foreign: bool,
    /// Whether its doses count; the first entry in force on the dose's day decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accept: Vec<AcceptFrom>,
    /// Doses before this moment do not count in any series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_from: Option<PointIx>,
    /// Days between which it belonged to the routine programme; empty when it never did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub routine: Vec<Period>,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// A span of days, each end open when absent.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

impl Period {
    fn is_open(&self) -> bool {
        self.from.is_none() && self.until.is_none()
    }

    /// True when `day` lies in it.
    pub fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| day >= from) && self.until.is_none_or(|until| day <= until)
    }
}

/// Whether doses of a product count, in a span of days.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct AcceptFrom {
    /// When.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub period: Period,
    /// Whether they count.
    pub accept: Accept,
}

/// Whether doses of a product count toward a series.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Accept {
    /// They count.
    #[serde(rename = "counts")]
    Counts,
    /// They count only if a physician accepts them.
    #[serde(rename = "ask")]
    AskPhysician,
    /// They never count.
    #[serde(rename = "never")]
    Never,
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
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub cohort: Period,
    /// Births that are routine targets.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub births: Period,
    /// Limited to one sex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<OnlySex>,
    /// For a pregnancy, not for a child.
    #[serde(default, skip_serializing_if = "is_false")]
    pub pregnancy: bool,
    /// Facts that take a child out of the routine target.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded_by: Vec<Exclusion>,
    /// Doses before this moment belong to another series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_from: Option<PointIx>,
    /// Doses on or after this moment belong to another series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_before: Option<PointIx>,
    /// Doses in the whole course before this series' first (period 2 after three doses: 3).
    #[serde(default, skip_serializing_if = "is_zero_u8")]
    pub course_offset: u8,
    /// Voluntary doses before the programme began are as good as routine ones.
    #[serde(default, skip_serializing_if = "is_false")]
    pub earlier_doses: bool,
    /// Doses beyond the last are those of the next period and nothing to remark on.
    #[serde(default, skip_serializing_if = "is_false")]
    pub beyond: bool,
    /// The sources give no full schedule: the clinic decides.
    #[serde(default, skip_serializing_if = "is_false")]
    pub ask_clinic: bool,
    /// Legal windows, by age and by date of effect.
    pub windows: Vec<LegalWindow>,
    /// Ways through the series; the first that fits the child is taken.
    pub routes: Vec<Route>,
    /// Which products may be given next; the first that fits is taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<Policy>,
    /// Extensions of the window for some.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
    /// Given anew each season.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub season: Option<Season>,
    /// When it is worth a place on the screen.
    #[serde(default, skip_serializing_if = "Show::always")]
    pub show: Show,
    /// Last day on which a first dose is recommended, when earlier than the legal one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_dose_by: Option<PointIx>,
}

fn is_zero_u8(number: &u8) -> bool {
    *number == 0
}

/// A fact that takes a child out of a routine target.
#[derive(Clone, Serialize, Deserialize)]
pub struct Exclusion {
    /// Name of the fact.
    pub context: String,
    /// The word that the fact must hold; `None` for a flag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<PointIx>,
    /// Days on which this version is in force.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub force: Period,
    /// Only for these products; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<ProductIx>,
    /// The rule.
    pub rule: RuleIx,
}

/// A way through a series: how many doses, when each.
#[derive(Clone, Serialize, Deserialize)]
pub struct Route {
    /// Its name, such as `m2-m7`.
    pub id: String,
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "RouteWhen::anyone")]
    pub when: RouteWhen,
    /// Its doses, in order.
    pub doses: Vec<DoseRule>,
    /// Different products were used: the municipality decides whether that was unavoidable.
    #[serde(default, skip_serializing_if = "is_false")]
    pub mixed: bool,
    /// The rule.
    pub rule: RuleIx,
}

/// Whom a [`Route`] is for; everything named must hold. "Start" is the first counted dose, or
/// before it the day on which it can be given.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RouteWhen {
    /// Start on or after this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<PointIx>,
    /// Start no later than this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_to: Option<PointIx>,
    /// Start between these days.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub start: Period,
    /// There is a dose and every one is of these products.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<ProductIx>,
    /// The first dose is of these products.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<ProductIx>,
    /// Some dose is of these products.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<ProductIx>,
    /// At least this many doses are of the products in `any`.
    #[serde(default, skip_serializing_if = "is_zero_u8")]
    pub at_least: u8,
    /// Doses after this day do not count for `any`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub any_until: Option<Day>,
    /// No dose is of these products.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<ProductIx>,
    /// Today lies between these days.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub today: Period,
    /// Today is on or after this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_from: Option<PointIx>,
    /// There is no second dose yet, or it came at least this long after the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_gap: Option<Interval>,
    /// Today is no later, or the route is already complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_until: Option<Day>,
    /// This fact holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
}

impl RouteWhen {
    fn anyone(&self) -> bool {
        *self == RouteWhen::default()
    }
}

/// One dose of a [`Route`].
#[derive(Clone, Serialize, Deserialize)]
pub struct DoseRule {
    /// Primary, booster or simply a dose.
    pub label: Label,
    /// Minimum intervals; all that apply must have passed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub intervals: Vec<MinInterval>,
    /// Not before this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<PointIx>,
    /// After this moment the dose is left out and the next one comes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skip_after: Vec<SkipAfter>,
    /// The dose is left out when the one before came after this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_if_previous_after: Option<PointIx>,
    /// Standard period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard: Option<Standard>,
    /// Longest interval, while there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "is_zero_u8")]
    pub after: u8,
    /// How long.
    pub least: Interval,
    /// How long when the physician finds it necessary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub physician: Option<Interval>,
    /// Only when the dose is of these products; empty for the rest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<ProductIx>,
    /// Only when doses before this one were left out (`true`) or were not (`false`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub force: Period,
    /// The rule.
    pub rule: RuleIx,
}

/// The standard period of a dose: by age, by interval, or both (the later start, the earlier end).
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Standard {
    /// From this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<PointIx>,
    /// To this moment, inclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<PointIx>,
    /// After which dose the intervals count; 0 means the one before.
    #[serde(default, skip_serializing_if = "is_zero_u8")]
    pub after: u8,
    /// From this long after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Interval>,
    /// To this long after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

/// Which products may be given next.
#[derive(Clone, Serialize, Deserialize)]
pub struct Policy {
    /// Days on which it holds.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub force: Period,
    /// From this age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_from: Option<PointIx>,
    /// To this age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_to: Option<PointIx>,
    /// The last counted dose is of these products.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub last: Vec<ProductIx>,
    /// Some counted dose is of these products.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<ProductIx>,
    /// No dose has been counted.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unstarted: bool,
    /// Components (set) that are behind the others in this series.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub behind: Option<u32>,
    /// How another series stands against this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
    /// What may be given: each entry one product, or several given together.
    pub acceptable: Vec<Vec<ProductIx>>,
    /// What is best among them; the first is proposed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preferred: Vec<Vec<ProductIx>>,
    /// What happens to the partner when the other choice is taken.
    #[serde(default, skip_serializing_if = "is_false")]
    pub partner_exceeds: bool,
    /// The rule.
    pub rule: RuleIx,
}

/// How another series stands: its doses still to come against this one's.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct Partner {
    /// The other series.
    pub series: SeriesIx,
    /// How it stands.
    pub stands: Stands,
}

/// How many doses another series still needs, compared with this one.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stands {
    /// As many.
    #[serde(rename = "equal")]
    Equal,
    /// Fewer.
    #[serde(rename = "ahead")]
    Ahead,
    /// More.
    #[serde(rename = "behind")]
    Behind,
}

/// A window beyond the ordinary one, for some.
#[derive(Clone, Serialize, Deserialize)]
pub struct Extension {
    /// What kind it is.
    pub kind: ExtensionKind,
    /// Births that it is for.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub births: Period,
    /// The fact that must hold: a flag, or for a long illness the day it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// First day by age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<PointIx>,
    /// Last day by age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<PointIx>,
    /// Days on which it is open.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub force: Period,
    /// A dose in this span must be on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "is_false")]
    pub never: bool,
    /// Only when the record holds one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<ProductIx>,
    /// Not when the record holds one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unless: Vec<ProductIx>,
}

impl Show {
    fn always(&self) -> bool {
        !self.never && self.when.is_empty() && self.unless.is_empty()
    }
}

/// Least time between two different vaccines.
#[derive(Clone, Serialize, Deserialize)]
pub struct Spacing {
    /// Days (of the later dose) on which it holds.
    #[serde(default, skip_serializing_if = "Period::is_open")]
    pub force: Period,
    /// What the earlier dose is.
    pub earlier: VaccineKind,
    /// What the later dose is.
    pub later: VaccineKind,
    /// How long.
    pub least: Interval,
    /// The rule.
    pub rule: RuleIx,
}

/// Kinds of vaccine that spacing rules tell apart.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum VaccineKind {
    /// Any.
    #[serde(rename = "any")]
    Any,
    /// Living and injected.
    #[serde(rename = "live-injected")]
    LiveInjected,
    /// Living, however given.
    #[serde(rename = "live")]
    Live,
    /// Not living.
    #[serde(rename = "inactivated")]
    Inactivated,
}

impl Programme {
    /// The product with this code.
    pub fn product_ix(&self, code: &str) -> Option<ProductIx> {
        let found = self.products.binary_search_by(|product| product.code.as_str().cmp(code));
        found.ok().and_then(|index| ProductIx::try_from(index).ok())
    }

    /// A product.
    pub fn product(&self, index: ProductIx) -> Option<&Product> {
        self.products.get(usize::from(index))
    }

    /// A rule.
    pub fn rule(&self, index: RuleIx) -> Option<&Rule> {
        self.rules.get(usize::from(index))
    }
}
