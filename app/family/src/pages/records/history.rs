//! What an entry said before it was corrected.

use hagukumi_core::record::Change;

/// A value that a field once had.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Was {
    /// The field, by its name in the record.
    pub field: String,
    /// What it was; `None` when it was empty.
    pub value: Option<String>,
    /// When that ended: milliseconds since 1970-01-01T00:00:00Z.
    pub until_ms: u64,
}

/// The fields that say whose the entry is, not what it is.
const PERSON: &str = "person";

/// What was corrected, the latest correction first. What was written when the entry was made,
/// in one go, is no correction.
pub fn corrections(changes: &[Change]) -> Vec<Was> {
    let mut corrections = Vec::new();
    for (place, change) in changes.iter().enumerate() {
        let is_first = changes.first().is_some_and(|first| first.at == change.at);
        let (before, _) = changes.split_at(place);
        let earlier = before.iter().rev().find(|earlier| earlier.field == change.field);
        let value = earlier.and_then(|earlier| earlier.value.clone());
        if !is_first && change.field != PERSON && value != change.value {
            corrections.push(Was {
                field: change.field.clone(),
                value,
                until_ms: change.at.wall_ms,
            });
        }
    }
    corrections.reverse();
    corrections
}

#[cfg(test)]
mod tests {
    use super::*;
    use hagukumi_core::record::Hlc;

    fn change(at: u64, field: &str, value: Option<&str>) -> Change {
        Change {
            at: Hlc { wall_ms: at, ..Hlc::default() },
            field: field.into(),
            value: value.map(str::to_owned),
        }
    }

    #[test]
    fn a_corrected_lot_says_what_it_was_and_the_first_entry_is_no_correction() {
        let changes = [
            change(1, "vaccine", Some("HEPB")),
            change(1, "lot", Some("A1")),
            change(5, "lot", Some("A2")),
            change(9, "note", Some("left arm")),
            change(12, "lot", Some("A2")),
        ];
        let was = |field: &str, value: Option<&str>, until_ms| Was {
            field: field.into(),
            value: value.map(str::to_owned),
            until_ms,
        };
        assert_eq!(corrections(&changes), [was("note", None, 9), was("lot", Some("A1"), 5)]);
    }

    #[test]
    fn an_entry_that_was_never_touched_has_no_corrections() {
        assert_eq!(corrections(&[change(1, "vaccine", Some("HEPB"))]), []);
        assert_eq!(corrections(&[]), []);
    }
}
