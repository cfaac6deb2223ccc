//! The contact attempts of the week, behind their number on the first page: whom, how, with what
//! outcome, and by whom.

use hagukumi_api::{AttemptRowView, AttemptsQuery, AttemptsView};
use hagukumi_kit::dates;
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::first::{print_button, ward_select};
use crate::ctx::{Cx, use_cx};
use crate::frame::link;
use crate::names;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;
use crate::server;

/// Rows that are asked for at once.
const PAGE: u32 = 200;

/// What the screen is given.
#[derive(Properties, PartialEq)]
pub struct AttemptsProps {
    /// Ward code; all of one's own wards when absent.
    pub ward: Option<String>,
}

/// The screen.
#[component]
pub fn Attempts(props: &AttemptsProps) -> Html {
    let cx = use_cx();
    let asked = use_remote::<AttemptsView>(path(props.ward.as_deref(), None));
    let shown = use_shown(&asked, |first| {
        html! { <Rows key={props.ward.clone().unwrap_or_default()} first={first.clone()} ward={props.ward.clone()} /> }
    });
    let wards = cx.wards();
    let pick = {
        let cx = cx.clone();
        Callback::from(move |code: String| {
            cx.go(Route::Attempts((!code.is_empty()).then_some(code)));
        })
    };
    html! {
        <div class="page">
            <div class="head">
                <h1 id="title" tabindex="-1">{ cx.words.say("attempts-title") }</h1>
                <span class="grow" />
                if wards.len() > 1 { { ward_select(&cx, &wards, props.ward.as_deref().unwrap_or_default(), &pick) } }
                { print_button(&cx) }
            </div>
            { shown }
        </div>
    }
}

fn path(ward: Option<&str>, cursor: Option<String>) -> String {
    let query = AttemptsQuery { ward: ward.map(str::to_owned), cursor, limit: Some(PAGE) };
    ["attempts?", &serde_urlencoded::to_string(query).unwrap_or_default()].concat()
}

#[derive(Properties, PartialEq)]
struct RowsProps {
    first: AttemptsView,
    ward: Option<String>,
}

/// The rows that have come, and the way to the rest.
#[component]
fn Rows(props: &RowsProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let RowsProps { first, ward } = props;
    let more = use_state(|| (Vec::<AttemptRowView>::new(), first.next.clone()));
    let about = Txt::new("attempts-head")
        .with("n", i64::try_from(first.total).unwrap_or(i64::MAX))
        .with("from", names::short(first.from))
        .with("until", names::short(first.on));
    let ask = more.1.clone().map(|next| {
        let (cx, more, ward) = (cx.clone(), more.clone(), ward.clone());
        Callback::from(move |_: MouseEvent| {
            let (cx, more) = (cx.clone(), more.clone());
            let path = path(ward.as_deref(), Some(next.clone()));
            spawn_local(async move {
                match server::get::<AttemptsView>(&path).await {
                    Ok(view) => more.set(([more.0.clone(), view.rows].concat(), view.next)),
                    Err(failure) => cx.say(failure.text()),
                }
            });
        })
    });
    let rows = first.rows.iter().chain(&more.0).enumerate();
    html! {
        <>
            <p class="about" role="status">{ words.say(about) }</p>
            if first.rows.is_empty() {
                <p class="note">{ words.say("attempts-none") }</p>
            } else {
                <div class="scroll" tabindex="0" role="region" aria-label={words.plain("attempts-title")}>
                    <table class="rows-table">
                        <thead><tr>
                            <th scope="col" class="n">{ words.say("attempts-day") }</th>
                            <th scope="col">{ words.say("col-name") }</th>
                            <th scope="col" class="n">{ words.say("col-age") }</th>
                            <th scope="col">{ words.say("form-concern") }</th>
                            <th scope="col">{ words.say("form-channel") }</th>
                            <th scope="col">{ words.say("form-outcome") }</th>
                            <th scope="col">{ words.say("form-note") }</th>
                            <th scope="col">{ words.say("attempts-by") }</th>
                        </tr></thead>
                        <tbody>{ for rows.map(|(at, row)| one(&cx, at, row)) }</tbody>
                    </table>
                </div>
            }
            if let Some(onclick) = ask {
                <button type="button" class="btn no-print" {onclick}>{ words.say("rows-more") }</button>
            }
        </>
    }
}

fn one(cx: &Cx, at: usize, row: &AttemptRowView) -> Html {
    let words = &cx.words;
    let attempt = &row.attempt;
    let name = html! { <><b>{ words.say(names::child(&row.name)) }</b><span class="kana">{ &row.kana }</span></> };
    html! {
        <tr key={at}>
            <td class="n">{ words.say(names::day(row.on)) }</td>
            <td>{ link(cx, Route::Child(row.child.clone()), "", name) }</td>
            <td class="n">{ words.say(dates::age(row.birth_date, cx.today)) }</td>
            <td>{ words.say(names::concern(cx, &attempt.concern)) }</td>
            <td>{ words.say(names::of("channel-", &attempt.channel)) }</td>
            <td>{ words.say(names::of("outcome-", &attempt.outcome)) }</td>
            <td class="wrap">{ &attempt.note }</td>
            <td>{ match &row.by {
                Some(who) => html! { { &who.name } },
                None => words.say("author-import"),
            } }</td>
        </tr>
    }
}
