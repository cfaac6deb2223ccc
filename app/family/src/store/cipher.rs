//! Encryption at rest: AES-256-GCM by WebCrypto, with a key that cannot be read out.
//!
//! The key lies in the same database, so this guards the files of the browser (a backup, a
//! stolen disk image), not a phone that is unlocked. A sealed entry is 12 random bytes, then
//! the ciphertext; its id is authenticated with it, so entries cannot change places. Where the
//! browser has no WebCrypto (a page without TLS) or cannot keep a key, entries are plain text.

use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, AesKeyGenParams, Crypto, CryptoKey, SubtleCrypto};

use super::StoreError;
use super::database::Database;

const ALGORITHM: &str = "AES-GCM";
const IV: u32 = 12;

/// Seals what is written and unseals what is read.
#[derive(Clone)]
pub(super) struct Cipher(Option<(SubtleCrypto, CryptoKey)>);

impl Cipher {
    /// Takes the key from the database, or makes one.
    pub(super) async fn open(database: &Database) -> Result<Self, StoreError> {
        let Some(subtle) = subtle() else {
            return Ok(Self(None));
        };
        let mut key = database.key().await?;
        if key.is_undefined() {
            let made = match make_key(&subtle).await {
                Ok(made) => made,
                Err(_) => return Ok(Self(None)),
            };
            // Another tab may have been faster: what is in the database then is the key.
            let _ = database.add_key(&made).await;
            key = database.key().await?;
        }
        Ok(Self(key.dyn_into().ok().map(|key| (subtle, key))))
    }

    /// Takes the key that is there; makes none.
    pub(super) async fn existing(database: &Database) -> Result<Self, StoreError> {
        let key = database.key().await?;
        Ok(Self(subtle().zip(key.dyn_into().ok())))
    }

    /// Whether entries are encrypted.
    pub(super) fn encrypts(&self) -> bool {
        self.0.is_some()
    }

    /// What is to be stored for `text` under `id`.
    pub(super) async fn seal(&self, id: &str, text: &str) -> Result<JsValue, StoreError> {
        let Some((subtle, key)) = &self.0 else {
            return Ok(text.into());
        };
        let mut iv = [0; IV as usize];
        fill_random(&mut iv);
        let iv = Uint8Array::from(iv.as_slice());
        let plain = Uint8Array::from(text.as_bytes());
        let promise =
            subtle.encrypt_with_object_and_buffer_source(&params(&iv, id), key, &plain)?;
        let sealed = Uint8Array::new(&JsFuture::from(promise).await?);
        let whole = Uint8Array::new_with_length(IV.saturating_add(sealed.length()));
        whole.set(&iv, 0);
        whole.set(&sealed, IV);
        Ok(whole.into())
    }

    /// The texts of stored values; `None` for those that cannot be read.
    pub(super) async fn unseal_all(
        &self,
        ids: &Array,
        values: &Array,
    ) -> Result<Vec<Option<String>>, StoreError> {
        let opening = Array::new();
        for (id, value) in ids.iter().zip(values.iter()) {
            opening.push(&self.unseal(&id, value));
        }
        let opened = JsFuture::from(Promise::all_settled(&opening)).await?;
        Ok(Array::from(&opened).iter().map(|one| text_of(&one)).collect())
    }

    /// A promise of the plain value, or something that is none.
    fn unseal(&self, id: &JsValue, value: JsValue) -> JsValue {
        if value.is_string() {
            return value;
        }
        let (Some((subtle, key)), Some(sealed), Some(id)) =
            (&self.0, value.dyn_ref::<Uint8Array>(), id.as_string())
        else {
            return JsValue::NULL;
        };
        let iv = sealed.slice(0, IV);
        let sealed = sealed.slice(IV, sealed.length());
        subtle
            .decrypt_with_object_and_buffer_source(&params(&iv, &id), key, &sealed)
            .map_or(JsValue::NULL, JsValue::from)
    }
}

/// The text in what `allSettled` says of one entry.
fn text_of(settled: &JsValue) -> Option<String> {
    let value = Reflect::get(settled, &"value".into()).ok()?;
    if let Some(plain) = value.as_string() {
        return Some(plain);
    }
    let bytes = value.dyn_ref::<js_sys::ArrayBuffer>()?;
    String::from_utf8(Uint8Array::new(bytes).to_vec()).ok()
}

async fn make_key(subtle: &SubtleCrypto) -> Result<JsValue, JsValue> {
    let uses: Array = ["encrypt", "decrypt"].map(JsValue::from).iter().collect();
    let params = AesKeyGenParams::new(ALGORITHM, 256);
    let promise = subtle.generate_key_with_object(&params, false, &uses)?;
    JsFuture::from(promise).await
}

fn params(iv: &Uint8Array, id: &str) -> AesGcmParams {
    let params = AesGcmParams::new(ALGORITHM, iv);
    params.set_additional_data(&Uint8Array::from(id.as_bytes()));
    params
}

fn crypto() -> Option<Crypto> {
    web_sys::window()?.crypto().ok()
}

fn subtle() -> Option<SubtleCrypto> {
    let crypto = crypto()?;
    // Absent on pages without TLS, which the bindings do not know.
    let subtle = Reflect::get(&crypto, &"subtle".into()).ok()?;
    subtle.dyn_into().ok()
}

/// Fills `bytes` with random ones.
pub(super) fn fill_random(bytes: &mut [u8]) {
    let filled = crypto().map(|crypto| crypto.get_random_values_with_u8_array(bytes).is_ok());
    if filled != Some(true) {
        // No browser with IndexedDB lacks `getRandomValues`; ids must be unique even there.
        for byte in bytes {
            *byte = (js_sys::Math::random() * 256.0) as u8;
        }
    }
}
