//! Group sessions of a checkup, and who came through the door.

use axum::Json;
use axum::extract::State;
use chrono::Days;
use hagukumi_api::{
    AppendResponse, AttendeeView, BookRequest, ConflictProblem, CreateGroupSessionRequest,
    DoorRequest, GroupSessionPageView, GroupSessionView, GroupSessionsQuery, GroupSessionsView,
    Problem,
};
use hagukumi_core::care::{Body as EntryBody, CheckupRecord, ChildId, EntryId};
use hagukumi_store::{ChildRecord, Error as StoreError, GroupSession};

use crate::staff::extract::{Asked, Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Staff};
use crate::staff::writing::{Draft, check_id, response, write};

/// Days that are shown when no last day is asked for, and at most.
const DAYS: u64 = 92;
const DAYS_MAX: i64 = 400;

/// Lists group sessions of some days.
#[utoipa::path(
    get, path = "/api/group-sessions", params(GroupSessionsQuery),
    responses((status = 200, body = GroupSessionsView),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn list(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<GroupSessionsQuery>,
) -> Answer<Json<GroupSessionsView>> {
    permit.access()?;
    let wards = permit.wards(staff.city(), asked.ward.as_deref())?;
    let from = asked.from.unwrap_or(permit.today);
    let later = || from.checked_add_days(Days::new(DAYS)).unwrap_or(from);
    let until = asked.until.unwrap_or_else(later);
    if !(0..=DAYS_MAX).contains(&until.signed_duration_since(from).num_days()) {
        return Err(Fault::invalid("until", "out-of-range"));
    }
    let sessions = staff.store().group_sessions(from, until, wards.as_deref()).await?;
    Ok(Json(GroupSessionsView { sessions: sessions.into_iter().map(view).collect() }))
}

/// Makes a group session.
#[utoipa::path(
    post, path = "/api/group-sessions", request_body = CreateGroupSessionRequest,
    responses((status = 200, body = GroupSessionView),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn create(
    State(staff): State<Staff>,
    permit: Permit,
    Body(request): Body<CreateGroupSessionRequest>,
) -> Answer<Json<GroupSessionView>> {
    check_id(&request.id, "id")?;
    if !staff.city().has_ward(&request.ward) {
        return Err(Fault::invalid("ward", "unknown"));
    }
    permit.ward(&request.ward)?;
    if !staff.city().has_checkup(&request.checkup) {
        return Err(Fault::invalid("checkup", "unknown"));
    }
    let place = request.place.trim().to_owned();
    if !(1..=100).contains(&place.chars().count()) || place.chars().any(char::is_control) {
        return Err(Fault::invalid("place", "length"));
    }
    if !(1..=500).contains(&request.capacity) {
        return Err(Fault::invalid("capacity", "out-of-range"));
    }
    if request.on < permit.today {
        return Err(Fault::invalid("on", "session-past"));
    }
    let mut session = GroupSession {
        id: request.id,
        checkup: request.checkup,
        ward: request.ward,
        place,
        on: request.on,
        at: Some(request.starts),
        capacity: request.capacity,
        booked: 0,
        version: 0,
    };
    match staff.store().put_group_session(&session).await {
        Ok(version) => session.version = version,
        Err(StoreError::Conflict { .. } | StoreError::Duplicate(_)) => {
            // A doubled click: the same session is answered as the first time.
            let kept = find(&staff, &permit, &session.id).await?;
            let same = GroupSession { booked: kept.booked, version: kept.version, ..session };
            if same != kept {
                return Err(Fault::id_taken());
            }
            session = kept;
        }
        Err(error) => return Err(error.into()),
    }
    Ok(Json(view(session)))
}

/// Shows a session with those who are booked or came.
#[utoipa::path(
    get, path = "/api/group-sessions/{session}",
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = GroupSessionPageView),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn page(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<Json<GroupSessionPageView>> {
    let session = find(&staff, &permit, &id).await?;
    let access = permit.access()?;
    let booked = staff.store().booked(&session.id, &access).await?;
    let attendees = booked.into_iter().map(|record| attendee(record, &session)).collect();
    Ok(Json(GroupSessionPageView { session: view(session), attendees }))
}

/// Books a place.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/bookings", request_body = BookRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = AppendResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime, or no place is left",
            body = ConflictProblem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn book(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<BookRequest>,
) -> Answer<Json<AppendResponse>> {
    let session = find(&staff, &permit, &id).await?;
    let record = CheckupRecord::Booked { for_day: session.on, session: session.id };
    let wanted = Wanted {
        child: request.child,
        expected: request.expected_version,
        entry: request.entry,
        on: permit.today,
        body: EntryBody::Checkup { checkup: session.checkup, record },
    };
    enter(&staff, &permit, wanted).await
}

/// Notes that a child came, booked or not.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/door", request_body = DoorRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = AppendResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime",
            body = ConflictProblem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn door(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<DoorRequest>,
) -> Answer<Json<AppendResponse>> {
    let session = find(&staff, &permit, &id).await?;
    let record = CheckupRecord::Attended { place: session.place };
    let wanted = Wanted {
        child: request.child,
        expected: request.expected_version,
        entry: request.entry,
        on: session.on,
        body: EntryBody::Checkup { checkup: session.checkup, record },
    };
    enter(&staff, &permit, wanted).await
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

/// A session of one's own wards; that of another ward is not to be found.
async fn find(staff: &Inner, permit: &Permit, id: &str) -> Answer<GroupSession> {
    if id.contains('\0') {
        return Err(Fault::not_found());
    }
    let session = staff.store().group_session(id).await?;
    permit.ward(&session.ward)?;
    Ok(session)
}

fn view(session: GroupSession) -> GroupSessionView {
    GroupSessionView {
        id: session.id,
        checkup: session.checkup,
        ward: session.ward,
        place: session.place,
        on: session.on,
        starts: session.at,
        capacity: session.capacity,
        booked: session.booked,
    }
}

fn attendee(record: ChildRecord, session: &GroupSession) -> AttendeeView {
    let came = record
        .summary
        .attended
        .iter()
        .any(|(checkup, on)| *checkup == session.checkup && *on == session.on);
    let person = record.summary.person;
    AttendeeView {
        child: record.id,
        version: record.version,
        name: person.name,
        kana: person.kana,
        birth_date: person.birth_date,
        came,
        language: person.language,
        interpreter: person.interpreter,
    }
}
