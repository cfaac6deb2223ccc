//! The lists of the morning: who is to be seen first, what was tried, and the keyboard.

mod csv;
mod filters;
mod quick;
mod table;

pub use table::spoken;

use std::collections::HashMap;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use hagukumi_api::{
    AppendRequest, AppendResponse, SavedView, SavedViewsView, WorklistQuery, WorklistRowView,
    WorklistView,
};
use hagukumi_core::care::{Attempt, Body, ChildId, Concern, EntryId, List};
use hagukumi_kit::text::Txt;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::app::is_typing;
use crate::browser;
use crate::ctx::{Act, Cx, Toast};
use crate::names;
use crate::pages::child::{ChildPane, Written};
use crate::remote::{failed, loading};
use crate::route::Route;
use crate::server::{self, Failure};

/// Rows that are asked for at once.
const PAGE: u32 = 200;

/// What the screen is given by its address.
#[derive(Properties, PartialEq)]
pub struct ListProps {
    /// Which list.
    pub list: List,
    /// Its filters.
    pub query: WorklistQuery,
}

/// How a row stands with the server.
#[derive(Clone, PartialEq)]
pub enum Mark {
    /// On its way.
    Saving,
    /// Confirmed.
    Saved,
    /// Confirmed, and the child is no longer on this list.
    Left,
    /// Not written.
    Refused,
}

/// A line that is being written below the list.
#[derive(Clone, PartialEq)]
pub struct Quick {
    /// About whom.
    pub row: WorklistRowView,
    /// The way and the outcome, once the second key is pressed.
    pub preset: Option<&'static quick::Preset>,
    /// What is typed.
    pub note: String,
    /// Id of the entry: the same when it is sent again.
    pub id: EntryId,
    /// Why it was not written.
    pub failure: Option<Failure>,
    /// On its way.
    pub busy: bool,
}

/// What happens on the screen.
pub enum Msg {
    /// The words, the account or the address changed.
    Context(Cx),
    /// A page of the list came, for the question of this number.
    Came(u32, bool, Result<WorklistView, Failure>),
    /// Ask again from the start.
    Again,
    /// Ask for more rows.
    More,
    /// Move by so many rows.
    Move(i32),
    /// Turn to a row.
    Pick(usize),
    /// Open the child of the row beside the list.
    Open,
    /// Open the child's page.
    Page,
    /// Close what is open.
    Close,
    /// Begin an attempt on the row.
    Attempt,
    /// Choose way and outcome.
    Preset(&'static quick::Preset),
    /// Type the line.
    Note(String),
    /// Save the attempt.
    Save,
    /// The answer to an attempt.
    Saved(ChildId, EntryId, Result<AppendResponse, Failure>),
    /// Something was written on the child's pane.
    Written(Written),
    /// Something was taken back.
    TakenBack(ChildId, Result<AppendResponse, Failure>),
    /// The saved views came.
    Views(Vec<SavedView>),
    /// Keep these filters under a name.
    Keep(String),
    /// Forget a saved view.
    Forget(String),
    /// Download the list.
    Csv,
}

/// The screen.
pub struct ListPage {
    cx: Cx,
    _handle: yew::context::ContextHandle<Cx>,
    _keys: Option<EventListener>,
    rows: Vec<WorklistRowView>,
    head: Option<WorklistView>,
    failure: Option<Failure>,
    asking: bool,
    question: u32,
    at: usize,
    open: Option<ChildId>,
    marks: HashMap<ChildId, Mark>,
    quick: Option<Quick>,
    views: Vec<SavedView>,
    moved: bool,
}

impl Component for ListPage {
    type Message = Msg;
    type Properties = ListProps;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let (cx, handle) = link
            .context::<Cx>(link.callback(Msg::Context))
            .expect("every view stands inside the app's context");
        let mut page = Self {
            cx,
            _handle: handle,
            _keys: listen(link.callback(|msg| msg)),
            rows: Vec::new(),
            head: None,
            failure: None,
            asking: false,
            question: 0,
            at: 0,
            open: None,
            marks: HashMap::new(),
            quick: None,
            views: Vec::new(),
            moved: false,
        };
        page.ask(ctx, None);
        page.ask_views(ctx);
        page
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ListProps) -> bool {
        if ctx.props() != old {
            self.at = 0;
            self.open = None;
            self.marks.clear();
            self.ask(ctx, None);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Context(cx) => self.cx = cx,
            Msg::Came(question, _, _) if question != self.question => return false,
            Msg::Came(_, more, Ok(mut view)) => {
                self.asking = false;
                self.failure = None;
                let rows = std::mem::take(&mut view.rows);
                if more {
                    self.rows.extend(rows);
                } else {
                    self.rows = rows;
                    self.marks.clear();
                    self.at = self.at.min(self.rows.len().saturating_sub(1));
                }
                self.head = Some(view);
            }
            Msg::Came(_, _, Err(failure)) => {
                self.asking = false;
                self.failure = Some(failure);
            }
            Msg::Again => self.ask(ctx, None),
            Msg::More => {
                let next = self.head.as_ref().and_then(|head| head.next.clone());
                if next.is_some() && !self.asking {
                    self.ask(ctx, next);
                }
            }
            Msg::Move(by) => self.turn(ctx, by),
            Msg::Pick(at) => {
                self.at = at.min(self.rows.len().saturating_sub(1));
                self.open = self.row().map(|row| row.child.clone());
            }
            Msg::Open => {
                self.open = self.row().map(|row| row.child.clone());
                self.moved = true;
            }
            Msg::Page => {
                if let Some(row) = self.row() {
                    self.cx.go(Route::Child(row.child.clone()));
                }
            }
            Msg::Close => {
                if self.quick.take().is_none() {
                    self.open = None;
                }
                browser::focus("rows");
            }
            Msg::Attempt => {
                let fresh = self.row().cloned().map(|row| Quick {
                    row,
                    preset: None,
                    note: String::new(),
                    id: browser::fresh_id(),
                    failure: None,
                    busy: false,
                });
                if fresh.is_some() {
                    self.quick = fresh;
                }
            }
            Msg::Preset(preset) => {
                if let Some(quick) = &mut self.quick {
                    quick.preset = Some(preset);
                }
            }
            Msg::Note(note) => {
                if let Some(quick) = &mut self.quick {
                    quick.note = note;
                }
            }
            Msg::Save => self.save(ctx),
            Msg::Saved(child, entry, answer) => self.saved(ctx, &child, entry, answer),
            Msg::Written(written) => self.written(written),
            Msg::TakenBack(child, Ok(answer)) => {
                self.apply(&child, &answer);
                self.cx.say("staff-undone");
            }
            Msg::TakenBack(_, Err(failure)) => self.cx.say(failure.text()),
            Msg::Views(views) => self.views = views,
            Msg::Keep(name) if name.is_empty() => return false,
            Msg::Keep(name) => self.keep(ctx, name),
            Msg::Forget(id) => {
                self.views.retain(|view| view.id != id);
                let cx = self.cx.clone();
                spawn_local(async move {
                    if let Err(failure) = server::delete(&["saved-views/", &id].concat()).await {
                        cx.say(failure.text());
                    }
                });
            }
            Msg::Csv => self.csv(ctx),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        let link = ctx.link();
        let body = if let (Some(failure), true) = (&self.failure, self.rows.is_empty()) {
            failed(words, &failure.text(), &link.callback(|()| Msg::Again))
        } else if self.head.is_none() {
            loading(words)
        } else {
            self.table(ctx)
        };
        let written = link.callback(Msg::Written);
        let close = link.callback(|()| Msg::Close);
        html! {
            <div class={classes!("page", "list", self.open.is_some().then_some("split"))}>
                <div class="list-side">
                    { self.head(ctx) }
                    { filters::chips(&self.cx, ctx.props(), &self.views, link) }
                    { body }
                    { quick::bar(&self.cx, self.quick.as_ref(), link) }
                </div>
                <div class="pane-side">
                    if let Some(child) = &self.open {
                        <ChildPane key={child.0.clone()} id={child.clone()} {written} {close} />
                    }
                </div>
            </div>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if self.quick.as_ref().is_some_and(|quick| quick.preset.is_some() && !quick.busy) {
            browser::focus("quick-note");
        }
        if std::mem::take(&mut self.moved) {
            browser::reveal(&table::row_id(self.at));
            if let Some(child) = &self.open {
                browser::focus(&["pane-", child.as_str()].concat());
            }
        }
    }
}

impl ListPage {
    fn row(&self) -> Option<&WorklistRowView> {
        self.rows.get(self.at)
    }

    fn ask(&mut self, ctx: &Context<Self>, cursor: Option<String>) {
        self.question += 1;
        self.asking = true;
        let (question, more) = (self.question, cursor.is_some());
        let ListProps { list, query } = ctx.props();
        let query = WorklistQuery { cursor, limit: Some(PAGE), ..query.clone() };
        let path = path(*list, &query);
        let link = ctx.link().clone();
        spawn_local(async move {
            let answer = server::get(&path).await;
            link.send_message(Msg::Came(question, more, answer));
        });
    }

    fn ask_views(&self, ctx: &Context<Self>) {
        let link = ctx.link().clone();
        spawn_local(async move {
            if let Ok(SavedViewsView { views }) = server::get("saved-views").await {
                link.send_message(Msg::Views(views));
            }
        });
    }

    fn turn(&mut self, ctx: &Context<Self>, by: i32) {
        let last = self.rows.len().saturating_sub(1);
        let at = i64::try_from(self.at).unwrap_or(0) + i64::from(by);
        self.at = usize::try_from(at.max(0)).unwrap_or(0).min(last);
        if self.at == last {
            ctx.link().send_message(Msg::More);
        }
        if self.open.is_some() {
            self.open = self.row().map(|row| row.child.clone());
        }
        browser::reveal(&table::row_id(self.at));
    }

    fn save(&mut self, ctx: &Context<Self>) {
        let list = ctx.props().list;
        let today = self.cx.today;
        let Some(quick) = &mut self.quick else { return };
        let Some(preset) = quick.preset.filter(|_| !quick.busy) else { return };
        quick.busy = true;
        quick.failure = None;
        let attempt = Attempt {
            concern: concern(list, &quick.row.item),
            channel: preset.channel,
            outcome: preset.outcome,
            note: quick.note.trim().to_owned(),
            next: None,
        };
        let request = AppendRequest {
            id: quick.id.clone(),
            expected_version: quick.row.version,
            on: today,
            body: Body::Attempt { attempt },
            reason: None,
        };
        let child = quick.row.child.clone();
        self.marks.insert(child.clone(), Mark::Saving);
        let link = ctx.link().clone();
        spawn_local(async move {
            let answer = append(&child, &request).await;
            link.send_message(Msg::Saved(child, request.id, answer));
        });
    }

    fn saved(
        &mut self,
        ctx: &Context<Self>,
        child: &ChildId,
        entry: EntryId,
        answer: Result<AppendResponse, Failure>,
    ) {
        match answer {
            Ok(answer) => {
                self.quick = None;
                let preset_row = self.rows.iter().position(|row| row.child == *child);
                self.apply(child, &answer);
                let name = preset_row.and_then(|at| self.rows.get(at)).map(|row| row.name.clone());
                self.offer_undo(
                    ctx,
                    child.clone(),
                    entry,
                    name.unwrap_or_default(),
                    answer.version,
                );
                browser::focus("rows");
            }
            Err(failure) => {
                self.marks.insert(child.clone(), Mark::Refused);
                if let Some(quick) = &mut self.quick {
                    quick.busy = false;
                    if let Failure::Conflict(conflict) = &failure {
                        // The line stays; saving again now answers to what the colleague wrote.
                        quick.row.version = conflict.current.version;
                    }
                    quick.failure = Some(failure);
                }
            }
        }
    }

    /// A row after something was written about its child.
    fn apply(&mut self, child: &ChildId, answer: &AppendResponse) {
        let standing = &answer.standing;
        let list = self.head.as_ref().map(|head| head.list);
        for row in self.rows.iter_mut().filter(|row| row.child == *child) {
            row.version = answer.version;
            row.attempts = standing.attempts;
            row.unseen_days = standing.unseen_days;
            row.last_seen = standing.last_seen;
            row.next = standing.next.clone();
            row.responsible = standing.responsible.clone();
            row.visit = standing.visit.clone();
            let stays = standing
                .lists
                .iter()
                .any(|listed| Some(listed.list) == list && listed.item == row.item);
            let mark = if stays { Mark::Saved } else { Mark::Left };
            let before = self.marks.insert(child.clone(), mark.clone());
            // The row stays in sight until the list is asked for anew; the count is true at once.
            if let Some(head) = &mut self.head {
                match (before == Some(Mark::Left), mark == Mark::Left) {
                    (false, true) => head.total = head.total.saturating_sub(1),
                    (true, false) => head.total += 1,
                    _ => {}
                }
            }
        }
    }

    fn written(&mut self, written: Written) {
        let Written { child, answer } = written;
        self.apply(&child, &answer);
    }

    fn offer_undo(
        &self,
        ctx: &Context<Self>,
        child: ChildId,
        entry: EntryId,
        name: String,
        version: u32,
    ) {
        let link = ctx.link().clone();
        let today = self.cx.today;
        let undo = Callback::from(move |()| {
            let (link, child, entry) = (link.clone(), child.clone(), entry.clone());
            spawn_local(async move {
                let answer = take_back(&child, entry, version, today).await;
                link.send_message(Msg::TakenBack(child, answer));
            });
        });
        let text = Txt::new("attempt-saved").with("name", names::child(&name));
        self.cx.act.emit(Act::Say(Toast { text, undo: Some(undo) }));
    }

    fn keep(&mut self, ctx: &Context<Self>, name: String) {
        let ListProps { list, query } = ctx.props();
        let request = hagukumi_api::SaveViewRequest { name, list: *list, query: query.clone() };
        let (link, mut views, cx) = (ctx.link().clone(), self.views.clone(), self.cx.clone());
        spawn_local(async move {
            let path = ["saved-views/", browser::fresh_id().as_str()].concat();
            match server::put::<SavedView>(&path, &request).await {
                Ok(view) => {
                    views.push(view);
                    link.send_message(Msg::Views(views));
                }
                Err(failure) => cx.say(failure.text()),
            }
        });
    }

    fn csv(&self, ctx: &Context<Self>) {
        let ListProps { list, query } = ctx.props();
        let (list, query, cx) = (*list, query.clone(), self.cx.clone());
        spawn_local(async move {
            match csv::all_rows(list, query).await {
                Ok(rows) => {
                    let name = [list.name(), "-", &cx.today.to_string(), ".csv"].concat();
                    if browser::download(&name, &csv::text(&cx, &rows)).is_none() {
                        cx.say("staff-unreadable");
                    }
                }
                Err(failure) => cx.say(failure.text()),
            }
        });
    }

    fn head(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        let link = ctx.link();
        let about = self.head.as_ref().map(|head| {
            Txt::new("list-head")
                .with("n", i64::try_from(head.total).unwrap_or(i64::MAX))
                .with("date", names::short(head.on))
        });
        html! {
            <div class="head">
                <h1 id="title" tabindex="-1">{ words.say(names::list(ctx.props().list)) }</h1>
                <p class="about" role="status">
                    if let Some(about) = about { { words.say(about) } }
                </p>
                <span class="grow" />
                <button type="button" class="btn no-print" onclick={link.callback(|_| Msg::Csv)}>{ words.say("list-csv") }</button>
                { super::first::print_button(&self.cx) }
            </div>
        }
    }

    fn table(&self, ctx: &Context<Self>) -> Html {
        let words = &self.cx.words;
        if self.rows.is_empty() {
            return html! { <p class="note">{ words.say("list-empty") }</p> };
        }
        let more = self.head.as_ref().is_some_and(|head| head.next.is_some());
        let onclick = ctx.link().callback(|_| Msg::More);
        html! {
            <>
                { table::table(&self.cx, ctx.props().list, &self.rows, self.at, &self.marks, ctx.link()) }
                if more {
                    <button type="button" class="btn" disabled={self.asking} {onclick}>{ words.say("rows-more") }</button>
                }
            </>
        }
    }
}

/// The work that a list is about.
pub fn concern(list: List, item: &str) -> Concern {
    match list {
        List::Visits => Concern::Visit,
        List::Missed => Concern::Checkup(item.to_owned()),
        List::Unseen => Concern::Child,
    }
}

/// The address of a list with its filters.
pub fn path(list: List, query: &WorklistQuery) -> String {
    let query = serde_urlencoded::to_string(query).unwrap_or_default();
    ["worklists/", list.name(), "?", &query].concat()
}

/// Writes an entry.
///
/// # Errors
/// What the server or the network says.
pub async fn append(child: &ChildId, request: &AppendRequest) -> Result<AppendResponse, Failure> {
    server::post(&["children/", child.as_str(), "/entries"].concat(), request).await
}

/// Takes an entry back by a correction that puts nothing in its place.
///
/// # Errors
/// What the server or the network says.
pub async fn take_back(
    child: &ChildId,
    entry: EntryId,
    version: u32,
    today: chrono::NaiveDate,
) -> Result<AppendResponse, Failure> {
    let request = AppendRequest {
        id: browser::fresh_id(),
        expected_version: version,
        on: today,
        body: Body::Correction { of: entry, to: None, reason: String::new() },
        reason: None,
    };
    append(child, &request).await
}

/// The keys of the list, while no field has them.
fn listen(send: Callback<Msg>) -> Option<EventListener> {
    let window = web_sys::window()?;
    // The second key of an attempt: whether one is being chosen is known by its bar.
    let choosing = || browser::element("quick-ways").is_some();
    let options = EventListenerOptions::enable_prevent_default();
    let send = Rc::new(send);
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if event.key() == "Escape" {
            return send.emit(Msg::Close);
        }
        if is_typing(event) || browser::element("keys-title").is_some() {
            return;
        }
        let key = event.key();
        if choosing()
            && let Some(preset) = quick::preset(&key)
        {
            event.prevent_default();
            return send.emit(Msg::Preset(preset));
        }
        // On a link or button Enter is that control's own.
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let control = target
            .is_some_and(|target| matches!(target.tag_name().as_str(), "A" | "BUTTON" | "SUMMARY"));
        let msg = match key.as_str() {
            "j" | "ArrowDown" => Msg::Move(1),
            "k" | "ArrowUp" => Msg::Move(-1),
            "Enter" if !control => Msg::Open,
            "o" => Msg::Page,
            "a" => Msg::Attempt,
            _ => return,
        };
        event.prevent_default();
        send.emit(msg);
    }))
}
