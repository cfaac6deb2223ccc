//! The core for apps that are not ours: what `hagukumi forecast` answers, the checkups, the one
//! list of what is next, and the words for it in thirteen readings, as one WebAssembly module.
//!
//! It is thin. What is judged is judged in `hagukumi-core`; here a question is read, an answer is
//! written, and an error becomes one of JavaScript with a stable code and the field.
//!
//! [`engine`] and [`words`] are plain Rust; [`js`] is how JavaScript meets them.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::unreachable
    )
)]

pub mod engine;
pub mod js;
pub mod words;
