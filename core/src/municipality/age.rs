//! Ages as a municipality writes them: `4m`, `1y6m`, `60d`.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::date::{Day, months_reached};

/// An age: months, or days for the newborn. Written `1y6m`, `3y`, `4m`, `60d`, `0d`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Completed months of life; a year is twelve.
    Months(u16),
    /// Days after the day of birth.
    Days(u16),
}

impl Age {
    /// Reads `1y6m`, `3y`, `4m` or `60d`; anything else is `None`.
    pub fn parse(text: &str) -> Option<Age> {
        if let Some(days) = text.strip_suffix('d') {
            return number(days).map(Age::Days);
        }
        let (years, rest) = match text.split_once('y') {
            Some((years, rest)) => (number(years)?, rest),
            None => (0, text),
        };
        let months = match rest {
            "" if text.ends_with('y') => 0,
            _ => number(rest.strip_suffix('m')?)?,
        };
        Some(Age::Months(years.checked_mul(12)?.checked_add(months)?))
    }

    /// The day on which a person born on `birth` attains this age: months by the rule of
    /// [`months_reached`], days from the day of birth as 0.
    pub fn reached(self, birth: NaiveDate) -> NaiveDate {
        let birth = Day::from(birth);
        match self {
            Age::Days(days) => birth.plus(i32::from(days)),
            Age::Months(0) => birth,
            Age::Months(months) => months_reached(birth, i32::from(months)),
        }
        .date()
    }

    /// For ordering two ages: about how many days.
    pub fn about_days(self) -> u32 {
        match self {
            Age::Months(months) => u32::from(months) * 30 + u32::from(months) * 7 / 16,
            Age::Days(days) => u32::from(days),
        }
    }
}

fn number(text: &str) -> Option<u16> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Age::Days(days) => write!(f, "{days}d"),
            Age::Months(months) => match (months / 12, months % 12) {
                (0, months) => write!(f, "{months}m"),
                (years, 0) => write!(f, "{years}y"),
                (years, months) => write!(f, "{years}y{months}m"),
            },
        }
    }
}

impl Serialize for Age {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        match *self {
            Age::Months(months) => (true, months).serialize(serializer),
            Age::Days(days) => (false, days).serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Age {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            let (in_months, number) = Deserialize::deserialize(deserializer)?;
            return Ok(if in_months { Age::Months(number) } else { Age::Days(number) });
        }
        let text = String::deserialize(deserializer)?;
        Age::parse(&text)
            .ok_or_else(|| de::Error::custom("an age is written like 4m, 1y6m, 3y or 60d"))
    }
}

/// Ages from one to another, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgeRange {
    /// The day this age is attained is the first day (以上) …
    pub from: Age,
    /// … unless the rule says "over" (超え): then the day after.
    #[serde(default)]
    pub over: bool,
    /// The day this age is attained is the last day (未満).
    pub to: Age,
}

impl AgeRange {
    /// First and last day for a child born on `birth`, both included. `None` when the ages are
    /// in the wrong order.
    pub fn days(&self, birth: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let first = Day::from(self.from.reached(birth)).plus(i32::from(self.over)).date();
        let last = self.to.reached(birth);
        (first <= last).then_some((first, last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_age_is_read_as_it_is_written() {
        for text in ["0d", "60d", "4m", "1y", "1y6m", "3y", "18y"] {
            assert_eq!(Age::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Age::parse("18m"), Age::parse("1y6m"));
        for text in ["", "y", "m", "d", "4", "1y6", "-1m", "+3m", "1y6m2d", "99999y"] {
            assert_eq!(Age::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_age_is_reached_on_the_eve_or_on_the_last_day_of_a_short_month() {
        let reached = |birth: &str, age: &str| Age::parse(age).unwrap().reached(day(birth));
        assert_eq!(reached("2026-09-10", "1y6m"), day("2028-03-09"));
        assert_eq!(reached("2018-12-31", "2m"), day("2019-02-28"));
        assert_eq!(reached("2018-12-28", "2m"), day("2019-02-27"));
        assert_eq!(reached("2024-02-29", "1y"), day("2025-02-28"));
        assert_eq!(reached("2024-02-29", "4y"), day("2028-02-28"));
        assert_eq!(reached("2026-09-10", "0m"), day("2026-09-10"));
        assert_eq!(reached("2026-09-10", "60d"), day("2026-11-09"));
    }

    #[test]
    fn over_an_age_begins_the_day_after_it_is_reached() {
        let statutory = AgeRange { from: Age::Months(18), over: true, to: Age::Months(24) };
        assert_eq!(statutory.days(day("2026-09-10")), Some((day("2028-03-10"), day("2028-09-09"))));
        let inverted = AgeRange { from: Age::Months(24), over: false, to: Age::Months(18) };
        assert_eq!(inverted.days(day("2026-09-10")), None);
    }
}
