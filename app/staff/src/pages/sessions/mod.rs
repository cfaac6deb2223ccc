//! Group sessions: the plan of a ward, one session with those who are to come, the letters and their
//! envelopes, and the door.

mod door;
mod due;
mod envelopes;
mod form;
mod letters;
mod plan;

pub use door::Door;
pub use envelopes::Envelopes;
pub use form::upcoming;
use hagukumi_api::{GroupSessionView, GroupSessionsView};
use hagukumi_kit::text::Txt;
pub use letters::Letters;
pub use plan::Session;
use yew::prelude::*;

use super::first::{print_button, ward_select};
use crate::ctx::{Cx, use_cx};
use crate::frame::link;
use crate::names;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;
use form::{Planned, SessionForm};

/// The sessions to come, and the form for a new one.
#[component]
pub fn Sessions() -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let ward = use_state(String::new);
    let planning = use_state(|| false);
    let query = if ward.is_empty() { String::new() } else { ["?ward=", &ward].concat() };
    let asked = use_remote::<GroupSessionsView>(["group-sessions", &query].concat());
    let wards = cx.wards();
    let shown = use_shown(&asked, |view| {
        html! {
            <>
                { table(&cx, &view.sessions, wards.len() > 1) }
                if !view.recent.is_empty() { { recent(&cx, &view.recent, wards.len() > 1) } }
            </>
        }
    });
    let pick = {
        let ward = ward.clone();
        Callback::from(move |code: String| ward.set(code))
    };
    let open = {
        let planning = planning.clone();
        Callback::from(move |_: MouseEvent| planning.set(!*planning))
    };
    let done = {
        let (planning, cx, again) = (planning.clone(), cx.clone(), asked.again.clone());
        Callback::from(move |made: Option<Planned>| {
            planning.set(false);
            if made.is_some() {
                cx.say("session-created");
                again.emit(());
            }
        })
    };
    html! {
        <div class="page">
            <div class="head">
                <h1 id="title" tabindex="-1">{ words.say("rail-door") }</h1>
                if cx.may("plan_sessions") {
                    <button type="button" class="btn main no-print" aria-expanded={planning.to_string()} onclick={open}>{ words.say("session-new") }</button>
                }
                <span class="grow" />
                if wards.len() > 1 { { ward_select(&cx, &wards, &ward, &pick) } }
                { print_button(&cx) }
            </div>
            if *planning { <SessionForm key="form" {done} /> }
            { shown }
        </div>
    }
}

fn table(cx: &Cx, sessions: &[GroupSessionView], with_ward: bool) -> Html {
    let words = &cx.words;
    if sessions.is_empty() {
        return html! { <p class="note">{ words.say("sessions-none") }</p> };
    }
    let rows = sessions.iter().map(|one| {
        let to = Route::Session(one.id.clone());
        let day = words.say(names::long_day(one.on));
        html! {
            <tr key={one.id.clone()} class={one.cancelled.is_some().then_some("left")}>
                <td>{ link(cx, to, "", html! { <b>{ day }</b> }) }</td>
                <td class="n">{ one.starts.map(names::clock).unwrap_or_default() }</td>
                <td>{ words.say(cx.checkup(&one.checkup)) }</td>
                if with_ward { <td>{ words.say(cx.ward(&one.ward)) }</td> }
                <td>{ &one.place }</td>
                <td class="n">{ words.say(places(one)) }</td>
                <td class="mark">{ words.say(left(one)) }</td>
            </tr>
        }
    });
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.plain("rail-door")}>
            <table class="rows-table">
                <thead><tr>
                    <th scope="col">{ words.say("session-day") }</th>
                    <th scope="col" class="n">{ words.say("session-starts") }</th>
                    <th scope="col">{ words.say("col-checkup") }</th>
                    if with_ward { <th scope="col">{ words.say("ward") }</th> }
                    <th scope="col">{ words.say("session-place") }</th>
                    <th scope="col" class="n">{ words.say("session-taken") }</th>
                    <th scope="col">{ words.say("session-left-head") }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

/// Sessions that were held: their doors, for those who were not noted yet.
fn recent(cx: &Cx, sessions: &[GroupSessionView], with_ward: bool) -> Html {
    let words = &cx.words;
    let rows = sessions.iter().map(|one| {
        let door = Route::Door(one.id.clone());
        html! {
            <li key={one.id.clone()} class="row">
                { link(cx, door, "", html! { <b>{ words.say(names::long_day(one.on)) }</b> }) }
                <span>{ words.say(cx.checkup(&one.checkup)) }</span>
                if with_ward { <span>{ words.say(cx.ward(&one.ward)) }</span> }
                <span>{ &one.place }</span>
            </li>
        }
    });
    html! {
        <section class="no-print" aria-labelledby="recent-title">
            <h2 id="recent-title">{ words.say("sessions-recent") }</h2>
            <p class="quiet">{ words.say("sessions-recent-about") }</p>
            <ul class="recent">{ for rows }</ul>
        </section>
    }
}

/// Places taken, of how many.
fn places(session: &GroupSessionView) -> Txt {
    Txt::new("session-places")
        .with("n", i64::from(session.booked))
        .with("of", i64::from(session.capacity))
}

/// Places left, or why there are none.
fn left(session: &GroupSessionView) -> Txt {
    if session.cancelled.is_some() {
        return "session-off".into();
    }
    match places_left(session) {
        0 => "session-full".into(),
        left => Txt::new("session-left").with("n", i64::from(left)),
    }
}

/// Places that can still be taken.
fn places_left(session: &GroupSessionView) -> u32 {
    match session.cancelled {
        Some(_) => 0,
        None => session.capacity.saturating_sub(session.booked),
    }
}

/// Day, hour and place in one line.
fn when_and_where(cx: &Cx, session: &GroupSessionView) -> Html {
    html! {
        <>
            { cx.words.say(names::long_day(session.on)) }
            { " " }{ session.starts.map(names::clock).unwrap_or_default() }
            { " " }{ &session.place }
        </>
    }
}
