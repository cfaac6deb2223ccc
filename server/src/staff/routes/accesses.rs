//! Who opened a record.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{AccessView, AccessesView, Problem};
use hagukumi_core::care::ChildId;

use crate::staff::extract::Named;
use crate::staff::fault::Answer;
use crate::staff::permit::Permit;
use crate::staff::state::Staff;
use crate::staff::view::Names;

/// Rows of one answer.
const ROWS: u32 = 500;

/// Lists who opened or wrote a child's record, the newest first. Looking is written down too.
#[utoipa::path(
    get, path = "/api/children/{child}/accesses",
    params(("child" = String, Path, description = "The child")),
    responses((status = 200, body = AccessesView),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn accesses(
    State(staff): State<Staff>,
    permit: Permit,
    Named(child): Named<ChildId>,
) -> Answer<Json<AccessesView>> {
    let (_, access) = permit.child(&staff, &child, None).await?;
    let rows = staff.store().audit_of_child(&child, ROWS, &access).await?;
    // Nobody who looked may be without a name.
    let names = Names::read_anew(&staff).await?;
    let accesses = rows.into_iter().map(|row| AccessView {
        at_ms: row.access.at_ms,
        name: names.name(&row.access.staff),
        staff: (row.access.staff.as_str() != "cli").then_some(row.access.staff),
        action: row.access.action,
        reason: row.access.reason,
    });
    Ok(Json(AccessesView { accesses: accesses.collect() }))
}
