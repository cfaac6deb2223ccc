//! The rows of a list: one child a row, one row a line.

use std::collections::HashMap;

use hagukumi_api::WorklistRowView;
use hagukumi_core::care::{List, NextStep};
use hagukumi_kit::dates;
use hagukumi_kit::text::Txt;
use yew::html::Scope;
use yew::prelude::*;

use super::{ListPage, Mark, Msg, Place, place};
use crate::ctx::Cx;
use crate::names;
use crate::pages::first::thousands;

/// The id of a row's element.
pub fn row_id(at: usize) -> String {
    format!("row-{at}")
}

/// The table.
pub fn table(
    cx: &Cx,
    list: List,
    rows: &[WorklistRowView],
    at: usize,
    marks: &HashMap<Place, Mark>,
    link: &Scope<ListPage>,
) -> Html {
    let words = &cx.words;
    let head = |id: &'static str, class: &'static str| {
        html! { <th scope="col" {class} key={id}>{ words.say(id) }</th> }
    };
    let about = match list {
        List::Unseen | List::Steps => html! { <th scope="col" hidden={true} /> },
        List::Visits => head("col-visit", ""),
        List::Missed => head("col-checkup", ""),
    };
    html! {
        <div class="scroll" id="rows" tabindex="0" role="region" aria-label={words.plain(names::list(list))}>
            <table class="rows-table">
                <thead>
                    <tr>
                        { head("col-unseen-days", "n") }
                        { head("col-overdue-days", "n") }
                        { head("col-name", "") }
                        { head("col-age", "n") }
                        { head("col-area", "") }
                        { about }
                        { head("col-due", "n") }
                        { head("col-language", "") }
                        { head("col-attempts", "n") }
                        { head("col-last-attempt", "") }
                        { head("col-next", "") }
                        { head("col-responsible", "") }
                        <th scope="col"><span class="sr">{ words.say("col-saved") }</span></th>
                    </tr>
                </thead>
                <tbody>
                    { for rows.iter().enumerate().map(|(index, row)| one(cx, list, row, index, index == at, marks.get(&place(row)), link)) }
                </tbody>
            </table>
        </div>
    }
}

fn one(
    cx: &Cx,
    list: List,
    row: &WorklistRowView,
    index: usize,
    current: bool,
    mark: Option<&Mark>,
    link: &Scope<ListPage>,
) -> Html {
    let words = &cx.words;
    let pick = link.callback(move |_: MouseEvent| Msg::Pick(index));
    let about = match list {
        List::Unseen | List::Steps => html! { <td hidden={true} /> },
        List::Visits => html! {
            <td>{ {
                let name = row.visitor.as_ref().map(|who| who.name.clone()).unwrap_or_default();
                words.say(names::visit(&row.visit, |_| name.clone()))
            } }</td>
        },
        List::Missed => html! { <td>{ words.say(cx.checkup(&row.item)) }</td> },
    };
    let last = row.last_attempt.as_ref().map(|attempt| {
        let text = Txt::new("last-attempt")
            .with("date", names::brief(attempt.on, cx.today))
            .with("channel", names::of("channel-", &attempt.channel))
            .with("outcome", names::of("outcome-", &attempt.outcome));
        html! { <span title={attempt.note.clone()}>{ words.say(text) }</span> }
    });
    let left = mark == Some(&Mark::Left);
    let minus = if row.overdue_days < 0 { "−" } else { "" };
    html! {
        <tr key={[row.child.as_str(), " ", &row.item].concat()} id={row_id(index)} onclick={pick.clone()}
            class={classes!(current.then_some("current"), left.then_some("left"))}>
            <td class="n strong">{ thousands(row.unseen_days.max(0).unsigned_abs()) }</td>
            <td class={classes!("n", (row.overdue_days > 0).then_some("late"))}>{ minus }{ thousands(row.overdue_days.unsigned_abs()) }</td>
            <td class="who">
                <button type="button" class="name" onclick={pick} aria-current={current.then_some("true")}>
                    <b>{ words.say(names::child(&row.name)) }</b><span class="kana">{ &row.kana }</span>
                </button>
            </td>
            <td class="n age">{ words.say(dates::age(row.birth_date, cx.today)) }</td>
            <td>{ &row.area }</td>
            { about }
            <td class="n">{ words.say(names::day(row.due)) }</td>
            <td>{ spoken(cx, row.language.as_deref(), row.interpreter) }</td>
            <td class="n">{ row.attempts }</td>
            <td>{ last.unwrap_or_default() }</td>
            <td>
                { row.next.as_ref().map(|next| words.say(next_text(cx, next))).unwrap_or_default() }{ " " }
                { waiting(cx, row) }
            </td>
            <td>{ row.responsible.as_ref().map(|who| who.name.clone()).unwrap_or_default() }</td>
            <td class="mark">{ sign(cx, mark) }</td>
        </tr>
    }
}

/// That the child was handed over and nobody has answered yet, with the age of that.
fn waiting(cx: &Cx, row: &WorklistRowView) -> Html {
    let Some(sent) = row.handover_sent else { return html! { <span /> } };
    let days = cx.today.signed_duration_since(sent).num_days();
    html! { <span class="late">{ cx.words.say(Txt::new("handover-waits").with("n", days)) }</span> }
}

/// What is to be done next, as short as a cell asks.
fn next_text(cx: &Cx, next: &NextStep) -> Txt {
    Txt::new("next-by")
        .with("step", names::of("step-", &next.step))
        .with("date", names::brief(next.by, cx.today))
}

/// The family's language, and whether an interpreter is needed.
pub fn spoken(cx: &Cx, language: Option<&str>, interpreter: bool) -> Html {
    let language = language.filter(|tag| *tag != "ja");
    html! {
        <>
            { language.map(|tag| cx.words.say(names::language(tag))).unwrap_or_default() }
            if interpreter { { " " }<span class="tag">{ cx.words.say("interpreter-short") }</span> }
        </>
    }
}

fn sign(cx: &Cx, mark: Option<&Mark>) -> Html {
    let (sign, text) = match mark {
        None => return html! { <span /> },
        Some(Mark::Saving) => ("…", "mark-saving"),
        Some(Mark::Saved) => ("✓", "mark-saved"),
        Some(Mark::Left) => ("✓", "mark-left"),
        Some(Mark::Refused) => ("!", "mark-refused"),
    };
    html! {
        <span role="status" title={cx.words.plain(text)}><span aria-hidden="true">{ sign }</span><span class="sr">{ cx.words.say(text) }</span></span>
    }
}
