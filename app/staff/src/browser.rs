//! What the app asks of the browser beyond the server and the device's storage.

use chrono::{DateTime, NaiveDate, TimeDelta};
use hagukumi_core::care::EntryId;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The element with an id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// What the build wrote into the page.
pub fn config_text() -> Option<String> {
    element("config")?.text_content()
}

/// Whether the browser believes to have a network.
pub fn online() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Today in Japan by the device's clock.
pub fn today() -> NaiveDate {
    japan(js_sys::Date::now() as i64).date_naive()
}

/// The day and the minute in Japan of a time in milliseconds since 1970-01-01T00:00:00Z.
pub fn japan(ms: i64) -> DateTime<chrono::Utc> {
    // Japan is nine hours ahead all year round.
    DateTime::from_timestamp_millis(ms).unwrap_or_default() + TimeDelta::hours(9)
}

/// Puts the reader on an element, and its text selected where it is a field.
pub fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // What is gone again needs no focus.
        let _ = element.focus();
    }
}

/// Brings an element into view where it is not.
pub fn reveal(id: &str) {
    if let Some(element) = element(id)
        && let Ok(scroll) = js_sys::Reflect::get(&element, &"scrollIntoView".into())
        && let Some(scroll) = scroll.dyn_ref::<js_sys::Function>()
    {
        let options = js_sys::Object::new();
        let set = js_sys::Reflect::set(&options, &"block".into(), &"nearest".into());
        // Where the browser refuses, the reader scrolls.
        let _ = set.and_then(|_| scroll.call1(&element, &options));
    }
}

const LANGUAGE: &str = "hagukumi-staff-language";

/// The language chosen on this device; Japanese until then.
pub fn language() -> String {
    let kept = window()
        .and_then(|window| window.local_storage().ok().flatten())
        .and_then(|storage| storage.get_item(LANGUAGE).ok().flatten());
    kept.filter(|tag| tag == "en").unwrap_or_else(|| "ja".to_owned())
}

/// Remembers the language and tells the page.
pub fn remember_language(tag: &str) {
    if let Some(Ok(Some(storage))) = window().map(|window| window.local_storage()) {
        // A private window forgets.
        let _ = storage.set_item(LANGUAGE, tag);
    }
    show_language(tag);
}

/// Puts the language on the root element.
pub fn show_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Fails only for names that are no attribute names.
        let _ = root.set_attribute("lang", tag);
    }
}

/// Whether the focus is in a field of the screen, as where one can type at once.
pub fn in_field() -> bool {
    let fields = "main input:focus, main select:focus, main textarea:focus";
    document().is_some_and(|document| document.query_selector(fields).is_ok_and(|at| at.is_some()))
}

/// Names the window after the screen.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        // Where printing is forbidden the browser says so itself.
        let _ = window.print();
    }
}

/// A fresh id of 128 random bits, as the server asks of entries.
pub fn fresh_id() -> EntryId {
    let mut bytes = [0_u8; 16];
    let crypto = window().and_then(|window| window.crypto().ok());
    let filled =
        crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        // No browser that runs this lacks it; ids must differ even there.
        for byte in &mut bytes {
            *byte = (js_sys::Math::random() * 256.0) as u8;
        }
    }
    EntryId(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// What stands after `#` in the address; it never goes to a server.
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Hands a text to the reader as a file.
pub fn download(name: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&text.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type("text/csv;charset=utf-8");
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: web_sys::HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    web_sys::Url::revoke_object_url(&url).ok()
}
