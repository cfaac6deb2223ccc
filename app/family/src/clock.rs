//! Today and now, as the phone has them. The only place where the app reads a clock.

use chrono::{Days, NaiveDate};
use hagukumi_core::municipality::Moment;

/// The phone's local date.
pub fn today() -> NaiveDate {
    local(&js_sys::Date::new_0())
}

/// The phone's local date at a time in the past, in milliseconds since 1970-01-01T00:00:00Z.
pub fn day_of(ms: u64) -> NaiveDate {
    local(&js_sys::Date::new(&(ms as f64).into()))
}

fn local(time: &js_sys::Date) -> NaiveDate {
    let year = i32::try_from(time.get_full_year()).unwrap_or(1970);
    NaiveDate::from_ymd_opt(year, time.get_month() + 1, time.get_date()).unwrap_or_default()
}

/// The day and the minute in Japan, wherever the phone is: opening hours are Japanese.
pub fn moment() -> Moment {
    const AHEAD_OF_UTC: f64 = 9.0 * 60.0;
    const DAY: f64 = 24.0 * 60.0;
    let minutes = (js_sys::Date::now() / 60_000.0 + AHEAD_OF_UTC).floor().max(0.0);
    // Both fit: a phone's clock is some ten thousand days from 1970, a day has 1,440 minutes.
    let (days, minute) = ((minutes / DAY) as u64, (minutes % DAY) as u16);
    let date = NaiveDate::default().checked_add_days(Days::new(days)).unwrap_or_default();
    Moment { date, minute }
}
