//! The sheet of one person's visits of a day, to be printed.

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use hagukumi_api::{DaySheetQuery, DaySheetStopView, DaySheetView, NurseStopView, Problem, Role};
use hagukumi_core::care::{
    Author, Body as EntryBody, Case, Entry, EntryId, List, Person, StaffId, VisitKind, VisitState,
};
use hagukumi_store::{ChildRecord, Error as StoreError, Summary};

use super::round::stop;
use crate::staff::extract::Asked;
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Staff};
use crate::staff::view::{Names, last_attempt as last_attempt_view};

/// Gives the addresses of somebody's day, of families in one's own wards. A visitor's sheet holds
/// what the visitor's phone shows; a nurse's says what is known of the child besides.
#[utoipa::path(
    get, path = "/api/visits/sheet", params(DaySheetQuery),
    responses((status = 200, body = DaySheetView),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn day_sheet(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<DaySheetQuery>,
) -> Answer<Json<DaySheetView>> {
    let access = permit.access()?;
    let unknown = || Fault::invalid("visitor", "unknown");
    if asked.visitor.as_str().contains('\0') {
        return Err(unknown());
    }
    let visitor = match staff.store().account(&asked.visitor).await {
        Ok(account) => account,
        Err(StoreError::NotFound(_)) => return Err(unknown()),
        Err(error) => return Err(error.into()),
    };
    let nurse = Role::from_name(&visitor.role) == Some(Role::Nurse);
    let on = asked.day.unwrap_or(permit.today);
    // Read by ward, so that no other ward's family is read here, whoever visits it.
    let wards = permit.wards(staff.city(), None)?;
    let visits = staff.store().appointments(on, on, wards.as_deref(), &access).await?;
    let mut stops = Vec::new();
    for record in visits {
        if let VisitState::Appointment { to, at, .. } = &record.summary.visit.state
            && *to == visitor.id
        {
            let at = *at;
            let nurse = nurse.then(|| known(&staff, &record, on));
            stops.push(DaySheetStopView { stop: stop(record, at), nurse });
        }
    }
    let names = Names::read(&staff).await?;
    Ok(Json(DaySheetView { on, visitor: names.person(&visitor.id), stops }))
}

fn known(staff: &Inner, record: &ChildRecord, on: NaiveDate) -> NurseStopView {
    let Summary { person, placings, last_seen, last_attempt, .. } = &record.summary;
    let visit = placings.iter().rfind(|placing| placing.listing.list == List::Visits);
    let born = person.birth_date;
    let months = chrono::Months::new(staff.city().rules.visit_months);
    NurseStopView {
        kind: kind(staff, person, on),
        birth_date: born,
        birth_weight_g: person.birth_weight_g,
        due: visit.map_or_else(
            || born.checked_add_months(months).unwrap_or(born),
            |placing| placing.listing.due,
        ),
        last_seen: *last_seen,
        last_attempt: last_attempt.clone().map(last_attempt_view),
    }
}

/// Which kind of visit is due on a day, from what is known of the child alone.
fn kind(staff: &Inner, person: &Person, on: NaiveDate) -> VisitKind {
    let entry = Entry {
        id: EntryId::default(),
        seq: 1,
        on: person.birth_date,
        recorded_ms: 0,
        author: Author::Staff(StaffId::default()),
        body: EntryBody::Person { person: Box::new(person.clone()) },
    };
    Case::fold([entry]).0.visit_kind(&staff.city().rules, on)
}
