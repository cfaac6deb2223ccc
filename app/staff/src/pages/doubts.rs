//! Doubtful rows of a file: each beside the children that it may mean. A choice stays on the screen
//! and can be taken back until all choices are written together.

use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use hagukumi_api::{
    CandidateView, DecideRequest, DoubtView, DoubtsView, IdentityView, ProblemCode, RowChoice,
    RowDecisionRequest,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use crate::app::is_typing;
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::frame::link;
use crate::names::{self, raw};
use crate::remote::{use_remote, use_shown};
use crate::route::Route;
use crate::server::{self, Failure};

/// What the screen is given.
#[derive(Properties, PartialEq)]
pub struct DoubtsProps {
    /// The run.
    pub id: String,
}

/// The key that takes a choice back.
const UNDO_KEY: &str = "u";

/// What was chosen, by line, with the fingerprint of what was shown.
type Choices = BTreeMap<u32, (String, RowChoice)>;

/// What can happen to the choices.
enum Act {
    /// Choose for a row.
    Choose(u32, String, RowChoice),
    /// Take back the choice for a row.
    Undo(u32),
    /// Take back all.
    UndoAll,
    /// The server shows other rows than before: choices for what changed do not count.
    Shown(Rc<DoubtsView>),
}

#[derive(Default, PartialEq)]
struct Picked {
    choices: Choices,
    /// Lines that were chosen for and are no longer what was shown.
    changed: Vec<u32>,
}

impl Reducible for Picked {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let (mut choices, mut changed) = (self.choices.clone(), self.changed.clone());
        match act {
            Act::Choose(line, seen, choice) => {
                changed.retain(|other| *other != line);
                choices.insert(line, (seen, choice));
            }
            Act::Undo(line) => {
                choices.remove(&line);
            }
            Act::UndoAll => choices.clear(),
            Act::Shown(view) => {
                let seen = |line: u32| {
                    view.rows.iter().find(|row| row.line == line).map(|row| row.seen.as_str())
                };
                let stale = choices.iter().filter(|(line, (was, _))| seen(**line) != Some(was));
                let stale: Vec<u32> = stale.map(|(line, _)| *line).collect();
                for line in stale {
                    choices.remove(&line);
                    if seen(line).is_some() && !changed.contains(&line) {
                        changed.push(line);
                    }
                }
            }
        }
        Rc::new(Self { choices, changed })
    }
}

/// The screen.
#[component]
pub fn Doubts(props: &DoubtsProps) -> Html {
    let cx = use_cx();
    let asked = use_remote::<DoubtsView>(["imports/", &props.id, "/doubts"].concat());
    let picked = use_reducer(Picked::default);
    let busy = use_state(|| false);
    {
        let dispatch = picked.dispatcher();
        let thing = match &asked.thing {
            crate::remote::Remote::Ready(view) => Some(view.clone()),
            _ => None,
        };
        use_effect_with(thing, move |view| {
            if let Some(view) = view {
                dispatch.dispatch(Act::Shown(view.clone()));
            }
            let keys = view.clone().map(|view| listen(view, dispatch));
            move || drop(keys)
        });
    }
    let apply = {
        let (cx, busy, again) = (cx.clone(), busy.clone(), asked.again.clone());
        let (path, picked) = (["imports/", &props.id, "/decisions"].concat(), picked.clone());
        Callback::from(move |_: MouseEvent| {
            let decisions = picked.choices.iter().map(|(line, (seen, choice))| {
                RowDecisionRequest { line: *line, seen: seen.clone(), choice: choice.clone() }
            });
            let request = DecideRequest { decisions: decisions.collect() };
            let count = request.decisions.len() as i64;
            let (cx, busy, again, path) = (cx.clone(), busy.clone(), again.clone(), path.clone());
            let picked = picked.clone();
            busy.set(true);
            spawn_local(async move {
                let answer: Result<DoubtsView, Failure> = server::post(&path, &request).await;
                busy.set(false);
                match answer {
                    Ok(_) => {
                        picked.dispatch(Act::UndoAll);
                        cx.say(Txt::new("doubts-written").with("count", count));
                        again.emit(());
                    }
                    Err(failure) => {
                        let stale = failure.code() == Some(ProblemCode::RowsChanged);
                        cx.say(failure.text());
                        if stale {
                            again.emit(());
                        }
                    }
                }
            });
        })
    };
    let shown = use_shown(&asked, |view| rows(&cx, view, &picked));
    let clear = {
        let picked = picked.clone();
        Callback::from(move |_: MouseEvent| picked.dispatch(Act::UndoAll))
    };
    let count = picked.choices.len() as i64;
    html! {
        <div class="page doubts">
            <div class="head">
                <h1 id="title" tabindex="-1">{ cx.words.say("doubts-title") }</h1>
                { link(&cx, Route::Imports, "", cx.words.say("doubts-back")) }
            </div>
            { shown }
            <div class="quick row" role="group" aria-label={cx.words.plain("doubts-title")} hidden={count == 0}>
                <span role="status">{ cx.words.say(Txt::new("doubts-chosen").with("count", count)) }</span>
                <button type="button" class="btn main" onclick={apply} disabled={*busy}>{ cx.words.say("doubts-apply") }</button>
                <button type="button" class="btn" onclick={clear} disabled={*busy}>{ cx.words.say("doubts-undo-all") }</button>
            </div>
        </div>
    }
}

fn rows(cx: &Cx, view: &DoubtsView, picked: &UseReducerHandle<Picked>) -> Html {
    let words = &cx.words;
    let head = html! {
        <p class="quiet">
            { &view.name }{ " · " }{ words.say(names::of("import-kind-", &view.kind)) }{ " · " }
            { words.say(names::day(browser::japan(view.at_ms).date_naive())) }{ " · " }
            { words.say(Txt::new("doubts-open").with("count", view.open as i64)) }
        </p>
    };
    if view.rows.is_empty() {
        return html! { <>{ head }<p class="note">{ words.say("doubts-none") }</p></> };
    }
    html! {
        <>
            { head }
            <p class="quiet">{ words.say("doubts-how") }</p>
            { for view.rows.iter().map(|row| one(cx, row, picked)) }
        </>
    }
}

fn one(cx: &Cx, row: &DoubtView, picked: &UseReducerHandle<Picked>) -> Html {
    let words = &cx.words;
    let chosen = picked.choices.get(&row.line).map(|(_, choice)| choice);
    let changed = picked.changed.contains(&row.line);
    let event = match row.checkup.as_str() {
        "" => names::of("import-event-", &row.event),
        checkup => cx.checkup(checkup),
    };
    let undo = {
        let (picked, line) = (picked.clone(), row.line);
        Callback::from(move |_: MouseEvent| picked.dispatch(Act::Undo(line)))
    };
    let title = format!("doubt-{}", row.line);
    html! {
        <section key={row.line} id={format!("row-{}", row.line)} tabindex="-1" aria-labelledby={title.clone()}
            class={classes!("doubt", chosen.is_some().then_some("chosen"))}>
            <h2 id={title}>
                { words.say(Txt::new("doubts-line").with("line", i64::from(row.line))) }{ " " }
                <span class="tag">{ words.say(event) }</span>{ " " }
                if let Some(on) = row.on { <span class="date">{ words.say(names::day(on)) }</span> }
            </h2>
            <p>{ words.say(Txt::new(["staff-import-row-", &row.reason].concat())) }</p>
            if changed { <p class="note bad" role="alert">{ words.say("doubts-changed") }</p> }
            <div class="scroll" tabindex="0" role="region" aria-label={words.plain(Txt::new("doubts-compare").with("line", i64::from(row.line)))}>
                { compare(cx, row) }
            </div>
            <fieldset class="choices">
                <legend class="sr">{ words.say("doubts-choose") }</legend>
                { for row.candidates.iter().enumerate().map(|(at, one)| {
                    let label = Txt::new("doubts-same").with("number", at as i64 + 1)
                        .with("name", raw(&one.identity.name));
                    choice(cx, row, picked, RowChoice::Same { child: one.child.clone() }, label, key_of(at))
                }) }
                if row.may_begin {
                    { choice(cx, row, picked, RowChoice::Other, "doubts-other".into(), Some("n")) }
                }
                { choice(cx, row, picked, RowChoice::Drop, "doubts-drop".into(), Some("x")) }
                <button type="button" class="btn small quiet" onclick={undo} hidden={chosen.is_none()}>
                    { words.say("doubts-undo") }<kbd aria-hidden="true">{ UNDO_KEY }</kbd>
                </button>
            </fieldset>
        </section>
    }
}

/// The key that chooses a child by its place.
fn key_of(at: usize) -> Option<&'static str> {
    ["1", "2", "3", "4", "5", "6", "7", "8", "9"].get(at).copied()
}

fn choice(
    cx: &Cx,
    row: &DoubtView,
    picked: &UseReducerHandle<Picked>,
    this: RowChoice,
    label: Txt,
    key: Option<&'static str>,
) -> Html {
    let on = picked.choices.get(&row.line).is_some_and(|(_, choice)| *choice == this);
    let onchange = {
        let (picked, line, seen, this) = (picked.clone(), row.line, row.seen.clone(), this.clone());
        Callback::from(move |_: Event| {
            picked.dispatch(Act::Choose(line, seen.clone(), this.clone()));
        })
    };
    let name = format!("choice-{}", row.line);
    let place = match &this {
        RowChoice::Same { child } => child.as_str().to_owned(),
        RowChoice::Other => "other".to_owned(),
        RowChoice::Drop => "drop".to_owned(),
    };
    html! {
        <label class="choice" key={place}>
            <input type="radio" {name} checked={on} {onchange} />
            { cx.words.say(label) }
            if let Some(key) = key { <kbd aria-hidden="true">{ key }</kbd> }
        </label>
    }
}

/// The row and the children side by side; what differs is marked.
fn compare(cx: &Cx, row: &DoubtView) -> Html {
    let words = &cx.words;
    let fields = [
        ("name", "import-field-name"),
        ("kana", "import-field-kana"),
        ("birth_date", "import-field-birth-date"),
        ("birth_order", "import-field-birth-order"),
        ("sex", "import-field-sex"),
        ("register_id", "import-field-register-id"),
        ("guardian", "import-field-guardian"),
        ("ward", "import-field-ward"),
        ("address", "import-field-address"),
    ];
    let told = fields.iter().filter(|(field, _)| {
        !matches!(value(cx, &row.says, field), Value::Nothing)
            || row
                .candidates
                .iter()
                .any(|one| !matches!(value(cx, &one.identity, field), Value::Nothing))
    });
    let lines = told.map(|(field, label)| {
        html! {
            <tr key={*field}>
                <th scope="row">{ words.say(*label) }</th>
                <td>{ shown(cx, &value(cx, &row.says, field)) }</td>
                { for row.candidates.iter().map(|one| cell(cx, one, field)) }
            </tr>
        }
    });
    html! {
        <table class="rows-table">
            <thead><tr>
                <td></td>
                <th scope="col">{ words.say("doubts-row") }</th>
                { for row.candidates.iter().enumerate().map(|(at, one)| html! {
                    <th scope="col" key={one.child.as_str().to_owned()}>
                        { words.say(Txt::new("doubts-known").with("number", at as i64 + 1)) }
                    </th>
                }) }
            </tr></thead>
            <tbody>{ for lines }</tbody>
        </table>
    }
}

fn cell(cx: &Cx, one: &CandidateView, field: &str) -> Html {
    let differs = one.differs.iter().any(|other| other == field);
    html! {
        <td key={one.child.as_str().to_owned()} class={differs.then_some("differs")}>
            { shown(cx, &value(cx, &one.identity, field)) }
            if differs { <span class="tag warn">{ cx.words.say("doubts-differs") }</span> }
        </td>
    }
}

enum Value {
    Nothing,
    Said(Txt),
}

fn value(cx: &Cx, who: &IdentityView, field: &str) -> Value {
    let text = |text: &str| match text {
        "" => Value::Nothing,
        text => Value::Said(Txt::raw(text.to_owned())),
    };
    match field {
        "name" => text(&who.name),
        "kana" => text(&who.kana),
        "birth_date" => who.birth_date.map_or(Value::Nothing, |day| Value::Said(names::day(day))),
        "birth_order" => who.birth_order.map_or(Value::Nothing, |order| text(&order.to_string())),
        "sex" => who.sex.map_or(Value::Nothing, |sex| Value::Said(names::of("sex-", &sex))),
        "register_id" => text(&who.register_id),
        "guardian" => text(&who.guardian),
        "ward" if who.ward.is_empty() => Value::Nothing,
        "ward" => Value::Said(cx.ward(&who.ward)),
        _ => text(&who.address),
    }
}

fn shown(cx: &Cx, value: &Value) -> Html {
    match value {
        Value::Nothing => html! { <span class="quiet">{ "–" }</span> },
        Value::Said(text) => cx.words.say(text.clone()),
    }
}

/// Whether the keys belong to a field. A choice takes none of ours.
fn types(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    is_typing(event) && target.is_none_or(|input| input.type_() != "radio")
}

/// The row that has the focus.
fn current(view: &DoubtsView) -> Option<usize> {
    let active = web_sys::window()?.document()?.active_element()?;
    let section = active.closest("section.doubt").ok().flatten()?;
    let id = section.id();
    view.rows.iter().position(|row| id == format!("row-{}", row.line))
}

/// The keys of the screen, while no field has them.
fn listen(view: Rc<DoubtsView>, dispatch: UseReducerDispatcher<Picked>) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.meta_key() || event.alt_key() || types(event) {
            return;
        }
        let at = current(&view);
        let step = match (event.key().as_str(), at) {
            ("j", None) | ("k", None) => Some(0),
            ("j", Some(at)) => Some((at + 1).min(view.rows.len().saturating_sub(1))),
            ("k", Some(at)) => Some(at.saturating_sub(1)),
            _ => None,
        };
        if let Some(row) = step.and_then(|to| view.rows.get(to)) {
            event.prevent_default();
            return browser::focus(&format!("row-{}", row.line));
        }
        let Some(row) = at.and_then(|at| view.rows.get(at)) else { return };
        let choose = |choice| Act::Choose(row.line, row.seen.clone(), choice);
        let act = match event.key().as_str() {
            "n" if row.may_begin => choose(RowChoice::Other),
            "x" => choose(RowChoice::Drop),
            UNDO_KEY => Act::Undo(row.line),
            key => {
                let place = key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                let Some(one) = place.and_then(|place| row.candidates.get(place)) else { return };
                choose(RowChoice::Same { child: one.child.clone() })
            }
        };
        event.prevent_default();
        dispatch.dispatch(act);
    }))
}
