//! A child's page and its timeline.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{AppendRequest, AppendResponse, ChildPageView, OpenChildRequest, Problem};
use hagukumi_core::care::{Body as EntryBody, ChildId};

use crate::staff::extract::{Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::page::page;
use crate::staff::permit::Permit;
use crate::staff::routes::description::NotWritten;
use crate::staff::state::Staff;
use crate::staff::writing::{Draft, response, write};

/// Opens a child's page. A child that is not on one's own list asks for a reason.
#[utoipa::path(
    post, path = "/api/children/{child}/open", request_body = OpenChildRequest,
    params(("child" = String, Path, description = "The child")),
    responses((status = 200, body = ChildPageView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn open(
    State(staff): State<Staff>,
    permit: Permit,
    Named(child): Named<ChildId>,
    Body(request): Body<OpenChildRequest>,
) -> Answer<Json<ChildPageView>> {
    let reason = request.reason.as_deref();
    let (opened, home) = permit.child_at_home(&staff, &child, reason).await?;
    Ok(Json(page(&staff, &permit, opened, home).await?))
}

/// Writes an entry into a child's timeline.
#[utoipa::path(
    post, path = "/api/children/{child}/entries", request_body = AppendRequest,
    params(("child" = String, Path, description = "The child")),
    responses((status = 200, body = AppendResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody wrote in the meantime, or the id is taken",
            body = NotWritten, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn append(
    State(staff): State<Staff>,
    permit: Permit,
    Named(child): Named<ChildId>,
    Body(request): Body<AppendRequest>,
) -> Answer<Json<AppendResponse>> {
    if is_handover(&request.body) {
        return Err(Fault::invalid("body.kind", "not-here"));
    }
    let (opened, access) = permit.child(&staff, &child, request.reason.as_deref()).await?;
    let draft = Draft {
        id: request.id,
        expected: request.expected_version,
        on: request.on,
        body: request.body,
    };
    let written = write(&staff, &permit, opened, &access, draft).await?;
    Ok(Json(response(&staff, &permit, written).await?))
}

/// Handovers have addresses of their own, which ask the policy about both wards.
fn is_handover(body: &EntryBody) -> bool {
    match body {
        EntryBody::Handover { .. } => true,
        EntryBody::Correction { to: Some(correct), .. } => is_handover(&correct.body),
        _ => false,
    }
}
