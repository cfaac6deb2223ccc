//! Why something could not be kept.

use hagukumi_core::record::RecordError;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Why a write or the opening of the record failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The record does not take it.
    Refused(RecordError),
    /// The phone's storage is full.
    Full,
    /// The browser keeps nothing here (a private window, or a setting).
    Denied,
    /// Another tab holds an older version of the database open.
    Blocked,
    /// The database is of a later version of the app.
    Newer,
    /// Anything else: a damaged database, a broken disk.
    Failed,
}

impl StoreError {
    /// The end of the message id that says it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(error) => error.code(),
            Self::Full => "storage-full",
            Self::Denied => "storage-refused",
            Self::Blocked => "storage-blocked",
            Self::Newer => "storage-newer",
            Self::Failed => "storage-other",
        }
    }

    /// The first of the record's objections.
    pub(super) fn refused(errors: Vec<RecordError>) -> Self {
        let first = errors.into_iter().next();
        first.map_or(Self::Failed, Self::Refused)
    }

    /// By the name of a `DOMException`.
    pub(super) fn named(exception: &JsValue) -> Self {
        let name = Reflect::get(exception, &"name".into()).unwrap_or_default();
        match name.as_string().as_deref() {
            Some("QuotaExceededError") => Self::Full,
            Some("VersionError") => Self::Newer,
            // The last is how some browsers refuse a database in a private window.
            Some("SecurityError" | "NotAllowedError" | "InvalidStateError") => Self::Denied,
            _ => Self::Failed,
        }
    }
}

impl From<JsValue> for StoreError {
    fn from(exception: JsValue) -> Self {
        Self::named(&exception)
    }
}
