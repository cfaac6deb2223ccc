//! What an app opens with; the rest of a municipality comes when the network has time.

use serde::{Deserialize, Serialize};

use super::{Checkup, Municipality, Ward};

/// The part of a municipality that says what is next for a child: no offices, telephone lines and
/// services.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Opening {
    id: String,
    wards: Vec<Ward>,
    checkups: Vec<Checkup>,
}

impl From<Municipality> for Opening {
    fn from(whole: Municipality) -> Self {
        Self { id: whole.id, wards: whole.wards, checkups: whole.checkups }
    }
}

impl From<Opening> for Municipality {
    /// A municipality of which nothing else is known yet.
    fn from(Opening { id, wards, checkups }: Opening) -> Self {
        Self { id, wards, checkups, ..Self::default() }
    }
}
