//! What Support asks of the phone, and only when it is tapped: its map, its clipboard, where it is.

use hagukumi_core::municipality::Position;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::{AttrValue, Callback};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    fn write_text(text: &str) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(js_namespace = ["navigator", "geolocation"], js_name = getCurrentPosition, catch)]
    fn current_position(
        found: &JsValue,
        refused: &JsValue,
        options: &JsValue,
    ) -> Result<(), JsValue>;

    /// The browser's `GeolocationPosition`.
    type Found;
    #[wasm_bindgen(method, getter)]
    fn coords(this: &Found) -> Coords;
    type Coords;
    #[wasm_bindgen(method, getter)]
    fn latitude(this: &Coords) -> f64;
    #[wasm_bindgen(method, getter)]
    fn longitude(this: &Coords) -> f64;
}

/// Puts a text into the clipboard; calls `done` when it is there. A browser without a clipboard
/// leaves the text on the screen, where it can be marked.
pub fn copy(text: &str, done: Callback<()>) {
    if let Ok(writing) = write_text(text) {
        spawn_local(async move {
            if JsFuture::from(writing).await.is_ok() {
                done.emit(());
            }
        });
    }
}

fn agent() -> String {
    web_sys::window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default()
}

/// The address that opens the phone's own map at a Japanese street address; elsewhere a map in
/// the browser. Nothing is asked of anybody before it is tapped.
pub fn map_address(address: &str) -> AttrValue {
    let agent = agent();
    let start = if agent.contains("Android") {
        "geo:0,0?q="
    } else if agent.contains("iPhone") || agent.contains("iPad") || agent.contains("Macintosh") {
        "https://maps.apple.com/?q="
    } else {
        "https://www.openstreetmap.org/search?query="
    };
    let address: String = js_sys::encode_uri_component(address).into();
    [start, &address].concat().into()
}

/// Where the map opens: the phone's own app needs no new window.
pub fn map_target() -> Option<&'static str> {
    (!agent().contains("Android")).then_some("_blank")
}

/// Asks where the phone is. The answer goes to `done` and nowhere else: `None` where the family
/// or the phone refuses.
pub fn position(done: Callback<Option<Position>>) {
    let found = {
        let done = done.clone();
        Closure::once_into_js(move |found: JsValue| {
            let coords = found.unchecked_into::<Found>().coords();
            done.emit(Some(Position {
                latitude: coords.latitude(),
                longitude: coords.longitude(),
            }));
        })
    };
    let refused = {
        let done = done.clone();
        Closure::once_into_js(move |_: JsValue| done.emit(None))
    };
    if current_position(&found, &refused, &JsValue::UNDEFINED).is_err() {
        done.emit(None);
    }
}
