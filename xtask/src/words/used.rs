//! Which messages the code says: none that is not used, none that does not exist.
use std::collections::BTreeSet;

use super::code::{Literal, Place};
use super::messages::Locale;
use super::policy::Policy;
use super::{MASTER, Problem};

/// Calls that are given the id of a message.
const SAYS: [&str; 5] = ["say", "plain", "in_japanese", "marked", "Txt::new"];

/// Compares the ids in the code and in the static pages with the messages of the master language.
pub(super) fn check(
    master: &Locale,
    code: &[Literal],
    policy: &Policy,
    pages: Vec<(&str, &str)>,
    problems: &mut Vec<Problem>,
) {
    let mut used: BTreeSet<&str> = code.iter().map(|literal| literal.text.as_str()).collect();
    // `format!("help-{id}")` makes ids that start with what stands before the gap.
    used.extend(code.iter().filter_map(|literal| Some(literal.text.split_once('{')?.0)));
    let pages: Vec<String> = pages.into_iter().flat_map(|(_, text)| quoted(text)).collect();
    used.extend(pages.iter().map(String::as_str));
    for message in master.messages.values() {
        for (_, shape) in message.shapes() {
            used.extend(shape.references.iter().map(String::as_str));
        }
    }
    let mut from_data = BTreeSet::new();
    for family in &policy.families {
        // Without the start in the code, the code may still say each id of the family in full.
        let made = used.contains(family.start.as_str());
        let mut in_full = family.names.is_some();
        for name in family.names.iter().flatten() {
            for end in &family.ends {
                let id = format!("{}{name}{end}", family.start);
                if !master.messages.contains_key(&id) {
                    let text = format!("{id} is missing: data asks for it");
                    problems.push(Problem::new(&format!("locales/{MASTER}"), 0, text));
                }
                in_full &= used.contains(id.as_str());
                from_data.extend(made.then_some(id));
            }
            let may = family.may.iter().filter(|_| made);
            from_data.extend(may.map(|end| format!("{}{name}{end}", family.start)));
        }
        if !made && !in_full {
            let text = format!("no code makes ids that start with {}", family.start);
            problems.push(Problem::new(&policy.path, 0, text));
        }
    }
    let open = |id: &str| {
        let mut families = policy.families.iter().filter(|family| family.names.is_none());
        families.any(|family| id.starts_with(&family.start))
    };
    for (id, message) in &master.messages {
        if !used.contains(id.as_str()) && !from_data.contains(id) && !open(id) {
            problems.push(Problem::new(&message.path, message.line, format!("{id} is not used")));
        }
    }
    for literal in code {
        let says =
            matches!(&literal.place, Place::Code(Some(call)) if SAYS.contains(&call.as_str()));
        let id = literal.text.as_str();
        if says && is_id(id) && !master.messages.contains_key(id) {
            let text = format!("says {id}, which is not in locales/{MASTER}");
            problems.push(Problem::new(&literal.path, literal.line, text));
        }
    }
}

/// An id with a dash in it: others may be anything.
fn is_id(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.contains('-') && !text.ends_with('-') && !text.starts_with('-') && text.chars().all(sign)
}

/// What stands in quotes or in `{{…}}` in a page or script.
fn quoted(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for quote in ['"', '\'', '`'] {
        found.extend(text.split(quote).skip(1).step_by(2).map(str::to_owned));
        found.extend(text.split(quote).skip(2).step_by(2).map(str::to_owned));
    }
    let gaps = text.split("{{").skip(1).filter_map(|rest| rest.split_once("}}"));
    found.extend(gaps.map(|(name, _)| name.trim().to_owned()));
    found
}
