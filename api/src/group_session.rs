//! Group sessions of a checkup at the ward office, and who came through the door.

use chrono::{NaiveDate, NaiveTime};
use hagukumi_core::care::{ChildId, EntryId, Invitation};
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
    /// Sessions that were held and whose reports are not due yet, the newest first: who came can
    /// still be noted before anybody counts as missed. Empty where a first day was asked for.
    #[serde(default)]
    pub recent: Vec<GroupSessionView>,
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
    /// Why it is not held after all; absent while it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancelled: Option<String>,
    /// Counts up with every change.
    pub version: u32,
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

/// `POST /api/group-sessions/{session}/change`: how it is from now on. Families were told day,
/// hour and place: where one of these changes, every place is given back and the children are to
/// be invited again.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangeGroupSessionRequest {
    /// The version that was seen.
    pub expected_version: u32,
    /// Where, in words: 1 to 100 characters.
    pub place: String,
    /// The day.
    pub on: NaiveDate,
    /// When reception opens.
    pub starts: NaiveTime,
    /// Places, 1 to 500, and not fewer than are taken.
    pub capacity: u32,
    /// Why, for the timelines of those whose place is given back: 1 to 200 characters there.
    #[serde(default)]
    pub reason: String,
}

/// `POST /api/group-sessions/{session}/cancel`: it is not held. Every place is given back, and the
/// children are to be invited again.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CancelGroupSessionRequest {
    /// The version that was seen.
    pub expected_version: u32,
    /// Why, for the timelines: 1 to 200 characters.
    pub reason: String,
}

/// `GET /api/group-sessions/{session}/due`: whom the session can be filled with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DueChildrenView {
    /// The session.
    pub session: GroupSessionView,
    /// How many there are, listed or not.
    pub total: u64,
    /// The first 500: who missed a session, who has no day yet, who has one without a place; among
    /// them the oldest first.
    pub children: Vec<DueChildView>,
}

/// A child who can be invited to a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DueChildView {
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
    /// Part of the ward.
    pub area: String,
    /// Why it can be invited.
    pub why: Invitation,
    /// The day that a notice names now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_day: Option<NaiveDate>,
    /// Tag of the family's language; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An interpreter is needed.
    pub interpreter: bool,
}

/// `POST /api/group-sessions/{session}/invitations`: notices that name the session's day, each with
/// a place taken, so that nobody comes to a full house.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InviteRequest {
    /// Whom: 1 to 200.
    pub children: Vec<Invite>,
}

/// One child to invite.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Invite {
    /// The child.
    pub child: ChildId,
    /// The version that was seen.
    pub expected_version: u32,
    /// Id of the entry of the notice, as in [`crate::AppendRequest`].
    pub notice: EntryId,
    /// Id of the entry of the place.
    pub booking: EntryId,
}

/// An answer for each, in the order of the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InviteResponse {
    /// The answers.
    pub children: Vec<InvitedView>,
}

/// What became of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvitedView {
    /// The child.
    pub child: ChildId,
    /// What became of it.
    pub result: InviteResult,
}

/// What became of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InviteResult {
    /// Invited, and a place is taken.
    Invited,
    /// Somebody wrote in the meantime; nothing was changed.
    Conflict,
    /// No place is left; nothing was changed.
    Full,
    /// Not in one's wards, or not to be invited.
    Refused,
}

/// `GET /api/group-sessions/{session}/letters`: what goes into the letters and on their envelopes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LettersView {
    /// The session.
    pub session: GroupSessionView,
    /// Everybody who is booked, by reading.
    pub letters: Vec<LetterView>,
}

/// One letter: what its envelope and its text name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LetterView {
    /// The child.
    pub child: ChildId,
    /// The child's name.
    pub name: String,
    /// Reading.
    pub kana: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// To whom.
    pub guardian: String,
    /// Where.
    pub address: String,
    /// Code of the ward in which the address lies; empty where there are no wards.
    pub ward: String,
    /// Tag of the family's language; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An interpreter is needed.
    pub interpreter: bool,
    /// The day on which the notice for this session was written; absent where a place was taken
    /// without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invited: Option<NaiveDate>,
}

/// A session with those who are booked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GroupSessionPageView {
    /// The session.
    pub session: GroupSessionView,
    /// Who is booked, or came without a place, by reading. Who came without one is found among
    /// those of the checkup's age, and up to half a year older.
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
    /// Has a place; who came without one has none.
    pub booked: bool,
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

/// `POST /api/group-sessions/{session}/release`: a child's place is given back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReleaseRequest {
    /// The child.
    pub child: ChildId,
    /// The version that was seen.
    pub expected_version: u32,
    /// Id of the entry to write, as in [`crate::AppendRequest`].
    pub entry: EntryId,
    /// Why, at most 200 characters; empty where the family gave it back.
    #[serde(default)]
    pub reason: String,
}

/// `POST /api/group-sessions/{session}/door`: the child came; `…/door/take-back`: it did not come
/// after all.
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
