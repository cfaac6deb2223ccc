//! Handovers to and from other cities, as files.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest as _, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use hagukumi_api::{
    AcceptFileRequest, CandidateView, HandoverFileView, HandoverFilesView,
    HandoverState as StateView, Problem, ReceivedChildView, ReceivedFileView, ReturnFileRequest,
    RowChoice, TakenFileView,
};
use hagukumi_core::care::{Case, FollowUp, HandoverId};
use hagukumi_store::{ChildRecord, Direction, HandoverFile, HandoverState};
use sha2::{Digest, Sha256};

use super::doubts::{differs, known};
use crate::clock::day_of;
use crate::handover::{
    Answer as Reply, Carried, Choice, Envelope, ExchangeError, Found, Kind, Office,
    Opened as Package, accept as take_children, file_of, give_back, receive, take_answer,
};
use crate::staff::extract::{Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::routes::description::File;
use crate::staff::state::{Inner, Post, Staff};
use crate::staff::view::days;
use crate::summary::summarize;

/// No id of a file is longer.
const ID_MAX: usize = 64;

/// Gives the file of a handover to another city: made when it is first asked for, and the same
/// until it is answered.
#[utoipa::path(
    get, path = "/api/handovers/{handover}/file",
    params(("handover" = String, Path, description = "The handover")),
    responses((status = 200, body = String, content_type = "application/octet-stream"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn file(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<HandoverId>,
) -> Answer<Response> {
    let wards = permit.wards(staff.city(), None)?;
    let waiting = staff.store().handovers_waiting(wards.as_deref(), &permit.access()?).await?;
    let record = waiting.into_iter().find(|record| record.id == id).ok_or_else(Fault::not_found)?;
    if !permit.own(&record.from_ward) {
        return Err(Fault::not_allowed());
    }
    let (opened, _) = permit.child(&staff, &record.child.id, None).await?;
    let timeline = hagukumi_store::Timeline { record: opened.record, entries: opened.entries };
    let made = at(&staff, &permit, async |office| file_of(office, &timeline, &id).await).await?;
    Ok(attached(&format!("handover-{}.json", made.municipality), made.file))
}

/// Lists the files that came from other cities or went to them.
#[utoipa::path(
    get, path = "/api/handover-files", responses((status = 200, body = HandoverFilesView))
)]
pub(crate) async fn list(
    State(staff): State<Staff>,
    permit: Permit,
) -> Answer<Json<HandoverFilesView>> {
    permit.access()?;
    let files = staff.store().handover_files().await?;
    let files = files.iter().map(|file| file_view(&staff, file, &permit)).collect();
    Ok(Json(HandoverFilesView { keys: staff.setup.post.is_some(), files }))
}

/// Takes a file of another city: children for us, whom nobody writes about yet, or the answer to a
/// handover of ours.
#[utoipa::path(
    post, path = "/api/handover-files",
    request_body(content = File, content_type = "application/octet-stream"),
    responses((status = 200, body = TakenFileView),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn take(
    State(staff): State<Staff>,
    permit: Permit,
    request: Request,
) -> Answer<Json<TakenFileView>> {
    permit.access()?;
    let file =
        Bytes::from_request(request, &()).await.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Fault::too_large(),
            _ => Fault::malformed(),
        })?;
    let envelope = Envelope::parse(&file).map_err(|error| fault(error.into()))?;
    Ok(Json(match envelope.kind {
        Kind::Handover => {
            let inside = at(&staff, &permit, async |office| receive(office, &file).await).await?;
            TakenFileView::Handover { id: inside.package.id }
        }
        Kind::Answer => {
            let said = at(&staff, &permit, async |office| take_answer(office, &file).await).await?;
            let (accepted, reason) = match said.answer {
                Reply::Accepted => (true, String::new()),
                Reply::Returned { reason } => (false, reason),
            };
            TakenFileView::Answer { accepted, reason, municipality: said.from }
        }
    }))
}

/// Shows what is in a file that came in.
#[utoipa::path(
    get, path = "/api/handover-files/{file}",
    params(("file" = String, Path, description = "The file")),
    responses((status = 200, body = ReceivedFileView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn show(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<Json<ReceivedFileView>> {
    let (kept, inside) = open(&staff, &permit, &id).await?;
    let meant: Vec<_> = inside.found.iter().flat_map(candidates).cloned().collect();
    let access = permit.access()?;
    let timelines = staff.store().timelines(&meant, &access).await?;
    let here: Vec<&ChildRecord> = timelines.iter().map(|timeline| &timeline.record).collect();
    let children = inside.package.children.iter().zip(&inside.found);
    Ok(Json(ReceivedFileView {
        file: file_view(&staff, &kept, &permit),
        sent: inside.package.sent_on,
        seen: seen(&inside),
        children: children
            .map(|(carried, found)| child_view(carried, found, &here, &staff.city().rules))
            .collect(),
    }))
}

/// Takes the children of a file: they are followed here from now on, and the answer is ready.
#[utoipa::path(
    post, path = "/api/handover-files/{file}/accept", request_body = AcceptFileRequest,
    params(("file" = String, Path, description = "The file")),
    responses((status = 200, body = HandoverFileView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "It is answered, or what was shown is no longer so",
            body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn accept(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<AcceptFileRequest>,
) -> Answer<Json<HandoverFileView>> {
    if !staff.city().has_ward(&request.ward) {
        return Err(Fault::invalid("ward", "unknown"));
    }
    let access = permit.ward(&request.ward)?;
    let (kept, inside) = open(&staff, &permit, &id).await?;
    if seen(&inside) != request.seen {
        return Err(Fault::rows_changed());
    }
    if request.choices.len() != inside.found.len() {
        return Err(Fault::invalid("choices", "length"));
    }
    let mut choices = Vec::with_capacity(request.choices.len());
    for (number, (choice, found)) in request.choices.into_iter().zip(&inside.found).enumerate() {
        choices.push(match choice {
            RowChoice::Same { child } if candidates(found).contains(&child) => {
                let known = staff.store().child(&child, &access).await?;
                if !permit.own(&known.record.summary.ward) {
                    return Err(Fault::not_allowed());
                }
                (number, Choice::Same(child))
            }
            RowChoice::Other => (number, Choice::New),
            RowChoice::Same { .. } | RowChoice::Drop => {
                return Err(Fault::invalid("choices", "impossible"));
            }
        });
    }
    at(&staff, &permit, async |office| {
        take_children(office, kept.file.as_bytes(), &choices, Some(&request.ward)).await
    })
    .await?;
    answered(&staff, &permit, &id).await
}

/// Gives a file back, with a reason; the answer is ready.
#[utoipa::path(
    post, path = "/api/handover-files/{file}/return", request_body = ReturnFileRequest,
    params(("file" = String, Path, description = "The file")),
    responses((status = 200, body = HandoverFileView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn send_back(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<ReturnFileRequest>,
) -> Answer<Json<HandoverFileView>> {
    let reason = request.reason.trim();
    if !(1..=500).contains(&reason.chars().count()) {
        return Err(Fault::invalid("reason", "length"));
    }
    let (kept, _) = open(&staff, &permit, &id).await?;
    at(&staff, &permit, async |office| give_back(office, kept.file.as_bytes(), reason).await)
        .await?;
    answered(&staff, &permit, &id).await
}

/// Gives the answer to a file that came in, for the city that sent it.
#[utoipa::path(
    get, path = "/api/handover-files/{file}/answer",
    params(("file" = String, Path, description = "The file")),
    responses((status = 200, body = String, content_type = "application/octet-stream"),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn answer(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<Response> {
    let access = permit.access()?;
    let kept = incoming(&staff, &id).await?;
    if kept.answer.is_empty() {
        return Err(Fault::not_found());
    }
    staff.store().note(&access, &kept.children).await?;
    Ok(attached(&format!("handover-answer-{}.json", kept.municipality), kept.answer))
}

/// A file to be kept on the disk of whoever asks. Whom it is about can be read by its receiver
/// alone.
fn attached(name: &str, text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, text).into_response()
}

async fn incoming(staff: &Inner, id: &str) -> Answer<HandoverFile> {
    if id.len() > ID_MAX || id.contains('\0') {
        return Err(Fault::not_found());
    }
    Ok(staff.store().handover_file(Direction::In, id).await?)
}

/// A file that came in and waits for its answer, opened.
async fn open(staff: &Inner, permit: &Permit, id: &str) -> Answer<(HandoverFile, Package)> {
    permit.access()?;
    let kept = incoming(staff, id).await?;
    if kept.state != HandoverState::Sent {
        return Err(Fault::wrong_state());
    }
    let file = kept.file.as_bytes();
    let inside = at(staff, permit, async |office| receive(office, file).await).await?;
    Ok((kept, inside))
}

async fn answered(staff: &Inner, permit: &Permit, id: &str) -> Answer<Json<HandoverFileView>> {
    Ok(Json(file_view(staff, &incoming(staff, id).await?, permit)))
}

/// Does a step in this city's office.
async fn at<T>(
    staff: &Inner,
    permit: &Permit,
    step: impl AsyncFnOnce(&Office<'_>) -> Result<T, ExchangeError>,
) -> Answer<T> {
    let Some(Post { keys, partners }) = &staff.setup.post else {
        return Err(Fault::invalid("body", "no-keys"));
    };
    let city = staff.city();
    let summary = |entries: Vec<_>| summarize(&city.rules, &city.municipality.checkups, entries);
    let office = Office {
        store: staff.store(),
        keys,
        partners,
        staff: permit.who.id.clone(),
        at_ms: permit.now_ms,
        today: permit.today,
        summarize: &summary,
        // The store keeps each file until it is answered.
        save: &|_| Ok(()),
    };
    step(&office).await.map_err(fault)
}

fn fault(error: ExchangeError) -> Fault {
    match error {
        ExchangeError::Store(hagukumi_store::Error::Conflict { .. })
        | ExchangeError::Undecided(_) => Fault::rows_changed(),
        ExchangeError::Store(error) => error.into(),
        ExchangeError::AlreadyAnswered | ExchangeError::OnItsWay(_) => Fault::wrong_state(),
        ExchangeError::Save(_) | ExchangeError::Seal(_) => Fault::internal(),
        error => Fault::invalid("body", error.code()),
    }
}

fn candidates(found: &Found) -> &[hagukumi_core::care::ChildId] {
    match found {
        Found::Same(child) => std::slice::from_ref(child),
        Found::Nobody => &[],
        Found::Unclear(children) => children,
    }
}

/// Whom the children were shown to be.
fn seen(inside: &Package) -> String {
    let mut hash = Sha256::new();
    for found in &inside.found {
        for child in candidates(found) {
            hash.update(child.as_str());
            hash.update(" ");
        }
        hash.update("\n");
    }
    let hash = hash.finalize();
    data_encoding::HEXLOWER.encode(hash.get(..16).unwrap_or(&hash))
}

fn file_view(staff: &Inner, file: &HandoverFile, permit: &Permit) -> HandoverFileView {
    let partner = staff.setup.post.as_ref().and_then(|post| post.partners.get(&file.municipality));
    let on = day_of(file.at_ms);
    HandoverFileView {
        id: file.id.clone(),
        incoming: file.direction == Direction::In,
        municipality: file.municipality.clone(),
        municipality_name: partner.map(|partner| partner.name.clone()).unwrap_or_default(),
        state: match file.state {
            HandoverState::Sent => StateView::Sent,
            HandoverState::Accepted => StateView::Accepted,
            HandoverState::Returned => StateView::Returned,
        },
        on,
        waiting_days: if file.state == HandoverState::Sent { days(on, permit.today) } else { 0 },
    }
}

fn child_view(
    carried: &Carried,
    found: &Found,
    here: &[&ChildRecord],
    rules: &FollowUp,
) -> ReceivedChildView {
    let (case, _) = Case::fold(carried.entries.iter().cloned());
    let identity = known(&carried.person);
    let meant = candidates(found).iter().filter_map(|child| {
        let record = here.iter().find(|record| record.id == *child)?;
        let there = known(&record.summary.person);
        let differs = differs(&identity, &there);
        Some(CandidateView { child: child.clone(), identity: there, differs })
    });
    ReceivedChildView {
        candidates: meant.collect(),
        unclear: matches!(found, Found::Unclear(_)),
        note: carried.note.clone(),
        language: carried.person.language.clone(),
        interpreter: carried.person.interpreter,
        entries: case.entries().len() as u64,
        attempts: case.attempts().count() as u64,
        last_seen: case.last_seen(chrono::NaiveDate::MAX),
        next: case.next_step(rules),
        identity,
    }
}
