//! Imports under way, as this process knows them: the uploaded file, how far it is, and what
//! became of its rows. What was written is in the store; this is forgotten with the process.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use hagukumi_api::{ImportCounts, ImportKind, ImportRowView, ImportState, ImportView};
use hagukumi_core::care::StaffId;
use hagukumi_store::Verdict;

use super::secret::new_id;
use super::state::{Inner, Staff};
use crate::clock::day_of;
use crate::intake::{Format, Kind, Language, Options, Progress, Report, RunError, Words, run};
use crate::summary::summarize;

/// Runs that are remembered.
const RUNS: usize = 50;
/// Uploaded files that wait to be applied, all together; each may be as large as a request.
const FILES: usize = 4;
/// Rows that one answer shows.
const ROWS: usize = 200;

/// Imports of this process, the newest first.
#[derive(Debug, Default)]
pub(crate) struct Desk(Mutex<VecDeque<Run>>);

#[derive(Debug)]
struct Run {
    id: String,
    kind: Kind,
    name: String,
    started_ms: i64,
    state: ImportState,
    done: usize,
    total: usize,
    problem: Option<String>,
    /// Until it is applied.
    file: Option<Bytes>,
    report: Option<Arc<Report>>,
}

impl Desk {
    fn runs(&self) -> MutexGuard<'_, VecDeque<Run>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, id: &str, change: impl FnOnce(&mut Run)) {
        if let Some(run) = self.runs().iter_mut().find(|run| run.id == id) {
            change(run);
        }
    }

    fn add(&self, kind: Kind, name: String, file: Bytes, started_ms: i64) -> String {
        let id = new_id();
        let mut runs = self.runs();
        runs.push_front(Run {
            id: id.clone(),
            kind,
            name,
            started_ms,
            state: ImportState::Checking,
            done: 0,
            total: 0,
            problem: None,
            file: Some(file),
            report: None,
        });
        runs.truncate(RUNS);
        for old in runs.iter_mut().filter(|run| run.file.is_some()).skip(FILES) {
            if old.state == ImportState::Checked {
                old.file = None;
            }
        }
        id
    }

    /// One run, with the rows that somebody should look at.
    pub(crate) fn one(&self, id: &str) -> Option<ImportView> {
        self.runs().iter().find(|run| run.id == id).map(|run| view(run, ROWS))
    }

    /// Every run, without rows, and the ids under which the store keeps those that are written.
    pub(crate) fn all(&self) -> (Vec<ImportView>, Vec<String>) {
        let runs = self.runs();
        let kept = runs.iter().filter_map(|run| run.report.as_ref()?.run.clone()).collect();
        (runs.iter().map(|run| view(run, 0)).collect(), kept)
    }

    /// The report of a run as CSV, if there is one yet.
    pub(crate) fn csv(&self, id: &str) -> Option<Vec<u8>> {
        let report = self.runs().iter().find(|run| run.id == id)?.report.clone()?;
        let mut csv = Vec::new();
        report.write_csv(&mut csv, &Words::of(Language::default())).ok()?;
        Some(csv)
    }

    /// Begins to write a run that has been checked. `None` for an unknown run, `false` for one
    /// that stands otherwise.
    fn claim(&self, id: &str) -> Option<Option<(Kind, String, Bytes)>> {
        let mut runs = self.runs();
        let run = runs.iter_mut().find(|run| run.id == id)?;
        if run.state != ImportState::Checked {
            return Some(None);
        }
        let file = run.file.clone()?;
        run.state = ImportState::Applying;
        run.done = 0;
        Some(Some((run.kind, run.name.clone(), file)))
    }
}

impl Staff {
    /// Checks a file in the background and gives the run's id.
    pub(crate) fn check_file(
        &self,
        kind: ImportKind,
        name: String,
        file: Bytes,
        staff: StaffId,
    ) -> String {
        let kind = kind_of(kind);
        let now_ms = self.setup.clock.now_ms();
        let id = self.desk.add(kind, name.clone(), file.clone(), now_ms);
        let work = Work { id: id.clone(), kind, name, file, staff, dry_run: true };
        tokio::spawn(carry_out(self.clone(), work));
        id
    }

    /// Writes a run that has been checked, in the background. `None` for an unknown run, `false`
    /// for one that stands otherwise.
    pub(crate) fn apply_file(&self, id: &str, staff: StaffId) -> Option<bool> {
        let Some((kind, name, file)) = self.desk.claim(id)? else { return Some(false) };
        let work = Work { id: id.to_owned(), kind, name, file, staff, dry_run: false };
        tokio::spawn(carry_out(self.clone(), work));
        Some(true)
    }
}

struct Work {
    id: String,
    kind: Kind,
    name: String,
    file: Bytes,
    staff: StaffId,
    dry_run: bool,
}

async fn carry_out(staff: Staff, work: Work) {
    let outcome = import(&staff, &work).await;
    let done = if work.dry_run { ImportState::Checked } else { ImportState::Applied };
    staff.desk.change(&work.id, |run| match outcome {
        Ok(report) => {
            run.state = done;
            run.report = Some(Arc::new(report));
            if !work.dry_run {
                run.file = None;
            }
        }
        Err(problem) => {
            run.state = ImportState::Failed;
            run.problem = Some(problem);
            run.file = None;
        }
    });
}

async fn import(staff: &Inner, work: &Work) -> Result<Report, String> {
    let city = staff.city();
    let format = Format::read(&city.folder, work.kind).map_err(|error| {
        tracing::error!(error = %error, "the format of a file cannot be read");
        "no-format".to_owned()
    })?;
    let now_ms = staff.setup.clock.now_ms();
    let options = Options {
        file_name: work.name.clone(),
        staff: work.staff.clone(),
        at_ms: now_ms,
        today: day_of(now_ms),
        encoding: None,
        dry_run: work.dry_run,
    };
    let summary = |entries: &[_]| summarize(&city.rules, &city.municipality.checkups, entries);
    let progress = |progress: Progress| {
        staff.desk.change(&work.id, |run| (run.done, run.total) = (progress.done, progress.total));
    };
    run(staff.store(), work.kind, &work.file, &format, &city.files, &options, &summary, &progress)
        .await
        .map_err(|error| match error {
            RunError::File(problems) => {
                problems.first().map_or("unreadable", |problem| problem.code.code()).to_owned()
            }
            RunError::Store(error) => {
                tracing::error!(error = %error, "an import was not written");
                "store-unavailable".to_owned()
            }
        })
}

fn kind_of(kind: ImportKind) -> Kind {
    match kind {
        ImportKind::Births => Kind::Births,
        ImportKind::Residents => Kind::Residents,
        ImportKind::Attendance => Kind::Attendance,
    }
}

/// The wire's name of a kind of file.
pub(crate) fn kind_view(kind: Kind) -> ImportKind {
    match kind {
        Kind::Births => ImportKind::Births,
        Kind::Residents => ImportKind::Residents,
        Kind::Attendance => ImportKind::Attendance,
    }
}

/// Rows of each verdict, in the order of [`Verdict::ALL`].
pub(crate) fn counts_view(counts: [u32; 5]) -> ImportCounts {
    let [new, changed, unchanged, doubtful, refused] = counts.map(u64::from);
    ImportCounts { new, changed, unchanged, doubtful, refused }
}

fn view(run: &Run, most: usize) -> ImportView {
    let report = run.report.as_ref();
    let wanted = [Verdict::Refused, Verdict::Doubtful];
    let rows = wanted.iter().flat_map(|verdict| {
        let rows = report.into_iter().flat_map(|report| &report.rows);
        rows.filter(|row| row.verdict == *verdict).map(|row| ImportRowView {
            line: row.line.into(),
            judgement: row.verdict.name().to_owned(),
            reason: row.code.to_owned(),
            column: row.column.clone(),
        })
    });
    ImportView {
        id: run.id.clone(),
        kind: kind_view(run.kind),
        name: run.name.clone(),
        state: run.state,
        done: run.done as u64,
        total: run.total as u64,
        counts: counts_view(report.map_or([0; 5], |report| report.counts())),
        started_ms: run.started_ms,
        problem: run.problem.clone(),
        rows: rows.take(most).collect(),
    }
}
