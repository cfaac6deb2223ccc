//! Files of births, residents and attendance: dropped, compared as a dry run, then applied.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use hagukumi_api::{ApplyImportRequest, ImportKind, ImportState, ImportView, ImportsView};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DragEvent, File, HtmlInputElement};
use yew::prelude::*;

use super::child::sheet::{choices, read};
use super::first::thousands;
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::field;
use crate::frame::link;
use crate::names::{self, raw};
use crate::remote::{use_remote, use_shown};
use crate::route::Route;
use crate::server::{self, Failure, Sent};

/// How long to wait before asking again how far a run is, in milliseconds.
const PACE_MS: u32 = 700;

/// The screen.
#[component]
pub fn Imports() -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let kind = use_state(|| ImportKind::Births);
    let run = use_state(|| None::<Rc<ImportView>>);
    let over = use_state(|| false);
    let sending = use_state(|| None::<Sending>);
    let past = use_remote::<ImportsView>("imports".to_owned());

    use_pace(&run, &past.again);
    let show = {
        let (run, cx) = (run.clone(), cx.clone());
        Callback::from(move |answer: Result<ImportView, Failure>| match answer {
            Ok(view) => run.set(Some(Rc::new(view))),
            Err(failure) => cx.say(match failure.reason() {
                Some("too-many-files") => "import-too-many".into(),
                _ => failure.text(),
            }),
        })
    };
    let gone = {
        let (run, again) = (run.clone(), past.again.clone());
        Callback::from(move |()| {
            run.set(None);
            again.emit(());
        })
    };
    let upload = {
        let (show, kind, sending, cx) = (show.clone(), *kind, sending.clone(), cx.clone());
        Callback::from(move |file: File| {
            // One at a time: a second one would take the place of the first on the screen.
            if sending.is_some() {
                return cx.say("import-sending-already");
            }
            let name = file.name();
            sending.set(Some(Sending { name: name.clone(), sent: Sent::default() }));
            let told = {
                let sending = sending.clone();
                Callback::from(move |sent: Sent| {
                    sending.set(Some(Sending { name: name.clone(), sent }));
                })
            };
            let sending = sending.clone();
            let query = hagukumi_api::ImportQuery { kind, name: file.name() };
            let path =
                ["imports?", &serde_urlencoded::to_string(&query).unwrap_or_default()].concat();
            let show = show.clone();
            spawn_local(async move {
                let answer = server::upload(&path, &file, told).await;
                sending.set(None);
                show.emit(answer);
            });
        })
    };
    let ondrop = {
        let (over, upload) = (over.clone(), upload.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            let files = event.data_transfer().and_then(|data| data.files());
            if let Some(file) = files.and_then(|files| files.get(0)) {
                upload.emit(file);
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
    let onchange = upload_chosen(&upload);
    let pick = {
        let kind = kind.clone();
        Callback::from(move |text: String| kind.set(read(&text).unwrap_or(ImportKind::Births)))
    };
    let kinds = [ImportKind::Births, ImportKind::Residents, ImportKind::Attendance];
    let shown = use_shown(&past, |view| {
        html! { <>{ waiting(&cx, &view.open) }{ history(&cx, &view.imports, &show) }</> }
    });
    html! {
        <div class="page">
            <div class="head"><h1 id="title" tabindex="-1">{ words.say("rail-imports") }</h1></div>
            <div class={classes!("drop", (*over).then_some("over"))} {ondrop} ondragover={drag(true)} ondragleave={drag(false)}>
                { field::select(words, "import-kind", "import-kind", &names::code(&*kind), &choices("import-kind-", &kinds), &pick) }
                <div class="field">
                    <label for="import-file">{ words.say("import-drop") }</label>
                    <input id="import-file" type="file" accept=".csv,text/csv" {onchange} />
                </div>
                <p class="quiet">{ words.say("import-dry-first") }</p>
            </div>
            if let Some(sending) = &*sending { { on_its_way(&cx, sending) } }
            if let Some(view) = &*run { { one(&cx, view, &show, &gone) } }
            { shown }
        </div>
    }
}

/// A file that is being sent.
#[derive(Clone, Debug, PartialEq)]
struct Sending {
    name: String,
    sent: Sent,
}

/// How far a file is that is being sent. Once all of it is sent the server reads it, which takes a
/// while of its own that nobody knows.
fn on_its_way(cx: &Cx, sending: &Sending) -> Html {
    let words = &cx.words;
    let Sent { bytes, of } = sending.sent;
    let name = names::raw(&sending.name);
    let all = of > 0.0 && bytes >= of;
    let text = Txt::new(if all { "import-read" } else { "import-sending" }).with("name", name);
    let label = words.plain("import-progress");
    // Whole percents: more of them would only flicker.
    let percent = if of > 0.0 { (bytes / of * 100.0).floor() } else { 0.0 };
    html! {
        <div class="note" id="sending">
            <p role="status">{ words.say(text) }</p>
            if all { <progress aria-label={label} /> }
            else {
                <progress max="100" value={percent.to_string()} aria-label={label} />
                { " " }<span class="figure">{ percent }{ "%" }</span>
            }
        </div>
    }
}

/// Asks how far a run is until it is at rest.
#[hook]
fn use_pace(run: &UseStateHandle<Option<Rc<ImportView>>>, again: &Callback<()>) {
    let (state, again) = (run.clone(), again.clone());
    use_effect_with((**run).clone(), move |view| {
        let moving = view
            .as_ref()
            .filter(|view| matches!(view.state, ImportState::Checking | ImportState::Applying));
        let timer = moving.map(|view| {
            let path = ["imports/", &view.id].concat();
            Timeout::new(PACE_MS, move || {
                spawn_local(async move {
                    if let Ok(view) = server::get::<ImportView>(&path).await {
                        if matches!(view.state, ImportState::Applied | ImportState::Failed) {
                            again.emit(());
                        }
                        state.set(Some(Rc::new(view)));
                    }
                });
            })
        });
        move || drop(timer)
    });
}

fn upload_chosen(upload: &Callback<File>) -> Callback<Event> {
    let upload = upload.clone();
    Callback::from(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        if let Some(file) = input.as_ref().and_then(|input| input.files()?.get(0)) {
            upload.emit(file);
        }
        if let Some(input) = input {
            // The same file can be chosen again after it was mended.
            input.set_value("");
        }
    })
}

fn one(
    cx: &Cx,
    view: &ImportView,
    show: &Callback<Result<ImportView, Failure>>,
    gone: &Callback<()>,
) -> Html {
    let words = &cx.words;
    let counts = [
        ("import-new", view.counts.new),
        ("import-changed", view.counts.changed),
        ("import-unchanged", view.counts.unchanged),
        ("import-doubtful", view.counts.doubtful),
        ("import-refused", view.counts.refused),
    ];
    let apply = {
        let (path, show) = (["imports/", &view.id, "/apply"].concat(), show.clone());
        let request = ApplyImportRequest { plan: view.plan.clone() };
        Callback::from(move |_: MouseEvent| {
            let (path, show, request) = (path.clone(), show.clone(), request.clone());
            spawn_local(async move { show.emit(server::post(&path, &request).await) });
        })
    };
    let discard = {
        let (path, cx, gone) = (["imports/", &view.id].concat(), cx.clone(), gone.clone());
        Callback::from(move |_: MouseEvent| {
            let (path, cx, gone) = (path.clone(), cx.clone(), gone.clone());
            spawn_local(async move {
                match server::delete(&path).await {
                    Ok(()) => gone.emit(()),
                    Err(failure) => cx.say(failure.text()),
                }
            });
        })
    };
    let problem = view.problem.as_ref().map(|code| {
        let text = known(cx, "staff-import-", code);
        html! { <p class="note bad" role="alert">{ words.say(text) }</p> }
    });
    let moving = matches!(view.state, ImportState::Checking | ImportState::Applying);
    let report = ["/api/imports/", &view.id, "/report.csv"].concat();
    html! {
        <section class="import" aria-labelledby="import-title">
            <h2 id="import-title">{ &view.name }{ " " }<span class="tag">{ words.say(names::of("import-state-", &view.state)) }</span></h2>
            if moving {
                <p role="status">
                    <progress max={view.total.to_string()} value={view.done.to_string()} aria-label={words.plain("import-progress")} />
                    { " " }{ thousands(view.done) }{ " / " }{ thousands(view.total) }
                </p>
            }
            { problem.unwrap_or_default() }
            <dl class="counts">
                { for counts.iter().map(|(id, n)| html! { <div key={*id}><dt>{ words.say(*id) }</dt><dd class="figure">{ thousands(*n) }</dd></div> }) }
            </dl>
            <div class="row">
                if view.state == ImportState::Checked {
                    <button type="button" class="btn main" onclick={apply}>{ words.say("import-apply") }</button>
                    <button type="button" class="btn" onclick={discard}>{ words.say("import-discard") }</button>
                }
                if view.report && !moving { <a class="btn" href={report} download="report.csv">{ words.say("import-report") }</a> }
                if view.open > 0 { { to_doubts(cx, view) } }
            </div>
            if view.state == ImportState::Checked && view.counts.doubtful > 0 {
                <p class="note">{ words.say("import-doubtful-kept") }</p>
            }
            { rows(cx, view) }
        </section>
    }
}

fn rows(cx: &Cx, view: &ImportView) -> Html {
    let words = &cx.words;
    if view.rows.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let rows = view.rows.iter().map(|row| {
        html! {
            <tr key={row.line}>
                <td class="n">{ row.line }</td>
                <td>{ words.say(names::of("import-", &row.judgement)) }</td>
                <td>{ &row.column }</td>
                <td class="wrap">{ words.say(known(cx, "staff-import-row-", &row.reason)) }</td>
            </tr>
        }
    });
    html! {
        <table class="rows-table">
            <thead><tr>
                <th scope="col" class="n">{ words.say("import-line") }</th>
                <th scope="col">{ words.say("import-judgement") }</th>
                <th scope="col">{ words.say("import-column") }</th>
                <th scope="col">{ words.say("import-why") }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// A message by its code; a code of a later server is shown as it is.
fn known(cx: &Cx, start: &str, code: &str) -> Txt {
    let id = [start, &code.replace('_', "-")].concat();
    if cx.words.own().has(&id) {
        Txt::new(id)
    } else {
        Txt::new("staff-invalid").with("code", raw(code))
    }
}

fn history(cx: &Cx, imports: &[ImportView], show: &Callback<Result<ImportView, Failure>>) -> Html {
    let words = &cx.words;
    if imports.is_empty() {
        return html! { <><h2>{ words.say("import-past") }</h2><p class="quiet">{ words.say("none") }</p></> };
    }
    let rows = imports.iter().map(|one| {
        let (path, show) = (["imports/", &one.id].concat(), show.clone());
        let open = Callback::from(move |_: MouseEvent| {
            let (path, show) = (path.clone(), show.clone());
            spawn_local(async move { show.emit(server::get(&path).await) });
        });
        let time = browser::japan(one.started_ms);
        html! {
            <tr key={one.id.clone()}>
                <td class="n">{ words.say(names::day(time.date_naive())) }{ " " }{ names::clock(time.time()) }</td>
                <td>{ words.say(names::of("import-kind-", &one.kind)) }</td>
                <td><button type="button" class="name" onclick={open}>{ &one.name }</button></td>
                <td>{ words.say(names::of("import-state-", &one.state)) }</td>
                <td class="n">{ thousands(one.total) }</td>
                <td class="n">{ if one.open > 0 { to_doubts(cx, one) } else { html! { <span /> } } }</td>
            </tr>
        }
    });
    html! {
        <>
        <h2>{ words.say("import-past") }</h2>
        <table class="rows-table">
            <thead><tr>
                <th scope="col" class="n">{ words.say("audit-when") }</th>
                <th scope="col">{ words.say("import-kind") }</th>
                <th scope="col">{ words.say("import-name") }</th>
                <th scope="col">{ words.say("import-state") }</th>
                <th scope="col" class="n">{ words.say("import-rows") }</th>
                <th scope="col" class="n">{ words.say("doubts-title") }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
        </>
    }
}

/// The runs with rows that nobody has decided, however old: nothing is taken off this list but by
/// a decision.
fn waiting(cx: &Cx, open: &[ImportView]) -> Html {
    let words = &cx.words;
    if open.is_empty() {
        return html! { <span hidden={true} /> };
    }
    let rows = open.iter().map(|one| {
        let day = browser::japan(one.started_ms).date_naive();
        let days = (cx.today - day).num_days();
        html! {
            <li key={one.id.clone()} class="row">
                <span class={(days > 0).then_some("late")}>{ words.say(Txt::new("days").with("n", days)) }</span>
                <span>{ &one.name }{ " · " }{ words.say(names::of("import-kind-", &one.kind)) }{ " · " }{ words.say(names::day(day)) }</span>
                { to_doubts(cx, one) }
            </li>
        }
    });
    html! {
        <section class="note" aria-labelledby="open-title">
            <h2 id="open-title">{ words.say("import-open") }</h2>
            <ul>{ for rows }</ul>
        </section>
    }
}

/// The way to the rows that wait, for those who may decide; to others, how many they are.
fn to_doubts(cx: &Cx, one: &ImportView) -> Html {
    let text = Txt::new("doubts-open").with("count", one.open as i64);
    if cx.may("decide_import") {
        link(cx, Route::Doubts(one.id.clone()), "", cx.words.say(text))
    } else {
        cx.words.say(text)
    }
}
