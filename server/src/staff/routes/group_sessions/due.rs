//! Whom a group session can be filled with.

use axum::Json;
use axum::extract::State;
use chrono::{Days, NaiveDate};
use hagukumi_api::{DueChildView, DueChildrenView, Problem};
use hagukumi_core::care::{Case, Invitation, Inviting};
use hagukumi_core::municipality::Checkup;
use hagukumi_store::{GroupSession, Timeline};

use super::{find, view};
use crate::staff::extract::Named;
use crate::staff::fault::Answer;
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Staff};

/// Children of one answer.
const ROWS: usize = 500;
/// No checkup is for children older than this, in days.
const OLDEST: u64 = 8 * 366;
/// Days ahead for which sessions are planned.
const AHEAD: u64 = 400;

/// Lists the children of the ward who can be invited to a session.
#[utoipa::path(
    get, path = "/api/group-sessions/{session}/due",
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = DueChildrenView),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn due(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<Json<DueChildrenView>> {
    let session = find(&staff, &permit, &id).await?;
    let access = permit.ward(&session.ward)?;
    let city = staff.city();
    let held = held(&staff, &permit, &session).await?;
    let inviting = Inviting { checkup: &session.checkup, on: session.on, held: &held };
    let why = |timeline: &Timeline| {
        let (case, _) = Case::fold(timeline.entries.iter().cloned());
        case.invitation(&city.rules, &city.municipality.checkups, inviting, permit.today)
    };
    let wards = [session.ward.clone()];
    let found = match births(&city.municipality.checkups, &session) {
        Some(born) => {
            let keep = |timeline: &Timeline| why(timeline).is_some();
            staff.store().born_within(born, Some(&wards), &keep, &access).await?
        }
        None => Vec::new(),
    };
    let total = found.len() as u64;
    let mut children: Vec<DueChildView> = found
        .into_iter()
        .filter_map(|timeline| why(&timeline).map(|(why, for_day)| child(timeline, why, for_day)))
        .collect();
    children.sort_by(|a, b| (a.why, a.birth_date, &a.kana).cmp(&(b.why, b.birth_date, &b.kana)));
    children.truncate(ROWS);
    Ok(Json(DueChildrenView { session: view(session), total, children }))
}

/// The days on which the ward holds sessions of the same checkup, today and later.
async fn held(staff: &Inner, permit: &Permit, session: &GroupSession) -> Answer<Vec<NaiveDate>> {
    let last = permit.today.checked_add_days(Days::new(AHEAD)).unwrap_or(permit.today);
    let wards = [session.ward.clone()];
    let others = staff.store().group_sessions(permit.today, last, Some(&wards)).await?;
    let same = |of: &GroupSession| of.checkup == session.checkup && of.cancelled.is_none();
    Ok(others.into_iter().filter(same).map(|of| of.on).collect())
}

/// The birthdays, from the first to the last, of those who are of the checkup's age on the
/// session's day; nothing where nobody is.
pub(super) fn births(
    checkups: &[Checkup],
    session: &GroupSession,
) -> Option<(NaiveDate, NaiveDate)> {
    let windows: Vec<_> = checkups
        .iter()
        .filter(|checkup| checkup.id == session.checkup)
        .filter_map(|checkup| Some(checkup.window()?.0))
        .collect();
    let of_age = |birth: &NaiveDate| {
        windows.iter().any(|window| {
            let days = window.days(*birth);
            days.is_some_and(|(first, last)| first <= session.on && session.on <= last)
        })
    };
    let mut births =
        (0..=OLDEST).filter_map(|days| session.on.checked_sub_days(Days::new(days))).filter(of_age);
    let last = births.next()?;
    Some((births.next_back().unwrap_or(last), last))
}

fn child(timeline: Timeline, why: Invitation, for_day: Option<NaiveDate>) -> DueChildView {
    let record = timeline.record;
    let person = record.summary.person;
    DueChildView {
        child: record.id,
        version: record.version,
        name: person.name,
        kana: person.kana,
        birth_date: person.birth_date,
        area: person.area,
        why,
        for_day,
        language: person.language,
        interpreter: person.interpreter,
    }
}
