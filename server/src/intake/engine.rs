//! One import: read, judge, write all or nothing, and say what became of every row.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use hagukumi_core::care::intake::{Roster, Row, Statement, Verdict, settle};
use hagukumi_core::care::{Body, ChildId, StaffId};
use hagukumi_store::{
    Access, Import, ImportRow, ImportRun, Store, Summarize, Timeline, Verdict as Kept,
};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::city::City;
use super::encoding::Encoding;
use super::format::{Format, Kind};
use super::held::Held;
use super::plan::fingerprint;
use super::problem::{Code, Problem};
use super::read::{Line, Said, read};
use super::report::{Report, ReportRow};
use super::writing::{Writer, known, random_id};

/// How an import is to be done.
#[derive(Clone, Debug)]
pub struct Options {
    /// The file's name as it was handed in.
    pub file_name: String,
    /// Who imports it.
    pub staff: StaffId,
    /// Now, milliseconds since 1970.
    pub at_ms: i64,
    /// The day of the import in Japan.
    pub today: NaiveDate,
    /// The file's encoding, where a person has said it.
    pub encoding: Option<Encoding>,
    /// Say what would be done, and do nothing.
    pub dry_run: bool,
    /// The id of the run; a new one when absent.
    pub run: Option<String>,
    /// The [plan](Report::plan) of the dry run that a person has looked at: another one is not
    /// carried out.
    pub plan: Option<String>,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Rows judged.
    pub done: usize,
    /// Rows of the file.
    pub total: usize,
}

/// Why an import did not come about. Nothing of it was written.
#[derive(Debug)]
pub enum RunError {
    /// The file as a whole cannot be read.
    File(Vec<Problem>),
    /// What would be done is no longer what a person has looked at: somebody wrote meanwhile. This
    /// is what would be done now.
    PlanChanged(Box<Report>),
    /// The store did not take it; a conflict when another import was written meanwhile.
    Store(hagukumi_store::Error),
}

impl From<hagukumi_store::Error> for RunError {
    fn from(error: hagukumi_store::Error) -> Self {
        Self::Store(error)
    }
}

impl std::fmt::Display for RunError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(problems) => {
                let codes: Vec<&str> = problems.iter().map(|problem| problem.code.code()).collect();
                write!(f, "the file cannot be read: {}", codes.join(", "))
            }
            Self::PlanChanged(_) => f.write_str("somebody wrote since the dry run"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for RunError {}

/// Rows between two reports of progress.
const STEP: usize = 500;

/// Timelines that are read at once.
const BATCH: usize = 500;

/// Runs, judged.
struct Judged {
    line: Line,
    /// The row and what becomes of it; nothing for a line that is no row.
    row: Option<(Row, Verdict)>,
    /// The child that a new row begins.
    begun: Option<ChildId>,
}

/// Imports a file.
///
/// # Errors
/// [`RunError`]. A row that cannot be taken is no error: the report says so.
#[expect(clippy::too_many_arguments, reason = "each is another part of the world outside")]
pub async fn run(
    store: &dyn Store,
    kind: Kind,
    bytes: &[u8],
    format: &Format,
    city: &City,
    options: &Options,
    summarize: Summarize<'_>,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Report, RunError> {
    let reading =
        read(bytes, kind, format, city, options.encoding, options.today).map_err(RunError::File)?;
    let action = if options.dry_run { "import_dry_run" } else { "import" };
    let access = Access::new(options.staff.clone(), action, options.at_ms);
    let sha256 = data_encoding::HEXLOWER.encode(&Sha256::digest(bytes));
    let runs = store.import_runs(u32::MAX).await?;
    let nth = u32::try_from(runs.len()).unwrap_or(u32::MAX);
    let repeated = runs.iter().any(|run| run.sha256 == sha256 && run.format == kind.name());
    let mut roster = Roster::default();
    for child in store.everyone(&access).await? {
        roster.note(known(child));
    }
    let total = reading.lines.len();
    let mut judged = Vec::with_capacity(total);
    for (at, line) in reading.lines.into_iter().enumerate() {
        if at % STEP == 0 {
            progress(Progress { done: at, total });
            tokio::task::yield_now().await;
        }
        judged.push(judge(line, &mut roster, options.today, repeated));
    }
    judge_doubts_again(&mut judged, &mut roster, options.today, repeated);
    let timelines = timelines(store, &judged, &access).await?;
    let run = options.run.clone().unwrap_or_else(random_id);
    let begun =
        judged.iter().filter_map(|judged| Some((judged.begun.clone()?, judged.line.number)));
    let begun: HashMap<ChildId, u32> = begun.collect();
    let mut plan = Plan::default();
    let mut rows = Vec::with_capacity(judged.len());
    for judged in judged {
        rows.push(plan.take(judged, &timelines, repeated));
    }
    let version = |child: &ChildId| timelines.get(child).map_or(0, |known| known.record.version);
    let fingerprint = fingerprint(&rows, &begun, version);
    let changed = options.plan.as_ref().is_some_and(|seen| *seen != fingerprint);
    let write = !options.dry_run && !changed;
    if !write {
        // They exist in the plan only.
        for row in rows.iter_mut().filter(|row| row.verdict == Kept::New) {
            row.child = None;
        }
    }
    let report = Report {
        run: write.then(|| run.clone()),
        kind,
        file_name: options.file_name.clone(),
        encoding: reading.encoding,
        on: options.today,
        notes: reading.notes,
        rows,
        plan: fingerprint,
    };
    if changed {
        return Err(RunError::PlanChanged(Box::new(report)));
    }
    if write {
        let writer = Writer { run: &run, at_ms: options.at_ms, summarize };
        let import = Import {
            run: Some(ImportRun {
                id: run.clone(),
                format: kind.name().to_owned(),
                file_name: options.file_name.clone(),
                sha256,
                staff: options.staff.clone(),
                at_ms: options.at_ms,
                counts: report.counts(),
                nth,
                open: 0,
            }),
            rows: report.rows.iter().map(kept).collect(),
            appends: plan.appends(timelines, &writer),
        };
        store.import(import, &access).await?;
    }
    progress(Progress { done: total, total });
    Ok(report)
}

/// Judges one line, and notes what it brings before the next is judged.
fn judge(mut line: Line, roster: &mut Roster, today: NaiveDate, repeated: bool) -> Judged {
    let said = std::mem::replace(&mut line.said, Said::Twice(0));
    let row = match said {
        Said::Row(row) => *row,
        other => {
            line.said = other;
            return Judged { line, row: None, begun: None };
        }
    };
    let (verdict, begun) = weigh(&row, roster, today, repeated);
    Judged { line, row: Some((row, verdict)), begun }
}

/// Judges doubtful rows again until no more of them is answered: what a later row tells of a child
/// may say whether an earlier one means it, and would say so when the file came again.
fn judge_doubts_again(
    judged: &mut [Judged],
    roster: &mut Roster,
    today: NaiveDate,
    repeated: bool,
) {
    let doubtful = |judged: &Judged| matches!(judged.row, Some((_, Verdict::Doubtful { .. })));
    let mut open: Vec<&mut Judged> = judged.iter_mut().filter(|judged| doubtful(judged)).collect();
    loop {
        let before = open.len();
        open.retain_mut(|judged| {
            if let Some((row, verdict)) = &mut judged.row {
                (*verdict, judged.begun) = weigh(row, roster, today, repeated);
            }
            doubtful(judged)
        });
        if open.len() == before {
            return;
        }
    }
}

/// What becomes of a row, which is noted for the rows after it, and the child that it begins.
fn weigh(
    row: &Row,
    roster: &mut Roster,
    today: NaiveDate,
    repeated: bool,
) -> (Verdict, Option<ChildId>) {
    let mut verdict = roster.judge(row, today);
    let mut begun = None;
    match &mut verdict {
        Verdict::New { .. } => begun = Some(ChildId(random_id())),
        Verdict::Changed { statements, fields, .. } if repeated => {
            statements.retain(|said| !matches!(said.body, Body::Person { .. }));
            fields.clear();
        }
        _ => {}
    }
    roster.learn(row, &verdict, begun.as_ref());
    (verdict, begun)
}

/// The timelines of the known children to whom something may be added.
async fn timelines(
    store: &dyn Store,
    judged: &[Judged],
    access: &Access,
) -> Result<HashMap<ChildId, Timeline>, RunError> {
    let begun: std::collections::HashSet<&ChildId> =
        judged.iter().filter_map(|judged| judged.begun.as_ref()).collect();
    let mut wanted: Vec<ChildId> = judged
        .iter()
        .filter_map(|judged| match &judged.row {
            Some((_, Verdict::Changed { child, .. })) if !begun.contains(child) => {
                Some(child.clone())
            }
            _ => None,
        })
        .collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut timelines = HashMap::with_capacity(wanted.len());
    for batch in wanted.chunks(BATCH) {
        for timeline in store.timelines(batch, access).await? {
            timelines.insert(timeline.record.id.clone(), timeline);
        }
    }
    Ok(timelines)
}

/// What is to be written, by child.
#[derive(Default)]
struct Plan {
    statements: BTreeMap<ChildId, Vec<Statement>>,
}

impl Plan {
    /// Takes a judged line into the plan, and says what became of it.
    fn take(
        &mut self,
        judged: Judged,
        timelines: &HashMap<ChildId, Timeline>,
        repeated: bool,
    ) -> ReportRow {
        let Judged { line, row, begun } = judged;
        let Some((row, verdict)) = row else {
            return match line.said {
                Said::Refused(ref problem) => {
                    let problem = problem.clone();
                    ReportRow::of(line, Kept::Refused, problem.code.code()).about(&problem)
                }
                Said::Twice(first) => {
                    let problem = Problem::at(Code::RowTwice, "", &first.to_string());
                    ReportRow::of(line, Kept::Unchanged, Code::RowTwice.code()).about(&problem)
                }
                Said::Row(_) => ReportRow::of(line, Kept::Unchanged, ""),
            };
        };
        let was_changed = matches!(verdict, Verdict::Changed { .. });
        let verdict = match &verdict {
            Verdict::Changed { child, .. } => {
                let timeline = timelines.get(child).map_or(&[][..], |known| &known.entries);
                settle(verdict, timeline)
            }
            _ => verdict,
        };
        match verdict {
            Verdict::New { statements } => {
                let mut report = ReportRow::of(line, Kept::New, "");
                if let Some(child) = begun {
                    self.statements.entry(child.clone()).or_default().extend(statements);
                    report.child = Some(child);
                }
                report
            }
            Verdict::Changed { child, statements, fields } => {
                self.statements.entry(child.clone()).or_default().extend(statements);
                let mut report = ReportRow::of(line, Kept::Changed, "");
                report.child = Some(child);
                report.fields = fields.into_iter().map(|field| field.name()).collect();
                report
            }
            Verdict::Unchanged { child } => {
                let code = if repeated && was_changed { Code::FileKnown.code() } else { "" };
                let mut report = ReportRow::of(line, Kept::Unchanged, code);
                report.child = Some(child);
                report
            }
            Verdict::Doubtful { why, candidates } => {
                let mut report = ReportRow::of(line, Kept::Doubtful, why.code());
                report.candidates.clone_from(&candidates);
                report.held = Some(Held { row, why, candidates });
                report
            }
            Verdict::Refused { why } => ReportRow::of(line, Kept::Refused, why.code()),
        }
    }

    /// What is to be written, on all cores: each timeline adds up by itself.
    fn appends(
        self,
        mut timelines: HashMap<ChildId, Timeline>,
        writer: &Writer<'_>,
    ) -> Vec<hagukumi_store::Append> {
        let told = self.statements.into_iter();
        let told = told.map(|(child, statements)| (timelines.remove(&child), child, statements));
        let told: Vec<_> = told.collect();
        told.into_par_iter()
            .map(|(timeline, child, statements)| writer.append(child, timeline, statements))
            .collect()
    }
}

/// A row of the report as the store keeps it.
fn kept(row: &ReportRow) -> ImportRow {
    let held = row.held.as_ref();
    ImportRow {
        number: row.line,
        verdict: row.verdict,
        code: row.code.to_string(),
        column: row.column.clone(),
        child: row.child.clone(),
        content: held.and_then(|held| serde_json::to_string(held).ok()).unwrap_or_default(),
        decided: None,
    }
}
