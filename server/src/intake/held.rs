//! A doubtful row as the store keeps it until a person decides.

use hagukumi_core::care::ChildId;
use hagukumi_core::care::intake::{Doubt, Row};
use serde::{Deserialize, Serialize};

/// A doubtful row: what it says, why it waits, and whom it may mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// What the row says.
    pub row: Row,
    /// Why it waits.
    pub why: Doubt,
    /// Whom it may mean, likeliest first.
    pub candidates: Vec<ChildId>,
}

impl Held {
    /// The content of a row of the store.
    ///
    /// # Errors
    /// When it is no held row.
    pub fn parse(content: &str) -> serde_json::Result<Self> {
        serde_json::from_str(content)
    }
}
