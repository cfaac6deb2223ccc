//! The counting rules of Japanese law: ages, months after birth, weeks, intervals, school and
//! fiscal years, and the Japanese era. Each is one small function; none can fail.
//!
//! A result that would leave the calendar (beyond year ±262000) stays at its end.
mod age;
pub(crate) mod data;
mod day;
mod era;
mod interval;
mod typed;
mod year;

pub(crate) use age::months_reached_by;
pub use age::{AgeMonths, age_attained, age_on, months_reached, week_reached};
pub use day::{Day, Ymd, days_in_month, is_leap_year};
pub use era::{Era, WarekiDate};
pub use interval::Interval;
pub use typed::{TypedDate, parse_typed_date};
pub use year::{fiscal_year, fiscal_year_end, fiscal_year_of_age, fiscal_year_start, school_start};
