//! The record as a file: a copy out, a copy in.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use hagukumi_core::record::ImportPreview;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::table::doses_as_table;
use crate::ctx::{Act, Toast, use_ctx};
use crate::problems::store_error;
use crate::store::exchange::{Import, save_file};
use crate::text::Txt;
use crate::ui::{Sheet, icon};

/// What is under way.
#[derive(Clone, PartialEq)]
enum Step {
    Idle,
    /// A copy is asked for; its text is there once it is written.
    Out(Option<AttrValue>),
    /// A file was chosen and read.
    In(Rc<ImportPreview>),
    /// Its entries are being written.
    Writing(Rc<ImportPreview>),
    /// It cannot be done.
    Failed(Txt),
}

/// Two buttons, and a sheet for what they need to say.
#[component]
pub fn Copies() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let step = use_state(|| Step::Idle);
    let read = use_mut_ref(|| None::<Import>);
    let onclose = {
        let step = step.clone();
        Callback::from(move |()| {
            if !matches!(*step, Step::Writing(_)) {
                step.set(Step::Idle);
            }
        })
    };
    let onout = {
        let (step, store, version) = (step.clone(), ctx.store.clone(), ctx.version.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(store) = store.clone() else { return };
            step.set(Step::Out(None));
            let (step, version) = (step.clone(), version.clone());
            spawn_local(async move {
                step.set(match store.export(&version).await {
                    Ok(text) => Step::Out(Some(text.into())),
                    Err(error) => Step::Failed(store_error(&error)),
                });
            });
        })
    };
    let onfile = {
        let (step, store, read) = (step.clone(), ctx.store.clone(), read.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let file = input.files().and_then(|files| files.get(0));
            let (Some(file), Some(store)) = (file, store.clone()) else { return };
            let (step, read) = (step.clone(), read.clone());
            spawn_local(async move {
                let result = store.read_file(&file).await;
                // The same file can be chosen again.
                input.set_value("");
                step.set(match result {
                    Ok(import) => {
                        let preview = Rc::new(import.preview.clone());
                        *read.borrow_mut() = Some(import);
                        Step::In(preview)
                    }
                    Err(error) => Step::Failed(Txt::new(["error-", error.code()].concat())),
                });
            });
        })
    };
    let oncancel = onclose.reform(|_: MouseEvent| ());
    let sheet = match &*step {
        Step::Idle => html! { <span key="idle" hidden={true} /> },
        Step::Failed(text) => html! {
            <Sheet key="failed" title={Txt::new("copies-failed")} {onclose}>
                <p class="note danger" role="alert">{ words.say(text.clone()) }</p>
                <p>{ words.say("copies-unchanged") }</p>
                <button type="button" class="btn" onclick={oncancel}>{ words.say("close") }</button>
            </Sheet>
        },
        Step::Out(text) => html! {
            <Sheet key="out" title={Txt::new("copies-save")} {onclose}>
                <Out text={text.clone()} step={step.setter()} />
            </Sheet>
        },
        Step::In(preview) | Step::Writing(preview) => html! {
            <Sheet key="in" title={Txt::new("copies-bring")} {onclose}>
                <Bring preview={preview.clone()} writing={matches!(*step, Step::Writing(_))} {read} step={step.setter()} />
            </Sheet>
        },
    };
    let refused = ctx.store.is_none();
    html! {
        <div class="stack">
            <div class="row">
                <button type="button" class="btn" disabled={refused} aria-haspopup="dialog" onclick={onout}>
                    { icon("share") }{ words.say("copies-save") }
                </button>
                <label class={classes!("btn", refused.then_some("off"))}>
                    <input type="file" class="sr" accept=".json,application/json" disabled={refused} onchange={onfile} />
                    { icon("records") }{ words.say("copies-bring") }
                </label>
            </div>
            { sheet }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OutProps {
    text: Option<AttrValue>,
    step: UseStateSetter<Step>,
}

/// What the family should know before a copy leaves the app.
#[component]
fn Out(props: &OutProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let save = |name: String, kind: &'static str, text: AttrValue| {
        let (step, act) = (props.step.clone(), ctx.act.clone());
        Callback::from(move |_: MouseEvent| {
            let (step, act, name, text) = (step.clone(), act.clone(), name.clone(), text.clone());
            spawn_local(async move {
                match save_file(&name, kind, &text).await {
                    Ok(()) => {
                        step.set(Step::Idle);
                        act.emit(Act::Say(Toast { text: "copies-saved".into(), undo: None }));
                    }
                    Err(error) => step.set(Step::Failed(store_error(&error))),
                }
            });
        })
    };
    let name = |ending: &str| ["hagukumi-", &ctx.today.to_string(), ending].concat();
    let whole = save(name(".json"), "application/json", props.text.clone().unwrap_or_default());
    let onsheet = {
        let (household, programme, japanese) =
            (ctx.household.clone(), ctx.programme.clone(), ctx.words.japanese().clone());
        let name = name(".csv");
        move || {
            let text = doses_as_table(&household, &programme, &japanese);
            save(name.clone(), "text/csv", text.into())
        }
    };
    html! {
        <>
            <p key="what">{ words.say("copies-save-what") }</p>
            <p key="open" class="note late">{ words.say("copies-not-encrypted") }</p>
            <button key="whole" type="button" class="btn main wide" disabled={props.text.is_none()}
                aria-busy={props.text.is_none().then_some("true")} onclick={whole}>
                { words.say(if props.text.is_some() { "copies-save-do" } else { "copies-loading" }) }
            </button>
            <button key="table" type="button" class="btn wide" onclick={onsheet()}>{ words.say("copies-save-table") }</button>
        </>
    }
}

#[derive(Properties)]
struct BringProps {
    preview: Rc<ImportPreview>,
    writing: bool,
    read: Rc<RefCell<Option<Import>>>,
    step: UseStateSetter<Step>,
}

impl PartialEq for BringProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.preview, &other.preview) && self.writing == other.writing
    }
}

/// What a copy would add, before it does.
#[component]
fn Bring(props: &BringProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let preview = &props.preview;
    let onbring = {
        let (store, act, step) = (ctx.store.clone(), ctx.act.clone(), props.step.clone());
        let (read, preview) = (props.read.clone(), preview.clone());
        Callback::from(move |_: MouseEvent| {
            // Taken out: a second press finds nothing left to do.
            let (Some(import), Some(store)) = (read.borrow_mut().take(), store.clone()) else {
                return;
            };
            step.set(Step::Writing(preview.clone()));
            let (act, step) = (act.clone(), step.clone());
            spawn_local(async move {
                match store.import(import).await {
                    Ok(household) => {
                        act.emit(Act::Changed(household));
                        step.set(Step::Idle);
                        act.emit(Act::Say(Toast { text: "copies-brought".into(), undo: None }));
                    }
                    Err(error) => step.set(Step::Failed(store_error(&error))),
                }
            });
        })
    };
    let count = |id: &'static str, n: i64| {
        html! { <li key={id} hidden={n == 0}>{ words.say(Txt::new(id).with("n", n)) }</li> }
    };
    let size = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let signed = |n: isize| i64::try_from(n).unwrap_or(i64::MAX).max(0);
    let mut reasons: BTreeMap<&'static str, i64> = BTreeMap::new();
    for (_, refusal) in &preview.refused {
        *reasons.entry(refusal.code()).or_default() += 1;
    }
    let nothing = preview.new == 0;
    html! {
        <>
            <p key="new" class="when">{ words.say(Txt::new("copies-new").with("n", size(preview.new))) }</p>
            <ul key="adds" class="ticks">
                { count("copies-adds-persons", signed(preview.persons)) }
                { count("copies-adds-doses", signed(preview.doses)) }
                { count("copies-adds-checkups", signed(preview.checkups)) }
            </ul>
            <p key="known" hidden={preview.known == 0}>
                { words.say(Txt::new("copies-known").with("n", size(preview.known))) }
            </p>
            <div key="refused" class="note late" hidden={reasons.is_empty()}>
                <p>{ words.say(Txt::new("copies-refused").with("n", size(preview.refused.len()))) }</p>
                <ul class="dots">
                    { for reasons.into_iter().map(|(code, n)| html! {
                        <li key={code}>{ words.say(Txt::new(["copies-refused-", code].concat()).with("n", n)) }</li>
                    }) }
                </ul>
            </div>
            <p key="keeps" class="quiet">{ words.say("copies-keeps") }</p>
            <button key="do" type="button" class="btn main wide" disabled={nothing || props.writing} onclick={onbring}>
                { words.say(if props.writing { "copies-loading" } else if nothing { "copies-nothing-new" } else { "copies-bring-do" }) }
            </button>
        </>
    }
}
