//! Immunization: a national programme as data, and one engine that reads a child's record by it.
//!
//! [`Programme`] holds every rule with its effective dates and sources; [`forecast`] says, for
//! each series, what has been done, what is next, from when and until when, and what in the
//! record does not fit the rules. The engine knows no vaccine by name.
//!
//! The programme decides eligibility and dates. Whether a dose given too early is repeated and
//! whether a dose from abroad counts is a physician's decision: the engine says so in a
//! [`Finding`] and never decides it.
mod ahead;
mod child;
mod choice;
mod combination;
mod course;
mod dates;
mod engine;
mod finding;
mod forecast;
mod history;
mod moments;
mod plan;
mod programme;
mod question;
mod remarks;
mod spacing;
mod standing;
mod visit;
mod window;

pub use ahead::{DoseAhead, doses_ahead};
pub use child::{Child, Context, ContextValue, Dose, Pregnancy, Sex};
pub use engine::forecast;
pub use finding::{Finding, FindingKind};
pub use forecast::{
    Blocked, ComponentCount, DoseLabel, EvaluatedDose, ExtensionState, Forecast, IntervalReason,
    Marker, NextDose, NextIfAccepted, SeriesForecast, StandardWindow, Status, Window,
};
pub use programme::*;
pub use question::{latest_start, legal_window, moment};
pub use visit::{Visit, VisitDose, next_visits};
