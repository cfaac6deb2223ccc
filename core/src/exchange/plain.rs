//! A value without a language of its own: what JSON can say.
use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

/// How deep lists and objects may lie in each other. What a request means lies at most three deep;
/// the limit is for objects that hold themselves.
const DEEPEST: usize = 16;

/// A value as JSON has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Plain {
    /// Nothing: `null`, or `undefined` in JavaScript.
    #[default]
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number below zero, or any that fits.
    Whole(i64),
    /// A whole number too large for [`Plain::Whole`].
    Large(u64),
    /// A number with a fraction.
    Real(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Plain>),
    /// An object, its fields in the order in which they came.
    Object(Vec<(String, Plain)>),
}

impl Plain {
    /// The value under `name`, when this is an object that has one other than null. Of two under
    /// one name the later counts.
    pub fn get(&self, name: &str) -> Option<&Plain> {
        let Plain::Object(fields) = self else { return None };
        let found = fields.iter().rev().find(|(key, _)| key == name);
        found.map(|(_, value)| value).filter(|value| **value != Plain::Null)
    }
}

impl Serialize for Plain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Plain::Null => serializer.serialize_unit(),
            Plain::Flag(flag) => serializer.serialize_bool(*flag),
            Plain::Whole(number) => serializer.serialize_i64(*number),
            Plain::Large(number) => serializer.serialize_u64(*number),
            Plain::Real(number) => serializer.serialize_f64(*number),
            Plain::Text(text) => serializer.serialize_str(text),
            Plain::List(list) => serializer.collect_seq(list),
            Plain::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

/// Where in a value a reader is, as `history[2].date`. After an error it says where that was.
#[derive(Default)]
pub struct Trail(RefCell<Vec<Step>>);

enum Step {
    Field(String),
    Item(usize),
}

impl Trail {
    fn within<T, E>(&self, step: Step, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.0.borrow_mut().push(step);
        let done = read()?;
        self.0.borrow_mut().pop();
        Ok(done)
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.borrow().iter().enumerate() {
            match step {
                Step::Field(name) if place == 0 => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// Reads a [`Plain`] from any format and keeps its place in a [`Trail`].
pub struct PlainSeed<'a> {
    trail: &'a Trail,
    depth: usize,
}

impl<'a> PlainSeed<'a> {
    /// A reader at the start of a value.
    pub fn new(trail: &'a Trail) -> Self {
        Self { trail, depth: 0 }
    }

    fn deeper<E: Error>(&self) -> Result<PlainSeed<'a>, E> {
        if self.depth == DEEPEST {
            return Err(E::custom("lists and objects lie too deep in each other"));
        }
        Ok(PlainSeed { trail: self.trail, depth: self.depth + 1 })
    }
}

impl<'de> DeserializeSeed<'de> for PlainSeed<'_> {
    type Value = Plain;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Plain, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PlainSeed<'_> {
    type Value = Plain;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what JSON can say")
    }

    fn visit_unit<E: Error>(self) -> Result<Plain, E> {
        Ok(Plain::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Plain, E> {
        Ok(Plain::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Plain, E> {
        Ok(Plain::Whole(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Plain, E> {
        Ok(i64::try_from(number).map_or(Plain::Large(number), Plain::Whole))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Plain, E> {
        Ok(Plain::Real(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Plain, E> {
        Ok(Plain::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Plain, E> {
        Ok(Plain::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Plain, A::Error> {
        let mut list = Vec::new();
        loop {
            let inner = self.deeper()?;
            let step = Step::Item(list.len());
            match self.trail.within(step, || items.next_element_seed(inner))? {
                Some(item) => list.push(item),
                None => return Ok(Plain::List(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Plain, A::Error> {
        let mut fields = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            let inner = self.deeper()?;
            let step = Step::Field(name.clone());
            let value = self.trail.within(step, || map.next_value_seed(inner))?;
            fields.push((name, value));
        }
        Ok(Plain::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Plain, String> {
        let trail = Trail::default();
        let mut reader = serde_json::Deserializer::from_str(json);
        PlainSeed::new(&trail).deserialize(&mut reader).map_err(|_| trail.to_string())
    }

    #[test]
    fn json_comes_back_as_it_was() {
        let json = r#"{"b":[1,-2,18446744073709551615,0.5,true,null],"a":{"c":"日"}}"#;
        assert_eq!(serde_json::to_string(&read(json).unwrap()).unwrap(), json);
    }

    #[test]
    fn an_error_says_where_it_is() {
        assert_eq!(read(r#"{"a":[{},{"b":!}]}"#), Err("a[1].b".into()));
        assert_eq!(read("!"), Err(String::new()));
    }

    #[test]
    fn what_lies_too_deep_is_refused_and_not_followed() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(read(&nested(DEEPEST)).is_ok());
        assert!(read(&nested(DEEPEST + 2)).is_err());
        assert!(read(&nested(100)).is_err());
    }

    #[test]
    fn the_later_of_two_fields_counts_and_null_is_nothing() {
        let value = read(r#"{"a":1,"a":2,"b":null}"#).unwrap();
        assert_eq!(value.get("a"), Some(&Plain::Whole(2)));
        assert_eq!(value.get("b"), None);
        assert_eq!(Plain::Null.get("a"), None);
    }
}
