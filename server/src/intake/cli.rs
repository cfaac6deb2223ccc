//! `hagukumi import`.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use hagukumi_core::care::StaffId;
use hagukumi_store::Verdict;

use super::encoding::Encoding;
use super::engine::{self, Progress, RunError, run};
use super::format::{Format, Kind};
use super::report::{Report, Shown, write_csv};
use super::words::{Language, Words};
use crate::clock::Clock;
use crate::place::{self, Place};
use crate::printed::print;
use crate::table::{Align, table};

/// What `hagukumi import` takes.
#[derive(clap::Args)]
pub struct Options {
    /// What the file holds.
    kind: Kind,
    /// The file.
    file: PathBuf,
    #[command(flatten)]
    place: Place,
    /// Say what would be done, and do nothing.
    #[arg(long)]
    dry_run: bool,
    /// Write what became of every row to a CSV file.
    #[arg(long, value_name = "OUT.csv")]
    report: Option<PathBuf>,
    /// How to say what became of the file.
    #[arg(long, value_enum, default_value_t)]
    format: Form,
    /// The day of the import, as 2026-11-21; today when absent.
    #[arg(long, value_parser = place::day)]
    on: Option<NaiveDate>,
    /// The file's encoding, `utf-8` or `cp932`, where it cannot be found out.
    #[arg(long, value_parser = encoding)]
    encoding: Option<Encoding>,
    /// The language of the report.
    #[arg(long, value_enum, default_value_t)]
    language: Language,
}

/// How a command says its result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// For people.
    #[default]
    Table,
    /// For programs.
    Json,
}

/// Exit status when rows were refused.
const REFUSED: u8 = 3;

/// Exit status when no row was refused and some wait for a person.
const DOUBTFUL: u8 = 4;

/// Rows that the table shows; the report has all.
const SHOWN: usize = 40;

fn encoding(name: &str) -> Result<Encoding, String> {
    Encoding::from_name(name).ok_or_else(|| format!("{name} is neither utf-8 nor cp932"))
}

/// Imports a file, and says what became of it. The exit status is 0 when every row was taken, 3
/// when some were refused, 4 when some wait for a person.
///
/// # Errors
/// When nothing was imported.
pub fn import(options: &Options) -> anyhow::Result<ExitCode> {
    let bytes = std::fs::read(&options.file)
        .with_context(|| format!("cannot read {}", options.file.display()))?;
    let format = Format::read(&options.place.folder(), options.kind)?;
    let (city, rules) = (options.place.city()?, options.place.rules()?);
    let words = Words::of(options.language);
    let clock = Clock::System;
    let name = options.file.file_name().map(|name| name.to_string_lossy().into_owned());
    let how = engine::Options {
        file_name: name.unwrap_or_default(),
        staff: StaffId::from("cli"),
        at_ms: clock.now_ms(),
        today: options.on.unwrap_or_else(|| clock.today()),
        encoding: options.encoding,
        dry_run: options.dry_run,
        run: None,
        plan: None,
    };
    let shown = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let progress = |at: Progress| {
        if shown {
            eprint!("\r{}/{}", at.done, at.total);
            if at.done == at.total {
                eprintln!();
            }
        }
    };
    let done = place::run(async {
        let store = options.place.store().await?;
        let summarize = |entries| rules.summary(entries);
        let (kind, store_ref) = (options.kind, store.as_ref());
        let done = run(store_ref, kind, &bytes, &format, &city, &how, &summarize, &progress).await;
        store.close().await;
        Ok(done)
    })?;
    let report = match done {
        Ok(report) => report,
        Err(RunError::File(problems)) => {
            for problem in &problems {
                eprintln!("{}", words.problem(problem));
            }
            anyhow::bail!("{} was not imported", options.file.display());
        }
        Err(RunError::Store(hagukumi_store::Error::Conflict { .. }) | RunError::PlanChanged(_)) => {
            anyhow::bail!("another import was written meanwhile: nothing was done, run it again")
        }
        Err(RunError::Store(error)) => return Err(error.into()),
    };
    if let Some(path) = &options.report {
        let file = std::fs::File::create(path)
            .with_context(|| format!("cannot write {}", path.display()))?;
        let mut file = std::io::BufWriter::new(file);
        write_csv(&report.rows, &mut file, &words, Shown::Everything)?;
        file.flush()?;
    }
    match options.format {
        Form::Json => print(serde_json::to_string_pretty(&report.summary())? + "\n")?,
        Form::Table => print(shown_to_people(&report, &words))?,
    }
    Ok(if report.count(Verdict::Refused) > 0 {
        ExitCode::from(REFUSED)
    } else if report.count(Verdict::Doubtful) > 0 {
        ExitCode::from(DOUBTFUL)
    } else {
        ExitCode::SUCCESS
    })
}

/// The counts, and the rows that somebody has to look at.
fn shown_to_people(report: &Report, words: &Words) -> String {
    let mut text = String::new();
    if report.run.is_none() {
        text.push_str(&words.say("print-import-dry-run", &[]));
        text.push('\n');
    }
    for note in &report.notes {
        text.push_str(&words.problem(note));
        text.push('\n');
    }
    let counts = Verdict::ALL.into_iter().zip(report.counts());
    let counts: Vec<Vec<String>> =
        counts.map(|(verdict, count)| vec![words.verdict(verdict), count.to_string()]).collect();
    let head = ["print-import-head-verdict", "print-import-head-rows"].map(|id| words.say(id, &[]));
    text.push_str(&table(&head, &[Align::Left, Align::Right], &counts));
    let waits = |verdict| matches!(verdict, Verdict::Doubtful | Verdict::Refused);
    let rows: Vec<Vec<String>> = report
        .rows
        .iter()
        .filter(|row| waits(row.verdict))
        .take(SHOWN)
        .map(|row| {
            vec![
                row.line.to_string(),
                words.verdict(row.verdict),
                row.column.clone(),
                row.value.clone(),
                words.reason(&row.code),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let head = ["line", "verdict", "column", "value", "reason"];
        let head = head.map(|id| words.say(&format!("print-import-head-{id}"), &[]));
        use Align::Left;
        text.push('\n');
        text.push_str(&table(&head, &[Align::Right, Left, Left, Left, Left], &rows));
    }
    let all = report.rows.iter().filter(|row| waits(row.verdict)).count();
    if all > SHOWN {
        let more = (all - SHOWN).to_string();
        text.push_str(&words.say("print-import-more-rows", &[("count", more.as_str())]));
        text.push('\n');
    }
    text
}
