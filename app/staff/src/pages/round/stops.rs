//! The addresses of today, on the screen and on paper, and the sheets that wait to be sent.

use hagukumi_api::{RoundStopView, RoundView};
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::sheet::Typed;
use super::{Msg, Round};
use crate::ctx::Cx;
use crate::names;
use crate::pages::day_sheet;
use crate::pages::first::print_button;
use crate::pages::list::spoken;

impl Round {
    pub(super) fn stops(&self, ctx: &Context<Self>, round: &RoundView) -> Html {
        let words = &self.cx.words;
        let stops = round.stops.iter().enumerate().filter(|(_, stop)| {
            // What is written and waits is done for the visitor.
            !self.waiting.iter().any(|one| self.mine(one) && one.sheet.child == stop.child)
        });
        let rows: Vec<Html> = stops.map(|(at, stop)| self.stop(ctx, at, stop)).collect();
        html! {
            <>
                <div class="head no-print">
                    <h1 id="title" tabindex="-1">{ words.say("rail-round") }</h1>
                    <span class="quiet">{ words.say(names::long_day(round.on)) }</span>
                    <span class="grow" />
                    if !rows.is_empty() { { print_button(&self.cx) } }
                </div>
                if let (Some(failure), true) = (&self.failure, self.cx.online) {
                    <p class="note bad" role="alert">{ words.say(failure.text()) }</p>
                }
                if rows.is_empty() { <p class="note">{ words.say("round-empty") }</p> }
                <ul class="stops no-print">{ rows }</ul>
                <div class="print-only">{ self.paper(round) }</div>
            </>
        }
    }

    /// The same addresses for the printer.
    fn paper(&self, round: &RoundView) -> Html {
        let who = self.cx.me.as_ref().map(|me| me.name.clone()).unwrap_or_default();
        let stops = round.stops.iter().map(|stop| (stop, None));
        day_sheet::paper(&self.cx, round.on, &who, stops)
    }

    fn stop(&self, ctx: &Context<Self>, at: usize, stop: &RoundStopView) -> Html {
        let words = &self.cx.words;
        let onclick = ctx.link().callback(move |_: MouseEvent| Msg::Open(at));
        // The device's own map: no other site learns the address from here.
        let map =
            ["geo:0,0?q=", &String::from(js_sys::encode_uri_component(&stop.address))].concat();
        html! {
            <li key={stop.child.0.clone()}>
                <p class="stop-when">
                    <b>{ stop.at.map_or_else(|| words.say("round-no-time"), |at| html! { { names::clock(at) } }) }</b>
                </p>
                <p><b class="big">{ words.say(names::child(&stop.name)) }</b>{ " " }<span class="kana">{ &stop.kana }</span></p>
                <p>{ words.say(Txt::new("round-guardian").with("name", names::raw(&stop.guardian))) }</p>
                <p>{ &stop.address }</p>
                <p>{ spoken(&self.cx, stop.language.as_deref(), stop.interpreter) }</p>
                <div class="row">
                    if !stop.phone.is_empty() { <a class="btn" href={["tel:", &stop.phone].concat()}>{ words.say("round-call") }</a> }
                    <a class="btn" href={map}>{ words.say("round-map") }</a>
                    <button type="button" class="btn main" {onclick}>{ words.say("round-open") }</button>
                </div>
            </li>
        }
    }

    pub(super) fn waiting(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        if self.broken {
            return html! { <p class="note bad" role="alert">{ words.say("round-broken") }</p> };
        }
        let others = self.waiting.iter().filter(|one| !self.mine(one)).count();
        let others = html! {
            if others > 0 {
                <p class="note" key="others">{ words.say(Txt::new("round-others").with("n", i64::try_from(others).unwrap_or(i64::MAX))) }</p>
            }
        };
        if !self.waiting.iter().any(|one| self.mine(one)) {
            return others;
        }
        let again = ctx.link().callback(|_: MouseEvent| Msg::Again);
        let own = || self.waiting.iter().enumerate().filter(|(_, one)| self.mine(one));
        let rows = own().map(|(at, one)| {
            let reopen = ctx.link().callback(move |_: MouseEvent| Msg::Reopen(at));
            html! {
                <li key={one.sheet.id.0.clone()}>
                    <b>{ words.say(names::child(&one.name)) }</b>{ " " }{ words.say(names::of("came-", &one.typed.came)) }
                    if let Some(reason) = &one.refused {
                        <p class="note bad">{ words.say(refused_text(&self.cx, reason)) }</p>
                        <p class="said">{ said(&one.typed) }</p>
                        <button type="button" class="btn" onclick={reopen}>{ words.say("round-reopen") }</button>
                    }
                </li>
            }
        });
        let n = i64::try_from(own().count()).unwrap_or(i64::MAX);
        html! {
            <>
            <section class="waiting" key="waiting" aria-labelledby="waiting-title">
                <h2 id="waiting-title">{ words.say(Txt::new("round-waiting").with("n", n)) }</h2>
                <ul class="stops">{ for rows }</ul>
                <button type="button" class="btn" disabled={self.sending} onclick={again}>{ words.say("round-send") }</button>
            </section>
            { others }
            </>
        }
    }
}

/// What was typed, in one text to read or copy.
fn said(typed: &Typed) -> String {
    let parts = [&typed.note, &typed.sheet.worries, &typed.sheet.supports, &typed.sheet.sleep];
    let parts: Vec<&str> =
        parts.iter().map(|part| part.as_str()).filter(|part| !part.is_empty()).collect();
    parts.join(" / ")
}

/// Why a sheet was not taken; a code that is not known is shown as it is.
pub fn refused_text(cx: &Cx, reason: &str) -> Txt {
    let id = ["staff-invalid-", reason].concat();
    if cx.words.own().has(&id) {
        Txt::new(id)
    } else {
        Txt::new("staff-invalid").with("code", names::raw(reason))
    }
}
