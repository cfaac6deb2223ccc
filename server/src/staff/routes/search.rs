//! Looking for a child.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{SearchRequest, SearchResponse};
use hagukumi_store::Search;

use crate::staff::extract::Body;
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::Staff;
use crate::staff::view::found;

/// Children of one answer.
const FOUND: usize = 50;

/// Looks for children of one's own wards by name, reading, birthday or register number.
#[utoipa::path(
    post, path = "/api/search", request_body = SearchRequest,
    responses((status = 200, body = SearchResponse),
        (status = 422, body = hagukumi_api::Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn search(
    State(staff): State<Staff>,
    permit: Permit,
    Body(request): Body<SearchRequest>,
) -> Answer<Json<SearchResponse>> {
    let access = permit.access()?;
    let length = request.text.trim().chars().count();
    if !(2..=64).contains(&length) {
        return Err(Fault::invalid("text", "length"));
    }
    let wards = permit.wards(staff.city(), None)?;
    let limit = u32::try_from(FOUND + 1).unwrap_or(u32::MAX);
    let mut children =
        staff.store().search(&Search { text: request.text, wards, limit }, &access).await?;
    let more = children.len() > FOUND;
    children.truncate(FOUND);
    let children = children.into_iter().map(|record| found(record, permit.today)).collect();
    Ok(Json(SearchResponse { children, more }))
}
