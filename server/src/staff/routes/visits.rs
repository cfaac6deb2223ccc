//! The week of visits, and who has which.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use chrono::{Datelike as _, Days, NaiveDate};
use hagukumi_api::{
    AreaCountView, AssignResult, AssignVisit, AssignVisitsRequest, AssignVisitsResponse,
    AssignedVisitView, Problem, ProblemCode, Role, WeekQuery, WeekView,
};
use hagukumi_core::care::{Body as EntryBody, List, StaffId, VisitState};
use hagukumi_store::{Account, ChildRecord, ListQuery};

use crate::staff::extract::{Asked, Body};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Staff};
use crate::staff::view::{Names, visit};
use crate::staff::writing::{Draft, covers, write};

/// Open visits that one answer lists.
const OPEN_MAX: u32 = 1000;
/// Visits that are given at once.
const AT_ONCE: usize = 200;

/// Shows a week of visits: appointments, open visits without a day to come, and how many nobody
/// has.
#[utoipa::path(
    get, path = "/api/visits/week", params(WeekQuery),
    responses((status = 200, body = WeekView),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn week(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<WeekQuery>,
) -> Answer<Json<WeekView>> {
    let access = permit.access()?;
    let wards = permit.wards(staff.city(), asked.ward.as_deref())?;
    let day = asked.day.unwrap_or(permit.today);
    let past_monday = Days::new(u64::from(day.weekday().num_days_from_monday()));
    let monday = day.checked_sub_days(past_monday);
    let sunday = monday.and_then(|monday| monday.checked_add_days(Days::new(6)));
    let (Some(monday), Some(sunday)) = (monday, sunday) else {
        return Err(Fault::invalid("day", "out-of-range"));
    };
    let names = Names::read(&staff).await?;
    let planned = staff.store().appointments(monday, sunday, wards.as_deref(), &access).await?;
    let open = ListQuery { wards, limit: OPEN_MAX, ..ListQuery::new(List::Visits, permit.today) };
    let open = staff.store().worklist(&open, &access).await?;
    let mut areas: BTreeMap<(String, String), u64> = BTreeMap::new();
    let mut waiting = Vec::new();
    for row in open.rows {
        match row.record.summary.visit.state_on(permit.today) {
            "appointment" if passed(&row.record, permit.today).is_none() => continue,
            "unassigned" => {
                let summary = &row.record.summary;
                let area = (summary.ward.clone(), summary.person.area.clone());
                *areas.entry(area).or_default() += 1;
            }
            _ => {}
        }
        let passed = passed(&row.record, permit.today);
        waiting.push((passed, visit(row.record, permit.today, &names)));
    }
    waiting.sort_by(|(a_passed, a), (b_passed, b)| {
        let order = |passed: Option<NaiveDate>| passed.unwrap_or(NaiveDate::MAX);
        (order(*a_passed), a.due, &a.kana).cmp(&(order(*b_passed), b.due, &b.kana))
    });
    let waiting = waiting.into_iter().map(|(_, visit)| visit).collect();
    Ok(Json(WeekView {
        monday,
        appointments: planned
            .into_iter()
            .map(|record| visit(record, permit.today, &names))
            .collect(),
        waiting,
        unassigned_by_area: areas
            .into_iter()
            .map(|((ward, area), count)| AreaCountView { ward, area, count })
            .collect(),
    }))
}

/// The agreed day of a visit that has passed without a sheet.
fn passed(record: &ChildRecord, today: NaiveDate) -> Option<NaiveDate> {
    match &record.summary.visit.state {
        VisitState::Appointment { on, .. } if *on < today => Some(*on),
        _ => None,
    }
}

/// Gives visits to somebody. Each stands for itself: what cannot be given does not stop the rest.
#[utoipa::path(
    post, path = "/api/visits/assignments", request_body = AssignVisitsRequest,
    responses((status = 200, body = AssignVisitsResponse),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn assign(
    State(staff): State<Staff>,
    permit: Permit,
    Body(request): Body<AssignVisitsRequest>,
) -> Answer<Json<AssignVisitsResponse>> {
    if !(1..=AT_ONCE).contains(&request.visits.len()) {
        return Err(Fault::invalid("visits", "length"));
    }
    let to = taker(&staff, &request.to).await?;
    let mut visits = Vec::with_capacity(request.visits.len());
    for one in request.visits {
        let child = one.child.clone();
        let result = assign_one(&staff, &permit, &to, one).await?;
        visits.push(AssignedVisitView { child, result });
    }
    Ok(Json(AssignVisitsResponse { visits }))
}

/// Whoever takes visits: a nurse or visitor with an account in use.
async fn taker(staff: &Inner, id: &StaffId) -> Answer<Account> {
    let unknown = || Fault::invalid("to", "unknown");
    if id.as_str().contains('\0') {
        return Err(unknown());
    }
    let account = match staff.store().account(id).await {
        Ok(account) => account,
        Err(hagukumi_store::Error::NotFound(_)) => return Err(unknown()),
        Err(error) => return Err(error.into()),
    };
    let visits = matches!(Role::from_name(&account.role), Some(Role::Nurse | Role::Visitor));
    if visits && !account.disabled { Ok(account) } else { Err(unknown()) }
}

async fn assign_one(
    staff: &Inner,
    permit: &Permit,
    to: &Account,
    one: AssignVisit,
) -> Answer<AssignResult> {
    let (opened, access) = match permit.child(staff, &one.child, None).await {
        Ok(opened) => opened,
        Err(fault) if refusal(fault.code()) => return Ok(AssignResult::Refused),
        Err(fault) => return Err(fault),
    };
    let state = opened.case.visit_state(permit.today);
    let done = matches!(state, VisitState::Visited { .. } | VisitState::Closed { .. });
    if done || !covers(to, &opened.record.summary.ward) {
        return Ok(AssignResult::Refused);
    }
    let version = opened.record.version;
    let draft = Draft {
        id: one.entry,
        expected: one.expected_version,
        on: permit.today,
        body: EntryBody::VisitAssigned { to: to.id.clone() },
    };
    match write(staff, permit, opened, &access, draft).await {
        Ok(written) => Ok(AssignResult::Assigned { version: written.opened.record.version }),
        Err(fault) if fault.code() == ProblemCode::Conflict => {
            let (version, visit) = fault.stands().unwrap_or((version, state));
            Ok(AssignResult::Conflict { version, visit: Some(visit) })
        }
        Err(fault) if refusal(fault.code()) => Ok(AssignResult::Refused),
        Err(fault) => Err(fault),
    }
}

/// What concerns one visit only and does not stop the others.
fn refusal(code: ProblemCode) -> bool {
    matches!(
        code,
        ProblemCode::NotAllowed
            | ProblemCode::ReasonNeeded
            | ProblemCode::NotFound
            | ProblemCode::Invalid
            | ProblemCode::IdTaken
    )
}
