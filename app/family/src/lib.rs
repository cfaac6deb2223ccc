//! The family app: Yew compiled to WebAssembly.
//!
//! `boot` fetches and opens, [`app`] holds the one state, `pages` are functions of it.
//! Everything a person reads comes from `locales/` by way of `words`.

// The crate exports one function; `pub` inside it says what a module offers to its neighbours.
#![allow(unreachable_pub)]

mod app;
mod boot;
mod care;
mod clock;
mod ctx;
mod json;
mod layout;
mod names;
mod pages;
mod platform;
mod problems;
mod route;
mod store;
mod ui;

use hagukumi_kit::{dates, ruby, text, words};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called when the module has loaded.
///
/// # Errors
/// Where the app cannot start; the shell then says so.
#[wasm_bindgen(start)]
pub async fn start() -> Result<(), JsValue> {
    boot::start().await
}
