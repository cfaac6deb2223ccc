//! Dates, spans and lists in words, by the patterns of each language's `dates.ftl`.
//!
//! The browser's own formats are not used: it has none for Nepali and writes Buddhist years for
//! Thai. What stands here is the same on the phone, on paper and in a calendar file.

use chrono::{Datelike, NaiveDate};

use crate::text::{Arg, DateStyle, Txt};
use crate::words::Catalogue;

/// The date in the catalogue's language.
pub fn date(words: &Catalogue, date: NaiveDate, style: DateStyle) -> String {
    let month = words.marked(&numbered("month-", date.month()));
    let padded = |n: u32| Arg::Raw(format!("{n:02}").into());
    let text = Txt::new(match style {
        DateStyle::Long => "date-long",
        DateStyle::Medium => "date-medium",
        DateStyle::Month => "date-month",
        DateStyle::Short => "date-short",
    })
    .with("y", Arg::Raw(date.year().to_string().into()))
    .with("month", Arg::Raw(month.into()))
    .with("mm", padded(date.month()))
    // A number, no text: plain Japanese has a reading of its own for many days of the month.
    .with("d", i64::from(date.day()))
    .with("dd", padded(date.day()));
    if style != DateStyle::Long {
        return words.marked(&text);
    }
    let weekday = numbered("weekday-", date.weekday().number_from_monday());
    words.marked(&text.with("weekday", weekday))
}

fn numbered(start: &str, n: u32) -> Txt {
    Txt::new([start, &n.to_string()].concat())
}

/// "A, B and C".
pub fn join(words: &Catalogue, parts: &[String]) -> String {
    let pair = |id: &'static str, a: &str, b: &str| {
        let raw = |text: &str| Arg::Raw(text.to_owned().into());
        words.marked(&Txt::new(id).with("a", raw(a)).with("b", raw(b)))
    };
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [a, b] => pair("list-two", a, b),
        [first, middle @ .., last] => {
            let start =
                middle.iter().fold(first.clone(), |text, part| pair("list-more", &text, part));
            pair("list-last", &start, last)
        }
    }
}

/// "today", "in 12 days", "3 days ago"; from ten weeks on in months.
pub fn distance(from: NaiveDate, to: NaiveDate) -> Txt {
    let days = (to - from).num_days();
    match days {
        ..0 => Txt::new("days-ago").with("n", -days),
        0..=70 => Txt::new("in-days").with("n", days),
        _ => Txt::new("in-span").with("span", span_long(from, to)),
    }
}

fn span_long(from: NaiveDate, to: NaiveDate) -> Txt {
    let months = i64::from(whole_months(from, to));
    if months < 24 {
        Txt::new("span-months").with("n", months)
    } else {
        Txt::new("span-years").with("n", months / 12)
    }
}

/// Whole months from `from` to `to`; 0 where `to` lies before `from`.
fn whole_months(from: NaiveDate, to: NaiveDate) -> u32 {
    let months = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32;
    let months = if to.day() < from.day() { months - 1 } else { months };
    months.max(0).unsigned_abs()
}

/// An age as families say it: days to one month, then months and days to one year, then years
/// and months.
pub fn age(birth: NaiveDate, today: NaiveDate) -> Txt {
    let months = whole_months(birth, today);
    let span = |id: &'static str, n: i64| Txt::new(id).with("n", n);
    let pair = |a: Txt, b: Txt| Txt::new("age-pair").with("a", a).with("b", b);
    if months >= 12 {
        let years = span("age-years", i64::from(months / 12));
        return match months % 12 {
            0 => years,
            rest => pair(years, span("span-months", i64::from(rest))),
        };
    }
    let reached = birth
        .checked_add_months(chrono::Months::new(months))
        .filter(|reached| *reached <= today)
        .unwrap_or(birth);
    let days = (today - reached).num_days().max(0);
    match (months, days) {
        (0, days) => span("span-days", days),
        (months, 0) => span("span-months", i64::from(months)),
        (months, days) => pair(span("span-months", i64::from(months)), span("span-days", days)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue(tag: &str, fluent: &str) -> Catalogue {
        let entries = hagukumi_words::compile(fluent).expect("compiles");
        Catalogue::new(tag, &hagukumi_words::lines(entries))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn months_are_whole_only_from_the_same_day_number_on() {
        assert_eq!(whole_months(day("2026-09-10"), day("2026-11-09")), 1);
        assert_eq!(whole_months(day("2026-09-10"), day("2026-11-10")), 2);
        assert_eq!(whole_months(day("2026-09-10"), day("2026-01-01")), 0);
    }

    #[test]
    fn each_language_says_a_date_by_its_own_pattern() {
        let said = |tag, words, style| {
            catalogue(tag, words).plain(&Txt::new("x").with("d", (day("2026-11-10"), style)))
        };
        let with = |words: &str| [words, "x = { $d }\n"].concat();
        let vi = with(include_str!("../../../locales/vi/dates.ftl"));
        assert_eq!(said("vi", &vi, DateStyle::Long), "thứ Ba, 10 tháng 11, 2026");
        let th = with(include_str!("../../../locales/th/dates.ftl"));
        assert_eq!(said("th", &th, DateStyle::Long), "วันอังคารที่ 10 พฤศจิกายน ค.ศ. 2026");
        let en = with(include_str!("../../../locales/en/dates.ftl"));
        assert_eq!(said("en", &en, DateStyle::Short), "2026-11-10");
        let easy = with(include_str!("../../../locales/ja-x-easy/dates.ftl"));
        let text = Txt::new("x").with("d", (day("2026-11-10"), DateStyle::Medium));
        assert_eq!(
            catalogue("ja-x-easy", &easy).marked(&text),
            "2026｜年《ねん》｜11月《じゅういちがつ》｜10日《とおか》"
        );
    }

    #[test]
    fn the_age_of_a_baby_is_months_and_days() {
        let english = catalogue(
            "en",
            "span-days = { $n } days\nspan-months = { $n } months\nage-years = { $n } years\nage-pair = { $a } { $b }\n",
        );
        let text = |birth, today| english.plain(&age(day(birth), day(today)));
        assert_eq!(text("2026-09-10", "2026-11-21"), "2 months 11 days");
        assert_eq!(text("2026-11-01", "2026-11-21"), "20 days");
        assert_eq!(text("2026-01-31", "2026-02-28"), "28 days");
        assert_eq!(text("2023-08-21", "2026-11-21"), "3 years 3 months");
    }
}
