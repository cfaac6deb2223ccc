//! What became of a file, row by row.

use std::borrow::Cow;
use std::io;

use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, Person};
use hagukumi_store::{ImportRow, Verdict};
use serde::Serialize;

use super::encoding::Encoding;
use super::format::Kind;
use super::held::Held;
use super::problem::Problem;
use super::read::Line;
use super::words::Words;

/// What became of a file.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The run under which it is kept; absent for a dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run: Option<String>,
    /// The kind of file.
    pub kind: Kind,
    /// The file's name.
    pub file_name: String,
    /// How its text was written.
    pub encoding: Encoding,
    /// The day of the import.
    pub on: NaiveDate,
    /// What is worth knowing about the file as a whole: columns that were not read.
    pub notes: Vec<Problem>,
    /// Every row.
    pub rows: Vec<ReportRow>,
    /// What is done, as a fingerprint that changes when anything of it does.
    #[serde(skip)]
    pub plan: String,
}

/// What became of a row.
#[derive(Debug, Serialize)]
pub struct ReportRow {
    /// Its line in the file, from 1.
    pub line: u32,
    /// What became of it.
    pub verdict: Verdict,
    /// Why, as a code; empty where there is nothing to say. The message is
    /// `staff-import-row-` and the code.
    pub code: Cow<'static, str>,
    /// The column that it is about, as the file names it.
    pub column: String,
    /// The value that it is about.
    pub value: String,
    /// The number of the register, as the file has it.
    pub register_id: String,
    /// The name.
    pub name: String,
    /// The birthday.
    pub birth_date: String,
    /// The child that it was taken for, or that it began.
    pub child: Option<ChildId>,
    /// Whom it may mean, when it is doubtful.
    pub candidates: Vec<ChildId>,
    /// What of the person changed.
    pub fields: Vec<&'static str>,
    /// What is worth knowing, and did not keep the row from being taken.
    pub notes: Vec<Problem>,
    /// What is kept for the decision.
    #[serde(skip)]
    pub held: Option<Held>,
}

/// How much of the rows a report repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Whom each row is about, and the value that is wrong.
    Everything,
    /// Nothing that a family could be known by: the row is found in the file by its number.
    NoFamily,
}

impl Shown {
    /// The cells of a line, in the order of [`Words::report_head`], that are shown.
    fn of(self, mut cells: [Option<String>; 11]) -> impl Iterator<Item = String> {
        if self == Self::NoFamily {
            let [_, _, _, _, _, value, register_id, name, birth_date, _, _] = &mut cells;
            (*value, *register_id, *name, *birth_date) = (None, None, None, None);
        }
        cells.into_iter().flatten()
    }

    /// A note without the value that it is about, where that is not shown.
    fn note(self, note: &Problem) -> Problem {
        match self {
            Self::Everything => note.clone(),
            Self::NoFamily => Problem { value: String::new(), ..note.clone() },
        }
    }
}

/// A report as `hagukumi import --format json` prints it.
#[derive(Debug, Serialize)]
pub struct Summary<'r> {
    run: Option<&'r str>,
    kind: Kind,
    file_name: &'r str,
    encoding: Encoding,
    on: NaiveDate,
    counts: Counts,
    notes: &'r [Problem],
    rows: Vec<&'r ReportRow>,
}

#[derive(Debug, Serialize)]
struct Counts {
    new: u32,
    changed: u32,
    unchanged: u32,
    doubtful: u32,
    refused: u32,
}

impl ReportRow {
    pub(super) fn of(line: Line, verdict: Verdict, code: &'static str) -> Self {
        let Line { number, name, register_id, birth_date, notes, .. } = line;
        Self {
            line: number,
            verdict,
            code: code.into(),
            column: String::new(),
            value: String::new(),
            register_id,
            name,
            birth_date,
            child: None,
            candidates: Vec::new(),
            fields: Vec::new(),
            notes,
            held: None,
        }
    }

    /// What a run keeps of a row. `person` is the child that it was taken for, as it stands now:
    /// of what the file said, only rows that wait for a person are kept.
    pub fn kept(row: ImportRow, person: Option<&Person>) -> Self {
        let ImportRow { number, verdict, code, column, child, content, decided } = row;
        let held = Held::parse(&content).ok();
        let facts = held.as_ref().map(|held| &held.row.facts);
        let said = |fact: Option<&String>, known: Option<&String>| {
            fact.or(known).cloned().unwrap_or_default()
        };
        let birth_date = facts.and_then(|facts| facts.birth_date);
        let birth_date = birth_date.or(person.map(|person| person.birth_date));
        Self {
            line: number,
            verdict,
            code: code.into(),
            column,
            value: String::new(),
            register_id: said(
                facts.and_then(|facts| facts.register_id.as_ref()),
                person.and_then(|person| person.register_id.as_ref()),
            ),
            name: said(
                facts.and_then(|facts| facts.name.as_ref()),
                person.map(|person| &person.name),
            ),
            birth_date: birth_date.map(|day| day.to_string()).unwrap_or_default(),
            child: child.or_else(|| decided?.child),
            candidates: held.as_ref().map(|held| held.candidates.clone()).unwrap_or_default(),
            fields: Vec::new(),
            notes: Vec::new(),
            held,
        }
    }

    /// The same, about a column and a value.
    pub(super) fn about(mut self, problem: &Problem) -> Self {
        self.column.clone_from(&problem.column);
        self.value.clone_from(&problem.value);
        self
    }
}

impl Report {
    /// Rows of each verdict, in the order of [`Verdict::ALL`].
    pub fn counts(&self) -> [u32; 5] {
        let count = |verdict| self.rows.iter().filter(|row| row.verdict == verdict).count();
        Verdict::ALL.map(|verdict| u32::try_from(count(verdict)).unwrap_or(u32::MAX))
    }

    /// How many rows of a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.rows.iter().filter(|row| row.verdict == verdict).count()
    }

    /// The report without the rows about which there is nothing to say.
    pub fn summary(&self) -> Summary<'_> {
        let [new, changed, unchanged, doubtful, refused] = self.counts();
        let quiet = |row: &&ReportRow| row.code.is_empty() && row.notes.is_empty();
        Summary {
            run: self.run.as_deref(),
            kind: self.kind,
            file_name: &self.file_name,
            encoding: self.encoding,
            on: self.on,
            counts: Counts { new, changed, unchanged, doubtful, refused },
            notes: &self.notes,
            rows: self.rows.iter().filter(|row| !quiet(row)).collect(),
        }
    }
}

/// Writes rows of a report as CSV, a line a row: UTF-8 with the mark that spreadsheets ask for, and
/// no cell that a spreadsheet would run as a formula.
///
/// # Errors
/// When they cannot be written.
pub fn write_csv(
    rows: &[ReportRow],
    mut to: impl io::Write,
    words: &Words,
    shown: Shown,
) -> io::Result<()> {
    to.write_all("\u{FEFF}".as_bytes())?;
    let mut csv = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Always)
        .from_writer(to);
    csv.write_record(shown.of(words.report_head().map(Some)))?;
    for row in rows {
        let notes: Vec<String> =
            row.notes.iter().map(|note| words.problem(&shown.note(note))).collect();
        let fields: Vec<String> = row.fields.iter().map(|field| words.field(field)).collect();
        let message = if row.code.is_empty() { String::new() } else { words.reason(&row.code) };
        let cells = [
            row.line.to_string(),
            words.verdict(row.verdict),
            row.code.to_string(),
            message,
            row.column.clone(),
            row.value.clone(),
            row.register_id.clone(),
            row.name.clone(),
            row.birth_date.clone(),
            fields.join(" / "),
            notes.join(" / "),
        ];
        csv.write_record(shown.of(cells.map(harmless).map(Some)))?;
    }
    csv.flush()
}

/// A cell that no spreadsheet runs: what begins like a formula gets an apostrophe before it.
pub(crate) fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell
    }
}
