//! What goes into the letters of a group session and on their envelopes.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{LetterView, LettersView, Problem};
use hagukumi_core::care::{Body as EntryBody, CheckupRecord, ChildId};
use hagukumi_store::{GroupSession, Timeline};

use super::{find, view};
use crate::staff::extract::Named;
use crate::staff::fault::Answer;
use crate::staff::permit::Permit;
use crate::staff::state::Staff;

/// Lists names, addresses and languages of everybody who is booked for a session and still followed here.
#[utoipa::path(
    get, path = "/api/group-sessions/{session}/letters",
    params(("session" = String, Path, description = "The session")),
    responses((status = 200, body = LettersView),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn letters(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<Json<LettersView>> {
    let session = find(&staff, &permit, &id).await?;
    let access = permit.ward(&session.ward)?;
    let booked = staff.store().booked(&session.id, &access).await?;
    // No letter goes to a family whose child has died, or to one that has left.
    let here = booked.into_iter().filter(|record| record.summary.gone.is_none());
    let children: Vec<ChildId> = here.map(|record| record.id).collect();
    let timelines = staff.store().timelines(&children, &access).await?;
    let letters = timelines.into_iter().map(|timeline| letter(timeline, &session)).collect();
    Ok(Json(LettersView { session: view(session), letters }))
}

fn letter(timeline: Timeline, session: &GroupSession) -> LetterView {
    let invited = timeline.entries.iter().rev().find_map(|entry| match &entry.body {
        EntryBody::Checkup { checkup, record: CheckupRecord::Invited { for_day } }
            if *checkup == session.checkup && *for_day == Some(session.on) =>
        {
            Some(entry.on)
        }
        _ => None,
    });
    let record = timeline.record;
    let person = record.summary.person;
    LetterView {
        child: record.id,
        name: person.name,
        kana: person.kana,
        birth_date: person.birth_date,
        guardian: person.guardian,
        address: person.address,
        ward: person.ward,
        language: person.language,
        interpreter: person.interpreter,
        invited,
    }
}
