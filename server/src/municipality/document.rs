//! A TOML file with the line of everything in it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::finding::Finding;

/// A value of the data together with where it stands.
pub struct Located<T> {
    /// The entry.
    pub value: T,
    /// Where it was read.
    pub place: Place,
}

/// Where an entry and each of its fields stand.
#[derive(Default)]
pub struct Place {
    file: PathBuf,
    line: usize,
    fields: HashMap<String, (usize, Option<String>)>,
}

impl Place {
    /// The line of a field, written `window.from` or `contact.0`; that of the nearest enclosing
    /// field or entry when it is not written.
    pub fn line(&self, field: &str) -> usize {
        let mut path = field;
        loop {
            if let Some((line, _)) = self.fields.get(path) {
                return *line;
            }
            match path.rsplit_once('.') {
                Some((outer, _)) => path = outer,
                None => return self.line,
            }
        }
    }

    /// Whether the field is written.
    pub fn has(&self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    /// The text of a field that is a string.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.fields.get(field).and_then(|(_, text)| text.as_deref())
    }

    /// An error at a field.
    pub fn error(&self, field: &str, message: String) -> Finding {
        Finding::error(&self.file, self.line(field), message)
    }

    /// A warning at a field.
    pub fn warning(&self, field: &str, message: String) -> Finding {
        Finding::warning(&self.file, self.line(field), message)
    }
}

/// A parsed file whose entries have yet to be read.
pub struct Document<'t> {
    file: &'t Path,
    text: &'t str,
    table: DeTable<'t>,
    findings: Vec<Finding>,
}

impl<'t> Document<'t> {
    /// Parses the text of `file`. What is no TOML is a finding, and the rest is read.
    pub fn parse(file: &'t Path, text: &'t str) -> Document<'t> {
        let (table, errors) = DeTable::parse_recoverable(text);
        let findings = errors
            .iter()
            .map(|error| {
                let start = error.span().map_or(0, |span| span.start);
                Finding::error(file, line_at(text, start), error.message().to_owned())
            })
            .collect();
        Document { file, text, table: table.into_inner(), findings }
    }

    /// Takes the entries of `[[key]]` out of the file. One that cannot be read is a finding, and
    /// the others are read.
    pub fn entries<T: DeserializeOwned>(&mut self, key: &str) -> Vec<Located<T>> {
        let Some(value) = self.table.remove(key) else { return Vec::new() };
        let line = line_at(self.text, value.span().start);
        match value.into_inner() {
            DeValue::Array(entries) => {
                entries.into_iter().filter_map(|entry| self.read(entry)).collect()
            }
            _ => {
                let message = format!("`{key}` is a list of entries: write [[{key}]]");
                self.findings.push(Finding::error(self.file, line, message));
                Vec::new()
            }
        }
    }

    /// Takes the named keys at the top of the file as one entry.
    pub fn head<T: DeserializeOwned>(&mut self, keys: &[&str]) -> Option<Located<T>> {
        let mut head = DeTable::new();
        let mut end = 0;
        for key in keys {
            if let Some((key, value)) = self.table.remove_entry(*key) {
                end = end.max(value.span().end);
                head.insert(key, value);
            }
        }
        self.read(Spanned::new(0..end, DeValue::Table(head)))
    }

    /// What was wrong, including every key that nobody took.
    pub fn finish(mut self) -> Vec<Finding> {
        for (key, _) in self.table.iter() {
            let message = format!("unknown key `{}`", key.get_ref());
            let line = line_at(self.text, key.span().start);
            self.findings.push(Finding::error(self.file, line, message));
        }
        self.findings
    }

    fn read<T: DeserializeOwned>(&mut self, entry: Spanned<DeValue<'t>>) -> Option<Located<T>> {
        let line = line_at(self.text, entry.span().start);
        let mut place = Place { file: self.file.to_owned(), line, fields: HashMap::new() };
        locate(self.text, entry.get_ref(), "", &mut place.fields);
        let mut unknown = Vec::new();
        let read = serde_ignored::deserialize(entry.into_deserializer(), |path| {
            // An `Option` in between shows as a question mark.
            unknown.push(path.to_string().replace("?.", ""));
        });
        for field in unknown {
            self.findings.push(place.error(&field, format!("unknown field `{field}`")));
        }
        match read {
            Ok(value) => Some(Located { value, place }),
            Err(error) => {
                let line = error.span().map_or(line, |span| line_at(self.text, span.start));
                self.findings.push(Finding::error(self.file, line, error.message().to_owned()));
                None
            }
        }
    }
}

fn locate(
    text: &str,
    value: &DeValue<'_>,
    path: &str,
    fields: &mut HashMap<String, (usize, Option<String>)>,
) {
    let join = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    let mut visit = |name: &str, start: usize, value: &DeValue<'_>| {
        let path = join(name);
        let string = match value {
            DeValue::String(string) => Some(string.to_string()),
            _ => None,
        };
        locate(text, value, &path, fields);
        fields.insert(path, (line_at(text, start), string));
    };
    match value {
        DeValue::Table(table) => {
            for (key, value) in table.iter() {
                visit(key.get_ref(), key.span().start, value.get_ref());
            }
        }
        DeValue::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                visit(&index.to_string(), value.span().start, value.get_ref());
            }
        }
        _ => {}
    }
}

/// The line of a byte of the text, from 1.
pub fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
