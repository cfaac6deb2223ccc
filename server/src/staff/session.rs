//! Sessions: begun by a sign-in, ended by signing out, by time, or with the account.

use axum::http::HeaderMap;
use hagukumi_api::Role;
use hagukumi_core::care::StaffId;
use hagukumi_store::{Account, Session};

use super::cookie::Name;
use super::fault::Answer;
use super::secret::{fingerprint, new_token};
use super::state::Inner;

/// A session ends after so long without work.
pub(crate) const IDLE_MS: i64 = 30 * 60 * 1000;
/// A session ends after so long in any case: a working day.
pub(crate) const LENGTH_MS: i64 = 10 * 60 * 60 * 1000;
/// Its use is noted so often and not with every request.
const NOTED_MS: i64 = 60 * 1000;
/// A session that was used so long after now is not known to be in use: the clock was set back. A
/// clock that is put right by less, as clocks are all the time, ends nothing.
const SET_BACK_MS: i64 = 5 * 60 * 1000;

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub(crate) struct SignedIn {
    /// The account.
    pub(crate) id: StaffId,
    /// Its login.
    pub(crate) login: String,
    /// Its name.
    pub(crate) name: String,
    /// Its role.
    pub(crate) role: Role,
    /// Its wards; empty for the whole municipality.
    pub(crate) wards: Vec<String>,
    /// What the session is kept under.
    pub(crate) session: String,
    /// When the session began.
    pub(crate) began_ms: i64,
    /// When the session ends without work.
    pub(crate) idle_end_ms: i64,
    /// When it ends in any case.
    pub(crate) end_ms: i64,
}

impl Inner {
    /// Begins a session and gives its token.
    pub(crate) async fn begin_session(&self, account: &Account) -> Answer<String> {
        let now = self.setup.clock.now_ms();
        let token = new_token();
        let session = Session {
            hash: fingerprint(&token),
            staff: account.id.clone(),
            data: "{}".to_owned(),
            created_ms: now,
            last_used_ms: now,
            expires_ms: now + LENGTH_MS,
        };
        self.store().add_session(&session).await?;
        Ok(token)
    }

    /// Whoever the request's cookie belongs to, if the session has not ended.
    pub(crate) async fn signed_in(&self, headers: &HeaderMap) -> Answer<Option<SignedIn>> {
        match self.setup.transport.read(headers, Name::Session) {
            Some(token) => self.session_of(token).await,
            None => Ok(None),
        }
    }

    /// Whoever a token belongs to, if the session has not ended.
    pub(crate) async fn session_of(&self, token: &str) -> Answer<Option<SignedIn>> {
        let now = self.setup.clock.now_ms();
        let hash = fingerprint(token);
        let Some((session, account)) = self.store().session(&hash, now).await? else {
            return Ok(None);
        };
        let in_use = (-SET_BACK_MS..IDLE_MS).contains(&(now - session.last_used_ms));
        if account.disabled || !in_use || now >= session.expires_ms {
            self.store().end_session(&hash).await?;
            return Ok(None);
        }
        let Some(role) = Role::from_name(&account.role) else { return Ok(None) };
        if now - session.last_used_ms >= NOTED_MS {
            self.store().touch_session(&hash, &session.data, now).await?;
        }
        Ok(Some(SignedIn {
            id: account.id,
            login: account.login,
            name: account.name,
            role,
            wards: account.wards,
            session: hash,
            began_ms: session.created_ms,
            idle_end_ms: now + IDLE_MS,
            end_ms: session.expires_ms,
        }))
    }
}
