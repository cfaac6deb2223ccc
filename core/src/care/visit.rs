//! The visit to every home with a newborn (乳児家庭全戸訪問).

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::StaffId;

/// The three kinds of visit that share one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum VisitKind {
    /// 新生児訪問: a nurse or midwife, as a rule by day 60.
    Newborn,
    /// 未熟児訪問: low weight at birth.
    LowBirthWeight,
    /// こんにちは赤ちゃん訪問: a visitor from the neighbourhood.
    Hello,
}

/// Why a family is not at home for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AwayReason {
    /// 里帰り中: with the grandparents.
    WithGrandparents,
    /// 入院中: in hospital.
    InHospital,
}

/// Why a visit did not come about. None of these takes the child off the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// 拒否: the family declined.
    Declined,
    /// 連絡不通: nobody can be reached.
    NoContact,
    /// 転出: the family does not live there any more, as was said at the door. Whether and where
    /// to it moved, a nurse finds out.
    MovedOut,
}

/// How a child stands with its visit on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum VisitState {
    /// Nobody has taken it yet.
    Unassigned,
    /// Somebody has it.
    Assigned {
        /// Who.
        to: StaffId,
    },
    /// A day is agreed.
    Appointment {
        /// Who goes.
        to: StaffId,
        /// The day.
        on: NaiveDate,
        /// The hour, where one was agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<NaiveTime>,
    },
    /// Nobody was at home; still to be done.
    NotMet {
        /// The last day it was tried.
        on: NaiveDate,
    },
    /// The family declined or cannot be reached; still to be followed.
    Declined {
        /// Why.
        reason: Refusal,
    },
    /// Not at home until a day, on which the work comes back by itself.
    Away {
        /// Why.
        reason: AwayReason,
        /// The day on which the family is expected back.
        until: NaiveDate,
    },
    /// Visited.
    Visited {
        /// The day.
        on: NaiveDate,
    },
    /// Closed by a nurse, with a reason.
    Closed {
        /// The day.
        on: NaiveDate,
    },
}

/// Whom the visitor spoke with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Met {
    /// Mother.
    Mother,
    /// Father.
    Father,
    /// Mother and father.
    Both,
    /// Somebody else.
    Other,
}

/// How the child is fed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Feeding {
    /// Breast milk.
    Breast,
    /// Formula.
    Formula,
    /// Both.
    Mixed,
}

/// Edinburgh Postnatal Depression Scale: the sum and item 10 alone, never the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Mood {
    /// Sum of the ten items, 0 to 30. Nine and more asks for follow-up in Japan.
    pub total: u8,
    /// Item 10 (thoughts of self-harm), 0 to 3. Anything but 0 asks for follow-up at once.
    pub item_10: u8,
}

/// What follows from a visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum VisitNext {
    /// Nothing more.
    #[default]
    None,
    /// A telephone call.
    Phone,
    /// A second visit.
    SecondVisit,
    /// 養育支援訪問.
    SupportVisit,
    /// A conference.
    Conference,
}

/// The visit sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisitSheet {
    /// The kind of visit.
    pub kind: VisitKind,
    /// Who went.
    pub visitor: StaffId,
    /// Whom they met.
    pub met: Met,
    /// The visitor saw the child with own eyes.
    pub child_seen: bool,
    /// How the child is fed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feeding: Option<Feeding>,
    /// Weight in grams.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_g: Option<u32>,
    /// Sleep, in the visitor's words.
    #[serde(default)]
    pub sleep: String,
    /// Umbilicus, in the visitor's words.
    #[serde(default)]
    pub umbilicus: String,
    /// The mother's mood.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mood: Option<Mood>,
    /// Who helps at home.
    #[serde(default)]
    pub supports: String,
    /// Worries.
    #[serde(default)]
    pub worries: String,
    /// What was handed over.
    #[serde(default)]
    pub handed_over: String,
    /// What follows.
    #[serde(default)]
    pub next: VisitNext,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_by: Option<NaiveDate>,
}
