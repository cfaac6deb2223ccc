//! The form of a group session: a new one, or what changes of one.

use chrono::{NaiveDate, NaiveTime};
use hagukumi_api::{
    ChangeGroupSessionRequest, CreateGroupSessionRequest, GroupSessionView, GroupSessionsView,
    ProblemCode,
};
use hagukumi_core::municipality::CheckupPlace;
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{places_left, when_and_where};
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::field::{self, Choice};
use crate::frame::Led;
use crate::names;
use crate::pages::child::body::Wrong;
use crate::pages::child::sheet;
use crate::server::{self, Failure};

/// What came of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Places that were given back by it.
    pub given_back: u32,
}

/// What the form is given.
#[derive(Properties, PartialEq)]
pub struct SessionFormProps {
    /// The session that changes; a new one when absent.
    #[prop_or_default]
    pub session: Option<GroupSessionView>,
    /// Told when it is done, with what came of it, or left.
    pub done: Callback<Option<Planned>>,
}

/// What is typed.
#[derive(Clone, PartialEq)]
struct Typed {
    ward: String,
    checkup: String,
    on: String,
    starts: String,
    place: String,
    capacity: String,
    reason: String,
}

impl Typed {
    fn of(cx: &Cx, session: Option<&GroupSessionView>) -> Self {
        match session {
            None => Self {
                ward: cx.wards().first().cloned().unwrap_or_default(),
                checkup: checkups(cx).first().map(|(id, _)| id.clone()).unwrap_or_default(),
                on: String::new(),
                starts: "13:00".to_owned(),
                place: String::new(),
                capacity: "40".to_owned(),
                reason: String::new(),
            },
            Some(session) => Self {
                ward: session.ward.clone(),
                checkup: session.checkup.clone(),
                on: session.on.to_string(),
                starts: session.starts.map(names::clock).unwrap_or_default(),
                place: session.place.clone(),
                capacity: session.capacity.to_string(),
                reason: String::new(),
            },
        }
    }

    fn read(&self, today: NaiveDate) -> Result<Read, Wrong> {
        let wrong = |field, message| Wrong { field, message };
        let on: NaiveDate = self.on.parse().map_err(|_| wrong("session-on", "wrong-date"))?;
        if on < today {
            return Err(wrong("session-on", "wrong-past"));
        }
        let starts = NaiveTime::parse_from_str(self.starts.trim(), "%H:%M")
            .map_err(|_| wrong("session-starts", "wrong-time"))?;
        let place = self.place.trim().to_owned();
        if place.is_empty() {
            return Err(wrong("session-place", "wrong-place"));
        }
        let capacity = sheet::number(&self.capacity, 1..=500)
            .ok()
            .flatten()
            .ok_or(wrong("session-capacity", "wrong-capacity"))?;
        Ok(Read { on, starts, place, capacity })
    }
}

/// What is typed, understood.
struct Read {
    on: NaiveDate,
    starts: NaiveTime,
    place: String,
    capacity: u32,
}

impl Read {
    /// Whether families who are booked were told something else.
    fn moves(&self, session: &GroupSessionView) -> bool {
        (self.on, Some(self.starts), &self.place) != (session.on, session.starts, &session.place)
    }
}

/// The form.
#[component]
pub fn SessionForm(props: &SessionFormProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let SessionFormProps { session, done } = props;
    let typed = use_state(|| Typed::of(&cx, session.as_ref()));
    let wrong = use_state(|| None::<Txt>);
    let busy = use_state(|| false);
    // The same for every click, so that a doubled one makes one session.
    let id = use_memo((), |()| browser::fresh_id().0);
    let set = |change: fn(&mut Typed, String)| {
        let (typed, wrong) = (typed.clone(), wrong.clone());
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            change(&mut next, text);
            wrong.set(None);
            typed.set(next);
        })
    };
    let back = session.as_ref().filter(|session| {
        let read = typed.read(cx.today);
        session.booked > 0 && read.is_ok_and(|read| read.moves(session))
    });
    let onsubmit = {
        let (cx, typed, wrong, busy, id) =
            (cx.clone(), typed.clone(), wrong.clone(), busy.clone(), id.clone());
        let (session, done) = (session.clone(), done.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let read = match typed.read(cx.today) {
                Ok(read) => read,
                Err(found) => {
                    wrong.set(Some(found.message.into()));
                    return browser::focus(found.field);
                }
            };
            let moved = session.as_ref().is_some_and(|one| one.booked > 0 && read.moves(one));
            if moved && typed.reason.trim().is_empty() {
                wrong.set(Some("wrong-reason".into()));
                return browser::focus("session-reason");
            }
            if *busy {
                return;
            }
            busy.set(true);
            let (typed, wrong, busy, id) = (typed.clone(), wrong.clone(), busy.clone(), id.clone());
            let (session, done) = (session.clone(), done.clone());
            spawn_local(async move {
                match send(&typed, read, session.as_ref(), &id).await {
                    Ok(planned) => done.emit(Some(planned)),
                    Err(failure) => {
                        busy.set(false);
                        wrong.set(Some(said(&failure, session.is_some())));
                    }
                }
            });
        })
    };
    let leave = done.reform(|_: MouseEvent| None);
    let wards: Vec<Choice> =
        cx.wards().into_iter().map(|code| (code.clone(), cx.ward(&code))).collect();
    use_effect_with((), |()| browser::focus("session-on"));
    html! {
        <form class="entry-form no-print" id="session-form" {onsubmit}>
            <h2>{ words.say(if session.is_some() { "session-change" } else { "session-new" }) }</h2>
            <div role="alert">
                if let Some(wrong) = &*wrong { <p class="note bad">{ words.say(wrong.clone()) }</p> }
            </div>
            <div class="fields">
                if session.is_none() {
                    if wards.len() > 1 {
                        { field::select(words, "session-ward", "ward", &typed.ward, &wards, &set(|typed, text| typed.ward = text)) }
                    }
                    { field::select(words, "session-checkup", "col-checkup", &typed.checkup, &checkups(&cx), &set(|typed, text| typed.checkup = text)) }
                }
                { field::input(words, "session-on", "date", "session-day", &typed.on, &set(|typed, text| typed.on = text)) }
                { field::input(words, "session-starts", "time", "session-starts", &typed.starts, &set(|typed, text| typed.starts = text)) }
                { field::input(words, "session-place", "text", "session-place", &typed.place, &set(|typed, text| typed.place = text)) }
                { field::input(words, "session-capacity", "number", "session-capacity", &typed.capacity, &set(|typed, text| typed.capacity = text)) }
                if let Some(session) = back {
                    <p class="note" role="status" key="back">{ words.say(Txt::new("session-told").with("n", i64::from(session.booked))) }</p>
                    { field::area(words, "session-reason", "session-reason", &typed.reason, &set(|typed, text| typed.reason = text)) }
                }
            </div>
            <div class="row">
                <button type="submit" class="btn main" disabled={*busy}>{ words.say("staff-save") }</button>
                <button type="button" class="btn" onclick={leave}>{ words.say("staff-cancel") }</button>
            </div>
        </form>
    }
}

async fn send(
    typed: &Typed,
    read: Read,
    session: Option<&GroupSessionView>,
    id: &str,
) -> Result<Planned, Failure> {
    let Some(session) = session else {
        let request = CreateGroupSessionRequest {
            id: id.to_owned(),
            checkup: typed.checkup.clone(),
            ward: typed.ward.clone(),
            place: read.place,
            on: read.on,
            starts: read.starts,
            capacity: read.capacity,
        };
        server::post::<GroupSessionView>("group-sessions", &request).await?;
        return Ok(Planned { given_back: 0 });
    };
    let request = ChangeGroupSessionRequest {
        expected_version: session.version,
        place: read.place,
        on: read.on,
        starts: read.starts,
        capacity: read.capacity,
        reason: typed.reason.trim().to_owned(),
    };
    let path = ["group-sessions/", &session.id, "/change"].concat();
    let now: GroupSessionView = server::post(&path, &request).await?;
    Ok(Planned { given_back: session.booked.saturating_sub(now.booked) })
}

/// What to say: of a change, "full" means fewer places than are taken.
fn said(failure: &Failure, change: bool) -> Txt {
    match failure.code() {
        Some(ProblemCode::SessionFull) if change => "session-too-small".into(),
        Some(ProblemCode::WrongState) => "session-meanwhile".into(),
        _ => failure.text(),
    }
}

/// The checkups that are held as group sessions.
fn checkups(cx: &Cx) -> Vec<Choice> {
    let mut all: Vec<Choice> = Vec::new();
    for checkup in &cx.city.checkups {
        let held = checkup.place == Some(CheckupPlace::Session);
        if held && !all.iter().any(|(id, _)| *id == checkup.id) {
            all.push((checkup.id.clone(), cx.checkup(&checkup.id)));
        }
    }
    all
}

/// The sessions with a place left that `fit`, as choices.
pub fn upcoming(
    cx: &Cx,
    view: &GroupSessionsView,
    fit: impl Fn(&GroupSessionView) -> bool,
) -> Vec<Choice> {
    let open = view.sessions.iter().filter(|one| places_left(one) > 0 && fit(one));
    open.map(|one| {
        let text = Txt::new("session-choice")
            .with("checkup", cx.checkup(&one.checkup))
            .with("date", names::brief(one.on, cx.today))
            .with("time", names::raw(&one.starts.map(names::clock).unwrap_or_default()))
            .with("n", i64::from(places_left(one)));
        (one.id.clone(), text)
    })
    .collect()
}

/// Heading and line of a session's screen.
pub fn title(cx: &Cx, session: &GroupSessionView) -> Html {
    let words = &cx.words;
    html! {
        <>
            <h1 id="title" tabindex="-1">{ words.say(cx.checkup(&session.checkup)) }</h1>
            <Led to={words.plain(cx.checkup(&session.checkup))} />
            <p class="about">{ when_and_where(cx, session) }</p>
        </>
    }
}
