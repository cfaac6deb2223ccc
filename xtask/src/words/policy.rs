//! `locales/dynamic.toml`: what the check cannot read out of the catalogues and the code.
use std::collections::BTreeSet;

use serde::Deserialize;

use super::Problem;
use super::code;
use super::files::Files;

/// Where the policy lies.
pub(super) const PATH: &str = "locales/dynamic.toml";

/// The file, as people write it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    family: Vec<Family>,
    #[serde(default)]
    free: Vec<Free>,
    #[serde(default)]
    review: Vec<String>,
    #[serde(default)]
    japanese: Vec<String>,
    #[serde(default)]
    same: Vec<String>,
    #[serde(default)]
    bare: Vec<String>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    first: Vec<String>,
    #[serde(default)]
    letter: Vec<String>,
}

/// Ids that the code makes from a fixed start and a name from data.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Family {
    /// The fixed start, which stands in the code as a literal, such as `v-`.
    pub(super) start: String,
    /// What every name has after it; one empty ending when absent.
    #[serde(default = "one_empty")]
    pub(super) ends: Vec<String>,
    /// What some names have.
    #[serde(default)]
    pub(super) may: Vec<String>,
    /// The names are the variants of this Rust enum, `path#Name`, in kebab case.
    variants: Option<String>,
    /// The names are the literals in this method, `path#Type::method`.
    literals: Option<String>,
    /// The names are the values (or lists of them) of this key in TOML tables,
    /// `folder#table.key`, in lower case, with `-` for `_`.
    values: Option<String>,
    /// The names are these.
    #[serde(default)]
    list: Vec<String>,
    /// The names are the numbers from the first to the second.
    numbers: Option<(u32, u32)>,
    /// The names come from data that lies elsewhere: anything goes.
    #[serde(default)]
    open: bool,
    /// The names of the set, once read; `None` for an open one.
    #[serde(skip)]
    pub(super) names: Option<BTreeSet<String>>,
}

fn one_empty() -> Vec<String> {
    vec![String::new()]
}

/// Messages that are given more than each language needs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Free {
    ids: Vec<String>,
    given: Vec<String>,
}

/// The policy, ready for use.
#[derive(Default)]
pub(super) struct Policy {
    /// Where it lies, for reports.
    pub(super) path: String,
    /// Ids that the code puts together.
    pub(super) families: Vec<Family>,
    free: Vec<Free>,
    review: Vec<String>,
    japanese: Vec<String>,
    same: Vec<String>,
    bare: Vec<String>,
    names: Vec<String>,
    first: Vec<String>,
    letter: Vec<String>,
}

impl Policy {
    /// Reads the policy at `path`; a checkout without one has an empty policy.
    pub(super) fn read(files: &Files, path: &str, problems: &mut Vec<Problem>) -> Self {
        let file = match files.get(path).map(toml::from_str::<File>) {
            Some(Ok(file)) => file,
            Some(Err(error)) => {
                problems.push(Problem::new(path, 0, error.to_string().trim().to_owned()));
                File::default()
            }
            None => File::default(),
        };
        let mut families = file.family;
        for family in &mut families {
            match family.read_names(files) {
                Ok(names) => family.names = names,
                Err(text) => {
                    let text = format!("{}: {text}", family.start);
                    problems.push(Problem::new(path, 0, text));
                }
            }
        }
        let File { free, review, japanese, same, bare, names, first, letter, .. } = file;
        let path = path.to_owned();
        Self { path, families, free, review, japanese, same, bare, names, first, letter }
    }

    /// The arguments that the message is always given, of which each language takes what it
    /// needs; `None` for a message whose gaps are the master's.
    pub(super) fn free(&self, id: &str) -> Option<&[String]> {
        let mut free = self.free.iter();
        let free = free.find(|free| free.ids.iter().any(|known| known == id))?;
        Some(&free.given)
    }

    /// True for medical and safety texts, which carry a review status. A pattern that begins with
    /// `!` takes ids out again.
    pub(super) fn reviewed(&self, id: &str) -> bool {
        let not = self.review.iter().filter_map(|pattern| pattern.strip_prefix('!'));
        self.review.iter().any(|pattern| fits(pattern, id)) && !not.into_iter().any(|p| fits(p, id))
    }

    /// True for texts that are Japanese in every language.
    pub(super) fn japanese(&self, id: &str) -> bool {
        self.japanese.iter().any(|pattern| fits(pattern, id))
    }

    /// True for texts that may be the same as in English.
    pub(super) fn same(&self, id: &str) -> bool {
        self.same.iter().any(|pattern| fits(pattern, id))
    }

    /// True for names that are the same in every language and no message.
    pub(super) fn name(&self, text: &str) -> bool {
        self.names.iter().any(|name| name == text)
    }

    /// True for texts of plain Japanese that stand where no furigana can.
    pub(super) fn bare(&self, id: &str) -> bool {
        self.bare.iter().any(|pattern| fits(pattern, id))
    }
}

/// Whether a list of ids and patterns (`a-*`, `*-b`) holds `id`; `!` takes out again.
pub(crate) fn listed(patterns: &[String], id: &str) -> bool {
    let (out, inside): (Vec<_>, Vec<_>) =
        patterns.iter().partition(|pattern| pattern.starts_with('!'));
    inside.iter().any(|pattern| fits(pattern, id))
        && !out.iter().any(|pattern| fits(pattern.trim_start_matches('!'), id))
}

impl Policy {
    /// True for a message of the app that letters take along.
    pub(super) fn in_letters(&self, id: &str) -> bool {
        listed(&self.letter, id)
    }

    /// Patterns of `first` and `letter` that no message of the app fits. Those of a municipality
    /// are not the app's.
    pub(super) fn idle<'a>(&'a self, ids: &[&str]) -> Vec<(&'static str, &'a str)> {
        let of = |name: &'static str, patterns: &'a [String]| {
            patterns.iter().map(move |pattern| (name, pattern.trim_start_matches('!')))
        };
        of("first", &self.first)
            .chain(of("letter", &self.letter))
            .filter(|(_, pattern)| !pattern.starts_with("m-") && !pattern.starts_with("n-"))
            .filter(|(_, pattern)| !ids.iter().any(|id| fits(pattern, id)))
            .collect()
    }
}

impl Family {
    fn read_names(&self, files: &Files) -> Result<Option<BTreeSet<String>>, String> {
        if self.open {
            return Ok(None);
        }
        if let Some(place) = &self.variants {
            return code::variants(files, place).map(Some);
        }
        if let Some(place) = &self.literals {
            return code::literals(files, place).map(Some);
        }
        if let Some(place) = &self.values {
            return values(files, place).map(Some);
        }
        if let Some((first, last)) = self.numbers {
            return Ok(Some((first..=last).map(|n| n.to_string()).collect()));
        }
        if self.list.is_empty() {
            return Err("says neither its names nor `open = true`".to_owned());
        }
        Ok(Some(self.list.iter().cloned().collect()))
    }
}

/// The values of a key in every table of a kind, in the TOML files of a folder.
fn values(files: &Files, place: &str) -> Result<BTreeSet<String>, String> {
    let Some((folder, (table, key))) =
        place.split_once('#').and_then(|(folder, rest)| Some((folder, rest.split_once('.')?)))
    else {
        return Err(format!("{place} is not of the form folder#table.key"));
    };
    let mut found = BTreeSet::new();
    for (path, text) in files.below(folder).filter(|(path, _)| path.ends_with(".toml")) {
        let file: toml::Table =
            toml::from_str(text).map_err(|error| format!("{path}: {}", error.message()))?;
        let tables = file.get(table).and_then(toml::Value::as_array);
        for entry in tables.into_iter().flatten() {
            let one = entry.get(key).into_iter();
            let all =
                one.flat_map(|value| value.as_array().map_or(vec![value], |a| a.iter().collect()));
            let names = all.filter_map(toml::Value::as_str);
            found.extend(names.map(|name| name.to_lowercase().replace('_', "-")));
        }
    }
    if found.is_empty() { Err(format!("{place} names nothing")) } else { Ok(found) }
}

/// A pattern of ids: `*` stands for anything, at most once.
fn fits(pattern: &str, id: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == id,
        Some((start, end)) => {
            id.len() >= start.len() + end.len() && id.starts_with(start) && id.ends_with(end)
        }
    }
}
