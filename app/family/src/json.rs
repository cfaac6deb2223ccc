//! JSON by the browser's own parser, read value by value: what the app reads and writes of it is
//! so little that a deserializer for any type would be the larger part.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The value that `text` writes; `None` where it is no JSON.
pub fn parse(text: &str) -> Option<JsValue> {
    JSON::parse(text).ok()
}

/// The field `name` of an object; `None` of anything else. A field that is not there is undefined.
pub fn field(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}

/// A field that is a text.
pub fn text(object: &JsValue, name: &str) -> Option<String> {
    field(object, name)?.as_string()
}

/// A field that is a whole number from 0 to 2⁵³ − 1, as far as JavaScript counts exactly.
pub fn whole(object: &JsValue, name: &str) -> Option<u64> {
    let number = field(object, name)?.as_f64()?;
    let exact =
        number.trunc() == number && (0.0..=js_sys::Number::MAX_SAFE_INTEGER).contains(&number);
    exact.then_some(number as u64)
}

/// A field that is a list.
pub fn list(object: &JsValue, name: &str) -> Option<Array> {
    field(object, name)?.dyn_into().ok()
}

/// An object of these fields, in this order.
pub fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Only a frozen object takes no field.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

/// The text of a value; undefined fields are left out.
///
/// # Errors
/// Where a text in it cannot be written.
pub fn write(value: &JsValue) -> Result<String, JsValue> {
    JSON::stringify(value).map(String::from)
}
