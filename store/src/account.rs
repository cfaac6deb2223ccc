//! Accounts of the staff and how they sign in. Secrets come in as hashes or sealed already.

use hagukumi_core::care::StaffId;
use serde::{Deserialize, Serialize};

/// An account of the staff.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The account.
    pub id: StaffId,
    /// What the person types to sign in; unique, compared as it is.
    pub login: String,
    /// The person's name.
    pub name: String,
    /// The role's code.
    pub role: String,
    /// Wards by id; empty for the whole municipality where the role allows it.
    pub wards: Vec<String>,
    /// argon2id hash of the password in PHC form; absent before it is set.
    pub password_hash: Option<String>,
    /// Secret of the one-time codes, as the server seals it; absent before it is set.
    pub totp_secret: Option<String>,
    /// The last 30-second step whose code was used, so that no code serves twice.
    pub totp_step: i64,
    /// Hashes of recovery codes that are left.
    pub recovery: Vec<String>,
    /// May not sign in.
    pub disabled: bool,
    /// When it was made, milliseconds since 1970.
    pub created_ms: i64,
    /// Counts up with every change; 0 before the first.
    pub version: u32,
}

/// A passkey of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// Credential id, base64url.
    pub id: String,
    /// Whose.
    pub staff: StaffId,
    /// What the person calls it.
    pub name: String,
    /// What the WebAuthn library keeps of it, as JSON.
    pub credential: String,
    /// When it was made.
    pub created_ms: i64,
    /// When it last signed somebody in.
    pub last_used_ms: Option<i64>,
}

/// A ceremony of WebAuthn under way: what the server has asked of a browser and not yet been
/// answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceremony {
    /// Hash of the secret under which it is answered.
    pub id: String,
    /// What for, as a code.
    pub purpose: String,
    /// Who alone may answer it, such as the hash of a session; empty for anybody.
    pub bound_to: String,
    /// What the WebAuthn library keeps of it.
    pub state: String,
    /// Can be answered until then, milliseconds since 1970.
    pub expires_ms: i64,
}

/// A link that works once: the first sign-in, a lost password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Hash of the link's secret.
    pub hash: String,
    /// Whose.
    pub staff: StaffId,
    /// What for, as a code.
    pub purpose: String,
    /// Works until then, milliseconds since 1970.
    pub expires_ms: i64,
}

/// A sign-in of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Hash of the cookie's secret.
    pub hash: String,
    /// Whose.
    pub staff: StaffId,
    /// What the server keeps with it, as JSON.
    pub data: String,
    /// When it began.
    pub created_ms: i64,
    /// When it was last used.
    pub last_used_ms: i64,
    /// Ends then at the latest.
    pub expires_ms: i64,
}

/// Failed sign-ins under one key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// How many in a row.
    pub count: u32,
    /// When the last one was; 0 without any.
    pub last_ms: i64,
}
