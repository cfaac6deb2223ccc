//! Spans of days in which a rule is in force.
use crate::date::Day;
use serde::{Deserialize, Serialize};

/// A span of days, each end open when absent.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub until: Option<Day>,
}

impl Period {
    /// True when `day` lies in it.
    pub fn holds(&self, day: Day) -> bool {
        self.from.is_none_or(|from| day >= from) && self.until.is_none_or(|until| day <= until)
    }
}
