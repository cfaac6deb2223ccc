//! A backup as a file: JSON lines, one row of one table a line, the same for every database.
//!
//! The first line says what the file is and of which schema; the last how many rows there are and
//! the SHA-256 of every byte before it. Without that last line the file is cut off, and is refused.

use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::audit::hex;
use crate::{Error, Result};

/// Every table with its columns, in an order in which rows can be put in. What follows from others
/// is not among them.
pub const TABLES: &[(&str, &[&str])] = &[
    (
        "child",
        &[
            "id",
            "version",
            "summary",
            "register_id",
            "name_key",
            "kana_key",
            "birth_date",
            "ward",
            "area",
            "household",
            "language",
            "interpreter",
            "responsible",
            "visit_state",
            "visit_to",
            "visit_on",
            "visit_at",
            "visit_until",
        ],
    ),
    ("entry", &["id", "child", "seq", "kind", "on_day", "corrects", "doc"]),
    (
        "listing",
        &[
            "child",
            "list",
            "item",
            "ward",
            "from_day",
            "until_day",
            "due",
            "unseen_since",
            "youth",
            "birth_date",
            "attempts",
        ],
    ),
    (
        "group_session",
        &[
            "id",
            "checkup",
            "ward",
            "place",
            "on_day",
            "at_time",
            "capacity",
            "booked",
            "version",
            "cancelled",
        ],
    ),
    ("booking", &["session", "child", "checkup", "entry"]),
    (
        "handover",
        &[
            "id",
            "child",
            "from_ward",
            "receiver",
            "to_ward",
            "sent_on",
            "state",
            "state_on",
            "sent_entry",
            "state_entry",
        ],
    ),
    (
        "handover_file",
        &[
            "direction",
            "id",
            "municipality",
            "sha256",
            "children",
            "state",
            "at_ms",
            "file",
            "answer",
        ],
    ),
    ("import_run", &["id", "format", "file_name", "sha256", "staff", "at_ms", "nth"]),
    (
        "import_row",
        &[
            "run",
            "number",
            "verdict",
            "code",
            "column_name",
            "child",
            "content",
            "decided_by",
            "decided_ms",
            "decision",
            "decided_child",
        ],
    ),
    (
        "account",
        &[
            "id",
            "login",
            "name",
            "role",
            "wards",
            "password_hash",
            "totp_secret",
            "totp_step",
            "recovery",
            "disabled",
            "created_ms",
            "version",
        ],
    ),
    ("passkey", &["id", "staff", "name", "credential", "created_ms", "last_used_ms"]),
    ("ceremony", &["id", "purpose", "bound_to", "state", "expires_ms"]),
    ("link", &["hash", "staff", "purpose", "expires_ms"]),
    ("sign_in", &["hash", "staff", "data", "created_ms", "last_used_ms", "expires_ms"]),
    ("failure", &["key", "count", "last_ms"]),
    ("saved_view", &["id", "staff", "name", "query", "version"]),
    ("audit_chain", &["chain", "seq", "hash"]),
    (
        "audit",
        &["chain", "seq", "at_ms", "staff", "action", "reason", "children", "previous", "hash"],
    ),
];

/// Tables that backups of before have as well: the children of the rows of the audit.
pub const FORMER: &[(&str, &[&str])] = &[("audit_child", &["chain", "seq", "child"])];

/// A table of a backup with its columns.
pub fn table(name: &str) -> Option<(&'static str, &'static [&'static str])> {
    TABLES.iter().chain(FORMER).find(|(table, _)| *table == name).copied()
}

const FORM: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Head {
    hagukumi_backup: u32,
    schema: i64,
    at_ms: i64,
}

#[derive(Serialize, Deserialize)]
struct Tail {
    rows: u64,
    sha256: String,
}

/// A backup being written. The file has its name only when it is whole and on the disk.
pub struct BackupWriter {
    file: BufWriter<File>,
    part: PathBuf,
    to: PathBuf,
    sha: Sha256,
    rows: u64,
}

impl BackupWriter {
    /// Begins a file of a schema.
    ///
    /// # Errors
    /// `Full` or `Unavailable` where it cannot be written.
    pub fn create(to: &Path, schema: i64, at_ms: i64) -> Result<Self> {
        let mut name = to.as_os_str().to_owned();
        name.push(".part");
        let part = PathBuf::from(name);
        let file = BufWriter::new(File::create(&part).map_err(disk)?);
        let mut writer = Self { file, part, to: to.to_owned(), sha: Sha256::new(), rows: 0 };
        let head = Head { hagukumi_backup: FORM, schema, at_ms };
        let head = serde_json::to_string(&head).map_err(|error| Error::Fault(error.into()))?;
        writer.line(&head)?;
        Ok(writer)
    }

    fn line(&mut self, line: &str) -> Result<()> {
        self.sha.update(line);
        self.sha.update("\n");
        self.file.write_all(line.as_bytes()).map_err(disk)?;
        self.file.write_all(b"\n").map_err(disk)
    }

    /// A row, as a JSON object in one line.
    ///
    /// # Errors
    /// As [`BackupWriter::create`].
    pub fn row(&mut self, table: &str, row: &str) -> Result<()> {
        self.rows += 1;
        self.line(&format!("{{\"{table}\":{row}}}"))
    }

    /// The last line; gives the number of rows.
    ///
    /// # Errors
    /// As [`BackupWriter::create`].
    pub fn finish(mut self) -> Result<u64> {
        let sha256 = hex(&std::mem::take(&mut self.sha).finalize());
        let tail = Tail { rows: self.rows, sha256 };
        let tail = serde_json::to_string(&tail).map_err(|error| Error::Fault(error.into()))?;
        self.line(&tail)?;
        self.file.flush().map_err(disk)?;
        self.file.get_ref().sync_all().map_err(disk)?;
        std::fs::rename(&self.part, &self.to).map_err(disk)?;
        Ok(self.rows)
    }
}

/// A backup that was read to its end once and found whole.
pub struct BackupReader {
    lines: std::io::Lines<BufReader<File>>,
    left: u64,
    table: Option<&'static str>,
    ahead: Option<(&'static str, Box<serde_json::value::RawValue>)>,
}

impl BackupReader {
    /// Opens a file and checks all of it.
    ///
    /// # Errors
    /// `Corrupt` for a file that is no backup, cut off or changed, `NewerSchema`, `Unavailable`.
    pub fn open(path: &Path, known_schema: i64) -> Result<Self> {
        let left = check(path, known_schema)?;
        let mut lines = BufReader::new(File::open(path).map_err(disk)?).lines();
        // The head was read by the check.
        lines.next();
        Ok(Self { lines, left, table: None, ahead: None })
    }

    /// The next rows of one table as a JSON array, at most `most` of them; `None` at the end.
    ///
    /// # Errors
    /// `Corrupt`, `Unavailable`.
    pub fn chunk(&mut self, most: usize) -> Result<Option<(&'static str, String, u64)>> {
        let mut rows: Vec<Box<serde_json::value::RawValue>> = Vec::new();
        self.table = None;
        while rows.len() < most {
            let Some((table, row)) = self.next_row()? else { break };
            if self.table.is_some_and(|open| open != table) {
                self.ahead = Some((table, row));
                break;
            }
            self.table = Some(table);
            rows.push(row);
        }
        let Some(table) = self.table else { return Ok(None) };
        let array = serde_json::to_string(&rows).map_err(|error| Error::Fault(error.into()))?;
        Ok(Some((table, array, rows.len() as u64)))
    }

    fn next_row(&mut self) -> Result<Option<(&'static str, Box<serde_json::value::RawValue>)>> {
        if let Some(ahead) = self.ahead.take() {
            return Ok(Some(ahead));
        }
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let line = self.lines.next().ok_or_else(|| corrupt("cut off"))?.map_err(disk)?;
        let row: std::collections::BTreeMap<String, Box<serde_json::value::RawValue>> =
            serde_json::from_str(&line).map_err(|_| corrupt("a line is no row"))?;
        let (name, row) = row.into_iter().next().ok_or_else(|| corrupt("an empty line"))?;
        let (table, _) = table(&name).ok_or_else(|| corrupt("an unknown table"))?;
        Ok(Some((table, row)))
    }
}

/// Reads a whole file, and gives the number of its rows.
fn check(path: &Path, known: i64) -> Result<u64> {
    let mut file = BufReader::new(File::open(path).map_err(disk)?);
    let mut sha = Sha256::new();
    let mut line = String::new();
    let mut before = String::new();
    let mut lines = 0_u64;
    loop {
        std::mem::swap(&mut line, &mut before);
        line.clear();
        if file.read_line(&mut line).map_err(|_| corrupt("not text"))? == 0 {
            break;
        }
        lines += 1;
        if lines == 1 {
            let head: Head = serde_json::from_str(&line).map_err(|_| corrupt("no backup"))?;
            if head.hagukumi_backup != FORM || head.schema > known {
                return Err(Error::NewerSchema { found: head.schema, known });
            }
        } else {
            // All but the last line counts into the checksum.
            sha.update(&before);
        }
    }
    let tail: Tail = serde_json::from_str(&before).map_err(|_| corrupt("cut off"))?;
    if tail.rows + 2 != lines || tail.sha256 != hex(&sha.finalize()) {
        return Err(corrupt("changed"));
    }
    Ok(tail.rows)
}

fn corrupt(what: &str) -> Error {
    Error::Corrupt(format!("backup: {what}"))
}

fn disk(error: std::io::Error) -> Error {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::ReadOnlyFilesystem | ErrorKind::QuotaExceeded => {
            Error::Full
        }
        _ => Error::Unavailable(error.into()),
    }
}
