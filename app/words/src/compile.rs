//! From Fluent to what apps read.

use fluent_syntax::ast::{
    Entry as Parsed, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::{BREAK, VARIANT};

/// A message, compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its pattern.
    pub pattern: String,
}

/// Compiles the messages in `fluent`.
///
/// # Errors
/// What cannot be read, and what is Fluent but has no place in a message of ours: terms,
/// attributes, functions, and braces as text.
pub fn compile(fluent: &str) -> Result<Vec<Entry>, String> {
    let resource = parser::parse(fluent).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut entries = Vec::new();
    for entry in &resource.body {
        match entry {
            Parsed::Message(message) => {
                let id = message.id.name.to_owned();
                if !message.attributes.is_empty() {
                    return Err(format!("{id}: attributes have no place in an app"));
                }
                let value = message.value.as_ref().ok_or_else(|| format!("{id} has no text"))?;
                let mut pattern = String::new();
                add(&mut pattern, value).map_err(|error| format!("{id}: {error}"))?;
                entries.push(Entry { id, pattern });
            }
            Parsed::Comment(_) | Parsed::GroupComment(_) | Parsed::ResourceComment(_) => {}
            Parsed::Term(term) => {
                return Err(format!("{}: terms have no place in an app", term.id.name));
            }
            Parsed::Junk { content } => return Err(format!("cannot be read: {content}")),
        }
    }
    Ok(entries)
}

/// The lines that an app reads.
pub fn lines(mut entries: Vec<Entry>) -> String {
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let lines: Vec<String> =
        entries.into_iter().map(|Entry { id, pattern }| [id, pattern].join("=")).collect();
    lines.join("\n")
}

fn add(compiled: &mut String, pattern: &Pattern<&str>) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add_text(compiled, value)?,
            PatternElement::Placeable { expression } => add_placeable(compiled, expression)?,
        }
    }
    Ok(())
}

fn add_text(compiled: &mut String, text: &str) -> Result<(), String> {
    if text.contains(['{', '}', VARIANT, BREAK]) {
        return Err(format!("a sign in {text:?} means something else to an app"));
    }
    compiled.extend(
        text.chars()
            .filter(|sign| *sign != '\r')
            .map(|sign| if sign == '\n' { BREAK } else { sign }),
    );
    Ok(())
}

fn add_placeable(compiled: &mut String, expression: &Expression<&str>) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let mut text = String::new();
            // Writing to a text cannot fail.
            let _ = fluent_syntax::unicode::unescape_unicode(&mut text, value);
            add_text(compiled, &text)
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => add_text(compiled, value),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            compiled.extend(["{", id.name, "}"]);
            Ok(())
        }
        Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
            compiled.extend(["{@", id.name, "}"]);
            Ok(())
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            add_placeable(compiled, expression)
        }
        Expression::Inline(other) => Err(format!("{other:?} has no place in an app")),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            compiled.extend(["{", id.name, "?"]);
            // The default comes last; an app takes it where no other fits.
            let (others, last): (Vec<_>, Vec<_>) =
                variants.iter().partition(|variant| !variant.default);
            for (n, variant) in others.into_iter().chain(last).enumerate() {
                if n > 0 {
                    compiled.push(VARIANT);
                }
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = &variant.key;
                compiled.extend([key, ":"]);
                add(compiled, &variant.value)?;
            }
            compiled.push('}');
            Ok(())
        }
        Expression::Select { .. } => Err("a choice by something other than an argument".to_owned()),
    }
}
