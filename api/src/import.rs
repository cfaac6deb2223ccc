//! Files of births, residents and attendance.

use serde::{Deserialize, Serialize};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// Births and birth cards.
    Births,
    /// Extract of the resident register.
    Residents,
    /// Reports of clinics on checkups.
    Attendance,
}

/// `POST /api/imports`: the file is the body, `text/csv` or `application/octet-stream`. It is
/// read as a dry run; nothing changes before `apply`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct ImportQuery {
    /// What it holds.
    pub kind: ImportKind,
    /// The file's name, for the list of runs; at most 200 characters.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", param(required = false))]
    pub name: String,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// Being read and compared.
    Checking,
    /// Compared: the rows say what would be done.
    Checked,
    /// Being written.
    Applying,
    /// Written.
    Applied,
    /// The file cannot be read; `problem` says why. Nothing was changed.
    Failed,
}

/// One run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportView {
    /// Its id.
    pub id: String,
    /// What it holds.
    pub kind: ImportKind,
    /// The file's name.
    pub name: String,
    /// How far it is.
    pub state: ImportState,
    /// Rows done.
    pub done: u64,
    /// Rows in all.
    pub total: u64,
    /// Rows of each judgement.
    pub counts: ImportCounts,
    /// When it began, milliseconds since 1970-01-01T00:00:00Z.
    pub started_ms: i64,
    /// Why the file cannot be read, or was not written: a stable code, whose message id is
    /// `staff-import-` and it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// Doubtful rows of a written run that nobody has decided yet.
    #[serde(default)]
    pub open: u64,
    /// What would be done, as a fingerprint for `apply`; empty unless it is checked.
    #[serde(default)]
    pub plan: String,
    /// Whether there is a report to download.
    #[serde(default)]
    pub report: bool,
    /// Rows that somebody should look at, at most 200: refused first, then doubtful.
    pub rows: Vec<ImportRowView>,
}

/// Rows of each judgement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportCounts {
    /// Not known before.
    pub new: u64,
    /// Known, and something is different.
    pub changed: u64,
    /// Known word for word.
    pub unchanged: u64,
    /// Somebody must look: the same name and birthday, twins, a changed number.
    pub doubtful: u64,
    /// Cannot be read, with a reason.
    pub refused: u64,
}

/// One row that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportRowView {
    /// Line of the file, from 1; the header is 1.
    pub line: u64,
    /// `doubtful` or `refused`.
    pub judgement: String,
    /// A stable code, whose message id is `staff-import-row-` and it.
    pub reason: String,
    /// The column, as the file names it.
    #[serde(default)]
    pub column: String,
}

/// `GET /api/imports`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportsView {
    /// The last 50 runs, the newest first, without their rows.
    pub imports: Vec<ImportView>,
    /// Every run with doubtful rows that nobody has decided, the oldest first, however old.
    #[serde(default)]
    pub open: Vec<ImportView>,
}

/// `POST /api/imports/{import}/apply`: what was looked at is written, or nothing.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ApplyImportRequest {
    /// The plan that was shown.
    pub plan: String,
}
