//! What the server is asked. Types and addresses are those of `api/`.

use std::cell::RefCell;

use hagukumi_api::{ConflictProblem, Problem, ProblemCode, REQUEST_HEADER, StaffConflictProblem};
use hagukumi_kit::text::Txt;
use hagukumi_kit::words::Words;
use js_sys::Promise;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Headers, ProgressEvent, Request, RequestCache, RequestInit, Response, XmlHttpRequest,
};
use yew::Callback;

/// Why there is no answer to use.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The server cannot be reached.
    Offline,
    /// The server said no.
    Refused(Box<Problem>),
    /// Somebody wrote in the meantime.
    Conflict(Box<ConflictProblem>),
    /// Another administrator changed the account in the meantime.
    AccountChanged(Box<StaffConflictProblem>),
    /// The answer cannot be read.
    Unreadable,
}

impl Failure {
    /// What to say.
    pub fn text(&self) -> Txt {
        match self {
            Self::Offline => "staff-offline".into(),
            Self::Unreadable => "staff-unreadable".into(),
            Self::Conflict(_) => "staff-problem-conflict".into(),
            Self::AccountChanged(_) => "staff-problem-account-changed".into(),
            Self::Refused(problem) => problem_text(problem),
        }
    }

    /// What to say, with what is wrong where the rules name it.
    pub fn said(&self, words: &Words) -> Txt {
        let problem = self.reason().map(|reason| ["problem-", reason].concat());
        match problem.filter(|id| words.own().has(id)) {
            Some(id) => Txt::new(id),
            None => self.text(),
        }
    }

    /// What is wrong with a field, as the server's code for it.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Refused(problem) => problem.reason.as_deref(),
            Self::Conflict(_) | Self::AccountChanged(_) | Self::Offline | Self::Unreadable => None,
        }
    }

    /// The code of what the server said.
    pub fn code(&self) -> Option<ProblemCode> {
        match self {
            Self::Refused(problem) => Some(problem.code),
            Self::Conflict(_) => Some(ProblemCode::Conflict),
            Self::AccountChanged(_) => Some(ProblemCode::AccountChanged),
            Self::Offline | Self::Unreadable => None,
        }
    }
}

fn problem_text(problem: &Problem) -> Txt {
    let text = Txt::new(["staff-problem-", problem.code.as_str()].concat());
    match problem.retry_after_s {
        Some(seconds) if problem.code == ProblemCode::TooManyAttempts => {
            text.with("minutes", i64::from(seconds.div_ceil(60)))
        }
        _ => text,
    }
}

thread_local! {
    static SIGNED_OUT: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

/// Calls `told` whenever the server says that nobody is signed in.
pub fn on_signed_out(told: Callback<()>) {
    SIGNED_OUT.with(|place| *place.borrow_mut() = Some(told));
}

/// A file of the build.
pub async fn text(url: &str) -> Option<String> {
    JsFuture::from(file(url).await?.text().ok()?).await.ok()?.as_string()
}

/// A file of the build that is not text.
pub async fn bytes(url: &str) -> Option<Vec<u8>> {
    let content = JsFuture::from(file(url).await?.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&content).to_vec())
}

async fn file(url: &str) -> Option<Response> {
    let fetched = web_sys::window()?.fetch_with_str(url);
    let answer: Response = JsFuture::from(fetched).await.ok()?.dyn_into().ok()?;
    answer.ok().then_some(answer)
}

/// Reads something.
///
/// # Errors
/// What the server or the network says.
pub async fn get<T: DeserializeOwned>(path: &str) -> Result<T, Failure> {
    ask("GET", path, None, None).await
}

/// Sends something.
///
/// # Errors
/// What the server or the network says.
pub async fn post<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Failure> {
    send("POST", path, body).await
}

/// Puts something under an address of our choice.
///
/// # Errors
/// What the server or the network says.
pub async fn put<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Failure> {
    send("PUT", path, body).await
}

/// Takes something away.
///
/// # Errors
/// What the server or the network says.
pub async fn delete(path: &str) -> Result<(), Failure> {
    ask("DELETE", path, None, None).await
}

/// How much of a file is on the server, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sent {
    /// Sent so far.
    pub bytes: f64,
    /// In all.
    pub of: f64,
}

/// Sends a file as it is, and tells how far it is meanwhile.
///
/// # Errors
/// What the server or the network says.
pub async fn upload<T: DeserializeOwned>(
    path: &str,
    file: &web_sys::File,
    told: Callback<Sent>,
) -> Result<T, Failure> {
    let (status, text) = send_file(path, file, told).await.ok_or(Failure::Offline)?;
    read(status, &text)
}

/// `fetch` says nothing of what it has sent; the older way does.
async fn send_file(
    path: &str,
    file: &web_sys::File,
    told: Callback<Sent>,
) -> Option<(u16, String)> {
    let request = XmlHttpRequest::new().ok()?;
    request.open_with_async("POST", &["/api/", path].concat(), true).ok()?;
    request.set_request_header("accept", "application/json").ok()?;
    request.set_request_header(REQUEST_HEADER, "1").ok()?;
    request.set_request_header("content-type", "application/octet-stream").ok()?;
    let progress = Closure::<dyn FnMut(ProgressEvent)>::new(move |event: ProgressEvent| {
        told.emit(Sent { bytes: event.loaded(), of: event.total() });
    });
    request.upload().ok()?.set_onprogress(Some(progress.as_ref().unchecked_ref()));
    let answered = Promise::new(&mut |resolve, reject| {
        request.set_onload(Some(&resolve));
        request.set_onerror(Some(&reject));
        request.set_onabort(Some(&reject));
    });
    request.send_with_opt_blob(Some(file)).ok()?;
    JsFuture::from(answered).await.ok()?;
    Some((request.status().ok()?, request.response_text().ok()?.unwrap_or_default()))
}

async fn send<T: DeserializeOwned>(
    method: &str,
    path: &str,
    body: &impl Serialize,
) -> Result<T, Failure> {
    let body = serde_json::to_string(body).map_err(|_| Failure::Unreadable)?;
    ask(method, path, Some(JsValue::from_str(&body)), Some("application/json")).await
}

async fn ask<T: DeserializeOwned>(
    method: &str,
    path: &str,
    body: Option<JsValue>,
    kind: Option<&str>,
) -> Result<T, Failure> {
    let answer = fetch(method, path, body, kind).await.ok_or(Failure::Offline)?;
    let status = answer.status();
    let text = match answer.text().map(JsFuture::from) {
        Ok(text) => text.await.ok().and_then(|text| text.as_string()).unwrap_or_default(),
        Err(_) => String::new(),
    };
    read(status, &text)
}

/// What an answer says.
fn read<T: DeserializeOwned>(status: u16, text: &str) -> Result<T, Failure> {
    if (200..300).contains(&status) {
        let text = if text.is_empty() { "null" } else { text };
        return serde_json::from_str(text).map_err(|_| Failure::Unreadable);
    }
    if status == 409
        && let Ok(conflict) = serde_json::from_str::<ConflictProblem>(text)
    {
        return Err(Failure::Conflict(Box::new(conflict)));
    }
    if status == 409
        && let Ok(changed) = serde_json::from_str::<StaffConflictProblem>(text)
    {
        return Err(Failure::AccountChanged(Box::new(changed)));
    }
    let problem: Problem = serde_json::from_str(text).map_err(|_| Failure::Unreadable)?;
    if problem.code == ProblemCode::SignInNeeded {
        SIGNED_OUT.with(|place| {
            if let Some(told) = &*place.borrow() {
                told.emit(());
            }
        });
    }
    Err(Failure::Refused(Box::new(problem)))
}

async fn fetch(
    method: &str,
    path: &str,
    body: Option<JsValue>,
    kind: Option<&str>,
) -> Option<Response> {
    let headers = Headers::new().ok()?;
    headers.set("accept", "application/json").ok()?;
    headers.set(REQUEST_HEADER, "1").ok()?;
    if let Some(kind) = kind {
        headers.set("content-type", kind).ok()?;
    }
    let init = RequestInit::new();
    init.set_method(method);
    init.set_headers(&headers);
    init.set_cache(RequestCache::NoStore);
    if let Some(body) = body {
        init.set_body(&body);
    }
    let request = Request::new_with_str_and_init(&["/api/", path].concat(), &init).ok()?;
    let window = web_sys::window()?;
    JsFuture::from(window.fetch_with_request(&request)).await.ok()?.dyn_into().ok()
}
