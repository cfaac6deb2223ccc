//! Attempts to reach a family, and what comes next.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a piece of work is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "about", content = "checkup")]
pub enum Concern {
    /// The visit after birth.
    Visit,
    /// The checkup with this id.
    Checkup(String),
    /// The child as such: whether anyone has seen it.
    Child,
}

/// How a family was contacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Letter or another notice.
    Letter,
    /// Telephone.
    Phone,
    /// Message in the family's app.
    Message,
    /// Visit at the home.
    Visit,
    /// Through the nursery or kindergarten.
    Nursery,
    /// Through a clinic.
    Clinic,
    /// A conference of those who know the family.
    Conference,
}

/// What came of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Sent; an answer is awaited.
    Sent,
    /// Spoke with the family.
    Reached,
    /// Nobody answered or was at home.
    NoAnswer,
    /// The child was seen with own eyes by a professional. Takes the child off the lists.
    ChildSeen,
    /// The family declined.
    Declined,
    /// The address or number is wrong.
    WrongAddress,
}

/// The next thing to do for a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Send a notice again.
    Letter,
    /// Telephone.
    Phone,
    /// Visit at home.
    Visit,
    /// Ask the nursery.
    Nursery,
    /// Ask the clinic.
    Clinic,
    /// Hold a conference.
    Conference,
    /// 養育支援訪問: support at home.
    SupportVisit,
    /// Look again.
    Review,
    /// Hand the child over to whoever follows it from now on. It follows from the timeline: nobody
    /// names it.
    Handover,
}

/// What is to be done next, and by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextStep {
    /// What.
    pub step: Step,
    /// The last day for it.
    pub by: NaiveDate,
}

/// One attempt to reach a family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attempt {
    /// What it was about.
    #[serde(flatten)]
    pub concern: Concern,
    /// How.
    pub channel: Channel,
    /// What came of it.
    pub outcome: Outcome,
    /// A line in the nurse's words.
    #[serde(default)]
    pub note: String,
    /// What next, and by when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextStep>,
}
