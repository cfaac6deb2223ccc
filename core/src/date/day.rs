//! A calendar day as one integer: what the rules count with and what data files carry.
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar day, counted from 1 January of year 1 (which is day 1), proleptic Gregorian.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(Debug))]
#[serde(transparent)]
pub struct Day(pub i32);

/// Year, month (1–12) and day of month of a [`Day`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Ymd {
    /// Gregorian year, year 1 BC being 0.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u32,
    /// Day of the month, 1 to 31.
    pub day: u32,
}

/// True when `year` has a 29 February.
pub fn is_leap_year(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number of days in a month (1–12; anything else counts as December).
pub fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Whole eras of 400 years, counted from which no year and no day is negative.
const AGES_YEARS: i32 = 1000 * 400;
/// Days in those eras, and from 1 March of year 0 to day 0.
const AGES_DAYS: i32 = 1000 * 146_097 + 305;

impl Day {
    /// The first day that is counted with (about the year -199 000); earlier ones become it.
    pub const FIRST: Day = Day(-73_000_000);
    /// The last day that is counted with (about the year 199 000); later ones become it.
    pub const LAST: Day = Day(73_000_000);

    /// This day `days` later (earlier when negative), staying inside the calendar.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(days)).clamped()
    }

    /// Full days from `earlier` to this day.
    pub fn since(self, earlier: Day) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    fn clamped(self) -> Day {
        self.clamp(Self::FIRST, Self::LAST)
    }

    /// The day with this year, month and day of month; the day of month is cut to the month's
    /// length.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Day {
        let month = month.clamp(1, 12);
        let day = day.clamp(1, days_in_month(year, month));
        // After Hinnant: years that begin in March, so that the leap day comes last.
        let shifted = year.clamp(-250_000, 250_000) + AGES_YEARS - i32::from(month <= 2);
        let years = shifted.unsigned_abs();
        let leap_days = years / 4 - years / 100 + years / 400;
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day;
        Day((years * 365 + leap_days + day_of_year).cast_signed() - AGES_DAYS - 1).clamped()
    }

    /// Year, month and day of month.
    pub fn ymd(self) -> Ymd {
        let days = (self.clamped().0 + AGES_DAYS).unsigned_abs();
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let years = (era * 400 + year_of_era).cast_signed() - AGES_YEARS;
        Ymd { year: years + i32::from(month <= 2), month, day }
    }

    /// The same day number `months` later, or the first of the month after where that month
    /// lacks it.
    pub(super) fn months_later(from: Ymd, months: i32) -> Day {
        let count = (from.year * 12 + from.month.cast_signed() - 1).saturating_add(months);
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12).unsigned_abs() + 1);
        let days = days_in_month(year, month).min(from.day - 1);
        Day::from_ymd(year, month, 1).plus(days.cast_signed())
    }

    /// The same day for chrono.
    pub fn date(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.clamped().0).unwrap_or(NaiveDate::MAX)
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Day {
        Day(date.num_days_from_ce()).clamped()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_centuries_agrees_with_chrono() {
        let mut date = NaiveDate::from_ymd_opt(1799, 12, 25).unwrap();
        for _ in 0..146_200 {
            let day = Day::from(date);
            let parts = day.ymd();
            assert_eq!(
                (parts.year, parts.month, parts.day),
                (date.year(), date.month(), date.day())
            );
            assert_eq!(Day::from_ymd(parts.year, parts.month, parts.day), day);
            assert_eq!(day.date(), date);
            date = date.succ_opt().unwrap();
        }
    }

    #[test]
    fn a_day_beyond_the_calendar_stays_at_its_end() {
        assert_eq!(Day::LAST.plus(5), Day::LAST);
        assert_eq!(Day::FIRST.plus(i32::MIN), Day::FIRST);
        assert_eq!(Day::from(NaiveDate::MAX), Day::LAST);
        assert_eq!(Day::from_ymd(i32::MAX, 13, 40), Day::LAST);
        assert!(Day::FIRST.date() < Day(1).date());
    }

    #[test]
    fn a_day_of_month_that_does_not_exist_is_cut_to_the_month() {
        assert_eq!(Day::from_ymd(2026, 2, 30), Day::from_ymd(2026, 2, 28));
        assert_eq!(Day::from_ymd(2024, 2, 30), Day::from_ymd(2024, 2, 29));
    }
}
