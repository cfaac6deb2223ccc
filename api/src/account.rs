//! Accounts of the staff, and who opened a record.

use hagukumi_core::care::StaffId;
use serde::{Deserialize, Serialize};

use crate::{Problem, Role};

/// `GET /api/staff`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffView {
    /// Every account, by login.
    pub staff: Vec<StaffMemberView>,
}

/// How an account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// The one-time link has not been used.
    Invited,
    /// In use.
    Active,
    /// Cannot sign in; its sessions are ended.
    Disabled,
}

/// An account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffMemberView {
    /// Its id.
    pub id: StaffId,
    /// Its login.
    pub login: String,
    /// The name that colleagues see.
    pub name: String,
    /// Its role.
    pub role: Role,
    /// Ward codes; empty means the whole municipality.
    pub wards: Vec<String>,
    /// How it stands.
    pub state: AccountState,
    /// Counts up with every change.
    pub version: u32,
}

/// `POST /api/staff`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreateStaffRequest {
    /// 1 to 64 characters: letters, digits, `.`, `-`, `_`, `@`. Upper and lower case are the same.
    pub login: String,
    /// The name that colleagues see, 1 to 64 characters.
    pub name: String,
    /// Its role.
    pub role: Role,
    /// Ward codes; empty means the whole municipality.
    pub wards: Vec<String>,
}

/// `POST /api/staff/{staff}/role`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetRoleRequest {
    /// The version that was seen.
    pub expected_version: u32,
    /// Its role.
    pub role: Role,
    /// Ward codes; empty means the whole municipality.
    pub wards: Vec<String>,
}

/// `POST /api/staff/{staff}/reset`, `disable` and `enable`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangeStaffRequest {
    /// The version that was seen.
    pub expected_version: u32,
}

/// Somebody changed the account in the meantime: the problem, and how the account stands now.
/// Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaffConflictProblem {
    /// The problem.
    #[serde(flatten)]
    pub problem: Problem,
    /// The account as it is now.
    pub current: StaffMemberView,
}

/// A one-time link. It is shown once and kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvitationView {
    /// The account.
    pub staff: StaffMemberView,
    /// The link's path, `/staff/enrol#` and the token: what stands after `#` reaches no server's
    /// log.
    pub path: String,
    /// When it runs out, milliseconds since 1970-01-01T00:00:00Z.
    pub until_ms: i64,
}

/// `GET /api/colleagues`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct ColleaguesQuery {
    /// Ward code; one's own wards when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
}

/// Whom work can be given to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ColleaguesView {
    /// Nurses and visitors of the wards, by name.
    pub colleagues: Vec<ColleagueView>,
}

/// Somebody whom work can be given to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ColleagueView {
    /// The account.
    pub id: StaffId,
    /// The name.
    pub name: String,
    /// Its role.
    pub role: Role,
    /// Ward codes; empty means the whole municipality.
    pub wards: Vec<String>,
}

/// `GET /api/children/{child}/accesses`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessesView {
    /// The newest first.
    pub accesses: Vec<AccessView>,
}

/// One access to a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccessView {
    /// When, milliseconds since 1970-01-01T00:00:00Z.
    pub at_ms: i64,
    /// Who: the account, absent for the command line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<StaffId>,
    /// The name that colleagues see; empty for the command line.
    pub name: String,
    /// What was done, as a stable name such as `child.open`.
    pub action: String,
    /// Why, where it was asked.
    #[serde(default)]
    pub reason: String,
}
