//! Message ids of what the domain names by code, and small pieces that every screen says.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use hagukumi_core::care::{Concern, List, NextStep, VisitState};
use hagukumi_core::municipality::prefecture_of;
use hagukumi_kit::text::{Arg, DateStyle, Txt};
use hagukumi_kit::words::Words;
use serde::Serialize;

use crate::ctx::Cx;

/// The code of a value as it is written, with dashes: `NoAnswer` → `no-answer`.
pub fn code(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code.replace('_', "-"),
        _ => String::new(),
    }
}

/// The message of a value: `start` and its code.
pub fn of(start: &str, value: &impl Serialize) -> Txt {
    Txt::new([start, &code(value)].concat())
}

/// The name of a list.
pub fn list(list: List) -> Txt {
    Txt::new(["list-", list.name()].concat())
}

/// A date in digits, as in every table.
pub fn day(date: NaiveDate) -> Txt {
    Txt::new("staff-day").with("date", (date, DateStyle::Short))
}

/// A date with its weekday.
pub fn long_day(date: NaiveDate) -> Txt {
    Txt::new("staff-day").with("date", (date, DateStyle::Long))
}

/// A language by its tag, in words.
pub fn language(tag: &str) -> Txt {
    Txt::new(["language-", &tag.to_lowercase()].concat())
}

/// A vaccine by its code in the programme; another code as it was written.
pub fn vaccine(words: &Words, code: &str) -> Txt {
    let id = ["p-", &slug(code)].concat();
    if words.own().has(&id) { Txt::new(id) } else { Txt::raw(code.to_owned()) }
}

/// A series of vaccinations by its id in the programme.
pub fn series(words: &Words, id: &str) -> Txt {
    let message = ["v-", &slug(id), "-short"].concat();
    if words.own().has(&message) { Txt::new(message) } else { Txt::raw(id.to_owned()) }
}

/// `DPT_IPV_HIB` → `dpt-ipv-hib`.
fn slug(code: &str) -> String {
    code.to_lowercase().replace('_', "-")
}

/// What a piece of work is about.
pub fn concern(cx: &Cx, concern: &Concern) -> Txt {
    match concern {
        Concern::Visit => "concern-visit".into(),
        Concern::Child => "concern-child".into(),
        Concern::Checkup(id) => cx.checkup(id),
    }
}

/// What is to be done next, and by when.
pub fn next(next: &NextStep) -> Txt {
    Txt::new("next-by").with("step", of("step-", &next.step)).with("date", short(next.by))
}

/// How a visit stands; `name` finds the name of a colleague.
pub fn visit(state: &VisitState, name: impl Fn(&str) -> String) -> Txt {
    let who = |id: &str| Arg::Raw(name(id).into());
    match state {
        VisitState::Unassigned => "visit-unassigned".into(),
        VisitState::Assigned { to } => Txt::new("visit-assigned").with("who", who(to.as_str())),
        VisitState::Appointment { to, on, at } => {
            let time = at.map(clock).unwrap_or_default();
            Txt::new("visit-appointment")
                .with("who", who(to.as_str()))
                .with("date", short(*on))
                .with("time", Arg::Raw(time.into()))
        }
        VisitState::NotMet { on } => Txt::new("visit-not-met").with("date", short(*on)),
        VisitState::Declined { reason } => of("refusal-", reason),
        VisitState::Away { reason, until } => {
            Txt::new("visit-away").with("reason", of("away-", reason)).with("date", short(*until))
        }
        VisitState::Visited { on } => Txt::new("visit-visited").with("date", short(*on)),
        VisitState::Closed { on } => Txt::new("visit-closed").with("date", short(*on)),
    }
}

/// A date in digits as an argument.
pub fn short(date: NaiveDate) -> Arg {
    Arg::Date(date, DateStyle::Short)
}

/// A name, or that it is not notified yet.
pub fn child(name: &str) -> Txt {
    if name.is_empty() { "child-unnamed".into() } else { Txt::raw(name.to_owned()) }
}

/// What was typed, as an argument.
pub fn raw(text: &str) -> Arg {
    Arg::Raw(text.to_owned().into())
}

/// A date in a table cell: without the year where that is this one.
pub fn brief(date: NaiveDate, today: NaiveDate) -> Arg {
    if date.year() == today.year() {
        Arg::Raw(format!("{:02}/{:02}", date.month(), date.day()).into())
    } else {
        short(date)
    }
}

/// Another municipality: by its prefecture and code, as the names of all of them are not known here.
pub fn municipality(code: &str) -> Txt {
    match prefecture_of(code) {
        Some(number) => Txt::new("receiver-municipality")
            .with("prefecture", Txt::new(format!("prefecture-{number}")))
            .with("code", raw(code)),
        None => Txt::raw(code.to_owned()),
    }
}

/// The hour and the minute.
pub fn clock(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
