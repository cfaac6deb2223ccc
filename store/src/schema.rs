//! Whether a database was made by this program's migrations, and by all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::{Error, Result};

/// A migration: its number, and a checksum of what it does.
pub type Migration = (i64, Vec<u8>);

/// How a database's migrations differ from this program's, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchemaDifference {
    /// In the database, and this program does not know them.
    pub unknown: Vec<i64>,
    /// This program's, and the database lacks them.
    pub missing: Vec<i64>,
    /// In both, with other content.
    pub changed: Vec<i64>,
}

impl SchemaDifference {
    /// Compares the migrations in a database, `found`, with those of this program, `known`.
    pub fn between(found: &[Migration], known: &[Migration]) -> Self {
        let by_number = |all: &[Migration]| all.iter().cloned().collect::<BTreeMap<_, _>>();
        let (found, known) = (by_number(found), by_number(known));
        let (there, own): (BTreeSet<_>, BTreeSet<_>) =
            (found.keys().copied().collect(), known.keys().copied().collect());
        Self {
            unknown: there.difference(&own).copied().collect(),
            missing: own.difference(&there).copied().collect(),
            changed: there
                .intersection(&own)
                .copied()
                .filter(|number| found.get(number) != known.get(number))
                .collect(),
        }
    }

    /// Whether there is none.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

impl fmt::Display for SchemaDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts =
            [("unknown", &self.unknown), ("missing", &self.missing), ("changed", &self.changed)];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(_, numbers)| !numbers.is_empty())
            .map(|(what, numbers)| format!("{what} {}", listed(numbers)))
            .collect();
        f.write_str(&parts.join("; "))
    }
}

/// Numbers of migrations as they are shown.
pub(crate) fn listed(numbers: &[i64]) -> String {
    let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
    numbers.join(", ")
}

/// Whether the migrations in a database, `found`, are those of this program, `known`.
///
/// # Errors
/// `OlderSchema` where only the last ones are missing, `NewerSchema` where only later ones were
/// added, `OtherSchema` where anything else differs.
pub fn check_schema(found: &[Migration], known: &[Migration]) -> Result<()> {
    let difference = SchemaDifference::between(found, known);
    if difference.is_none() {
        return Ok(());
    }
    let newest = |all: &[Migration]| all.iter().map(|one| one.0).max().unwrap_or_default();
    let (newest_found, newest_known) = (newest(found), newest(known));
    let SchemaDifference { unknown, missing, changed } = &difference;
    let in_order = changed.is_empty();
    if in_order && unknown.is_empty() && missing.iter().all(|number| *number > newest_found) {
        let missing = difference.missing;
        return Err(Error::OlderSchema { found: newest_found, known: newest_known, missing });
    }
    if in_order && missing.is_empty() && unknown.iter().all(|number| *number > newest_known) {
        return Err(Error::NewerSchema { found: newest_found, known: newest_known });
    }
    Err(Error::OtherSchema(difference))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn migrations(numbers: &[i64]) -> Vec<Migration> {
        numbers.iter().map(|number| (*number, vec![1])).collect()
    }

    fn said(found: &[Migration]) -> String {
        let checked = check_schema(found, &migrations(&[1, 2, 3]));
        checked.map_or_else(|error| error.to_string(), |()| "the same".to_owned())
    }

    #[test]
    fn the_last_ones_may_be_missing_and_later_ones_were_added_by_a_newer_program() {
        assert_eq!(said(&migrations(&[1, 2, 3])), "the same");
        let none = said(&[]);
        assert!(none.contains("schema 0") && none.contains("lacks 1, 2, 3"), "{none}");
        let one = said(&migrations(&[1, 2]));
        assert!(one.contains("schema 2") && one.contains("lacks 3"), "{one}");
        let newer = said(&migrations(&[1, 2, 3, 4]));
        assert!(newer.contains("schema 4, newer"), "{newer}");
    }

    #[test]
    fn what_is_unknown_missing_or_changed_is_named() {
        let differs = |found: &[Migration]| {
            let text = said(found);
            text.strip_prefix("the database's migrations are not this program's: ")
                .unwrap_or_else(|| panic!("{text}"))
                .to_owned()
        };
        assert_eq!(differs(&migrations(&[1, 3])), "missing 2");
        assert_eq!(differs(&migrations(&[0, 1, 2, 3])), "unknown 0");
        assert_eq!(differs(&[(1, vec![1]), (2, vec![9]), (3, vec![1])]), "changed 2");
        // The same newest number says nothing about what is below.
        assert_eq!(
            differs(&[(0, vec![1]), (1, vec![9]), (3, vec![1])]),
            "unknown 0; missing 2; changed 1"
        );
        assert_eq!(differs(&[(1, vec![9])]), "missing 2, 3; changed 1");
        assert_eq!(differs(&migrations(&[1, 3, 4])), "unknown 4; missing 2");
    }
}
