//! Opening hours.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::holiday::is_national_holiday;

/// When an office or a telephone line answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// Day and night, every day of the year.
    #[serde(default)]
    pub always: bool,
    /// The week's opening times.
    #[serde(default)]
    pub open: Vec<OpenSpan>,
    /// Closed on national holidays.
    #[serde(default)]
    pub closed_on_holidays: bool,
    /// Closed every year between these days, such as 12-29 to 01-03.
    #[serde(default)]
    pub closed: Vec<YearlySpan>,
}

/// Some weekdays and the time between opening and closing. A closing time at or before the
/// opening time is on the next day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSpan {
    /// 1 is Monday, 7 is Sunday.
    pub days: Vec<u8>,
    /// Opens at.
    pub from: TimeOfDay,
    /// Closes at.
    pub to: TimeOfDay,
}

/// Days of every year, both included; may run over the new year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearlySpan {
    /// First day.
    pub from: DayOfYear,
    /// Last day.
    pub to: DayOfYear,
}

/// A time of the day, written `08:30`; `24:00` is midnight at the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    minute: u16,
}

/// A day of any year, written `12-29`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayOfYear {
    /// 1–12.
    pub month: u8,
    /// 1–31.
    pub day: u8,
}

/// A day and a time in Japan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day in Japan.
    pub date: NaiveDate,
    /// Minutes since midnight, 0–1439.
    pub minute: u16,
}

impl Hours {
    /// Whether somebody answers at this moment.
    pub fn open_at(&self, now: Moment) -> bool {
        if self.always {
            return true;
        }
        let yesterday = now.date.pred_opt();
        self.open.iter().any(|span| {
            let (from, to) = (span.from.minute, span.to.minute);
            if to > from {
                return span.on(now.date)
                    && self.works_on(now.date)
                    && (from..to).contains(&now.minute);
            }
            // Over midnight: the evening belongs to the day that began it.
            (span.on(now.date) && self.works_on(now.date) && now.minute >= from)
                || yesterday
                    .is_some_and(|day| span.on(day) && self.works_on(day) && now.minute < to)
        })
    }

    fn works_on(&self, date: NaiveDate) -> bool {
        if self.closed_on_holidays && is_national_holiday(date) {
            return false;
        }
        !self.closed.iter().any(|span| span.holds(date))
    }
}

impl OpenSpan {
    fn on(&self, date: NaiveDate) -> bool {
        let weekday = date.weekday().number_from_monday();
        self.days.iter().any(|day| u32::from(*day) == weekday)
    }
}

impl YearlySpan {
    fn holds(&self, date: NaiveDate) -> bool {
        let here = (date.month(), date.day());
        let from = (u32::from(self.from.month), u32::from(self.from.day));
        let to = (u32::from(self.to.month), u32::from(self.to.day));
        if from <= to { from <= here && here <= to } else { here >= from || here <= to }
    }
}

impl TimeOfDay {
    /// Minutes since midnight, 0–1440.
    pub fn minutes(self) -> u16 {
        self.minute
    }

    fn parse(text: &str) -> Option<TimeOfDay> {
        let (hour, minute) = two_numbers(text, ':')?;
        let minute = u16::from(hour) * 60
            + if minute < 60 {
                u16::from(minute)
            } else {
                return None;
            };
        (minute <= 24 * 60).then_some(TimeOfDay { minute })
    }
}

impl DayOfYear {
    fn parse(text: &str) -> Option<DayOfYear> {
        let (month, day) = two_numbers(text, '-')?;
        // 2024 has a 29 February, so every day that any year has is accepted.
        NaiveDate::from_ymd_opt(2024, u32::from(month), u32::from(day))?;
        Some(DayOfYear { month, day })
    }
}

fn two_numbers(text: &str, between: char) -> Option<(u8, u8)> {
    let (left, right) = text.split_once(between)?;
    let number = |part: &str| {
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<u8>().ok())
            .flatten()
    };
    Some((number(left)?, number(right)?))
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minute / 60, self.minute % 60)
    }
}

impl fmt::Display for DayOfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for DayOfYear {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        TimeOfDay::parse(&String::deserialize(deserializer)?)
            .ok_or_else(|| de::Error::custom("a time is written like 08:30"))
    }
}

impl<'de> Deserialize<'de> for DayOfYear {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        DayOfYear::parse(&String::deserialize(deserializer)?)
            .ok_or_else(|| de::Error::custom("a day of the year is written like 12-29"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: &str, time: &str) -> Moment {
        Moment { date: date.parse().unwrap(), minute: TimeOfDay::parse(time).unwrap().minutes() }
    }

    fn span(days: &[u8], from: &str, to: &str) -> OpenSpan {
        OpenSpan {
            days: days.to_vec(),
            from: TimeOfDay::parse(from).unwrap(),
            to: TimeOfDay::parse(to).unwrap(),
        }
    }

    fn office() -> Hours {
        Hours {
            open: vec![span(&[1, 2, 3, 4, 5], "08:30", "17:00")],
            closed_on_holidays: true,
            closed: vec![YearlySpan {
                from: DayOfYear::parse("12-29").unwrap(),
                to: DayOfYear::parse("01-03").unwrap(),
            }],
            ..Hours::default()
        }
    }

    #[test]
    fn an_office_opens_on_the_minute_and_closes_on_the_minute() {
        let office = office();
        assert!(!office.open_at(at("2026-11-20", "08:29")));
        assert!(office.open_at(at("2026-11-20", "08:30")));
        assert!(office.open_at(at("2026-11-20", "16:59")));
        assert!(!office.open_at(at("2026-11-20", "17:00")));
    }

    #[test]
    fn an_office_is_closed_on_weekends_holidays_and_over_the_new_year() {
        let office = office();
        assert!(!office.open_at(at("2026-11-21", "10:00")), "Saturday");
        assert!(!office.open_at(at("2026-11-23", "10:00")), "Labour Thanksgiving Day");
        assert!(!office.open_at(at("2026-12-29", "10:00")));
        assert!(office.open_at(at("2026-12-28", "10:00")));
        assert!(!office.open_at(at("2028-01-03", "10:00")));
        assert!(office.open_at(at("2028-01-04", "10:00")));
    }

    #[test]
    fn a_night_line_answers_over_midnight() {
        let night = Hours { open: vec![span(&[5], "18:00", "06:00")], ..Hours::default() };
        assert!(night.open_at(at("2026-11-20", "23:59")));
        assert!(night.open_at(at("2026-11-21", "05:59")));
        assert!(!night.open_at(at("2026-11-21", "06:00")));
        assert!(!night.open_at(at("2026-11-20", "05:00")), "Thursday's night is not open");
    }

    #[test]
    fn always_is_always() {
        let line = Hours { always: true, ..Hours::default() };
        assert!(line.open_at(at("2027-01-01", "03:00")));
    }

    #[test]
    fn times_and_days_that_no_clock_or_calendar_has_are_refused() {
        for text in ["8:30", "24:01", "12:60", "ab:cd", "1230"] {
            assert_eq!(TimeOfDay::parse(text), None, "{text}");
        }
        for text in ["02-30", "13-01", "1-1"] {
            assert_eq!(DayOfYear::parse(text), None, "{text}");
        }
        assert_eq!(TimeOfDay::parse("24:00").map(TimeOfDay::minutes), Some(1440));
    }
}
