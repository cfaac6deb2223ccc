//! What this phone is like for the data on it, and how the app gets onto the home screen.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use crate::ctx::use_ctx;
use crate::problems::store_error;
use crate::text::Txt;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["window", "hagukumi"], catch)]
    fn home() -> Result<String, JsValue>;
    #[wasm_bindgen(js_namespace = ["window", "hagukumi"], js_name = addToHome, catch)]
    fn add_to_home() -> Result<js_sys::Promise, JsValue>;
}

/// Loads the app anew, as on a new phone.
pub fn start_again() {
    if let Some(window) = web_sys::window() {
        // Refused only for addresses that are none.
        let _ = window.location().replace("/");
    }
}

/// Whether the browser has promised to keep the data; asks it to when `ask`.
fn look(kept: UseStateHandle<Option<bool>>, ask: bool) {
    spawn_local(async move {
        // A browser that cannot say has not promised.
        kept.set(Some(has_promised(ask).await.unwrap_or(false)));
    });
}

async fn has_promised(ask: bool) -> Option<bool> {
    let navigator = web_sys::window()?.navigator();
    // Pages without TLS have no storage manager.
    if !js_sys::Reflect::get(&navigator, &"storage".into()).is_ok_and(|it| it.is_object()) {
        return None;
    }
    let storage = navigator.storage();
    let answer = if ask { storage.persist() } else { storage.persisted() };
    JsFuture::from(answer.ok()?).await.ok()?.as_bool()
}

/// Facts about storage, and the hint to install.
#[component]
pub fn Device() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let kept = use_state(|| None::<bool>);
    let way = use_state(|| home().unwrap_or_default());
    {
        let kept = kept.clone();
        use_effect_with((), move |()| look(kept, false));
    }
    let onkeep = {
        let kept = kept.clone();
        Callback::from(move |_: MouseEvent| look(kept.clone(), true))
    };
    let onadd = {
        let way = way.clone();
        Callback::from(move |_: MouseEvent| {
            let way = way.clone();
            spawn_local(async move {
                if let Ok(asking) = add_to_home() {
                    // Turned down or taken, the state afterwards says what to show.
                    let _ = JsFuture::from(asking).await;
                    way.set(home().unwrap_or_default());
                }
            });
        })
    };
    let health = &ctx.health;
    let looking = health.refused.is_none() && kept.is_none();
    let fact = |name: &'static str, value: Html| {
        html! { <div key={name}><dt>{ words.say(name) }</dt><dd>{ value }</dd></div> }
    };
    let steps: &[&'static str] = match way.as_str() {
        "ios" => &["install-ios-1", "install-ios-2", "install-ios-3"],
        "menu" => &["install-menu-1", "install-menu-2"],
        _ => &[],
    };
    html! {
        <div class="stack">
            <dl class="facts card" aria-busy={looking.then_some("true")}>
                if let Some(refused) = &health.refused {
                    { fact("device-saving", words.say(store_error(refused))) }
                } else {
                    { fact("device-encrypted", words.say(if health.encrypted { "device-yes" } else { "device-encrypted-no" })) }
                    { fact("device-lasting", match *kept {
                        Some(true) => words.say("device-yes"),
                        Some(false) => words.say("device-lasting-no"),
                        None => words.say("copies-loading"),
                    }) }
                }
                if health.kept_aside > 0 {
                    { fact("device-aside", words.say(Txt::new("problem-kept-aside").with("n", i64::from(health.kept_aside)))) }
                }
            </dl>
            if health.refused.is_none() && *kept == Some(false) {
                <button key="keep" type="button" class="btn small" onclick={onkeep}>{ words.say("device-keep") }</button>
            }
            if !matches!(way.as_str(), "" | "done") {
                <section class="note stack" key="install">
                    <h3>{ words.say("install-title") }</h3>
                    <p>{ words.say("install-why") }</p>
                    if way.as_str() == "ask" {
                        <button type="button" class="btn small" onclick={onadd}>{ words.say("install-do") }</button>
                    } else {
                        <ol class="steps">{ for steps.iter().map(|step| html! { <li key={*step}>{ words.say(*step) }</li> }) }</ol>
                    }
                </section>
            }
        </div>
    }
}
