//! Imports that wait to be written. The file itself is in the store, sealed with the server's key,
//! until it is written, dropped or too old; how far a check is and what it found is known to this
//! process, and found out anew by another one.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Bytes;
use hagukumi_api::{ImportCounts, ImportKind, ImportRowView, ImportState, ImportView};
use hagukumi_core::care::StaffId;
use hagukumi_store::{Error as StoreError, Upload, Verdict};

use super::fault::{Answer, Fault};
use super::secret::new_id;
use super::state::{Inner, Staff};
use crate::clock::day_of;
use crate::intake::{Format, Kind, Options, Progress, Report, RunError, run};
use crate::summary::summarize;

/// Runs that are remembered.
const RUNS: usize = 50;
/// Uploaded files that wait to be written, all together; each may be as large as a request.
const FILES: usize = 12;
/// Rows that one answer shows.
const ROWS: usize = 200;

/// Imports as this process knows them, the newest first.
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

    fn forget(&self, id: &str) {
        self.runs().retain(|run| run.id != id);
    }

    /// Notes a file whose check begins; `false` where it is noted already.
    fn add(&self, kind: Kind, upload: &Upload) -> bool {
        let mut runs = self.runs();
        if runs.iter().any(|run| run.id == upload.id) {
            return false;
        }
        runs.push_front(Run {
            id: upload.id.clone(),
            kind,
            name: upload.file_name.clone(),
            started_ms: upload.at_ms,
            state: ImportState::Checking,
            done: 0,
            total: 0,
            problem: None,
            report: None,
        });
        runs.truncate(RUNS);
        true
    }

    /// Forgets what another process has written or dropped meanwhile.
    fn keep(&self, waiting: &[Upload]) {
        let waits = |id: &str| waiting.iter().any(|upload| upload.id == id);
        self.runs().retain(|run| run.state != ImportState::Checked || waits(&run.id));
    }

    /// One run, with the rows that somebody should look at.
    pub(crate) fn one(&self, id: &str) -> Option<ImportView> {
        self.runs().iter().find(|run| run.id == id).map(|run| view(run, ROWS))
    }

    /// Every run that is not written, without rows.
    pub(crate) fn unwritten(&self) -> Vec<ImportView> {
        let runs = self.runs();
        let unwritten = runs.iter().filter(|run| run.state != ImportState::Applied);
        unwritten.map(|run| view(run, 0)).collect()
    }

    /// The report of a run, if there is one yet.
    pub(crate) fn report(&self, id: &str) -> Option<Arc<Report>> {
        self.runs().iter().find(|run| run.id == id)?.report.clone()
    }

    /// Begins to write a run that has been checked. `None` for an unknown run, `false` for one
    /// that stands otherwise.
    fn claim(&self, id: &str) -> Option<bool> {
        let mut runs = self.runs();
        let run = runs.iter_mut().find(|run| run.id == id)?;
        if run.state != ImportState::Checked {
            return Some(false);
        }
        run.state = ImportState::Applying;
        run.problem = None;
        run.done = 0;
        Some(true)
    }
}

impl Staff {
    /// Keeps a file and checks it in the background; gives the run's id.
    pub(crate) async fn check_file(
        &self,
        kind: ImportKind,
        name: String,
        file: Bytes,
        staff: StaffId,
    ) -> Answer<String> {
        let kind = kind_of(kind);
        if self.store().uploads().await?.len() >= FILES {
            return Err(Fault::invalid("body", "too-many-files"));
        }
        let (id, key) = (new_id(), self.setup.key.clone());
        let (purpose, plain) = (purpose(&id), file.clone());
        let sealed = tokio::task::spawn_blocking(move || key.seal(&plain, &purpose)).await;
        let upload = Upload {
            id: id.clone(),
            format: kind.name().to_owned(),
            file_name: name,
            staff,
            at_ms: self.setup.clock.now_ms(),
            sealed: sealed.map_err(|_| Fault::internal())?,
        };
        self.store().put_upload(&upload).await?;
        self.desk.add(kind, &upload);
        tokio::spawn(carry_out(self.clone(), Work { id: id.clone(), kind, plan: None }));
        Ok(id)
    }

    /// Brings what this process knows in line with the files that wait: those that another one
    /// took in are checked here, too.
    pub(crate) async fn recall(&self) -> Answer<()> {
        let waiting = self.store().uploads().await?;
        self.desk.keep(&waiting);
        for upload in &waiting {
            if let Some(kind) = Kind::from_name(&upload.format)
                && self.desk.add(kind, upload)
            {
                let work = Work { id: upload.id.clone(), kind, plan: None };
                tokio::spawn(carry_out(self.clone(), work));
            }
        }
        Ok(())
    }

    /// Writes a run that has been checked, in the background, if it is still what was shown.
    pub(crate) async fn apply_file(&self, id: &str, plan: String, staff: StaffId) -> Answer<()> {
        self.recall().await?;
        let kind = self.desk.runs().iter().find(|run| run.id == id).map(|run| run.kind);
        let kind = kind.ok_or_else(Fault::not_found)?;
        match self.desk.claim(id) {
            None => Err(Fault::not_found()),
            Some(false) => Err(Fault::wrong_state()),
            Some(true) => {
                let work = Work { id: id.to_owned(), kind, plan: Some((plan, staff)) };
                tokio::spawn(carry_out(self.clone(), work));
                Ok(())
            }
        }
    }

    /// Drops a file that is not written.
    pub(crate) async fn drop_file(&self, id: &str) -> Answer<()> {
        self.recall().await?;
        let state = self.desk.runs().iter().find(|run| run.id == id).map(|run| run.state);
        match state {
            None => Err(Fault::not_found()),
            Some(ImportState::Applying | ImportState::Applied) => Err(Fault::wrong_state()),
            Some(ImportState::Checking | ImportState::Checked | ImportState::Failed) => {
                self.store().drop_upload(id).await?;
                self.desk.forget(id);
                Ok(())
            }
        }
    }
}

fn purpose(id: &str) -> String {
    format!("upload {id}")
}

struct Work {
    id: String,
    kind: Kind,
    /// What was shown, and who applies it; a dry run has none.
    plan: Option<(String, StaffId)>,
}

/// Why a run does not go on.
enum Stop {
    /// It was written or dropped by another process.
    Gone,
    /// The file cannot be used.
    File(String),
    /// What was shown is no longer so.
    Changed(Option<Box<Report>>),
    /// It can be tried again.
    Later,
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound(_) | StoreError::Duplicate(_) => Self::Gone,
            StoreError::Conflict { .. } => Self::Changed(None),
            error => {
                tracing::error!(error = %error, "an import was not written");
                Self::Later
            }
        }
    }
}

async fn carry_out(staff: Staff, mut work: Work) {
    let mut outcome = import(&staff, &work).await;
    let mut problem = None;
    if let Err(Stop::Changed(report)) = outcome {
        problem = Some("plan-changed".to_owned());
        work.plan = None;
        outcome = match report {
            Some(report) => Ok(*report),
            None => import(&staff, &work).await,
        };
    }
    match outcome {
        Ok(report) => staff.desk.change(&work.id, |run| {
            let written = report.run.is_some();
            run.state = if written { ImportState::Applied } else { ImportState::Checked };
            run.report = Some(Arc::new(report));
            run.problem = problem;
        }),
        Err(Stop::File(code)) => {
            if let Err(error) = staff.store().drop_upload(&work.id).await {
                tracing::error!(error = %error, "a file that cannot be read was not dropped");
            }
            staff.desk.change(&work.id, |run| {
                run.state = ImportState::Failed;
                run.problem = Some(code);
            });
        }
        Err(Stop::Later | Stop::Changed(_)) if work.plan.is_some() => {
            staff.desk.change(&work.id, |run| {
                run.state = ImportState::Checked;
                run.problem = Some("store-unavailable".to_owned());
            });
        }
        // Whoever looks next has it checked anew, if it is still there.
        Err(Stop::Gone | Stop::Later | Stop::Changed(_)) => staff.desk.forget(&work.id),
    }
}

async fn import(staff: &Inner, work: &Work) -> Result<Report, Stop> {
    let city = staff.city();
    let format = Format::read(&city.folder, work.kind).map_err(|error| {
        tracing::error!(error = %error, "the format of a file cannot be read");
        Stop::File("no-format".to_owned())
    })?;
    let Upload { file_name, staff: by, sealed, .. } = staff.store().upload(&work.id).await?;
    let (key, purpose) = (staff.setup.key.clone(), purpose(&work.id));
    let file = tokio::task::spawn_blocking(move || key.open(&sealed, &purpose)).await;
    let file = file.ok().flatten().ok_or_else(|| Stop::File("file-lost".to_owned()))?;
    let now_ms = staff.setup.clock.now_ms();
    let options = Options {
        file_name,
        staff: work.plan.as_ref().map_or(by, |(_, staff)| staff.clone()),
        at_ms: now_ms,
        today: day_of(now_ms),
        encoding: None,
        dry_run: work.plan.is_none(),
        run: Some(work.id.clone()),
        plan: work.plan.as_ref().map(|(plan, _)| plan.clone()),
    };
    let summary = |entries: Vec<_>| summarize(&city.rules, &city.municipality.checkups, entries);
    let progress = |progress: Progress| {
        staff.desk.change(&work.id, |run| (run.done, run.total) = (progress.done, progress.total));
    };
    run(staff.store(), work.kind, &file, &format, &city.files, &options, &summary, &progress)
        .await
        .map_err(|error| match error {
            RunError::File(problems) => {
                let code = problems.first().map_or("unreadable", |problem| problem.code.code());
                Stop::File(code.to_owned())
            }
            RunError::PlanChanged(report) => Stop::Changed(Some(report)),
            RunError::Store(error) => error.into(),
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
            reason: row.code.to_string(),
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
        open: 0,
        plan: match (run.state, report) {
            (ImportState::Checked, Some(report)) => report.plan.clone(),
            _ => String::new(),
        },
        report: report.is_some(),
        rows: rows.take(most).collect(),
    }
}
