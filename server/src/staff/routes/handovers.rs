//! Handing a child over to another ward or city.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{
    AcceptHandoverRequest, HandoverSide, HandoverState, HandoverView, HandoversQuery,
    HandoversView, Problem, ReturnHandoverRequest, SendHandoverRequest,
};
use hagukumi_core::care::{
    Body as EntryBody, ChildId, EntryId, Handover, HandoverAnswer, HandoverId, HandoverStanding,
    Receiver,
};
use hagukumi_core::municipality::is_municipality_code;
use hagukumi_store::HandoverRecord;

use crate::staff::extract::{Asked, Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::{Opened, Permit, receives};
use crate::staff::policy::Operation;
use crate::staff::routes::description::NotWritten;
use crate::staff::state::{Inner, Staff};
use crate::staff::view::days;
use crate::staff::writing::{Draft, check_id, write};

/// Lists the handovers that wait, from one side; the oldest first.
#[utoipa::path(
    get, path = "/api/handovers", params(HandoversQuery),
    responses((status = 200, body = HandoversView),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn list(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<HandoversQuery>,
) -> Answer<Json<HandoversView>> {
    let access = permit.access()?;
    let wards = permit.wards(staff.city(), asked.ward.as_deref())?;
    let waiting = staff.store().handovers_waiting(wards.as_deref(), &access).await?;
    let ours = |ward: &str| wards.as_ref().is_none_or(|wards| wards.iter().any(|own| own == ward));
    let wanted = waiting.iter().filter(|record| match (&record.receiver, asked.side) {
        (_, HandoverSide::All) => record.state == hagukumi_store::HandoverState::Sent,
        (_, HandoverSide::Sent) => ours(&record.from_ward),
        (Receiver::Ward(ward), HandoverSide::Received) => ours(ward),
        (Receiver::Municipality(_), HandoverSide::Received) => false,
    });
    let ids: Vec<ChildId> = wanted.clone().map(|record| record.child.id.clone()).collect();
    let timelines = staff.store().timelines(&ids, &access).await?;
    let opened: Vec<Opened> = timelines.into_iter().map(Opened::new).collect();
    let views = wanted.filter_map(|record: &HandoverRecord| {
        let opened = opened.iter().find(|opened| opened.record.id == record.child.id)?;
        view(&staff, opened, &record.id, &permit)
    });
    Ok(Json(HandoversView { handovers: views.collect() }))
}

/// Sends a child to another ward or city. It stays with the sender until it is accepted.
#[utoipa::path(
    post, path = "/api/handovers", request_body = SendHandoverRequest,
    responses((status = 200, body = HandoverView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime",
            body = NotWritten, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn send(
    State(staff): State<Staff>,
    permit: Permit,
    Body(request): Body<SendHandoverRequest>,
) -> Answer<Json<HandoverView>> {
    check_id(request.id.as_str(), "id")?;
    match &request.receiver {
        Receiver::Ward(ward) if !staff.city().has_ward(ward) => {
            return Err(Fault::invalid("receiver", "unknown"));
        }
        Receiver::Municipality(code) if !is_municipality_code(code) => {
            return Err(Fault::invalid("receiver", "unknown"));
        }
        _ => {}
    }
    let (opened, access) = permit.child(&staff, &request.child, request.reason.as_deref()).await?;
    // Sending is the work of the ward that follows the child, and not of the one that waits.
    if !permit.own(&opened.case.ward) {
        return Err(Fault::not_allowed());
    }
    let id = request.id.clone();
    let step = Handover::Sent { receiver: request.receiver, note: request.note };
    let draft = Draft {
        id: request.entry,
        expected: request.expected_version,
        on: permit.today,
        body: EntryBody::Handover { id: request.id, step },
    };
    let written = write(&staff, &permit, opened, &access, draft).await?;
    view(&staff, &written.opened, &id, &permit).map(Json).ok_or_else(Fault::internal)
}

/// Takes a child that was sent to one's own ward.
#[utoipa::path(
    post, path = "/api/handovers/{handover}/accept", request_body = AcceptHandoverRequest,
    params(("handover" = String, Path, description = "The handover")),
    responses((status = 200, body = HandoverView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime, or it is answered",
            body = NotWritten, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn accept(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<HandoverId>,
    Body(request): Body<AcceptHandoverRequest>,
) -> Answer<Json<HandoverView>> {
    let answer = (request.entry, request.expected_version);
    answered(&staff, &permit, id, answer, Handover::Accepted).await
}

/// Gives a child back that was sent to one's own ward, with a reason.
#[utoipa::path(
    post, path = "/api/handovers/{handover}/return", request_body = ReturnHandoverRequest,
    params(("handover" = String, Path, description = "The handover")),
    responses((status = 200, body = HandoverView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime, or it is answered",
            body = NotWritten, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn send_back(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<HandoverId>,
    Body(request): Body<ReturnHandoverRequest>,
) -> Answer<Json<HandoverView>> {
    let reason = request.reason.trim().to_owned();
    if !(1..=500).contains(&reason.chars().count()) {
        return Err(Fault::invalid("reason", "length"));
    }
    let answer = (request.entry, request.expected_version);
    answered(&staff, &permit, id, answer, Handover::Returned { reason }).await
}

async fn answered(
    staff: &Inner,
    permit: &Permit,
    id: HandoverId,
    (entry, expected): (EntryId, u32),
    step: Handover,
) -> Answer<Json<HandoverView>> {
    let wards = permit.wards(staff.city(), None)?;
    let look = permit.to(Operation::Handovers).access()?;
    let waiting = staff.store().handovers_waiting(wards.as_deref(), &look).await?;
    let record = waiting.into_iter().find(|record| record.id == id).ok_or_else(Fault::not_found)?;
    if !receives(permit, &record.receiver) {
        return Err(Fault::not_allowed());
    }
    let (opened, access) = permit.child(staff, &record.child.id, None).await?;
    let body = EntryBody::Handover { id: id.clone(), step };
    let draft = Draft { id: entry, expected, on: permit.today, body };
    let written = write(staff, permit, opened, &access, draft).await?;
    view(staff, &written.opened, &id, permit).map(Json).ok_or_else(Fault::internal)
}

fn view(staff: &Inner, opened: &Opened, id: &HandoverId, permit: &Permit) -> Option<HandoverView> {
    let handover: &HandoverStanding =
        opened.case.handovers.iter().find(|handover| handover.id == *id)?;
    let (state, reason) = match &handover.answer {
        None => (HandoverState::Sent, String::new()),
        Some(HandoverAnswer::Accepted { .. }) => (HandoverState::Accepted, String::new()),
        Some(HandoverAnswer::Returned { reason, .. }) => (HandoverState::Returned, reason.clone()),
    };
    let person = &opened.case.person;
    Some(HandoverView {
        id: id.clone(),
        child: opened.record.id.clone(),
        version: opened.record.version,
        name: person.name.clone(),
        kana: person.kana.clone(),
        birth_date: person.birth_date,
        from_ward: handover.from_ward.clone(),
        receiver: handover.receiver.clone(),
        note: handover.note.clone(),
        state,
        sent: handover.sent_on,
        waiting_days: if handover.waits() { days(handover.sent_on, permit.today) } else { 0 },
        reason,
        file: match (&handover.receiver, &staff.setup.post) {
            (Receiver::Municipality(code), Some(post)) => {
                handover.waits() && post.partners.get(code).is_some()
            }
            _ => false,
        },
    })
}
