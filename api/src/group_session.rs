//! Group sessions of a checkup at the ward office, and who came through the door.

use chrono::{NaiveDate, NaiveTime};
use hagukumi_core::care::{ChildId, EntryId};
use serde::{Deserialize, Serialize};

/// `GET /api/group-sessions`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct GroupSessionsQuery {
    /// Ward code; all of one's own wards when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
    /// First day; today when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// Last day; 92 days after the first when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
}

/// Sessions by day and hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupSessionsView {
    /// The sessions.
    pub sessions: Vec<GroupSessionView>,
}

/// A group session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupSessionView {
    /// Its id.
    pub id: String,
    /// The checkup's id in the municipality's data.
    pub checkup: String,
    /// Ward code.
    pub ward: String,
    /// Where, in words.
    pub place: String,
    /// The day.
    pub on: NaiveDate,
    /// When reception opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<NaiveTime>,
    /// Places.
    pub capacity: u32,
    /// Places taken.
    pub booked: u32,
}

/// `POST /api/group-sessions`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreateGroupSessionRequest {
    /// Random, made by the app: 16 to 64 letters, digits and `-`.
    pub id: String,
    /// The checkup's id in the municipality's data.
    pub checkup: String,
    /// Ward code; empty where there are no wards.
    #[serde(default)]
    pub ward: String,
    /// Where, in words: 1 to 100 characters.
    pub place: String,
    /// The day.
    pub on: NaiveDate,
    /// When reception opens.
    pub starts: NaiveTime,
    /// Places, 1 to 500.
    pub capacity: u32,
}

/// A session with those who are booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupSessionPageView {
    /// The session.
    pub session: GroupSessionView,
    /// Who is booked or came, by reading.
    pub attendees: Vec<AttendeeView>,
}

/// Somebody at a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AttendeeView {
    /// The child.
    pub child: ChildId,
    /// Its version.
    pub version: u32,
    /// Name.
    pub name: String,
    /// Reading.
    pub kana: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Came through the door.
    pub came: bool,
    /// Tag of the family's language; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An interpreter is needed.
    pub interpreter: bool,
}

/// `POST /api/group-sessions/{session}/bookings`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BookRequest {
    /// The child.
    pub child: ChildId,
    /// The version that was seen.
    pub expected_version: u32,
    /// Id of the entry to write, as in [`crate::AppendRequest`].
    pub entry: EntryId,
}

/// `POST /api/group-sessions/{session}/door`: the child came.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DoorRequest {
    /// The child; booked or not.
    pub child: ChildId,
    /// The version that was seen.
    pub expected_version: u32,
    /// Id of the entry to write, as in [`crate::AppendRequest`].
    pub entry: EntryId,
}
