//! One language against the master: the same keys, the same gaps, the right plural forms.
use std::collections::{BTreeMap, BTreeSet};

use super::messages::{Locale, Message};
use super::policy::Policy;
use super::shape::Shape;
use super::{MASTER, Problem};

/// The plural categories of a language (CLDR 48, cardinal).
fn plural_categories(tag: &str) -> &'static [&'static str] {
    match tag {
        "en" | "fil" | "ne" => &["one", "other"],
        "pt-BR" | "es-419" => &["one", "many", "other"],
        _ => &["other"],
    }
}

/// Compares `locale` with `master`; `english` shows which messages count something.
pub(super) fn compare(
    locale: &Locale,
    master: &Locale,
    english: Option<&Locale>,
    policy: &Policy,
    problems: &mut Vec<Problem>,
) {
    missing(locale, master, problems);
    for (id, message) in &locale.messages {
        let mut report =
            |text: String| problems.push(Problem::new(&message.path, message.line, text));
        if locale.tag != MASTER {
            match master.messages.get(id) {
                None => report(format!("{id} is not in {MASTER}")),
                Some(original) if original.file() != message.file() => {
                    report(format!("{id} belongs in {}", original.file()));
                }
                Some(original) => attributes(id, message, original, &mut report),
            }
        }
        let original = master.messages.get(id);
        for (name, shape) in message.shapes() {
            let full = format!("{id}{name}");
            if shape.is_empty() {
                report(format!("{full} is empty"));
            }
            references(&full, shape, locale, &mut report);
            if let Some(wanted) = original.and_then(|original| original.part(&name)) {
                let here = locale.placeholders(shape);
                let wanted = master.placeholders(wanted);
                placeholders(&full, &here, &wanted, policy.free(id), &mut report);
            }
            let counting = english
                .and_then(|english| english.messages.get(id))
                .and_then(|message| message.part(&name));
            plurals(&full, shape, counting, &locale.tag, &mut report);
        }
    }
}

fn missing(locale: &Locale, master: &Locale, problems: &mut Vec<Problem>) {
    let files: BTreeSet<&str> = locale.messages.values().map(Message::file).collect();
    let mut whole = BTreeMap::new();
    for (id, original) in &master.messages {
        if locale.messages.contains_key(id) {
            continue;
        }
        if !files.contains(original.file()) {
            *whole.entry(original.file()).or_insert(0) += 1;
            continue;
        }
        let path = format!("locales/{}/{}", locale.tag, original.file());
        problems.push(Problem::new(&path, 0, format!("{id} is missing")));
    }
    for (file, count) in whole {
        let path = format!("locales/{}/{file}", locale.tag);
        problems.push(Problem::new(&path, 0, format!("is missing, with {count} messages")));
    }
}

fn attributes(id: &str, message: &Message, original: &Message, report: &mut impl FnMut(String)) {
    for name in original.attributes.keys() {
        if !message.attributes.contains_key(name) {
            report(format!("{id} lacks its attribute .{name}"));
        }
    }
    for name in message.attributes.keys() {
        if !original.attributes.contains_key(name) {
            report(format!("{id} has an attribute .{name} that {MASTER} has not"));
        }
    }
}

fn references(id: &str, shape: &Shape, locale: &Locale, report: &mut impl FnMut(String)) {
    for other in &shape.references {
        if !locale.messages.contains_key(other) {
            report(format!("{id} refers to {other}, which does not exist"));
        }
    }
    for function in &shape.functions {
        report(format!("{id} calls {function}(), which the app does not offer"));
    }
}

fn placeholders(
    id: &str,
    here: &BTreeSet<&str>,
    wanted: &BTreeSet<&str>,
    free: Option<&[String]>,
    report: &mut impl FnMut(String),
) {
    if let Some(free) = free {
        for name in here.iter().filter(|name| !free.iter().any(|free| free == *name)) {
            report(format!("{id} uses ${name}, which nobody gives it"));
        }
        return;
    }
    for name in here.difference(wanted) {
        report(format!("{id} uses ${name}, which nobody gives it"));
    }
    for name in wanted.difference(here) {
        report(format!("{id} does not say ${name}"));
    }
}

fn plurals(
    id: &str,
    shape: &Shape,
    english: Option<&Shape>,
    tag: &str,
    report: &mut impl FnMut(String),
) {
    let categories = plural_categories(tag);
    for choice in shape.choices.iter().filter(|choice| choice.is_plural()) {
        let numbers_only = choice.words == ["other"] && !choice.numbers.is_empty();
        for category in categories {
            // A choice among exact numbers with one default needs no forms.
            if !numbers_only && !choice.words.iter().any(|word| word == category) {
                report(format!("{id} lacks the plural form [{category}]"));
            }
        }
        for word in &choice.words {
            if !categories.contains(&word.as_str()) {
                report(format!("{id} has a plural form [{word}], which {tag} does not have"));
            }
        }
        if choice.default != "other" {
            report(format!("{id}: the default form must be *[other]"));
        }
    }
    if categories.len() == 1 {
        return;
    }
    for choice in english.iter().flat_map(|english| &english.choices) {
        let counts = choice.is_plural() && choice.words.iter().any(|word| word == "one");
        let chosen = shape.choices.iter().any(|here| here.on == choice.on);
        if let Some(on) = choice.on.as_ref().filter(|_| counts && !chosen) {
            report(format!("{id} must choose its plural form by ${on}"));
        }
    }
}
