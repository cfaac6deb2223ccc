//! Erase everything on this phone: the one thing that cannot be undone, so it is asked twice.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::device;
use crate::ctx::use_ctx;
use crate::problems::store_error;
use crate::store::StoreError;
use crate::text::Txt;
use crate::ui::{Sheet, icon};

#[derive(Clone, PartialEq)]
enum Step {
    Closed,
    Asked { sure: bool },
    Erasing,
    Failed(Txt),
    Erased,
}

/// A button, and the question behind it.
#[component]
pub fn Erase() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let step = use_state(|| Step::Closed);
    let go = |next: Step| {
        let step = step.clone();
        Callback::from(move |_: MouseEvent| step.set(next.clone()))
    };
    let onclose = {
        let step = step.clone();
        Callback::from(move |()| match *step {
            // Nothing is left behind the sheet: begin anew.
            Step::Erased => device::start_again(),
            Step::Erasing => {}
            _ => step.set(Step::Closed),
        })
    };
    let onerase = {
        let step = step.clone();
        // Without a store there is a reason why it cannot be opened.
        let refused = || ctx.health.refused.clone().unwrap_or(StoreError::Failed);
        let store = ctx.store.clone().ok_or_else(refused);
        Callback::from(move |_: MouseEvent| {
            step.set(Step::Erasing);
            let (step, store) = (step.clone(), store.clone());
            spawn_local(async move {
                let erased = match store {
                    Ok(store) => store.erase_all().await,
                    Err(error) => Err(error),
                };
                step.set(match erased {
                    Ok(()) => Step::Erased,
                    Err(error) => Step::Failed(store_error(&error)),
                });
            });
        })
    };
    let sure = matches!(*step, Step::Asked { sure: true });
    let ontick = {
        let step = step.clone();
        Callback::from(move |_: Event| step.set(Step::Asked { sure: !sure }))
    };
    let erased = *step == Step::Erased;
    html! {
        <div>
            <button type="button" class="btn harm" aria-haspopup="dialog" onclick={go(Step::Asked { sure: false })}>
                { icon("bin") }{ words.say("erase-open") }
            </button>
            if *step != Step::Closed {
                <Sheet key="erase" title={Txt::new(if erased { "erase-done" } else { "erase-title" })} {onclose}>
                    if erased {
                        <p key="done">{ words.say("erase-done-about") }</p>
                        <button key="again" type="button" class="btn main wide" onclick={Callback::from(|_: MouseEvent| device::start_again())}>
                            { words.say("erase-start-again") }
                        </button>
                    } else {
                        <ul class="ticks plain" key="what">
                            <li>{ words.say("erase-what-records") }</li>
                            <li>{ words.say("erase-what-settings") }</li>
                            <li>{ words.say("erase-what-copies") }</li>
                        </ul>
                        <p key="first">{ words.say("erase-first") }</p>
                        if let Step::Failed(text) = &*step {
                            <p key="failed" class="note danger" role="alert">{ words.say(text.clone()) }</p>
                        }
                        <label class="chip" key="sure">
                            <input type="checkbox" checked={sure} disabled={*step == Step::Erasing} onchange={ontick} />
                            <span>{ words.say("erase-sure") }</span>
                        </label>
                        <div class="row" key="do">
                            <button type="button" class="btn harm" disabled={!sure} onclick={onerase}>
                                { words.say("erase-do") }
                            </button>
                            <button type="button" class="btn" disabled={*step == Step::Erasing} onclick={go(Step::Closed)}>
                                { words.say("cancel") }
                            </button>
                        </div>
                    }
                </Sheet>
            }
        </div>
    }
}
