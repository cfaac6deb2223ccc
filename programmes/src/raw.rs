//! A programme as people write it: TOML with names. What the keys mean stands at the top of
//! `programmes/japan/programme.toml`.
use hagukumi_core::immunization::{
    Accept, Category, Confidence, ExtensionKind, Label, OnlySex, Stands, VaccineKind,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::value::Datetime;

/// One file; each part may stand in any file.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    pub id: Option<String>,
    pub version: Option<String>,
    pub country: Option<String>,
    pub checked: Option<Datetime>,
    pub foreign_rule: Option<String>,
    pub sources: BTreeMap<String, String>,
    pub rules: Vec<Rule>,
    pub products: Vec<Product>,
    pub series: Vec<Series>,
    pub spacing: Vec<Spacing>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rule {
    pub id: String,
    pub sources: Vec<String>,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub confidence: Confidence,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct Period {
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Product {
    pub code: String,
    pub components: Vec<String>,
    #[serde(default)]
    pub brands: Vec<String>,
    pub refines: Option<String>,
    #[serde(default)]
    pub live: bool,
    #[serde(default)]
    pub live_injected: bool,
    #[serde(default)]
    pub foreign: bool,
    #[serde(default)]
    pub accept: Vec<AcceptFrom>,
    pub counts_from: Option<String>,
    #[serde(default)]
    pub routine: Vec<Period>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AcceptFrom {
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub accept: Accept,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Series {
    pub id: String,
    pub order: u32,
    pub category: Category,
    pub rule: String,
    pub counts: Vec<String>,
    #[serde(default)]
    pub cohort: Period,
    #[serde(default)]
    pub births: Period,
    pub sex: Option<OnlySex>,
    #[serde(default)]
    pub pregnancy: bool,
    #[serde(default)]
    pub excluded_by: Vec<Exclusion>,
    pub counts_from: Option<String>,
    pub counts_before: Option<String>,
    #[serde(default)]
    pub course_offset: u8,
    #[serde(default)]
    pub earlier_doses: bool,
    #[serde(default)]
    pub beyond: bool,
    #[serde(default)]
    pub ask_clinic: bool,
    pub windows: Vec<LegalWindow>,
    pub routes: Vec<Route>,
    #[serde(default)]
    pub policies: Vec<Policy>,
    #[serde(default)]
    pub extensions: Vec<Extension>,
    pub season: Option<Season>,
    #[serde(default)]
    pub show: Show,
    pub first_dose_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exclusion {
    pub context: String,
    pub word: Option<String>,
    pub rule: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LegalWindow {
    pub first: String,
    pub last: Option<String>,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    #[serde(default)]
    pub products: Vec<String>,
    pub rule: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Route {
    pub id: String,
    #[serde(default)]
    pub when: RouteWhen,
    pub doses: Vec<Dose>,
    #[serde(default)]
    pub mixed: bool,
    pub rule: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RouteWhen {
    pub start_from: Option<String>,
    pub start_to: Option<String>,
    pub start: Period,
    pub only: Vec<String>,
    pub any: Vec<String>,
    pub at_least: u8,
    pub first: Vec<String>,
    pub any_until: Option<Datetime>,
    pub without: Vec<String>,
    pub today: Period,
    pub first_gap: Option<String>,
    pub open_until: Option<Datetime>,
    pub context: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Dose {
    pub label: Label,
    #[serde(default)]
    pub intervals: Vec<MinInterval>,
    pub not_before: Option<String>,
    #[serde(default)]
    pub skip_after: Vec<SkipAfter>,
    pub skip_if_previous_after: Option<String>,
    pub standard: Option<Standard>,
    pub upper: Option<Upper>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MinInterval {
    #[serde(default)]
    pub after: u8,
    pub least: String,
    pub physician: Option<String>,
    #[serde(default)]
    pub products: Vec<String>,
    pub if_skipped: Option<bool>,
    pub rule: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SkipAfter {
    pub last: String,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub rule: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Standard {
    pub first: Option<String>,
    pub last: Option<String>,
    #[serde(default)]
    pub after: u8,
    pub from: Option<String>,
    pub to: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Upper {
    pub most: String,
    pub until: Datetime,
    pub rule: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Policy {
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub age_from: Option<String>,
    pub age_to: Option<String>,
    #[serde(default)]
    pub last: Vec<String>,
    #[serde(default)]
    pub any: Vec<String>,
    #[serde(default)]
    pub unstarted: bool,
    pub behind: Option<Vec<String>>,
    pub partner: Option<Partner>,
    pub acceptable: Vec<String>,
    pub preferred: Vec<String>,
    #[serde(default)]
    pub partner_exceeds: bool,
    pub rule: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Partner {
    pub series: String,
    pub stands: Stands,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Extension {
    pub kind: ExtensionKind,
    #[serde(default)]
    pub births: Period,
    pub context: Option<String>,
    pub first: Option<String>,
    pub last: Option<String>,
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub dose_in: Option<Period>,
    pub rule: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Season {
    pub opens: String,
    pub closes: String,
    pub lead_days: u16,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Show {
    pub never: bool,
    pub when: Vec<String>,
    pub unless: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Spacing {
    pub from: Option<Datetime>,
    pub until: Option<Datetime>,
    pub earlier: VaccineKind,
    pub later: VaccineKind,
    pub least: String,
    pub rule: String,
}
