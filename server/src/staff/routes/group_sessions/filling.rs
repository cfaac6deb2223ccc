//! Who has a place in a group session, who is told so, and who came through the door.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{
    AppendResponse, BookRequest, DoorRequest, Invite, InviteRequest, InviteResponse, InviteResult,
    InvitedView, Problem, ProblemCode, ReleaseRequest,
};
use hagukumi_core::care::{Body as EntryBody, CheckupRecord, ChildId, EntryId};
use hagukumi_store::GroupSession;

use super::{find, line};
use crate::staff::extract::{Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::routes::description::NotWritten;
use crate::staff::state::{Inner, Staff};
use crate::staff::writing::{Draft, response, write, write_all};

/// Children who are invited at once.
const AT_ONCE: usize = 200;

/// Books a place.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/bookings", request_body = BookRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = AppendResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime, no place is left, or it is \
            cancelled",
            body = NotWritten, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn book(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<BookRequest>,
) -> Answer<Json<AppendResponse>> {
    let session = open(&staff, &permit, &id).await?;
    let record = CheckupRecord::Booked { for_day: session.on, session: session.id.clone() };
    let wanted = Wanted {
        child: request.child,
        expected: request.expected_version,
        entry: request.entry,
        on: permit.today,
        body: of_checkup(&session, record),
    };
    enter(&staff, &permit, wanted).await
}

/// Gives a place back.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/release", request_body = ReleaseRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = AppendResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime",
            body = NotWritten, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn release(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<ReleaseRequest>,
) -> Answer<Json<AppendResponse>> {
    let session = find(&staff, &permit, &id).await?;
    let reason = line(&request.reason, 0..=200, "reason")?;
    let wanted = Wanted {
        child: request.child,
        expected: request.expected_version,
        entry: request.entry,
        on: permit.today,
        body: of_checkup(&session, CheckupRecord::Unbooked { reason }),
    };
    enter(&staff, &permit, wanted).await
}

/// Invites children: each gets a notice that names the day, and a place. Each stands for itself.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/invitations", request_body = InviteRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = InviteResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "It is cancelled",
            body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn invite(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<InviteRequest>,
) -> Answer<Json<InviteResponse>> {
    let session = open(&staff, &permit, &id).await?;
    if !(1..=AT_ONCE).contains(&request.children.len()) {
        return Err(Fault::invalid("children", "length"));
    }
    let mut children = Vec::with_capacity(request.children.len());
    for one in request.children {
        let child = one.child.clone();
        let result = match invite_one(&staff, &permit, &session, one).await {
            Ok(()) => InviteResult::Invited,
            Err(fault) => refused(fault)?,
        };
        children.push(InvitedView { child, result });
    }
    Ok(Json(InviteResponse { children }))
}

async fn invite_one(
    staff: &Inner,
    permit: &Permit,
    session: &GroupSession,
    one: Invite,
) -> Answer<()> {
    let (opened, access) = permit.child(staff, &one.child, None).await?;
    let notice = CheckupRecord::Invited { for_day: Some(session.on) };
    let place = CheckupRecord::Booked { for_day: session.on, session: session.id.clone() };
    let drafts = [(one.notice, notice), (one.booking, place)].map(|(id, record)| Draft {
        id,
        expected: one.expected_version,
        on: permit.today,
        body: of_checkup(session, record),
    });
    write_all(staff, permit, opened, &access, drafts.into()).await?;
    Ok(())
}

/// What concerns one child only and does not stop the others.
fn refused(fault: Fault) -> Answer<InviteResult> {
    match fault.code() {
        ProblemCode::Conflict => Ok(InviteResult::Conflict),
        ProblemCode::SessionFull => Ok(InviteResult::Full),
        ProblemCode::NotAllowed
        | ProblemCode::ReasonNeeded
        | ProblemCode::NotFound
        | ProblemCode::Invalid
        | ProblemCode::IdTaken => Ok(InviteResult::Refused),
        _ => Err(fault),
    }
}

/// Notes that a child came, booked or not.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/door", request_body = DoorRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = AppendResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime",
            body = NotWritten, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn door(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<DoorRequest>,
) -> Answer<Json<AppendResponse>> {
    let session = find(&staff, &permit, &id).await?;
    let record = CheckupRecord::Attended { place: session.place.clone() };
    let wanted = Wanted {
        child: request.child,
        expected: request.expected_version,
        entry: request.entry,
        on: session.on,
        body: of_checkup(&session, record),
    };
    enter(&staff, &permit, wanted).await
}

/// Takes back that a child came: it was somebody else, or nobody.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/door/take-back", request_body = DoorRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = AppendResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime",
            body = NotWritten, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn take_back(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<DoorRequest>,
) -> Answer<Json<AppendResponse>> {
    let session = find(&staff, &permit, &id).await?;
    let (opened, access) = permit.child(&staff, &request.child, None).await?;
    let repeated = opened.entries.iter().find_map(|entry| match &entry.body {
        EntryBody::Correction { of, .. } if entry.id == request.entry => Some(of.clone()),
        _ => None,
    });
    let noted = opened.case.entries().iter().rev().find(|entry| {
        let attended = matches!(&entry.body,
            EntryBody::Checkup { checkup, record: CheckupRecord::Attended { .. } }
                if *checkup == session.checkup);
        attended && entry.on == session.on
    });
    let Some(of) = repeated.or_else(|| noted.map(|entry| entry.id.clone())) else {
        return Err(Fault::invalid("child", "did-not-come"));
    };
    let body = EntryBody::Correction { of, to: None, reason: String::new() };
    let expected = request.expected_version;
    let draft = Draft { id: request.entry, expected, on: permit.today, body };
    let written = write(&staff, &permit, opened, &access, draft).await?;
    Ok(Json(response(&staff, &permit, written).await?))
}

fn of_checkup(session: &GroupSession, record: CheckupRecord) -> EntryBody {
    EntryBody::Checkup { checkup: session.checkup.clone(), record }
}

/// A session that places can be taken in.
async fn open(staff: &Inner, permit: &Permit, id: &str) -> Answer<GroupSession> {
    let session = find(staff, permit, id).await?;
    if session.cancelled.is_some() {
        return Err(Fault::session_cancelled());
    }
    Ok(session)
}

struct Wanted {
    child: ChildId,
    expected: u32,
    entry: EntryId,
    on: chrono::NaiveDate,
    body: EntryBody,
}

async fn enter(staff: &Inner, permit: &Permit, wanted: Wanted) -> Answer<Json<AppendResponse>> {
    let (opened, access) = permit.child(staff, &wanted.child, None).await?;
    let Wanted { expected, entry: id, on, body, .. } = wanted;
    let written = write(staff, permit, opened, &access, Draft { id, expected, on, body }).await?;
    Ok(Json(response(staff, permit, written).await?))
}
