//! The screens and their addresses. Filters are part of the address, so that a list can be shared
//! and the back button takes a filter away again.

use chrono::NaiveDate;
use hagukumi_api::{AttemptsQuery, HandoverSide, HandoversQuery, WorklistQuery};
use hagukumi_core::care::{ChildId, List, StaffId};

/// A screen.
#[derive(Clone, PartialEq)]
pub enum Route {
    /// The first page.
    First,
    /// A list with its filters.
    List(List, WorklistQuery),
    /// A child's page.
    Child(ChildId),
    /// Who opened a child's record.
    Audit(ChildId),
    /// The week of visits that this day is in.
    Week(Option<NaiveDate>),
    /// A visitor's addresses of today.
    Round,
    /// Somebody's visits of a day, to be printed.
    DaySheet(Option<NaiveDate>, StaffId),
    /// The plan of group sessions.
    Sessions,
    /// One group session.
    Session(String),
    /// The letters to the families of a group session.
    Letters(String),
    /// The addresses of a group session, for envelopes.
    Envelopes(String),
    /// The door of a group session.
    Door(String),
    /// Files.
    Imports,
    /// The doubtful rows of a file.
    Doubts(String),
    /// The contact attempts of the week, of one ward or of all.
    Attempts(Option<String>),
    /// Handovers, of one ward or of all.
    Handovers(HandoverSide, Option<String>),
    /// Handovers between cities, as files.
    HandoverFiles,
    /// A file that came from another city.
    HandoverFile(String),
    /// Monthly figures.
    Figures,
    /// One's own account.
    Account,
    /// Accounts.
    Accounts,
    /// Taking up an account by a one-time link.
    Enrol,
}

impl Route {
    /// The screen of the present address.
    pub fn current() -> Self {
        let Some(location) = web_sys::window().map(|window| window.location()) else {
            return Self::First;
        };
        let path = location.pathname().unwrap_or_default();
        let query = location.search().unwrap_or_default();
        Self::read(&path, query.trim_start_matches('?'))
    }

    fn read(path: &str, query: &str) -> Self {
        let rest = path.strip_prefix("/staff").unwrap_or_default();
        let mut steps = rest.split('/').filter(|step| !step.is_empty());
        let value = |name: &str| {
            query.split('&').find_map(|pair| {
                pair.split_once('=').filter(|(key, _)| *key == name).map(|(_, value)| value)
            })
        };
        let ward = || {
            let query: AttemptsQuery = serde_urlencoded::from_str(query).unwrap_or_default();
            query.ward
        };
        match (steps.next(), steps.next()) {
            (Some("list"), Some(list)) => match List::from_name(list) {
                Some(list) => {
                    Self::List(list, serde_urlencoded::from_str(query).unwrap_or_default())
                }
                None => Self::First,
            },
            (Some("child"), Some(id)) => Self::Child(id.into()),
            (Some("audit"), Some(id)) => Self::Audit(id.into()),
            (Some("week"), _) => Self::Week(value("day").and_then(|day| day.parse().ok())),
            (Some("round"), _) => Self::Round,
            (Some("imports"), Some(id)) => Self::Doubts(id.to_owned()),
            (Some("imports"), None) => Self::Imports,
            (Some("handover-files"), Some(id)) => Self::HandoverFile(id.to_owned()),
            (Some("handover-files"), None) => Self::HandoverFiles,
            (Some("sheet"), _) => Self::DaySheet(
                value("day").and_then(|day| day.parse().ok()),
                StaffId(value("who").unwrap_or_default().to_owned()),
            ),
            (Some("sessions"), Some(id)) => Self::Session(id.to_owned()),
            (Some("letters"), Some(id)) => Self::Letters(id.to_owned()),
            (Some("envelopes"), Some(id)) => Self::Envelopes(id.to_owned()),
            (Some("door"), Some(id)) => Self::Door(id.to_owned()),
            (Some("sessions" | "letters" | "envelopes" | "door"), None) => Self::Sessions,
            (Some("attempts"), _) => Self::Attempts(ward()),
            (Some("handovers"), _) => {
                let query: HandoversQuery = serde_urlencoded::from_str(query).unwrap_or_default();
                Self::Handovers(query.side, query.ward)
            }
            (Some("figures"), _) => Self::Figures,
            (Some("account"), _) => Self::Account,
            (Some("accounts"), _) => Self::Accounts,
            (Some("enrol"), _) => Self::Enrol,
            _ => Self::First,
        }
    }

    /// The address.
    pub fn address(&self) -> String {
        match self {
            Self::First => "/staff/".to_owned(),
            Self::List(list, query) => {
                let query = serde_urlencoded::to_string(query).unwrap_or_default();
                let mark = if query.is_empty() { "" } else { "?" };
                ["/staff/list/", list.name(), mark, &query].concat()
            }
            Self::Child(id) => ["/staff/child/", id.as_str()].concat(),
            Self::Audit(id) => ["/staff/audit/", id.as_str()].concat(),
            Self::Week(None) => "/staff/week".to_owned(),
            Self::Week(Some(day)) => ["/staff/week?day=", &day.to_string()].concat(),
            Self::Round => "/staff/round".to_owned(),
            Self::DaySheet(day, who) => {
                let day = day.map(|day| day.to_string()).unwrap_or_default();
                ["/staff/sheet?day=", &day, "&who=", who.as_str()].concat()
            }
            Self::Sessions => "/staff/sessions".to_owned(),
            Self::Session(id) => ["/staff/sessions/", id].concat(),
            Self::Letters(id) => ["/staff/letters/", id].concat(),
            Self::Envelopes(id) => ["/staff/envelopes/", id].concat(),
            Self::Door(id) => ["/staff/door/", id].concat(),
            Self::Imports => "/staff/imports".to_owned(),
            Self::Doubts(id) => ["/staff/imports/", id].concat(),
            Self::Attempts(None) => "/staff/attempts".to_owned(),
            Self::Attempts(Some(ward)) => ["/staff/attempts?ward=", ward].concat(),
            Self::Handovers(HandoverSide::Received, None) => "/staff/handovers".to_owned(),
            Self::Handovers(side, ward) => {
                let query = HandoversQuery { side: *side, ward: ward.clone() };
                let query = serde_urlencoded::to_string(query).unwrap_or_default();
                ["/staff/handovers?", &query].concat()
            }
            Self::HandoverFiles => "/staff/handover-files".to_owned(),
            Self::HandoverFile(id) => ["/staff/handover-files/", id].concat(),
            Self::Figures => "/staff/figures".to_owned(),
            Self::Account => "/staff/account".to_owned(),
            Self::Accounts => "/staff/accounts".to_owned(),
            Self::Enrol => "/staff/enrol".to_owned(),
        }
    }

    /// The screen of the rail that this one belongs to, as the rail opens it.
    pub fn section(&self) -> Option<Self> {
        Some(match self {
            Self::First | Self::Attempts(_) => Self::First,
            Self::List(list, _) => Self::List(*list, WorklistQuery::default()),
            Self::Week(_) | Self::DaySheet(..) => Self::Week(None),
            Self::Sessions
            | Self::Session(_)
            | Self::Letters(_)
            | Self::Envelopes(_)
            | Self::Door(_) => Self::Sessions,
            Self::Imports | Self::Doubts(_) => Self::Imports,
            Self::Handovers(..) | Self::HandoverFiles | Self::HandoverFile(_) => {
                Self::Handovers(HandoverSide::Received, None)
            }
            Self::Figures => Self::Figures,
            Self::Accounts => Self::Accounts,
            Self::Child(_) | Self::Audit(_) | Self::Round | Self::Account | Self::Enrol => {
                return None;
            }
        })
    }

    /// Puts the address into the browser's history, over the present one if `replace`.
    pub fn enter(&self, replace: bool) {
        let history = web_sys::window().and_then(|window| window.history().ok());
        let Some(history) = history else { return };
        let (state, address) = (wasm_bindgen::JsValue::NULL, self.address());
        // Refused only for addresses of another site.
        let _ = if replace {
            history.replace_state_with_url(&state, "", Some(&address))
        } else {
            history.push_state_with_url(&state, "", Some(&address))
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_screen_is_found_again_by_its_address() {
        let filtered = WorklistQuery {
            ward: Some("141364".to_owned()),
            area: Some("土橋".to_owned()),
            interpreter: Some(true),
            attempts_max: Some(0),
            ..WorklistQuery::default()
        };
        for route in [
            Route::First,
            Route::List(List::Unseen, WorklistQuery::default()),
            Route::List(List::Missed, filtered),
            Route::List(List::Steps, WorklistQuery::default()),
            Route::Child("c1".into()),
            Route::Audit("c1".into()),
            Route::Doubts("r1".to_owned()),
            Route::HandoverFiles,
            Route::HandoverFile("f1".to_owned()),
            Route::Week(None),
            Route::Week(NaiveDate::from_ymd_opt(2026, 11, 23)),
            Route::Round,
            Route::DaySheet(NaiveDate::from_ymd_opt(2026, 11, 23), "demo-nurse-1".into()),
            Route::Sessions,
            Route::Session("s1".to_owned()),
            Route::Letters("s1".to_owned()),
            Route::Envelopes("s1".to_owned()),
            Route::Door("s1".to_owned()),
            Route::Imports,
            Route::Attempts(None),
            Route::Attempts(Some("141364".to_owned())),
            Route::Handovers(HandoverSide::Sent, None),
            Route::Handovers(HandoverSide::Received, None),
            Route::Handovers(HandoverSide::All, Some("141364".to_owned())),
            Route::Figures,
            Route::Account,
            Route::Accounts,
            Route::Enrol,
        ] {
            let address = route.address();
            let (path, query) = address.split_once('?').unwrap_or((&address, ""));
            assert!(Route::read(path, query) == route, "{address}");
        }
    }

    #[test]
    fn a_screen_under_another_belongs_to_its_section() {
        let sessions = Some(Route::Sessions);
        assert!(Route::Door("s1".to_owned()).section() == sessions);
        assert!(Route::Letters("s1".to_owned()).section() == sessions);
        assert!(Route::Envelopes("s1".to_owned()).section() == sessions);
        let filtered =
            WorklistQuery { area: Some("土橋".to_owned()), ..WorklistQuery::default() };
        let unseen = Route::List(List::Unseen, WorklistQuery::default());
        assert!(Route::List(List::Unseen, filtered).section() == Some(unseen));
        assert!(Route::Child("c1".into()).section().is_none());
    }

    #[test]
    fn an_unknown_address_is_the_first_page() {
        assert!(Route::read("/staff/list/other", "") == Route::First);
        assert!(Route::read("/staff/nothing", "") == Route::First);
    }
}
