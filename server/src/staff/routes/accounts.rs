//! Accounts of the staff.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{
    AccountState, ColleagueView, ColleaguesQuery, ColleaguesView, CreateStaffRequest,
    InvitationView, Problem, Role, SetRoleRequest, StaffMemberView, StaffView,
};
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Account, Error as StoreError, Link, Store};

use super::enrolment::{LINK_MS, PURPOSE};
use super::sign_in::{LOGIN_MAX, normal};
use crate::staff::extract::{Asked, Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::secret::{fingerprint, new_id, new_token};
use crate::staff::state::{City, Inner, Staff};

/// Lists whom work can be given to: nurses and visitors of one's own wards.
#[utoipa::path(
    get, path = "/api/colleagues", params(ColleaguesQuery),
    responses((status = 200, body = ColleaguesView),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn colleagues(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<ColleaguesQuery>,
) -> Answer<Json<ColleaguesView>> {
    permit.access()?;
    let wards = permit.wards(staff.city(), asked.ward.as_deref())?;
    let covers = |account: &Account| {
        wards.as_ref().is_none_or(|wards| {
            account.wards.is_empty() || account.wards.iter().any(|ward| wards.contains(ward))
        })
    };
    let accounts = staff.store().accounts().await?;
    let colleagues = accounts
        .into_iter()
        .filter(|account| !account.disabled && covers(account))
        .filter_map(|account| {
            let role = Role::from_name(&account.role)?;
            let works = matches!(role, Role::Nurse | Role::Visitor);
            works.then_some(ColleagueView {
                id: account.id,
                name: account.name,
                role,
                wards: account.wards,
            })
        });
    Ok(Json(ColleaguesView { colleagues: colleagues.collect() }))
}

/// Lists every account.
#[utoipa::path(get, path = "/api/staff", responses((status = 200, body = StaffView)))]
pub(crate) async fn list(State(staff): State<Staff>, permit: Permit) -> Answer<Json<StaffView>> {
    permit.access()?;
    let mut accounts = staff.store().accounts().await?;
    accounts.sort_by(|a, b| a.login.cmp(&b.login));
    let owners = staff.store().passkey_owners().await?;
    let shown = |account: Account| {
        let passkeys = owners.contains(&account.id);
        view(account, passkeys)
    };
    Ok(Json(StaffView { staff: accounts.into_iter().filter_map(shown).collect() }))
}

/// Makes an account and a one-time link to take it up.
#[utoipa::path(
    post, path = "/api/staff", request_body = CreateStaffRequest,
    responses((status = 200, body = InvitationView),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn create(
    State(staff): State<Staff>,
    permit: Permit,
    Body(request): Body<CreateStaffRequest>,
) -> Answer<Json<InvitationView>> {
    let access = permit.access()?;
    let account = new_account(staff.city(), request, permit.now_ms)?;
    let invitation = add(staff.store(), account, &access).await?;
    staff.names.forget();
    Ok(Json(invitation))
}

/// Changes role and wards. Sessions of the account end, for they were begun with other rights.
#[utoipa::path(
    post, path = "/api/staff/{staff}/role", request_body = SetRoleRequest,
    params(("staff" = String, Path, description = "The account")),
    responses((status = 200, body = StaffMemberView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn set_role(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<StaffId>,
    Body(request): Body<SetRoleRequest>,
) -> Answer<Json<StaffMemberView>> {
    check_wards(staff.city(), request.role, &request.wards)?;
    let account = find(&staff, &id).await?;
    if request.role != Role::Administrator {
        another_administrator(&staff, &account).await?;
    }
    let role = request.role.name().to_owned();
    let changed = Account { role, wards: request.wards, ..account };
    Ok(Json(change(&staff, &permit, changed, "account.role").await?))
}

/// Makes a new one-time link: for a lost password or authenticator. The old ones end at once.
#[utoipa::path(
    post, path = "/api/staff/{staff}/reset",
    params(("staff" = String, Path, description = "The account")),
    responses((status = 200, body = InvitationView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn reset(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<StaffId>,
) -> Answer<Json<InvitationView>> {
    let access = permit.access()?;
    let account = find(&staff, &id).await?;
    staff.store().drop_passkeys(&id).await?;
    let changed = Account { password_hash: None, totp_secret: None, ..account };
    change(&staff, &permit, changed.clone(), "account.reset").await?;
    Ok(Json(invite(staff.store(), &changed, access.at_ms).await?))
}

/// Disables an account; its sessions end at once.
#[utoipa::path(
    post, path = "/api/staff/{staff}/disable",
    params(("staff" = String, Path, description = "The account")),
    responses((status = 200, body = StaffMemberView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn disable(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<StaffId>,
) -> Answer<Json<StaffMemberView>> {
    let account = find(&staff, &id).await?;
    another_administrator(&staff, &account).await?;
    let changed = Account { disabled: true, ..account };
    Ok(Json(change(&staff, &permit, changed, "account.disable").await?))
}

/// Lets a disabled account sign in again.
#[utoipa::path(
    post, path = "/api/staff/{staff}/enable",
    params(("staff" = String, Path, description = "The account")),
    responses((status = 200, body = StaffMemberView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn enable(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<StaffId>,
) -> Answer<Json<StaffMemberView>> {
    let account = find(&staff, &id).await?;
    let changed = Account { disabled: false, ..account };
    Ok(Json(change(&staff, &permit, changed, "account.enable").await?))
}

async fn find(staff: &Inner, id: &StaffId) -> Answer<Account> {
    if id.as_str().contains('\0') {
        return Err(Fault::not_found());
    }
    Ok(staff.store().account(id).await?)
}

async fn change(
    staff: &Inner,
    permit: &Permit,
    account: Account,
    action: &str,
) -> Answer<StaffMemberView> {
    let access = Access { action: action.to_owned(), ..permit.access()? };
    let access = access.because(account.id.as_str());
    staff.store().put_account(&account).await?;
    staff.names.forget();
    staff.store().end_sessions(&account.id, None).await?;
    staff.store().note(&access, &[]).await?;
    let passkeys = !staff.store().passkeys(&account.id).await?.is_empty();
    view(account, passkeys).ok_or_else(Fault::internal)
}

/// Fails when nobody could make accounts any more without this one.
async fn another_administrator(staff: &Inner, account: &Account) -> Answer<()> {
    let administers =
        |account: &Account| account.role == Role::Administrator.name() && !account.disabled;
    if !administers(account) {
        return Ok(());
    }
    let accounts = staff.store().accounts().await?;
    let owners = staff.store().passkey_owners().await?;
    let another = |other: &Account| {
        let taken_up = other.password_hash.is_some() || owners.contains(&other.id);
        other.id != account.id && administers(other) && taken_up
    };
    if accounts.iter().any(another) { Ok(()) } else { Err(Fault::last_administrator()) }
}

/// An account that nobody has taken up yet.
pub(crate) fn new_account(
    city: &City,
    request: CreateStaffRequest,
    now_ms: i64,
) -> Answer<Account> {
    let login = normal(&request.login);
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_@".contains(c);
    if login.is_empty() || login.len() > LOGIN_MAX || !login.chars().all(plain) {
        return Err(Fault::invalid("login", "shape"));
    }
    let name = request.name.trim().to_owned();
    if !(1..=64).contains(&name.chars().count()) || name.chars().any(char::is_control) {
        return Err(Fault::invalid("name", "length"));
    }
    check_wards(city, request.role, &request.wards)?;
    Ok(Account {
        id: StaffId(new_id()),
        login,
        name,
        role: request.role.name().to_owned(),
        wards: request.wards,
        password_hash: None,
        totp_secret: None,
        totp_step: 0,
        recovery: Vec::new(),
        disabled: false,
        created_ms: now_ms,
        version: 0,
    })
}

/// Whoever works with families of a ward has wards, where there are any.
fn check_wards(city: &City, role: Role, wards: &[String]) -> Answer<()> {
    let bound = matches!(
        role,
        Role::Nurse | Role::Visitor | Role::WardOfficer | Role::GuidanceOfficer | Role::Supervisor
    );
    if !wards.iter().all(|ward| city.municipality.ward(ward).is_some()) {
        return Err(Fault::invalid("wards", "unknown"));
    }
    if bound && wards.is_empty() && !city.municipality.wards.is_empty() {
        return Err(Fault::invalid("wards", "missing"));
    }
    Ok(())
}

/// Adds an account and invites whoever it is for.
pub(crate) async fn add(
    store: &dyn Store,
    account: Account,
    access: &Access,
) -> Answer<InvitationView> {
    match store.put_account(&account).await {
        Ok(_) => {}
        Err(StoreError::Duplicate(_)) => return Err(Fault::login_taken()),
        Err(error) => return Err(error.into()),
    }
    let noted = Access { action: "account.create".to_owned(), ..access.clone() };
    store.note(&noted.because(account.id.as_str()), &[]).await?;
    invite(store, &account, access.at_ms).await
}

/// Makes a one-time link.
pub(crate) async fn invite(
    store: &dyn Store,
    account: &Account,
    now_ms: i64,
) -> Answer<InvitationView> {
    let token = new_token();
    let until_ms = now_ms + LINK_MS;
    let link = Link {
        hash: fingerprint(&token),
        staff: account.id.clone(),
        purpose: PURPOSE.to_owned(),
        expires_ms: until_ms,
    };
    store.add_link(&link).await?;
    let staff = view(account.clone(), false).ok_or_else(Fault::internal)?;
    Ok(InvitationView { staff, path: format!("/staff/enrol#{token}"), until_ms })
}

/// An account, as it is shown; whether it has passkeys is known from elsewhere.
fn view(account: Account, passkeys: bool) -> Option<StaffMemberView> {
    let state = if account.disabled {
        AccountState::Disabled
    } else if account.password_hash.is_none() && !passkeys {
        AccountState::Invited
    } else {
        AccountState::Active
    };
    Some(StaffMemberView {
        role: Role::from_name(&account.role)?,
        id: account.id,
        login: account.login,
        name: account.name,
        wards: account.wards,
        state,
    })
}
