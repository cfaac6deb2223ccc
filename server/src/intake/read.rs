//! A file, read: every line either a row or the reason why it is none.

use std::collections::HashMap;

use chrono::NaiveDate;
use hagukumi_core::care::intake::Row;
use rayon::prelude::*;

use super::city::City;
use super::encoding::{self, Encoding};
use super::format::{Column, Format, Kind};
use super::problem::{Code, Problem};
use super::records::{Record, records};
use super::row;

/// What a file says.
#[derive(Debug)]
pub struct Reading {
    /// How its text is written.
    pub encoding: Encoding,
    /// Every line that is not empty, in order.
    pub lines: Vec<Line>,
    /// Columns that were not read.
    pub notes: Vec<Problem>,
}

/// One line of the file that is not empty.
#[derive(Debug)]
pub struct Line {
    /// Its number in the file, from 1; the header is usually 1.
    pub number: u32,
    /// What it says.
    pub said: Said,
    /// What is worth knowing about it, and did not keep it from being read.
    pub notes: Vec<Problem>,
    /// The name as the file has it, for a person to find the row by.
    pub name: String,
    /// The number of the register, for the same.
    pub register_id: String,
    /// The birthday, for the same.
    pub birth_date: String,
}

/// What a line says.
#[derive(Debug)]
pub enum Said {
    /// A row.
    Row(Box<Row>),
    /// The same as an earlier line.
    Twice(u32),
    /// Nothing that can be read.
    Refused(Problem),
}

/// The values of a line by what they mean.
pub(super) struct Fields<'f> {
    columns: &'f HashMap<Column, (usize, String)>,
    values: &'f [String],
}

impl Fields<'_> {
    /// The heading and the value of a column that has one.
    pub(super) fn get(&self, column: Column) -> Option<(&str, &str)> {
        let (at, heading) = self.columns.get(&column)?;
        let value = self.values.get(*at)?.trim();
        (!value.is_empty()).then_some((heading, value))
    }

    /// The heading of a column, for a message about its missing value.
    pub(super) fn heading(&self, column: Column) -> &str {
        self.columns.get(&column).map_or("", |(_, heading)| heading)
    }
}

/// How many of the first records may be the header: lists carry a title above it.
const HEADER_WITHIN: usize = 5;

/// Reads a file.
///
/// # Errors
/// What keeps the whole file from being read: no text, an encoding that is not clear, a header
/// without a column that must be there or with one twice.
pub fn read(
    bytes: &[u8],
    kind: Kind,
    format: &Format,
    city: &City,
    encoding: Option<Encoding>,
    today: NaiveDate,
) -> Result<Reading, Vec<Problem>> {
    let one = |code| vec![Problem::of(code)];
    let (bytes, marked) = encoding::open(bytes).map_err(one)?;
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |wanted: u8| first.iter().filter(|byte| **byte == wanted).count();
    let separator = if count(b'\t') > count(b',') { b'\t' } else { b',' };
    let records = records(bytes, separator);
    let encoding = match marked.or(encoding).or(format.encoding) {
        Some(encoding) => encoding,
        None => {
            let head: Vec<&[u8]> = records.iter().take(HEADER_WITHIN).map(|r| r.bytes).collect();
            let knows = |text: &str| known_columns(text, separator, format);
            encoding::detect(bytes, &head, knows).map_err(one)?
        }
    };
    let (header_at, columns, names) = header(&records, encoding, kind, format)?;
    let mut notes = Vec::new();
    for name in &names {
        if format.column(name).is_none_or(|column| !kind.has(column)) && !format.ignores(name) {
            notes.push(Problem::at(Code::ColumnUnknown, name, ""));
        }
    }
    let records = records.get(header_at + 1..).unwrap_or_default();
    // Each line is read by itself, on whichever core is free.
    let read = records.par_iter().filter_map(|record| {
        let line = line(record, encoding, &columns, names.len(), |fields, notes| {
            row::row(kind, fields, format, city, today, notes)
        })?;
        let key = key(&line, record);
        Some((line, key))
    });
    let read: Vec<(Line, Vec<u8>)> = read.collect();
    let mut seen = Seen::default();
    let lines = read.into_iter().map(|(line, key)| seen.check(line, key, kind)).collect();
    Ok(Reading { encoding, lines, notes })
}

fn known_columns(text: &str, separator: u8, format: &Format) -> usize {
    let cut = |c: char| c == char::from(separator) || c == '\n' || c == '"';
    text.split(cut).filter(|name| format.column(name).is_some()).count()
}

type Header = (usize, HashMap<Column, (usize, String)>, Vec<String>);

/// The header: the first record that names a column which must be there.
fn header(
    records: &[Record<'_>],
    encoding: Encoding,
    kind: Kind,
    format: &Format,
) -> Result<Header, Vec<Problem>> {
    let names = |record: &Record<'_>| -> Option<Vec<String>> {
        let fields = record.fields.as_ref()?;
        fields.iter().map(|field| Some(encoding.text(field)?.trim().to_owned())).collect()
    };
    let required = kind.required();
    let is_header = |names: &Vec<String>| {
        names.iter().any(|name| format.column(name).is_some_and(|c| required.contains(&c)))
    };
    let found = records
        .iter()
        .take(HEADER_WITHIN)
        .enumerate()
        .find_map(|(at, record)| Some((at, names(record).filter(is_header)?)));
    let missing = |column: &Column| Problem::at(Code::ColumnMissing, format.name(*column), "");
    let Some((at, names)) = found else {
        return Err(required.iter().map(missing).collect());
    };
    let mut columns: HashMap<Column, (usize, String)> = HashMap::new();
    let mut problems = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let Some(column) = format.column(name).filter(|column| kind.has(*column)) else { continue };
        if let Some((_, before)) = columns.get(&column) {
            problems.push(Problem::at(Code::ColumnTwice, name, before));
        } else {
            columns.insert(column, (place, name.clone()));
        }
    }
    problems.extend(required.iter().filter(|column| !columns.contains_key(column)).map(missing));
    if problems.is_empty() { Ok((at, columns, names)) } else { Err(problems) }
}

/// Reads one record; nothing for a record whose fields are all empty.
fn line(
    record: &Record<'_>,
    encoding: Encoding,
    columns: &HashMap<Column, (usize, String)>,
    width: usize,
    row: impl FnOnce(&Fields<'_>, &mut Vec<Problem>) -> Result<Row, Problem>,
) -> Option<Line> {
    let mut line = Line {
        number: record.line,
        said: Said::Refused(Problem::of(Code::QuotesBroken)),
        notes: Vec::new(),
        name: String::new(),
        register_id: String::new(),
        birth_date: String::new(),
    };
    let Some(fields) = &record.fields else { return Some(line) };
    let texts: Vec<Option<String>> = fields.iter().map(|field| encoding.text(field)).collect();
    if texts.iter().all(|text| text.as_deref().is_some_and(|text| text.trim().is_empty())) {
        return None;
    }
    let undecodable = texts.iter().position(Option::is_none);
    let values: Vec<String> = texts.into_iter().map(Option::unwrap_or_default).collect();
    let fields = Fields { columns, values: &values };
    let of = |column| fields.get(column).map(|(_, value)| super::value::text(value));
    line.name = of(Column::Name).unwrap_or_default();
    line.register_id = of(Column::RegisterId).unwrap_or_default();
    line.birth_date = of(Column::BirthDate).unwrap_or_default();
    if let Some(at) = undecodable {
        let heading = columns.values().find(|(place, _)| *place == at);
        let heading = heading.map_or("", |(_, heading)| heading);
        line.said = Said::Refused(Problem::at(Code::TextUndecodable, heading, ""));
        return Some(line);
    }
    // Empty fields past the last column come from spreadsheets and mean nothing.
    let filled = values.iter().rposition(|value| !value.trim().is_empty()).map_or(0, |at| at + 1);
    if values.len() < width || filled > width {
        line.said = Said::Refused(Problem::at(
            Code::FieldCount,
            "",
            &format!("{} / {width}", values.len()),
        ));
        return Some(line);
    }
    line.said = match row(&fields, &mut line.notes) {
        Ok(row) => Said::Row(Box::new(row)),
        Err(problem) => Said::Refused(problem),
    };
    Some(line)
}

/// What a line says, to be compared with other lines.
fn key(line: &Line, record: &Record<'_>) -> Vec<u8> {
    match &line.said {
        Said::Row(row) => serde_json::to_vec(row).unwrap_or_else(|_| record.bytes.to_vec()),
        _ => Vec::new(),
    }
}

/// What the file has said so far.
#[derive(Default)]
struct Seen {
    rows: HashMap<Vec<u8>, u32>,
    numbers: HashMap<String, u32>,
}

impl Seen {
    /// Marks a line that says what an earlier one said, and one that gives the number of a child
    /// again: in a list of births each has its own.
    fn check(&mut self, mut line: Line, key: Vec<u8>, kind: Kind) -> Line {
        let Said::Row(row) = &line.said else { return line };
        if let Some(first) = self.rows.get(&key) {
            line.said = Said::Twice(*first);
            return line;
        }
        self.rows.insert(key, line.number);
        if kind == Kind::Births
            && let Some(number) = row.facts.register_id.clone()
        {
            if let Some(first) = self.numbers.get(&number) {
                let problem = Problem::at(Code::RegisterIdTwice, "", &first.to_string());
                line.said = Said::Refused(problem);
                return line;
            }
            self.numbers.insert(number, line.number);
        }
        line
    }
}
