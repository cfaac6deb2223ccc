//! Handovers: which are under way, and the files that carry them between cities.

use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, HandoverId, Receiver};

use crate::ChildRecord;

/// Where a handover stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HandoverState {
    /// Sent; the receiver has not answered.
    Sent,
    /// The receiver took it.
    Accepted,
    /// The receiver gave it back.
    Returned,
}

impl HandoverState {
    /// The code.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Accepted => "accepted",
            Self::Returned => "returned",
        }
    }

    /// The state of that code.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Sent, Self::Accepted, Self::Returned].into_iter().find(|state| state.name() == name)
    }
}

/// A handover, as it follows from the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct HandoverRecord {
    /// The handover.
    pub id: HandoverId,
    /// The child.
    pub child: ChildRecord,
    /// The ward that sent it.
    pub from_ward: String,
    /// To whom.
    pub receiver: Receiver,
    /// The day of sending.
    pub sent_on: NaiveDate,
    /// Where it stands.
    pub state: HandoverState,
    /// The day of the last step.
    pub state_on: NaiveDate,
}

/// Which way a file goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From here to another municipality.
    Out,
    /// From another municipality.
    In,
}

impl Direction {
    /// The code.
    pub fn name(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
        }
    }

    /// The direction of that code.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Out, Self::In].into_iter().find(|direction| direction.name() == name)
    }
}

/// A file that carries handovers from city to city. Kept so that none is taken twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoverFile {
    /// The id inside the file. Unique for each direction.
    pub id: String,
    /// Which way.
    pub direction: Direction,
    /// Six-digit code of the other municipality.
    pub municipality: String,
    /// SHA-256 of the file's bytes, hexadecimal.
    pub sha256: String,
    /// The children in it, by their ids here.
    pub children: Vec<ChildId>,
    /// Where it stands.
    pub state: HandoverState,
    /// When it was made or read, milliseconds since 1970.
    pub at_ms: i64,
    /// The file as it travels, sealed to its receiver, until it is answered; then empty.
    pub file: String,
    /// The answer as it travels back, sealed to the sender; empty until then.
    pub answer: String,
}
