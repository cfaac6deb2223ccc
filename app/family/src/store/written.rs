//! An event as JSON: how it lies in the database and in the files of copies. The names are a wire
//! format, so none is ever renamed; what has more fields than these comes from a later version.

use hagukumi_core::record::{Event, Fact, Hlc};
use js_sys::Array;
use wasm_bindgen::JsValue;

use super::StoreError;
use crate::json::{field, list, object, parse, text, whole, write};

/// An event as JSON.
pub(super) fn written(event: &Event) -> Result<String, StoreError> {
    let at = object(&[
        // Both are below 2⁵³ for the next 280 000 years.
        ("wall_ms", (event.at.wall_ms as f64).into()),
        ("counter", event.at.counter.into()),
        ("node", (&*event.at.node).into()),
    ]);
    let facts: Array = event.facts.iter().map(fact_written).collect();
    let event = object(&[("id", (&*event.id).into()), ("at", at), ("facts", facts.into())]);
    Ok(write(&event)?)
}

fn fact_written(fact: &Fact) -> JsValue {
    object(&[
        ("of", (&*fact.of).into()),
        ("id", (&*fact.id).into()),
        ("field", (&*fact.field).into()),
        ("value", fact.value.as_deref().map_or(JsValue::UNDEFINED, JsValue::from)),
    ])
}

/// An event from the text of its JSON.
pub(super) fn read(text: &str) -> Option<Event> {
    event_of(&parse(text)?)
}

/// An event from JSON that has been parsed; `None` where a part is missing or of another kind.
pub(super) fn event_of(value: &JsValue) -> Option<Event> {
    let at = field(value, "at")?;
    let at = Hlc {
        wall_ms: whole(&at, "wall_ms")?,
        counter: whole(&at, "counter")?.try_into().ok()?,
        node: text(&at, "node")?,
    };
    let facts = list(value, "facts")?.iter().map(|fact| fact_of(&fact)).collect::<Option<_>>()?;
    Some(Event { id: text(value, "id")?, at, facts })
}

fn fact_of(fact: &JsValue) -> Option<Fact> {
    let value = field(fact, "value")?;
    let value =
        if value.is_undefined() || value.is_null() { None } else { Some(value.as_string()?) };
    Some(Fact { of: text(fact, "of")?, id: text(fact, "id")?, field: text(fact, "field")?, value })
}
