//! The short notations of the data files: moments (`m12`, `school-1y-1d`), intervals (`27d`,
//! `2.5m`), days.
use hagukumi_core::date::{Day, Interval, days_in_month};
use hagukumi_core::immunization::{Point, PointKind};
use toml::value::Datetime;

/// A moment, or `None` when the notation is not one.
pub(super) fn point(text: &str) -> Option<Point> {
    let (base, days) = match text.rfind(['+', '-']) {
        Some(at) if at > 0 && text.ends_with('d') => {
            let shift = text.get(at..text.len() - 1)?;
            (text.get(..at)?, shift.parse().ok()?)
        }
        _ => (text, 0),
    };
    let (kind, count) = match base {
        "birth" => (PointKind::Days, 0),
        "edd" => (PointKind::DueDate, 0),
        "school" => (PointKind::School, 0),
        _ => counted(base)?,
    };
    Some(Point { kind, count, days })
}

fn counted(base: &str) -> Option<(PointKind, i16)> {
    if let Some(years) = base.strip_prefix("school").and_then(|rest| rest.strip_suffix('y')) {
        return Some((PointKind::School, years.parse().ok()?));
    }
    for (prefix, kind, times) in [
        ("fs", PointKind::FiscalYearStart, 1),
        ("fe", PointKind::FiscalYearEnd, 1),
        ("d", PointKind::Days, 1),
        ("m", PointKind::Months, 1),
        ("y", PointKind::Months, 12),
    ] {
        if let Some(number) = base.strip_prefix(prefix) {
            return Some((kind, number.parse::<u8>().ok().map(i16::from)? * times));
        }
    }
    None
}

/// An interval, or `None` when the notation is not one.
pub(super) fn interval(text: &str) -> Option<Interval> {
    if let Some(days) = text.strip_suffix('d') {
        return days.parse().ok().map(Interval::Days);
    }
    let months = text.strip_suffix('m')?;
    match months.strip_suffix(".5") {
        Some(whole) => whole.parse().ok().map(Interval::MonthsAndHalf),
        None => months.parse().ok().map(Interval::Months),
    }
}

/// A calendar day without a time, or `None`.
pub(super) fn day(value: &Datetime) -> Option<Day> {
    let date = value.date.filter(|_| value.time.is_none())?;
    let (year, month) = (i32::from(date.year), u32::from(date.month));
    let real = u32::from(date.day) <= days_in_month(year, month);
    real.then(|| Day::from_ymd(year, month, u32::from(date.day)))
}

/// Month and day of a season's end, such as `10-01`.
pub(super) fn month_day(text: &str) -> Option<(u8, u8)> {
    let (month, day) = text.split_once('-')?;
    let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
    let real = (1..=12).contains(&month)
        && (1..=days_in_month(2001, month.into())).contains(&u32::from(day));
    real.then_some((month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read() {
        let read = |text| point(text).map(|point| (point.kind, point.count, point.days));
        for (text, kind, count, days) in [
            ("birth", PointKind::Days, 0, 0),
            ("d42", PointKind::Days, 42, 0),
            ("m90", PointKind::Months, 90, 0),
            ("y9", PointKind::Months, 108, 0),
            ("y2-1d", PointKind::Months, 24, -1),
            ("m36+1d", PointKind::Months, 36, 1),
            ("fs12", PointKind::FiscalYearStart, 12, 0),
            ("fe16", PointKind::FiscalYearEnd, 16, 0),
            ("school-1y", PointKind::School, -1, 0),
            ("school-1d", PointKind::School, 0, -1),
            ("edd-84d", PointKind::DueDate, 0, -84),
        ] {
            assert!(read(text) == Some((kind, count, days)), "{text}");
        }
        for text in ["", "12m", "m", "x3", "m12d", "edd84d", "school1", "m999"] {
            assert!(point(text).is_none(), "{text}");
        }
    }

    #[test]
    fn intervals_and_month_days_are_read() {
        assert!(interval("27d") == Some(Interval::Days(27)));
        assert!(interval("6m") == Some(Interval::Months(6)));
        assert!(interval("2.5m") == Some(Interval::MonthsAndHalf(2)));
        assert!(interval("6").is_none() && interval("m").is_none() && interval("-1d").is_none());
        assert_eq!(month_day("03-31"), Some((3, 31)));
        assert_eq!(month_day("02-30"), None);
    }
}
