//! "At least n days (months) between": rules G4 and G5.
use super::day::{Day, days_in_month};
use serde::{Deserialize, Serialize};

/// A minimum (or standard) interval between two doses, as the regulations write it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
pub enum Interval {
    /// `N日以上`: that many full days lie between, so the next dose is on day N + 1 (G4).
    #[serde(rename = "d")]
    Days(u16),
    /// `N月以上`: from the same day number N months later, or the first of the month after
    /// where that month lacks it (G5).
    #[serde(rename = "m")]
    Months(u16),
    /// `N月半以上`: as `Months`, and half a month more: 14, 15 or 16 days in a month of 28,
    /// 29–30 or 31 days (G5).
    #[serde(rename = "h")]
    MonthsAndHalf(u16),
}

impl Interval {
    /// The first day allowed after a dose on `date`.
    /// Source: MHLW, 52nd basic-policy committee, 8 February 2023, document 5, p. 20.
    pub fn after(self, date: Day) -> Day {
        match self {
            Interval::Days(days) => date.plus(i32::from(days) + 1),
            Interval::Months(months) => months_after(date, months),
            Interval::MonthsAndHalf(months) => {
                let start = months_after(date, months);
                let parts = start.ymd();
                start.plus(match days_in_month(parts.year, parts.month) {
                    28 => 14,
                    31 => 16,
                    _ => 15,
                })
            }
        }
    }
}

fn months_after(date: Day, months: u16) -> Day {
    Day::months_later(date.ymd(), i32::from(months))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::from_ymd(year, month, day)
    }

    #[test]
    fn days_between_are_full_days() {
        let given = day(2022, 4, 1);
        assert_eq!(Interval::Days(6).after(given), day(2022, 4, 8));
        assert_eq!(Interval::Days(20).after(given), day(2022, 4, 22));
        assert_eq!(Interval::Days(27).after(given), day(2022, 4, 29));
    }

    #[test]
    fn months_between_end_on_the_same_day_number_or_the_next_first() {
        assert_eq!(Interval::Months(3).after(day(2022, 4, 1)), day(2022, 7, 1));
        assert_eq!(Interval::Months(3).after(day(2022, 11, 30)), day(2023, 3, 1));
        assert_eq!(Interval::Months(3).after(day(2023, 11, 30)), day(2024, 3, 1));
        assert_eq!(Interval::Months(6).after(day(2026, 5, 31)), day(2026, 12, 1));
        assert_eq!(Interval::Months(6).after(day(2025, 8, 28)), day(2026, 2, 28));
        assert_eq!(Interval::Months(5).after(day(2026, 1, 31)), day(2026, 7, 1));
    }

    #[test]
    fn half_a_month_depends_on_the_month() {
        assert_eq!(Interval::MonthsAndHalf(2).after(day(2022, 4, 1)), day(2022, 6, 16));
        assert_eq!(Interval::MonthsAndHalf(2).after(day(2021, 12, 10)), day(2022, 2, 24));
        assert_eq!(Interval::MonthsAndHalf(2).after(day(2023, 12, 10)), day(2024, 2, 25));
        assert_eq!(Interval::MonthsAndHalf(2).after(day(2022, 5, 10)), day(2022, 7, 26));
    }

    #[test]
    fn an_interval_at_the_end_of_the_calendar_stays_there() {
        assert_eq!(Interval::Months(u16::MAX).after(Day::LAST), Day::LAST);
        assert_eq!(Interval::MonthsAndHalf(1).after(Day::LAST), Day::LAST);
        assert_eq!(Interval::Days(u16::MAX).after(Day::LAST), Day::LAST);
    }
}
