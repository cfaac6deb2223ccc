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
        fresh(*at_ms, now_ms).then(|| trend.clone())
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
        kept.retain(|_, (at_ms, _)| fresh(*at_ms, now_ms));
        kept.insert((on, wards.map(<[_]>::to_vec)), (now_ms, trend.to_vec()));
    }
}

/// Whether what was kept then is new enough now; what was kept later than now, before the clock
/// was set back, is not.
fn fresh(at_ms: i64, now_ms: i64) -> bool {
    (0..KEPT_MS).contains(&(now_ms - at_ms))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_set_back_does_not_keep_old_numbers() {
        let trends = Trends::default();
        let on = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let hour = 60 * 60 * 1000;
        trends.keep(on, None, &[], 9 * hour);
        assert!(trends.known(on, None, 9 * hour + KEPT_MS - 1).is_some());
        assert!(trends.known(on, None, 9 * hour + KEPT_MS).is_none());
        assert!(trends.known(on, None, 8 * hour).is_none());
    }
}
