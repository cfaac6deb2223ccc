//! Handovers that wait: for us, and ours for others. What is not accepted stays on the sender's
//! lists, with its age in red.

use hagukumi_api::{
    AcceptHandoverRequest, HandoverSide, HandoverState, HandoverView, HandoversQuery,
    HandoversView, ReturnHandoverRequest,
};
use hagukumi_core::care::Receiver;
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::child::entry::receiver_text;
use super::first::ward_select;
use super::handover_files::Files;
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::field;
use crate::frame::{follow, link};
use crate::names;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;
use crate::server;

/// What the screen is given.
#[derive(Properties, PartialEq)]
pub struct HandoversProps {
    /// From which side.
    pub side: HandoverSide,
    /// Ward code; all of one's own wards when absent.
    pub ward: Option<String>,
}

/// The screen.
#[component]
pub fn Handovers(props: &HandoversProps) -> Html {
    let cx = use_cx();
    let HandoversProps { side, ward } = props;
    let side = *side;
    let query = HandoversQuery { side, ward: ward.clone() };
    let query = serde_urlencoded::to_string(query).unwrap_or_default();
    let asked = use_remote::<HandoversView>(["handovers?", &query].concat());
    let returning = use_state(|| None::<(String, String)>);
    let shown =
        use_shown(&asked, |view| rows(&cx, side, &view.handovers, &returning, &asked.again));
    html! {
        <div class="page">
            { head(&cx, side, ward.as_deref()) }
            { shown }
        </div>
    }
}

/// The screen of the files between cities.
#[component]
pub fn HandoverFiles() -> Html {
    let cx = use_cx();
    html! {
        <div class="page">
            { head(&cx, HandoverSide::Received, None) }
            <Files />
        </div>
    }
}

fn head(cx: &Cx, side: HandoverSide, ward: Option<&str>) -> Html {
    let of = |side| Route::Handovers(side, ward.map(str::to_owned));
    let wards = cx.wards();
    let pick = {
        let cx = cx.clone();
        Callback::from(move |code: String| {
            cx.go(Route::Handovers(side, (!code.is_empty()).then_some(code)));
        })
    };
    let listed = matches!(cx.route, Route::Handovers(..));
    let tab = |to: Route, text: &'static str| {
        let on = cx.route == to;
        let class = if on { "tab on" } else { "tab" };
        let href = to.address();
        html! {
            <a {href} {class} aria-current={on.then_some("page")} onclick={follow(cx, to)}>{ cx.words.say(text) }</a>
        }
    };
    html! {
        <>
            <div class="head">
                <h1 id="title" tabindex="-1">{ cx.words.say("rail-handovers") }</h1>
                if listed && wards.len() > 1 {
                    { ward_select(cx, &wards, ward.unwrap_or_default(), &pick) }
                }
            </div>
            <nav class="tabs" aria-label={cx.words.plain("rail-handovers")}>
                { tab(of(HandoverSide::Received), "handovers-received") }
                { tab(of(HandoverSide::Sent), "handovers-sent") }
                { tab(of(HandoverSide::All), "handovers-all") }
                { tab(Route::HandoverFiles, "handovers-files") }
            </nav>
        </>
    }
}

fn rows(
    cx: &Cx,
    side: HandoverSide,
    handovers: &[HandoverView],
    returning: &UseStateHandle<Option<(String, String)>>,
    again: &Callback<()>,
) -> Html {
    let words = &cx.words;
    if handovers.is_empty() {
        return html! { <p class="note">{ words.say("handovers-none") }</p> };
    }
    let rows = handovers.iter().map(|one| {
        let to_us = matches!(&one.receiver, Receiver::Ward(ward) if cx.wards().contains(ward));
        let ours = side != HandoverSide::Sent && to_us && one.state == HandoverState::Sent && cx.may("hand_over");
        let from = || Txt::new("handover-from-of").with("ward", cx.ward(&one.from_ward));
        let to = || Txt::new("handover-to-of").with("place", receiver_text(cx, &one.receiver));
        let other = match side {
            HandoverSide::Received => cx.ward(&one.from_ward),
            HandoverSide::Sent => receiver_text(cx, &one.receiver),
            HandoverSide::All if to_us => from(),
            HandoverSide::All => to(),
        };
        html! {
            <tr key={one.id.0.clone()}>
                <td class="n late">{ words.say(Txt::new("days").with("n", one.waiting_days)) }</td>
                <td>{ words.say(names::day(one.sent)) }</td>
                <td>{ link(cx, Route::Child(one.child.clone()), "", html! { <><b>{ words.say(names::child(&one.name)) }</b><span class="kana">{ &one.kana }</span></> }) }</td>
                <td class="n">{ words.say(hagukumi_kit::dates::age(one.birth_date, cx.today)) }</td>
                <td>{ words.say(other) }</td>
                <td>{ words.say(names::of("handover-state-", &one.state)) }{ " " }{ &one.reason }</td>
                <td class="wrap">{ &one.note }</td>
                <td>{ if ours { decide(cx, one, returning, again) } else { for_city(cx, one) } }</td>
            </tr>
        }
    });
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.plain("rail-handovers")}>
            <table class="rows-table">
                <thead><tr>
                    <th scope="col" class="n">{ words.say("handover-age") }</th>
                    <th scope="col">{ words.say("handover-sent") }</th>
                    <th scope="col">{ words.say("col-name") }</th>
                    <th scope="col" class="n">{ words.say("col-age") }</th>
                    <th scope="col">{ words.say(match side {
                        HandoverSide::Received => "handover-from",
                        HandoverSide::Sent => "handover-to",
                        HandoverSide::All => "handover-from-or-to",
                    }) }</th>
                    <th scope="col">{ words.say("handover-state") }</th>
                    <th scope="col">{ words.say("form-note") }</th>
                    <th scope="col"><span class="sr">{ words.say("child-actions") }</span></th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

/// The file to be given to another city.
fn for_city(cx: &Cx, one: &HandoverView) -> Html {
    if !one.file || !cx.may("hand_over") {
        return html! { <span /> };
    }
    let href = ["/api/handovers/", &one.id.0, "/file"].concat();
    html! { <a class="btn small" {href} download="handover.json">{ cx.words.say("file-download") }</a> }
}

fn decide(
    cx: &Cx,
    one: &HandoverView,
    returning: &UseStateHandle<Option<(String, String)>>,
    again: &Callback<()>,
) -> Html {
    let words = &cx.words;
    let id = one.id.0.clone();
    let tell = {
        let (cx, again) = (cx.clone(), again.clone());
        move |answer: Result<HandoverView, server::Failure>, said: &'static str| {
            match answer {
                Ok(_) => cx.say(said),
                Err(failure) => cx.say(failure.text()),
            }
            again.emit(());
        }
    };
    let accept = {
        let (id, version, tell) = (id.clone(), one.version, tell.clone());
        Callback::from(move |_: MouseEvent| {
            let (path, tell) = (["handovers/", &id, "/accept"].concat(), tell.clone());
            let request =
                AcceptHandoverRequest { expected_version: version, entry: browser::fresh_id() };
            spawn_local(
                async move { tell(server::post(&path, &request).await, "handover-accepted") },
            );
        })
    };
    let begin = {
        let (returning, id) = (returning.clone(), id.clone());
        Callback::from(move |_: MouseEvent| returning.set(Some((id.clone(), String::new()))))
    };
    let Some((_, reason)) = returning.as_ref().filter(|(open, _)| *open == id) else {
        return html! {
            <div class="row">
                <button type="button" class="btn main small" onclick={accept}>{ words.say("handover-accept") }</button>
                <button type="button" class="btn small" onclick={begin}>{ words.say("handover-return") }</button>
            </div>
        };
    };
    let set = {
        let (returning, id) = (returning.clone(), id.clone());
        Callback::from(move |text: String| returning.set(Some((id.clone(), text))))
    };
    let onsubmit = {
        let (id, reason, version) = (id.clone(), reason.trim().to_owned(), one.version);
        let returning = returning.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if reason.is_empty() {
                return browser::focus("return-reason");
            }
            let (path, tell) = (["handovers/", &id, "/return"].concat(), tell.clone());
            let request = ReturnHandoverRequest {
                expected_version: version,
                entry: browser::fresh_id(),
                reason: reason.clone(),
            };
            returning.set(None);
            spawn_local(
                async move { tell(server::post(&path, &request).await, "handover-returned") },
            );
        })
    };
    html! {
        <form class="row" {onsubmit}>
            { field::input(words, "return-reason", "text", "form-reason", reason, &set) }
            <button type="submit" class="btn small">{ words.say("handover-return") }</button>
        </form>
    }
}
