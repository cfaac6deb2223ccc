//! The lists of the morning: who is to be seen first, what was tried, and the keyboard.

pub mod csv;
mod filters;
mod keys;
mod parts;
mod quick;
mod table;
mod writing;

pub use table::spoken;
pub use writing::{append, take_back};

use std::collections::HashMap;

use gloo::events::EventListener;
use hagukumi_api::{
    AppendResponse, PersonNameView, ResponsibleQuery, ResponsibleView, SavedView, SavedViewsView,
    WorklistQuery, WorklistRowView, WorklistView,
};
use hagukumi_core::care::{ChildId, EntryId, List};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::ctx::Cx;
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

/// A place on the list: a child, and which of its pieces of work. One who missed two checkups has
/// two.
pub type Place = (ChildId, String);

/// The place of a row.
fn place(row: &WorklistRowView) -> Place {
    (row.child.clone(), row.item.clone())
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
    Saved(Place, EntryId, Result<AppendResponse, Failure>),
    /// Something was written on the child's pane.
    Written(Written),
    /// Something was taken back.
    TakenBack(Place, Result<AppendResponse, Failure>),
    /// The saved views came.
    Views(Vec<SavedView>),
    /// Keep these filters under a name.
    Keep(String),
    /// Forget a saved view.
    Forget(String),
    /// Download the list.
    Csv,
    /// Print the list.
    Print,
    /// The list was printed.
    Printed,
    /// The whole list came, to be printed, for the question of this number.
    Whole(u32, Result<Vec<WorklistRowView>, Failure>),
    /// Who is responsible for somebody on the list came.
    Responsible(Vec<PersonNameView>),
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
    marks: HashMap<Place, Mark>,
    quick: Option<Quick>,
    views: Vec<SavedView>,
    responsible: Vec<PersonNameView>,
    moved: bool,
    printing: bool,
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
            _keys: keys::listen(link.callback(|msg| msg)),
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
            responsible: Vec::new(),
            moved: false,
            printing: false,
        };
        page.ask(ctx, None);
        page.ask_views(ctx);
        page.ask_responsible(ctx);
        page
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ListProps) -> bool {
        if ctx.props() != old {
            self.at = 0;
            self.open = None;
            self.marks.clear();
            self.ask(ctx, None);
            if (ctx.props().list, &ctx.props().query.ward) != (old.list, &old.query.ward) {
                self.ask_responsible(ctx);
            }
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
            Msg::Saved(place, entry, answer) => self.saved(ctx, place, entry, answer),
            Msg::Written(written) => self.written(written),
            Msg::TakenBack((child, item), Ok(answer)) => {
                self.apply(&child, Some(&item), &answer);
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
            Msg::Print => self.print(ctx),
            Msg::Printed => self.printing = false,
            Msg::Whole(question, _) if question != self.question => self.printing = false,
            Msg::Whole(_, Ok(rows)) => {
                self.rows = rows;
                if let Some(head) = &mut self.head {
                    head.next = None;
                }
            }
            Msg::Whole(_, Err(failure)) => {
                self.printing = false;
                self.cx.say(failure.text());
            }
            Msg::Responsible(staff) => self.responsible = staff,
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
                    { filters::chips(&self.cx, ctx.props(), &self.views, &self.responsible, link) }
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

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        if self.quick.as_ref().is_some_and(|quick| quick.preset.is_some() && !quick.busy) {
            browser::focus("quick-note");
        }
        // The rows are in the page now.
        if self.printing && self.head.as_ref().is_some_and(|head| head.next.is_none()) {
            ctx.link().send_message(Msg::Printed);
            browser::print();
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

    fn ask_responsible(&self, ctx: &Context<Self>) {
        let ListProps { list, query } = ctx.props();
        let asked = ResponsibleQuery { ward: query.ward.clone() };
        let asked = serde_urlencoded::to_string(asked).unwrap_or_default();
        let path = ["worklists/", list.name(), "/responsible?", &asked].concat();
        let link = ctx.link().clone();
        spawn_local(async move {
            // Without it the filter offers one's own children only.
            if let Ok(ResponsibleView { staff }) = server::get(&path).await {
                link.send_message(Msg::Responsible(staff));
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
}

/// The address of a list with its filters.
pub fn path(list: List, query: &WorklistQuery) -> String {
    let query = serde_urlencoded::to_string(query).unwrap_or_default();
    ["worklists/", list.name(), "?", &query].concat()
}
