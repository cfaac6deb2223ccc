//! A child as a JSON object: what the engine is asked.
use serde::de::DeserializeSeed;
use serde_json::Value;

use hagukumi_core::exchange::{PlainSeed, Trail};
pub use hagukumi_core::exchange::{Problem, Request};

/// Reads one object. Unknown fields are let pass.
///
/// # Errors
/// A [`Problem`] that names the first field that cannot be read.
pub fn read(value: &Value) -> Result<Request, Problem> {
    let trail = Trail::default();
    match PlainSeed::new(&trail).deserialize(value) {
        Ok(plain) => Request::read(&plain),
        Err(error) => Err(Problem::new("wrong-type", trail.to_string(), error.to_string())),
    }
}
