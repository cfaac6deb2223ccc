//! Handovers between cities, as files: taking one in, what waits, and what is in one.

use gloo::timers::callback::Timeout;
use hagukumi_api::{
    AcceptFileRequest, CandidateView, HandoverFileView, HandoverFilesView, HandoverState,
    IdentityView, ReceivedChildView, ReceivedFileView, ReturnFileRequest, RowChoice, TakenFileView,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, File, HtmlInputElement};
use yew::prelude::*;

use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::field;
use crate::frame::link;
use crate::names::{self, raw};
use crate::remote::{Asked, use_remote, use_shown};
use crate::route::Route;
use crate::server::{self, Failure};

/// A city by its name, or by its code.
fn city(file: &HandoverFileView) -> Txt {
    if file.municipality_name.is_empty() {
        names::municipality(&file.municipality)
    } else {
        Txt::raw(file.municipality_name.clone())
    }
}

/// Files that came in and wait, those that were answered, and the place to drop another.
#[component]
pub fn Files() -> Html {
    let cx = use_cx();
    let asked = use_remote::<HandoverFilesView>("handover-files".to_owned());
    use_shown(&asked, |view| {
        if view.keys {
            html! { <>{ desk(&cx, &asked) }{ table(&cx, &view.files) }</> }
        } else {
            html! { <p class="quiet">{ cx.words.say("file-no-keys") }</p> }
        }
    })
}

fn desk(cx: &Cx, asked: &Asked<HandoverFilesView>) -> Html {
    if !cx.may("hand_over") {
        return html! { <span hidden={true} /> };
    }
    let again = asked.again.clone();
    html! { <Desk again={again} /> }
}

#[derive(Properties, PartialEq)]
struct DeskProps {
    again: Callback<()>,
}

/// The place to drop a file on.
#[component]
fn Desk(props: &DeskProps) -> Html {
    let cx = use_cx();
    let over = use_state(|| false);
    let take = {
        let (cx, again) = (cx.clone(), props.again.clone());
        Callback::from(move |file: File| {
            let (cx, again) = (cx.clone(), again.clone());
            spawn_local(async move {
                let answer: Result<TakenFileView, Failure> =
                    server::upload("handover-files", &file, Callback::noop()).await;
                match answer {
                    Ok(TakenFileView::Handover { id }) => cx.go(Route::HandoverFile(id)),
                    Ok(TakenFileView::Answer { accepted: true, .. }) => {
                        cx.say("file-answer-accepted");
                        again.emit(());
                    }
                    Ok(TakenFileView::Answer { reason, .. }) => {
                        cx.say(Txt::new("file-answer-returned").with("reason", raw(&reason)));
                        again.emit(());
                    }
                    Err(failure) => cx.say(text_of(&cx, &failure)),
                }
            });
        })
    };
    let ondrop = {
        let (over, take) = (over.clone(), take.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            let files = event.data_transfer().and_then(|data| data.files());
            if let Some(file) = files.and_then(|files| files.get(0)) {
                take.emit(file);
            }
        })
    };
    let drag = |on: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(on);
        })
    };
    let onchange = Callback::from(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        if let Some(file) = input.as_ref().and_then(|input| input.files()?.get(0)) {
            take.emit(file);
        }
        if let Some(input) = input {
            input.set_value("");
        }
    });
    html! {
        <div class={classes!("drop", (*over).then_some("over"))} {ondrop} ondragover={drag(true)} ondragleave={drag(false)}>
            <div class="field">
                <label for="handover-file">{ cx.words.say("file-drop") }</label>
                <input id="handover-file" type="file" accept=".json,application/json" {onchange} />
            </div>
            <p class="quiet">{ cx.words.say("file-drop-about") }</p>
        </div>
    }
}

/// What is wrong with a file, where the server says it.
fn text_of(cx: &Cx, failure: &Failure) -> Txt {
    if let Some(reason) = failure.reason() {
        let id = ["file-wrong-", reason].concat();
        if cx.words.own().has(&id) {
            return Txt::new(id);
        }
    }
    failure.text()
}

fn table(cx: &Cx, files: &[HandoverFileView]) -> Html {
    let words = &cx.words;
    if files.is_empty() {
        return html! { <p class="note">{ words.say("handovers-none") }</p> };
    }
    let rows = files.iter().map(|one| {
        let waits = one.state == HandoverState::Sent;
        let act = match (one.incoming, waits) {
            (true, true) if cx.may("hand_over") => {
                link(cx, Route::HandoverFile(one.id.clone()), "btn small", words.say("file-open"))
            }
            (true, false) if cx.may("hand_over") => {
                let href = ["/api/handover-files/", &one.id, "/answer"].concat();
                html! { <a class="btn small" {href} download={"answer.json"}>{ words.say("file-answer") }</a> }
            }
            _ => html! { <span /> },
        };
        html! {
            <tr key={format!("{}-{}", one.incoming, one.id)}>
                <td class={classes!("n", waits.then_some("late"))}>
                    if waits { { words.say(Txt::new("days").with("n", one.waiting_days)) } }
                </td>
                <td>{ words.say(names::day(one.on)) }</td>
                <td>{ words.say(if one.incoming { "file-incoming" } else { "file-outgoing" }) }</td>
                <td>{ words.say(city(one)) }</td>
                <td>{ words.say(names::of("handover-state-", &one.state)) }</td>
                <td>{ act }</td>
            </tr>
        }
    });
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.plain("handovers-files")}>
            <table class="rows-table">
                <thead><tr>
                    <th scope="col" class="n">{ words.say("handover-age") }</th>
                    <th scope="col">{ words.say("file-date") }</th>
                    <th scope="col">{ words.say("file-way") }</th>
                    <th scope="col">{ words.say("file-city") }</th>
                    <th scope="col">{ words.say("handover-state") }</th>
                    <th scope="col"><span class="sr">{ words.say("child-actions") }</span></th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

/// What is given to the screen of one file.
#[derive(Properties, PartialEq)]
pub struct FileProps {
    /// The file.
    pub id: String,
}

/// One file that came in: who is in it, and the answer.
#[component]
pub fn ReceivedFile(props: &FileProps) -> Html {
    let cx = use_cx();
    let asked = use_remote::<ReceivedFileView>(["handover-files/", &props.id].concat());
    let shown = use_shown(&asked, |view| {
        html! { <Inside key={view.seen.clone()} view={view.clone()} again={asked.again.clone()} /> }
    });
    html! {
        <div class="page doubts">
            <div class="head">
                <h1 id="title" tabindex="-1">{ cx.words.say("file-title") }</h1>
                { link(&cx, Route::HandoverFiles, "", cx.words.say("file-back")) }
            </div>
            { shown }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct InsideProps {
    view: ReceivedFileView,
    again: Callback<()>,
}

/// What a child is by itself: the one that is known, or a new one; nobody says where it is unclear.
fn first_choice(child: &ReceivedChildView) -> Option<RowChoice> {
    match child.candidates.first() {
        _ if child.unclear => None,
        Some(one) => Some(RowChoice::Same { child: one.child.clone() }),
        None => Some(RowChoice::Other),
    }
}

#[component]
fn Inside(props: &InsideProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let view = &props.view;
    let choices =
        use_state(|| view.children.iter().map(first_choice).collect::<Vec<Option<RowChoice>>>());
    let ward = use_state(|| match cx.wards().as_slice() {
        [only] => only.clone(),
        _ => String::new(),
    });
    let reason = use_state(|| None::<String>);
    let busy = use_state(|| false);
    let done = use_state(|| None::<HandoverFileView>);
    let finish = {
        let (cx, again, busy, done) = (cx.clone(), props.again.clone(), busy.clone(), done.clone());
        Callback::from(move |answer: Result<HandoverFileView, Failure>| {
            busy.set(false);
            match answer {
                Ok(file) => {
                    done.set(Some(file));
                    Timeout::new(0, || browser::focus("file-done")).forget();
                }
                Err(failure) => {
                    cx.say(text_of(&cx, &failure));
                    if failure.code() == Some(hagukumi_api::ProblemCode::RowsChanged) {
                        again.emit(());
                    }
                }
            }
        })
    };
    if let Some(file) = &*done {
        return answered(&cx, file);
    }
    let all: Option<Vec<RowChoice>> = choices.iter().cloned().collect();
    let no_ward = ward.is_empty() && !cx.city.wards.is_empty();
    let accept = {
        let path = ["handover-files/", &view.file.id, "/accept"].concat();
        let (seen, ward, busy, finish) =
            (view.seen.clone(), ward.clone(), busy.clone(), finish.clone());
        let (all, cx) = (all.clone(), cx.clone());
        Callback::from(move |_: MouseEvent| {
            if no_ward {
                cx.say("file-choose-ward");
                return browser::focus("file-ward");
            }
            let Some(choices) = all.clone() else { return cx.say("file-choose") };
            let request = AcceptFileRequest { seen: seen.clone(), ward: (*ward).clone(), choices };
            let (path, finish) = (path.clone(), finish.clone());
            busy.set(true);
            spawn_local(async move { finish.emit(server::post(&path, &request).await) });
        })
    };
    let give_back = {
        let path = ["handover-files/", &view.file.id, "/return"].concat();
        let (reason, busy, finish) = (reason.clone(), busy.clone(), finish.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let text = reason.as_deref().unwrap_or_default().trim().to_owned();
            if text.is_empty() {
                return browser::focus("file-reason");
            }
            let (path, finish) = (path.clone(), finish.clone());
            busy.set(true);
            spawn_local(async move {
                finish.emit(server::post(&path, &ReturnFileRequest { reason: text }).await);
            });
        })
    };
    let begin = {
        let reason = reason.clone();
        Callback::from(move |_: MouseEvent| {
            reason.set(Some(String::new()));
            Timeout::new(0, || browser::focus("file-reason")).forget();
        })
    };
    let set_reason = {
        let reason = reason.clone();
        Callback::from(move |text: String| reason.set(Some(text)))
    };
    let set_ward = {
        let ward = ward.clone();
        Callback::from(move |code: String| ward.set(code))
    };
    let mut wards: Vec<field::Choice> =
        cx.wards().into_iter().map(|code| (code.clone(), cx.ward(&code))).collect();
    if wards.len() > 1 {
        wards.insert(0, (String::new(), "file-choose-ward".into()));
    }
    html! {
        <>
            <p>
                { words.say(Txt::new("file-from").with("city", city_arg(&cx, &view.file)).with("date", names::short(view.sent))) }
                { " · " }
                <span class="late">{ words.say(Txt::new("days").with("n", view.file.waiting_days)) }</span>
            </p>
            { for view.children.iter().enumerate().map(|(at, child)| child_card(&cx, at, child, &choices)) }
            <div class="row">
                if !wards.is_empty() {
                    { field::select(words, "file-ward", "file-ward", &ward, &wards, &set_ward) }
                }
                <button type="button" class="btn main" onclick={accept} disabled={*busy}>{ words.say("handover-accept") }</button>
                <button type="button" class="btn" onclick={begin} disabled={*busy}>{ words.say("handover-return") }</button>
            </div>
            if let Some(text) = &*reason {
                <form class="row" onsubmit={give_back}>
                    { field::input(words, "file-reason", "text", "file-reason", text, &set_reason) }
                    <button type="submit" class="btn main" disabled={*busy}>{ words.say("handover-return") }</button>
                </form>
            }
        </>
    }
}

fn city_arg(cx: &Cx, file: &HandoverFileView) -> hagukumi_kit::text::Arg {
    raw(&cx.words.plain(city(file)))
}

/// The answer is ready to be sent back.
fn answered(cx: &Cx, file: &HandoverFileView) -> Html {
    let words = &cx.words;
    let href = ["/api/handover-files/", &file.id, "/answer"].concat();
    let said = if file.state == HandoverState::Accepted {
        "handover-accepted"
    } else {
        "handover-returned"
    };
    html! {
        <div class="note" role="status">
            <p>{ words.say(said) }{ " " }{ words.say("file-send-answer") }</p>
            <a id="file-done" class="btn main" {href} download={"answer.json"}>{ words.say("file-answer") }</a>
        </div>
    }
}

fn child_card(
    cx: &Cx,
    at: usize,
    child: &ReceivedChildView,
    choices: &UseStateHandle<Vec<Option<RowChoice>>>,
) -> Html {
    let words = &cx.words;
    let who = &child.identity;
    let title = format!("file-child-{at}");
    let chosen = choices.get(at).and_then(Option::as_ref);
    let choose = |choice: RowChoice| {
        let choices = choices.clone();
        Callback::from(move |_: Event| {
            let mut all = (*choices).clone();
            if let Some(place) = all.get_mut(at) {
                *place = Some(choice.clone());
            }
            choices.set(all);
        })
    };
    let radio = |choice: RowChoice, label: Txt, id: String| {
        let on = chosen == Some(&choice);
        html! {
            <label class="choice" key={id}>
                <input type="radio" name={format!("file-choice-{at}")} checked={on} onchange={choose(choice)} />
                { words.say(label) }
            </label>
        }
    };
    let facts = [
        ("import-field-guardian", Txt::raw(who.guardian.clone())),
        ("import-field-address", Txt::raw(who.address.clone())),
        ("file-entries", Txt::raw(child.entries.to_string())),
        ("file-attempts", Txt::raw(child.attempts.to_string())),
        ("file-last-seen", child.last_seen.map_or_else(|| "file-never".into(), names::day)),
    ];
    html! {
        <section class="doubt" key={at} aria-labelledby={title.clone()}>
            <h2 id={title}>
                { words.say(names::child(&who.name)) }{ " " }<span class="kana">{ &who.kana }</span>{ " " }
                if let Some(birth) = who.birth_date { <span class="date">{ words.say(names::day(birth)) }</span> }
            </h2>
            <dl class="counts small">
                { for facts.into_iter().map(|(label, text)| html! { <div key={label}><dt>{ words.say(label) }</dt><dd>{ words.say(text) }</dd></div> }) }
                if let Some(tag) = &child.language {
                    <div key="language"><dt>{ words.say("file-language") }</dt><dd>{ words.say(names::language(tag)) }</dd></div>
                }
                if let Some(next) = &child.next {
                    <div key="next"><dt>{ words.say("file-next") }</dt><dd>{ words.say(names::next(next)) }</dd></div>
                }
            </dl>
            if !child.note.is_empty() { <p class="said">{ &child.note }</p> }
            if child.unclear { <p class="note">{ words.say("file-unclear") }</p> }
            <fieldset class="choices">
                <legend class="sr">{ words.say("file-choose") }</legend>
                { for child.candidates.iter().map(|one| radio(
                    RowChoice::Same { child: one.child.clone() }, same(cx, one), one.child.as_str().to_owned(),
                )) }
                { radio(RowChoice::Other, "file-new-child".into(), "other".to_owned()) }
            </fieldset>
        </section>
    }
}

/// A child here, with what tells it apart.
fn same(cx: &Cx, one: &CandidateView) -> Txt {
    let IdentityView { name, ward, address, .. } = &one.identity;
    let place = [&*cx.words.plain(cx.ward(ward)), " ", address].concat();
    Txt::new("file-same").with("name", raw(name)).with("place", raw(&place))
}
