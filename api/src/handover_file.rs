//! Files that carry children from city to city, and their answers.

use chrono::NaiveDate;
use hagukumi_core::care::NextStep;
use serde::{Deserialize, Serialize};

use crate::{CandidateView, HandoverState, IdentityView, RowChoice};

/// `GET /api/handover-files`: what came from other cities and what went to them as a file, those
/// without an answer first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandoverFilesView {
    /// Whether this city has the keys to take and make such files.
    pub keys: bool,
    /// The files.
    pub files: Vec<HandoverFileView>,
}

/// A file on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HandoverFileView {
    /// The id inside the file.
    pub id: String,
    /// It came from the other city.
    pub incoming: bool,
    /// Six-digit code of the other city.
    pub municipality: String,
    /// Its name, where its keys come with one.
    #[serde(default)]
    pub municipality_name: String,
    /// How it stands.
    pub state: HandoverState,
    /// When it was made here or came in.
    pub on: NaiveDate,
    /// Days since then, while it waits.
    pub waiting_days: i64,
}

/// `POST /api/handover-files`, the file as the body: what it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum TakenFileView {
    /// Children who are handed over to this city; nothing is written about them yet.
    Handover {
        /// The file's id, to look at it.
        id: String,
    },
    /// The answer to a handover of this city, which is written now.
    Answer {
        /// Taken, or given back.
        accepted: bool,
        /// Why it was given back.
        #[serde(default)]
        reason: String,
        /// Six-digit code of who answered.
        municipality: String,
    },
}

/// `GET /api/handover-files/{file}`: what is in a file that came in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceivedFileView {
    /// The file.
    pub file: HandoverFileView,
    /// The day of sending.
    pub sent: NaiveDate,
    /// The children, in the order of the file.
    pub children: Vec<ReceivedChildView>,
    /// What was shown, as a fingerprint to be sent back with the answer.
    pub seen: String,
}

/// A child in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceivedChildView {
    /// Who it is, as the sender knew it.
    pub identity: IdentityView,
    /// What the sender wants the receiver to know.
    pub note: String,
    /// Language to speak with the family, as a tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// Entries of the timeline.
    pub entries: u64,
    /// How often the family was tried.
    pub attempts: u64,
    /// When a professional last saw the child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<NaiveDate>,
    /// What the sender meant to do next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextStep>,
    /// Whom it may be here, likeliest first.
    pub candidates: Vec<CandidateView>,
    /// Only a person can say whom it is.
    pub unclear: bool,
}

/// `POST /api/handover-files/{file}/accept`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AcceptFileRequest {
    /// The fingerprint of what was shown. Where it is no longer so, nothing is written and the
    /// answer is 409 `rows-changed`.
    pub seen: String,
    /// The ward of children who are not known here yet; one of one's own.
    pub ward: String,
    /// Whom each child is here, in the order of the file: `same` or `other`.
    pub choices: Vec<RowChoice>,
}

/// `POST /api/handover-files/{file}/return`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReturnFileRequest {
    /// Why: 1 to 500 characters.
    pub reason: String,
}
