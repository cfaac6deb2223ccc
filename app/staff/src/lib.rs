//! The staff view: Yew compiled to WebAssembly.
//!
//! `boot` fetches the words and the municipality, [`app`] holds who is signed in and which screen
//! is shown, `pages` are the screens. Every address of the server is spoken to in `server`.
//! Everything a person reads comes from `locales/<tag>/staff/`; what a family reads, in [`letter`],
//! from `locales/<tag>/letter.ftl` and the family app's words.

// The crate exports one function; `pub` inside it says what a module offers to its neighbours.
#![allow(unreachable_pub)]

mod app;
mod boot;
mod browser;
mod ctx;
mod device;
mod field;
mod frame;
mod letter;
mod names;
mod pages;
mod passkey;
mod remote;
mod route;
mod server;

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
