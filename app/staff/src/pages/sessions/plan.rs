//! One session: when and where, who has a place, and whom it can be filled with.

use hagukumi_api::{
    AppendResponse, AttendeeView, CancelGroupSessionRequest, GroupSessionPageView,
    GroupSessionView, ProblemCode, ReleaseRequest,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::due::Due;
use super::form::{Planned, SessionForm, title};
use super::{left, places};
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::field;
use crate::frame::link;
use crate::names;
use crate::pages::first::print_button;
use crate::pages::list::spoken;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;
use crate::server;

/// What the screen is given.
#[derive(Properties, PartialEq)]
pub struct SessionProps {
    /// The session.
    pub id: String,
}

/// Which form is open.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Change,
    Cancel,
}

/// The screen.
#[component]
pub fn Session(props: &SessionProps) -> Html {
    let cx = use_cx();
    let asked = use_remote::<GroupSessionPageView>(["group-sessions/", &props.id].concat());
    let open = use_state(|| Open::Nothing);
    let changed = {
        let (open, cx, again) = (open.clone(), cx.clone(), asked.again.clone());
        Callback::from(move |planned: Option<Planned>| {
            open.set(Open::Nothing);
            if let Some(Planned { given_back }) = planned {
                cx.say(match given_back {
                    0 => "session-changed".into(),
                    n => Txt::new("session-changed-back").with("n", i64::from(n)),
                });
            }
            again.emit(());
        })
    };
    let shown = use_shown(&asked, |page| {
        let session = &page.session;
        let form = match *open {
            Open::Nothing => html! { <div key="no-form" hidden={true} /> },
            Open::Change => {
                html! { <SessionForm key="change" session={session.clone()} done={changed.clone()} /> }
            }
            Open::Cancel => {
                html! { <Cancel key="cancel" session={session.clone()} done={changed.clone()} /> }
            }
        };
        html! {
            <>
                { head(&cx, session, &open) }
                { form }
                { booked(&cx, page, &asked.again) }
                if cx.may("door") && session.cancelled.is_none() && session.on >= cx.today {
                    <Due session={session.clone()} changed={asked.again.clone()} />
                }
            </>
        }
    });
    html! { <div class="page">{ shown }</div> }
}

fn head(cx: &Cx, session: &GroupSessionView, open: &UseStateHandle<Open>) -> Html {
    let words = &cx.words;
    let toggle = |form: Open| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| {
            open.set(if *open == form { Open::Nothing } else { form });
        })
    };
    let held = session.cancelled.is_none();
    let to_come = held && session.on >= cx.today;
    html! {
        <div class="head">
            { title(cx, session) }
            <b class="about" role="status">{ words.say(Txt::new("session-filled").with("places", places(session)).with("left", left(session))) }</b>
            if let Some(reason) = &session.cancelled {
                <span class="tag warn">{ words.say(Txt::new("session-cancelled").with("reason", names::raw(reason))) }</span>
            }
            <span class="grow" />
            <div class="row no-print">
                if held { { link(cx, Route::Door(session.id.clone()), "btn main", words.say("session-door")) } }
                if held && cx.may("door") {
                    { link(cx, Route::Letters(session.id.clone()), "btn", words.say("session-letters")) }
                    { link(cx, Route::Envelopes(session.id.clone()), "btn", words.say("session-envelopes")) }
                }
                if to_come && cx.may("plan_sessions") {
                    <button type="button" class="btn" aria-pressed={(**open == Open::Change).to_string()} onclick={toggle(Open::Change)}>{ words.say("session-change") }</button>
                    <button type="button" class="btn" aria-pressed={(**open == Open::Cancel).to_string()} onclick={toggle(Open::Cancel)}>{ words.say("session-cancel") }</button>
                }
                { print_button(cx) }
            </div>
        </div>
    }
}

fn booked(cx: &Cx, page: &GroupSessionPageView, again: &Callback<()>) -> Html {
    let words = &cx.words;
    let may = cx.may("door");
    let booked: Vec<&AttendeeView> = page.attendees.iter().filter(|one| one.booked).collect();
    let rows = booked.iter().map(|one| {
        let inside = html! {
            <><b>{ words.say(names::child(&one.name)) }</b><span class="kana">{ &one.kana }</span></>
        };
        html! {
            <tr key={one.child.0.clone()} class={one.came.then_some("done")}>
                <td>{ link(cx, Route::Child(one.child.clone()), "", inside) }</td>
                <td class="n">{ words.say(names::day(one.birth_date)) }</td>
                <td>{ spoken(cx, one.language.as_deref(), one.interpreter) }</td>
                <td class="no-print">
                    if one.came { <b>{ "✓ " }{ words.say("door-here") }</b> }
                    else if may {
                        <button type="button" class="btn small" onclick={release(cx, &page.session, one, again)}>{ words.say("session-release") }</button>
                    } else { <span /> }
                </td>
            </tr>
        }
    });
    html! {
        <section aria-labelledby="booked-title">
            <h2 id="booked-title">{ words.say("session-booked") }</h2>
            if booked.is_empty() {
                <p class="quiet">{ words.say("session-booked-none") }</p>
            } else {
                <table class="rows-table">
                    <thead><tr>
                        <th scope="col">{ words.say("col-name") }</th>
                        <th scope="col" class="n">{ words.say("col-born") }</th>
                        <th scope="col">{ words.say("col-language") }</th>
                        <th scope="col" class="no-print"><span class="sr">{ words.say("child-actions") }</span></th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            }
        </section>
    }
}

/// Gives a child's place back.
fn release(
    cx: &Cx,
    session: &GroupSessionView,
    one: &AttendeeView,
    again: &Callback<()>,
) -> Callback<MouseEvent> {
    let (cx, again, name) = (cx.clone(), again.clone(), one.name.clone());
    let path = ["group-sessions/", &session.id, "/release"].concat();
    let request = ReleaseRequest {
        child: one.child.clone(),
        expected_version: one.version,
        entry: browser::fresh_id(),
        reason: String::new(),
    };
    Callback::from(move |_: MouseEvent| {
        let (cx, again, name) = (cx.clone(), again.clone(), name.clone());
        let (path, request) = (path.clone(), request.clone());
        spawn_local(async move {
            match server::post::<AppendResponse>(&path, &request).await {
                Ok(_) => cx.say(Txt::new("session-released").with("name", names::child(&name))),
                Err(failure) => cx.say(failure.text()),
            }
            again.emit(());
        });
    })
}

/// What the form of a cancellation is given.
#[derive(Properties, PartialEq)]
struct CancelProps {
    session: GroupSessionView,
    done: Callback<Option<Planned>>,
}

/// Why a session is not held.
#[component]
fn Cancel(props: &CancelProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let CancelProps { session, done } = props;
    let reason = use_state(String::new);
    let wrong = use_state(|| None::<Txt>);
    let set = {
        let reason = reason.clone();
        Callback::from(move |text: String| reason.set(text))
    };
    let onsubmit = {
        let (reason, wrong) = (reason.clone(), wrong.clone());
        let (session, done) = (session.clone(), done.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let reason = reason.trim().to_owned();
            if reason.is_empty() {
                wrong.set(Some("wrong-reason".into()));
                return browser::focus("cancel-reason");
            }
            let path = ["group-sessions/", &session.id, "/cancel"].concat();
            let request = CancelGroupSessionRequest { expected_version: session.version, reason };
            let (wrong, done, booked) = (wrong.clone(), done.clone(), session.booked);
            spawn_local(async move {
                match server::post::<GroupSessionView>(&path, &request).await {
                    Ok(_) => done.emit(Some(Planned { given_back: booked })),
                    Err(failure) if failure.code() == Some(ProblemCode::WrongState) => {
                        wrong.set(Some("session-meanwhile".into()));
                    }
                    Err(failure) => wrong.set(Some(failure.text())),
                }
            });
        })
    };
    let leave = done.reform(|_: MouseEvent| None);
    use_effect_with((), |()| browser::focus("cancel-reason"));
    html! {
        <form class="entry-form no-print" {onsubmit}>
            <h2>{ words.say("session-cancel") }</h2>
            <div role="alert">
                if let Some(wrong) = &*wrong { <p class="note bad">{ words.say(wrong.clone()) }</p> }
            </div>
            if session.booked > 0 {
                <p>{ words.say(Txt::new("session-cancel-about").with("n", i64::from(session.booked))) }</p>
            }
            <div class="fields">{ field::area(words, "cancel-reason", "session-reason", &reason, &set) }</div>
            <div class="row">
                <button type="submit" class="btn main">{ words.say("session-cancel-now") }</button>
                <button type="button" class="btn" onclick={leave}>{ words.say("staff-cancel") }</button>
            </div>
        </form>
    }
}
