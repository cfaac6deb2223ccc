//! The moments that rules speak of.
use serde::{Deserialize, Serialize};

/// A moment in a child's life (or a pregnancy) that a rule speaks of, moved by some days.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub struct Point {
    /// What it is counted from.
    pub kind: PointKind,
    /// How many of them.
    pub count: i16,
    /// Days later (or earlier).
    pub days: i16,
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
