//! Keys: a municipality's own, and those of its partners.

use std::io::Write as _;
use std::path::Path;

use anyhow::Context;
use data_encoding::BASE64;
use ed25519_dalek::{SigningKey, VerifyingKey};
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, Serializable};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

type Secret = <X25519HkdfSha256 as Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as Kem>::PublicKey;

/// The secret keys of a municipality: one opens what is sent to it, one signs what it sends.
pub struct Keys {
    /// Its six-digit code.
    pub municipality: String,
    pub(super) opening: Secret,
    pub(super) signing: SigningKey,
}

/// The public keys of a municipality, as it gives them to others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Its six-digit code.
    pub municipality: String,
    /// Its name, as staff read it; not part of what is compared on the telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// X25519 key to encrypt to, base64.
    pub encryption: String,
    /// Ed25519 key that it signs with, base64.
    pub signing: String,
}

/// Everyone whom files may be sent to and taken from.
#[derive(Clone, Debug, Default)]
pub struct Partners(Vec<Partner>);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    municipality: String,
    opening: String,
    signing: String,
}

impl Keys {
    /// New keys.
    pub fn generate(municipality: &str) -> Self {
        let (opening, _) = X25519HkdfSha256::gen_keypair();
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).expect("the machine gives random numbers");
        let signing = SigningKey::from_bytes(&seed);
        Self { municipality: municipality.to_owned(), opening, signing }
    }

    /// Writes the secret keys to a file that only its owner may read. An existing one stays.
    ///
    /// # Errors
    /// When the file is there already or cannot be written.
    pub fn write(&self, path: &Path) -> anyhow::Result<()> {
        let file = KeyFile {
            municipality: self.municipality.clone(),
            opening: BASE64.encode(&self.opening.to_bytes()),
            signing: BASE64.encode(&self.signing.to_bytes()),
        };
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut to = options
            .open(path)
            .with_context(|| format!("cannot write new keys to {}", path.display()))?;
        to.write_all(toml::to_string(&file)?.as_bytes())?;
        to.sync_all()?;
        Ok(())
    }

    /// Reads the secret keys.
    ///
    /// # Errors
    /// When the file cannot be read or holds no keys.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read the keys in {}", path.display()))?;
        let file: KeyFile = toml::from_str(&text)
            .map_err(|_| anyhow::anyhow!("{} holds no keys of a handover", path.display()))?;
        let signing = key_bytes(&file.signing)?;
        Ok(Self {
            municipality: file.municipality,
            opening: Secret::from_bytes(&key_bytes(&file.opening)?)
                .map_err(|_| anyhow::anyhow!("{} holds no keys", path.display()))?,
            signing: SigningKey::from_bytes(&signing),
        })
    }

    /// The public half, to be given to partners.
    pub fn public(&self) -> Partner {
        let encryption = X25519HkdfSha256::sk_to_pk(&self.opening);
        Partner {
            municipality: self.municipality.clone(),
            name: String::new(),
            encryption: BASE64.encode(&encryption.to_bytes()),
            signing: BASE64.encode(self.signing.verifying_key().as_bytes()),
        }
    }
}

impl Partner {
    /// The key to encrypt to.
    pub(crate) fn encryption(&self) -> anyhow::Result<Public> {
        Public::from_bytes(&key_bytes(&self.encryption)?)
            .map_err(|_| anyhow::anyhow!("no X25519 key of {}", self.municipality))
    }

    /// The key that its signatures are checked with.
    pub(crate) fn signing(&self) -> anyhow::Result<VerifyingKey> {
        VerifyingKey::from_bytes(&key_bytes(&self.signing)?)
            .map_err(|_| anyhow::anyhow!("no Ed25519 key of {}", self.municipality))
    }

    /// What two people compare on the telephone before they trust a key: eight groups of four.
    pub fn fingerprint(&self) -> String {
        let Self { municipality, encryption, signing, .. } = self;
        let hash = Sha256::digest(format!("{municipality} {encryption} {signing}"));
        let text = data_encoding::BASE32_NOPAD.encode(hash.get(..20).unwrap_or(&hash));
        let groups: Vec<&str> =
            (0..8).filter_map(|group| text.get(group * 4..group * 4 + 4)).collect();
        groups.join("-")
    }
}

impl Partners {
    /// Reads `partners/*.toml` of a municipality's folder. Without the folder there are none.
    ///
    /// # Errors
    /// When a file cannot be read, holds no keys, or two are of the same municipality.
    pub fn read(municipality: &Path) -> anyhow::Result<Self> {
        let folder = municipality.join("partners");
        let mut partners: Vec<Partner> = Vec::new();
        if !folder.is_dir() {
            return Ok(Self::default());
        }
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.extension().is_none_or(|end| end != "toml") {
                continue;
            }
            let text = std::fs::read_to_string(&path)?;
            let partner: Partner = toml::from_str(&text)
                .with_context(|| format!("{} holds no keys of a partner", path.display()))?;
            partner.encryption()?;
            partner.signing()?;
            let twice = partners.iter().any(|known| known.municipality == partner.municipality);
            anyhow::ensure!(!twice, "{} stands twice in partners", partner.municipality);
            partners.push(partner);
        }
        Ok(Self(partners))
    }

    /// These partners.
    pub fn of(partners: Vec<Partner>) -> Self {
        Self(partners)
    }

    /// The partner with a code.
    pub fn get(&self, municipality: &str) -> Option<&Partner> {
        self.0.iter().find(|partner| partner.municipality == municipality)
    }
}

fn key_bytes(text: &str) -> anyhow::Result<[u8; 32]> {
    let bytes = BASE64.decode(text.trim().as_bytes()).context("a key is not base64")?;
    bytes.try_into().map_err(|_| anyhow::anyhow!("a key has 32 bytes"))
}
