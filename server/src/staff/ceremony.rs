//! Ceremonies of WebAuthn: what was asked of a browser waits in the store for its answer, once,
//! for a few minutes, and for nobody but the one who asked.

use hagukumi_api::{Json, PasskeyChallengeResponse};
use hagukumi_store::Ceremony;

use super::fault::{Answer, Fault};
use super::passkey::{Asked, RelyingParty};
use super::secret::{fingerprint, new_token};
use super::state::Inner;

/// How long a ceremony may take.
const LIFE_MS: i64 = 5 * 60 * 1000;

/// What a ceremony is for, and who may answer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Purpose<'a> {
    /// Signing in: anybody.
    SignIn,
    /// Adding a passkey: the session that asked.
    Add {
        /// What the session is kept under.
        session: &'a str,
    },
    /// Taking up an account: whoever has its link.
    Enrol {
        /// What the link is kept under.
        link: &'a str,
    },
}

impl Purpose<'_> {
    fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Add { .. } => "add",
            Self::Enrol { .. } => "enrol",
        }
    }

    fn bound_to(&self) -> &str {
        match self {
            Self::SignIn => "",
            Self::Add { session } => session,
            Self::Enrol { link } => link,
        }
    }
}

impl Inner {
    /// Whom passkeys are made for, where there are any.
    pub(crate) fn relying_party(&self) -> Answer<&RelyingParty> {
        self.setup.relying_party.as_ref().ok_or_else(Fault::not_found)
    }

    /// Keeps what was asked, and gives what the browser needs to answer.
    pub(crate) async fn begin_ceremony(
        &self,
        purpose: Purpose<'_>,
        asked: Asked,
    ) -> Answer<PasskeyChallengeResponse> {
        let now = self.setup.clock.now_ms();
        let challenge = new_token();
        let ceremony = Ceremony {
            id: fingerprint(&challenge),
            purpose: purpose.name().to_owned(),
            bound_to: purpose.bound_to().to_owned(),
            state: asked.state,
            expires_ms: now + LIFE_MS,
        };
        self.store().begin_ceremony(&ceremony, now).await?;
        Ok(PasskeyChallengeResponse { challenge, options: Json(asked.options) })
    }

    /// What was kept, once. An answer from elsewhere or for something else uses it up all the
    /// same.
    ///
    /// # Errors
    /// `passkey-too-late` when nothing waits for this answer.
    pub(crate) async fn end_ceremony(
        &self,
        purpose: Purpose<'_>,
        challenge: &str,
    ) -> Answer<String> {
        let now = self.setup.clock.now_ms();
        let taken = self.store().take_ceremony(&fingerprint(challenge), now).await?;
        taken
            .filter(|one| one.purpose == purpose.name() && one.bound_to == purpose.bound_to())
            .map(|one| one.state)
            .ok_or_else(Fault::passkey_too_late)
    }
}
