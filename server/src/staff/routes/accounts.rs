//! Accounts of the staff.

use axum::Json;
use axum::extract::State;
use hagukumi_api::{
    AccountState, ChangeStaffRequest, ColleagueView, ColleaguesQuery, ColleaguesView,
    CreateStaffRequest, InvitationView, Problem, Role, SetRoleRequest, StaffMemberView, StaffView,
};
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Account, Error as StoreError, Link, Store};

use super::description::NotChanged;
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
        (status = 409, description = "Somebody changed it in the meantime, or it is the last \
            administrator", body = NotChanged, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn set_role(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<StaffId>,
    Body(request): Body<SetRoleRequest>,
) -> Answer<Json<StaffMemberView>> {
    let SetRoleRequest { expected_version, role, wards } = request;
    check_wards(staff.city(), role, &wards)?;
    let wanted = |account: Account| Account {
        role: role.name().to_owned(),
        wards: wards.clone(),
        ..account
    };
    change(&staff, &permit, "account.role", (id, expected_version), &wanted).await.map(Json)
}

/// Makes a new one-time link: for a lost password or authenticator. The old ones end at once.
#[utoipa::path(
    post, path = "/api/staff/{staff}/reset", request_body = ChangeStaffRequest,
    params(("staff" = String, Path, description = "The account")),
    responses((status = 200, body = InvitationView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody changed it in the meantime",
            body = NotChanged, content_type = "application/problem+json"))
)]
pub(crate) async fn reset(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<StaffId>,
    Body(request): Body<ChangeStaffRequest>,
) -> Answer<Json<InvitationView>> {
    let account = find(&staff, &id).await?;
    if account.version != request.expected_version {
        return Err(changed(&staff, &id).await?);
    }
    let anew = Account { password_hash: None, totp_secret: None, ..account };
    // What was seen is what is reset, so its version is asked first; a passkey that is still
    // there when this is cut short goes with the next attempt.
    let now = put(&staff, &permit, "account.reset", anew).await?;
    staff.store().drop_passkeys(&id).await?;
    // Nor is whoever signed in with one in between.
    staff.store().end_sessions(&id, None).await?;
    Ok(Json(invite(staff.store(), &now, permit.now_ms).await?))
}

/// Disables an account; its sessions end at once.
#[utoipa::path(
    post, path = "/api/staff/{staff}/disable", request_body = ChangeStaffRequest,
    params(("staff" = String, Path, description = "The account")),
    responses((status = 200, body = StaffMemberView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody changed it in the meantime, or it is the last \
            administrator", body = NotChanged, content_type = "application/problem+json"))
)]
pub(crate) async fn disable(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<StaffId>,
    Body(request): Body<ChangeStaffRequest>,
) -> Answer<Json<StaffMemberView>> {
    let of = (id, request.expected_version);
    let wanted = |account| Account { disabled: true, ..account };
    change(&staff, &permit, "account.disable", of, &wanted).await.map(Json)
}

/// Lets a disabled account sign in again.
#[utoipa::path(
    post, path = "/api/staff/{staff}/enable", request_body = ChangeStaffRequest,
    params(("staff" = String, Path, description = "The account")),
    responses((status = 200, body = StaffMemberView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, description = "Somebody changed it in the meantime",
            body = NotChanged, content_type = "application/problem+json"))
)]
pub(crate) async fn enable(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<StaffId>,
    Body(request): Body<ChangeStaffRequest>,
) -> Answer<Json<StaffMemberView>> {
    let of = (id, request.expected_version);
    let wanted = |account| Account { disabled: false, ..account };
    change(&staff, &permit, "account.enable", of, &wanted).await.map(Json)
}

async fn find(staff: &Inner, id: &StaffId) -> Answer<Account> {
    if id.as_str().contains('\0') {
        return Err(Fault::not_found());
    }
    Ok(staff.store().account(id).await?)
}

/// Makes of an account what is wanted, if it is still as it was seen.
async fn change(
    staff: &Inner,
    permit: &Permit,
    action: &str,
    (id, seen): (StaffId, u32),
    wanted: &(dyn Fn(Account) -> Account + Sync),
) -> Answer<StaffMemberView> {
    let account = find(staff, &id).await?;
    let after = wanted(account.clone());
    if account.version == seen.saturating_add(1) && after == account {
        // A doubled click, or the first answer was lost on the way.
        return shown(staff, account).await;
    }
    if account.version != seen {
        return Err(changed(staff, &id).await?);
    }
    if administers(&account) && !administers(&after) {
        another_administrator(staff, &account).await?;
    }
    let after = put(staff, permit, action, after).await?;
    shown(staff, after).await
}

/// Keeps an account in the place of the version that it names; whoever is signed in with it is not
/// any more.
async fn put(staff: &Inner, permit: &Permit, action: &str, account: Account) -> Answer<Account> {
    let access = Access { action: action.to_owned(), ..permit.access()? };
    let access = access.because(account.id.as_str());
    let version = match staff.store().put_account(&account).await {
        Ok(version) => version,
        // Somebody else was faster.
        Err(StoreError::Conflict { .. }) => return Err(changed(staff, &account.id).await?),
        Err(error) => return Err(error.into()),
    };
    staff.names.forget();
    staff.store().end_sessions(&account.id, None).await?;
    staff.store().note(&access, &[]).await?;
    Ok(Account { version, ..account })
}

/// What is said to a page that is out of date: the account as it is now.
async fn changed(staff: &Inner, id: &StaffId) -> Answer<Fault> {
    let account = find(staff, id).await?;
    Ok(Fault::account_changed(shown(staff, account).await?))
}

async fn shown(staff: &Inner, account: Account) -> Answer<StaffMemberView> {
    let passkeys = !staff.store().passkeys(&account.id).await?.is_empty();
    view(account, passkeys).ok_or_else(Fault::internal)
}

fn administers(account: &Account) -> bool {
    account.role == Role::Administrator.name() && !account.disabled
}

/// Fails when nobody could make accounts any more without this one.
async fn another_administrator(staff: &Inner, account: &Account) -> Answer<()> {
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
    let version = match store.put_account(&account).await {
        Ok(version) => version,
        Err(StoreError::Duplicate(_)) => return Err(Fault::login_taken()),
        Err(error) => return Err(error.into()),
    };
    let account = Account { version, ..account };
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
        version: account.version,
    })
}
