//! The page of one child, beside a list or by itself: what happens on it.

use hagukumi_api::{
    AppendRequest, AppendResponse, BookRequest, ChildPageView, HandoverView, OpenChildRequest,
    ProblemCode, SendHandoverRequest,
};
use hagukumi_core::care::{Author, Body, Correct, Entry, EntryId, Handover, timeline};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::draft::Draft;
use super::kind::Kind;
use super::letter::ChildLetter;
use super::take_back::{TakingBack, Way};
use super::{ChildPaneProps, Written, body, doses, facts};
use crate::browser;
use crate::ctx::{Act, Cx, Toast};
use crate::names;
use crate::pages::list::append;
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
    /// Open the letter about a checkup, or close it.
    Letter(Option<String>),
    /// Send the form.
    Save,
    /// The answer.
    Saved(Box<Entry>, Result<AppendResponse, Failure>),
    /// The answer to a booking, by the id of its form.
    Booked(EntryId, Result<AppendResponse, Failure>),
    /// The answers to doses.
    Dosed(Box<DosesWritten>),
    /// The answer to a handover, by the id of its form.
    Sent(EntryId, Result<HandoverView, Failure>),
    /// Open the line that asks why an entry is taken back, or close it.
    TakeBack(Option<(EntryId, Way)>),
    /// Type why.
    WhyBack(String),
    /// Take it back.
    SendBack,
    /// The answer, by the id of what was written.
    TookBack(EntryId, Box<Body>, Result<AppendResponse, Failure>),
    /// The answer to an undo.
    TakenBack(Result<AppendResponse, Failure>),
}

/// What became of doses that were sent one after the other.
pub struct DosesWritten {
    /// Id of the form.
    form: EntryId,
    /// Those that are written.
    written: Vec<EntryId>,
    /// The answer to the last of them.
    answer: Option<AppendResponse>,
    /// Why the next one is not.
    failure: Option<Failure>,
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
    pub(super) back: Option<TakingBack>,
    /// The checkup whose letter is shown, by its id.
    letter: Option<String>,
    /// The field to go to.
    focus: Option<&'static str>,
    /// The element to turn to once it is there.
    pub(super) focus_next: Option<String>,
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
            back: None,
            letter: None,
            focus: None,
            focus_next: None,
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
                let mut draft = self.fresh_draft(kind, of.as_ref());
                for line in &mut draft.doses {
                    line.id = browser::fresh_id();
                }
                let id = browser::fresh_id();
                self.form = Some(Open { kind, of, draft, id, wrong: None, busy: false });
                self.focus = Some(kind.first_field());
            }
            Msg::Draft(draft) => {
                if let Some(open) = &mut self.form {
                    if draft.doses.len() > open.draft.doses.len() {
                        self.focus = doses::last_field(draft.doses.len());
                    }
                    open.draft = *draft;
                    open.wrong = None;
                }
            }
            Msg::Letter(checkup) => {
                self.focus_next = Some(match (&checkup, &self.letter) {
                    (None, Some(closed)) => ["letter-", closed].concat(),
                    _ => "letter-close".to_owned(),
                });
                self.letter = checkup;
            }
            Msg::Save => self.save(ctx),
            Msg::Saved(entry, Ok(answer)) => {
                self.close(ctx, &entry.id);
                let instead = self.instead(&entry);
                self.take(ctx, *entry.clone(), answer.clone());
                match entry.body {
                    // A correction is corrected by another one, and not taken back.
                    Body::Correction { .. } => self.cx.say("child-saved"),
                    _ => {
                        let text = Txt::new("child-saved");
                        self.offer_undo(ctx, text, vec![entry.id], instead, answer.version);
                    }
                }
            }
            Msg::Dosed(done) => self.dosed(ctx, *done),
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
            Msg::TakeBack(chosen) => self.begin_taking_back(ctx, chosen),
            Msg::WhyBack(reason) => self.why_taken_back(reason),
            Msg::SendBack => self.send_taking_back(ctx),
            Msg::TookBack(id, body, answer) => self.took_back(ctx, &id, *body, answer),
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
        if let Some(checkup) = &self.letter {
            let close = link.callback(|()| Msg::Letter(None));
            return html! {
                <article class="child" aria-labelledby={self.title_id(ctx)}>
                    <div class="no-print">{ self.header(ctx, page) }</div>
                    <ChildLetter page={page.clone()} checkup={checkup.clone()} {close} />
                </article>
            };
        }
        html! {
            <article class="child" aria-labelledby={self.title_id(ctx)}>
                { self.header(ctx, page) }
                { facts::standing(&self.cx, page, &link.callback(|checkup| Msg::Letter(Some(checkup)))) }
                if page.may_write { { self.actions(ctx) } }
                if let Some(open) = &self.form { { self.form(ctx, page, open) } }
                { facts::facts(&self.cx, page) }
                { self.timeline(ctx, page) }
            </article>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus_next.take() {
            browser::reveal(&id);
            browser::focus(&id);
        }
        if let Some(field) = self.focus.take() {
            browser::reveal("form");
            browser::focus(field);
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
        let text = failure.said(&self.cx.words);
        match self.form.as_mut().filter(|open| open.id == *id) {
            Some(open) => {
                open.busy = false;
                open.wrong = Some(text);
            }
            None => self.cx.say(text),
        }
        self.show_conflict(failure);
    }

    /// What a colleague wrote is shown; what was typed here stays.
    pub(super) fn show_conflict(&mut self, failure: Failure) {
        if let Failure::Conflict(conflict) = failure {
            self.page = Some(*conflict.current);
        }
    }

    /// The version of the page that is shown.
    pub(super) fn version(&self) -> u32 {
        self.page.as_ref().map_or(0, |page| page.version)
    }

    pub(super) fn is_dose(&self, of: &EntryId) -> bool {
        let mut entries = self.page.iter().flat_map(|page| &page.timeline);
        entries.any(|entry| entry.id == *of && matches!(entry.body, Body::Dose { .. }))
    }

    pub(super) fn ask(&self, ctx: &Context<Self>) {
        let path = ["children/", ctx.props().id.as_str(), "/open"].concat();
        let reason = self.reason.trim().to_owned();
        let request = OpenChildRequest { reason: (!reason.is_empty()).then_some(reason) };
        let link = ctx.link().clone();
        spawn_local(async move {
            link.send_message(Msg::Came(server::post(&path, &request).await.map(Box::new)));
        });
    }

    fn fresh_draft(&self, kind: Kind, of: Option<&EntryId>) -> Draft {
        let before = self.page.as_ref().zip(of).and_then(|(page, of)| {
            let (lines, _) = timeline(&page.timeline);
            let line = lines.into_iter().find(|line| line.entry.id == *of)?;
            let said = line.counted().unwrap_or((line.entry.on, &line.entry.body));
            Some(Entry { on: said.0, body: said.1.clone(), ..line.entry.clone() })
        });
        match &before {
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
        if open.kind == Kind::Dose && open.of.is_none() {
            return self.write_doses(ctx);
        }
        let made = body::body(&open.draft, &page.person, &me, self.cx.today);
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
                let to = Box::new(Correct { on, body: made });
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

    /// Writes doses one after the other, each as an entry of its own.
    fn write_doses(&mut self, ctx: &Context<Self>) {
        let Some((open, page)) = self.form.as_mut().zip(self.page.as_ref()) else { return };
        let doses = match doses::bodies(&open.draft.doses, self.cx.today) {
            Ok(doses) => doses,
            Err(wrong) => {
                open.wrong = Some(Txt::new(wrong.message));
                return browser::focus(wrong.field);
            }
        };
        open.busy = true;
        let reason = self.reason.trim().to_owned();
        let reason = (!reason.is_empty()).then_some(reason);
        let (link, child, mut version) = (ctx.link().clone(), ctx.props().id.clone(), page.version);
        let form = open.id.clone();
        spawn_local(async move {
            let mut done = DosesWritten { form, written: Vec::new(), answer: None, failure: None };
            for (id, on, body) in doses {
                let reason = reason.clone();
                let request = AppendRequest { id, expected_version: version, on, body, reason };
                match append(&child, &request).await {
                    Ok(answer) => {
                        version = answer.version;
                        done.written.push(request.id);
                        done.answer = Some(answer);
                    }
                    Err(failure) => {
                        done.failure = Some(failure);
                        break;
                    }
                }
            }
            link.send_message(Msg::Dosed(Box::new(done)));
        });
    }

    /// Takes the lines away that are written; those that are not stay with the reason.
    fn dosed(&mut self, ctx: &Context<Self>, done: DosesWritten) {
        let DosesWritten { form, written, answer, failure } = done;
        if let Some(open) = self.form.as_mut().filter(|open| open.id == form) {
            open.draft.doses.retain(|line| !written.contains(&line.id));
        }
        if let Some(answer) = answer {
            if let Some(page) = &mut self.page {
                page.version = answer.version;
                page.standing = answer.standing.clone();
            }
            let n = i64::try_from(written.len()).unwrap_or(i64::MAX);
            let version = answer.version;
            ctx.props().written.emit(Written { child: ctx.props().id.clone(), answer });
            self.offer_undo(ctx, Txt::new("doses-saved").with("n", n), written, None, version);
            // What the programme says of them comes with the page.
            self.ask(ctx);
        }
        match failure {
            Some(failure) => self.refused(&form, failure),
            None => self.close(ctx, &form),
        }
    }

    /// What an undo puts in the place of an entry: facts about a family go back to what they were,
    /// for a child is never without any.
    fn instead(&self, entry: &Entry) -> Option<Correct> {
        let page = self.page.as_ref()?;
        matches!(entry.body, Body::Person { .. }).then(|| Correct {
            on: entry.on,
            body: Body::Person { person: Box::new(page.person.clone()) },
        })
    }

    /// The page with what was just written.
    pub(super) fn take(&mut self, ctx: &Context<Self>, mut entry: Entry, answer: AppendResponse) {
        if let Some(page) = &mut self.page {
            entry.seq = page.timeline.last().map_or(1, |last| last.seq.saturating_add(1));
            entry.author = Author::Staff(answer.author.clone());
            if let Some(me) = &self.cx.me {
                page.staff.insert(answer.author.0.clone(), me.name.clone());
            }
            let named = [&answer.standing.visitor, &answer.standing.responsible];
            page.staff.extend(
                named.into_iter().flatten().map(|who| (who.id.0.clone(), who.name.clone())),
            );
            if let Body::Person { person } = &entry.body {
                page.person = (**person).clone();
            }
            page.timeline.push(entry);
            page.version = answer.version;
            page.standing = answer.standing.clone();
        }
        ctx.props().written.emit(Written { child: ctx.props().id.clone(), answer });
    }

    /// The way back from entries that are written now: each is corrected to nothing, or to
    /// `instead`.
    fn offer_undo(
        &self,
        ctx: &Context<Self>,
        text: Txt,
        entries: Vec<EntryId>,
        instead: Option<Correct>,
        version: u32,
    ) {
        let (link, child, today) = (ctx.link().clone(), ctx.props().id.clone(), self.cx.today);
        let written = ctx.props().written.clone();
        let why = match self.reason.trim() {
            "" => self.cx.words.plain("undo-reason").to_string(),
            stated => stated.to_owned(),
        };
        let undo = Callback::from(move |()| {
            let (link, child, written) = (link.clone(), child.clone(), written.clone());
            let (entries, instead, why) = (entries.clone(), instead.clone(), why.clone());
            spawn_local(async move {
                let mut version = version;
                let mut last = None;
                for of in entries {
                    let to = instead.clone().map(Box::new);
                    let request = AppendRequest {
                        id: browser::fresh_id(),
                        expected_version: version,
                        on: today,
                        body: Body::Correction { of, to, reason: why.clone() },
                        reason: Some(why.clone()),
                    };
                    let answer = append(&child, &request).await;
                    if let Ok(answer) = &answer {
                        version = answer.version;
                        let answer = answer.clone();
                        written.emit(Written { child: child.clone(), answer });
                    }
                    let failed = answer.is_err();
                    last = Some(answer);
                    if failed {
                        break;
                    }
                }
                if let Some(answer) = last {
                    link.send_message(Msg::TakenBack(answer));
                }
            });
        });
        self.cx.act.emit(Act::Say(Toast { text, undo: Some(undo) }));
    }
}
