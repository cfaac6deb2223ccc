//! Passkeys: what a browser is asked for, and whether its answer holds.
//!
//! The checks and the cryptography of WebAuthn are those of `webauthn_rp`. Here stands what we ask
//! for: a credential that the device finds without a login, the person verified by the device
//! (finger, face, PIN) every time, no statement on who made the device, and a signature counter
//! that never goes back.

use std::net::Ipv4Addr;

use anyhow::{Context as _, Result, bail, ensure};
use data_encoding::BASE64URL_NOPAD;
use hagukumi_core::care::StaffId;
use hagukumi_store::{Account, Passkey};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha512};
use webauthn_rp::bin::{Decode as _, Encode as _};
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::request::register::{
    CredProtect, PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle64,
    Username,
};
use webauthn_rp::request::{AsciiDomain, PublicKeyCredentialDescriptor, RpId};
use webauthn_rp::response::auth::error::AuthCeremonyErr;
use webauthn_rp::response::register::error::RegCeremonyErr;
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId, Origin};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication64, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions, PublicKeyCredentialCreationOptions, Registration,
    RegistrationServerState,
};

use super::fault::{Answer, Fault};

/// Whom passkeys are made for: this municipality's server, by the name in its address.
#[derive(Clone, Debug)]
pub struct RelyingParty {
    id: RpId,
    pages: Pages,
}

/// From which pages an answer may come.
#[derive(Clone, Debug)]
enum Pages {
    /// Those of this origin.
    Of(String),
    /// A demo's: this machine under its name, at whatever port.
    Localhost,
}

const LOCALHOST: &str = "localhost";

impl PartialEq<Origin<'_>> for Pages {
    fn eq(&self, origin: &Origin<'_>) -> bool {
        let origin: &str = &origin.0;
        match self {
            Self::Of(own) => own == origin,
            Self::Localhost => origin.strip_prefix("http://").is_some_and(is_localhost),
        }
    }
}

fn is_localhost(authority: &str) -> bool {
    let (host, port) = authority.split_once(':').unwrap_or((authority, "80"));
    host == LOCALHOST && port.parse::<u16>().is_ok()
}

/// What to hand to a browser, and what to keep until it has answered.
pub(crate) struct Asked {
    /// The options of WebAuthn as JSON.
    pub(crate) options: String,
    /// What the library keeps.
    pub(crate) state: String,
}

/// A new passkey, as it is kept.
#[derive(Debug)]
pub(crate) struct Made {
    /// The credential id, base64url.
    pub(crate) id: String,
    /// [`Passkey::credential`].
    pub(crate) credential: String,
}

/// Why an answer does not hold: a code for the audit. The one who sent it is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refused(pub(crate) &'static str);

/// What is kept of a credential, in the library's own form.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// The public key, base64url.
    key: String,
    /// What changes with each use: the counter and the like, base64url.
    state: String,
    /// How the device is reached, as bits.
    transports: u8,
}

type Key = StaticState<CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>>;

impl RelyingParty {
    /// The server at an address such as `https://hagukumi.example.jp`.
    ///
    /// # Errors
    /// When it is no origin of that form, or names no host: passkeys belong to a name.
    pub fn at(origin: &str) -> Result<Self> {
        let origin = origin.trim_end_matches('/').to_ascii_lowercase();
        let Some(authority) = origin.strip_prefix("https://") else {
            bail!("{origin} is no origin such as https://hagukumi.example.jp");
        };
        let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
        ensure!(
            !host.is_empty() && host.chars().all(plain) && port.parse::<u16>().is_ok(),
            "{origin} is no origin such as https://hagukumi.example.jp"
        );
        ensure!(
            host.parse::<Ipv4Addr>().is_err(),
            "{origin}: passkeys belong to a name, not to an address of numbers"
        );
        let own = if port == "443" { format!("https://{host}") } else { origin.clone() };
        Ok(Self { id: rp_id(host)?, pages: Pages::Of(own) })
    }

    /// A demo on this machine.
    ///
    /// # Errors
    /// Never.
    pub fn localhost() -> Result<Self> {
        Ok(Self { id: rp_id(LOCALHOST)?, pages: Pages::Localhost })
    }

    /// Whether a page that was asked for under this host can use passkeys.
    pub(crate) fn serves(&self, host: &str) -> bool {
        match &self.pages {
            Pages::Of(origin) => {
                origin.strip_prefix("https://") == Some(host.trim_end_matches(":443"))
            }
            Pages::Localhost => is_localhost(host),
        }
    }

    /// Asks for a new passkey of an account, on a device that holds none of the `known`.
    pub(crate) fn ask_new(&self, account: &Account, known: &[Passkey]) -> Answer<Asked> {
        let id = handle(&account.id);
        let user = PublicKeyCredentialUserEntity {
            name: Username::try_from(account.login.as_str()).map_err(|_| Fault::internal())?,
            id: &id,
            // The library's check of names panics on 森田　裕子: only the login, which is ASCII,
            // is handed to it.
            display_name: None,
        };
        let known = known.iter().filter_map(descriptor).collect();
        let mut wanted = PublicKeyCredentialCreationOptions::passkey(&self.id, user, known);
        // Most devices do not know this extension, and browsers refuse them where it is asked
        // for. The person's verification is checked with every use here.
        wanted.extensions.cred_protect = CredProtect::None;
        let (state, options) = wanted.start_ceremony().map_err(|_| Fault::internal())?;
        asked(&options, &state.encode().map_err(|_| Fault::internal())?)
    }

    /// Takes a new passkey.
    pub(crate) fn made(&self, state: &str, credential: &str) -> Result<Made, Refused> {
        let state = bytes(state).ok_or(Refused("unreadable"))?;
        let state = RegistrationServerState::<64>::decode(&state);
        let state = state.map_err(|_| Refused("unreadable"))?;
        let answer = Registration::from_json_relaxed(credential.as_bytes());
        let answer = answer.map_err(|_| Refused("unreadable"))?;
        let options = RegistrationVerificationOptions::<Pages, Pages> {
            allowed_origins: std::slice::from_ref(&self.pages),
            // Password managers send what nobody asked for.
            error_on_unsolicited_extensions: false,
            ..RegistrationVerificationOptions::default()
        };
        let new = state.verify(&self.id, &answer, &options).map_err(|error| not_made(&error))?;
        let (Ok(key), Ok(state), Ok(transports)) =
            (new.static_state().encode(), new.dynamic_state().encode(), new.transports().encode());
        let kept = Kept {
            key: BASE64URL_NOPAD.encode(&key),
            state: BASE64URL_NOPAD.encode(&state),
            transports,
        };
        Ok(Made { id: BASE64URL_NOPAD.encode(new.id().as_ref()), credential: kept.text()? })
    }

    /// Asks for any passkey that the device has for us.
    pub(crate) fn ask(&self) -> Answer<Asked> {
        let (state, options) = DiscoverableCredentialRequestOptions::passkey(&self.id)
            .start_ceremony()
            .map_err(|_| Fault::internal())?;
        asked(&options, &state.encode().map_err(|_| Fault::internal())?)
    }

    /// Checks the use of a passkey, and gives what is to be kept of it from now on.
    pub(crate) fn used(
        &self,
        state: &str,
        used: &Used,
        passkey: &Passkey,
    ) -> Result<String, Refused> {
        let state = bytes(state).ok_or(Refused("unreadable"))?;
        let state = DiscoverableAuthenticationServerState::decode(&state);
        let state = state.map_err(|_| Refused("unreadable"))?;
        let mut kept = Kept::read(passkey).ok_or(Refused("unreadable"))?;
        let user = handle(&passkey.staff);
        let (key, before) = kept.parts().ok_or(Refused("unreadable"))?;
        let mut known = AuthenticatedCredential::new(used.0.raw_id(), &user, key, before)
            .map_err(|_| Refused("unreadable"))?;
        let options = AuthenticationVerificationOptions::<Pages, Pages> {
            allowed_origins: std::slice::from_ref(&self.pages),
            error_on_unsolicited_extensions: false,
            ..AuthenticationVerificationOptions::default()
        };
        let changed = state
            .verify(&self.id, &used.0, &mut known, &options)
            .map_err(|error| not_used(&error))?;
        if changed {
            let Ok(state) = known.dynamic_state().encode();
            kept.state = BASE64URL_NOPAD.encode(&state);
        }
        kept.text()
    }
}

/// The use of a passkey, as a browser sent it.
pub(crate) struct Used(DiscoverableAuthentication64);

impl Used {
    /// Reads it.
    pub(crate) fn read(credential: &str) -> Option<Self> {
        DiscoverableAuthentication64::from_json_relaxed(credential.as_bytes()).ok().map(Self)
    }

    /// The credential id, base64url.
    pub(crate) fn id(&self) -> String {
        BASE64URL_NOPAD.encode(self.0.raw_id().as_ref())
    }
}

impl Kept {
    fn read(passkey: &Passkey) -> Option<Self> {
        serde_json::from_str(&passkey.credential).ok()
    }

    fn text(&self) -> Result<String, Refused> {
        serde_json::to_string(self).map_err(|_| Refused("unreadable"))
    }

    fn parts(&self) -> Option<(Key, DynamicState)> {
        let state = bytes(&self.state)?.try_into().ok()?;
        let key = Key::decode(&bytes(&self.key)?).ok()?;
        Some((key, DynamicState::decode(state).ok()?))
    }
}

fn rp_id(host: &str) -> Result<RpId> {
    let host = AsciiDomain::try_from(host.to_owned());
    Ok(RpId::Domain(host.ok().context("passkeys need the name of a host")?))
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok()
}

fn asked(options: &impl Serialize, state: &[u8]) -> Answer<Asked> {
    let options = serde_json::to_string(options).map_err(|_| Fault::internal())?;
    Ok(Asked { options, state: BASE64URL_NOPAD.encode(state) })
}

/// By what a device tells accounts apart. It shows it to whoever holds the device, so it says
/// nothing about the person.
fn handle(staff: &StaffId) -> UserHandle64 {
    let Ok(handle) = UserHandle64::decode(Sha512::digest(staff.as_str().as_bytes()).into());
    handle
}

fn descriptor(passkey: &Passkey) -> Option<PublicKeyCredentialDescriptor<Vec<u8>>> {
    let transports = AuthTransports::decode(Kept::read(passkey)?.transports).ok()?;
    let id = CredentialId::<Vec<u8>>::decode(bytes(&passkey.id)?).ok()?;
    Some(PublicKeyCredentialDescriptor { id, transports })
}

fn not_made(error: &RegCeremonyErr) -> Refused {
    Refused(match error {
        RegCeremonyErr::Timeout => "late",
        RegCeremonyErr::ChallengeMismatch => "challenge",
        RegCeremonyErr::OriginMismatch
        | RegCeremonyErr::CrossOrigin
        | RegCeremonyErr::TopOriginMismatch => "origin",
        RegCeremonyErr::RpIdHashMismatch => "relying-party",
        RegCeremonyErr::UserNotPresent | RegCeremonyErr::UserNotVerified => "not-verified",
        _ => "other",
    })
}

fn not_used(error: &AuthCeremonyErr) -> Refused {
    Refused(match error {
        AuthCeremonyErr::Timeout => "late",
        AuthCeremonyErr::ChallengeMismatch => "challenge",
        AuthCeremonyErr::OriginMismatch
        | AuthCeremonyErr::CrossOrigin
        | AuthCeremonyErr::TopOriginMismatch => "origin",
        AuthCeremonyErr::RpIdHashMismatch => "relying-party",
        AuthCeremonyErr::UserNotVerified => "not-verified",
        AuthCeremonyErr::AssertionSignature => "signature",
        AuthCeremonyErr::SignatureCounter => "counter",
        AuthCeremonyErr::UserHandleMismatch => "account",
        _ => "other",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_belong_to_a_name_behind_tls() {
        for origin in ["https://city.example", "https://City.Example/", "https://city.example:443"]
        {
            let party = RelyingParty::at(origin).unwrap();
            assert_eq!(party.id.as_ref(), "city.example");
            assert_eq!(party.pages, Origin("https://city.example".into()));
            assert_ne!(party.pages, Origin("https://www.city.example".into()));
            assert_ne!(party.pages, Origin("http://city.example".into()));
            assert!(party.serves("city.example") && !party.serves("192.0.2.1"));
        }
        let party = RelyingParty::at("https://city.example:8443").unwrap();
        assert_eq!(party.pages, Origin("https://city.example:8443".into()));
        assert!(party.serves("city.example:8443") && !party.serves("city.example"));
        for wrong in [
            "http://city.example",
            "city.example",
            "https://",
            "https://192.0.2.1",
            "https://[2001:db8::1]",
            "https://city.example/staff",
            "https://user@city.example",
            "https://city.example:port",
        ] {
            assert!(RelyingParty::at(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_demo_takes_this_machine_alone() {
        let party = RelyingParty::localhost().unwrap();
        assert_eq!(party.pages, Origin("http://localhost:8080".into()));
        for other in ["http://localhost.example:8080", "http://127.0.0.1:8080", "https://localhost"]
        {
            assert_ne!(party.pages, Origin(other.into()), "{other}");
        }
        assert!(party.serves("localhost:8080") && !party.serves("127.0.0.1:8080"));
    }
}
