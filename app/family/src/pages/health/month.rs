//! A month as a calendar: days that matter are buttons, and the list below says why.

use chrono::{Datelike, Months, NaiveDate};
use hagukumi_core::date::days_in_month;
use hagukumi_core::order;
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::store::drafts;
use crate::text::{DateStyle, Txt};
use crate::ui::{icon, link, state_chip};

use super::entries::{DayKind, Entry};

/// Where the month in sight is kept for the way back.
const MONTH: &str = "health-month";

/// What the calendar shows.
#[derive(Properties, PartialEq)]
pub struct MonthProps {
    /// All rows; each brings its days.
    pub rows: Vec<Entry>,
}

/// The calendar of one month.
#[component]
pub fn Month(props: &MonthProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let this_month = ctx.today.with_day(1).unwrap_or(ctx.today);
    let shown = use_state(move || {
        let kept = drafts::load(MONTH).and_then(|kept| kept.parse::<NaiveDate>().ok());
        kept.and_then(|day| day.with_day(1)).unwrap_or(this_month)
    });
    let chosen = use_state(|| None::<NaiveDate>);
    let turn = |to: Option<NaiveDate>| {
        let (shown, chosen) = (shown.clone(), chosen.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(to) = to {
                drafts::save(MONTH, &to.to_string());
                chosen.set(None);
                shown.set(to);
            }
        })
    };
    let first = *shown;
    let mut days: Vec<(NaiveDate, DayKind, &Entry)> = Vec::new();
    for row in &props.rows {
        for (day, kind) in &row.days {
            if (day.year(), day.month()) == (first.year(), first.month()) {
                days.push((*day, *kind, row));
            }
        }
    }
    order::sort_by_key(&mut days, |(day, kind, row)| (*day, *kind, row.voluntary));
    let pick = {
        let chosen = chosen.clone();
        Callback::from(move |day: NaiveDate| {
            chosen.set((*chosen != Some(day)).then_some(day));
        })
    };
    let listed = days.iter().filter(|(day, ..)| chosen.is_none_or(|chosen| chosen == *day));
    let before = first.checked_sub_months(Months::new(1));
    let after = first.checked_add_months(Months::new(1));
    html! {
        <div class="stack">
            <div class="row spread">
                <button type="button" class="btn small" onclick={turn(before)} aria-label={words.plain("month-before")}>
                    { icon("back") }
                </button>
                <h2 aria-live="polite">
                    { words.say(Txt::new("date-only").with("date", (first, DateStyle::Month))) }
                </h2>
                <button type="button" class="btn small" onclick={turn(after)} aria-label={words.plain("month-after")}>
                    { icon("next") }
                </button>
            </div>
            <button
                type="button"
                class="btn text small"
                hidden={first == this_month}
                onclick={turn(Some(this_month))}
            >{ words.say("month-this") }</button>
            { grid(&ctx, first, &days, *chosen, &pick) }
            <ul class="row quiet" aria-hidden="true">
                { for DayKind::ALL.iter().map(|kind| html! {
                    <li key={kind.mark().sign()}><span>{ kind.mark().sign() }</span>{ " " }{ words.say(kind.text()) }</li>
                }) }
            </ul>
            <p hidden={!days.is_empty()}>{ words.say("month-empty") }</p>
            <ul class="rows" hidden={days.is_empty()}>
                { for listed.map(|(day, kind, row)| {
                    let key = [row.to.path().as_str(), kind.mark().sign(), &day.to_string()].concat();
                    html! {
                        <li {key}>
                            { link(&ctx, row.to.clone(), "line", html! { <>
                                <span class="grow tight">
                                    <span class="block">
                                        { words.say(Txt::new("date-only").with("date", (*day, DateStyle::Long))) }
                                    </span>
                                    <span class="title">
                                        { words.say(row.name.clone()) }{ " " }{ words.in_japanese(row.name.clone()) }
                                    </span>
                                    { state_chip(&ctx, kind.mark(), kind.text()) }
                                </span>
                                { icon("next") }
                            </> }) }
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

/// Weeks begin on Monday in Vietnamese and simplified Chinese calendars, on Sunday in all others
/// of ours (and on those that hang on the walls of Japan).
fn starts_on_sunday(ctx: &Ctx) -> bool {
    !matches!(ctx.words.tag(), "vi" | "zh-Hans")
}

fn grid(
    ctx: &Ctx,
    first: NaiveDate,
    days: &[(NaiveDate, DayKind, &Entry)],
    chosen: Option<NaiveDate>,
    pick: &Callback<NaiveDate>,
) -> Html {
    let words = &ctx.words;
    let sunday = starts_on_sunday(ctx);
    let week: Vec<u32> =
        if sunday { (0..7).map(|n| (n + 6) % 7 + 1).collect() } else { (1..8).collect() };
    let weekday = |start: &str, n: u32| Txt::new([start, &n.to_string()].concat());
    let blank = match sunday {
        true => first.weekday().num_days_from_sunday(),
        false => first.weekday().num_days_from_monday(),
    };
    let length = days_in_month(first.year(), first.month());
    let weeks = (blank + length).div_ceil(7);
    html! {
        <table class="month">
            <thead>
                <tr>
                    { for week.iter().map(|n| html! {
                        <th key={*n} scope="col" abbr={words.plain(weekday("weekday-", *n))}>
                            { words.plain(weekday("weekday-short-", *n)) }
                        </th>
                    }) }
                </tr>
            </thead>
            <tbody>
                { for (0..weeks).map(|row| html! {
                    <tr key={row}>
                        { for (0..7).map(|column| {
                            let number = (row * 7 + column + 1).checked_sub(blank);
                            let date = number.and_then(|number| first.with_day(number));
                            match date {
                                Some(date) => cell(ctx, date, days, chosen, pick),
                                None => html! { <td key={["-", &column.to_string()].concat()} /> },
                            }
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

fn cell(
    ctx: &Ctx,
    date: NaiveDate,
    days: &[(NaiveDate, DayKind, &Entry)],
    chosen: Option<NaiveDate>,
    pick: &Callback<NaiveDate>,
) -> Html {
    let today = date == ctx.today;
    let mut kinds: Vec<DayKind> =
        days.iter().filter(|(day, ..)| *day == date).map(|(_, kind, _)| *kind).collect();
    let count = kinds.len();
    kinds.dedup();
    let class = classes!("day", today.then_some("today"));
    let current = today.then_some("date");
    let number = date.day().to_string();
    if kinds.is_empty() {
        return html! { <td key={number.clone()}><span {class} aria-current={current}>{ number }</span></td> };
    }
    let label = Txt::new("month-day")
        .with("date", (date, DateStyle::Long))
        .with("n", i64::try_from(count).unwrap_or(i64::MAX));
    let signs: String = kinds.iter().map(|kind| kind.mark().sign()).collect();
    html! {
        <td key={number.clone()}>
            <button
                type="button"
                {class}
                aria-current={current}
                aria-pressed={if chosen == Some(date) { "true" } else { "false" }}
                onclick={pick.reform(move |_: MouseEvent| date)}
            >
                <span aria-hidden="true">{ number }</span>
                <span aria-hidden="true">{ signs }</span>
                <span class="sr">{ ctx.words.plain(label) }</span>
            </button>
        </td>
    }
}
