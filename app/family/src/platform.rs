//! What the app asks of the browser beyond storage.

use gloo::events::EventListener;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement, Window};
use yew::Callback;

use crate::ctx::{Act, TextSize, Theme};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window().and_then(|window| window.document())
}

/// Whether the browser believes to have a network.
pub fn online() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// What `public/shell.js` offers: it runs before this module and knows where the files are.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["window", "hagukumi"], catch)]
    fn load(name: &str) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["window", "hagukumi"], catch)]
    fn language() -> Result<String, JsValue>;
    #[wasm_bindgen(js_namespace = ["window", "hagukumi"], catch)]
    fn choose(tag: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["window", "hagukumi"], catch, js_name = idle)]
    fn when_idle() -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["window", "hagukumi"], catch)]
    fn update() -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["window", "hagukumi"], catch, js_name = leave)]
    fn leave_page() -> Result<(), JsValue>;
}

/// Fetches one of the build's files by its lasting name; `None` where there is neither network
/// nor cache for it.
pub async fn fetch_text(name: &str) -> Option<String> {
    JsFuture::from(load(name).ok()?).await.ok()?.as_string()
}

/// Waits until the browser has nothing more urgent to do.
pub async fn idle() {
    if let Ok(idle) = when_idle() {
        // It has no way to fail; and if it had, the time to go on would have come all the same.
        let _ = JsFuture::from(idle).await;
    }
}

/// [`fetch_text`] for a file of the build that is not text.
pub async fn fetch_bytes(name: &str) -> Option<Vec<u8>> {
    let file = JsFuture::from(load(name).ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&file).to_vec())
}

/// The language chosen on this phone, else the one that suits the phone best.
pub fn chosen_language() -> Option<String> {
    language().ok()
}

/// Remembers the language, for the shell too.
pub fn remember_language(tag: &str) {
    // Without the shell there is nothing to remember it for.
    let _ = choose(tag);
}

/// Listens to what happens outside the app's own views.
pub fn listen(act: Callback<Act>) -> Vec<EventListener> {
    let (Some(window), Some(document)) = (window(), document()) else {
        return Vec::new();
    };
    let on = |name: &'static str, make: fn() -> Act| {
        let act = act.clone();
        EventListener::new(&window, name, move |_| act.emit(make()))
    };
    let woke = act.clone();
    vec![
        on("popstate", || Act::Popped),
        on("online", || Act::Online(true)),
        on("offline", || Act::Online(false)),
        on("hagukumi-update", || Act::UpdateReady),
        EventListener::new(&document, "visibilitychange", move |_| woke.emit(Act::Woke)),
    ]
}

/// Whether a new version had arrived before the app listened.
pub fn update_waits() -> bool {
    let shell = window().and_then(|window| js_sys::Reflect::get(&window, &"hagukumi".into()).ok());
    let waits = shell.and_then(|shell| js_sys::Reflect::get(&shell, &"updateReady".into()).ok());
    waits.is_some_and(|waits| waits.is_truthy())
}

/// Lets the waiting version take over; the page then loads anew.
pub fn activate_update() {
    let _ = update();
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // No browser refuses a page to load itself.
        let _ = window.location().reload();
    }
}

/// Leaves for a harmless page, in place of this one.
pub fn leave() {
    // The shell's own links do the same where this fails.
    let _ = leave_page();
}

/// Puts theme, text size and language on the root element.
pub fn show_look(theme: Theme, size: TextSize, lang: &str) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    let set = |name: &str, value: Option<&str>| {
        // Fails only for names that are no attribute names; these are.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    };
    set("lang", Some(lang));
    set("data-theme", crate::store::prefs::theme_name(theme));
    set("data-size", crate::store::prefs::size_name(size));
}

/// Moves the reader to the title of the screen that has just been opened; `false` while there is
/// none.
pub fn focus_title() -> bool {
    let Some(title) = document().and_then(|document| document.get_element_by_id("title")) else {
        return false;
    };
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    if let Ok(title) = title.dyn_into::<HtmlElement>() {
        // A title that is gone again needs no focus.
        let _ = title.focus();
    }
    true
}

/// What the build wrote into the page.
pub fn config_text() -> Option<String> {
    document()?.get_element_by_id("config")?.text_content()
}
