//! Half-typed forms, kept until they are saved: over a language switch, the back button, a
//! reload, and a tab that the phone has put to sleep. They go when the tab is closed.

use web_sys::Storage;

const PREFIX: &str = "hagukumi-draft-";

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn key(form: &str) -> String {
    [PREFIX, form].concat()
}

/// What was typed into `form`.
pub fn load(form: &str) -> Option<String> {
    storage()?.get_item(&key(form)).ok()?
}

/// Keeps what is typed into `form`.
pub fn save(form: &str, text: &str) {
    if let Some(storage) = storage() {
        // Where nothing can be kept, the form still holds it.
        let _ = storage.set_item(&key(form), text);
    }
}

/// Forgets what was typed into `form`.
pub fn clear(form: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key(form));
    }
}

/// Forgets what was typed into any form.
pub(super) fn clear_all() {
    if let Some(storage) = storage() {
        super::prefs::remove_all(&storage, PREFIX);
    }
}
