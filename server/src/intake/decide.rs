//! What a person says about doubtful rows.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hagukumi_core::care::ChildId;
use hagukumi_core::care::intake::{Roster, Verdict, settle};
use hagukumi_store::{Access, Append, Decision, Store, Summarize, Timeline, Verdict as Kept};

use super::doubts::{Doubtful, doubts};
use super::writing::{Writer, known, random_id};

/// What a person says about a doubtful row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It speaks of this child, one of those that were shown.
    Same(ChildId),
    /// It speaks of a child who is not known yet.
    Other,
    /// It is to be left.
    Drop,
}

/// A choice for a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The row's line in the file.
    pub number: u32,
    /// What it was chosen for: [`Doubtful::seen`].
    pub seen: String,
    /// The choice.
    pub choice: Choice,
}

/// What came of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The child that the row now belongs to; nobody for a row that is left.
    pub child: Option<ChildId>,
    /// Whether something was written.
    pub wrote: bool,
}

/// Why no decision was taken. Nothing of any was written.
#[derive(Debug)]
pub enum DecideError {
    /// The run has no such doubtful row.
    NoSuchRow(u32),
    /// The row cannot begin a child, was not shown with this one, or says of it what cannot be.
    Impossible(u32),
    /// What was shown for these rows is no longer so: somebody decided first, or wrote about a
    /// child.
    Stale(Vec<u32>),
    /// The store did not take it.
    Store(hagukumi_store::Error),
}

impl From<hagukumi_store::Error> for DecideError {
    fn from(error: hagukumi_store::Error) -> Self {
        Self::Store(error)
    }
}

/// Takes a person's decisions about rows of a run, and writes what follows from them in the same
/// transaction: all of them or none.
///
/// # Errors
/// [`DecideError`].
pub async fn decide(
    store: &dyn Store,
    run: &str,
    told: &[Told],
    today: NaiveDate,
    summarize: Summarize<'_>,
    access: &Access,
) -> Result<Vec<Decided>, DecideError> {
    let open = doubts(store, run, usize::MAX, today, access).await?.rows;
    let rows = matching(store, run, told, &open, access).await?;
    let meant = told.iter().filter_map(|told| match &told.choice {
        Choice::Same(child) => Some(child.clone()),
        Choice::Other | Choice::Drop => None,
    });
    let mut meant: Vec<ChildId> = meant.collect();
    meant.sort_unstable();
    meant.dedup();
    let timelines = store.timelines(&meant, access).await?;
    let mut work = Work {
        writer: Writer { run, at_ms: access.at_ms, summarize },
        today,
        timelines: timelines.into_iter().map(|known| (known.record.id.clone(), known)).collect(),
        appends: BTreeMap::new(),
    };
    let mut done = Vec::with_capacity(told.len());
    let mut decisions = Vec::with_capacity(told.len());
    for (told, row) in told.iter().zip(rows) {
        let decided = work.take(row, &told.choice).ok_or(DecideError::Impossible(told.number))?;
        let code = match told.choice {
            Choice::Same(_) => "same",
            Choice::Other => "other",
            Choice::Drop => "drop",
        };
        decisions.push((
            told.number,
            Decision {
                staff: access.staff.clone(),
                at_ms: access.at_ms,
                code: code.to_owned(),
                child: decided.child.clone(),
            },
        ));
        done.push(decided);
    }
    let appends = work.appends.into_values().collect();
    match store.decide(run, &decisions, appends, access).await {
        // Between our look and now.
        Err(hagukumi_store::Error::Conflict { .. }) => {
            Err(DecideError::Stale(told.iter().map(|told| told.number).collect()))
        }
        kept => kept.map(|()| done).map_err(DecideError::Store),
    }
}

/// The rows that are decided, each as it was shown.
async fn matching<'d>(
    store: &dyn Store,
    run: &str,
    told: &[Told],
    open: &'d [Doubtful],
    access: &Access,
) -> Result<Vec<&'d Doubtful>, DecideError> {
    let (mut rows, mut stale) = (Vec::with_capacity(told.len()), Vec::new());
    for told in told {
        match open.iter().find(|row| row.number == told.number) {
            Some(row) if row.seen == told.seen => rows.push(row),
            _ => stale.push(told.number),
        }
    }
    if stale.is_empty() {
        return Ok(rows);
    }
    let (_, kept) = store.import_run(run, Some(Kept::Doubtful), access).await?;
    let unknown = stale.iter().find(|number| kept.iter().all(|row| row.number != **number));
    Err(match unknown {
        Some(number) => DecideError::NoSuchRow(*number),
        None => DecideError::Stale(stale),
    })
}

struct Work<'w> {
    writer: Writer<'w>,
    today: NaiveDate,
    /// As they stand after the rows before.
    timelines: BTreeMap<ChildId, Timeline>,
    appends: BTreeMap<ChildId, Append>,
}

impl Work<'_> {
    /// What a row and the choice for it add; nothing where it cannot be.
    fn take(&mut self, row: &Doubtful, choice: &Choice) -> Option<Decided> {
        match choice {
            Choice::Drop => Some(Decided { child: None, wrote: false }),
            Choice::Other => {
                let verdict = Roster::default().decide(&row.held.row, None, self.today);
                let Verdict::New { statements } = verdict else { return None };
                let child = ChildId(random_id());
                let append = self.writer.append(child.clone(), None, statements);
                self.appends.insert(child.clone(), append);
                Some(Decided { child: Some(child), wrote: true })
            }
            Choice::Same(child) => {
                if row.candidates.iter().all(|record| record.id != *child) {
                    return None;
                }
                let timeline = self.timelines.get(child)?.clone();
                let mut roster = Roster::default();
                roster.note(known(timeline.record.clone()));
                let verdict = roster.decide(&row.held.row, Some(child), self.today);
                let wrote = match settle(verdict, &timeline.entries) {
                    Verdict::Unchanged { .. } => false,
                    Verdict::Changed { statements, .. } => {
                        self.add(self.writer.append(child.clone(), Some(timeline), statements));
                        true
                    }
                    _ => return None,
                };
                Some(Decided { child: Some(child.clone()), wrote })
            }
        }
    }

    /// Adds to a child's timeline what a row says, so that the next row about it sees that.
    fn add(&mut self, append: Append) {
        if let Some(timeline) = self.timelines.get_mut(&append.child) {
            timeline.entries.extend(append.entries.iter().cloned());
            timeline.record.version = append.entries.last().map_or(0, |entry| entry.seq);
            timeline.record.summary = append.summary.clone();
        }
        match self.appends.entry(append.child.clone()) {
            std::collections::btree_map::Entry::Vacant(place) => {
                place.insert(append);
            }
            std::collections::btree_map::Entry::Occupied(mut place) => {
                let before = place.get_mut();
                before.entries.extend(append.entries);
                before.summary = append.summary;
            }
        }
    }
}
