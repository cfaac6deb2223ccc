//! The visitor's phone: the addresses of today, the sheet at the door, and what waits to be sent.

mod sheet;
mod stops;

pub use sheet::Typed;

use std::rc::Rc;

use hagukumi_api::{
    OfflineSheet, RoundStopView, RoundView, SyncResult, SyncSheetsRequest, SyncSheetsResponse,
};
use hagukumi_core::care::{EntryId, StaffId};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::ctx::Cx;
use crate::device::{self, Kept, Waiting};
use crate::remote::{failed, loading};
use crate::server::{self, Failure};
use sheet::{Open, body};

/// What happens on the screen.
pub enum Msg {
    /// The context changed: the network may have come back.
    Context(Box<Cx>),
    /// What the device has kept.
    Kept(Option<Kept>, Result<Vec<Waiting>, ()>),
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

/// The screen.
pub struct Round {
    cx: Cx,
    _handle: yew::context::ContextHandle<Cx>,
    /// Whose round it is: whoever is signed in; without a network, whoever was when it was kept.
    who: Option<StaffId>,
    round: Option<RoundView>,
    failure: Option<Failure>,
    /// Every sheet on the device: those of others stay until they sign in.
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
            who: cx.me.as_ref().map(|me| me.id.clone()),
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
                let signed_in = self.cx.me.as_ref().map(|me| me.id.clone());
                if signed_in.is_some() && signed_in != self.who {
                    // Somebody else than the one whose addresses the device had kept.
                    self.who = signed_in;
                    (self.round, self.open) = (None, None);
                    forget_and_ask(ctx);
                } else if back {
                    self.again(ctx);
                }
            }
            Msg::Kept(round, sheets) => {
                match sheets {
                    Ok(sheets) => self.waiting = sheets,
                    Err(()) => self.broken = true,
                }
                // Yesterday's addresses are nobody's business today, and another's at no time.
                match round.filter(|kept| self.may_see(kept)) {
                    Some(kept) => {
                        self.who = Some(kept.visitor);
                        self.round = Some(kept.round);
                        self.again(ctx);
                    }
                    None => forget_and_ask(ctx),
                }
            }
            Msg::Came(Ok(round)) => {
                self.failure = None;
                let me = self.cx.me.as_ref();
                let kept = me.filter(|_| !round.stops.is_empty()).map(|me| Kept {
                    visitor: me.id.clone(),
                    until_ms: me.end_ms,
                    round: round.clone(),
                });
                spawn_local(async move {
                    match kept {
                        None => device::forget_round().await,
                        // Without it the round works with a network only, as it does now.
                        Some(kept) => drop(device::keep_round(&kept).await),
                    }
                });
                self.round = Some(round);
            }
            Msg::Came(Err(failure)) => self.failure = Some(failure),
            Msg::Again => self.again(ctx),
            Msg::Open(at) => {
                let stop = self.round.as_ref().and_then(|round| round.stops.get(at)).cloned();
                self.open = stop.map(|stop| Open {
                    stop,
                    typed: Typed::default(),
                    instead: None,
                    wrong: None,
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
        language: None,
        interpreter: false,
    }
}

/// Forgets the kept addresses before today's are asked for: these are kept, with a key of their own.
fn forget_and_ask(ctx: &Context<Round>) {
    let link = ctx.link().clone();
    spawn_local(async move {
        device::forget_round().await;
        link.send_message(Msg::Again);
    });
}

impl Round {
    /// Whether kept addresses are shown: today's, of whoever is signed in, or, where nobody can be
    /// asked who that is, until the session ends in which they were kept.
    fn may_see(&self, kept: &Kept) -> bool {
        let own = match &self.who {
            Some(who) => *who == kept.visitor,
            None => kept.until_ms > js_sys::Date::now() as i64,
        };
        own && kept.round.on == self.cx.today
    }

    /// Whether a sheet was written by whoever uses the device now.
    pub(super) fn mine(&self, one: &Waiting) -> bool {
        self.who.as_ref() == Some(&one.visitor)
    }

    /// EPDS total from which the municipality follows a mother up; every total, until the round
    /// has said it.
    pub(super) fn mood_total(&self) -> u8 {
        self.round.as_ref().map_or(0, |round| round.mood_total)
    }

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
            .filter(|one| one.refused.is_none() && self.mine(one))
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
        let today = self.cx.today;
        let Some((open, visitor)) = self.open.as_mut().zip(self.who.clone()) else { return };
        let body = match body(&open.typed, &visitor, today) {
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
            visitor,
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

    /// Puts a sheet away that the server has, and its address with it: the server's own list of
    /// what is left comes later.
    fn sent(&mut self, id: &EntryId) {
        let Some(at) = self.waiting.iter().position(|one| one.sheet.id == *id) else { return };
        let child = self.waiting.remove(at).sheet.child;
        if let Some(round) = &mut self.round {
            round.stops.retain(|stop| stop.child != child);
        }
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
                SyncResult::Accepted | SyncResult::AlreadyThere => self.sent(&answer.id),
                SyncResult::AcceptedGivenAway => {
                    given_away = true;
                    self.sent(&answer.id);
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
}
