//! Checkups of one person as rows.

use chrono::NaiveDate;
use hagukumi_core::checkup::{Attendance, CheckupForecast, CheckupState, plan};
use hagukumi_core::record::Person;
use yew::AttrValue;

use crate::ctx::Ctx;
use crate::route::Route;
use crate::text::{DateStyle, Txt};
use crate::ui::Mark;

use super::entries::{DayKind, Entry, Group, dated};

/// The checkups of a child as they stand today; none for a pregnancy.
pub fn forecasts(ctx: &Ctx, person: &Person) -> Vec<CheckupForecast> {
    let Some(birth) = person.birth_date() else {
        return Vec::new();
    };
    let records = ctx.household.checkups_of(&person.id);
    let attended: Vec<Attendance<'_>> =
        records.map(|record| Attendance { checkup: &record.checkup, date: record.date }).collect();
    plan(&ctx.city, birth, &attended, ctx.today)
}

/// The mark of a state.
pub fn mark_of(state: CheckupState) -> Mark {
    match state {
        CheckupState::NotYet | CheckupState::Ask => Mark::NotYet,
        CheckupState::Open => Mark::Now,
        CheckupState::ClosingSoon => Mark::LastMonth,
        CheckupState::MissedCanCatchUp => Mark::Late,
        CheckupState::Attended => Mark::Done,
        CheckupState::Closed => Mark::Closed,
    }
}

/// The words of a state.
pub fn state_text(ctx: &Ctx, state: CheckupState) -> Txt {
    if state == CheckupState::Ask {
        return ctx.ask_office();
    }
    Txt::new(["checkup-state-", state.id()].concat())
}

/// The name; a checkup of another municipality has none here.
pub fn name_of(forecast: &CheckupForecast) -> Txt {
    match &forecast.name {
        Some(name) => Txt::new(name.clone()),
        None => "checkup-elsewhere".into(),
    }
}

/// When it is, in words: "about" in months where nobody has confirmed the ages.
pub fn when(ctx: &Ctx, forecast: &CheckupForecast) -> Txt {
    let Some(window) = forecast.window else {
        return ctx.ask_office();
    };
    let (id, style) = if forecast.about {
        ("checkup-window-about", DateStyle::Month)
    } else {
        ("checkup-window", DateStyle::Medium)
    };
    Txt::new(id).with("from", (window.first, style)).with("to", (window.last, style))
}

/// The rows of a child's checkups.
pub fn entries(ctx: &Ctx, person: &Person) -> Vec<Entry> {
    forecasts(ctx, person).iter().map(|forecast| entry(ctx, forecast)).collect()
}

fn entry(ctx: &Ctx, forecast: &CheckupForecast) -> Entry {
    let first = forecast.window.map(|window| window.first);
    let last = forecast.window.map(|window| window.last);
    let mark = mark_of(forecast.state);
    let mut days: Vec<(NaiveDate, DayKind)> = Vec::new();
    match (forecast.attended, forecast.window) {
        (Some(day), _) => days.push((day, DayKind::Recorded)),
        // A window that is only "about" has no days.
        (None, Some(window)) if !forecast.about => {
            days.push((window.first, DayKind::Recommended));
            days.push((window.last, DayKind::Last));
        }
        _ => {}
    }
    Entry {
        to: Route::Checkup(AttrValue::from(forecast.id.clone())),
        name: name_of(forecast),
        mark,
        state: Some(state_text(ctx, forecast.state)),
        dose: None,
        dots: None,
        line: Some(match forecast.attended {
            Some(day) => dated("health-done-on", day, ctx.today),
            None => when(ctx, forecast),
        }),
        voluntary: false,
        group: Group::of(mark, first.unwrap_or(NaiveDate::MAX), ctx.today),
        sort: match mark {
            Mark::NotYet => first,
            Mark::Done => forecast.attended,
            _ => last,
        }
        .unwrap_or(NaiveDate::MAX),
        opens: first,
        days,
    }
}
