//! Group sessions of a checkup: planned, filled, written to and held.

mod due;
mod filling;
mod letters;
mod plan;

use std::ops::RangeInclusive;

use axum::Json;
use axum::extract::State;
use chrono::Days;
pub(crate) use due::*;
pub(crate) use filling::*;
use hagukumi_api::{
    AttendeeView, GroupSessionPageView, GroupSessionView, GroupSessionsQuery, GroupSessionsView,
    Problem,
};
use hagukumi_store::{ChildRecord, GroupSession};
pub(crate) use letters::*;
pub(crate) use plan::*;

use crate::staff::extract::{Asked, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Staff};

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

/// A session of one's own wards; that of another ward is not to be found.
pub(super) async fn find(staff: &Inner, permit: &Permit, id: &str) -> Answer<GroupSession> {
    if id.contains('\0') {
        return Err(Fault::not_found());
    }
    let session = staff.store().group_session(id).await?;
    permit.ward(&session.ward)?;
    Ok(session)
}

pub(super) fn view(session: GroupSession) -> GroupSessionView {
    GroupSessionView {
        id: session.id,
        checkup: session.checkup,
        ward: session.ward,
        place: session.place,
        on: session.on,
        starts: session.at,
        capacity: session.capacity,
        booked: session.booked,
        cancelled: session.cancelled,
        version: session.version,
    }
}

/// A text without the space around it, of a length in characters.
fn line(text: &str, length: RangeInclusive<usize>, field: &str) -> Answer<String> {
    let text = text.trim();
    if !length.contains(&text.chars().count()) {
        return Err(Fault::invalid(field, "length"));
    }
    if text.chars().any(char::is_control) {
        return Err(Fault::invalid(field, "unreadable"));
    }
    Ok(text.to_owned())
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
