//! Signing in and out.

use axum::Extension;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hagukumi_api::{
    DemoLoginView, DemoSignInRequest, Role, SignInRequest, SignInResponse, SignInWaysView,
};
use hagukumi_store::{Access, Account, Error as StoreError};

use super::{me, passkeys};
use crate::staff::cookie::Name;
use crate::staff::extract::Body;
use crate::staff::fault::{Answer, Fault};
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Mode, Source, Staff};
use crate::staff::throttle::{self, Attempt};
use crate::staff::{password, totp};

/// The longest login.
pub(crate) const LOGIN_MAX: usize = 64;

/// Says which ways of signing in there are.
#[utoipa::path(get, path = "/api/sign-in/ways", responses((status = 200, body = SignInWaysView)))]
pub(crate) async fn ways(
    State(staff): State<Staff>,
    headers: HeaderMap,
) -> Answer<Json<SignInWaysView>> {
    let mut demo = Vec::new();
    if let Mode::Demo { logins } = &staff.setup.mode {
        for login in logins {
            let account = staff.store().account_by_login(login).await?;
            demo.extend(account.filter(|account| !account.disabled).and_then(demo_login));
        }
    }
    Ok(Json(SignInWaysView { passkeys: passkeys::offered(&staff, &headers), demo }))
}

fn demo_login(account: Account) -> Option<DemoLoginView> {
    let role = Role::from_name(&account.role)?;
    Some(DemoLoginView { login: account.login, role, wards: account.wards })
}

/// Signs in with password and one-time code. What was wrong is not said.
#[utoipa::path(
    post, path = "/api/sign-in", request_body = SignInRequest,
    responses((status = 200, body = SignInResponse), (status = 401, body = hagukumi_api::Problem,
        content_type = "application/problem+json"))
)]
pub(crate) async fn sign_in(
    State(staff): State<Staff>,
    Extension(source): Extension<Source>,
    headers: HeaderMap,
    Body(request): Body<SignInRequest>,
) -> Answer<Response> {
    let login = normal(&request.login);
    let too_long = login.len() > LOGIN_MAX || request.password.chars().count() > password::MAX;
    if login.is_empty() || too_long || login.contains('\0') {
        return Err(Fault::sign_in_refused());
    }
    let mark = staff.setup.transport.read(&headers, Name::Device);
    let now = staff.setup.clock.now_ms();
    let attempt = Attempt::new(&staff.setup.key, &login, &source.key(), mark);
    attempt.count(staff.store(), now).await?;
    let account = staff.store().account_by_login(&login).await?;
    let right = proven(&staff, account.as_ref(), request, now).await?;
    match account {
        Some(account) if right && !account.disabled => {
            attempt.succeeded(staff.store()).await?;
            let mark = throttle::mark(&staff.setup.key, &login, mark);
            welcome(&staff, &account, Some(&mark)).await
        }
        _ => Err(Fault::sign_in_refused()),
    }
}

/// Whether password and code are those of the account. Both are looked at whatever the other
/// says, and as long for a login that nobody has.
async fn proven(
    staff: &Inner,
    account: Option<&Account>,
    request: SignInRequest,
    now_ms: i64,
) -> Answer<bool> {
    let hash = account.and_then(|account| account.password_hash.clone());
    let right = password::verify(request.password, hash).await?;
    let secret = account
        .and_then(|account| Some((account, account.totp_secret.as_deref()?)))
        .and_then(|(account, sealed)| staff.setup.key.open(sealed, account.id.as_str()));
    let step = totp::matching_step(secret.as_deref().unwrap_or(&[0; 20]), &request.code, now_ms);
    match (account, secret, step) {
        // The step is taken only by the right password, or a stranger could use codes up.
        (Some(account), Some(_), Some(step)) if right => {
            use_step(staff, account, step, now_ms).await
        }
        _ => Ok(false),
    }
}

/// Takes a code's step, once. After the clock was set back all steps up to the last one seem to be
/// used, and nobody could sign in until the clock has caught up; so counting begins anew at the
/// step of now, which is taken once like any other.
async fn use_step(staff: &Inner, account: &Account, step: i64, now_ms: i64) -> Answer<bool> {
    if !totp::is_to_come(account.totp_step, now_ms) {
        return Ok(staff.store().use_totp_step(&account.id, step).await?);
    }
    tracing::warn!("the clock is behind the last sign-in");
    let anew = Account { totp_step: step, ..account.clone() };
    match staff.store().put_account(&anew).await {
        Ok(_) => Ok(true),
        // The same code came twice at once.
        Err(StoreError::Conflict { .. }) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Signs in to the demo, which asks for nothing. Outside demos there is no such address.
#[utoipa::path(
    post, path = "/api/sign-in/demo", request_body = DemoSignInRequest,
    responses((status = 200, body = SignInResponse), (status = 404, body = hagukumi_api::Problem,
        content_type = "application/problem+json"))
)]
pub(crate) async fn sign_in_demo(
    State(staff): State<Staff>,
    Body(request): Body<DemoSignInRequest>,
) -> Answer<Response> {
    let login = normal(&request.login);
    match &staff.setup.mode {
        Mode::Demo { logins } if logins.contains(&login) => {}
        _ => return Err(Fault::not_found()),
    }
    let account = staff.store().account_by_login(&login).await?;
    let account = account.filter(|account| !account.disabled).ok_or_else(Fault::not_found)?;
    welcome(&staff, &account, None).await
}

/// Signs out: the session is over at once, here and in the browser.
#[utoipa::path(post, path = "/api/sign-out", responses((status = 204)))]
pub(crate) async fn sign_out(State(staff): State<Staff>, permit: Permit) -> Answer<Response> {
    staff.store().end_session(&permit.who.session).await?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Some(cookie) = staff.setup.transport.forget() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Begins a session, notes the sign-in, and says who has signed in.
pub(crate) async fn welcome(
    staff: &Inner,
    account: &Account,
    mark: Option<&str>,
) -> Answer<Response> {
    let token = staff.begin_session(account).await?;
    let now = staff.setup.clock.now_ms();
    staff.store().note(&Access::new(account.id.clone(), "sign_in", now), &[]).await?;
    let who = staff.session_of(&token).await?.ok_or_else(Fault::internal)?;
    let me = me::view(staff, who).await?;
    let mut response = Json(SignInResponse { me }).into_response();
    let transport = staff.setup.transport;
    let cookies: [Option<HeaderValue>; 2] = [
        transport.set(Name::Session, &token),
        mark.and_then(|mark| transport.set(Name::Device, mark)),
    ];
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// A login as it is kept: upper and lower case are the same.
pub(crate) fn normal(login: &str) -> String {
    login.trim().to_lowercase()
}
