//! Handing a child over to another ward or city.

use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, EntryId, HandoverId, Receiver};
use serde::{Deserialize, Serialize};

/// From which side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum HandoverSide {
    /// What others sent to us.
    #[default]
    Received,
    /// What we sent.
    Sent,
    /// Both: those that the first page counts.
    All,
}

/// `GET /api/handovers`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct HandoversQuery {
    /// From which side; `received` when absent.
    #[serde(default)]
    pub side: HandoverSide,
    /// Ward code; all of one's own wards when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
}

/// Handovers, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandoversView {
    /// The handovers.
    pub handovers: Vec<HandoverView>,
}

/// How a handover stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum HandoverState {
    /// Waits for its receiver; the child stays on the sender's lists.
    Sent,
    /// Taken.
    Accepted,
    /// Given back, with a reason.
    Returned,
}

/// A handover.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandoverView {
    /// Its id.
    pub id: HandoverId,
    /// The child.
    pub child: ChildId,
    /// The child's version.
    pub version: u32,
    /// Name.
    pub name: String,
    /// Reading.
    pub kana: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Ward code of the sender.
    pub from_ward: String,
    /// To whom.
    pub receiver: Receiver,
    /// What the receiver must know.
    pub note: String,
    /// How it stands.
    pub state: HandoverState,
    /// When it was sent.
    pub sent: NaiveDate,
    /// Days since then, while it waits.
    pub waiting_days: i64,
    /// Why it was returned.
    #[serde(default)]
    pub reason: String,
    /// The file for the other city can be downloaded: its keys are known here.
    #[serde(default)]
    pub file: bool,
}

/// `POST /api/handovers`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SendHandoverRequest {
    /// Random, made by the app: 16 to 64 letters, digits and `-`.
    pub id: HandoverId,
    /// The child.
    pub child: ChildId,
    /// The version that was seen.
    pub expected_version: u32,
    /// Id of the entry to write, as in [`crate::AppendRequest`].
    pub entry: EntryId,
    /// To whom.
    pub receiver: Receiver,
    /// What the receiver must know; at most 2,000 characters.
    #[serde(default)]
    pub note: String,
    /// Why, for a child that is not on one's own list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// `POST /api/handovers/{handover}/accept`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AcceptHandoverRequest {
    /// The version that was seen.
    pub expected_version: u32,
    /// Id of the entry to write, as in [`crate::AppendRequest`].
    pub entry: EntryId,
}

/// `POST /api/handovers/{handover}/return`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReturnHandoverRequest {
    /// The version that was seen.
    pub expected_version: u32,
    /// Id of the entry to write, as in [`crate::AppendRequest`].
    pub entry: EntryId,
    /// Why: 1 to 500 characters.
    pub reason: String,
}
