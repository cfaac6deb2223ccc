//! A national immunization programme as data.
//!
//! People write it as TOML, one file a topic, with names; the loader (`hagukumi-programmes`)
//! checks it and turns names into indices, so that a forecast compares numbers only. What is
//! described here is that compiled form, which the app fetches as JSON.
mod period;
mod point;
mod policy;
mod product;
mod route;
mod series;

use crate::date::{Day, Interval};
use serde::{Deserialize, Serialize};

pub use period::Period;
pub use point::{Point, PointKind};
pub use policy::{Partner, Policy, Stands};
pub use product::{Accept, AcceptFrom, Product, Products};
pub use route::{DoseRule, Label, MinInterval, Route, RouteWhen, SkipAfter, Standard, UpperLimit};
pub use series::{
    Category, Exclusion, Extension, ExtensionKind, LegalWindow, OnlySex, Season, Series, Show,
};

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
    pub products: Products,
    /// Series, in the order in which they are shown.
    pub series: Vec<Series>,
    /// Intervals between different vaccines.
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
    pub sources: Vec<u16>,
    /// First day it is in force.
    pub from: Option<Day>,
    /// Last day it is in force.
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

/// Least time between two different vaccines.
#[derive(Clone, Serialize, Deserialize)]
pub struct Spacing {
    /// Days (of the later dose) on which it holds.
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
        self.products.find(code)
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
