//! How JavaScript meets the component: plain objects in and out, and errors with a code.
//!
//! The types that TypeScript sees are written by hand in `types.d.ts`, and held true by
//! `component/tests/types.test.js`: the compiler checks every answer of the conformance cases
//! against them.
mod engine;
mod values;
mod words;

use wasm_bindgen::prelude::wasm_bindgen;

pub use engine::JsEngine;
pub use words::JsWords;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// `EngineOptions` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "EngineOptions")]
    pub type EngineOptions;
    /// `ForecastInput` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "ForecastInput")]
    pub type ForecastInput;
    /// `Forecast` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "Forecast")]
    pub type ForecastOutput;
    /// `CheckupsInput` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "CheckupsInput")]
    pub type CheckupsInput;
    /// A list of `Checkup` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "Checkup[]")]
    pub type CheckupsOutput;
    /// `AgendaInput` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "AgendaInput")]
    pub type AgendaInput;
    /// A list of `AgendaItem` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "AgendaItem[]")]
    pub type AgendaOutput;
    /// `Finding` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "Finding")]
    pub type FindingInput;
    /// Tags of languages.
    #[wasm_bindgen(typescript_type = "string | readonly string[]")]
    pub type Languages;
    /// `WordsOptions` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "WordsOptions")]
    pub type WordsOptions;
    /// `DateStyle` of `types.d.ts`.
    #[wasm_bindgen(typescript_type = "DateStyle")]
    pub type DateStyleName;
}
