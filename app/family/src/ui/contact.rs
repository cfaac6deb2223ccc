//! Whom to call, when they are there, and what to do where nobody has confirmed it.

use hagukumi_core::municipality::{DayOfYear, Hours, OpenSpan, TimeOfDay};
use yew::prelude::*;

use crate::clock;
use crate::ctx::Ctx;
use crate::text::{Arg, Txt};
use crate::ui::{Mark, icon, state_chip};

/// The address that dials a number: `044-200-3939` and `#8000` as a telephone understands them.
pub fn dial(number: &str) -> AttrValue {
    let mut address = String::from("tel:");
    for sign in number.chars() {
        match sign {
            '#' => address.push_str("%23"),
            '0'..='9' | '+' | '*' => address.push(sign),
            _ => {}
        }
    }
    address.into()
}

/// A button that dials `number`; `main` for the most important thing on the screen.
pub fn call(ctx: &Ctx, number: &str, main: bool) -> Html {
    let text = Txt::new("phone-call").with("number", AttrValue::from(number.to_owned()));
    html! {
        <a key="call" class={classes!("btn", main.then_some("main"))} href={dial(number)}>
            { icon("phone") }{ ctx.words.say(text) }
        </a>
    }
}

/// "Ask … " with the number of whoever answers in the family's ward, for what the data does not
/// say.
pub fn ask(ctx: &Ctx, ward: Option<AttrValue>) -> Html {
    let ask = ctx.city.ask(ward.as_deref());
    let name = Txt::new(ask.name.to_owned());
    html! {
        <span class="tight">
            <span class="block">{ ctx.words.say(Txt::new("contact-ask").with("name", name)) }</span>
            { for ask.phone.map(|number| call(ctx, number, false)) }
        </span>
    }
}

/// Open or closed at this moment, and the week's hours; `None` where they are not confirmed.
pub fn hours_line(ctx: &Ctx, hours: Option<&Hours>) -> Html {
    let Some(hours) = hours else {
        return html! { <span class="block quiet">{ ctx.words.say("contact-hours-ask") }</span> };
    };
    let open = hours.open_at(clock::moment());
    let (mark, text) =
        if open { (Mark::Done, "contact-open") } else { (Mark::Closed, "contact-closed") };
    html! {
        <span class="hours">
            { state_chip(ctx, mark, Txt::new(text)) }
            { for week(hours).into_iter().enumerate().map(|(n, text)| html! {
                <span key={n} class="block">{ ctx.words.say(text) }</span>
            }) }
        </span>
    }
}

/// The hours as sentences: one a span, then the days on which it is closed.
fn week(hours: &Hours) -> Vec<Txt> {
    if hours.always {
        return vec!["contact-always".into()];
    }
    let mut lines: Vec<Txt> = hours.open.iter().map(span).collect();
    if hours.closed_on_holidays {
        lines.push("contact-holidays".into());
    }
    for span in &hours.closed {
        let text = Txt::new("contact-closed-days");
        lines.push(text.with("from", day_of_year(span.from)).with("to", day_of_year(span.to)));
    }
    lines
}

fn span(span: &OpenSpan) -> Txt {
    let time = |time: TimeOfDay| Arg::Raw(time.to_string().into());
    let text = Txt::new("contact-span").with("from", time(span.from)).with("to", time(span.to));
    let day = |day: &u8| Txt::new(["weekday-short-", &day.to_string()].concat());
    match span.days.as_slice() {
        [1, 2, 3, 4, 5, 6, 7] => text.with("days", Txt::new("contact-every-day")),
        [first, .., last] if usize::from(last.saturating_sub(*first)) + 1 == span.days.len() => {
            let days = Txt::new("range").with("from", day(first)).with("to", day(last));
            text.with("days", days)
        }
        days => text.with("days", days.iter().map(day).collect::<Vec<_>>()),
    }
}

fn day_of_year(day: DayOfYear) -> Txt {
    Txt::new("contact-day")
        .with("month", Txt::new(["month-", &day.month.to_string()].concat()))
        .with("d", i64::from(day.day))
}
