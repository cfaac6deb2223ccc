//! Values from JavaScript and back.
use hagukumi_core::exchange::{Plain, PlainSeed, Problem, Trail};
use js_sys::Reflect;
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed};
use wasm_bindgen::{JsCast, JsValue};

/// An object of JavaScript as a plain value.
///
/// # Errors
/// `not-plain` at the field that JSON could not say (a function, a symbol, what holds itself).
pub(super) fn plain(value: JsValue) -> Result<Plain, Problem> {
    let trail = Trail::default();
    let read = PlainSeed::new(&trail).deserialize(serde_wasm_bindgen::Deserializer::from(value));
    read.map_err(|error| Problem::new("not-plain", trail.to_string(), error.to_string()))
}

/// Data that `hagukumi bundle` has written; an error has the code `code` and names `field`.
///
/// # Errors
/// `code` when it is something else.
pub(super) fn data<T: DeserializeOwned>(
    value: JsValue,
    code: &'static str,
    field: &str,
) -> Result<T, Problem> {
    let read = serde_wasm_bindgen::from_value(value);
    read.map_err(|error| Problem::new(code, field, error.to_string()))
}

/// An answer as plain objects, with null for what is not there.
pub(super) fn object<T: Serialize + ?Sized, O: JsCast>(answer: &T) -> Result<O, JsValue> {
    let written = answer.serialize(&serde_wasm_bindgen::Serializer::json_compatible());
    let written =
        written.map_err(|error| failure(&Problem::new("not-plain", "", error.to_string())));
    Ok(written?.unchecked_into())
}

/// The value under `name` of an object of options; nothing where there are no options.
pub(super) fn option(options: &JsValue, name: &str) -> Option<JsValue> {
    let value = options.is_object().then(|| Reflect::get(options, &name.into()).ok())??;
    (!value.is_null() && !value.is_undefined()).then_some(value)
}

/// A problem as an `Error` of JavaScript with `code` and `field`.
pub(super) fn failure(problem: &Problem) -> JsValue {
    let Problem { code, field, message } = problem;
    let place = if field.is_empty() { code } else { field.as_str() };
    let error = js_sys::Error::new(&[place, ": ", message].concat());
    error.set_name("HagukumiError");
    for (name, value) in [("code", *code), ("field", field)] {
        // Setting a field of an object that was made a line above cannot fail.
        let _ = Reflect::set(&error, &name.into(), &value.into());
    }
    error.into()
}
