//! Passkeys (WebAuthn): made and used by the browser, checked by the server.

use serde::{Deserialize, Serialize};

/// What to hand to `navigator.credentials`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeyChallengeResponse {
    /// Names this challenge when it is answered: once, within five minutes.
    pub challenge: String,
    /// The options of WebAuthn as JSON, for `PublicKeyCredential.parseCreationOptionsFromJSON`
    /// or `parseRequestOptionsFromJSON`.
    pub options: Json,
}

/// `POST /api/sign-in/passkey/finish`: what `navigator.credentials.get` gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeyAnswerRequest {
    /// Of [`PasskeyChallengeResponse`].
    pub challenge: String,
    /// The credential's `toJSON()`, as text.
    pub credential: Json,
}

/// `POST /api/me/passkeys`: what `navigator.credentials.create` gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddPasskeyRequest {
    /// Of [`PasskeyChallengeResponse`].
    pub challenge: String,
    /// The credential's `toJSON()`, as text.
    pub credential: Json,
    /// What the person calls it, 1 to 64 characters.
    pub name: String,
}

/// `POST /api/enrolment/passkey/finish`: takes an account up with a passkey and no password.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolmentPasskeyRequest {
    /// What stands after `#` in the link.
    pub token: String,
    /// The passkey.
    #[serde(flatten)]
    pub passkey: AddPasskeyRequest,
}

/// `PUT /api/me/passkeys/{passkey}`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RenamePasskeyRequest {
    /// What the person calls it, 1 to 64 characters.
    pub name: String,
}

/// `GET /api/me/passkeys`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeysView {
    /// One's own, the oldest first.
    pub passkeys: Vec<PasskeyView>,
    /// The account has a password too: without one the last passkey stays.
    pub password: bool,
    /// Passkeys can be used at this address.
    pub here: bool,
}

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PasskeyView {
    /// Its id.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// When it was added, milliseconds since 1970-01-01T00:00:00Z.
    pub created_ms: i64,
    /// When it last signed the person in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_ms: Option<i64>,
}

/// JSON as text, passed on between the browser and the server without being read by the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Json(pub String);
