//! Whom a session can be filled with: several are invited at once, one who calls is booked.

use std::collections::{BTreeMap, BTreeSet};

use hagukumi_api::{
    AppendResponse, BookRequest, DueChildView, DueChildrenView, GroupSessionView, Invite,
    InviteRequest, InviteResponse, InviteResult, ReleaseRequest,
};
use hagukumi_core::care::{EntryId, Invitation};
use hagukumi_kit::dates;
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::places_left;
use crate::browser;
use crate::ctx::{Act, Cx, Toast, use_cx};
use crate::frame::link;
use crate::names;
use crate::pages::list::spoken;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;
use crate::server;

/// Children who are invited at once, at most: as many as the server takes.
const AT_ONCE: usize = 200;

/// What the list is given.
#[derive(Properties, PartialEq)]
pub struct DueProps {
    /// The session.
    pub session: GroupSessionView,
    /// Told when places were taken or given back.
    pub changed: Callback<()>,
}

/// Ids of entries for a child at a version: a doubled click sends the same ones.
type Ids = BTreeMap<(String, u32), (EntryId, EntryId)>;

/// What the buttons of the list need.
#[derive(Clone)]
struct Desk {
    cx: Cx,
    session: GroupSessionView,
    chosen: UseStateHandle<BTreeSet<String>>,
    busy: UseStateHandle<bool>,
    ids: std::rc::Rc<std::cell::RefCell<Ids>>,
    changed: Callback<()>,
}

/// The list.
#[component]
pub fn Due(props: &DueProps) -> Html {
    let cx = use_cx();
    let DueProps { session, changed } = props;
    let asked = use_remote::<DueChildrenView>(["group-sessions/", &session.id, "/due"].concat());
    let desk = Desk {
        cx: cx.clone(),
        session: session.clone(),
        chosen: use_state(BTreeSet::new),
        busy: use_state(|| false),
        ids: use_mut_ref(Ids::new),
        changed: changed.clone(),
    };
    {
        // Places that others took or gave back change who is due.
        let (again, first) = (asked.again.clone(), use_mut_ref(|| true));
        use_effect_with((session.version, session.booked), move |_| {
            if !std::mem::take(&mut *first.borrow_mut()) {
                again.emit(());
            }
        });
    }
    let shown = use_shown(&asked, |view| list(&desk, view));
    html! {
        <section class="no-print" aria-labelledby="due-title">
            <h2 id="due-title">{ cx.words.say("session-due") }</h2>
            { shown }
        </section>
    }
}

fn list(desk: &Desk, view: &DueChildrenView) -> Html {
    let words = &desk.cx.words;
    if view.children.is_empty() {
        return html! { <p class="quiet">{ words.say("session-due-none") }</p> };
    }
    let left = places_left(&desk.session) as usize;
    let first: BTreeSet<String> = view
        .children
        .iter()
        .filter(|child| child.why != Invitation::Invited)
        .map(|child| child.child.0.clone())
        .take(left.min(AT_ONCE))
        .collect();
    let fill = {
        let (chosen, first) = (desk.chosen.clone(), first.clone());
        Callback::from(move |_: MouseEvent| chosen.set(first.clone()))
    };
    let picked = picked(desk, view);
    let (n, too_many) = (picked.len(), picked.len() > left.min(AT_ONCE));
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    html! {
        <>
            <form class="assign" onsubmit={invite(desk, view)}>
                <span>{ words.say(Txt::new("session-due-about").with("n", i64::try_from(view.total).unwrap_or(i64::MAX))) }</span>
                <button type="button" class="btn" disabled={first.is_empty()} onclick={fill}>
                    { words.say(Txt::new("session-choose").with("n", number(first.len()))) }
                </button>
                <button type="submit" class="btn main" disabled={n == 0 || too_many || *desk.busy}>
                    { words.say(Txt::new("session-invite").with("n", number(n))) }
                </button>
                if too_many { <span class="late" role="status">{ words.say(Txt::new("session-too-many").with("n", number(left))) }</span> }
            </form>
                <table class="rows-table">
                    <thead><tr>
                        <th scope="col"><span class="sr">{ words.say("choose") }</span></th>
                        <th scope="col">{ words.say("col-name") }</th>
                        <th scope="col" class="n">{ words.say("col-age") }</th>
                        <th scope="col">{ words.say("col-area") }</th>
                        <th scope="col">{ words.say("session-notice") }</th>
                        <th scope="col">{ words.say("col-language") }</th>
                        <th scope="col"><span class="sr">{ words.say("child-actions") }</span></th>
                    </tr></thead>
                    <tbody>{ for view.children.iter().map(|child| row(desk, child, left > 0)) }</tbody>
                </table>
        </>
    }
}

/// Those who are chosen and still listed.
fn picked<'a>(desk: &Desk, view: &'a DueChildrenView) -> Vec<&'a DueChildView> {
    view.children.iter().filter(|child| desk.chosen.contains(&child.child.0)).collect()
}

fn row(desk: &Desk, child: &DueChildView, free: bool) -> Html {
    let Desk { cx, chosen, .. } = desk;
    let words = &cx.words;
    let id = child.child.0.clone();
    let onchange = {
        let (chosen, id) = (chosen.clone(), id.clone());
        Callback::from(move |_: Event| {
            let mut next = (*chosen).clone();
            if !next.remove(&id) {
                next.insert(id.clone());
            }
            chosen.set(next);
        })
    };
    let why = names::of("invitation-", &child.why);
    let day = child.for_day.map(|day| words.say(names::day(day)));
    let inside = html! {
        <><b>{ words.say(names::child(&child.name)) }</b><span class="kana">{ &child.kana }</span></>
    };
    html! {
        <tr key={id.clone()}>
            <td><input type="checkbox" checked={chosen.contains(&id)} {onchange} aria-label={words.plain(names::child(&child.name))} /></td>
            <td>{ link(cx, Route::Child(child.child.clone()), "", inside) }</td>
            <td class="n">{ words.say(dates::age(child.birth_date, cx.today)) }</td>
            <td>{ &child.area }</td>
            <td class={(child.why == Invitation::Missed).then_some("late")}>{ words.say(why) }{ " " }{ day.unwrap_or_default() }</td>
            <td>{ spoken(cx, child.language.as_deref(), child.interpreter) }</td>
            <td><button type="button" class="btn small" disabled={!free} onclick={book(desk, child)}>{ words.say("session-book") }</button></td>
        </tr>
    }
}

impl Desk {
    fn ids(&self, child: &DueChildView) -> (EntryId, EntryId) {
        let key = (child.child.0.clone(), child.version);
        let fresh = || (browser::fresh_id(), browser::fresh_id());
        self.ids.borrow_mut().entry(key).or_insert_with(fresh).clone()
    }

    fn path(&self, step: &str) -> String {
        ["group-sessions/", &self.session.id, step].concat()
    }
}

/// Takes a place for one child, with the way back.
fn book(desk: &Desk, child: &DueChildView) -> Callback<MouseEvent> {
    let (desk, child) = (desk.clone(), child.clone());
    Callback::from(move |_: MouseEvent| {
        let (_, entry) = desk.ids(&child);
        let request =
            BookRequest { child: child.child.clone(), expected_version: child.version, entry };
        let (desk, name) = (desk.clone(), child.name.clone());
        spawn_local(async move {
            match server::post::<AppendResponse>(&desk.path("/bookings"), &request).await {
                Ok(answer) => {
                    let text = Txt::new("session-booked-one").with("name", names::child(&name));
                    let undo = Some(unbook(&desk, &request, answer.version));
                    desk.cx.act.emit(Act::Say(Toast { text, undo }));
                }
                Err(failure) => desk.cx.say(failure.text()),
            }
            desk.changed.emit(());
        });
    })
}

fn unbook(desk: &Desk, booked: &BookRequest, version: u32) -> Callback<()> {
    let request = ReleaseRequest {
        child: booked.child.clone(),
        expected_version: version,
        entry: browser::fresh_id(),
        reason: String::new(),
    };
    let desk = desk.clone();
    Callback::from(move |()| {
        let (desk, request) = (desk.clone(), request.clone());
        spawn_local(async move {
            match server::post::<AppendResponse>(&desk.path("/release"), &request).await {
                Ok(_) => desk.cx.say("staff-undone"),
                Err(failure) => desk.cx.say(failure.text()),
            }
            desk.changed.emit(());
        });
    })
}

/// Invites those who are chosen.
fn invite(desk: &Desk, view: &DueChildrenView) -> Callback<SubmitEvent> {
    let children: Vec<DueChildView> = picked(desk, view).into_iter().cloned().collect();
    let desk = desk.clone();
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if *desk.busy || children.is_empty() {
            return;
        }
        desk.busy.set(true);
        let one = |child: &DueChildView| {
            let (notice, booking) = desk.ids(child);
            let (id, expected_version) = (child.child.clone(), child.version);
            Invite { child: id, expected_version, notice, booking }
        };
        let request = InviteRequest { children: children.iter().map(one).collect() };
        let desk = desk.clone();
        spawn_local(async move {
            match server::post::<InviteResponse>(&desk.path("/invitations"), &request).await {
                Ok(answer) => {
                    let of = |one: &&hagukumi_api::InvitedView| one.result == InviteResult::Invited;
                    let invited = answer.children.iter().filter(of).count();
                    let left = answer.children.len() - invited;
                    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
                    let text = Txt::new("session-invited");
                    desk.cx.say(text.with("n", number(invited)).with("left", number(left)));
                    desk.chosen.set(BTreeSet::new());
                }
                Err(failure) => desk.cx.say(failure.text()),
            }
            desk.busy.set(false);
            desk.changed.emit(());
        });
    })
}
