//! Taking up an account by a one-time link.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use hagukumi_api::{
    EnrolmentBeginRequest, EnrolmentFinishRequest, EnrolmentPasskeyRequest, EnrolmentView,
    PasskeyChallengeResponse, SignInResponse,
};
use hagukumi_store::{Access, Account, Error as StoreError};

use super::passkeys;
use super::sign_in::welcome;
use crate::staff::ceremony::Purpose;
use crate::staff::extract::Body;
use crate::staff::fault::{Answer, Fault};
use crate::staff::secret::fingerprint;
use crate::staff::state::{Inner, Staff};
use crate::staff::{password, throttle, totp};

/// The purpose under which links are kept.
pub(crate) const PURPOSE: &str = "enrol";
/// A link works for three days.
pub(crate) const LINK_MS: i64 = 3 * 24 * 60 * 60 * 1000;

/// Looks at a one-time link without using it up.
#[utoipa::path(
    post, path = "/api/enrolment/begin", request_body = EnrolmentBeginRequest,
    responses((status = 200, body = EnrolmentView), (status = 404, body = hagukumi_api::Problem,
        content_type = "application/problem+json"))
)]
pub(crate) async fn begin(
    State(staff): State<Staff>,
    headers: HeaderMap,
    Body(request): Body<EnrolmentBeginRequest>,
) -> Answer<Json<EnrolmentView>> {
    let account = invited(&staff, &fingerprint(&request.token)).await?;
    let secret = totp_secret(&staff, &request.token);
    Ok(Json(EnrolmentView {
        totp_secret: totp::base32(&secret),
        totp_uri: totp::uri(&secret, &account.login),
        login: account.login,
        name: account.name,
        password_min: u32::try_from(password::MIN).unwrap_or(u32::MAX),
        passkeys: passkeys::offered(&staff, &headers),
    }))
}

/// Sets the password and the authenticator, uses the link up, and signs in.
#[utoipa::path(
    post, path = "/api/enrolment/finish", request_body = EnrolmentFinishRequest,
    responses((status = 200, body = SignInResponse),
        (status = 401, body = hagukumi_api::Problem, content_type = "application/problem+json"),
        (status = 404, body = hagukumi_api::Problem, content_type = "application/problem+json"),
        (status = 422, body = hagukumi_api::Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn finish(
    State(staff): State<Staff>,
    Body(request): Body<EnrolmentFinishRequest>,
) -> Answer<Response> {
    let now = staff.setup.clock.now_ms();
    let hash = fingerprint(&request.token);
    let account = invited(&staff, &hash).await?;
    password::acceptable(&request.password, &account.login)?;
    let secret = totp_secret(&staff, &request.token);
    let step = totp::matching_step(&secret, &request.code, now)
        .ok_or_else(|| Fault::invalid("code", "wrong"))?;
    let password_hash = password::hash(request.password).await?;
    let account = Account {
        password_hash: Some(password_hash),
        totp_secret: Some(staff.setup.key.seal(&secret, account.id.as_str())),
        totp_step: step,
        ..account
    };
    take_up(&staff, &hash, &account).await?;
    let mark = throttle::mark(&staff.setup.key, &account.login, None);
    welcome(&staff, &account, Some(&mark)).await
}

/// Asks the browser for the passkey with which an account is taken up.
#[utoipa::path(
    post, path = "/api/enrolment/passkey/begin", request_body = EnrolmentBeginRequest,
    responses((status = 200, body = PasskeyChallengeResponse),
        (status = 404, body = hagukumi_api::Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn begin_passkey(
    State(staff): State<Staff>,
    Body(request): Body<EnrolmentBeginRequest>,
) -> Answer<Json<PasskeyChallengeResponse>> {
    let party = staff.relying_party()?;
    let hash = fingerprint(&request.token);
    let account = invited(&staff, &hash).await?;
    let asked = party.ask_new(&account, &staff.store().passkeys(&account.id).await?)?;
    Ok(Json(staff.begin_ceremony(Purpose::Enrol { link: &hash }, asked).await?))
}

/// Takes an account up with a passkey instead of a password, uses the link up, and signs in.
#[utoipa::path(
    post, path = "/api/enrolment/passkey/finish", request_body = EnrolmentPasskeyRequest,
    responses((status = 200, body = SignInResponse),
        (status = 404, body = hagukumi_api::Problem, content_type = "application/problem+json"),
        (status = 409, body = hagukumi_api::Problem, content_type = "application/problem+json"),
        (status = 422, body = hagukumi_api::Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn finish_passkey(
    State(staff): State<Staff>,
    Body(request): Body<EnrolmentPasskeyRequest>,
) -> Answer<Response> {
    let party = staff.relying_party()?;
    let now = staff.setup.clock.now_ms();
    let EnrolmentPasskeyRequest { token, passkey } = request;
    let hash = fingerprint(&token);
    let account = invited(&staff, &hash).await?;
    let name = passkeys::named(&passkey.name)?;
    let state = staff.end_ceremony(Purpose::Enrol { link: &hash }, &passkey.challenge).await?;
    let made = party.made(&state, &passkey.credential.0).map_err(passkeys::not_taken)?;
    take_up(&staff, &hash, &account).await?;
    let passkey = passkeys::new(made, &account.id, name, now);
    let access = Access::new(account.id.clone(), "passkey.add", now).because(&passkey.name);
    staff.store().add_passkey(&passkey, &access).await?;
    let mark = throttle::mark(&staff.setup.key, &account.login, None);
    welcome(&staff, &account, Some(&mark)).await
}

/// The account that a link is for. The link of a disabled account opens nothing.
async fn invited(staff: &Inner, hash: &str) -> Answer<Account> {
    let link = staff.store().link(hash, staff.setup.clock.now_ms()).await?;
    let link = link.filter(|link| link.purpose == PURPOSE).ok_or_else(Fault::link_not_valid)?;
    let account = staff.store().account(&link.staff).await?;
    if account.disabled { Err(Fault::link_not_valid()) } else { Ok(account) }
}

/// Uses the link up and keeps the account. Whoever comes second finds the link gone; whoever was
/// signed in is not any more.
async fn take_up(staff: &Inner, hash: &str, account: &Account) -> Answer<()> {
    let now = staff.setup.clock.now_ms();
    staff.store().use_link(hash, now).await?.ok_or_else(Fault::link_not_valid)?;
    match staff.store().put_account(account).await {
        Ok(_) => {}
        Err(StoreError::Conflict { .. }) => return Err(Fault::link_not_valid()),
        Err(error) => return Err(error.into()),
    }
    staff.store().end_sessions(&account.id, None).await?;
    Ok(())
}

/// The authenticator's secret of a link: known to whoever has the link and this server, and
/// nowhere kept before the link is used.
fn totp_secret(staff: &Inner, token: &str) -> [u8; totp::SECRET] {
    let signature = staff.setup.key.sign("totp-secret", token);
    let mut secret = [0; totp::SECRET];
    secret.copy_from_slice(&signature[..totp::SECRET]);
    secret
}
