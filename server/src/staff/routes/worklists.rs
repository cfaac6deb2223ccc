//! The lists of the morning.

use axum::Json;
use axum::extract::State;
use chrono::{Days, Months, NaiveDate};
use data_encoding::BASE64URL_NOPAD;
use hagukumi_api::{
    PersonNameView, ResponsibleQuery, ResponsibleView, WorklistQuery, WorklistView,
};
use hagukumi_core::care::List;
use hagukumi_store::{Cursor, ListQuery};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::staff::extract::{Asked, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::policy::Operation;
use crate::staff::state::Staff;
use crate::staff::view::{Names, row};

/// Rows of a page when nothing is asked for, and at most.
const ROWS: u32 = 100;
const ROWS_MAX: u32 = 500;
/// Months of age that a filter may name.
const AGE_MAX: u32 = 240;

/// A page of a list, in its one order. The list of unseen children is for more roles than the
/// others.
#[utoipa::path(
    get, path = "/api/worklists/{list}",
    params(("list" = List, Path, description = "The list"), WorklistQuery),
    responses((status = 200, body = WorklistView),
        (status = 404, body = hagukumi_api::Problem, content_type = "application/problem+json"),
        (status = 422, body = hagukumi_api::Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn worklist(
    State(staff): State<Staff>,
    permit: Permit,
    Named(list): Named<String>,
    Asked(asked): Asked<WorklistQuery>,
) -> Answer<Json<WorklistView>> {
    let list = List::from_name(&list).ok_or_else(Fault::not_found)?;
    let permit = permit_for(list, &permit);
    let access = permit.access()?;
    let wards = permit.wards(staff.city(), asked.ward.as_deref())?;
    let query = query(list, permit.today, wards, asked)?;
    let page = staff.store().worklist(&query, &access).await?;
    let names = Names::read(&staff).await?;
    let full = page.rows.len() >= query.limit as usize;
    let next = page.rows.last().filter(|_| full).map(|last| write_cursor(&last.cursor()));
    Ok(Json(WorklistView {
        list,
        on: permit.today,
        total: page.total,
        next,
        rows: page.rows.into_iter().map(|found| row(found, permit.today, &names)).collect(),
    }))
}

/// Names everybody who is responsible for a child of a list, to filter it by.
#[utoipa::path(
    get, path = "/api/worklists/{list}/responsible",
    params(("list" = List, Path, description = "The list"), ResponsibleQuery),
    responses((status = 200, body = ResponsibleView),
        (status = 404, body = hagukumi_api::Problem, content_type = "application/problem+json"),
        (status = 422, body = hagukumi_api::Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn responsible(
    State(staff): State<Staff>,
    permit: Permit,
    Named(list): Named<String>,
    Asked(asked): Asked<ResponsibleQuery>,
) -> Answer<Json<ResponsibleView>> {
    let list = List::from_name(&list).ok_or_else(Fault::not_found)?;
    let permit = permit_for(list, &permit);
    permit.access()?;
    let wards = permit.wards(staff.city(), asked.ward.as_deref())?;
    let ids = staff.store().responsible_on(list, permit.today, wards.as_deref()).await?;
    let names = Names::read(&staff).await?;
    let mut people: Vec<PersonNameView> = ids.iter().map(|id| names.person(id)).collect();
    people.sort_by(|a, b| (&a.name, &a.id.0).cmp(&(&b.name, &b.id.0)));
    Ok(Json(ResponsibleView { staff: people }))
}

fn permit_for(list: List, permit: &Permit) -> Permit {
    match list {
        List::Unseen => permit.clone(),
        List::Visits | List::Missed | List::Steps => permit.to(Operation::Worklist),
    }
}

/// How many rows of a page are asked for.
pub(super) fn rows_asked(limit: Option<u32>) -> Answer<u32> {
    let limit = limit.unwrap_or(ROWS);
    let sensible = (1..=ROWS_MAX).contains(&limit);
    sensible.then_some(limit).ok_or_else(|| Fault::invalid("limit", "out-of-range"))
}

/// What is asked for, as the store wants it.
fn query(
    list: List,
    on: NaiveDate,
    wards: Option<Vec<String>>,
    asked: WorklistQuery,
) -> Answer<ListQuery> {
    let limit = rows_asked(asked.limit)?;
    let texts = [&asked.area, &asked.checkup, &asked.language, &asked.visit_state];
    if texts.into_iter().flatten().any(|text| text.contains('\0')) {
        return Err(Fault::malformed());
    }
    if asked.staff.as_ref().is_some_and(|id| id.0.contains('\0')) {
        return Err(Fault::malformed());
    }
    let after = match &asked.cursor {
        Some(text) => Some(place(text).ok_or_else(|| Fault::invalid("cursor", "unreadable"))?),
        None => None,
    };
    Ok(ListQuery {
        wards,
        area: asked.area,
        checkup: asked.checkup,
        // As old as that many months: born so long ago, or longer.
        born_to: asked.age_from.map(|months| born(on, months, "age_from")).transpose()?,
        born_from: asked
            .age_until
            .map(|months| born(on, months, "age_until"))
            .transpose()?
            .and_then(|day| day.checked_add_days(Days::new(1))),
        language: asked.language,
        interpreter: asked.interpreter,
        staff: asked.staff,
        attempts_min: asked.attempts_min,
        attempts_max: asked.attempts_max,
        visit_state: asked.visit_state,
        after,
        limit,
        ..ListQuery::new(list, on)
    })
}

fn born(on: NaiveDate, months: u32, field: &str) -> Answer<NaiveDate> {
    let within = (months <= AGE_MAX).then(|| on.checked_sub_months(Months::new(months)));
    within.flatten().ok_or_else(|| Fault::invalid(field, "out-of-range"))
}

/// A place in a list as it stands in an address.
pub(super) fn write_cursor(cursor: &impl Serialize) -> String {
    BASE64URL_NOPAD.encode(serde_json::to_string(cursor).unwrap_or_default().as_bytes())
}

/// The place that was written so.
pub(super) fn read_cursor<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_slice(&BASE64URL_NOPAD.decode(text.as_bytes()).ok()?).ok()
}

fn place(text: &str) -> Option<Cursor> {
    let cursor: Cursor = read_cursor(text)?;
    let kept = !cursor.item.contains('\0') && !cursor.child.0.contains('\0');
    kept.then_some(cursor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hagukumi_core::care::ChildId;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn ages_become_birthdays() {
        let asked =
            WorklistQuery { age_from: Some(2), age_until: Some(4), ..WorklistQuery::default() };
        let query = query(List::Visits, day(2026, 11, 21), None, asked).unwrap();
        assert_eq!(query.born_to, Some(day(2026, 9, 21)));
        assert_eq!(query.born_from, Some(day(2026, 7, 22)));
    }

    #[test]
    fn what_is_out_of_range_is_said_by_field() {
        let wrong = [
            (WorklistQuery { limit: Some(0), ..WorklistQuery::default() }, "limit"),
            (WorklistQuery { limit: Some(501), ..WorklistQuery::default() }, "limit"),
            (WorklistQuery { age_from: Some(u32::MAX), ..WorklistQuery::default() }, "age_from"),
            (WorklistQuery { cursor: Some("x".into()), ..WorklistQuery::default() }, "cursor"),
        ];
        for (asked, field) in wrong {
            let fault = query(List::Visits, day(2026, 11, 21), None, asked).unwrap_err();
            assert_eq!(fault.details().0.as_deref(), Some(field));
        }
    }

    #[test]
    fn a_cursor_reads_as_it_was_written() {
        let cursor = Cursor {
            unseen_since: day(2026, 1, 1),
            due: day(2026, 2, 2),
            youth: -20_000,
            item: "1y6m".to_owned(),
            child: ChildId::from("c1"),
        };
        assert_eq!(place(&write_cursor(&cursor)), Some(cursor));
    }
}
