//! The OpenAPI description of this interface.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use hagukumi_api::{ConflictProblem, HandoverSide, Problem, ProblemCode};
use hagukumi_core::care::Correct;
use utoipa::OpenApi as _;
use utoipa::openapi::OpenApi;

use crate::staff::fault::{Answer, Fault};
use crate::staff::state::Staff;

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Hagukumi, staff side",
        description = "Every request that changes something carries the header x-hagukumi: 1."
    ),
    components(schemas(Problem, ProblemCode, ConflictProblem, Correct, HandoverSide))
)]
struct Head;

/// The head of the description.
pub(crate) fn head() -> OpenApi {
    Head::openapi()
}

/// Describes this interface.
#[utoipa::path(
    get, path = "/api/openapi.json",
    responses((status = 200, body = serde_json::Value, content_type = "application/json"))
)]
pub(crate) async fn describe(State(staff): State<Staff>) -> Answer<Response> {
    let text = staff.description.get().ok_or_else(Fault::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], text.clone()).into_response())
}
