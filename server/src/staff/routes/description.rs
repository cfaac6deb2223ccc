//! The OpenAPI description of this interface.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use hagukumi_api::{ConflictProblem, HandoverSide, Problem, ProblemCode, StaffConflictProblem};
use hagukumi_core::care::Correct;
use utoipa::openapi::schema::{
    AnyOfBuilder, KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type,
};
use utoipa::openapi::{OpenApi, Ref, RefOr};
use utoipa::{OpenApi as _, PartialSchema, ToSchema};

use crate::staff::fault::{Answer, Fault};
use crate::staff::state::Staff;

/// The 409 of a write about a child: the child's page as it is now where somebody wrote in the
/// meantime, and the problem alone where it is another one, such as an id that is taken.
pub(crate) struct NotWritten;

impl PartialSchema for NotWritten {
    fn schema() -> RefOr<Schema> {
        either(["ConflictProblem", "Problem"])
    }
}

impl ToSchema for NotWritten {}

/// The 409 of a change of an account: the account as it is now where somebody changed it in the
/// meantime, and the problem alone where it is another one, such as the last administrator.
pub(crate) struct NotChanged;

impl PartialSchema for NotChanged {
    fn schema() -> RefOr<Schema> {
        either(["StaffConflictProblem", "Problem"])
    }
}

impl ToSchema for NotChanged {}

fn either(problems: [&str; 2]) -> RefOr<Schema> {
    let problems = problems.map(Ref::from_schema_name);
    problems.into_iter().fold(AnyOfBuilder::new(), AnyOfBuilder::item).into()
}

/// The bytes of a file as they are.
pub(crate) struct File;

impl PartialSchema for File {
    fn schema() -> RefOr<Schema> {
        let binary = SchemaFormat::KnownFormat(KnownFormat::Binary);
        ObjectBuilder::new().schema_type(Type::String).format(Some(binary)).into()
    }
}

impl ToSchema for File {}

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Hagukumi, staff side",
        description = "Every request that changes something carries the header x-hagukumi: 1."
    ),
    components(schemas(
        Problem,
        ProblemCode,
        ConflictProblem,
        StaffConflictProblem,
        Correct,
        HandoverSide
    ))
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
