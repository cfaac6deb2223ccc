//! What a person says about a doubtful row.

use chrono::NaiveDate;
use hagukumi_core::care::intake::{Roster, Verdict, settle};
use hagukumi_core::care::{ChildId, StaffId};
use hagukumi_store::{Access, Decision, Store, Summarize, Verdict as Kept};

use super::held::Held;
use super::writing::{Writer, known, random_id};

/// What a person says about a doubtful row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It speaks of this child.
    Same(ChildId),
    /// It speaks of a child who is not known yet.
    Other,
    /// It is to be left.
    Drop,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The child that the row now belongs to; nobody for a row that is left.
    pub child: Option<ChildId>,
    /// Whether something was written.
    pub wrote: bool,
}

/// Why a decision was not taken. Nothing of it was written.
#[derive(Debug)]
pub enum DecideError {
    /// The run has no such doubtful row.
    NoSuchRow,
    /// The row cannot begin a child, or says of this one what cannot be.
    Impossible,
    /// The store did not take it; a conflict when somebody was first.
    Store(hagukumi_store::Error),
}

impl From<hagukumi_store::Error> for DecideError {
    fn from(error: hagukumi_store::Error) -> Self {
        Self::Store(error)
    }
}

/// Takes a person's decision about a doubtful row, and writes what follows from it in the same
/// transaction.
///
/// # Errors
/// [`DecideError`].
#[expect(clippy::too_many_arguments, reason = "each is another part of the world outside")]
pub async fn decide(
    store: &dyn Store,
    run: &str,
    number: u32,
    choice: &Choice,
    staff: &StaffId,
    at_ms: i64,
    today: NaiveDate,
    summarize: Summarize<'_>,
) -> Result<Decided, DecideError> {
    let access = Access::new(staff.clone(), "import_decide", at_ms);
    let (_, rows) = store.import_run(run, Some(Kept::Doubtful), &access).await?;
    let row = rows.into_iter().find(|row| row.number == number).ok_or(DecideError::NoSuchRow)?;
    let held = Held::parse(&row.content).map_err(|_| DecideError::NoSuchRow)?;
    let writer = Writer { run, at_ms, summarize };
    let (code, child, append) = match choice {
        Choice::Drop => ("drop", None, None),
        Choice::Other => match Roster::default().decide(&held.row, None, today) {
            Verdict::New { statements } => {
                let child = ChildId(random_id());
                ("other", Some(child.clone()), Some(writer.append(child, None, statements)))
            }
            _ => return Err(DecideError::Impossible),
        },
        Choice::Same(child) => {
            let found = store.timelines(std::slice::from_ref(child), &access).await?;
            let timeline = found.into_iter().next().ok_or(DecideError::NoSuchRow)?;
            let mut roster = Roster::default();
            roster.note(known(timeline.record.clone()));
            let verdict = roster.decide(&held.row, Some(child), today);
            match settle(verdict, &timeline.entries) {
                Verdict::Unchanged { child } => ("same", Some(child), None),
                Verdict::Changed { child, statements, .. } => {
                    let append = writer.append(child.clone(), Some(timeline), statements);
                    ("same", Some(child), Some(append))
                }
                _ => return Err(DecideError::Impossible),
            }
        }
    };
    let wrote = append.is_some();
    let decision =
        Decision { staff: staff.clone(), at_ms, code: code.to_owned(), child: child.clone() };
    store.decide(run, number, &decision, append, &access).await?;
    Ok(Decided { child, wrote })
}
