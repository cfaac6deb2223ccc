//! Reading requests: like axum's own extractors, with our problems as their answers.

use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::extract::{FromRequest, FromRequestParts, Json, Path, Query};
use axum::http::StatusCode;

use super::fault::Fault;

/// A JSON body.
#[derive(FromRequest)]
#[from_request(via(Json), rejection(Fault))]
pub(crate) struct Body<T>(pub(crate) T);

/// What stands after `?` in the address.
#[derive(FromRequestParts)]
#[from_request(via(Query), rejection(Fault))]
pub(crate) struct Asked<T>(pub(crate) T);

/// The parts of the path.
#[derive(FromRequestParts)]
#[from_request(via(Path), rejection(Fault))]
pub(crate) struct Named<T>(pub(crate) T);

impl From<JsonRejection> for Fault {
    fn from(rejection: JsonRejection) -> Self {
        match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Self::too_large(),
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Self::unsupported_media_type(),
            _ => Self::malformed(),
        }
    }
}

impl From<QueryRejection> for Fault {
    fn from(_: QueryRejection) -> Self {
        Self::malformed()
    }
}

/// A path that cannot be read leads nowhere.
impl From<PathRejection> for Fault {
    fn from(_: PathRejection) -> Self {
        Self::not_found()
    }
}
