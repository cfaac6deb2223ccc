//! The messages of one language, with the place and the review status of each.
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry, Pattern};
use fluent_syntax::parser;

use super::Problem;
use super::files::Files;
use super::shape::Shape;

/// All messages and terms of one language.
pub(super) struct Locale {
    /// The language's tag.
    pub(super) tag: String,
    /// By id; a term's id starts with `-`.
    pub(super) messages: BTreeMap<String, Message>,
}

/// One message.
pub(super) struct Message {
    /// File below the checkout.
    pub(super) path: String,
    /// Line of its id, from 1.
    pub(super) line: usize,
    /// What its value is made of.
    pub(super) value: Shape,
    /// The same for its attributes, by name.
    pub(super) attributes: BTreeMap<String, Shape>,
    /// What `# status:` above it, or `## status:` above its group, says.
    pub(super) status: Option<String>,
    /// The same for `source:`.
    pub(super) source: Option<String>,
}

impl Message {
    /// The file's name without folders.
    pub(super) fn file(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The value and the attributes, each with what to call it in a report.
    pub(super) fn shapes(&self) -> impl Iterator<Item = (String, &Shape)> {
        let attributes = self.attributes.iter().map(|(name, shape)| (format!(".{name}"), shape));
        std::iter::once((String::new(), &self.value)).chain(attributes)
    }

    /// The value (for the empty name) or the attribute `.name`.
    pub(super) fn part(&self, name: &str) -> Option<&Shape> {
        match name.strip_prefix('.') {
            None => Some(&self.value),
            Some(attribute) => self.attributes.get(attribute),
        }
    }
}

/// Lines `name: value` of a comment.
#[derive(Default, Clone)]
struct Notes {
    status: Option<String>,
    source: Option<String>,
}

impl Notes {
    fn of(comment: &Comment<String>) -> Self {
        let mut notes = Self::default();
        for line in &comment.content {
            match line.split_once(':') {
                Some(("status", value)) => notes.status = Some(value.trim().to_owned()),
                Some(("source", value)) => notes.source = Some(value.trim().to_owned()),
                _ => {}
            }
        }
        notes
    }
}

impl Locale {
    /// Reads the words of the family app, `locales/<tag>/*.ftl`. What does not parse and what
    /// stands twice is a problem.
    pub(super) fn read(files: &Files, tag: &str, problems: &mut Vec<Problem>) -> Self {
        Self::read_those(files, tag, problems, |path| !super::staff::is_words(path))
    }

    /// Reads those files of `locales/<tag>/` of which `of` is true.
    pub(super) fn read_those(
        files: &Files,
        tag: &str,
        problems: &mut Vec<Problem>,
        of: impl Fn(&str) -> bool,
    ) -> Self {
        let mut locale = Self { tag: tag.to_owned(), messages: BTreeMap::new() };
        let mut any = false;
        for (path, text) in files.below(&format!("locales/{tag}")) {
            if path.ends_with(".ftl") && of(path) {
                any = true;
                locale.read_file(path, text, problems);
            }
        }
        if !any {
            problems.push(Problem::new(&format!("locales/{tag}"), 0, "has no words"));
        }
        locale
    }

    fn read_file(&mut self, path: &str, text: &str, problems: &mut Vec<Problem>) {
        let resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let before = text.get(..error.pos.start).unwrap_or(text);
                let line = before.matches('\n').count() + 1;
                problems.push(Problem::new(path, line, format!("cannot be read: {}", error.kind)));
            }
            resource
        });
        let mut lines = IdLines::new(text);
        let mut group = Notes::default();
        for entry in resource.body {
            let (id, value, attributes, comment) = match entry {
                Entry::GroupComment(comment) => {
                    group = Notes::of(&comment);
                    continue;
                }
                Entry::Message(m) => (m.id.name, m.value, m.attributes, m.comment),
                Entry::Term(t) => {
                    (format!("-{}", t.id.name), Some(t.value), t.attributes, t.comment)
                }
                _ => continue,
            };
            let own = comment.as_ref().map(Notes::of).unwrap_or_default();
            let shape = |pattern: &Pattern<String>| Shape::of(pattern);
            let message = Message {
                path: path.to_owned(),
                line: lines.next(&id),
                value: value.as_ref().map(shape).unwrap_or_default(),
                attributes: attributes
                    .iter()
                    .map(|a| (a.id.name.clone(), shape(&a.value)))
                    .collect(),
                status: own.status.or_else(|| group.status.clone()),
                source: own.source.or_else(|| group.source.clone()),
            };
            if let Some(first) = self.messages.get(&id) {
                let text = format!("{id} stands already in {}:{}", first.path, first.line);
                problems.push(Problem::new(path, message.line, text));
                continue;
            }
            self.messages.insert(id, message);
        }
    }

    /// The names that the message `id` expects to be given, those of messages it refers to
    /// included.
    pub(super) fn placeholders<'a>(&'a self, shape: &'a Shape) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut todo = vec![shape];
        let mut seen = Vec::new();
        while let Some(shape) = todo.pop() {
            found.extend(shape.variables.iter().map(String::as_str));
            for id in &shape.references {
                if !seen.contains(&id) {
                    seen.push(id);
                    todo.extend(self.messages.get(id).map(|message| &message.value));
                }
            }
        }
        found
    }
}

/// Finds the line of each id: the parser keeps no places.
struct IdLines<'a> {
    lines: Vec<(usize, &'a str)>,
    next: usize,
}

impl<'a> IdLines<'a> {
    fn new(text: &'a str) -> Self {
        let starts = |line: &&str| line.starts_with(|c: char| c == '-' || c.is_ascii_alphabetic());
        let lines = text.lines().enumerate().filter(|(_, line)| starts(line));
        let id = |line: &'a str| line.split(['=', ' ']).next().unwrap_or(line);
        Self { lines: lines.map(|(at, line)| (at + 1, id(line))).collect(), next: 0 }
    }

    fn next(&mut self, id: &str) -> usize {
        let rest = self.lines.iter().enumerate().skip(self.next);
        match rest.into_iter().find(|(_, (_, found))| *found == id) {
            Some((at, (line, _))) => {
                let line = *line;
                self.next = at + 1;
                line
            }
            None => 0,
        }
    }
}
