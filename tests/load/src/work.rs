//! What nurses do in a morning, and in which shares.

/// One thing that a nurse does, which is one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Work {
    FirstPage,
    List,
    Open,
    Attempt,
    Search,
    Week,
}

/// Mostly lists and pages, now and then a line: a contact attempt follows the page it is about.
pub(crate) const MORNING: [Work; 20] = [
    Work::List,
    Work::Open,
    Work::Open,
    Work::Attempt,
    Work::List,
    Work::Open,
    Work::Search,
    Work::Open,
    Work::List,
    Work::Attempt,
    Work::Open,
    Work::List,
    Work::FirstPage,
    Work::Open,
    Work::Search,
    Work::List,
    Work::Attempt,
    Work::Open,
    Work::Week,
    Work::List,
];

impl Work {
    /// What it is called in the report.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::FirstPage => "first page",
            Self::List => "list of 100",
            Self::Open => "child's page",
            Self::Attempt => "contact attempt",
            Self::Search => "search",
            Self::Week => "week of visits",
        }
    }

    /// The route that is asked.
    pub(crate) fn route(self) -> &'static str {
        match self {
            Self::FirstPage => "GET /api/first-page",
            Self::List => "GET /api/worklists/visits",
            Self::Open => "POST /api/children/{child}/open",
            Self::Attempt => "POST /api/children/{child}/entries",
            Self::Search => "POST /api/search",
            Self::Week => "GET /api/visits/week",
        }
    }
}
