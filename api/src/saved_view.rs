//! Filters that somebody keeps under a name.

use hagukumi_core::care::List;
use serde::{Deserialize, Serialize};

use crate::WorklistQuery;

/// `GET /api/saved-views`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SavedViewsView {
    /// One's own, by name.
    pub views: Vec<SavedView>,
}

/// A saved view. It belongs to one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SavedView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The list.
    pub list: List,
    /// The filters, without `cursor`.
    pub query: WorklistQuery,
}

/// `PUT /api/saved-views/{view}`: the id in the address is made by the app, 16 to 64 letters,
/// digits and `-`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SaveViewRequest {
    /// Its name, 1 to 64 characters.
    pub name: String,
    /// The list.
    pub list: List,
    /// The filters.
    pub query: WorklistQuery,
}
