//! Messages as apps read them.
//!
//! The words are written in Fluent. A phone that reads Fluent carries its parser, a table of all
//! languages' plural rules and the arithmetic of floating-point numbers: a sixth of a first visit.
//! So the build reads Fluent (`compile`) and apps get lines: an id, `=`, and a pattern.
//!
//! | in a pattern | stands for |
//! |---|---|
//! | `{n}` | the argument `n` |
//! | `{@saved}` | the message `saved` |
//! | `{n?1:one day` U+001E `:many days}` | the variant for `n`; the last one where none fits |
//! | U+001F | a line break |
//!
//! The lines are in the order of their ids, so that a message is found by halving.

#[cfg(any(test, feature = "compile"))]
mod compile;
mod plural;
pub mod ruby;
#[cfg(test)]
mod tests;

#[cfg(any(test, feature = "compile"))]
pub use compile::{Entry, compile, lines};

use std::fmt::Write;

/// Between the variants of a choice.
const VARIANT: char = '\u{1e}';
/// A line break inside a text.
const BREAK: char = '\u{1f}';
/// Messages that name each other in a circle end here.
const DEPTH: u8 = 8;

/// What fills a gap of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count: chooses the plural form.
    Count(i64),
    /// A text.
    Text(String),
}

/// The messages of one language.
pub struct Messages {
    tag: String,
    parts: Vec<String>,
}

impl Messages {
    /// The messages in `lines`, as the build writes them, of the language `tag`.
    pub fn new(tag: &str, lines: &str) -> Self {
        Self { tag: tag.to_owned(), parts: vec![lines.to_owned()] }
    }

    /// The same and those in `lines`.
    #[must_use]
    pub fn with(mut self, lines: &str) -> Self {
        self.parts.push(lines.to_owned());
        self
    }

    /// The language.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The message `id` with its gaps filled; the id in ⟦⟧ where there is none, and the name of a
    /// gap in braces where nothing fills it.
    pub fn say(&self, id: &str, args: &[(&str, Value)]) -> String {
        let mut said = String::new();
        self.add_message(&mut said, id, args, DEPTH);
        said
    }

    fn pattern(&self, id: &str) -> Option<&str> {
        self.parts.iter().find_map(|part| find(part, id))
    }

    fn add_message(&self, said: &mut String, id: &str, args: &[(&str, Value)], depth: u8) {
        match self.pattern(id) {
            Some(pattern) if depth > 0 => self.add(said, pattern, args, depth - 1),
            _ => said.extend(["⟦", id, "⟧"]),
        }
    }

    fn add(&self, said: &mut String, pattern: &str, args: &[(&str, Value)], depth: u8) {
        let mut rest = pattern;
        while let Some((text, after)) = rest.split_once('{') {
            add_text(said, text);
            let (inside, after) = closed(after);
            match inside.strip_prefix('@') {
                Some(id) => self.add_message(said, id, args, depth),
                None => self.add_gap(said, inside, args, depth),
            }
            rest = after;
        }
        add_text(said, rest);
    }

    fn add_gap(&self, said: &mut String, inside: &str, args: &[(&str, Value)], depth: u8) {
        let (name, variants) = match inside.split_once('?') {
            Some((name, variants)) => (name, Some(variants)),
            None => (inside, None),
        };
        let value = args.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        match (variants, value) {
            (Some(variants), value) => {
                self.add(said, self.chosen(variants, value), args, depth);
            }
            // Writing to a text cannot fail.
            (None, Some(Value::Count(n))) => drop(write!(said, "{n}")),
            (None, Some(Value::Text(text))) => said.push_str(text),
            (None, None) => said.extend(["{", name, "}"]),
        }
    }

    /// The variant for `value`: an exact number before a plural form, and the last for all others.
    fn chosen<'a>(&self, variants: &'a str, value: Option<&Value>) -> &'a str {
        let (exact, form) = match value {
            Some(Value::Count(n)) => (n.to_string(), plural::form(&self.tag, n.unsigned_abs())),
            Some(Value::Text(text)) => (text.clone(), ""),
            None => Default::default(),
        };
        let (mut rest, mut by_form) = (variants, None);
        loop {
            let (variant, after) = until_variant(rest);
            let (key, pattern) = variant.split_once(':').unwrap_or(("", variant));
            let Some(after) = after else { return by_form.unwrap_or(pattern) };
            if key == exact {
                return pattern;
            }
            if key == form && by_form.is_none() {
                by_form = Some(pattern);
            }
            rest = after;
        }
    }
}

fn add_text(said: &mut String, text: &str) {
    said.extend(text.chars().map(|sign| if sign == BREAK { '\n' } else { sign }));
}

/// The pattern of `id` in lines that are in order.
fn find<'a>(lines: &'a str, id: &str) -> Option<&'a str> {
    let (mut low, mut high) = (0, lines.len());
    while low < high {
        let middle = low + (high - low) / 2;
        // The line that `middle` is in; line breaks are one byte, so these are edges of signs.
        let bytes = lines.as_bytes();
        let start = bytes.get(low..middle)?.iter().rposition(|byte| *byte == b'\n');
        let start = start.map_or(low, |at| low + at + 1);
        let end = bytes.get(middle..high)?.iter().position(|byte| *byte == b'\n');
        let end = end.map_or(high, |at| middle + at);
        let (known, pattern) = lines.get(start..end)?.split_once('=')?;
        match known.cmp(id) {
            std::cmp::Ordering::Equal => return Some(pattern),
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

/// What stands before the brace that closes the one already open, and what follows it.
fn closed(text: &str) -> (&str, &str) {
    let end = outside(text, '}').unwrap_or(text.len());
    (text.get(..end).unwrap_or_default(), text.get(end + 1..).unwrap_or_default())
}

/// The first variant, and the others where there are any.
fn until_variant(text: &str) -> (&str, Option<&str>) {
    match outside(text, VARIANT) {
        Some(end) => (text.get(..end).unwrap_or_default(), text.get(end + 1..)),
        None => (text, None),
    }
}

/// Where `wanted` first stands outside of further braces.
fn outside(text: &str, wanted: char) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, sign) in text.char_indices() {
        match sign {
            _ if sign == wanted && depth == 0 => return Some(at),
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}
