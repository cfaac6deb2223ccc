//! The week of visits: who goes where on which day, what waits, giving visits to somebody, and
//! agreeing days.

mod agree;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use hagukumi_api::{
    AssignResult, AssignVisit, AssignVisitsRequest, AssignVisitsResponse, PersonNameView,
    VisitView, WeekView,
};
use hagukumi_core::care::{ChildId, EntryId, StaffId, VisitState};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::agree::Agree;
use super::child::Colleague;
use super::first::{print_button, ward_select};
use super::list::take_back;
use crate::browser;
use crate::ctx::{Act, Cx, Toast, use_cx};
use crate::frame::{follow, link};
use crate::names;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;
use crate::server;

/// What the screen is given.
#[derive(Properties, PartialEq)]
pub struct WeekProps {
    /// Any day of the week; this week when absent.
    pub day: Option<NaiveDate>,
}

/// What is chosen on the screen.
#[derive(Clone, Default, PartialEq)]
struct Chosen {
    ward: String,
    area: String,
    children: BTreeSet<String>,
    who: String,
    /// The child for whom a day is being agreed, and where on the screen.
    agreeing: Option<(Place, ChildId)>,
}

/// Where a visit stands on the screen. One whose day has passed stands in both places.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Among those of its day.
    Day,
    /// Among those that wait.
    Waiting,
}

/// Whether a day is being agreed for a visit in a place, and how that is opened and closed.
fn agreeing(
    chosen: &UseStateHandle<Chosen>,
    place: Place,
    child: &ChildId,
) -> (bool, Callback<bool>) {
    let here = (place, child.clone());
    let open = chosen.agreeing.as_ref() == Some(&here);
    let chosen = chosen.clone();
    let set = Callback::from(move |open: bool| {
        let agreeing = open.then(|| here.clone());
        chosen.set(Chosen { agreeing, ..(*chosen).clone() });
    });
    (open, set)
}

/// The screen.
#[component]
pub fn Week(props: &WeekProps) -> Html {
    let cx = use_cx();
    let chosen = use_state(|| Chosen {
        ward: cx.wards().first().cloned().unwrap_or_default(),
        ..Chosen::default()
    });
    let day = props.day.unwrap_or(cx.today);
    let path = format!("visits/week?day={day}&ward={}", chosen.ward);
    let asked = use_remote::<WeekView>(path);
    let shown = use_shown(&asked, |week| {
        html! { <>{ calendar(&cx, week, &chosen, &asked.again) }{ waiting(&cx, week, &chosen, &asked.again) }</> }
    });
    let go = |days: i64| {
        let there = match days {
            0.. => day.checked_add_days(Days::new(days.unsigned_abs())),
            _ => day.checked_sub_days(Days::new(days.unsigned_abs())),
        };
        follow(&cx, Route::Week(there))
    };
    let wards = cx.wards();
    let pick = {
        let chosen = chosen.clone();
        Callback::from(move |ward: String| chosen.set(Chosen { ward, ..Chosen::default() }))
    };
    html! {
        <div class="page">
            <div class="head">
                <h1 id="title" tabindex="-1">{ cx.words.say("rail-week") }</h1>
                <button type="button" class="btn no-print" onclick={go(-7)}>{ cx.words.say("week-before") }</button>
                <button type="button" class="btn no-print" onclick={go(7)}>{ cx.words.say("week-after") }</button>
                <span class="grow" />
                if wards.len() > 1 { { ward_select(&cx, &wards, &chosen.ward, &pick) } }
                { print_button(&cx) }
            </div>
            { shown }
        </div>
    }
}

/// Seven days; printed, each day is the sheet of that day.
fn calendar(
    cx: &Cx,
    week: &WeekView,
    chosen: &UseStateHandle<Chosen>,
    again: &Callback<()>,
) -> Html {
    let words = &cx.words;
    let days = (0..7).filter_map(|n| week.monday.checked_add_days(Days::new(n)));
    let columns = days.map(|day| {
        let visits = week.appointments.iter().filter(|visit| {
            matches!(visit.visit, VisitState::Appointment { on, .. } if on == day)
        });
        let rows: Vec<Html> = visits.map(|visit| appointment(cx, visit, chosen, again)).collect();
        html! {
            <section key={day.to_string()} class={classes!("day", (day == cx.today).then_some("today"))}>
                <h2>{ words.say(names::long_day(day)) }</h2>
                if rows.is_empty() { <p class="quiet">{ words.say("none") }</p> }
                <ul>{ rows }</ul>
                if cx.may("assign_visits") { { sheets(cx, week, day) } }
            </section>
        }
    });
    html! { <div class="week">{ for columns }</div> }
}

/// Whose sheets of a day there are to print.
fn sheets(cx: &Cx, week: &WeekView, day: NaiveDate) -> Html {
    let mut visitors: Vec<&PersonNameView> = week
        .appointments
        .iter()
        .filter(|visit| matches!(visit.visit, VisitState::Appointment { on, .. } if on == day))
        .filter_map(|visit| visit.assignee.as_ref())
        .collect();
    visitors.sort_by(|a, b| (&a.name, &a.id.0).cmp(&(&b.name, &b.id.0)));
    visitors.dedup();
    let links = visitors.into_iter().map(|who| {
        let to = Route::DaySheet(Some(day), who.id.clone());
        let text = Txt::new("day-sheet-of").with("name", names::raw(&who.name));
        html! { <li key={who.id.0.clone()}>{ link(cx, to, "", cx.words.say(text)) }</li> }
    });
    html! { <ul class="no-print sheets">{ for links }</ul> }
}

fn appointment(
    cx: &Cx,
    visit: &VisitView,
    chosen: &UseStateHandle<Chosen>,
    again: &Callback<()>,
) -> Html {
    let at = match &visit.visit {
        VisitState::Appointment { at: Some(at), .. } => names::clock(*at),
        _ => String::new(),
    };
    let (open, set) = agreeing(chosen, Place::Day, &visit.child);
    let toggle = set.reform(move |_: MouseEvent| !open);
    let label = Txt::new("week-move-for").with("name", names::child(&visit.name));
    html! {
        <li key={visit.child.0.clone()}>
            <b>{ at }</b>
            if overdue(visit, cx.today) { <span class="tag late">{ cx.words.say("week-passed") }</span> }
            { link(cx, Route::Child(visit.child.clone()), "", cx.words.say(names::child(&visit.name))) }
            <span>{ &visit.area }</span>
            <span class="quiet">{ visit.assignee.as_ref().map(|who| who.name.clone()).unwrap_or_default() }</span>
            { super::list::spoken(cx, visit.language.as_deref(), visit.interpreter) }
            if cx.may("write_entry") {
                <button type="button" class="btn small no-print" aria-expanded={open.to_string()} aria-label={cx.words.plain(label)} onclick={toggle}>{ cx.words.say("week-move") }</button>
            }
            if open { <Agree visit={visit.clone()} {set} again={again.clone()} /> }
        </li>
    }
}

/// Whether the agreed day has passed without a sheet.
fn overdue(visit: &VisitView, today: NaiveDate) -> bool {
    matches!(visit.visit, VisitState::Appointment { on, .. } if on < today)
}

/// What waits for a day, to be given to somebody: all of an area at once.
fn waiting(
    cx: &Cx,
    week: &WeekView,
    chosen: &UseStateHandle<Chosen>,
    again: &Callback<()>,
) -> Html {
    let words = &cx.words;
    let areas = week.unassigned_by_area.iter().map(|one| {
        let on = chosen.area == one.area;
        let onclick = {
            let (chosen, area) = (chosen.clone(), one.area.clone());
            let children: BTreeSet<String> = week
                .waiting
                .iter()
                .filter(|visit| visit.area == area && visit.visit == VisitState::Unassigned)
                .map(|visit| visit.child.0.clone())
                .collect();
            Callback::from(move |_: MouseEvent| {
                let (area, children) = if on { (String::new(), BTreeSet::new()) } else { (area.clone(), children.clone()) };
                chosen.set(Chosen { area, children, ..(*chosen).clone() });
            })
        };
        html! {
            <button type="button" class="chip" key={one.area.clone()} aria-pressed={on.to_string()} {onclick}>
                { &one.area }<b>{ one.count }</b>
            </button>
        }
    });
    let visits =
        week.waiting.iter().filter(|visit| chosen.area.is_empty() || visit.area == chosen.area);
    let rows = visits.map(|visit| row(cx, visit, chosen, again));
    let picked = {
        let chosen = chosen.clone();
        Callback::from(move |who: String| chosen.set(Chosen { who, ..(*chosen).clone() }))
    };
    let n = i64::try_from(chosen.children.len()).unwrap_or(0);
    html! {
        <section class="no-print">
            <h2>{ words.say("week-waiting") }</h2>
            <div class="filters" role="group" aria-label={words.plain("week-areas")}>{ for areas }</div>
            if cx.may("assign_visits") {
                <form class="assign" onsubmit={assign(cx, week, chosen, again)}>
                    <Colleague ward={chosen.ward.clone()} chosen={chosen.who.clone()} {picked} />
                    <button type="submit" class="btn main" disabled={n == 0 || chosen.who.is_empty()}>
                        { words.say(Txt::new("week-assign").with("n", n)) }
                    </button>
                </form>
            }
            <div class="scroll" tabindex="0" role="region" aria-label={words.plain("week-waiting")}>
            <table class="rows-table">
                <thead><tr>
                    <th scope="col"><span class="sr">{ words.say("choose") }</span></th>
                    <th scope="col">{ words.say("col-name") }</th>
                    if cx.may("write_entry") { <th scope="col">{ words.say("week-day") }</th> }
                    <th scope="col" class="n">{ words.say("col-age") }</th>
                    <th scope="col">{ words.say("col-area") }</th>
                    <th scope="col">{ words.say("col-visit") }</th>
                    <th scope="col" class="n">{ words.say("col-due") }</th>
                    <th scope="col">{ words.say("col-language") }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            </div>
        </section>
    }
}

fn row(cx: &Cx, visit: &VisitView, chosen: &UseStateHandle<Chosen>, again: &Callback<()>) -> Html {
    let words = &cx.words;
    let id = visit.child.0.clone();
    let set = {
        let (chosen, id) = (chosen.clone(), id.clone());
        Callback::from(move |on: bool| {
            let mut next = (*chosen).clone();
            if on {
                next.children.insert(id.clone());
            } else {
                next.children.remove(&id);
            }
            chosen.set(next);
        })
    };
    let onchange = set.reform(|event: Event| {
        event.target_dyn_into::<web_sys::HtmlInputElement>().is_some_and(|input| input.checked())
    });
    let who = visit.assignee.as_ref().map(|who| who.name.clone()).unwrap_or_default();
    let (open, set) = agreeing(chosen, Place::Waiting, &visit.child);
    let toggle = set.reform(move |_: MouseEvent| !open);
    let label = Txt::new("week-agree-for").with("name", names::child(&visit.name));
    html! {
        <>
        <tr key={id.clone()}>
            <td><input type="checkbox" checked={chosen.children.contains(&id)} {onchange} aria-label={words.plain(names::child(&visit.name))} /></td>
            <td>{ link(cx, Route::Child(visit.child.clone()), "", html! { <><b>{ words.say(names::child(&visit.name)) }</b><span class="kana">{ &visit.kana }</span></> }) }</td>
            if cx.may("write_entry") {
                <td><button type="button" class="btn small" aria-expanded={open.to_string()} aria-label={words.plain(label)} onclick={toggle}>{ words.say("week-agree") }</button></td>
            }
            <td class="n">{ words.say(hagukumi_kit::dates::age(visit.birth_date, cx.today)) }</td>
            <td>{ &visit.area }</td>
            <td>
                { words.say(names::visit(&visit.visit, |_| who.clone())) }
                if overdue(visit, cx.today) { { " " }<span class="tag late">{ words.say("week-passed") }</span> }
            </td>
            <td class={classes!("n", (visit.due < cx.today).then_some("late"))}>{ words.say(names::day(visit.due)) }</td>
            <td>{ super::list::spoken(cx, visit.language.as_deref(), visit.interpreter) }</td>
        </tr>
        if open {
            <tr key={["agree ", &id].concat()}>
                <td colspan="8"><Agree visit={visit.clone()} {set} again={again.clone()} /></td>
            </tr>
        }
        </>
    }
}

/// The way back from entries that were written from the week: each by its child and the version
/// after it.
fn undo(cx: &Cx, written: Vec<(ChildId, EntryId, u32)>, again: &Callback<()>) -> Callback<()> {
    let (cx, again) = (cx.clone(), again.clone());
    let why = cx.words.plain("undo-reason").to_string();
    Callback::from(move |()| {
        let (cx, again, written) = (cx.clone(), again.clone(), written.clone());
        let why = why.clone();
        spawn_local(async move {
            let mut failure = None;
            for (child, entry, version) in written {
                let answer = take_back(&child, entry, version, cx.today, why.clone()).await;
                failure = answer.err().or(failure);
            }
            match failure {
                None => cx.say("staff-undone"),
                Some(failure) => cx.say(failure.text()),
            }
            again.emit(());
        });
    })
}

fn assign(
    cx: &Cx,
    week: &WeekView,
    chosen: &UseStateHandle<Chosen>,
    again: &Callback<()>,
) -> Callback<SubmitEvent> {
    let (cx, chosen, again) = (cx.clone(), chosen.clone(), again.clone());
    let visits: Vec<(String, u32)> =
        week.waiting.iter().map(|visit| (visit.child.0.clone(), visit.version)).collect();
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let visits: Vec<AssignVisit> = visits
            .iter()
            .filter(|(child, _)| chosen.children.contains(child))
            .map(|(child, version)| AssignVisit {
                child: child.as_str().into(),
                expected_version: *version,
                entry: browser::fresh_id(),
            })
            .collect();
        let entries: Vec<EntryId> = visits.iter().map(|one| one.entry.clone()).collect();
        let request = AssignVisitsRequest { to: StaffId(chosen.who.clone()), visits };
        let (cx, chosen, again) = (cx.clone(), chosen.clone(), again.clone());
        spawn_local(async move {
            match server::post::<AssignVisitsResponse>("visits/assignments", &request).await {
                Ok(answer) => {
                    // The answers stand in the order of the request.
                    let given: Vec<(ChildId, EntryId, u32)> = answer
                        .visits
                        .iter()
                        .zip(entries)
                        .filter_map(|(one, entry)| match one.result {
                            AssignResult::Assigned { version } => {
                                Some((one.child.clone(), entry, version))
                            }
                            _ => None,
                        })
                        .collect();
                    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
                    let left = answer.visits.len() - given.len();
                    let text = Txt::new("week-assigned")
                        .with("n", number(given.len()))
                        .with("left", number(left));
                    let undo = (!given.is_empty()).then(|| undo(&cx, given, &again));
                    cx.act.emit(Act::Say(Toast { text, undo }));
                    chosen.set(Chosen {
                        children: BTreeSet::new(),
                        area: String::new(),
                        ..(*chosen).clone()
                    });
                }
                Err(failure) => cx.say(failure.text()),
            }
            again.emit(());
        });
    })
}
