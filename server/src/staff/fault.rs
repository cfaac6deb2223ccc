//! What is answered when something cannot be done: RFC 9457 problem details, by named
//! constructors. Nothing of a family or of the database's words gets out.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hagukumi_api::{
    ChildPageView, ConflictProblem, Problem, ProblemCode, StaffConflictProblem, StaffMemberView,
};
use hagukumi_core::care::VisitState;
use hagukumi_store::Error as StoreError;

/// A result of a handler.
pub(crate) type Answer<T> = Result<T, Fault>;

/// An error on its way to the browser.
#[derive(Debug)]
pub(crate) struct Fault {
    problem: Box<Problem>,
    current: Option<Current>,
    allow: Option<HeaderValue>,
}

/// What stands instead of what was expected.
#[derive(Debug)]
enum Current {
    Child(Box<ChildPageView>),
    Account(Box<StaffMemberView>),
}

impl Fault {
    fn new(status: StatusCode, code: ProblemCode, title: &str) -> Self {
        let problem = Problem {
            kind: format!("urn:hagukumi:problem:{}", code.as_str()),
            title: title.to_owned(),
            status: status.as_u16(),
            code,
            field: None,
            reason: None,
            retry_after_s: None,
            request: None,
        };
        Self { problem: Box::new(problem), current: None, allow: None }
    }

    /// The request cannot be read.
    pub(crate) fn malformed() -> Self {
        Self::new(StatusCode::BAD_REQUEST, ProblemCode::Malformed, "Malformed request")
    }

    /// A field makes no sense; `reason` is a stable code.
    pub(crate) fn invalid(field: &str, reason: &str) -> Self {
        let mut fault =
            Self::new(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::Invalid, "Invalid request");
        fault.problem.field = Some(field.to_owned());
        fault.problem.reason = Some(reason.to_owned());
        fault
    }

    /// Nobody is signed in.
    pub(crate) fn sign_in_needed() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, ProblemCode::SignInNeeded, "Sign-in needed")
    }

    /// Login, password or code are not right.
    pub(crate) fn sign_in_refused() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, ProblemCode::SignInRefused, "Sign-in refused")
    }

    /// Too many attempts to sign in.
    pub(crate) fn too_many_attempts(retry_after_s: u32) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, ProblemCode::TooManyAttempts, "Too many attempts")
            .after(retry_after_s)
    }

    /// Too many requests of any kind.
    pub(crate) fn too_many_requests(retry_after_s: u32) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, ProblemCode::TooManyRequests, "Too many requests")
            .after(retry_after_s)
    }

    /// Nothing waits for this answer of a passkey.
    pub(crate) fn passkey_too_late() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::PasskeyTooLate, "Passkey too late")
    }

    /// The sign-in is too long ago for what was asked.
    pub(crate) fn fresh_sign_in_needed() -> Self {
        let title = "Fresh sign-in needed";
        Self::new(StatusCode::FORBIDDEN, ProblemCode::FreshSignInNeeded, title)
    }

    /// Nobody could sign in to the account any more.
    pub(crate) fn last_way_in() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::LastWayIn, "Last way in")
    }

    /// The one-time link does not work.
    pub(crate) fn link_not_valid() -> Self {
        Self::new(StatusCode::NOT_FOUND, ProblemCode::LinkNotValid, "Link not valid")
    }

    /// The policy says no.
    pub(crate) fn not_allowed() -> Self {
        Self::new(StatusCode::FORBIDDEN, ProblemCode::NotAllowed, "Not allowed")
    }

    /// The policy asks for a reason.
    pub(crate) fn reason_needed() -> Self {
        Self::new(StatusCode::FORBIDDEN, ProblemCode::ReasonNeeded, "Reason needed")
    }

    /// There is no such thing.
    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, ProblemCode::NotFound, "Not found")
    }

    /// The address does not know the method.
    pub(crate) fn method_not_allowed(allow: Option<HeaderValue>) -> Self {
        let mut fault = Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            ProblemCode::MethodNotAllowed,
            "Method not allowed",
        );
        fault.allow = allow;
        fault
    }

    /// Somebody wrote in the meantime; with the page as it is now.
    pub(crate) fn conflict(current: ChildPageView) -> Self {
        let mut fault = Self::new(StatusCode::CONFLICT, ProblemCode::Conflict, "Conflict");
        fault.current = Some(Current::Child(Box::new(current)));
        fault
    }

    /// Another administrator changed the account in the meantime; with the account as it is now.
    pub(crate) fn account_changed(current: StaffMemberView) -> Self {
        let mut fault =
            Self::new(StatusCode::CONFLICT, ProblemCode::AccountChanged, "Account changed");
        fault.current = Some(Current::Account(Box::new(current)));
        fault
    }

    /// The id belongs to something else.
    pub(crate) fn id_taken() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::IdTaken, "Id taken")
    }

    /// The login belongs to somebody else.
    pub(crate) fn login_taken() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::LoginTaken, "Login taken")
    }

    /// It stands in another state than the request needs.
    pub(crate) fn wrong_state() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::WrongState, "Wrong state")
    }

    /// What was shown is no longer so; nothing was written.
    pub(crate) fn rows_changed() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::RowsChanged, "Rows changed")
    }

    /// No place is left.
    pub(crate) fn session_full() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::SessionFull, "Session full")
    }

    /// The session is not held.
    pub(crate) fn session_cancelled() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::SessionCancelled, "Session cancelled")
    }

    /// Nobody could make accounts any more.
    pub(crate) fn last_administrator() -> Self {
        Self::new(StatusCode::CONFLICT, ProblemCode::LastAdministrator, "Last administrator")
    }

    /// The body is too large.
    pub(crate) fn too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, ProblemCode::TooLarge, "Too large")
    }

    /// The body is of another kind than expected.
    pub(crate) fn unsupported_media_type() -> Self {
        Self::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            ProblemCode::UnsupportedMediaType,
            "Unsupported media type",
        )
    }

    /// Another site is behind the request.
    pub(crate) fn cross_site() -> Self {
        Self::new(StatusCode::FORBIDDEN, ProblemCode::CrossSite, "Cross-site request")
    }

    /// The database cannot be used now; nothing was written.
    pub(crate) fn store_unavailable() -> Self {
        Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            ProblemCode::StoreUnavailable,
            "Store unavailable",
        )
        .after(5)
    }

    /// A fault of the server.
    pub(crate) fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, ProblemCode::Internal, "Internal error")
    }

    fn after(mut self, seconds: u32) -> Self {
        self.problem.retry_after_s = Some(seconds.max(1));
        self
    }

    /// The code.
    pub(crate) fn code(&self) -> ProblemCode {
        self.problem.code
    }

    /// Of a conflict: the version and the visit as they stand now.
    pub(crate) fn stands(&self) -> Option<(u32, VisitState)> {
        let Some(Current::Child(page)) = &self.current else { return None };
        Some((page.version, page.standing.visit.clone()))
    }

    /// What is wrong with which field, of an invalid request.
    pub(crate) fn details(&self) -> (Option<String>, Option<String>) {
        (self.problem.field.clone(), self.problem.reason.clone())
    }
}

/// What the store could not do. A stale version is turned into [`Fault::conflict`] where the
/// child is at hand; elsewhere it is another state than expected.
impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::NotFound(_) => Self::not_found(),
            StoreError::Conflict { .. } => Self::wrong_state(),
            StoreError::Duplicate(_) => Self::id_taken(),
            StoreError::NoPlace => Self::session_full(),
            StoreError::Invalid(_) => Self::invalid("body", "unreadable"),
            StoreError::Full | StoreError::Unavailable(_) => {
                tracing::error!(error = %error, "the store cannot be used");
                Self::store_unavailable()
            }
            _ => {
                tracing::error!(error = %error, "the store failed");
                Self::internal()
            }
        }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let retry = self.problem.retry_after_s;
        let mut response = match self.current {
            Some(Current::Child(current)) => {
                let body = ConflictProblem { problem: *self.problem, current };
                (status, Json(body)).into_response()
            }
            Some(Current::Account(current)) => {
                let body = StaffConflictProblem { problem: *self.problem, current: *current };
                (status, Json(body)).into_response()
            }
            None => (status, Json(*self.problem)).into_response(),
        };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = retry {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(allow) = self.allow {
            headers.insert(header::ALLOW, allow);
        }
        response
    }
}
