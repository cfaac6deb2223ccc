//! The visitor's phone: the addresses of today, the sheet at the door, and what waits to be sent.

use std::rc::Rc;

use hagukumi_api::{
    OfflineSheet, RoundStopView, RoundView, SyncResult, SyncSheetsRequest, SyncSheetsResponse,
};
use hagukumi_core::care::{AwayReason, Body, Refusal};
use hagukumi_kit::text::Txt;
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::child::body::Wrong;
use super::child::sheet::{self, SheetDraft, choices, read};
use crate::browser;
use crate::ctx::Cx;
use crate::device::{self, Waiting};
use crate::field;
use crate::names;
use crate::remote::{failed, loading};
use crate::server::{self, Failure};

/// What came of a visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// Visited.
    #[default]
    Visited,
    /// Nobody at home.
    NotMet,
    /// Declined.
    Declined,
    /// Away until a day.
    Away,
}

/// What is typed at a door.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    came: Came,
    sheet: SheetDraft,
    note: String,
    away: Option<AwayReason>,
    until: String,
}

/// What happens on the screen.
pub enum Msg {
    /// The context changed: the network may have come back.
    Context(Box<Cx>),
    /// What the device has kept.
    Kept(Option<RoundView>, Result<Vec<Waiting>, ()>),
    /// What the server says.
    Came(Result<RoundView, Failure>),
    /// Ask the server and send what waits.
    Again,
    /// Open a stop, by its place.
    Open(usize),
    /// Open a sheet again that the server did not take.
    Reopen(usize),
    /// Go back to the addresses.
    Close,
    /// The sheet changed.
    Typed(Box<Typed>),
    /// The sheet is done.
    Save,
    /// It is kept on the device, or could not be.
    Stored(Result<Vec<Waiting>, ()>),
    /// The server's answers to what was sent.
    Synced(Result<SyncSheetsResponse, Failure>),
}

/// An open sheet.
struct Open {
    stop: RoundStopView,
    typed: Typed,
    /// The sheet that this one takes the place of.
    instead: Option<hagukumi_core::care::EntryId>,
    wrong: Option<Txt>,
}

/// The screen.
pub struct Round {
    cx: Cx,
    _handle: yew::context::ContextHandle<Cx>,
    round: Option<RoundView>,
    failure: Option<Failure>,
    waiting: Vec<Waiting>,
    open: Option<Open>,
    sending: bool,
    broken: bool,
}

impl Component for Round {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let (cx, handle) = ctx
            .link()
            .context::<Cx>(ctx.link().callback(|cx| Msg::Context(Box::new(cx))))
            .expect("every view stands inside the app's context");
        let link = ctx.link().clone();
        spawn_local(async move {
            let sheets = device::sheets().await.map_err(drop);
            link.send_message(Msg::Kept(device::round().await, sheets));
        });
        Self {
            cx,
            _handle: handle,
            round: None,
            failure: None,
            waiting: Vec::new(),
            open: None,
            sending: false,
            broken: false,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Context(cx) => {
                let back = cx.online && !self.cx.online || cx.me.is_some() && self.cx.me.is_none();
                self.cx = *cx;
                if back {
                    self.again(ctx);
                }
            }
            Msg::Kept(round, sheets) => {
                // Yesterday's addresses are nobody's business today.
                match round.filter(|round| round.on == self.cx.today) {
                    Some(round) => self.round = Some(round),
                    None => spawn_local(device::forget_round()),
                }
                match sheets {
                    Ok(sheets) => self.waiting = sheets,
                    Err(()) => self.broken = true,
                }
                self.again(ctx);
            }
            Msg::Came(Ok(round)) => {
                self.failure = None;
                let kept = round.clone();
                spawn_local(async move {
                    if kept.stops.is_empty() {
                        device::forget_round().await;
                    } else {
                        // Without it the round works with a network only, as it does now.
                        let _ = device::keep_round(&kept).await;
                    }
                });
                self.round = Some(round);
            }
            Msg::Came(Err(failure)) => self.failure = Some(failure),
            Msg::Again => self.again(ctx),
            Msg::Open(at) => {
                let stop = self.round.as_ref().and_then(|round| round.stops.get(at)).cloned();
                self.open = stop.map(|stop| {
                    let sheet = SheetDraft { kind: Some(stop.kind), ..SheetDraft::default() };
                    let typed = Typed { sheet, ..Typed::default() };
                    Open { stop, typed, instead: None, wrong: None }
                });
                browser::focus("title");
            }
            Msg::Reopen(at) => {
                self.open = self.waiting.get(at).map(|one| Open {
                    stop: stop_of(one),
                    typed: one.typed.clone(),
                    instead: Some(one.sheet.id.clone()),
                    wrong: None,
                });
            }
            Msg::Close => self.open = None,
            Msg::Typed(typed) => {
                if let Some(open) = &mut self.open {
                    open.typed = *typed;
                    open.wrong = None;
                }
            }
            Msg::Save => self.save(ctx),
            Msg::Stored(Ok(waiting)) => {
                self.waiting = waiting;
                self.open = None;
                self.cx.say("round-stored");
                self.send(ctx);
            }
            Msg::Stored(Err(())) => {
                if let Some(open) = &mut self.open {
                    open.wrong = Some("round-not-stored".into());
                }
            }
            Msg::Synced(answer) => self.synced(ctx, answer),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        let body = match (&self.open, &self.round, &self.failure) {
            (Some(open), _, _) => self.sheet(ctx, open),
            (None, Some(round), _) => self.stops(ctx, round),
            (None, None, Some(failure)) => {
                failed(words, &failure.text(), &ctx.link().callback(|()| Msg::Again))
            }
            (None, None, None) => loading(words),
        };
        html! {
            <div class="page phone">
                { body }
                if self.open.is_none() { { self.waiting(ctx) } }
            </div>
        }
    }
}

/// The address of a sheet that is opened again: what the sheet itself remembers.
fn stop_of(one: &Waiting) -> RoundStopView {
    RoundStopView {
        child: one.sheet.child.clone(),
        name: one.name.clone(),
        kana: String::new(),
        guardian: String::new(),
        address: String::new(),
        phone: String::new(),
        at: None,
        kind: one.typed.sheet.kind.unwrap_or(hagukumi_core::care::VisitKind::Hello),
        language: None,
        interpreter: false,
    }
}

impl Round {
    fn again(&mut self, ctx: &Context<Self>) {
        self.send(ctx);
        let link = ctx.link().clone();
        spawn_local(async move {
            link.send_message(Msg::Came(server::get("round").await));
        });
    }

    /// Sends what waits and was not refused.
    fn send(&mut self, ctx: &Context<Self>) {
        let sheets: Vec<OfflineSheet> = self
            .waiting
            .iter()
            .filter(|one| one.refused.is_none())
            .map(|one| one.sheet.clone())
            .take(50)
            .collect();
        if sheets.is_empty() || self.sending || self.cx.me.is_none() {
            return;
        }
        self.sending = true;
        let link = ctx.link().clone();
        spawn_local(async move {
            let request = SyncSheetsRequest { sheets };
            link.send_message(Msg::Synced(server::post("round/sheets", &request).await));
        });
    }

    fn save(&mut self, ctx: &Context<Self>) {
        let me = self.cx.me.as_ref().map(|me| me.id.clone()).unwrap_or_default();
        let today = self.cx.today;
        let Some(open) = &mut self.open else { return };
        let body = match body(&open.typed, &me, today) {
            Ok(body) => body,
            Err(wrong) => {
                open.wrong = Some(wrong.message.into());
                browser::focus(wrong.field);
                return;
            }
        };
        let sheet = OfflineSheet {
            id: browser::fresh_id(),
            child: open.stop.child.clone(),
            on: today,
            body,
        };
        let fresh = Waiting {
            sheet,
            name: open.stop.name.clone(),
            typed: open.typed.clone(),
            refused: None,
        };
        let mut waiting = self.waiting.clone();
        waiting.retain(|one| Some(&one.sheet.id) != open.instead.as_ref());
        waiting.push(fresh);
        let link = ctx.link().clone();
        spawn_local(async move {
            let stored = device::keep_sheets(&waiting).await;
            link.send_message(Msg::Stored(stored.map(|()| waiting).map_err(drop)));
        });
    }

    fn synced(&mut self, ctx: &Context<Self>, answer: Result<SyncSheetsResponse, Failure>) {
        self.sending = false;
        let answers = match answer {
            Ok(answer) => answer.sheets,
            Err(Failure::Offline) => return,
            Err(failure) => {
                self.failure = Some(failure);
                return;
            }
        };
        let mut given_away = false;
        for answer in answers {
            match answer.result {
                SyncResult::Accepted | SyncResult::AlreadyThere => {
                    self.waiting.retain(|one| one.sheet.id != answer.id);
                }
                SyncResult::AcceptedGivenAway => {
                    given_away = true;
                    self.waiting.retain(|one| one.sheet.id != answer.id);
                }
                SyncResult::Refused { reason, .. } => {
                    for one in self.waiting.iter_mut().filter(|one| one.sheet.id == answer.id) {
                        one.refused = Some(reason.clone());
                    }
                }
            }
        }
        self.cx.say(if given_away { "round-given-away" } else { "round-synced" });
        let kept = Rc::new(self.waiting.clone());
        let link = ctx.link().clone();
        spawn_local(async move {
            // Sent twice is harmless: the server knows the sheet by its id.
            let _ = device::keep_sheets(&kept).await;
            link.send_message(Msg::Came(server::get("round").await));
        });
    }

    fn stops(&self, ctx: &Context<Self>, round: &RoundView) -> Html {
        let words = &self.cx.words;
        let stops = round.stops.iter().enumerate().filter(|(_, stop)| {
            // What is written and waits is done for the visitor.
            !self.waiting.iter().any(|one| one.sheet.child == stop.child)
        });
        let rows: Vec<Html> = stops.map(|(at, stop)| self.stop(ctx, at, stop)).collect();
        html! {
            <>
                <h1 id="title" tabindex="-1">{ words.say("rail-round") }</h1>
                <p class="quiet">{ words.say(names::long_day(round.on)) }</p>
                if let (Some(failure), true) = (&self.failure, self.cx.online) {
                    <p class="note bad" role="alert">{ words.say(failure.text()) }</p>
                }
                if rows.is_empty() { <p class="note">{ words.say("round-empty") }</p> }
                <ul class="stops">{ rows }</ul>
            </>
        }
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
                    { " " }<span class="tag">{ words.say(names::of("visit-kind-", &stop.kind)) }</span>
                </p>
                <p><b class="big">{ words.say(names::child(&stop.name)) }</b>{ " " }<span class="kana">{ &stop.kana }</span></p>
                <p>{ words.say(Txt::new("round-guardian").with("name", names::raw(&stop.guardian))) }</p>
                <p>{ &stop.address }</p>
                <p>{ super::list::spoken(&self.cx, stop.language.as_deref(), stop.interpreter) }</p>
                <div class="row">
                    if !stop.phone.is_empty() { <a class="btn" href={["tel:", &stop.phone].concat()}>{ words.say("round-call") }</a> }
                    <a class="btn" href={map}>{ words.say("round-map") }</a>
                    <button type="button" class="btn main" {onclick}>{ words.say("round-open") }</button>
                </div>
            </li>
        }
    }

    fn sheet(&self, ctx: &Context<Self>, open: &Open) -> Html {
        let words = &self.cx.words;
        let link = ctx.link();
        let typed = &open.typed;
        let set = |change: fn(&mut Typed, String)| {
            let typed = typed.clone();
            link.callback(move |text: String| {
                let mut next = typed.clone();
                change(&mut next, text);
                Msg::Typed(Box::new(next))
            })
        };
        let whole = typed.clone();
        let changed = link.callback(move |sheet: SheetDraft| {
            Msg::Typed(Box::new(Typed { sheet, ..whole.clone() }))
        });
        let onsubmit = link.callback(|event: SubmitEvent| {
            event.prevent_default();
            Msg::Save
        });
        let close = link.callback(|_: MouseEvent| Msg::Close);
        let came = [Came::Visited, Came::NotMet, Came::Declined, Came::Away];
        let away = [AwayReason::WithGrandparents, AwayReason::InHospital];
        let value = |one: &str| one.replace('-', "_");
        let own = match typed.came {
            Came::Visited => sheet::fields(&self.cx, &typed.sheet, &changed),
            Came::NotMet | Came::Declined => field::area(
                words,
                "note",
                "form-note",
                &typed.note,
                &set(|typed, text| typed.note = text),
            ),
            Came::Away => html! {
                <>
                    { field::select(words, "away", "form-away", &typed.away.map(|one| value(&names::code(&one))).unwrap_or_default(), &sheet::optional("away-", &away), &set(|typed, text| typed.away = read(&text))) }
                    { field::input(words, "until", "date", "form-until", &typed.until, &set(|typed, text| typed.until = text)) }
                </>
            },
        };
        html! {
            <form class="sheet" {onsubmit}>
                <button type="button" class="btn quiet" onclick={close}>{ words.say("staff-back") }</button>
                <h1 id="title" tabindex="-1">{ words.say("round-sheet") }</h1>
                <p><b class="big">{ words.say(names::child(&open.stop.name)) }</b>{ " " }{ &open.stop.address }</p>
                <div role="alert">
                    if let Some(wrong) = &open.wrong { <p class="note bad">{ words.say(wrong.clone()) }</p> }
                </div>
                { field::select(words, "came", "round-came", &value(&names::code(&typed.came)), &choices("came-", &came), &set(|typed, text| typed.came = read(&text).unwrap_or_default())) }
                { own }
                <button type="submit" class="btn main wide">{ words.say("staff-save") }</button>
                <p class="quiet">{ words.say("round-kept-about") }</p>
            </form>
        }
    }

    fn waiting(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        if self.broken {
            return html! { <p class="note bad" role="alert">{ words.say("round-broken") }</p> };
        }
        if self.waiting.is_empty() {
            return html! { <div key="waiting" hidden={true} /> };
        }
        let again = ctx.link().callback(|_: MouseEvent| Msg::Again);
        let rows = self.waiting.iter().enumerate().map(|(at, one)| {
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
        let n = i64::try_from(self.waiting.len()).unwrap_or(i64::MAX);
        html! {
            <section class="waiting" key="waiting" aria-labelledby="waiting-title">
                <h2 id="waiting-title">{ words.say(Txt::new("round-waiting").with("n", n)) }</h2>
                <ul class="stops">{ for rows }</ul>
                <button type="button" class="btn" disabled={self.sending} onclick={again}>{ words.say("round-send") }</button>
            </section>
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

fn body(
    typed: &Typed,
    me: &hagukumi_core::care::StaffId,
    today: chrono::NaiveDate,
) -> Result<Body, Wrong> {
    let note = typed.note.trim().to_owned();
    Ok(match typed.came {
        Came::Visited => Body::Visited { sheet: Box::new(typed.sheet.sheet(me)?) },
        Came::NotMet => Body::VisitNotMet { note },
        Came::Declined => Body::VisitDeclined { reason: Refusal::Declined, note },
        Came::Away => {
            let until =
                typed.until.parse().map_err(|_| Wrong { field: "until", message: "wrong-date" })?;
            if until <= today {
                return Err(Wrong { field: "until", message: "wrong-until" });
            }
            let reason = typed.away.ok_or(Wrong { field: "away", message: "wrong-away" })?;
            Body::VisitAway { reason, until }
        }
    })
}
