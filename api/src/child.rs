//! A child's page, and writing into its timeline.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hagukumi_core::care::{
    Attendance, Body, ChildId, Entry, EntryId, HandoverId, List, NextStep, Person, Receiver,
    StaffId, VisitKind, VisitState,
};
use serde::{Deserialize, Serialize};

use crate::{LastAttemptView, PersonNameView};

/// `POST /api/children/{child}/open`. Opening is written into the audit.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenChildRequest {
    /// Why, in words: needed for a child that is not on one's own list. 1 to 200 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Everything about a child on one page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChildPageView {
    /// The child.
    pub id: ChildId,
    /// What the next entry must name as `expected_version`.
    pub version: u32,
    /// As of when.
    pub on: NaiveDate,
    /// The child and its home, as known now.
    pub person: Person,
    /// Everything ever written, the oldest first. Corrected entries are among them; a correction
    /// names the entry that it corrects.
    pub timeline: Vec<Entry>,
    /// Names of the staff whom the timeline mentions.
    pub staff: BTreeMap<String, String>,
    /// How the child stands.
    pub standing: StandingView,
    /// What the immunization programme says is late.
    pub immunization: ImmunizationView,
    /// Brothers and sisters whom this account may also open, the oldest first.
    pub siblings: Vec<SiblingView>,
    /// EPDS total from which a mother is followed up here.
    pub mood_total: u8,
    /// Whether this account may write here.
    pub may_write: bool,
}

/// How a child stands on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StandingView {
    /// The visit after birth.
    pub visit: VisitState,
    /// Which of the three visits is due.
    pub visit_kind: VisitKind,
    /// The birth card is awaited, and its day has passed.
    pub birth_card_late: bool,
    /// Who has the visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visitor: Option<PersonNameView>,
    /// The ward that follows the child: another than that of the address until a handover is
    /// accepted.
    pub ward: String,
    /// The address lies in another ward and no handover is under way: one has to be sent.
    pub needs_handover: bool,
    /// The checkups, in the order of the municipality's data.
    pub checkups: Vec<CheckupStandingView>,
    /// The lists on which the child stands.
    pub lists: Vec<ListedView>,
    /// When any professional last saw the child with own eyes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<NaiveDate>,
    /// Days since then, or since birth.
    pub unseen_days: i64,
    /// Who is responsible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<PersonNameView>,
    /// What is to be done next, and by when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextStep>,
    /// Contact attempts so far, about whatever it was.
    pub attempts: u32,
    /// The last of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_attempt: Option<LastAttemptView>,
    /// Follow-up here has ended: moved away and accepted, died, at school.
    pub ended: bool,
    /// A handover that waits for its receiver.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover: Option<PendingHandoverView>,
}

/// A place on a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ListedView {
    /// The list.
    pub list: List,
    /// The checkup on the list of missed ones; empty elsewhere.
    pub item: String,
    /// Since when.
    pub from: NaiveDate,
    /// The day by which the work was due.
    pub due: NaiveDate,
    /// Contact attempts so far, about this piece of work.
    pub attempts: u32,
}

/// One checkup of a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckupStandingView {
    /// Its id in the municipality's data.
    pub checkup: String,
    /// How it stands.
    pub state: Attendance,
    /// A nurse closed the search for it, with a reason.
    pub closed: bool,
    /// First day of its window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<NaiveDate>,
    /// Last day of its window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<NaiveDate>,
    /// The day of the state: attended, booked for, invited for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

/// A handover that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PendingHandoverView {
    /// The handover.
    pub id: HandoverId,
    /// For whom.
    pub receiver: Receiver,
    /// Since when.
    pub sent: NaiveDate,
}

/// What the immunization programme says about a child.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImmunizationView {
    /// Doses of which the municipality knows.
    pub known_doses: u32,
    /// Routine doses whose standard period is over and that may still be given, the one whose
    /// time runs out first leading.
    pub overdue: Vec<OverdueDoseView>,
    /// Routine series whose time ran out before they were complete.
    pub aged_out: Vec<String>,
    /// What in the doses does not fit the rules, or needs somebody's word.
    pub findings: Vec<DoseFindingView>,
}

/// Something to say about recorded doses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DoseFindingView {
    /// Id of the series; absent where it is about the record as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// What.
    #[serde(flatten)]
    pub finding: DoseFinding,
}

/// What can be found about recorded doses. Vaccines are codes of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum DoseFinding {
    /// Too soon after the dose before.
    IntervalTooShort {
        /// The later dose.
        on: NaiveDate,
        /// How many days too early it came.
        days: i32,
    },
    /// Too soon after another vaccine.
    CrossVaccineTooClose {
        /// The later dose.
        on: NaiveDate,
        /// Its vaccine.
        vaccine: String,
        /// The vaccine before it.
        other: String,
        /// How many days too early it came.
        days: i32,
    },
    /// An interval that only a physician's judgement allows.
    PhysicianInterval {
        /// The later dose.
        on: NaiveDate,
    },
    /// Later than an upper limit that was in force then.
    UpperLimitExceeded {
        /// The later dose.
        on: NaiveDate,
    },
    /// Before the legal window.
    BeforeWindow {
        /// The dose.
        on: NaiveDate,
    },
    /// After the legal window.
    AfterWindow {
        /// The dose.
        on: NaiveDate,
    },
    /// Before the age from which it may be given.
    TooYoung {
        /// The dose.
        on: NaiveDate,
    },
    /// Before it was part of the routine programme.
    BeforeProgramme {
        /// The dose.
        on: NaiveDate,
    },
    /// It does not count in its series.
    NotCounted {
        /// The dose.
        on: NaiveDate,
    },
    /// The same vaccine twice on one day; it counts once.
    Duplicate {
        /// The day.
        on: NaiveDate,
    },
    /// More doses than the series has.
    Extra {
        /// The dose.
        on: NaiveDate,
    },
    /// The programme does not know the vaccine of a dose.
    UnknownVaccine,
    /// Only a physician can say whether it counts.
    AskPhysician {
        /// The dose.
        on: NaiveDate,
        /// Its vaccine.
        vaccine: String,
    },
    /// The vaccine was not part of the routine programme on that day.
    ProductNotRoutine {
        /// The dose.
        on: NaiveDate,
        /// Its vaccine.
        vaccine: String,
    },
    /// Different vaccines in one series.
    ProductsMixed,
    /// The next dose cannot fall inside the window any more.
    CannotComplete {
        /// The first day on which it could be given.
        earliest: NaiveDate,
        /// The last day of the window.
        last: NaiveDate,
    },
    /// The doses left do not all fit into the window.
    CannotFinish {
        /// The first day on which the last of them could be given.
        earliest: NaiveDate,
        /// The last day of the window.
        last: NaiveDate,
    },
    /// A first dose is no longer recommended.
    FirstDoseLate {
        /// The last recommended day.
        last: NaiveDate,
    },
    /// The municipality may still allow it.
    AskMunicipality {
        /// Until when.
        last: NaiveDate,
    },
}

/// A routine dose that is late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OverdueDoseView {
    /// Id of the series in the programme.
    pub series: String,
    /// Its place in the route, from 1.
    pub ordinal: u8,
    /// Last day of the standard period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard_last: Option<NaiveDate>,
    /// Last day on which it is routine, and free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<NaiveDate>,
}

/// A brother or sister.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SiblingView {
    /// The child.
    pub id: ChildId,
    /// Name; empty before it is notified.
    pub name: String,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// The lists on which it stands today.
    pub lists: Vec<List>,
}

/// `POST /api/children/{child}/entries`
///
/// The id comes from the app, so that a doubled click or a repeated request writes once: the same
/// id with the same content is answered as the first time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AppendRequest {
    /// Random, made by the app: 16 to 64 letters, digits and `-`.
    pub id: EntryId,
    /// The version of the page that the writer saw.
    pub expected_version: u32,
    /// The day that it speaks of; not after today.
    pub on: NaiveDate,
    /// What.
    pub body: Body,
    /// Why, for a child that is not on one's own list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The entry is written, and the page as it is now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AppendResponse {
    /// The child's new version.
    pub version: u32,
    /// Who wrote it.
    pub author: StaffId,
    /// How the child stands now: the row changes without another request.
    pub standing: StandingView,
}
