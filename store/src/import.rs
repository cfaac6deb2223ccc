//! Imports: what became of each row of each file.

use hagukumi_core::care::{ChildId, StaffId};
use serde::{Deserialize, Serialize};

use crate::Append;

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// A child that was not known.
    New,
    /// Something new about a known child.
    Changed,
    /// Nothing new.
    Unchanged,
    /// A person has to decide.
    Doubtful,
    /// Could not be taken.
    Refused,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 5] =
        [Self::New, Self::Changed, Self::Unchanged, Self::Doubtful, Self::Refused];

    /// The code.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Doubtful => "doubtful",
            Self::Refused => "refused",
        }
    }

    /// The verdict of that code.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.name() == name)
    }
}

/// One import of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRun {
    /// The run. Random.
    pub id: String,
    /// The format's id: `births`, `residents`, `attendance`.
    pub format: String,
    /// The file's name as it was handed in.
    pub file_name: String,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// Who imported it.
    pub staff: StaffId,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
    /// Rows of each verdict, in the order of [`Verdict::ALL`]. Follows from the rows; what is
    /// handed in is not looked at.
    pub counts: [u32; 5],
    /// How many runs there were when the file was judged: of two that were judged at once, only
    /// one is written.
    pub nth: u32,
    /// Doubtful rows that nobody has decided yet. Follows from the rows, too.
    pub open: u32,
}

/// What became of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRow {
    /// The row's number in the file, from 1 after the header.
    pub number: u32,
    /// What became of it.
    pub verdict: Verdict,
    /// Why, as a code; empty where there is nothing to say.
    pub code: String,
    /// The column that it is about, as the file names it; empty where it is about the whole row.
    pub column: String,
    /// The child it was taken for.
    pub child: Option<ChildId>,
    /// The row as it was read, as JSON, for a person to decide; empty where none has to.
    pub content: String,
    /// What a person decided.
    pub decided: Option<Decision>,
}

/// A decision about a doubtful row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Who decided.
    pub staff: StaffId,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
    /// What, as a code: `same`, `other`, `drop`.
    pub code: String,
    /// The child that the row then belonged to.
    pub child: Option<ChildId>,
}

/// A file that was handed in and is not written yet. It is kept until it is, for some hours at
/// most, and is in no backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// The id; the run that writes the file has the same.
    pub id: String,
    /// The format's id.
    pub format: String,
    /// The file's name as it was handed in.
    pub file_name: String,
    /// Who handed it in.
    pub staff: StaffId,
    /// When, milliseconds since 1970.
    pub at_ms: i64,
    /// The file, sealed by the server.
    pub sealed: String,
}

/// A whole import: kept all or not at all.
#[derive(Clone, Debug)]
pub struct Import {
    /// The run; absent when a made-up city is filled. An [`Upload`] of its id goes with it.
    pub run: Option<ImportRun>,
    /// Every row of the file.
    pub rows: Vec<ImportRow>,
    /// What is written. Each child at most once.
    pub appends: Vec<Append>,
}
