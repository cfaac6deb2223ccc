//! Looking for a child by name, reading, birthday or register number.

use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, List};
use serde::{Deserialize, Serialize};

/// `POST /api/search`: a body and not an address, because addresses are written into logs.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SearchRequest {
    /// A part of the name or the reading, a birthday (`2026-09-10`), or a register number.
    /// 2 to 64 characters.
    pub text: String,
}

/// At most 50 children, of one's own wards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SearchResponse {
    /// Who was found.
    pub children: Vec<FoundChildView>,
    /// There are more: the text should say more.
    pub more: bool,
}

/// A child that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FoundChildView {
    /// The child.
    pub child: ChildId,
    /// Its version.
    pub version: u32,
    /// Name; empty before it is notified.
    pub name: String,
    /// Reading.
    pub kana: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Ward code.
    pub ward: String,
    /// Part of the ward.
    pub area: String,
    /// The lists on which it stands today. On none: opening it asks for a reason.
    pub lists: Vec<List>,
}
