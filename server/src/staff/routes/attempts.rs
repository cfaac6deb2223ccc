//! The contact attempts of the week.

use axum::Json;
use axum::extract::State;
use chrono::{Days, NaiveDate};
use hagukumi_api::{AttemptRowView, AttemptsQuery, AttemptsView};
use hagukumi_core::care::Author;
use hagukumi_store::{AttemptCursor, AttemptMade, AttemptsQuery as Wanted};

use super::worklists::{read_cursor, rows_asked, write_cursor};
use crate::staff::extract::Asked;
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::Staff;
use crate::staff::view::Names;

/// The first of the seven days up to a day.
pub(super) fn week_until(on: NaiveDate) -> NaiveDate {
    on.checked_sub_days(Days::new(6)).unwrap_or(on)
}

/// Lists the contact attempts of the last seven days, as the first page counts them.
#[utoipa::path(
    get, path = "/api/attempts", params(AttemptsQuery),
    responses((status = 200, body = AttemptsView),
        (status = 422, body = hagukumi_api::Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn attempts(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<AttemptsQuery>,
) -> Answer<Json<AttemptsView>> {
    let access = permit.access()?;
    let wards = permit.wards(staff.city(), asked.ward.as_deref())?;
    let (from, to) = (week_until(permit.today), permit.today);
    let limit = rows_asked(asked.limit)?;
    let after = asked.cursor.as_deref().map(place).transpose()?;
    let total = staff.store().attempts(from, to, wards.as_deref()).await?;
    let wanted = Wanted { from, to, wards, after, limit };
    let made = staff.store().attempts_made(&wanted, &access).await?;
    let names = Names::read(&staff).await?;
    let full = made.len() >= limit as usize;
    let next = made.last().filter(|_| full).map(|last| write_cursor(&last.cursor()));
    let rows = made.into_iter().map(|made| row(made, &names)).collect();
    Ok(Json(AttemptsView { from, on: to, total, next, rows }))
}

fn place(text: &str) -> Answer<AttemptCursor> {
    read_cursor(text)
        .filter(|cursor: &AttemptCursor| {
            !cursor.kana.contains('\0') && !cursor.child.0.contains('\0')
        })
        .ok_or_else(|| Fault::invalid("cursor", "unreadable"))
}

fn row(made: AttemptMade, names: &Names) -> AttemptRowView {
    let AttemptMade { record, on, attempt, author, .. } = made;
    let person = record.summary.person;
    AttemptRowView {
        child: record.id,
        name: person.name,
        kana: person.kana,
        birth_date: person.birth_date,
        ward: record.summary.ward,
        on,
        attempt,
        by: match author {
            Author::Staff(id) => Some(names.person(&id)),
            Author::Import(_) | Author::Elsewhere(_) => None,
        },
    }
}
