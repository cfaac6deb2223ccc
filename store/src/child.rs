//! A child as the store keeps it: the timeline, and what is derived from it.

mod placing;

use chrono::{NaiveDate, NaiveTime};
use hagukumi_core::care::{
    Channel, ChildId, Concern, Entry, HandoverId, Listing, NextStep, Outcome, Person, StaffId,
    VisitState,
};
use serde::{Deserialize, Serialize};

/// Why a child is followed no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gone {
    /// Moved out, and the receiver has accepted or a nurse has closed it.
    MovedOut,
    /// Died.
    Died,
}

/// How the visit after birth stands, as the timeline last said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// The state. `away` counts until its day only: see [`Visit::on`].
    pub state: VisitState,
    /// Who has the visit or made it; kept through `not_met`, `away` and `visited`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<StaffId>,
}

impl Visit {
    /// The state on a day: of an absence that is over only who has the visit is left.
    pub fn on(&self, day: NaiveDate) -> VisitState {
        match (&self.state, &self.to) {
            (VisitState::Away { until, .. }, Some(to)) if *until <= day => {
                VisitState::Assigned { to: to.clone() }
            }
            (VisitState::Away { until, .. }, None) if *until <= day => VisitState::Unassigned,
            (state, _) => state.clone(),
        }
    }

    /// The name of the state on a day: an absence that is over reads `assigned` or `unassigned`.
    pub fn state_on(&self, day: NaiveDate) -> &'static str {
        Self::name(&self.on(day))
    }

    /// The name of a state.
    pub fn name(state: &VisitState) -> &'static str {
        match state {
            VisitState::Unassigned => "unassigned",
            VisitState::Assigned { .. } => "assigned",
            VisitState::Appointment { .. } => "appointment",
            VisitState::NotMet { .. } => "not_met",
            VisitState::Declined { .. } => "declined",
            VisitState::Away { .. } => "away",
            VisitState::Visited { .. } => "visited",
            VisitState::Closed { .. } => "closed",
        }
    }

    /// The day that the state speaks of: of the appointment, the attempt or the visit.
    pub fn day(&self) -> Option<NaiveDate> {
        match self.state {
            VisitState::Appointment { on, .. }
            | VisitState::NotMet { on }
            | VisitState::Visited { on } => Some(on),
            _ => None,
        }
    }

    /// The hour of the appointment.
    pub fn hour(&self) -> Option<NaiveTime> {
        match self.state {
            VisitState::Appointment { at, .. } => at,
            _ => None,
        }
    }

    /// The last day of an absence and after it.
    pub fn away_until(&self) -> Option<NaiveDate> {
        match self.state {
            VisitState::Away { until, .. } => Some(until),
            _ => None,
        }
    }
}

/// The last attempt to reach the family, as a line of a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastAttempt {
    /// The day.
    pub on: NaiveDate,
    /// What it was about.
    #[serde(flatten)]
    pub concern: Concern,
    /// How.
    pub channel: Channel,
    /// What came of it.
    pub outcome: Outcome,
    /// The nurse's line.
    #[serde(default)]
    pub note: String,
}

/// A child's place on a list, with how often the family was tried about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placing {
    /// The place.
    pub listing: Listing,
    /// Attempts about this piece of work.
    pub attempts: u32,
}

/// What the timeline adds up to: all that a line of a list shows and can be filtered by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The child and its home.
    pub person: Person,
    /// The ward that follows the child, which is not always that of the address.
    pub ward: String,
    /// The visit after birth.
    pub visit: Visit,
    /// Who is responsible for the child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<StaffId>,
    /// The last attempt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_attempt: Option<LastAttempt>,
    /// What is to be done next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextStep>,
    /// When any professional last saw the child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<NaiveDate>,
    /// Checkups attended, with the day of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attended: Vec<(String, NaiveDate)>,
    /// The handover that is under way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover: Option<HandoverId>,
    /// The day on which that handover was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover_sent: Option<NaiveDate>,
    /// Why the child is followed no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone: Option<Gone>,
    /// Its places on lists: past, present and to come. Those of one list and item do not overlap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub placings: Vec<Placing>,
}

impl Summary {
    /// A child of whom only this is known.
    pub fn of(person: Person) -> Self {
        Self {
            ward: person.ward.clone(),
            person,
            visit: Visit { state: VisitState::Unassigned, to: None },
            responsible: None,
            last_attempt: None,
            next: None,
            last_seen: None,
            attended: Vec::new(),
            handover: None,
            handover_sent: None,
            gone: None,
            placings: Vec::new(),
        }
    }
}

/// Entries to be added to one timeline, with what the timeline then adds up to.
#[derive(Clone, Debug, PartialEq)]
pub struct Append {
    /// The child.
    pub child: ChildId,
    /// The version that was read; 0 for a new child.
    pub expected: u32,
    /// What is added, at least one. The store numbers them: `seq` is overwritten with
    /// `expected + 1` and so on. Bookings of group sessions and steps of handovers follow from the
    /// entries.
    pub entries: Vec<Entry>,
    /// What the whole timeline adds up to afterwards.
    pub summary: Summary,
}

/// What became of an [`Append`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The version after it, which is the `seq` of its last entry.
    pub version: u32,
    /// The same entries had been written before; nothing was done, and this is the first answer.
    pub repeated: bool,
}

/// What is known of a child without its timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct ChildRecord {
    /// The child.
    pub id: ChildId,
    /// The number of entries in its timeline.
    pub version: u32,
    /// What they add up to.
    pub summary: Summary,
}

/// A child with its timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The child.
    pub record: ChildRecord,
    /// Every entry, in the order of writing.
    pub entries: Vec<Entry>,
}
