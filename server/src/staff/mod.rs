//! The staff side: `/api/`.
//!
//! A request comes in through the [`registry`], which knows the [`policy::Operation`] of its
//! route; the guard there finds out who asks and whether the role may do it anywhere. A handler
//! receives a `Permit` and, for each use of the store, an access from it, which asks the
//! [`policy`] about the place. What cannot be done leaves as a `Fault`.
//!
//! Signing in: `routes/sign_in.rs`, with `password`, `totp` and `throttle`, and
//! `routes/passkeys.rs`, with `passkey` and `ceremony`. Writing: `writing.rs`. A child's page:
//! `page.rs`.

mod ceremony;
mod cookie;
pub mod demo;
mod extract;
mod fault;
mod imports;
mod page;
mod passkey;
mod password;
mod permit;
pub mod policy;
mod registry;
mod routes;
mod secret;
mod session;
pub mod start;
mod state;
#[cfg(test)]
mod tests;
mod throttle;
mod totp;
mod trend;
mod view;
mod writing;

use anyhow::Result;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use hagukumi_api::{CreateStaffRequest, InvitationView};
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Store};
use utoipa::openapi::OpenApi;

pub use cookie::Transport;
pub use passkey::RelyingParty;
pub use secret::Key;
pub use state::{City, Mode, Post, Setup, Source, Staff};

use crate::clock::Clock;

/// The largest request with JSON in it, in bytes.
const BODY_MAX: usize = 256 * 1024;

/// The routes under `/api/`.
pub fn router(staff: &Staff) -> Router {
    let (router, description) = routes::routes(staff);
    staff.description.get_or_init(|| description.to_json().unwrap_or_default());
    router.layer(DefaultBodyLimit::max(BODY_MAX))
}

/// The OpenAPI description of the routes.
pub fn description(staff: &Staff) -> OpenApi {
    routes::routes(staff).1
}

/// Makes an account from the command line, where there is nobody yet who could.
///
/// # Errors
/// When the login is taken or not well formed, or the wards are not the municipality's.
pub async fn invite(
    store: &dyn Store,
    city: &City,
    clock: Clock,
    request: CreateStaffRequest,
) -> Result<InvitationView> {
    let now = clock.now_ms();
    let access = Access::new(StaffId::from("cli"), "account.create", now);
    let account = routes::new_account(city, request, now).map_err(said)?;
    routes::add(store, account, &access).await.map_err(said)
}

/// A fault as a line for the command line.
fn said(fault: fault::Fault) -> anyhow::Error {
    let (field, reason) = fault.details();
    let parts = [Some(fault.code().as_str().to_owned()), field, reason];
    anyhow::anyhow!(parts.into_iter().flatten().collect::<Vec<_>>().join(": "))
}
