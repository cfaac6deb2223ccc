//! Files of births, residents and attendance.

use std::collections::{BTreeSet, HashMap};

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest as _, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use hagukumi_api::{
    ApplyImportRequest, ImportQuery, ImportRowView, ImportState, ImportView, ImportsView, Problem,
};
use hagukumi_core::care::{ChildId, Person};
use hagukumi_store::{Access, ImportRow, ImportRun, Verdict};

use crate::intake::{Kind, Language, ReportRow, Shown, Words, write_csv};
use crate::staff::extract::{Asked, Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::imports::{counts_view, kind_view};
use crate::staff::permit::Permit;
use crate::staff::policy::Operation;
use crate::staff::routes::description::File;
use crate::staff::state::{Inner, Staff};

/// The largest file, in bytes: a city's residents with room to spare.
pub(crate) const FILE_MAX: usize = 64 * 1024 * 1024;
/// Runs of one answer, and rows of one run.
const RUNS: usize = 50;
const ROWS: usize = 200;

/// Takes a file and checks it as a dry run; nothing is written before it is applied.
#[utoipa::path(
    post, path = "/api/imports", params(ImportQuery),
    request_body(content = File, content_type = "text/csv"),
    responses((status = 200, body = ImportView),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn upload(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<ImportQuery>,
    request: Request,
) -> Answer<Json<ImportView>> {
    permit.access()?;
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !["text/csv", "application/octet-stream"].iter().any(|taken| kind.starts_with(taken)) {
        return Err(Fault::unsupported_media_type());
    }
    if asked.name.chars().count() > 200 || asked.name.chars().any(char::is_control) {
        return Err(Fault::invalid("name", "length"));
    }
    let file =
        Bytes::from_request(request, &()).await.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Fault::too_large(),
            _ => Fault::malformed(),
        })?;
    let id = staff.check_file(asked.kind, asked.name, file, permit.who.id).await?;
    staff.desk.one(&id).map(Json).ok_or_else(Fault::internal)
}

/// Lists the last runs, those that wait to be written and those that are; and every run with rows
/// that still wait for a person.
#[utoipa::path(get, path = "/api/imports", responses((status = 200, body = ImportsView)))]
pub(crate) async fn list(State(staff): State<Staff>, permit: Permit) -> Answer<Json<ImportsView>> {
    permit.access()?;
    staff.recall().await?;
    let mut imports = staff.desk.unwritten();
    let written = staff.store().import_runs(RUNS as u32).await?;
    imports.extend(written.into_iter().filter_map(|run| kept(run, Vec::new())));
    imports.sort_by_key(|run| std::cmp::Reverse(run.started_ms));
    imports.truncate(RUNS);
    let open = staff.store().open_import_runs().await?;
    let open = open.into_iter().filter_map(|run| kept(run, Vec::new())).collect();
    Ok(Json(ImportsView { imports, open }))
}

/// Shows how far a run is, and the rows that somebody should look at.
#[utoipa::path(
    get, path = "/api/imports/{import}",
    params(("import" = String, Path, description = "The run")),
    responses((status = 200, body = ImportView),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn show(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<Json<ImportView>> {
    find(&staff, &permit, &id).await.map(Json)
}

/// Drops a file that is not written yet.
#[utoipa::path(
    delete, path = "/api/imports/{import}",
    params(("import" = String, Path, description = "The run")),
    responses((status = 204), (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn discard(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<StatusCode> {
    permit.access()?;
    staff.drop_file(&id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Writes a run that has been checked: what was shown, all of it or nothing.
#[utoipa::path(
    post, path = "/api/imports/{import}/apply", request_body = ApplyImportRequest,
    params(("import" = String, Path, description = "The run")),
    responses((status = 200, body = ImportView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn apply(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<ApplyImportRequest>,
) -> Answer<Json<ImportView>> {
    permit.access()?;
    staff.apply_file(&id, request.plan, permit.who.id.clone()).await?;
    find(&staff, &permit, &id).await.map(Json)
}

/// Gives what became of every row, as CSV. Whom a row is about stands there for those alone who
/// may say whom a doubtful row means; others find the row in the file by its number. Of a run that
/// was written by another process, or before this one was started, it says what is kept of it: the
/// children as they stand now, and of what the file said, the rows that were doubtful.
#[utoipa::path(
    get, path = "/api/imports/{import}/report.csv",
    params(("import" = String, Path, description = "The run")),
    responses((status = 200, body = String, content_type = "text/csv"),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn report(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<Response> {
    let access = Access { action: "import.report".to_owned(), ..permit.access()? };
    let shown = match permit.to(Operation::DecideImport).access() {
        Ok(_) => Shown::Everything,
        Err(_) => Shown::NoFamily,
    };
    let fresh = staff.desk.report(&id);
    let kept;
    let rows = match &fresh {
        Some(report) => &report.rows,
        None => {
            kept = kept_rows(&staff, &id, shown, &access).await?;
            &kept
        }
    };
    let children: BTreeSet<ChildId> = match shown {
        Shown::Everything => rows.iter().filter_map(|row| row.child.clone()).collect(),
        Shown::NoFamily => BTreeSet::new(),
    };
    let mut csv = Vec::new();
    write_csv(rows, &mut csv, &Words::of(Language::default()), shown)
        .map_err(|_| Fault::internal())?;
    let children: Vec<ChildId> = children.into_iter().collect();
    staff.store().note(&access.because(&id), &children).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"report.csv\""),
    ];
    Ok((headers, csv).into_response())
}

/// What is kept of the rows of a run that is written.
async fn kept_rows(
    staff: &Inner,
    id: &str,
    shown: Shown,
    access: &Access,
) -> Answer<Vec<ReportRow>> {
    if id.contains('\0') {
        return Err(Fault::not_found());
    }
    let (_, rows) = staff.store().import_run(id, None, access).await?;
    let known = match shown {
        Shown::Everything => staff.store().everyone(access).await?,
        Shown::NoFamily => Vec::new(),
    };
    let known: HashMap<&ChildId, &Person> =
        known.iter().map(|record| (&record.id, &record.summary.person)).collect();
    let row = |row: ImportRow| {
        let person = row.child.as_ref().and_then(|child| known.get(child).copied());
        ReportRow::kept(row, person)
    };
    Ok(rows.into_iter().map(row).collect())
}

async fn find(staff: &Staff, permit: &Permit, id: &str) -> Answer<ImportView> {
    let access = permit.access()?;
    if id.contains('\0') {
        return Err(Fault::not_found());
    }
    staff.recall().await?;
    if let Some(run) = staff.desk.one(id).filter(|run| run.state != ImportState::Applied) {
        return Ok(run);
    }
    let (run, rows) = staff.store().import_run(id, None, &access).await?;
    kept(run, rows).ok_or_else(Fault::not_found)
}

/// A run that is written, as the store keeps it.
fn kept(run: ImportRun, rows: Vec<ImportRow>) -> Option<ImportView> {
    let kind = kind_view(Kind::from_name(&run.format)?);
    let total = run.counts.iter().map(|count| u64::from(*count)).sum();
    let refused = rows.iter().filter(|row| row.verdict == Verdict::Refused);
    let rows = refused.take(ROWS).map(|row| ImportRowView {
        line: row.number.into(),
        judgement: row.verdict.name().to_owned(),
        reason: row.code.clone(),
        column: row.column.clone(),
    });
    Some(ImportView {
        rows: rows.collect(),
        report: true,
        id: run.id,
        kind,
        name: run.file_name,
        state: ImportState::Applied,
        done: total,
        total,
        counts: counts_view(run.counts),
        started_ms: run.at_ms,
        problem: None,
        open: run.open.into(),
        plan: String::new(),
    })
}
