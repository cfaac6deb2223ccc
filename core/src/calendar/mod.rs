//! Calendar files (iCalendar, RFC 5545) that a family adds to its own calendar.
//!
//! Calendars are shared: with a partner, an employer, a wall in the kitchen. So an entry says
//! only that there is an appointment. Which child and which vaccine stay in the app; the UID is a
//! checksum of both, so that adding the same appointment again replaces the older entry.
mod line;

use chrono::{Datelike, Days, NaiveDate};
use line::{Value, line};

/// A whole-day entry.
#[derive(Clone, Copy)]
pub struct Appointment<'a> {
    /// What the entry is about, in the app's own ids. It is never written out: only its checksum is.
    pub key: &'a str,
    /// The day.
    pub date: NaiveDate,
    /// The neutral word that stands in the calendar.
    pub summary: &'a str,
    /// The language of `summary`, as a BCP 47 tag.
    pub language: &'a str,
}

/// The reminder comes this many days before the day.
pub const REMIND_DAYS_BEFORE: u8 = 7;

/// Seconds of a day.
const DAY: u64 = 86_400;

/// The text of a calendar file with one entry. `now` is the time of writing in seconds since
/// 1970-01-01T00:00:00Z.
///
/// ```
/// use hagukumi_core::calendar::{Appointment, calendar_file};
/// let date = chrono::NaiveDate::from_ymd_opt(2026, 12, 10).unwrap();
/// let entry = Appointment { key: "a/HEPB/1", date, summary: "Appointment", language: "en" };
/// let text = calendar_file(&entry, 1_795_230_000);
/// assert!(text.contains("DTSTART;VALUE=DATE:20261210\r\n"));
/// assert!(!text.contains("HEPB"));
/// ```
pub fn calendar_file(entry: &Appointment<'_>, now: u64) -> String {
    let mut text = String::with_capacity(640);
    let stamp = stamp(now);
    let uid = uid(entry.key);
    // RFC 5545 3.8.7.4: a later version of an entry has a higher number.
    let sequence = (now / 60).min(i32::MAX.unsigned_abs().into()).to_string();
    let first = basic(entry.date);
    let after = basic(entry.date.checked_add_days(Days::new(1)).unwrap_or(entry.date));
    let trigger = ["-P", &REMIND_DAYS_BEFORE.to_string(), "D"].concat();
    let language = ["SUMMARY;LANGUAGE=", tag(entry.language)].concat();
    let lines: [(&str, Value<'_>); 21] = [
        ("BEGIN", Value::Plain("VCALENDAR")),
        ("VERSION", Value::Plain("2.0")),
        ("PRODID", Value::Plain("-//hagukumi//family 1.0//EN")),
        ("CALSCALE", Value::Plain("GREGORIAN")),
        ("METHOD", Value::Plain("PUBLISH")),
        ("BEGIN", Value::Plain("VEVENT")),
        ("UID", Value::Plain(&uid)),
        ("DTSTAMP", Value::Plain(&stamp)),
        ("SEQUENCE", Value::Plain(&sequence)),
        ("DTSTART;VALUE=DATE", Value::Plain(&first)),
        // The end of a whole-day entry is the first day that no longer belongs to it.
        ("DTEND;VALUE=DATE", Value::Plain(&after)),
        (&language, Value::Text(entry.summary)),
        ("CLASS", Value::Plain("PRIVATE")),
        ("TRANSP", Value::Plain("TRANSPARENT")),
        ("BEGIN", Value::Plain("VALARM")),
        ("ACTION", Value::Plain("DISPLAY")),
        ("DESCRIPTION", Value::Text(entry.summary)),
        ("TRIGGER", Value::Plain(&trigger)),
        ("END", Value::Plain("VALARM")),
        ("END", Value::Plain("VEVENT")),
        ("END", Value::Plain("VCALENDAR")),
    ];
    for (name, value) in lines {
        line(&mut text, name, value);
    }
    text
}

/// A tag as a parameter may hold it: letters, digits and hyphens, nothing that ends the parameter.
fn tag(language: &str) -> &str {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if !language.is_empty() && language.chars().all(fits) { language } else { "ja" }
}

/// `20261210`; years beyond four digits are cut to the nearest that has four.
fn basic(date: NaiveDate) -> String {
    let mut text = String::with_capacity(16);
    digits(&mut text, date.year().clamp(0, 9999).unsigned_abs(), 4);
    digits(&mut text, date.month(), 2);
    digits(&mut text, date.day(), 2);
    text
}

/// `20261121T030000Z`.
fn stamp(now: u64) -> String {
    let days = u32::try_from(now / DAY).unwrap_or(u32::MAX);
    let epoch = NaiveDate::default();
    let date = epoch.checked_add_days(Days::new(days.into())).unwrap_or(epoch);
    let mut text = basic(date);
    let seconds = u32::try_from(now % DAY).unwrap_or(0);
    text.push('T');
    digits(&mut text, seconds / 3600, 2);
    digits(&mut text, seconds / 60 % 60, 2);
    digits(&mut text, seconds % 60, 2);
    text.push('Z');
    text
}

fn digits(text: &mut String, number: u32, width: usize) {
    let written = number.to_string();
    for _ in written.len()..width {
        text.push('0');
    }
    text.push_str(&written);
}

/// The same key gives the same UID on every device (FNV-1a, 64 bits).
fn uid(key: &str) -> String {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in key.bytes() {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    let mut text = String::with_capacity(32);
    for place in (0..16).rev() {
        let nibble = u32::try_from(sum >> (place * 4) & 0xf).unwrap_or(0);
        text.push(char::from_digit(nibble, 16).unwrap_or('0'));
    }
    text.push_str("@hagukumi.invalid");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(key: &str, date: &str, summary: &str) -> String {
        let date = date.parse().unwrap();
        let entry = Appointment { key, date, summary, language: "vi" };
        calendar_file(&entry, 1_795_230_000)
    }

    #[test]
    fn an_entry_lasts_one_day_and_reminds_a_week_before() {
        let text = file("child/HEPB/2", "2026-12-31", "Cuộc hẹn");
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        assert!(text.contains("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
        assert!(text.contains("\r\nTRIGGER:-P7D\r\n"));
        assert!(text.contains("\r\nDTSTAMP:20261121T030000Z\r\n"));
        assert!(text.contains("\r\nSUMMARY;LANGUAGE=vi:Cuộc hẹn\r\n"));
    }

    #[test]
    fn nothing_says_whose_or_what_appointment_it_is() {
        let text = file("hana/HEPB/2", "2026-12-10", "Appointment");
        assert!(!text.contains("hana") && !text.contains("HEPB"));
    }

    #[test]
    fn the_same_appointment_keeps_its_uid_when_its_day_moves() {
        let uid = |text: String| text.lines().find(|l| l.starts_with("UID:")).unwrap().to_owned();
        let first = uid(file("a/HEPB/2", "2026-12-10", "x"));
        assert_eq!(first, uid(file("a/HEPB/2", "2026-12-20", "x")));
        assert_ne!(first, uid(file("b/HEPB/2", "2026-12-10", "x")));
        assert_eq!(first.len(), "UID:".len() + 16 + "@hagukumi.invalid".len());
    }

    #[test]
    fn a_later_writing_has_a_higher_sequence() {
        let date = NaiveDate::default();
        let entry = Appointment { key: "a", date, summary: "x", language: "en" };
        assert!(calendar_file(&entry, 60).contains("\r\nSEQUENCE:1\r\n"));
        assert!(calendar_file(&entry, 120).contains("\r\nSEQUENCE:2\r\n"));
    }

    #[test]
    fn a_language_that_would_break_the_line_is_not_written() {
        let date = NaiveDate::default();
        for language in ["", "en:x", "en\r\nX", "日本"] {
            let entry = Appointment { key: "a", date, summary: "x", language };
            assert!(calendar_file(&entry, 0).contains("\r\nSUMMARY;LANGUAGE=ja:x\r\n"));
        }
    }

    #[test]
    fn the_ends_of_the_calendar_give_a_file_too() {
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            let entry = Appointment { key: "", date, summary: "", language: "en" };
            assert!(calendar_file(&entry, u64::MAX).ends_with("END:VCALENDAR\r\n"));
        }
    }
}
