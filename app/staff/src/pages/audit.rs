//! Who opened a child's record.

use hagukumi_api::{AccessView, AccessesView};
use hagukumi_core::care::ChildId;
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::frame::link;
use crate::names;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;

/// What the screen is given.
#[derive(Properties, PartialEq)]
pub struct AuditProps {
    /// The child.
    pub id: ChildId,
}

/// The screen.
#[component]
pub fn Audit(props: &AuditProps) -> Html {
    let cx = use_cx();
    let path = ["children/", props.id.as_str(), "/accesses"].concat();
    let asked = use_remote::<AccessesView>(path);
    let shown = use_shown(&asked, |view| table(&cx, &view.accesses));
    html! {
        <div class="page">
            <div class="head">
                <h1 id="title" tabindex="-1">{ cx.words.say("audit-title") }</h1>
                <span class="grow" />
                { link(&cx, Route::Child(props.id.clone()), "btn", cx.words.say("child-page")) }
                { super::first::print_button(&cx) }
            </div>
            { shown }
        </div>
    }
}

fn table(cx: &Cx, accesses: &[AccessView]) -> Html {
    let words = &cx.words;
    let rows = accesses.iter().enumerate().map(|(at, one)| {
        let time = browser::japan(one.at_ms);
        let who = if one.name.is_empty() { Txt::new("audit-command-line") } else { Txt::raw(one.name.clone()) };
        html! {
            <tr key={at}>
                <td class="n">{ words.say(names::day(time.date_naive())) }{ " " }{ names::clock(time.time()) }</td>
                <td>{ words.say(who) }</td>
                <td>{ words.say(action(cx, &one.action)) }</td>
                <td>{ &one.reason }</td>
            </tr>
        }
    });
    html! {
        <table class="rows-table">
            <thead><tr>
                <th scope="col" class="n">{ words.say("audit-when") }</th>
                <th scope="col">{ words.say("audit-who") }</th>
                <th scope="col">{ words.say("audit-what") }</th>
                <th scope="col">{ words.say("audit-why") }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// What was done; an action of a later version is shown by its name.
fn action(cx: &Cx, action: &str) -> Txt {
    let id = ["access-", &action.replace(['.', '_'], "-")].concat();
    if cx.words.own().has(&id) { Txt::new(id) } else { Txt::raw(action.to_owned()) }
}
