//! The timeline as it was written and as it counts: corrections stand beside what they correct.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Body, Correct, Entry, EntryId};

/// One line of a child's page: an entry as it was written, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// The entry as it was written; it is never changed.
    pub entry: &'a Entry,
    /// How it stands now.
    pub standing: Standing<'a>,
    /// The corrections of it in the order of writing; the last one holds.
    pub corrections: Vec<&'a Entry>,
    /// Its place in the input.
    pub(super) at: usize,
}

/// How an entry stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    /// It counts as it was written.
    Counts,
    /// It counts as the last correction says.
    Corrected(&'a Correct),
    /// The last correction says that it should not be there: it is read and does not count.
    Withdrawn,
    /// It is a correction of another entry.
    Correction,
}

impl<'a> Line<'a> {
    /// The day and the content that count; nothing when the entry was withdrawn or is itself a
    /// correction.
    pub fn counted(&self) -> Option<(NaiveDate, &'a Body)> {
        match self.standing {
            Standing::Counts => Some((self.entry.on, &self.entry.body)),
            Standing::Corrected(to) => Some((to.on, &to.body)),
            Standing::Withdrawn | Standing::Correction => None,
        }
    }
}

/// Something odd in a timeline. It never keeps the rest from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The entry that it is about; absent where it is about the whole timeline.
    pub entry: Option<EntryId>,
    /// What.
    pub kind: FindingKind,
}

/// What is odd in a timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// Nothing says who the child is; the first day of the timeline stands in for its birthday.
    NoPerson,
    /// Two entries have one id and differ; the one written first counts.
    SameIdTwice,
    /// Two entries have one place in the timeline.
    SamePlaceTwice,
    /// A correction of an entry that is not there; it changes nothing.
    CorrectsNothing,
    /// A correction of a correction, or to one; it changes nothing.
    CorrectsCorrection,
    /// It speaks of a day before birth, on which it cannot have been; it does not count.
    BeforeBirth,
    /// It speaks of a day after the child's death.
    AfterDeath,
    /// A handover was accepted or returned that nobody has sent; it changes nothing.
    HandoverNotSent,
    /// The child is known to have died on two different days; the first one counts.
    DiedTwice,
}

impl FindingKind {
    /// A stable code; the staff view's message is `finding-` and this.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoPerson => "no-person",
            Self::SameIdTwice => "same-id-twice",
            Self::SamePlaceTwice => "same-place-twice",
            Self::CorrectsNothing => "corrects-nothing",
            Self::CorrectsCorrection => "corrects-correction",
            Self::BeforeBirth => "before-birth",
            Self::AfterDeath => "after-death",
            Self::HandoverNotSent => "handover-not-sent",
            Self::DiedTwice => "died-twice",
        }
    }

    pub(super) fn at(self, entry: &EntryId) -> Finding {
        Finding { entry: Some(entry.clone()), kind: self }
    }
}

/// The lines of a timeline in the order of writing, whatever the order of the input; copies of
/// one entry are one line.
pub fn timeline(entries: &[Entry]) -> (Vec<Line<'_>>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut lines = in_order(entries, &mut findings);
    let written = lines.iter().map(|line| line.entry).filter(|entry| is_correction(&entry.body));
    let mut corrections: Vec<(usize, &Entry, Option<&Correct>)> = Vec::new();
    for correction in written {
        let Body::Correction { of, to, .. } = &correction.body else { continue };
        let Some(at) = lines.iter().position(|line| line.entry.id == *of) else {
            findings.push(FindingKind::CorrectsNothing.at(&correction.id));
            continue;
        };
        let corrects_correction = lines.get(at).is_some_and(|of| is_correction(&of.entry.body));
        if corrects_correction || to.as_ref().is_some_and(|to| is_correction(&to.body)) {
            findings.push(FindingKind::CorrectsCorrection.at(&correction.id));
        } else {
            corrections.push((at, correction, to.as_deref()));
        }
    }
    for (at, correction, to) in corrections {
        if let Some(line) = lines.get_mut(at) {
            line.corrections.push(correction);
            line.standing = to.map_or(Standing::Withdrawn, Standing::Corrected);
        }
    }
    (lines, findings)
}

fn is_correction(body: &Body) -> bool {
    matches!(body, Body::Correction { .. })
}

/// Every entry once, in the order of writing.
fn in_order<'a>(entries: &'a [Entry], findings: &mut Vec<Finding>) -> Vec<Line<'a>> {
    let mut ordered: Vec<(usize, &Entry)> = entries.iter().enumerate().collect();
    ordered.sort_by(|(_, a), (_, b)| {
        let place = |entry: &Entry| (entry.seq, entry.recorded_ms, entry.on);
        place(a)
            .cmp(&place(b))
            .then_with(|| a.id.cmp(&b.id))
            // Only entries that should not exist come this far: the order is arbitrary and fixed.
            .then_with(|| if a == b { Ordering::Equal } else { written(a).cmp(&written(b)) })
    });
    if has_copies(entries) {
        let mut first: BTreeMap<&EntryId, &Entry> = BTreeMap::new();
        ordered.retain(|(_, entry)| {
            let Some(known) = first.get(&entry.id) else {
                first.insert(&entry.id, entry);
                return true;
            };
            if known != entry {
                findings.push(FindingKind::SameIdTwice.at(&entry.id));
            }
            false
        });
    }
    for pair in ordered.windows(2) {
        if let [(_, before), (_, entry)] = pair
            && before.seq == entry.seq
        {
            findings.push(FindingKind::SamePlaceTwice.at(&entry.id));
        }
    }
    let line = |(at, entry): (usize, &'a Entry)| {
        let correction = is_correction(&entry.body);
        let standing = if correction { Standing::Correction } else { Standing::Counts };
        Line { entry, standing, corrections: Vec::new(), at }
    };
    ordered.into_iter().map(line).collect()
}

/// Whether an id is there twice, which is rare.
fn has_copies(entries: &[Entry]) -> bool {
    let mut ids: Vec<&EntryId> = entries.iter().map(|entry| &entry.id).collect();
    ids.sort_unstable();
    ids.windows(2).any(|pair| matches!(pair, [one, other] if one == other))
}

fn written(entry: &Entry) -> String {
    format!("{:?} {:?}", entry.author, entry.body)
}
