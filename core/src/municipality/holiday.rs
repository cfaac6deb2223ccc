//! Japan's national holidays, by the law in force since 2022 (国民の祝日に関する法律).

use chrono::{Datelike, NaiveDate, Weekday};

/// Whether the day is a national holiday, a substitute holiday or a day between two holidays.
///
/// Holds for 2022–2099: the law as amended in 2018, with the equinoxes by the usual formula. (The
/// government fixes the equinoxes each February for the next year; the formula has not differed
/// so far.)
pub fn is_national_holiday(date: NaiveDate) -> bool {
    named(date) || substitute(date) || between(date)
}

/// Holidays that have a name, articles 1 and 2.
fn named(date: NaiveDate) -> bool {
    let day = date.day();
    match date.month() {
        1 => day == 1 || nth_monday(date, 2),
        2 => day == 11 || day == 23,
        3 => day == equinox(date.year(), 208_431),
        4 => day == 29,
        5 => (3..=5).contains(&day),
        7 => nth_monday(date, 3),
        8 => day == 11,
        9 => nth_monday(date, 3) || day == equinox(date.year(), 232_488),
        10 => nth_monday(date, 2),
        11 => day == 3 || day == 23,
        _ => false,
    }
}

/// When a holiday falls on a Sunday, the next day that is not a holiday, article 3 paragraph 2.
fn substitute(date: NaiveDate) -> bool {
    let mut day = date;
    for _ in 0..4 {
        let Some(before) = day.pred_opt() else {
            return false;
        };
        if !named(before) {
            return false;
        }
        if before.weekday() == Weekday::Sun {
            return true;
        }
        day = before;
    }
    false
}

/// A day between two holidays, article 3 paragraph 3.
fn between(date: NaiveDate) -> bool {
    date.pred_opt().is_some_and(named) && date.succ_opt().is_some_and(named)
}

fn nth_monday(date: NaiveDate, nth: u32) -> bool {
    date.weekday() == Weekday::Mon && date.day().div_ceil(7) == nth
}

/// The day of the month of an equinox between 1980 and 2099: an offset in ten thousandths of a
/// day, the tropical year's remainder, less the leap days.
fn equinox(year: i32, offset: i64) -> u32 {
    let since = i64::from(year) - 1980;
    let day = (offset + 2_422 * since) / 10_000 - since / 4;
    u32::try_from(day).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holidays_of(year: i32) -> Vec<String> {
        NaiveDate::from_ymd_opt(year, 1, 1)
            .unwrap()
            .iter_days()
            .take_while(|d| d.year() == year)
            .filter(|d| is_national_holiday(*d))
            .map(|d| d.to_string()[5..].to_string())
            .collect()
    }

    #[test]
    fn the_holidays_of_2026_are_those_of_the_law() {
        assert_eq!(
            holidays_of(2026),
            [
                "01-01", "01-12", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05",
                "05-06", "07-20", "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23",
            ]
        );
    }

    #[test]
    fn the_holidays_of_2027_have_a_substitute_in_march() {
        assert_eq!(
            holidays_of(2027),
            [
                "01-01", "01-11", "02-11", "02-23", "03-21", "03-22", "04-29", "05-03", "05-04",
                "05-05", "07-19", "08-11", "09-20", "09-23", "10-11", "11-03", "11-23",
            ]
        );
    }
}
