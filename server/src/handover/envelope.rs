//! The file itself: what is in it can be read by one municipality only, and was written by another
//! one that is known.
//!
//! Encryption is HPKE (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305. The
//! signature is Ed25519 (RFC 8032) over everything else in the file.

use data_encoding::BASE64;
use ed25519_dalek::{Signature, Signer};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use serde::{Deserialize, Serialize};

use super::keys::{Keys, Partner, Partners};

/// What every file says that it is.
const FORMAT: &str = "hagukumi-handover";

/// The version that this program writes and reads.
const VERSION: u32 = 1;

/// What a file carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Children.
    Handover,
    /// The receiver's answer.
    Answer,
}

/// A file. Its fields in the open say only from whom and to whom it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    format: String,
    version: u32,
    /// What it carries.
    pub kind: Kind,
    /// The handover's id; an answer has that of the file it answers.
    pub id: String,
    /// Six-digit code of the sender.
    pub from: String,
    /// Six-digit code of the receiver.
    pub to: String,
    key: String,
    sealed: String,
    signature: String,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeError {
    /// No file of this form.
    NotAnEnvelope,
    /// Of a version that this program does not know.
    OtherVersion,
    /// Addressed to another municipality.
    NotForUs,
    /// From a municipality whose keys are not known here.
    UnknownSender,
    /// The signature is not the sender's, or something was changed after it.
    BadSignature,
    /// Cannot be opened with this municipality's key.
    CannotOpen,
}

impl EnvelopeError {
    /// Every reason.
    pub const ALL: [Self; 6] = [
        Self::NotAnEnvelope,
        Self::OtherVersion,
        Self::NotForUs,
        Self::UnknownSender,
        Self::BadSignature,
        Self::CannotOpen,
    ];

    /// The code, and the end of the message's id.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAnEnvelope => "not-an-envelope",
            Self::OtherVersion => "other-version",
            Self::NotForUs => "not-for-us",
            Self::UnknownSender => "unknown-sender",
            Self::BadSignature => "bad-signature",
            Self::CannotOpen => "cannot-open",
        }
    }
}

impl Envelope {
    /// Seals contents for a partner and signs the whole.
    ///
    /// # Errors
    /// When the partner's key is no key.
    pub fn seal(
        kind: Kind,
        id: &str,
        contents: &[u8],
        from: &Keys,
        to: &Partner,
    ) -> anyhow::Result<Self> {
        let mut envelope = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            kind,
            id: id.to_owned(),
            from: from.municipality.clone(),
            to: to.municipality.clone(),
            key: String::new(),
            sealed: String::new(),
            signature: String::new(),
        };
        let (key, sealed) =
            hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
                &OpModeS::Base,
                &to.encryption()?,
                FORMAT.as_bytes(),
                contents,
                &envelope.head(),
            )
            .map_err(|_| anyhow::anyhow!("cannot encrypt to {}", to.municipality))?;
        envelope.key = BASE64.encode(&key.to_bytes());
        envelope.sealed = BASE64.encode(&sealed);
        envelope.signature = BASE64.encode(&from.signing.sign(&envelope.signed()).to_bytes());
        Ok(envelope)
    }

    /// Reads a file without opening it.
    ///
    /// # Errors
    /// `NotAnEnvelope`, `OtherVersion`.
    pub fn parse(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        #[derive(Deserialize)]
        struct Head {
            format: String,
            version: u32,
        }
        // The version first: a later one may have other fields.
        let head: Head = serde_json::from_slice(bytes).map_err(|_| EnvelopeError::NotAnEnvelope)?;
        if head.format != FORMAT {
            return Err(EnvelopeError::NotAnEnvelope);
        }
        if head.version != VERSION {
            return Err(EnvelopeError::OtherVersion);
        }
        serde_json::from_slice(bytes).map_err(|_| EnvelopeError::NotAnEnvelope)
    }

    /// The file.
    ///
    /// # Errors
    /// Never: it holds nothing that JSON cannot.
    pub fn text(&self) -> serde_json::Result<String> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        Ok(text)
    }

    /// Proves who wrote the file, and opens it.
    ///
    /// # Errors
    /// [`EnvelopeError`]; nothing is opened whose signature does not hold.
    pub fn open(&self, own: &Keys, partners: &Partners) -> Result<Vec<u8>, EnvelopeError> {
        if self.to != own.municipality {
            return Err(EnvelopeError::NotForUs);
        }
        let sender = partners.get(&self.from).ok_or(EnvelopeError::UnknownSender)?;
        let signing = sender.signing().map_err(|_| EnvelopeError::UnknownSender)?;
        let bytes = |text: &str| BASE64.decode(text.as_bytes()).ok();
        bytes(&self.signature)
            .and_then(|bytes| Signature::from_slice(&bytes).ok())
            .and_then(|signature| signing.verify_strict(&self.signed(), &signature).ok())
            .ok_or(EnvelopeError::BadSignature)?;
        let key = bytes(&self.key).ok_or(EnvelopeError::CannotOpen)?;
        let key = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&key)
            .map_err(|_| EnvelopeError::CannotOpen)?;
        let sealed = bytes(&self.sealed).ok_or(EnvelopeError::CannotOpen)?;
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &own.opening,
            &key,
            FORMAT.as_bytes(),
            &sealed,
            &self.head(),
        )
        .map_err(|_| EnvelopeError::CannotOpen)
    }

    /// The same with another signature.
    #[cfg(test)]
    pub(super) fn signed_again(mut self, by: &Keys) -> Self {
        self.signature = BASE64.encode(&by.signing.sign(&self.signed()).to_bytes());
        self
    }

    /// What stands in the open, in the form that encryption and signature are bound to: each part
    /// with its length, so that no two heads share a form.
    fn head(&self) -> Vec<u8> {
        let kind = match self.kind {
            Kind::Handover => "handover",
            Kind::Answer => "answer",
        };
        let version = self.version.to_string();
        parts(&[&self.format, &version, kind, &self.id, &self.from, &self.to])
    }

    /// Everything that the signature is about.
    fn signed(&self) -> Vec<u8> {
        let mut signed = self.head();
        signed.extend(parts(&[&self.key, &self.sealed]));
        signed
    }
}

fn parts(parts: &[&str]) -> Vec<u8> {
    parts.iter().flat_map(|part| format!("{}:{part}", part.len()).into_bytes()).collect()
}
