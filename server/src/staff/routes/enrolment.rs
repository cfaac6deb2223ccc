//! Taking up an account by a one-time link.

use axum::Json;
use axum::extract::State;
use axum::response::Response;
use hagukumi_api::{EnrolmentBeginRequest, EnrolmentFinishRequest, EnrolmentView, SignInResponse};
use hagukumi_store::{Account, Error as StoreError};

use super::sign_in::welcome;
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
    Body(request): Body<EnrolmentBeginRequest>,
) -> Answer<Json<EnrolmentView>> {
    let now = staff.setup.clock.now_ms();
    let link = staff.store().link(&fingerprint(&request.token), now).await?;
    let link = link.filter(|link| link.purpose == PURPOSE).ok_or_else(Fault::link_not_valid)?;
    let account = staff.store().account(&link.staff).await?;
    let secret = totp_secret(&staff, &request.token);
    Ok(Json(EnrolmentView {
        totp_secret: totp::base32(&secret),
        totp_uri: totp::uri(&secret, &account.login),
        login: account.login,
        name: account.name,
        password_min: u32::try_from(password::MIN).unwrap_or(u32::MAX),
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
    let link = staff.store().link(&hash, now).await?.ok_or_else(Fault::link_not_valid)?;
    let account = staff.store().account(&link.staff).await?;
    password::acceptable(&request.password, &account.login)?;
    let secret = totp_secret(&staff, &request.token);
    let step = totp::matching_step(&secret, &request.code, now)
        .ok_or_else(|| Fault::invalid("code", "wrong"))?;
    let password_hash = password::hash(request.password).await?;
    // From here on the link is used: whoever comes second finds it gone.
    let link = staff.store().use_link(&hash, now).await?.ok_or_else(Fault::link_not_valid)?;
    let account = Account {
        password_hash: Some(password_hash),
        totp_secret: Some(staff.setup.key.seal(&secret, link.staff.as_str())),
        totp_step: step,
        disabled: false,
        ..account
    };
    match staff.store().put_account(&account).await {
        Ok(_) => {}
        Err(StoreError::Conflict { .. }) => return Err(Fault::link_not_valid()),
        Err(error) => return Err(error.into()),
    }
    staff.store().end_sessions(&account.id, None).await?;
    let mark = throttle::mark(&staff.setup.key, &account.login, None);
    welcome(&staff, &account, Some(&mark)).await
}

/// The authenticator's secret of a link: known to whoever has the link and this server, and
/// nowhere kept before the link is used.
fn totp_secret(staff: &Inner, token: &str) -> [u8; totp::SECRET] {
    let signature = staff.setup.key.sign("totp-secret", token);
    let mut secret = [0; totp::SECRET];
    secret.copy_from_slice(&signature[..totp::SECRET]);
    secret
}
