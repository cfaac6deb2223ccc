//! Group sessions of a checkup: planned, filled, written to and held.

mod due;
mod filling;
mod letters;
mod plan;

use std::ops::RangeInclusive;

use axum::Json;
use axum::extract::State;
use chrono::{Days, NaiveDate};
pub(crate) use due::*;
pub(crate) use filling::*;
use hagukumi_api::{
    AttendeeView, GroupSessionPageView, GroupSessionView, GroupSessionsQuery, GroupSessionsView,
    Problem,
};
use hagukumi_store::{ChildRecord, GroupSession, Timeline};
pub(crate) use letters::*;
pub(crate) use plan::*;

use crate::staff::extract::{Asked, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Staff};

/// Days that are shown when no last day is asked for, and at most.
const DAYS: u64 = 92;
const DAYS_MAX: i64 = 400;
/// Days by which a child may be too old for a checkup and still be found among those who came.
const LATE_DAYS: u64 = 183;

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
    let recent = match asked.from {
        Some(_) => Vec::new(),
        None => recent(&staff, permit.today, wards.as_deref()).await?,
    };
    Ok(Json(GroupSessionsView {
        sessions: sessions.into_iter().map(view).collect(),
        recent: recent.into_iter().map(view).collect(),
    }))
}

/// Sessions that were held, the newest first, as long as nobody counts as missed for want of a
/// note: [`FollowUp::session_report_days`](hagukumi_core::care::FollowUp::session_report_days).
async fn recent(
    staff: &Inner,
    today: NaiveDate,
    wards: Option<&[String]>,
) -> Answer<Vec<GroupSession>> {
    let days = u64::from(staff.city().rules.session_report_days.max(1));
    let (Some(first), Some(yesterday)) =
        (today.checked_sub_days(Days::new(days)), today.pred_opt())
    else {
        return Ok(Vec::new());
    };
    let mut held = staff.store().group_sessions(first, yesterday, wards).await?;
    held.retain(|session| session.cancelled.is_none());
    held.reverse();
    Ok(held)
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
    let unbooked = walk_ins(&staff, &permit, &session, &booked).await?;
    // Nobody waits at the door for a child who has died or left; one who came stands there.
    let awaited = |record: &ChildRecord| record.summary.gone.is_none() || came(record, &session);
    let of = |record, booked| attendee(record, &session, booked);
    let mut attendees: Vec<AttendeeView> =
        booked.into_iter().filter(awaited).map(|one| of(one, true)).collect();
    if !unbooked.is_empty() {
        attendees.extend(unbooked.into_iter().map(|one| of(one, false)));
        attendees.sort_by(|a, b| (&a.kana, &a.child).cmp(&(&b.kana, &b.child)));
    }
    Ok(Json(GroupSessionPageView { session: view(session), attendees }))
}

/// Who came to a session without a place in it.
async fn walk_ins(
    staff: &Inner,
    permit: &Permit,
    session: &GroupSession,
    booked: &[ChildRecord],
) -> Answer<Vec<ChildRecord>> {
    // Nobody came to what is still to come.
    if session.on > permit.today || session.cancelled.is_some() {
        return Ok(Vec::new());
    }
    let Some((first, last)) = due::births(&staff.city().municipality.checkups, session) else {
        return Ok(Vec::new());
    };
    let first = first.checked_sub_days(Days::new(LATE_DAYS)).unwrap_or(first);
    let access = permit.ward(&session.ward)?;
    let wards = [session.ward.clone()];
    let keep = |timeline: &Timeline| {
        let record = &timeline.record;
        came(record, session) && !booked.iter().any(|one| one.id == record.id)
    };
    let found = staff.store().born_within((first, last), Some(&wards), &keep, &access).await?;
    Ok(found.into_iter().map(|timeline| timeline.record).collect())
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

fn came(record: &ChildRecord, session: &GroupSession) -> bool {
    let mut attended = record.summary.attended.iter();
    attended.any(|(checkup, on)| *checkup == session.checkup && *on == session.on)
}

fn attendee(record: ChildRecord, session: &GroupSession, booked: bool) -> AttendeeView {
    let came = came(&record, session);
    let person = record.summary.person;
    AttendeeView {
        child: record.id,
        version: record.version,
        name: person.name,
        kana: person.kana,
        birth_date: person.birth_date,
        booked,
        came,
        language: person.language,
        interpreter: person.interpreter,
    }
}
