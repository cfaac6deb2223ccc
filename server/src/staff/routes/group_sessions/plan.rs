//! Making, changing and cancelling group sessions.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{
    CancelGroupSessionRequest, ChangeGroupSessionRequest, CreateGroupSessionRequest,
    GroupSessionView, Problem,
};
use hagukumi_core::care::{
    Author, Body as EntryBody, Case, CheckupRecord, ChildId, Entry, EntryId,
};
use hagukumi_store::{Access, Append, Error as StoreError, GroupSession, Timeline};

use super::{find, line, view};
use crate::staff::extract::{Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::secret::new_id;
use crate::staff::state::{Inner, Staff};
use crate::staff::writing::check_id;
use crate::summary::summary_of;

/// How often a session is changed anew when somebody writes to one of its children meanwhile.
const TRIES: u32 = 5;

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
    let access = permit.ward(&request.ward)?;
    if !staff.city().has_checkup(&request.checkup) {
        return Err(Fault::invalid("checkup", "unknown"));
    }
    let mut session = GroupSession {
        id: request.id,
        checkup: request.checkup,
        ward: request.ward,
        place: line(&request.place, 1..=100, "place")?,
        on: request.on,
        at: Some(request.starts),
        capacity: request.capacity,
        booked: 0,
        cancelled: None,
        version: 0,
    };
    check(&permit, &session)?;
    match staff.store().put_group_session(&session, Vec::new(), &access).await {
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

/// Changes a group session. Whose place is given back by it, the timelines say.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/change",
    request_body = ChangeGroupSessionRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = GroupSessionView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody changed it in the meantime, more places are taken \
            than would be left, or it is over or cancelled",
            body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn change(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<ChangeGroupSessionRequest>,
) -> Answer<Json<GroupSessionView>> {
    let now = find(&staff, &permit, &id).await?;
    let wanted = GroupSession {
        place: line(&request.place, 1..=100, "place")?,
        on: request.on,
        at: Some(request.starts),
        capacity: request.capacity,
        version: request.expected_version,
        ..now
    };
    check(&permit, &wanted)?;
    let reason = line(&request.reason, 0..=200, "reason")?;
    put(&staff, &permit, wanted, &reason).await
}

/// Cancels a group session. Whose place is given back by it, the timelines say.
#[utoipa::path(
    post, path = "/api/group-sessions/{session}/cancel",
    request_body = CancelGroupSessionRequest,
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = GroupSessionView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody changed it in the meantime, or it is over or \
            cancelled", body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn cancel(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<CancelGroupSessionRequest>,
) -> Answer<Json<GroupSessionView>> {
    let reason = line(&request.reason, 1..=200, "reason")?;
    let now = find(&staff, &permit, &id).await?;
    let version = request.expected_version;
    let wanted = GroupSession { version, cancelled: Some(reason.clone()), ..now };
    put(&staff, &permit, wanted, &reason).await
}

/// What holds of every session that is planned.
fn check(permit: &Permit, session: &GroupSession) -> Answer<()> {
    if !(1..=500).contains(&session.capacity) {
        return Err(Fault::invalid("capacity", "out-of-range"));
    }
    if session.on < permit.today {
        return Err(Fault::invalid("on", "session-past"));
    }
    Ok(())
}

/// Puts `wanted` in the place of the version that it names.
async fn put(
    staff: &Inner,
    permit: &Permit,
    mut wanted: GroupSession,
    reason: &str,
) -> Answer<Json<GroupSessionView>> {
    for _ in 0..TRIES {
        let now = find(staff, permit, &wanted.id).await?;
        if now.version == wanted.version + 1 {
            // A doubled click, or the first answer was lost on the way.
            let same = GroupSession { version: now.version, booked: now.booked, ..wanted.clone() };
            return if same == now { Ok(Json(view(now))) } else { Err(Fault::wrong_state()) };
        }
        if now.version != wanted.version || now.on < permit.today || now.cancelled.is_some() {
            return Err(Fault::wrong_state());
        }
        let told = |of: &GroupSession| (of.on, of.at, of.place.clone(), of.cancelled.is_none());
        let access = permit.ward(&now.ward)?;
        let follows = match told(&now) == told(&wanted) {
            true => Vec::new(),
            false => give_back(staff, permit, &now, reason, &access).await?,
        };
        match staff.store().put_group_session(&wanted, follows, &access).await {
            Ok(version) => {
                wanted.version = version;
                let kept = find(staff, permit, &wanted.id).await?;
                return Ok(Json(view(kept)));
            }
            // Somebody booked or wrote to a child of it: their work is read and taken along.
            Err(StoreError::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Fault::wrong_state())
}

/// What gives back the place of everybody who is booked.
async fn give_back(
    staff: &Inner,
    permit: &Permit,
    session: &GroupSession,
    reason: &str,
    access: &Access,
) -> Answer<Vec<Append>> {
    let booked = staff.store().booked(&session.id, access).await?;
    if booked.is_empty() {
        return Ok(Vec::new());
    }
    if reason.is_empty() {
        return Err(Fault::invalid("reason", "length"));
    }
    let here = (session.checkup.clone(), session.on);
    if booked.iter().any(|record| record.summary.attended.contains(&here)) {
        // Children have come: this session is being held.
        return Err(Fault::wrong_state());
    }
    let children: Vec<ChildId> = booked.into_iter().map(|record| record.id).collect();
    let timelines = staff.store().timelines(&children, access).await?;
    Ok(timelines.into_iter().map(|of| unbooked(staff, permit, session, reason, of)).collect())
}

fn unbooked(
    staff: &Inner,
    permit: &Permit,
    session: &GroupSession,
    reason: &str,
    timeline: Timeline,
) -> Append {
    let Timeline { record, mut entries } = timeline;
    let record_of_checkup = CheckupRecord::Unbooked { reason: reason.to_owned() };
    let checkup = session.checkup.clone();
    let entry = Entry {
        id: EntryId(new_id()),
        seq: record.version + 1,
        on: permit.today,
        recorded_ms: permit.now_ms,
        author: Author::Staff(permit.who.id.clone()),
        body: EntryBody::Checkup { checkup, record: record_of_checkup },
    };
    entries.push(entry.clone());
    let (case, _) = Case::fold(entries);
    let city = staff.city();
    let summary = summary_of(&city.rules, &city.municipality.checkups, &case);
    Append { child: record.id, expected: record.version, entries: vec![entry], summary }
}
