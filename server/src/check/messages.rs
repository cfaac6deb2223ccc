//! Rules on the words: every message in every language, none too many.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::municipality::Folder;
use crate::municipality::document::{Located, Place};
use crate::municipality::finding::Finding;
use crate::municipality::words::{LANGUAGES, Words};

/// The fields of entries that hold message ids.
const FIELDS: [&str; 10] = [
    "name",
    "prefecture",
    "note",
    "description",
    "about",
    "bring",
    "summary",
    "who",
    "cost",
    "apply",
];

/// The language that the others are compared with.
const REFERENCE: &str = "ja";

/// All rules on the words of a folder. `prefix` begins its ids; `elsewhere` are the ids that its
/// entries may use from the national folder and the app; `used_elsewhere` are those that others
/// use from here.
pub(super) fn check(
    folder: &Folder,
    prefix: &str,
    elsewhere: &BTreeSet<String>,
    used_elsewhere: &BTreeSet<String>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let nothing = Words::default();
    let reference = folder.language(REFERENCE).unwrap_or(&nothing);
    let used = used(folder);
    for (id, (place, field)) in &used {
        if !reference.messages.contains_key(*id) && !elsewhere.contains(*id) {
            findings.push(place.error(field, format!("unknown message `{id}`")));
        }
    }
    for (id, message) in &reference.messages {
        if !id.starts_with(prefix) {
            let text = format!("`{id}` does not begin with `{prefix}`");
            findings.push(Finding::error(&reference.file, message.line, text));
        }
        // An entry that could not be read may have used it.
        let complete = folder.findings.is_empty();
        if complete && !used.contains_key(id.as_str()) && !used_elsewhere.contains(id) {
            let text = format!("`{id}` is used by no entry");
            findings.push(Finding::warning(&reference.file, message.line, text));
        }
    }
    if !used.is_empty() || !folder.words.is_empty() {
        for tag in LANGUAGES {
            match folder.language(tag) {
                Some(words) => {
                    compare(reference, words, tag, &mut findings);
                    texts(words, tag, &mut findings);
                }
                None => {
                    let file = folder.path.join("locales").join(format!("{tag}.ftl"));
                    if !own(&used, prefix) && reference.messages.is_empty() {
                        continue;
                    }
                    findings.push(Finding::error(&file, 1, "missing file".to_owned()));
                }
            }
        }
    }
    findings
}

/// Message ids that the entries of a folder use.
pub(super) fn ids(folder: &Folder) -> BTreeSet<String> {
    used(folder).into_keys().map(str::to_owned).collect()
}

/// Message ids of the app's own words in `locales/`, when they lie beside the municipalities.
pub(super) fn app_ids(municipalities: &Path) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let folder = municipalities.join("..").join("locales").join(REFERENCE);
    let Ok(files) = std::fs::read_dir(folder) else { return ids };
    for file in files.flatten() {
        let path = file.path();
        if path.extension().is_some_and(|end| end == "ftl")
            && let Ok(text) = std::fs::read_to_string(&path)
        {
            // What is wrong in the app's words, the app's own check says.
            ids.extend(Words::parse(&path, &text, &mut Vec::new()).messages.into_keys());
        }
    }
    ids
}

fn own(used: &BTreeMap<&str, (&Place, String)>, prefix: &str) -> bool {
    used.keys().any(|id| id.starts_with(prefix))
}

/// Messages with the first place that uses each.
fn used(folder: &Folder) -> BTreeMap<&str, (&Place, String)> {
    let mut used = BTreeMap::new();
    let head = folder.head.iter().map(|head| &head.place);
    for place in head
        .chain(places(&folder.wards))
        .chain(places(&folder.facilities))
        .chain(places(&folder.hotlines))
        .chain(places(&folder.checkups))
        .chain(places(&folder.services))
    {
        for field in FIELDS {
            if let Some(id) = place.text(field) {
                used.entry(id).or_insert((place, field.to_owned()));
            }
            let listed = (0..).map(|index| format!("{field}.{index}"));
            for field in listed.take_while(|field| place.has(field)) {
                if let Some(id) = place.text(&field) {
                    used.entry(id).or_insert((place, field));
                }
            }
        }
    }
    used
}

fn places<T>(entries: &[Located<T>]) -> impl Iterator<Item = &Place> {
    entries.iter().map(|entry| &entry.place)
}

/// A language has the messages of the reference, with the same placeholders, and no others.
fn compare(reference: &Words, words: &Words, tag: &str, findings: &mut Vec<Finding>) {
    for (id, message) in &reference.messages {
        match words.messages.get(id) {
            None => {
                let text = format!("`{id}` is missing in {tag}");
                findings.push(Finding::error(&reference.file, message.line, text));
            }
            Some(own) if own.placeholders != message.placeholders => {
                let names = |of: &BTreeSet<String>| {
                    of.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ")
                };
                let text = format!(
                    "`{id}` takes [{}] and in {REFERENCE} [{}]",
                    names(&own.placeholders),
                    names(&message.placeholders)
                );
                findings.push(Finding::error(&words.file, own.line, text));
            }
            Some(_) => {}
        }
    }
    for (id, message) in &words.messages {
        if !reference.messages.contains_key(id) {
            let text = format!("`{id}` is not in {REFERENCE}");
            findings.push(Finding::error(&words.file, message.line, text));
        }
    }
}

/// Texts are not empty, write numbers with Western digits, and close their furigana.
fn texts(words: &Words, tag: &str, findings: &mut Vec<Finding>) {
    for (id, message) in &words.messages {
        let mut error =
            |text: String| findings.push(Finding::error(&words.file, message.line, text));
        if message.text.trim().is_empty() && message.placeholders.is_empty() {
            error(format!("`{id}` is empty"));
        }
        if let Some(digit) = message.text.chars().find(|letter| other_digit(*letter)) {
            error(format!("`{id}` has the digit {digit}: write Western digits"));
        }
        let count = |mark| message.text.matches(mark).count();
        let (bars, opened, closed) = (count('｜'), count('《'), count('》'));
        if bars != opened || opened != closed {
            error(format!("`{id}` has furigana that is not ｜漢字《かんじ》"));
        } else if bars > 0 && tag != "ja-x-easy" {
            error(format!("`{id}` has furigana, which only ja-x-easy shows"));
        }
    }
}

/// Full-width, Devanagari and Thai digits.
fn other_digit(letter: char) -> bool {
    matches!(letter, '０'..='９' | '\u{966}'..='\u{96F}' | '\u{E50}'..='\u{E59}')
}
