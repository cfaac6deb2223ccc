//! `hagukumi forecast`: children in as JSON lines, forecasts out.
pub mod input;
mod output;
mod table;

pub use output::to_json;
pub use table::to_table;

use anyhow::Context;
use clap::{Args, ValueEnum};
use hagukumi_core::immunization::{Programme, forecast};
use input::Problem;
use serde_json::{Value, json};
use std::io::{BufRead, BufWriter, ErrorKind, Write};
use std::path::PathBuf;

/// Read children as JSON lines on standard input, write their forecasts to standard output.
///
/// A line is an object with `birth_date` (or `pregnancy.edd`), `today`, and optionally `id`,
/// `sex` (F or M), `context` and `history` (a list of `date`, `vaccine`, `product`, `country`).
/// A line that cannot be read gives an object with `line` and `error`, and the rest goes on.
/// Exit status: 0 when all lines were read, 1 when some were not, 2 for wrong usage.
#[derive(Args)]
pub struct Options {
    /// How to write the forecasts.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// A folder with another programme, in place of the built-in one of Japan.
    #[arg(long, value_name = "DIR")]
    programme: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON object a line.
    Json,
    /// Tables for people.
    Table,
}

/// Runs the command; true when every line could be read.
///
/// # Errors
/// When the programme cannot be loaded or the streams fail. A closed output is no error.
pub fn run(options: &Options) -> anyhow::Result<bool> {
    let programme = match &options.programme {
        Some(dir) => crate::programme::from_dir(dir)?,
        None => crate::programme::japan()?,
    };
    let output = BufWriter::new(std::io::stdout().lock());
    match stream(&programme, std::io::stdin().lock(), output, options.format) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(true),
        done => done.context("cannot read or write"),
    }
}

/// Answers line by line, holding one line at a time.
fn stream(
    programme: &Programme,
    mut input: impl BufRead,
    mut output: impl Write,
    format: Format,
) -> std::io::Result<bool> {
    let mut all_read = true;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match answer(programme, &line, format) {
            Ok(text) => writeln!(output, "{text}")?,
            Err(refused) => {
                all_read = false;
                writeln!(output, "{}", refused.to_text(number, format))?;
            }
        }
    }
    output.flush()?;
    Ok(all_read)
}

/// A line that could not be answered.
struct Refused {
    id: Value,
    problem: Problem,
}

impl Refused {
    fn to_text(&self, line: u64, format: Format) -> String {
        let Problem { code, field, message } = &self.problem;
        match format {
            Format::Table => format!("line {line}: {field}: {message}\n"),
            Format::Json => json!({
                "line": line,
                "id": self.id,
                "error": { "code": code, "field": field, "message": message },
            })
            .to_string(),
        }
    }
}

fn answer(programme: &Programme, line: &[u8], format: Format) -> Result<String, Refused> {
    let value: Value = serde_json::from_slice(line).map_err(|error| Refused {
        id: Value::Null,
        problem: Problem::new("not-json", "", error.to_string()),
    })?;
    let id = value.get("id").cloned().unwrap_or_default();
    let request = match input::read(&value) {
        Ok(request) => request,
        Err(problem) => return Err(Refused { id, problem }),
    };
    let made = forecast(programme, &request.child, &request.doses, request.today);
    let text = match format {
        Format::Json => to_json(programme, &request, &made).map(|value| value.to_string()),
        Format::Table => to_table(programme, &request, &made),
    };
    text.map_err(|error| Refused { id, problem: Problem::new("not-json", "", error.to_string()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run_lines(lines: &str, format: Format) -> (bool, String) {
        let programme = crate::programme::japan().unwrap();
        let mut out = Vec::new();
        let all_read = stream(&programme, lines.as_bytes(), &mut out, format).unwrap();
        (all_read, String::from_utf8(out).unwrap())
    }

    #[test]
    fn each_line_is_answered_and_a_bad_one_does_not_stop_the_rest() {
        let lines = concat!(
            r#"{"id":"a","birth_date":"2026-05-10","history":[],"today":"2026-11-21"}"#,
            "\n{broken\n\n",
            r#"{"id":7,"birth_date":"2026-02-30","today":"2026-11-21"}"#,
            "\n",
            r#"{"id":"c","pregnancy":{"edd":"2027-02-10"},"today":"2026-11-21","colour":"blue"}"#,
        );
        let (all_read, out) = run_lines(lines, Format::Json);
        assert!(!all_read);
        let answers: Vec<Value> = out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        assert_eq!(answers.len(), 4);
        assert_eq!(answers[0]["id"], "a");
        assert_eq!(answers[1]["line"], 2);
        assert_eq!(answers[1]["error"]["code"], "not-json");
        assert_eq!(answers[2]["line"], 4);
        assert_eq!(answers[2]["id"], 7);
        assert_eq!(answers[2]["error"]["field"], "birth_date");
        assert_eq!(answers[3]["series"][0]["series"], "RSVM");
    }

    #[test]
    fn bytes_that_are_no_text_are_a_bad_line() {
        let programme = crate::programme::japan().unwrap();
        let mut out = Vec::new();
        assert!(!stream(&programme, &b"\xff\xfe\n"[..], &mut out, Format::Json).unwrap());
    }

    #[test]
    fn a_table_has_a_row_for_each_series_that_applies() {
        let line = r#"{"id":"a","birth_date":"2026-05-10","history":[],"today":"2026-11-21"}"#;
        let (all_read, out) = run_lines(line, Format::Table);
        assert!(all_read);
        assert!(out.contains("HEPB") && out.contains("PENTA5") && !out.contains("DPTIPV"), "{out}");
    }

    #[test]
    fn a_closed_output_ends_the_work() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
                Err(ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> std::io::Result<()> {
                Ok(())
            }
        }
        let programme = crate::programme::japan().unwrap();
        let line = br#"{"birth_date":"2026-05-10","today":"2026-11-21"}"#;
        let error = stream(&programme, &line[..], Closed, Format::Json).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    }
}
