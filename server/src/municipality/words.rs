//! The words of a municipality: one Fluent file a language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::document::line_at;
use super::finding::Finding;

/// The languages that families read, in the order of the language screen.
pub const LANGUAGES: [&str; 13] = [
    "ja",
    "en",
    "zh-Hans",
    "zh-Hant",
    "ko",
    "vi",
    "fil",
    "ne",
    "id",
    "th",
    "pt-BR",
    "es-419",
    "ja-x-easy",
];

/// The messages of one language.
#[derive(Default)]
pub struct Words {
    /// The file.
    pub file: PathBuf,
    /// Messages by id.
    pub messages: BTreeMap<String, Message>,
}

/// One message.
pub struct Message {
    /// Its line.
    pub line: usize,
    /// Names of the values that it takes.
    pub placeholders: BTreeSet<String>,
    /// The text without its placeholders.
    pub text: String,
}

impl Words {
    /// Reads a Fluent file's text.
    pub fn parse(file: &Path, text: &str, findings: &mut Vec<Finding>) -> Words {
        let (resource, errors) = match parser::parse_runtime(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let line = line_at(text, error.pos.start);
            findings.push(Finding::error(file, line, format!("not Fluent: {}", error.kind)));
        }
        let mut words = Words { file: file.to_owned(), messages: BTreeMap::new() };
        let mut seen_from = 0;
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let line = line_of(text, message.id.name, &mut seen_from);
            let mut read = Message { line, placeholders: BTreeSet::new(), text: String::new() };
            if let Some(pattern) = &message.value {
                read_pattern(pattern, &mut read);
            }
            let id = message.id.name.to_owned();
            if words.messages.insert(id, read).is_some() {
                let message = format!("`{}` is written twice", message.id.name);
                findings.push(Finding::error(file, line, message));
            }
        }
        words
    }
}

/// The line on which the message begins. Messages come in the order of the file, so the search
/// goes on from the last one.
fn line_of(text: &str, id: &str, from: &mut usize) -> usize {
    let mut start = *from;
    while let Some(found) = text.get(start..).and_then(|rest| rest.find(id)) {
        let at = start + found;
        let begins_line = at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
        let rest = text.get(at + id.len()..).unwrap_or_default();
        if begins_line && rest.trim_start_matches(' ').starts_with('=') {
            *from = at + id.len();
            return line_at(text, at);
        }
        start = at + id.len();
    }
    1
}

fn read_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.text.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, message),
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message),
        Expression::Select { selector, variants } => {
            read_inline(selector, message);
            for variant in variants {
                read_pattern(&variant.value, message);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.placeholders.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                read_inline(argument, message);
            }
        }
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        _ => {}
    }
}
