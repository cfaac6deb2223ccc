//! Filters that somebody saved under a name.

use hagukumi_core::care::StaffId;
use serde::{Deserialize, Serialize};

/// A saved view of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// The view. Random.
    pub id: String,
    /// Whose.
    pub staff: StaffId,
    /// What the person calls it.
    pub name: String,
    /// The list and its filters, as the app writes them.
    pub query: String,
    /// Counts up with every change; 0 before the first.
    pub version: u32,
}
