//! Passkeys: signing in with one, and looking after one's own.

use axum::Extension;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use hagukumi_api::{
    AddPasskeyRequest, PasskeyAnswerRequest, PasskeyChallengeResponse, PasskeyView, PasskeysView,
    Problem, RenamePasskeyRequest, SignInResponse,
};
use hagukumi_store::{Access, Account, Error as StoreError, Passkey};

use super::sign_in::welcome;
use crate::staff::ceremony::Purpose;
use crate::staff::cookie::Name;
use crate::staff::extract::{Body, Named};
use crate::staff::fault::{Answer, Fault};
use crate::staff::passkey::{Made, Refused, Used};
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Source, Staff};
use crate::staff::throttle::{self, Attempt};

/// The longest name of a passkey, in characters.
const NAME_MAX: usize = 64;
/// How long after the sign-in passkeys can be added and taken away: whoever finds a computer that
/// was left open later makes no key of it.
const FRESH_MS: i64 = 10 * 60 * 1000;

/// Asks the browser for a passkey to sign in with.
#[utoipa::path(
    post, path = "/api/sign-in/passkey/begin",
    responses((status = 200, body = PasskeyChallengeResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn begin_sign_in(
    State(staff): State<Staff>,
) -> Answer<Json<PasskeyChallengeResponse>> {
    let asked = staff.relying_party()?.ask()?;
    Ok(Json(staff.begin_ceremony(Purpose::SignIn, asked).await?))
}

/// Signs in with a passkey. What was wrong with it is not said.
#[utoipa::path(
    post, path = "/api/sign-in/passkey/finish", request_body = PasskeyAnswerRequest,
    responses((status = 200, body = SignInResponse),
        (status = 401, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn finish_sign_in(
    State(staff): State<Staff>,
    Extension(source): Extension<Source>,
    headers: HeaderMap,
    Body(request): Body<PasskeyAnswerRequest>,
) -> Answer<Response> {
    let now = staff.setup.clock.now_ms();
    let used = Used::read(&request.credential.0);
    let known = match &used {
        Some(used) => owned(&staff, used).await?,
        None => None,
    };
    let mark = staff.setup.transport.read(&headers, Name::Device);
    let login = known.as_ref().map(|(_, account)| account.login.as_str());
    let attempt = Attempt::with_passkey(&staff.setup.key, login, &source.key(), mark);
    attempt.admitted(staff.store(), now).await?;
    let state = staff.end_ceremony(Purpose::SignIn, &request.challenge).await?;
    let (Some(used), Some((passkey, account))) = (used, known) else {
        attempt.add(staff.store(), now).await?;
        return Err(Fault::sign_in_refused());
    };
    match proven(&staff, &state, &used, &passkey, &account, now).await? {
        Ok(()) => {
            attempt.succeeded(staff.store()).await?;
            let mark = throttle::mark(&staff.setup.key, &account.login, mark);
            welcome(&staff, &account, Some(&mark)).await
        }
        Err(Refused(reason)) => {
            attempt.add(staff.store(), now).await?;
            let access = Access::new(account.id, "passkey.refused", now).because(reason);
            staff.store().note(&access, &[]).await?;
            Err(Fault::sign_in_refused())
        }
    }
}

/// The passkey that was used, and whose it is.
async fn owned(staff: &Inner, used: &Used) -> Answer<Option<(Passkey, Account)>> {
    let Some(passkey) = staff.store().passkey(&used.id()).await? else { return Ok(None) };
    let account = staff.store().account(&passkey.staff).await?;
    Ok(Some((passkey, account)))
}

/// Whether the passkey signs its owner in; what changed in it is kept then.
async fn proven(
    staff: &Inner,
    state: &str,
    used: &Used,
    passkey: &Passkey,
    account: &Account,
    now_ms: i64,
) -> Answer<Result<(), Refused>> {
    if account.disabled {
        return Ok(Err(Refused("disabled")));
    }
    let credential = match staff.relying_party()?.used(state, used, passkey) {
        Ok(credential) => credential,
        Err(refused) => return Ok(Err(refused)),
    };
    match staff.store().used_passkey(passkey, &credential, now_ms).await {
        Ok(()) => Ok(Ok(())),
        Err(StoreError::NotFound(_)) => Ok(Err(Refused("gone"))),
        Err(error) => Err(error.into()),
    }
}

/// Lists one's own passkeys.
#[utoipa::path(get, path = "/api/me/passkeys", responses((status = 200, body = PasskeysView)))]
pub(crate) async fn list(
    State(staff): State<Staff>,
    permit: Permit,
    headers: HeaderMap,
) -> Answer<Json<PasskeysView>> {
    let passkeys = staff.store().passkeys(&permit.who.id).await?;
    let account = staff.store().account(&permit.who.id).await?;
    Ok(Json(PasskeysView {
        passkeys: passkeys.into_iter().map(view).collect(),
        password: account.password_hash.is_some(),
        here: offered(&staff, &headers),
    }))
}

/// Asks the browser for a new passkey.
#[utoipa::path(
    post, path = "/api/me/passkeys/begin",
    responses((status = 200, body = PasskeyChallengeResponse),
        (status = 404, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn begin(
    State(staff): State<Staff>,
    permit: Permit,
) -> Answer<Json<PasskeyChallengeResponse>> {
    let party = staff.relying_party()?;
    fresh(&permit)?;
    let account = staff.store().account(&permit.who.id).await?;
    let asked = party.ask_new(&account, &staff.store().passkeys(&account.id).await?)?;
    let purpose = Purpose::Add { session: &permit.who.session };
    Ok(Json(staff.begin_ceremony(purpose, asked).await?))
}

/// Adds a passkey.
#[utoipa::path(
    post, path = "/api/me/passkeys", request_body = AddPasskeyRequest,
    responses((status = 200, body = PasskeyView),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn add(
    State(staff): State<Staff>,
    permit: Permit,
    Body(request): Body<AddPasskeyRequest>,
) -> Answer<Json<PasskeyView>> {
    let party = staff.relying_party()?;
    fresh(&permit)?;
    let name = named(&request.name)?;
    let purpose = Purpose::Add { session: &permit.who.session };
    let state = staff.end_ceremony(purpose, &request.challenge).await?;
    let made = party.made(&state, &request.credential.0).map_err(not_taken)?;
    let access = Access { action: "passkey.add".to_owned(), ..permit.access()? };
    let passkey = new(made, &permit.who.id, name, permit.now_ms);
    staff.store().add_passkey(&passkey, &access.because(&passkey.name)).await?;
    Ok(Json(view(passkey)))
}

/// Calls a passkey something else.
#[utoipa::path(
    put, path = "/api/me/passkeys/{passkey}", request_body = RenamePasskeyRequest,
    params(("passkey" = String, Path, description = "The passkey")),
    responses((status = 204),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn rename(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
    Body(request): Body<RenamePasskeyRequest>,
) -> Answer<StatusCode> {
    let name = named(&request.name)?;
    let id = own(&id)?;
    let access = Access { action: "passkey.rename".to_owned(), ..permit.access()? };
    staff.store().rename_passkey(&permit.who.id, id, name, &access.because(name)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a passkey away. Whatever it has opened elsewhere ends.
#[utoipa::path(
    delete, path = "/api/me/passkeys/{passkey}",
    params(("passkey" = String, Path, description = "The passkey")),
    responses((status = 204),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn remove(
    State(staff): State<Staff>,
    permit: Permit,
    Named(id): Named<String>,
) -> Answer<StatusCode> {
    let id = own(&id)?;
    fresh(&permit)?;
    let who = &permit.who;
    let mine = staff.store().passkey(id).await?.filter(|passkey| passkey.staff == who.id);
    let passkey = mine.ok_or_else(Fault::not_found)?;
    let access = Access { action: "passkey.remove".to_owned(), ..permit.access()? };
    if !staff.store().remove_passkey(&who.id, id, &access.because(&passkey.name)).await? {
        return Err(Fault::last_way_in());
    }
    staff.store().end_sessions(&who.id, Some(&who.session)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Whether passkeys can be used by the page that asks.
pub(crate) fn offered(staff: &Inner, headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let party = staff.setup.relying_party.as_ref();
    party.zip(host).is_some_and(|(party, host)| party.serves(host))
}

/// A new passkey of somebody.
pub(crate) fn new(
    made: Made,
    staff: &hagukumi_core::care::StaffId,
    name: &str,
    now_ms: i64,
) -> Passkey {
    Passkey {
        id: made.id,
        staff: staff.clone(),
        name: name.to_owned(),
        credential: made.credential,
        created_ms: now_ms,
        last_used_ms: None,
    }
}

/// The name without the space around it.
pub(crate) fn named(name: &str) -> Answer<&str> {
    let name = name.trim();
    if !(1..=NAME_MAX).contains(&name.chars().count()) || name.chars().any(char::is_control) {
        return Err(Fault::invalid("name", "length"));
    }
    Ok(name)
}

/// What the browser made is no passkey for us.
pub(crate) fn not_taken(Refused(reason): Refused) -> Fault {
    tracing::warn!(reason, "a new passkey was refused");
    Fault::invalid("credential", "refused")
}

fn fresh(permit: &Permit) -> Answer<()> {
    // A sign-in that is still to come was made before the clock was set back, who knows when.
    if !(0..FRESH_MS).contains(&(permit.now_ms - permit.who.began_ms)) {
        return Err(Fault::fresh_sign_in_needed());
    }
    Ok(())
}

fn own(id: &str) -> Answer<&str> {
    if id.contains('\0') { Err(Fault::not_found()) } else { Ok(id) }
}

fn view(passkey: Passkey) -> PasskeyView {
    PasskeyView {
        id: passkey.id,
        name: passkey.name,
        created_ms: passkey.created_ms,
        last_used_ms: passkey.last_used_ms,
    }
}
