//! Monthly figures by ward.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{FiguresQuery, FiguresRowView, FiguresView, Problem};
use hagukumi_core::care::{Case, Figures, Month, MonthFigures};

use crate::staff::extract::Asked;
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::Staff;

/// Months of one answer at most, and before the last when no first one is asked for.
const MONTHS_MAX: i32 = 36;
const MONTHS: i32 = 11;

/// Gives figures by month and ward, and their sums. They name nobody.
#[utoipa::path(
    get, path = "/api/figures", params(FiguresQuery),
    responses((status = 200, body = FiguresView),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn figures(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<FiguresQuery>,
) -> Answer<Json<FiguresView>> {
    let access = permit.access()?;
    let last = month(asked.until.as_deref(), "until")?.unwrap_or(Month::of(permit.today));
    let first = month(asked.from.as_deref(), "from")?.unwrap_or(last.plus(-MONTHS));
    if first > last || first.plus(MONTHS_MAX) <= last {
        return Err(Fault::invalid("from", "out-of-range"));
    }
    let city = staff.city();
    let mut figures =
        Figures::new(&city.rules, &city.municipality.checkups, first, last, permit.today);
    let mut add = |_: &_, entries: &[_]| figures.add(&Case::fold(entries.iter().cloned()).0);
    staff.store().each_timeline(&mut add, &access).await?;
    let wards: Vec<String> = if city.municipality.wards.is_empty() {
        figures.wards().into_iter().map(str::to_owned).collect()
    } else {
        city.municipality.wards.iter().map(|ward| ward.code.clone()).collect()
    };
    let own = |ward: &&String| permit.own(ward);
    let mut rows = Vec::new();
    let mut totals = Vec::new();
    for month in figures.months() {
        let mut total = MonthFigures::default();
        for ward in wards.iter().filter(own) {
            let of_ward = figures.of(*month, ward);
            total += &of_ward;
            rows.push(row(*month, ward, &of_ward));
        }
        totals.push(row(*month, "", &total));
    }
    Ok(Json(FiguresView { on: permit.today, rows, totals }))
}

fn month(text: Option<&str>, field: &str) -> Answer<Option<Month>> {
    text.map(|text| Month::parse(text).ok_or_else(|| Fault::invalid(field, "unreadable")))
        .transpose()
}

fn row(month: Month, ward: &str, figures: &MonthFigures) -> FiguresRowView {
    let checkups = figures.all_checkups();
    FiguresRowView {
        month: month.to_string(),
        ward: ward.to_owned(),
        births: figures.births,
        visited: figures.visited,
        visited_by_rule: figures.visited_by_rule,
        visited_in_time: figures.visited_in_time,
        checkups_due: checkups.due,
        attended: checkups.attended,
        excused: checkups.excused,
        unknown: checkups.unknown,
        missed: checkups.missed,
        attempts: figures.attempts,
        unseen: figures.unseen,
    }
}
