//! Passkeys in the browser: `navigator.credentials`, asked with the server's options and answering
//! with JSON.
//!
//! Browsers since 2024 turn that JSON to and from their own objects themselves; for older ones it
//! is done here.

use hagukumi_kit::text::Txt;
use js_sys::{Array, Function, JSON, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

/// Why the browser gave no passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declined {
    /// The person cancelled, or let the time run out.
    Cancelled,
    /// The device holds a passkey of this account already.
    AlreadyHere,
    /// Neither the browser nor the device can, here.
    Unable,
}

impl Declined {
    /// What to say.
    pub fn text(self) -> Txt {
        match self {
            Self::Cancelled => "passkey-cancelled",
            Self::AlreadyHere => "passkey-already-here",
            Self::Unable => "passkey-unable",
        }
        .into()
    }

    /// By the name of the browser's error.
    fn of(error: &JsValue) -> Self {
        let name = member(error, "name").and_then(|name| name.as_string()).unwrap_or_default();
        match name.as_str() {
            "NotAllowedError" | "AbortError" => Self::Cancelled,
            "InvalidStateError" => Self::AlreadyHere,
            _ => Self::Unable,
        }
    }
}

/// Makes a passkey by the options of the server, and gives it as JSON.
///
/// # Errors
/// When there is none; see [`Declined`].
pub async fn make(options: &str) -> Result<String, Declined> {
    let public_key = parsed("parseCreationOptionsFromJSON", options).ok_or(Declined::Unable)?;
    let request = Object::new();
    ask("create", &request, &public_key).await
}

/// Uses a passkey by the options of the server, and gives its answer as JSON.
///
/// # Errors
/// When there is none; see [`Declined`].
pub async fn use_one(options: &str) -> Result<String, Declined> {
    let public_key = parsed("parseRequestOptionsFromJSON", options).ok_or(Declined::Unable)?;
    let request = Object::new();
    ask("get", &request, &public_key).await
}

/// The same without a dialogue: the browser offers passkeys in the field of the login, until the
/// signal ends it.
///
/// # Errors
/// As [`use_one`].
pub async fn offer(options: &str, until: &AbortSignal) -> Result<String, Declined> {
    let public_key = parsed("parseRequestOptionsFromJSON", options).ok_or(Declined::Unable)?;
    let request = Object::new();
    set(&request, "mediation", &"conditional".into());
    set(&request, "signal", until);
    ask("get", &request, &public_key).await
}

/// Whether the browser can offer passkeys in a field.
pub async fn can_offer() -> bool {
    let Some(class) = class() else { return false };
    let Some(can) = method(&class, "isConditionalMediationAvailable") else { return false };
    let Ok(answer) = can.call0(&class) else { return false };
    match answer.dyn_into::<Promise>() {
        Ok(answer) => JsFuture::from(answer).await.is_ok_and(|can| can.is_truthy()),
        Err(_) => false,
    }
}

async fn ask(name: &str, request: &Object, public_key: &JsValue) -> Result<String, Declined> {
    set(request, "publicKey", public_key);
    let place = web_sys::window()
        .and_then(|window| member(&window, "navigator"))
        .and_then(|navigator| member(&navigator, "credentials"))
        .ok_or(Declined::Unable)?;
    let method = method(&place, name).ok_or(Declined::Unable)?;
    let promise = method.call1(&place, request).map_err(|error| Declined::of(&error))?;
    let promise: Promise = promise.dyn_into().map_err(|_| Declined::Unable)?;
    let credential = JsFuture::from(promise).await.map_err(|error| Declined::of(&error))?;
    text(&credential).ok_or(Declined::Unable)
}

fn class() -> Option<JsValue> {
    member(&web_sys::window()?.into(), "PublicKeyCredential")
}

/// The server's options as the browser takes them.
fn parsed(parser: &str, options: &str) -> Option<JsValue> {
    let options = JSON::parse(options).ok()?;
    let class = class()?;
    if let Some(parse) = method(&class, parser) {
        return parse.call1(&class, &options).ok();
    }
    unpack(&options, "challenge");
    if let Some(user) = member(&options, "user") {
        unpack(&user, "id");
    }
    for list in ["excludeCredentials", "allowCredentials"] {
        for one in member(&options, list).map(|list| Array::from(&list)).unwrap_or_default() {
            unpack(&one, "id");
        }
    }
    Some(options)
}

/// A credential as JSON.
fn text(credential: &JsValue) -> Option<String> {
    if method(credential, "toJSON").is_some() {
        return JSON::stringify(credential).ok()?.as_string();
    }
    let response = member(credential, "response")?;
    let inner = Object::new();
    for name in
        ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]
    {
        if let Some(bytes) = member(&response, name) {
            set(&inner, name, &base64(&Uint8Array::new(&bytes))?.into());
        }
    }
    if let Some(transports) = method(&response, "getTransports") {
        set(&inner, "transports", &transports.call0(&response).ok()?);
    }
    let outer = Object::new();
    for name in ["id", "type", "authenticatorAttachment"] {
        if let Some(value) = member(credential, name) {
            set(&outer, name, &value);
        }
    }
    set(&outer, "rawId", &member(credential, "id")?);
    let extensions = method(credential, "getClientExtensionResults")?.call0(credential).ok()?;
    set(&outer, "clientExtensionResults", &extensions);
    set(&outer, "response", &inner);
    JSON::stringify(&outer).ok()?.as_string()
}

/// Turns a member from base64url into bytes.
fn unpack(object: &JsValue, name: &str) {
    let Some(text) = member(object, name).and_then(|text| text.as_string()) else { return };
    let text = text.replace('-', "+").replace('_', "/");
    let bytes = web_sys::window().and_then(|window| window.atob(&text).ok());
    // A character stands for a byte.
    let bytes: Vec<u8> = bytes.unwrap_or_default().chars().map(|sign| sign as u8).collect();
    set(object, name, &Uint8Array::from(bytes.as_slice()));
}

fn base64(bytes: &Uint8Array) -> Option<String> {
    let signs: String = bytes.to_vec().into_iter().map(char::from).collect();
    let text = web_sys::window()?.btoa(&signs).ok()?;
    Some(text.trim_end_matches('=').replace('+', "-").replace('/', "_"))
}

/// A member that is there.
fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_null() && !value.is_undefined()).then_some(value)
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    member(object, name)?.dyn_into().ok()
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    // Fails for frozen objects only; these are ours.
    let _ = Reflect::set(object, &name.into(), value);
}
