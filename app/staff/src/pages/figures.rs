//! Monthly figures by ward, with totals that add up.

use hagukumi_api::{FiguresRowView, FiguresView};
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::first::{print_button, thousands};
use crate::ctx::{Cx, use_cx};
use crate::field;
use crate::names;
use crate::remote::{use_remote, use_shown};

/// The screen.
#[component]
pub fn Figures() -> Html {
    let cx = use_cx();
    let span = use_state(|| (String::new(), String::new()));
    let (from, until) = (*span).clone();
    let mut query = String::new();
    for (name, value) in [("from", &from), ("until", &until)] {
        if !value.is_empty() {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(&[name, "=", value].concat());
        }
    }
    let asked = use_remote::<FiguresView>(["figures", &query].concat());
    let shown = use_shown(&asked, |view| months(&cx, view));
    let set_from = {
        let (span, until) = (span.clone(), until.clone());
        Callback::from(move |value: String| span.set((value, until.clone())))
    };
    let set_until = {
        let (span, from) = (span.clone(), from.clone());
        Callback::from(move |value: String| span.set((from.clone(), value)))
    };
    html! {
        <div class="page">
            <div class="head">
                <h1 id="title" tabindex="-1">{ cx.words.say("rail-figures") }</h1>
                <span class="grow" />
                { field::input(&cx.words, "from", "month", "figures-from", &from, &set_from) }
                { field::input(&cx.words, "until", "month", "figures-until", &until, &set_until) }
                { print_button(&cx) }
            </div>
            { shown }
        </div>
    }
}

/// A column: message id and value.
type Column = (&'static str, fn(&FiguresRowView) -> u64);

const COLUMNS: [Column; 11] = [
    ("figure-births", |row| row.births),
    ("figure-visited", |row| row.visited),
    ("figure-visited-by-rule", |row| row.visited_by_rule),
    ("figure-visited-in-time", |row| row.visited_in_time),
    ("figure-checkups-due", |row| row.checkups_due),
    ("figure-attended", |row| row.attended),
    ("figure-excused", |row| row.excused),
    ("figure-unknown", |row| row.unknown),
    ("figure-missed", |row| row.missed),
    ("figure-attempts", |row| row.attempts),
    ("figure-unseen", |row| row.unseen),
];

fn months(cx: &Cx, view: &FiguresView) -> Html {
    let words = &cx.words;
    let months = view.totals.iter().rev().map(|total| {
        let rows = view.rows.iter().filter(|row| row.month == total.month);
        let month = format!("{}-01", total.month).parse().ok();
        let title = month.map(|day| {
            Txt::new("staff-day").with("date", (day, hagukumi_kit::text::DateStyle::Month))
        });
        html! {
            <tbody key={total.month.clone()}>
                <tr class="month"><th scope="rowgroup" colspan="12">{ title.map(|title| words.say(title)).unwrap_or_default() }</th></tr>
                { for rows.map(|row| line(row, words.say(cx.ward(&row.ward)), "")) }
                { line(total, words.say("figures-total"), "total") }
            </tbody>
        }
    });
    html! {
        <>
            <p class="quiet">{ words.say(Txt::new("as-of").with("date", names::short(view.on))) }</p>
            <div class="scroll" tabindex="0" role="region" aria-label={words.plain("rail-figures")}>
                <table class="rows-table figures">
                    <thead><tr>
                        <th scope="col">{ words.say("ward") }</th>
                        { for COLUMNS.iter().map(|(id, _)| html! { <th scope="col" class="n" key={*id}>{ words.say(*id) }</th> }) }
                    </tr></thead>
                    { for months }
                </table>
            </div>
        </>
    }
}

fn line(row: &FiguresRowView, name: Html, class: &'static str) -> Html {
    html! {
        <tr key={row.ward.clone()} {class}>
            <th scope="row">{ name }</th>
            { for COLUMNS.iter().map(|(id, of)| html! { <td class="n" key={*id}>{ thousands(of(row)) }</td> }) }
        </tr>
    }
}
