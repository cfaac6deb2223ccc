//! The visitor's round: today's addresses, and the sheets that come back from the doors.

use axum::Json;
use axum::extract::State;
use chrono::{Days, NaiveDate, NaiveTime};
use hagukumi_api::{
    OfflineSheet, Problem, ProblemCode, RoundStopView, RoundView, SyncResult, SyncSheetsRequest,
    SyncSheetsResponse, SyncedSheetView,
};
use hagukumi_core::care::{Author, Body as EntryBody, EntryId, VisitState};
use hagukumi_store::{Access, ChildRecord, Timeline};

use crate::staff::extract::Body;
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::{Opened, Permit};
use crate::staff::state::{Inner, Staff};
use crate::staff::writing::{Draft, write};

/// Sheets that are brought back at once.
const AT_ONCE: usize = 50;
/// Days after which a sheet is not taken any more without a nurse.
const BACK_DAYS: u64 = 31;
/// How often a sheet is written anew when somebody else writes at the same moment.
const TRIES: u32 = 4;

/// Gives the addresses of today of whoever asks, and nothing else.
#[utoipa::path(get, path = "/api/round", responses((status = 200, body = RoundView)))]
pub(crate) async fn round(State(staff): State<Staff>, permit: Permit) -> Answer<Json<RoundView>> {
    let access = permit.access()?;
    let on = permit.today;
    let visits = staff.store().visits_of(&permit.who.id, on, &access).await?;
    let mut stops = Vec::new();
    for record in visits {
        if let VisitState::Appointment { to, on: day, at } = &record.summary.visit.state
            && *to == permit.who.id
            && *day == on
        {
            let at = *at;
            stops.push(stop(record, at));
        }
    }
    Ok(Json(RoundView { on, stops, mood_total: staff.city().rules.mood_total }))
}

/// An address, as whoever goes there needs it.
pub(super) fn stop(record: ChildRecord, at: Option<NaiveTime>) -> RoundStopView {
    let person = record.summary.person;
    RoundStopView {
        child: record.id,
        name: person.name,
        kana: person.kana,
        guardian: person.guardian,
        address: person.address,
        phone: person.phone,
        at,
        language: person.language,
        interpreter: person.interpreter,
    }
}

/// Takes sheets that were written at the doors. Each is answered for itself.
#[utoipa::path(
    post, path = "/api/round/sheets", request_body = SyncSheetsRequest,
    responses((status = 200, body = SyncSheetsResponse),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn sync(
    State(staff): State<Staff>,
    permit: Permit,
    Body(request): Body<SyncSheetsRequest>,
) -> Answer<Json<SyncSheetsResponse>> {
    let access = permit.access()?;
    if !(1..=AT_ONCE).contains(&request.sheets.len()) {
        return Err(Fault::invalid("sheets", "length"));
    }
    let mut sheets = Vec::with_capacity(request.sheets.len());
    for sheet in request.sheets {
        let id = sheet.id.clone();
        let result = match take(&staff, &permit, &access, sheet).await {
            Ok(result) => result,
            Err(fault) => refused(fault)?,
        };
        sheets.push(SyncedSheetView { id, result });
    }
    Ok(Json(SyncSheetsResponse { sheets }))
}

/// What is wrong with one sheet does not stop the others; a fault of the server stops all, and the
/// device keeps what was not answered.
fn refused(fault: Fault) -> Answer<SyncResult> {
    let (field, reason) = fault.details();
    let reason = match fault.code() {
        ProblemCode::Invalid => reason.unwrap_or_default(),
        ProblemCode::NotFound | ProblemCode::NotAllowed => "not-yours".to_owned(),
        ProblemCode::IdTaken => "id-taken".to_owned(),
        ProblemCode::Conflict => "busy".to_owned(),
        _ => return Err(fault),
    };
    Ok(SyncResult::Refused { reason, field })
}

async fn take(
    staff: &Inner,
    permit: &Permit,
    access: &Access,
    sheet: OfflineSheet,
) -> Answer<SyncResult> {
    let body = match sheet.body {
        EntryBody::Visited { sheet: mut written } => {
            // Whoever brings it back is who went.
            written.visitor = permit.who.id.clone();
            EntryBody::Visited { sheet: written }
        }
        body @ (EntryBody::VisitNotMet { .. }
        | EntryBody::VisitDeclined { .. }
        | EntryBody::VisitAway { .. }) => body,
        _ => return Err(Fault::invalid("body.kind", "not-here")),
    };
    let earliest = permit.today.checked_sub_days(Days::new(BACK_DAYS)).unwrap_or(permit.today);
    if sheet.on < earliest {
        return Err(Fault::invalid("on", "too-old"));
    }
    if sheet.child.as_str().contains('\0') {
        return Err(Fault::not_found());
    }
    let mut tries = 0;
    loop {
        let timeline = staff.store().child(&sheet.child, access).await?;
        if !was_given(&timeline, permit) {
            let child = std::slice::from_ref(&sheet.child);
            let refused = Access { action: "refused".to_owned(), ..access.clone() };
            staff.store().note(&refused, child).await?;
            return Err(Fault::not_allowed());
        }
        let opened = Opened::new(timeline);
        let given_away = opened.record.summary.visit.to.as_ref() != Some(&permit.who.id);
        let expected = opened.record.version;
        let body = of_its_kind(staff, &opened, &sheet.id, sheet.on, body.clone());
        let draft = Draft { id: sheet.id.clone(), expected, on: sheet.on, body };
        tries += 1;
        match write(staff, permit, opened, access, draft).await {
            Ok(written) if written.repeated => return Ok(SyncResult::AlreadyThere),
            Ok(_) if given_away => return Ok(SyncResult::AcceptedGivenAway),
            Ok(_) => return Ok(SyncResult::Accepted),
            // The visitor has seen no version: whoever wrote meanwhile wrote beside it.
            Err(fault) if fault.code() == ProblemCode::Conflict && tries < TRIES => {}
            Err(fault) => return Err(fault),
        }
    }
}

/// The sheet with the kind of visit that was due on its day; one that is written already keeps its
/// own, so that sent twice it is the same.
fn of_its_kind(
    staff: &Inner,
    opened: &Opened,
    id: &EntryId,
    on: NaiveDate,
    body: EntryBody,
) -> EntryBody {
    let EntryBody::Visited { mut sheet } = body else { return body };
    let written = opened.entries.iter().find(|entry| entry.id == *id);
    sheet.kind = match written.map(|entry| &entry.body) {
        Some(EntryBody::Visited { sheet }) => sheet.kind,
        _ => opened.case.visit_kind(&staff.city().rules, on),
    };
    EntryBody::Visited { sheet }
}

/// Whether the visit was ever given to whoever asks, or agreed by them with the family.
fn was_given(timeline: &Timeline, permit: &Permit) -> bool {
    let own = Author::Staff(permit.who.id.clone());
    timeline.entries.iter().any(|entry| match &entry.body {
        EntryBody::VisitAssigned { to } => *to == permit.who.id,
        EntryBody::VisitAppointment { .. } => entry.author == own,
        _ => false,
    })
}
