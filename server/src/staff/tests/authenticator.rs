//! A device that holds a passkey, made of bytes as the specification lays them out.

use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::app::ORIGIN;

/// The person was there, and was verified.
const PRESENT: u8 = 1;
const VERIFIED: u8 = 4;
/// The public key follows.
const KEY_FOLLOWS: u8 = 64;

/// A device, and what can be wrong with it.
#[derive(Clone)]
pub(super) struct Authenticator {
    key: SigningKey,
    id: [u8; 16],
    /// As the server has named the account to it.
    user: String,
    /// The page on which it believes to be.
    pub(super) origin: String,
    /// For whom it answers.
    pub(super) relying_party: String,
    /// It counts its uses; 0 and it does not.
    pub(super) counter: u32,
    /// It has asked for a finger or a PIN.
    pub(super) verified: bool,
}

fn base64(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

impl Authenticator {
    /// A device of its own for each number.
    pub(super) fn new(number: u8) -> Self {
        Self {
            key: SigningKey::from_bytes(&[number; 32]),
            id: [number; 16],
            user: String::new(),
            origin: ORIGIN.to_owned(),
            relying_party: ORIGIN.trim_start_matches("https://").to_owned(),
            counter: 0,
            verified: true,
        }
    }

    /// The id of its passkey.
    pub(super) fn id(&self) -> String {
        base64(&self.id)
    }

    /// Makes a passkey by what the server asked (`{challenge, options}`), as the body to answer
    /// with.
    pub(super) fn make(&mut self, asked: &Value, name: &str) -> Value {
        let options = options(asked);
        self.user = options["user"]["id"].as_str().unwrap().to_owned();
        let mut data = self.data(KEY_FOLLOWS);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(self.id);
        // {1: 1, 3: -8, -1: 6, -2: the key}
        data.extend([0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20]);
        data.extend(self.key.verifying_key().to_bytes());
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x58");
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(&data);
        let response = json!({
            "clientDataJSON": base64(&self.client_data("webauthn.create", &options)),
            "attestationObject": base64(&object),
            "transports": ["internal"],
        });
        let credential = self.credential(response).to_string();
        json!({"challenge": asked["challenge"], "credential": credential, "name": name})
    }

    /// Uses the passkey, as the body to answer with.
    pub(super) fn use_it(&mut self, asked: &Value) -> Value {
        if self.counter > 0 {
            self.counter += 1;
        }
        let client_data = self.client_data("webauthn.get", &options(asked));
        let data = self.data(0);
        let signed = [&data[..], &Sha256::digest(&client_data)].concat();
        let response = json!({
            "clientDataJSON": base64(&client_data),
            "authenticatorData": base64(&data),
            "signature": base64(&self.key.sign(&signed).to_bytes()),
            "userHandle": self.user,
        });
        let credential = self.credential(response).to_string();
        json!({"challenge": asked["challenge"], "credential": credential})
    }

    fn credential(&self, response: Value) -> Value {
        json!({
            "id": self.id(), "rawId": self.id(), "type": "public-key", "response": response,
            "authenticatorAttachment": "platform", "clientExtensionResults": {},
        })
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let (challenge, origin) = (&options["challenge"], &self.origin);
        let data = json!({
            "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false,
        });
        data.to_string().into_bytes()
    }

    fn data(&self, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(&self.relying_party).to_vec();
        data.push(PRESENT | more | if self.verified { VERIFIED } else { 0 });
        data.extend(self.counter.to_be_bytes());
        data
    }
}

/// What the browser is asked for.
pub(super) fn options(asked: &Value) -> Value {
    serde_json::from_str(asked["options"].as_str().unwrap_or_else(|| panic!("{asked}"))).unwrap()
}
