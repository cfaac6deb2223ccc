//! The keys of a list.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::Callback;

use super::{Msg, quick};
use crate::app::is_typing;
use crate::browser;

/// The keys of the list, while no field has them.
pub(super) fn listen(send: Callback<Msg>) -> Option<EventListener> {
    let window = web_sys::window()?;
    // The second key of an attempt: whether one is being chosen is known by its bar.
    let choosing = || browser::element("quick-ways").is_some();
    let options = EventListenerOptions::enable_prevent_default();
    let send = Rc::new(send);
    Some(EventListener::new_with_options(&window, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if event.key() == "Escape" {
            return send.emit(Msg::Close);
        }
        if is_typing(event) || browser::element("keys-title").is_some() {
            return;
        }
        let key = event.key();
        if choosing()
            && let Some(preset) = quick::preset(&key)
        {
            event.prevent_default();
            return send.emit(Msg::Preset(preset));
        }
        // On a link or button Enter is that control's own.
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let control = target
            .is_some_and(|target| matches!(target.tag_name().as_str(), "A" | "BUTTON" | "SUMMARY"));
        let msg = match key.as_str() {
            "j" | "ArrowDown" => Msg::Move(1),
            "k" | "ArrowUp" => Msg::Move(-1),
            "Enter" if !control => Msg::Open,
            "o" => Msg::Page,
            "a" => Msg::Attempt,
            _ => return,
        };
        event.prevent_default();
        send.emit(msg);
    }))
}
