//! The app's addresses.
//!
//! A dozen fixed paths need no routing library in the first load; each path is written here once.

use wasm_bindgen::JsValue;
use yew::AttrValue;

/// What marks the step to [`Route::Help`] in place of an address.
const HELP: &str = "help";

/// A screen.
#[derive(Clone, PartialEq, Eq)]
pub enum Route {
    /// Choose a language; the first screen of a new phone.
    Welcome,
    /// Add a child or a pregnancy.
    Add,
    /// What is next.
    Home,
    /// Vaccines and checkups.
    Health,
    /// One vaccine series, by its id in the programme.
    Vaccine(AttrValue),
    /// One checkup, by its id in the municipality's data.
    Checkup(AttrValue),
    /// Everything recorded for one child.
    Records,
    /// The bilingual page for the counter and the printer.
    Sheet,
    /// Facilities and services.
    Support,
    /// One facility.
    Facility(AttrValue),
    /// One service.
    Service(AttrValue),
    /// Telephone help.
    Help,
    /// Settings.
    Settings,
    /// One child's or pregnancy's details, by record id.
    Person(AttrValue),
    /// What was deleted and can be restored.
    Deleted,
    /// Sources, licences, version.
    About,
}

impl Route {
    /// Reads a path. Anything unknown is the home page.
    pub fn parse(path: &str) -> Self {
        let mut parts = path.trim_matches('/').splitn(3, '/');
        let (first, second, third) =
            (parts.next().unwrap_or(""), parts.next().unwrap_or(""), parts.next());
        let id = |id: &str| AttrValue::from(id.to_owned());
        match (first, second, third) {
            ("welcome", "", None) => Self::Welcome,
            ("add", "", None) => Self::Add,
            ("health", "", None) => Self::Health,
            ("health", "vaccine", Some(series)) => Self::Vaccine(id(series)),
            ("health", "checkup", Some(checkup)) => Self::Checkup(id(checkup)),
            ("records", "", None) => Self::Records,
            ("records", "sheet", None) => Self::Sheet,
            ("support", "", None) => Self::Support,
            ("support", "place", Some(place)) => Self::Facility(id(place)),
            ("support", "service", Some(service)) => Self::Service(id(service)),
            ("help", "", None) => Self::Help,
            ("settings", "", None) => Self::Settings,
            ("settings", "about", None) => Self::About,
            ("settings", "deleted", None) => Self::Deleted,
            ("settings", "person", Some(person)) => Self::Person(id(person)),
            _ => Self::Home,
        }
    }

    /// The path of the screen.
    pub fn path(&self) -> AttrValue {
        let with = |start: &str, id: &str| AttrValue::from([start, id].concat());
        match self {
            Self::Home => "/".into(),
            Self::Welcome => "/welcome".into(),
            Self::Add => "/add".into(),
            Self::Health => "/health".into(),
            Self::Vaccine(series) => with("/health/vaccine/", series),
            Self::Checkup(checkup) => with("/health/checkup/", checkup),
            Self::Records => "/records".into(),
            Self::Sheet => "/records/sheet".into(),
            Self::Support => "/support".into(),
            Self::Facility(place) => with("/support/place/", place),
            Self::Service(service) => with("/support/service/", service),
            Self::Help => "/help".into(),
            Self::Settings => "/settings".into(),
            Self::Person(person) => with("/settings/person/", person),
            Self::About => "/settings/about".into(),
            Self::Deleted => "/settings/deleted".into(),
        }
    }

    /// Whether the screen is in the second module: all but Home and what leads to it.
    pub fn is_further(&self) -> bool {
        !matches!(self, Self::Welcome | Self::Add | Self::Home)
    }

    /// The tab of the bottom bar that a screen belongs to; itself for those of none.
    pub fn tab(&self) -> Self {
        match self {
            Self::Vaccine(_) | Self::Checkup(_) => Self::Health,
            Self::Sheet => Self::Records,
            Self::Facility(_) | Self::Service(_) => Self::Support,
            Self::Person(_) | Self::Deleted | Self::About => Self::Settings,
            other => other.clone(),
        }
    }

    /// Whether the screen stands without the family's record.
    pub fn needs_no_record(&self) -> bool {
        matches!(self, Self::Help | Self::Settings | Self::About)
    }

    /// The screen that the address bar names, or the one that stays out of it.
    pub fn current() -> Self {
        let state = web_sys::window()
            .and_then(|window| window.history().ok())
            .and_then(|history| history.state().ok())
            .and_then(|state| state.as_string());
        if state.as_deref() == Some(HELP) {
            return Self::Help;
        }
        let path = web_sys::window().and_then(|window| window.location().pathname().ok());
        Self::parse(path.as_deref().unwrap_or("/"))
    }

    /// Puts the screen into the address bar: as a new step, or in place of the present one.
    ///
    /// Help is a step without an address, so that the browser's list of visited pages does not
    /// tell whoever holds the phone next that somebody looked for help.
    pub fn enter(&self, replace: bool) {
        let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
            return;
        };
        let path = self.path();
        let (state, path) = match self {
            Self::Help => (JsValue::from_str(HELP), None),
            _ => (JsValue::NULL, Some(path.as_str())),
        };
        // Refused only when a page calls it hundreds of times a second; the screen changes anyway.
        let _ = if replace {
            history.replace_state_with_url(&state, "", path)
        } else {
            history.push_state_with_url(&state, "", path)
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_is_found_again_by_its_path() {
        let screens = [
            Route::Welcome,
            Route::Add,
            Route::Home,
            Route::Health,
            Route::Vaccine("HEPB".into()),
            Route::Checkup("m3".into()),
            Route::Records,
            Route::Sheet,
            Route::Support,
            Route::Facility("ward-1".into()),
            Route::Service("short-stay".into()),
            Route::Help,
            Route::Settings,
            Route::Person("p1".into()),
            Route::Deleted,
            Route::About,
        ];
        for screen in screens {
            assert!(Route::parse(&screen.path()) == screen, "{}", screen.path());
        }
    }

    #[test]
    fn an_unknown_path_leads_home() {
        assert!(Route::parse("/nowhere/else") == Route::Home);
    }
}
