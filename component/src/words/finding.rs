//! Findings in words. They inform and never blame; where somebody has to decide, they say who.
use chrono::NaiveDate;
use fluent::FluentValue;
use serde::Deserialize;

use super::dates::{self, DateStyle};
use super::{Words, slug};

/// A finding of a forecast, as far as its words need it: the message is `f-` and the kind, and
/// each gap of a message is filled from the facts that a finding of that kind carries.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct FindingFacts {
    kind: String,
    date: Option<NaiveDate>,
    to: Option<NaiveDate>,
    last: Option<NaiveDate>,
    earliest: Option<NaiveDate>,
    earliest_completion: Option<NaiveDate>,
    short_by_days: Option<i32>,
    total: Option<u8>,
    required: Option<u8>,
    earlier: Option<String>,
    later: Option<String>,
    product: Option<String>,
    series: Option<String>,
}

impl FindingFacts {
    /// The sentence with ruby marks still in it.
    pub(super) fn marked(&self, words: &Words) -> Option<String> {
        let mut args: Vec<(&'static str, FluentValue<'_>)> = Vec::new();
        for (gap, day) in [
            ("date", self.to.or(self.date)),
            ("last", self.last),
            ("earliest", self.earliest.or(self.earliest_completion)),
        ] {
            if let Some(day) = day {
                args.push((gap, dates::marked(words, day, DateStyle::Medium)?.into()));
            }
        }
        let beyond = self
            .total
            .zip(self.required)
            .map(|(total, required)| i32::from(total) - i32::from(required));
        args.extend(self.short_by_days.or(beyond).map(|n| ("n", n.into())));
        let product = |code: &String| words.marked(&["p-", &slug(code)].concat(), &[]);
        let series = |id: &String| words.marked(&["v-", &slug(id), "-short"].concat(), &[]);
        let named = self.later.as_ref().or(self.product.as_ref()).and_then(product);
        let named = named.or_else(|| self.series.as_ref().and_then(series));
        args.extend(named.map(|name| ("vaccine", name.into())));
        let other = self.earlier.as_ref().and_then(product);
        args.extend(other.map(|name| ("other", name.into())));
        // A gap that is left open would be read as it stands in the catalogue.
        words.marked(&["f-", &self.kind].concat(), &args).filter(|text| !text.contains("{$"))
    }
}
