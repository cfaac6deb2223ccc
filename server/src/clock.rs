//! The one clock of the program. Everything else takes "now" as an argument.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, FixedOffset, NaiveDate};

/// Where "now" comes from.
#[derive(Clone, Copy, Debug, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// Always this moment, in milliseconds since 1970-01-01T00:00:00Z: for demos and tests.
    Frozen(i64),
}

/// Hours that Japan is ahead of UTC, all year.
const JAPAN_HOURS: i32 = 9;

impl Clock {
    /// Now, in milliseconds since 1970-01-01T00:00:00Z.
    pub fn now_ms(self) -> i64 {
        match self {
            Self::Frozen(ms) => ms,
            Self::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
            }
        }
    }

    /// Today in Japan.
    pub fn today(self) -> NaiveDate {
        day_of(self.now_ms())
    }
}

/// The day in Japan of a moment.
pub fn day_of(ms: i64) -> NaiveDate {
    let moment = DateTime::from_timestamp_millis(ms).unwrap_or_default();
    match FixedOffset::east_opt(JAPAN_HOURS * 3600) {
        Some(japan) => moment.with_timezone(&japan).date_naive(),
        None => moment.date_naive(),
    }
}

/// Reads the moment of `--now`: RFC 3339, such as `2026-11-21T08:35:00+09:00`.
///
/// # Errors
/// When the text is no such moment.
pub fn parse_now(text: &str) -> Result<Clock, String> {
    DateTime::parse_from_rfc3339(text)
        .map(|moment| Clock::Frozen(moment.timestamp_millis()))
        .map_err(|_| format!("{text} is no moment such as 2026-11-21T08:35:00+09:00"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_japan() {
        for (moment, day) in [
            ("2026-11-20T14:59:59Z", (2026, 11, 20)),
            ("2026-11-20T15:00:00Z", (2026, 11, 21)),
            ("2026-11-21T08:35:00+09:00", (2026, 11, 21)),
        ] {
            let expected = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
            assert_eq!(parse_now(moment).unwrap().today(), expected, "{moment}");
        }
        assert!(parse_now("2026-11-21").is_err());
    }
}
