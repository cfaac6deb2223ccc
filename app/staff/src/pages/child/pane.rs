//! The page of one child, beside a list or by itself: what happens on it.

use hagukumi_api::{
    AppendRequest, AppendResponse, BookRequest, ChildPageView, HandoverView, OpenChildRequest,
    ProblemCode, SendHandoverRequest,
};
use hagukumi_core::care::{Author, Body, Entry, EntryId, Handover};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::draft::Draft;
use super::kind::Kind;
use super::{ChildPaneProps, Written, body, facts};
use crate::browser;
use crate::ctx::{Act, Cx, Toast};
use crate::names;
use crate::pages::list::{append, take_back};
use crate::remote::{failed, loading};
use crate::server::{self, Failure};

/// What happens on the page.
pub enum Msg {
    /// The context changed.
    Context(Cx),
    /// The page came.
    Came(Result<Box<ChildPageView>, Failure>),
    /// Ask again.
    Again,
    /// Type the reason that opening asks for.
    Reason(String),
    /// Open a form, or close it.
    Form(Option<(Kind, Option<EntryId>)>),
    /// The form changed.
    Draft(Box<Draft>),
    /// Send the form.
    Save,
    /// The answer.
    Saved(Box<Entry>, Result<AppendResponse, Failure>),
    /// The answer to a booking, by the id of its form.
    Booked(EntryId, Result<AppendResponse, Failure>),
    /// The answer to a handover, by the id of its form.
    Sent(EntryId, Result<HandoverView, Failure>),
    /// The answer to an undo.
    TakenBack(Result<AppendResponse, Failure>),
}

/// A form that is open.
pub(super) struct Open {
    pub(super) kind: Kind,
    pub(super) of: Option<EntryId>,
    pub(super) draft: Draft,
    pub(super) id: EntryId,
    pub(super) wrong: Option<Txt>,
    pub(super) busy: bool,
}

/// The page.
pub struct ChildPane {
    pub(super) cx: Cx,
    _handle: yew::context::ContextHandle<Cx>,
    page: Option<ChildPageView>,
    failure: Option<Failure>,
    pub(super) reason: String,
    pub(super) form: Option<Open>,
    focus: bool,
}

impl Component for ChildPane {
    type Message = Msg;
    type Properties = ChildPaneProps;

    fn create(ctx: &Context<Self>) -> Self {
        let (cx, handle) = ctx
            .link()
            .context::<Cx>(ctx.link().callback(Msg::Context))
            .expect("every view stands inside the app's context");
        let pane = Self {
            cx,
            _handle: handle,
            page: None,
            failure: None,
            reason: String::new(),
            form: None,
            focus: false,
        };
        pane.ask(ctx);
        pane
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Context(cx) => self.cx = cx,
            Msg::Came(Ok(page)) => {
                self.failure = None;
                self.page = Some(*page);
            }
            Msg::Came(Err(failure)) => self.failure = Some(failure),
            Msg::Again => self.ask(ctx),
            Msg::Reason(reason) => {
                self.reason = reason;
                return false;
            }
            Msg::Form(None) => self.form = None,
            Msg::Form(Some((kind, of))) => {
                let draft = self.fresh_draft(kind, of.as_ref());
                let id = browser::fresh_id();
                self.form = Some(Open { kind, of, draft, id, wrong: None, busy: false });
                self.focus = true;
            }
            Msg::Draft(draft) => {
                if let Some(open) = &mut self.form {
                    open.draft = *draft;
                    open.wrong = None;
                }
            }
            Msg::Save => self.save(ctx),
            Msg::Saved(entry, Ok(answer)) => {
                self.close(ctx, &entry.id);
                self.take(ctx, *entry.clone(), answer.clone());
                self.offer_undo(ctx, &entry, answer.version);
            }
            Msg::Sent(id, Ok(_)) => {
                self.close(ctx, &id);
                self.cx.say("child-handed-over");
                self.ask(ctx);
            }
            Msg::Booked(id, Ok(answer)) => {
                self.close(ctx, &id);
                let name = self.page.as_ref().map(|page| page.person.name.clone());
                let name = names::child(&name.unwrap_or_default());
                self.cx.say(Txt::new("session-booked-one").with("name", name));
                let child = ctx.props().id.clone();
                ctx.props().written.emit(Written { child, answer });
                self.ask(ctx);
            }
            Msg::Saved(entry, Err(failure)) => self.refused(&entry.id, failure),
            Msg::Booked(id, Err(failure)) | Msg::Sent(id, Err(failure)) => {
                self.refused(&id, failure);
            }
            Msg::TakenBack(Ok(_)) => {
                self.cx.say("staff-undone");
                self.ask(ctx);
            }
            Msg::TakenBack(Err(failure)) => self.cx.say(failure.text()),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        let link = ctx.link();
        let Some(page) = &self.page else {
            return match &self.failure {
                None => loading(words),
                Some(failure) if failure.code() == Some(ProblemCode::ReasonNeeded) => {
                    self.ask_reason(ctx)
                }
                Some(failure) => failed(words, &failure.text(), &link.callback(|()| Msg::Again)),
            };
        };
        html! {
            <article class="child" aria-labelledby={self.title_id(ctx)}>
                { self.header(ctx, page) }
                { facts::standing(&self.cx, page) }
                if page.may_write { { self.actions(ctx) } }
                if let Some(open) = &self.form { { self.form(ctx, page, open) } }
                { facts::facts(&self.cx, page) }
                { self.timeline(ctx, page) }
            </article>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if std::mem::take(&mut self.focus) {
            browser::reveal("form");
            browser::focus(match self.form.as_ref().map(|open| open.kind) {
                Some(Kind::Note) => "note",
                Some(Kind::Book) => "session",
                _ => "on",
            });
        }
    }
}

impl ChildPane {
    pub(super) fn title_id(&self, ctx: &Context<Self>) -> String {
        let ChildPaneProps { id, whole, .. } = ctx.props();
        if *whole { "title".to_owned() } else { ["pane-", id.as_str()].concat() }
    }

    /// Closes the form that was sent, unless another one is open by now.
    fn close(&mut self, ctx: &Context<Self>, id: &EntryId) {
        if self.form.take_if(|open| open.id == *id).is_some() {
            browser::focus(&self.title_id(ctx));
        }
    }

    fn refused(&mut self, id: &EntryId, failure: Failure) {
        match self.form.as_mut().filter(|open| open.id == *id) {
            Some(open) => {
                open.busy = false;
                open.wrong = Some(failure.text());
            }
            None => self.cx.say(failure.text()),
        }
        if let Failure::Conflict(conflict) = failure {
            // What a colleague wrote is shown; what was typed here stays.
            self.page = Some(*conflict.current);
        }
    }

    fn ask(&self, ctx: &Context<Self>) {
        let path = ["children/", ctx.props().id.as_str(), "/open"].concat();
        let reason = self.reason.trim().to_owned();
        let request = OpenChildRequest { reason: (!reason.is_empty()).then_some(reason) };
        let link = ctx.link().clone();
        spawn_local(async move {
            link.send_message(Msg::Came(server::post(&path, &request).await.map(Box::new)));
        });
    }

    fn fresh_draft(&self, kind: Kind, of: Option<&EntryId>) -> Draft {
        let before = self.page.as_ref().and_then(|page| {
            let of = of?;
            page.timeline.iter().find(|entry| entry.id == *of)
        });
        match before {
            Some(entry) => Draft::of(entry),
            None => Draft::new(kind, self.cx.today, self.page.as_ref()),
        }
    }

    fn save(&mut self, ctx: &Context<Self>) {
        let me = self.cx.me.as_ref().map(|me| me.id.clone()).unwrap_or_default();
        let Some((open, page)) = self.form.as_mut().zip(self.page.as_ref()) else { return };
        if open.busy {
            return;
        }
        if open.kind == Kind::Book {
            return self.book(ctx);
        }
        let made = body::body(&open.draft, &me, self.cx.today);
        let (on, made) = match made {
            Ok(made) => made,
            Err(wrong) => {
                open.wrong = Some(Txt::new(wrong.message));
                browser::focus(wrong.field);
                return;
            }
        };
        let (on, made) = match &open.of {
            None => (on, made),
            Some(of) => {
                let to = Box::new(hagukumi_core::care::Correct { on, body: made });
                let reason = open.draft.reason_of_correction.trim().to_owned();
                (self.cx.today, Body::Correction { of: of.clone(), to: Some(to), reason })
            }
        };
        open.busy = true;
        let reason = self.reason.trim().to_owned();
        let request = AppendRequest {
            id: open.id.clone(),
            expected_version: page.version,
            on,
            body: made,
            reason: (!reason.is_empty()).then_some(reason),
        };
        let child = ctx.props().id.clone();
        let link = ctx.link().clone();
        let form = open.id.clone();
        if let Body::Handover { id, step: Handover::Sent { receiver, note } } = &request.body {
            let request = SendHandoverRequest {
                id: id.clone(),
                child,
                expected_version: request.expected_version,
                entry: request.id.clone(),
                receiver: receiver.clone(),
                note: note.clone(),
                reason: request.reason.clone(),
            };
            spawn_local(async move {
                link.send_message(Msg::Sent(form, server::post("handovers", &request).await));
            });
            return;
        }
        spawn_local(async move {
            let answer = append(&child, &request).await;
            let entry = Entry {
                id: request.id,
                seq: 0,
                on: request.on,
                recorded_ms: js_sys::Date::now() as i64,
                author: Author::Staff(me),
                body: request.body,
            };
            link.send_message(Msg::Saved(Box::new(entry), answer));
        });
    }

    /// Takes a place in a session. The session knows its day, so the server writes the entry.
    fn book(&mut self, ctx: &Context<Self>) {
        let Some((open, page)) = self.form.as_mut().zip(self.page.as_ref()) else { return };
        if open.draft.session.is_empty() {
            open.wrong = Some("wrong-session".into());
            return browser::focus("session");
        }
        open.busy = true;
        let path = ["group-sessions/", &open.draft.session, "/bookings"].concat();
        let request = BookRequest {
            child: ctx.props().id.clone(),
            expected_version: page.version,
            entry: open.id.clone(),
        };
        let (link, form) = (ctx.link().clone(), open.id.clone());
        spawn_local(async move {
            link.send_message(Msg::Booked(form, server::post(&path, &request).await));
        });
    }

    /// The page with what was just written.
    fn take(&mut self, ctx: &Context<Self>, mut entry: Entry, answer: AppendResponse) {
        if let Some(page) = &mut self.page {
            entry.seq = page.timeline.last().map_or(1, |last| last.seq.saturating_add(1));
            entry.author = Author::Staff(answer.author.clone());
            if let Some(me) = &self.cx.me {
                page.staff.insert(answer.author.0.clone(), me.name.clone());
            }
            if let Body::Person { person } = &entry.body {
                page.person = (**person).clone();
            }
            page.timeline.push(entry);
            page.version = answer.version;
            page.standing = answer.standing.clone();
        }
        ctx.props().written.emit(Written { child: ctx.props().id.clone(), answer });
    }

    fn offer_undo(&self, ctx: &Context<Self>, entry: &Entry, version: u32) {
        let (link, child, id) = (ctx.link().clone(), ctx.props().id.clone(), entry.id.clone());
        let (today, written) = (self.cx.today, ctx.props().written.clone());
        let undo = Callback::from(move |()| {
            let (link, child, id, written) =
                (link.clone(), child.clone(), id.clone(), written.clone());
            spawn_local(async move {
                let answer = take_back(&child, id, version, today).await;
                if let Ok(answer) = &answer {
                    written.emit(Written { child, answer: answer.clone() });
                }
                link.send_message(Msg::TakenBack(answer));
            });
        });
        let toast = Toast { text: "child-saved".into(), undo: Some(undo) };
        self.cx.act.emit(Act::Say(toast));
    }
}
