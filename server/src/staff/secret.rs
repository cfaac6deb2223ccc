//! Random secrets, what is kept of them, and the server's own key.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::Path;

use anyhow::{Context, Result, bail};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// Length of every secret: 256 bits.
const LENGTH: usize = 32;
/// Length of the nonce of a sealed secret.
const NONCE: usize = 24;

/// Fills an array from the system's generator. A machine without randomness signs nobody in.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::expect_used, reason = "nothing safe can be done without randomness")]
    getrandom::fill(&mut bytes).expect("the system gives random numbers");
    bytes
}

/// A new id: 128 random bits in hexadecimal.
pub(crate) fn new_id() -> String {
    HEXLOWER.encode(&random::<16>())
}

/// A new secret to be handed out, of 256 random bits.
pub(crate) fn new_token() -> String {
    BASE64URL_NOPAD.encode(&random::<LENGTH>())
}

/// What is kept of a token: its SHA-256. A token has too many bits to be guessed from it.
pub(crate) fn fingerprint(token: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(token.as_bytes()))
}

/// The server's key. It seals what must be read again (the secrets of one-time codes) and signs
/// what is given to browsers (known devices). It is kept apart from the database, so that a
/// stolen backup signs nobody in.
#[derive(Clone)]
pub struct Key([u8; LENGTH]);

impl Key {
    /// A key for as long as the process lives.
    pub fn ephemeral() -> Self {
        Self(random())
    }

    /// Reads the key file, or makes one that only its owner can read.
    ///
    /// # Errors
    /// When the file cannot be read or made, or holds something else.
    pub fn from_file(path: &Path) -> Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        match options.open(path) {
            Ok(mut file) => {
                let key: [u8; LENGTH] = random();
                file.write_all(BASE64URL_NOPAD.encode(&key).as_bytes())?;
                file.sync_all()?;
                Ok(Self(key))
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let mut text = String::new();
                std::fs::File::open(path)
                    .and_then(|mut file| file.read_to_string(&mut text))
                    .with_context(|| format!("cannot read the key file {}", path.display()))?;
                let bytes = BASE64URL_NOPAD.decode(text.trim().as_bytes()).unwrap_or_default();
                match <[u8; LENGTH]>::try_from(bytes) {
                    Ok(key) => Ok(Self(key)),
                    Err(_) => bail!("{} is no key file", path.display()),
                }
            }
            Err(error) => {
                Err(error).with_context(|| format!("cannot make the key file {}", path.display()))
            }
        }
    }

    /// Seals bytes for one purpose, such as the account that they belong to.
    pub(crate) fn seal(&self, bytes: &[u8], purpose: &str) -> String {
        let nonce: [u8; NONCE] = random();
        let payload = Payload { msg: bytes, aad: purpose.as_bytes() };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat())
    }

    /// Opens what was sealed for the same purpose; `None` for anything else.
    pub(crate) fn open(&self, sealed: &str, purpose: &str) -> Option<Vec<u8>> {
        let bytes = BASE64URL_NOPAD.decode(sealed.as_bytes()).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: purpose.as_bytes() };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).ok()
    }

    /// Signs a text for one purpose.
    pub(crate) fn sign(&self, purpose: &str, text: &str) -> [u8; LENGTH] {
        self.mac(purpose, text).finalize().into_bytes().into()
    }

    /// Whether the signature is ours, in constant time.
    pub(crate) fn signed(&self, purpose: &str, text: &str, signature: &[u8]) -> bool {
        self.mac(purpose, text).verify_slice(signature).is_ok()
    }

    fn mac(&self, purpose: &str, text: &str) -> Hmac<Sha256> {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.0).expect("a key");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        let key = self.sign("seal", "");
        XChaCha20Poly1305::new(&key.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_for_one_account_opens_for_no_other() {
        let key = Key::ephemeral();
        let sealed = key.seal(b"secret", "a");
        assert_eq!(key.open(&sealed, "a").as_deref(), Some(&b"secret"[..]));
        assert_eq!(key.open(&sealed, "b"), None);
        assert_eq!(Key::ephemeral().open(&sealed, "a"), None);
        assert_eq!(key.open("", "a"), None);
        assert_ne!(sealed, key.seal(b"secret", "a"));
    }

    #[test]
    fn a_signature_holds_for_its_purpose_and_text() {
        let key = Key::ephemeral();
        let signature = key.sign("device", "x");
        assert!(key.signed("device", "x", &signature));
        assert!(!key.signed("device", "y", &signature));
        assert!(!key.signed("other", "x", &signature));
    }

    #[test]
    fn the_key_file_is_made_once_and_read_again() {
        let path = std::env::temp_dir().join(format!("hagukumi-key-{}", new_id()));
        let made = Key::from_file(&path).unwrap();
        assert_eq!(made.0, Key::from_file(&path).unwrap().0);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0);
        }
        std::fs::write(&path, "something else").unwrap();
        assert!(Key::from_file(&path).is_err());
        std::fs::remove_file(path).unwrap();
    }
}
