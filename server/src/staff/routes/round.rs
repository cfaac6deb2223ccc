//! The visitor's round: today's addresses, and the sheets that come back from the doors.

use axum::Json;
use axum::extract::State;
use chrono::{Days, NaiveTime};
use hagukumi_api::{
    OfflineSheet, Problem, ProblemCode, RoundStopView, RoundView, SyncResult, SyncSheetsRequest,
    SyncSheetsResponse, SyncedSheetView,
};
use hagukumi_core::care::{
    Author, Body as EntryBody, Case, Entry, EntryId, Person, VisitKind, VisitState,
};
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
            stops.push(stop(&staff, &permit, record, at));
        }
    }
    Ok(Json(RoundView { on, stops }))
}

/// An address, as whoever goes there needs it.
pub(super) fn stop(
    staff: &Inner,
    permit: &Permit,
    record: ChildRecord,
    at: Option<NaiveTime>,
) -> RoundStopView {
    let person = record.summary.person;
    let kind = kind(staff, permit, &person);
    RoundStopView {
        child: record.id,
        name: person.name,
        kana: person.kana,
        guardian: person.guardian,
        address: person.address,
        phone: person.phone,
        at,
        kind,
        language: person.language,
        interpreter: person.interpreter,
    }
}

/// Which kind of visit is due, from what is known of the child alone.
fn kind(staff: &Inner, permit: &Permit, person: &Person) -> VisitKind {
    let entry = Entry {
        id: EntryId::default(),
        seq: 1,
        on: person.birth_date,
        recorded_ms: permit.now_ms,
        author: Author::Staff(permit.who.id.clone()),
        body: EntryBody::Person { person: Box::new(person.clone()) },
    };
    Case::fold([entry]).0.visit_kind(&staff.city().rules, permit.today)
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
        let draft = Draft { id: sheet.id.clone(), expected, on: sheet.on, body: body.clone() };
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

/// Whether the visit was ever given to whoever asks, or agreed by them with the family.
fn was_given(timeline: &Timeline, permit: &Permit) -> bool {
    let own = Author::Staff(permit.who.id.clone());
    timeline.entries.iter().any(|entry| match &entry.body {
        EntryBody::VisitAssigned { to } => *to == permit.who.id,
        EntryBody::VisitAppointment { .. } => entry.author == own,
        _ => false,
    })
}
