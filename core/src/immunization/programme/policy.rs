//! Policies: which products may be given next.
use super::{Period, PointIx, ProductIx, RuleIx, SeriesIx};
use serde::{Deserialize, Serialize};

/// Which products may be given next.
#[derive(Clone, Serialize, Deserialize)]
pub struct Policy {
    /// Days on which it holds.
    pub force: Period,
    /// From this age.
    pub age_from: Option<PointIx>,
    /// To this age.
    pub age_to: Option<PointIx>,
    /// The last counted dose is of these products.
    pub last: Vec<ProductIx>,
    /// Some counted dose is of these products.
    pub any: Vec<ProductIx>,
    /// No dose has been counted.
    pub unstarted: bool,
    /// Components (set) that are behind the others in this series.
    pub behind: Option<u32>,
    /// How another series stands against this one.
    pub partner: Option<Partner>,
    /// What may be given: each entry one product, or several given together.
    pub acceptable: Vec<Vec<ProductIx>>,
    /// What is best among them; the first is proposed.
    pub preferred: Vec<Vec<ProductIx>>,
    /// What happens to the partner when the other choice is taken.
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
