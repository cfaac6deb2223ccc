//! Numbers of past weeks, remembered for a while: they change only when somebody writes down
//! later what happened then, and each asks the store for a count of the whole ward.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::NaiveDate;
use hagukumi_api::TrendView;

/// How long they are remembered.
const KEPT_MS: i64 = 5 * 60 * 1000;

type Key = (NaiveDate, Option<Vec<String>>);

/// Numbers of past weeks by day of looking and wards.
#[derive(Debug, Default)]
pub(super) struct Trends(Mutex<HashMap<Key, (i64, Vec<TrendView>)>>);

impl Trends {
    /// What is remembered, if it is not too old.
    pub(super) fn known(
        &self,
        on: NaiveDate,
        wards: Option<&[String]>,
        now_ms: i64,
    ) -> Option<Vec<TrendView>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at_ms, trend) = kept.get(&(on, wards.map(<[_]>::to_vec)))?;
        (now_ms - at_ms < KEPT_MS).then(|| trend.clone())
    }

    /// Remembers, and forgets what is too old.
    pub(super) fn keep(
        &self,
        on: NaiveDate,
        wards: Option<&[String]>,
        trend: &[TrendView],
        now_ms: i64,
    ) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, (at_ms, _)| now_ms - *at_ms < KEPT_MS);
        kept.insert((on, wards.map(<[_]>::to_vec)), (now_ms, trend.to_vec()));
    }
}
