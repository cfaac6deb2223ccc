//! Signing in and out, and who one is.

use chrono::NaiveDate;
use hagukumi_core::care::StaffId;
use serde::{Deserialize, Serialize};

/// What somebody may be. The policy of the server says what each may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Public health nurse (保健師), midwife, nurse of a ward.
    Nurse,
    /// こんにちは赤ちゃん訪問員: today's addresses and the own visit sheets.
    Visitor,
    /// 地域支援担当 of a ward.
    WardOfficer,
    /// 児童相談所, for the wards that it covers.
    GuidanceOfficer,
    /// 児童家庭支援センター: its own short-stay requests.
    Intake,
    /// City hall: figures.
    Headquarters,
    /// Notices of a ward or of the city.
    NoticeEditor,
    /// Reads who opened a record.
    Supervisor,
    /// Accounts and imports; no family's record.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 9] = [
        Self::Nurse,
        Self::Visitor,
        Self::WardOfficer,
        Self::GuidanceOfficer,
        Self::Intake,
        Self::Headquarters,
        Self::NoticeEditor,
        Self::Supervisor,
        Self::Administrator,
    ];

    /// The name on the command line and in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nurse => "nurse",
            Self::Visitor => "visitor",
            Self::WardOfficer => "ward_officer",
            Self::GuidanceOfficer => "guidance_officer",
            Self::Intake => "intake",
            Self::Headquarters => "headquarters",
            Self::NoticeEditor => "notice_editor",
            Self::Supervisor => "supervisor",
            Self::Administrator => "administrator",
        }
    }

    /// The role of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// `POST /api/sign-in`
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInRequest {
    /// The login, such as a staff number.
    pub login: String,
    /// The password.
    pub password: String,
    /// The six digits of the authenticator app.
    pub code: String,
}

/// `POST /api/sign-in/demo`: exists in demo mode alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DemoSignInRequest {
    /// One of [`SignInWaysView::demo`].
    pub login: String,
}

/// Which ways of signing in there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInWaysView {
    /// Passkeys can be used at this address.
    pub passkeys: bool,
    /// Logins of the demo; empty everywhere else.
    pub demo: Vec<DemoLoginView>,
}

/// A login of the demo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DemoLoginView {
    /// The login.
    pub login: String,
    /// Its role.
    pub role: Role,
    /// Ward codes; empty means the whole municipality.
    pub wards: Vec<String>,
}

/// Signed in: the session is in a cookie that no script can read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInResponse {
    /// Who.
    pub me: MeView,
}

/// Who is signed in, and on which day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MeView {
    /// The account.
    pub id: StaffId,
    /// The login.
    pub login: String,
    /// The name that colleagues see.
    pub name: String,
    /// Its role.
    pub role: Role,
    /// Ward codes; empty means the whole municipality.
    pub wards: Vec<String>,
    /// Names of what the account may do at all, such as `worklist` or `import`: what to show in
    /// the rail. Whether it may for one child, the server says each time.
    pub operations: Vec<String>,
    /// Today in Japan, by the server's clock.
    pub today: NaiveDate,
    /// When the session ends without work, milliseconds since 1970-01-01T00:00:00Z.
    pub idle_end_ms: i64,
    /// When the session ends in any case, in the same measure.
    pub end_ms: i64,
    /// The municipality's id, whose words and wards the app shows.
    pub municipality: String,
    /// The data is made up.
    pub demo: bool,
    /// How many passkeys the account has.
    pub passkeys: u32,
}

/// `POST /api/enrolment/begin`: look at a one-time link without using it up.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolmentBeginRequest {
    /// What stands after `#` in the link.
    pub token: String,
}

/// What is needed to take up an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolmentView {
    /// The login.
    pub login: String,
    /// The name.
    pub name: String,
    /// The secret for the authenticator app, base32, to be typed.
    pub totp_secret: String,
    /// The same as an `otpauth://` address, to be shown as a QR code.
    pub totp_uri: String,
    /// Characters that a password needs at least.
    pub password_min: u32,
    /// The account can be taken up with a passkey instead, at this address.
    pub passkeys: bool,
}

/// `POST /api/enrolment/finish`
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolmentFinishRequest {
    /// What stands after `#` in the link.
    pub token: String,
    /// The new password.
    pub password: String,
    /// The six digits that the authenticator app now shows.
    pub code: String,
}
