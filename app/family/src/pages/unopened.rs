//! What stands in place of every screen when there is a record and it cannot be opened: what
//! happened, that nothing is lost, and what to do.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::ctx::{Act, Toast, use_ctx};
use crate::platform;
use crate::problems::store_error;
use crate::route::Route;
use crate::store::StoreError;
use crate::store::exchange::{rescue, save_file};
use crate::text::Txt;
use crate::ui::{head, icon, link};

/// The screen.
#[component]
pub fn Unopened() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let nothing = use_state(|| false);
    let reason: Txt = match &ctx.health.refused {
        // These two say what to do; every other reason is the phone's own.
        Some(error @ (StoreError::Newer | StoreError::Blocked)) => store_error(error),
        _ => "unopened-other".into(),
    };
    let onsave = {
        let (act, version, nothing) = (ctx.act.clone(), ctx.version.clone(), nothing.clone());
        let name = ["hagukumi-", &ctx.today.to_string(), ".json"].concat();
        Callback::from(move |_: MouseEvent| {
            let (act, version, nothing) = (act.clone(), version.clone(), nothing.clone());
            let name = name.clone();
            spawn_local(async move {
                let Ok(Some(text)) = rescue(&version).await else {
                    return nothing.set(true);
                };
                nothing.set(false);
                let said = match save_file(&name, "application/json", &text).await {
                    Ok(()) => "copies-saved".into(),
                    Err(error) => store_error(&error),
                };
                act.emit(Act::Say(Toast { text: said, undo: None }));
            });
        })
    };
    html! {
        <div class="page">
            { head(&ctx, "unopened-title") }
            <section key="why" class="card hero">
                <p role="alert">{ words.say(reason) }</p>
                <p class="note done">{ words.say("unopened-kept") }</p>
                <button type="button" class="btn main wide" onclick={|_: MouseEvent| platform::reload()}>
                    { words.say("shell-retry") }
                </button>
                <button type="button" class="btn wide" onclick={onsave}>
                    { icon("share") }{ words.say("unopened-save") }
                </button>
                <p class="note late" role="status" hidden={!*nothing}>{ words.say("unopened-save-none") }</p>
            </section>
            { link(&ctx, Route::Help, "btn wide", html! { <>{ icon("phone") }{ words.say("help-title") }</> }) }
        </div>
    }
}
