//! Days and lists in words, by the patterns of each language. Browsers' own formats are not used:
//! they have none for Nepali and write Buddhist years for Thai.
use chrono::{Datelike, NaiveDate};

use super::Words;

/// How much of a date is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// With weekday and year.
    Long,
    /// With year, without weekday.
    Medium,
    /// Year and month.
    Month,
    /// Digits only, as on forms.
    Short,
}

impl DateStyle {
    /// The style that goes by `name`.
    pub fn named(name: &str) -> Option<DateStyle> {
        match name {
            "long" => Some(DateStyle::Long),
            "medium" => Some(DateStyle::Medium),
            "month" => Some(DateStyle::Month),
            "short" => Some(DateStyle::Short),
            _ => None,
        }
    }
}

/// The day with ruby marks still in it.
pub(super) fn marked(words: &Words, date: NaiveDate, style: DateStyle) -> Option<String> {
    if !(1..=9999).contains(&date.year()) {
        return None;
    }
    let numbered = |start: &str, n: u32| words.marked(&[start, &n.to_string()].concat(), &[]);
    let id = match style {
        DateStyle::Long => "date-long",
        DateStyle::Medium => "date-medium",
        DateStyle::Month => "date-month",
        DateStyle::Short => "date-short",
    };
    words.marked(
        id,
        &[
            ("y", date.year().to_string().into()),
            ("month", numbered("month-", date.month())?.into()),
            ("mm", format!("{:02}", date.month()).into()),
            // A number, no text: plain Japanese has a reading of its own for many days.
            ("d", date.day().into()),
            ("dd", format!("{:02}", date.day()).into()),
            ("weekday", numbered("weekday-", date.weekday().number_from_monday())?.into()),
        ],
    )
}

/// "A, B and C", with ruby marks still in it.
pub(super) fn join(words: &Words, parts: Vec<String>) -> String {
    let pair = |id: &str, a: String, b: String| {
        let plain = [a.as_str(), b.as_str()].join(" ");
        words.marked(id, &[("a", a.into()), ("b", b.into())]).unwrap_or(plain)
    };
    let count = parts.len();
    let joined = parts.into_iter().enumerate().reduce(|(_, text), (place, part)| {
        let joint = match place + 1 {
            2 if count == 2 => "list-two",
            last if last == count => "list-last",
            _ => "list-more",
        };
        (place, pair(joint, text, part))
    });
    joined.map(|(_, text)| text).unwrap_or_default()
}
