//! What a visitor's device keeps while there is no network: the addresses of the day and the
//! sheets that are not sent yet.
//!
//! Everything lies in IndexedDB, sealed with AES-256-GCM under a key that no script can read out.
//! It guards the files of a lost phone, not a phone that is unlocked. A sheet is gone as soon as
//! the server has it, and is shown to and sent by nobody but whoever wrote it; the addresses are
//! gone with the last sheet, with the day, with the session (signed out or over), and when somebody
//! else signs in.

use hagukumi_api::{OfflineSheet, RoundView};
use hagukumi_core::care::StaffId;
use js_sys::{Array, Promise, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AesGcmParams, AesKeyGenParams, CryptoKey, EventTarget, IdbDatabase, IdbObjectStore, IdbRequest,
    IdbTransaction, IdbTransactionMode, SubtleCrypto,
};

use crate::pages::Typed;

const NAME: &str = "hagukumi-staff";
const STORE: &str = "kept";
const KEY: &str = "key";
const ROUND: &str = "round";
const SHEETS: &str = "sheets";
const IV: u32 = 12;

/// The addresses of a day, and whose they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Who had them.
    pub visitor: StaffId,
    /// When the session ends in which they were kept, in milliseconds.
    pub until_ms: i64,
    /// The addresses.
    pub round: RoundView,
}

/// A sheet that waits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Waiting {
    /// Who wrote it.
    pub visitor: StaffId,
    /// What is sent.
    pub sheet: OfflineSheet,
    /// The child's name, to be shown with it.
    pub name: String,
    /// What was typed, so that a refused sheet can be opened again.
    pub typed: Typed,
    /// Why the server did not take it: the code of the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
}

/// The kept addresses; none where none are kept or they cannot be read.
pub async fn round() -> Option<Kept> {
    serde_json::from_str(&read(ROUND).await.ok()??).ok()
}

/// Keeps the addresses.
///
/// # Errors
/// Where the browser cannot store them.
pub async fn keep_round(kept: &Kept) -> Result<(), JsValue> {
    write(ROUND, &serde_json::to_string(kept).unwrap_or_default()).await
}

/// Forgets the addresses, and the key too if no sheet waits.
pub async fn forget_round() {
    // What cannot be opened holds nothing to forget.
    let _ = remove(ROUND).await;
    if sheets().await.is_ok_and(|sheets| sheets.is_empty()) {
        let _ = remove(SHEETS).await;
        let _ = remove(KEY).await;
    }
}

/// The sheets that wait.
///
/// # Errors
/// Where they are there and cannot be read: they are then left alone.
pub async fn sheets() -> Result<Vec<Waiting>, JsValue> {
    match read(SHEETS).await? {
        None => Ok(Vec::new()),
        Some(text) => {
            serde_json::from_str(&text).map_err(|error| JsValue::from_str(&error.to_string()))
        }
    }
}

/// Keeps the sheets that wait; with none left, nothing of them stays.
///
/// # Errors
/// Where the browser cannot store them: what was typed must then stay on the screen.
pub async fn keep_sheets(sheets: &[Waiting]) -> Result<(), JsValue> {
    if sheets.is_empty() {
        return remove(SHEETS).await;
    }
    write(SHEETS, &serde_json::to_string(sheets).unwrap_or_default()).await
}

async fn open() -> Result<IdbDatabase, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let factory = window.indexed_db()?.ok_or(JsValue::NULL)?;
    let request = factory.open_with_u32(NAME, 1)?;
    let upgrade = {
        let request = request.clone();
        Closure::once(move |_: JsValue| {
            if let Ok(database) = request.result() {
                // A failure aborts the opening, which then says so.
                let _ = database.unchecked_into::<IdbDatabase>().create_object_store(STORE);
            }
        })
    };
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    settled(&request, "success", "error").await?;
    Ok(request.result()?.unchecked_into())
}

/// Does something with the store and waits until it is on the disk.
async fn within(
    mode: IdbTransactionMode,
    act: impl FnOnce(&IdbObjectStore) -> Result<Option<IdbRequest>, JsValue>,
) -> Result<JsValue, JsValue> {
    let database = open().await?;
    let transaction: IdbTransaction = database.transaction_with_str_and_mode(STORE, mode)?;
    let request = act(&transaction.object_store(STORE)?)?;
    let done = settled(&transaction, "complete", "abort").await;
    database.close();
    done?;
    match request {
        Some(request) => request.result(),
        None => Ok(JsValue::UNDEFINED),
    }
}

async fn get(name: &str) -> Result<JsValue, JsValue> {
    let name = JsValue::from_str(name);
    within(IdbTransactionMode::Readonly, |store| store.get(&name).map(Some)).await
}

async fn put(name: &str, value: &JsValue) -> Result<(), JsValue> {
    let name = JsValue::from_str(name);
    within(IdbTransactionMode::Readwrite, |store| store.put_with_key(value, &name).map(Some))
        .await
        .map(drop)
}

async fn remove(name: &str) -> Result<(), JsValue> {
    let name = JsValue::from_str(name);
    within(IdbTransactionMode::Readwrite, |store| store.delete(&name).map(Some)).await.map(drop)
}

/// Waits for one of two events; the second is the error.
async fn settled(target: &EventTarget, good: &str, bad: &str) -> Result<(), JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        // Adding a listener fails only for what is no function.
        let _ = target.add_event_listener_with_callback(good, &resolve);
        let _ = target.add_event_listener_with_callback(bad, &reject);
    });
    JsFuture::from(promise).await.map(drop)
}

fn subtle() -> Result<SubtleCrypto, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    // Absent on pages without TLS; a visitor's sheet is then not kept at all.
    let subtle = Reflect::get(&window.crypto()?.into(), &"subtle".into())?;
    subtle.dyn_into()
}

async fn key(make: bool) -> Result<Option<CryptoKey>, JsValue> {
    let kept = get(KEY).await?;
    if let Ok(key) = kept.dyn_into::<CryptoKey>() {
        return Ok(Some(key));
    }
    if !make {
        return Ok(None);
    }
    let uses: Array = ["encrypt", "decrypt"].map(JsValue::from).iter().collect();
    let params = AesKeyGenParams::new("AES-GCM", 256);
    let made = JsFuture::from(subtle()?.generate_key_with_object(&params, false, &uses)?).await?;
    put(KEY, &made).await?;
    Ok(Some(made.unchecked_into()))
}

fn params(iv: &Uint8Array, name: &str) -> AesGcmParams {
    let params = AesGcmParams::new("AES-GCM", iv);
    // What is sealed as one thing cannot be put in the place of another.
    params.set_additional_data(&Uint8Array::from(name.as_bytes()));
    params
}

async fn write(name: &str, text: &str) -> Result<(), JsValue> {
    let key = key(true).await?.ok_or(JsValue::NULL)?;
    let mut iv = [0; IV as usize];
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    window.crypto()?.get_random_values_with_u8_array(&mut iv)?;
    let iv = Uint8Array::from(iv.as_slice());
    let plain = Uint8Array::from(text.as_bytes());
    let promise =
        subtle()?.encrypt_with_object_and_buffer_source(&params(&iv, name), &key, &plain)?;
    let sealed = Uint8Array::new(&JsFuture::from(promise).await?);
    let whole = Uint8Array::new_with_length(IV.saturating_add(sealed.length()));
    whole.set(&iv, 0);
    whole.set(&sealed, IV);
    put(name, &whole).await
}

async fn read(name: &str) -> Result<Option<String>, JsValue> {
    let Ok(whole) = get(name).await?.dyn_into::<Uint8Array>() else { return Ok(None) };
    let Some(key) = key(false).await? else { return Ok(None) };
    let iv = whole.slice(0, IV);
    let sealed = whole.slice(IV, whole.length());
    let promise =
        subtle()?.decrypt_with_object_and_buffer_source(&params(&iv, name), &key, &sealed)?;
    let plain = Uint8Array::new(&JsFuture::from(promise).await?);
    String::from_utf8(plain.to_vec())
        .map(Some)
        .map_err(|_| JsValue::from_str("what is kept is no text"))
}
