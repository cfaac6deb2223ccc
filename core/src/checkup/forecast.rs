//! What [`plan`](super::plan) takes and gives.

use chrono::NaiveDate;

use crate::municipality::CheckupPlace;

/// A checkup that the family has recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attendance<'a> {
    /// The checkup's id in the municipality's data, such as `1y6m`.
    pub checkup: &'a str,
    /// The day of the checkup.
    pub date: NaiveDate,
}

/// How a child stands with one checkup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckupForecast {
    /// The checkup's id.
    pub id: String,
    /// Message id of its name; `None` for a checkup of another municipality.
    pub name: Option<String>,
    /// When it can be had; `None` when the municipality's ages are not known.
    pub window: Option<Window>,
    /// The window is not confirmed: say "about".
    pub about: bool,
    /// Where it stands today.
    pub state: CheckupState,
    /// Clinic or session, when known.
    pub place: Option<CheckupPlace>,
    /// The day it was attended.
    pub attended: Option<NaiveDate>,
    /// The last day on which it makes sense to catch up, when it was missed.
    pub catch_up_until: Option<NaiveDate>,
    /// When to remind the family; empty once attended.
    pub reminders: Vec<Reminder>,
    /// What is odd about the record.
    pub findings: Vec<CheckupFinding>,
}

/// First and last day, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
}

/// Where a checkup stands. The app words each: `checkup-state-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckupState {
    /// The window has not opened.
    NotYet,
    /// It can be had now.
    Open,
    /// It can be had now, and the window closes within two weeks.
    ClosingSoon,
    /// The window has closed without it; the ward office offers another day.
    MissedCanCatchUp,
    /// Done.
    Attended,
    /// It is too late.
    Closed,
    /// The municipality's ages are not known: ask.
    Ask,
}

impl CheckupState {
    /// Every state.
    pub const ALL: [CheckupState; 7] = [
        CheckupState::NotYet,
        CheckupState::Open,
        CheckupState::ClosingSoon,
        CheckupState::MissedCanCatchUp,
        CheckupState::Attended,
        CheckupState::Closed,
        CheckupState::Ask,
    ];

    /// The app's message is `checkup-state-` and this.
    pub fn id(self) -> &'static str {
        match self {
            CheckupState::NotYet => "not-yet",
            CheckupState::Open => "open",
            CheckupState::ClosingSoon => "closing-soon",
            CheckupState::MissedCanCatchUp => "missed-can-catch-up",
            CheckupState::Attended => "attended",
            CheckupState::Closed => "closed",
            CheckupState::Ask => "ask",
        }
    }
}

/// A day on which the family is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// Why.
    pub kind: ReminderKind,
    /// When.
    pub date: NaiveDate,
}

/// Why a family is reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderKind {
    /// The window opens.
    Opens,
    /// Two weeks before the window closes.
    Closing,
    /// It was missed and can be caught up.
    Missed,
}

impl ReminderKind {
    /// The app's message is `checkup-reminder-` and this.
    pub fn id(self) -> &'static str {
        match self {
            ReminderKind::Opens => "opens",
            ReminderKind::Closing => "closing",
            ReminderKind::Missed => "missed",
        }
    }
}

/// Something odd in what was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckupFinding {
    /// Recorded on a day before birth; not counted.
    BeforeBirth {
        /// The recorded day.
        date: NaiveDate,
    },
    /// Recorded on a day that has not come; not counted.
    InFuture {
        /// The recorded day.
        date: NaiveDate,
    },
    /// Recorded a second time; the first day counts.
    RecordedAgain {
        /// The later day.
        date: NaiveDate,
    },
    /// Attended outside the municipality's window; it counts.
    OutsideWindow {
        /// The recorded day.
        date: NaiveDate,
    },
    /// The municipality has no checkup with this id.
    NotOfThisMunicipality,
}

impl CheckupFinding {
    /// The app's message is `checkup-finding-` and this.
    pub fn id(self) -> &'static str {
        match self {
            CheckupFinding::BeforeBirth { .. } => "before-birth",
            CheckupFinding::InFuture { .. } => "in-future",
            CheckupFinding::RecordedAgain { .. } => "recorded-again",
            CheckupFinding::OutsideWindow { .. } => "outside-window",
            CheckupFinding::NotOfThisMunicipality => "not-of-this-municipality",
        }
    }
}
