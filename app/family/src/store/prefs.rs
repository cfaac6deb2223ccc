//! Small settings of this phone, each under its own key in `localStorage`, where `shell.js`
//! reads language, looks and whether there is a family before this module is there.
//!
//! Where the browser keeps nothing, settings last as long as the page.

use web_sys::Storage;
use yew::AttrValue;

/// Before every key.
const PREFIX: &str = "hagukumi-";
const THEME: &str = "hagukumi-theme";
const SIZE: &str = "hagukumi-size";
const FAMILY: &str = "hagukumi-family";
const PERSON: &str = "hagukumi-person";

/// How the app looks, as the family has set it.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the phone does.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The size of the text.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum TextSize {
    /// 16 px.
    #[default]
    Normal,
    /// 19 px.
    Large,
    /// 22 px.
    Larger,
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

fn set(key: &str, value: Option<&str>) {
    if let Some(storage) = storage() {
        let _ = match value {
            Some(value) => storage.set_item(key, value),
            None => storage.remove_item(key),
        };
    }
}

/// The look.
pub fn theme() -> Theme {
    match get(THEME).as_deref() {
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        _ => Theme::Auto,
    }
}

/// Remembers the look.
pub fn set_theme(theme: Theme) {
    set(THEME, theme_name(theme));
}

/// The look's name in storage and styles; `None` for the phone's own.
pub fn theme_name(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::Auto => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    }
}

/// The size of the text.
pub fn size() -> TextSize {
    match get(SIZE).as_deref() {
        Some("large") => TextSize::Large,
        Some("larger") => TextSize::Larger,
        _ => TextSize::Normal,
    }
}

/// Remembers the size of the text.
pub fn set_size(size: TextSize) {
    set(SIZE, size_name(size));
}

/// The size's name in storage and styles; `None` for the ordinary one.
pub fn size_name(size: TextSize) -> Option<&'static str> {
    match size {
        TextSize::Normal => None,
        TextSize::Large => Some("large"),
        TextSize::Larger => Some("larger"),
    }
}

/// The person spoken of last, by record id; may be empty.
pub fn person() -> AttrValue {
    get(PERSON).unwrap_or_default().into()
}

/// Remembers the person spoken of.
pub fn set_person(id: &str) {
    set(PERSON, Some(id));
}

/// Remembers whether there is a household on this phone, for the shell.
pub(super) fn set_family(is_there: bool) {
    set(FAMILY, is_there.then_some("1"));
}

/// Removes every setting and every draft; whether all are gone.
pub(super) fn erase() -> bool {
    let session = web_sys::window().and_then(|window| window.session_storage().ok()?);
    [storage(), session].into_iter().flatten().all(|storage| remove_all(&storage, PREFIX))
}

/// Removes every key that begins with `prefix`; whether none is left.
pub(super) fn remove_all(storage: &Storage, prefix: &str) -> bool {
    let ours = || -> Vec<String> {
        let count = storage.length().unwrap_or(0);
        (0..count)
            .filter_map(|at| storage.key(at).ok()?)
            .filter(|key| key.starts_with(prefix))
            .collect()
    };
    for key in ours() {
        let _ = storage.remove_item(&key);
    }
    ours().is_empty()
}
