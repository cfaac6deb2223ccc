//! What is said when something cannot be done.

use serde::{Deserialize, Serialize};

use crate::ChildPageView;

/// Why a request was not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// The request is no JSON of the expected shape, or a parameter cannot be read. 400.
    Malformed,
    /// What was sent reads well and makes no sense; `field` names where. 422.
    Invalid,
    /// Nobody is signed in, or the session has ended. 401.
    SignInNeeded,
    /// Login, password or code are not right; which, is not said. 401.
    SignInRefused,
    /// Too many attempts; `retry_after_s` says how long to wait. 429.
    TooManyAttempts,
    /// The challenge of the passkey was answered before, has run out, or is somebody else's. 409.
    PasskeyTooLate,
    /// The sign-in is too long ago for this: sign in again. 403.
    FreshSignInNeeded,
    /// Nobody could sign in to the account any more. 409.
    LastWayIn,
    /// The one-time link was used, has run out, or never was. 404.
    LinkNotValid,
    /// The role does not allow it, there. 403.
    NotAllowed,
    /// The child is not on one's own list: a reason is asked for. 403.
    ReasonNeeded,
    /// There is no such thing, or it is not for this role to know. 404.
    NotFound,
    /// The method does not exist at this address. 405.
    MethodNotAllowed,
    /// Somebody wrote in the meantime. 409, see [`crate::ConflictProblem`].
    Conflict,
    /// Another administrator changed the account in the meantime. 409, see
    /// [`crate::StaffConflictProblem`].
    AccountChanged,
    /// The id is taken by something else. 409.
    IdTaken,
    /// The login is taken. 409.
    LoginTaken,
    /// It stands in another state than the request needs, such as a handover already accepted. 409.
    WrongState,
    /// What was shown is no longer so; nothing was written. Ask anew. 409.
    RowsChanged,
    /// The group session is full. 409.
    SessionFull,
    /// The group session is not held. 409.
    SessionCancelled,
    /// The last administrator cannot be disabled. 409.
    LastAdministrator,
    /// The request is larger than allowed. 413.
    TooLarge,
    /// The media type is another than expected. 415.
    UnsupportedMediaType,
    /// The request came from another site, or without the request header. 403.
    CrossSite,
    /// Too many requests; `retry_after_s` says how long to wait. 429.
    TooManyRequests,
    /// The database cannot be reached or is full; nothing was written. 503.
    StoreUnavailable,
    /// A fault of the server. 500.
    Internal,
}

impl ProblemCode {
    /// Every code, for the test that each has its message.
    pub const ALL: [Self; 28] = [
        Self::Malformed,
        Self::Invalid,
        Self::SignInNeeded,
        Self::SignInRefused,
        Self::TooManyAttempts,
        Self::PasskeyTooLate,
        Self::FreshSignInNeeded,
        Self::LastWayIn,
        Self::LinkNotValid,
        Self::NotAllowed,
        Self::ReasonNeeded,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::Conflict,
        Self::AccountChanged,
        Self::IdTaken,
        Self::LoginTaken,
        Self::WrongState,
        Self::RowsChanged,
        Self::SessionFull,
        Self::SessionCancelled,
        Self::LastAdministrator,
        Self::TooLarge,
        Self::UnsupportedMediaType,
        Self::CrossSite,
        Self::TooManyRequests,
        Self::StoreUnavailable,
        Self::Internal,
    ];

    /// The code as it stands in a [`Problem`].
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Invalid => "invalid",
            Self::SignInNeeded => "sign-in-needed",
            Self::SignInRefused => "sign-in-refused",
            Self::TooManyAttempts => "too-many-attempts",
            Self::PasskeyTooLate => "passkey-too-late",
            Self::FreshSignInNeeded => "fresh-sign-in-needed",
            Self::LastWayIn => "last-way-in",
            Self::LinkNotValid => "link-not-valid",
            Self::NotAllowed => "not-allowed",
            Self::ReasonNeeded => "reason-needed",
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::Conflict => "conflict",
            Self::AccountChanged => "account-changed",
            Self::IdTaken => "id-taken",
            Self::LoginTaken => "login-taken",
            Self::WrongState => "wrong-state",
            Self::RowsChanged => "rows-changed",
            Self::SessionFull => "session-full",
            Self::SessionCancelled => "session-cancelled",
            Self::LastAdministrator => "last-administrator",
            Self::TooLarge => "too-large",
            Self::UnsupportedMediaType => "unsupported-media-type",
            Self::CrossSite => "cross-site",
            Self::TooManyRequests => "too-many-requests",
            Self::StoreUnavailable => "store-unavailable",
            Self::Internal => "internal",
        }
    }
}

/// An error as RFC 9457 has it. It names no family and no staff member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `urn:hagukumi:problem:` and the code.
    #[serde(rename = "type")]
    pub kind: String,
    /// A short English title, for developers.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// Stable; the message id is `staff-problem-` and the code.
    pub code: ProblemCode,
    /// The field that is wrong, as a path such as `body.sheet.mood.total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What is wrong with the field: a stable code, whose message id is `staff-invalid-` and it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Seconds to wait before trying again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_s: Option<u32>,
    /// The request's id, to find it in the log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<String>,
}

/// Somebody wrote in the meantime: the problem, and how the child stands now. The text that was
/// sent stays with the app.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConflictProblem {
    /// The problem.
    #[serde(flatten)]
    pub problem: Problem,
    /// The child's page as it is now.
    pub current: Box<ChildPageView>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_written_as_it_is_named() {
        for code in ProblemCode::ALL {
            let written = serde_json::to_value(code).unwrap();
            assert_eq!(written, code.as_str());
        }
    }
}
