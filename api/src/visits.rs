//! Visits after birth: the week of a ward, and the round of one visitor.

use chrono::{NaiveDate, NaiveTime};
use hagukumi_core::care::{Body, ChildId, EntryId, StaffId, VisitKind, VisitState};
use serde::{Deserialize, Serialize};

use crate::{LastAttemptView, PersonNameView};

/// `GET /api/visits/week`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct WeekQuery {
    /// Ward code; all of one's own wards when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ward: Option<String>,
    /// Any day of the week; this week when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<NaiveDate>,
}

/// A week of visits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WeekView {
    /// The week's Monday.
    pub monday: NaiveDate,
    /// Visits with a day in this week, by day, hour and visitor.
    pub appointments: Vec<VisitView>,
    /// Open visits without a day to come: first those whose agreed day has passed without a
    /// sheet, then those without a day; among them who is due first leads.
    pub waiting: Vec<VisitView>,
    /// Open visits that nobody has taken, by area.
    pub unassigned_by_area: Vec<AreaCountView>,
}

/// An open visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisitView {
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
    /// How it stands.
    pub visit: VisitState,
    /// Who has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<PersonNameView>,
    /// The day by which it is due.
    pub due: NaiveDate,
    /// Tag of the family's language; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An interpreter is needed.
    pub interpreter: bool,
}

/// Visits of one part of a ward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AreaCountView {
    /// Ward code.
    pub ward: String,
    /// Part of the ward.
    pub area: String,
    /// How many.
    pub count: u64,
}

/// `POST /api/visits/assignments`: several visits to one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssignVisitsRequest {
    /// To whom.
    pub to: StaffId,
    /// Which: 1 to 200.
    pub visits: Vec<AssignVisit>,
}

/// One visit to give.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssignVisit {
    /// The child.
    pub child: ChildId,
    /// The version that was seen.
    pub expected_version: u32,
    /// Id of the entry to write, as in [`crate::AppendRequest`].
    pub entry: EntryId,
}

/// An answer for each, in the order of the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssignVisitsResponse {
    /// The answers.
    pub visits: Vec<AssignedVisitView>,
}

/// What became of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AssignedVisitView {
    /// The child.
    pub child: ChildId,
    /// What became of it.
    #[serde(flatten)]
    pub result: AssignResult,
}

/// What became of an assignment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "result")]
pub enum AssignResult {
    /// Given.
    Assigned {
        /// The child's new version.
        version: u32,
    },
    /// Somebody wrote in the meantime; nothing was changed.
    Conflict {
        /// The child's version now.
        version: u32,
        /// How the visit stands now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        visit: Option<VisitState>,
    },
    /// It cannot be given: done, closed, or not in one's wards.
    Refused,
}

/// `GET /api/round`: the visitor's addresses of today, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoundView {
    /// The day.
    pub on: NaiveDate,
    /// Where to go, by hour.
    pub stops: Vec<RoundStopView>,
    /// EPDS total from which a mother is followed up here, for the sheet to say so at the door.
    pub mood_total: u8,
}

/// One address of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RoundStopView {
    /// The child.
    pub child: ChildId,
    /// Name; empty before it is notified.
    pub name: String,
    /// Reading.
    pub kana: String,
    /// Whom to ask for.
    pub guardian: String,
    /// Address.
    pub address: String,
    /// Telephone number.
    pub phone: String,
    /// The hour, where one was agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<NaiveTime>,
    /// Tag of the family's language; absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An interpreter is needed.
    pub interpreter: bool,
}

/// `GET /api/visits/sheet`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct DaySheetQuery {
    /// Who goes.
    pub visitor: StaffId,
    /// The day; today when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<NaiveDate>,
}

/// The visits of one person on one day, to be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DaySheetView {
    /// The day.
    pub on: NaiveDate,
    /// Who goes.
    pub visitor: PersonNameView,
    /// Where to go, by hour.
    pub stops: Vec<DaySheetStopView>,
}

/// One visit of a day's sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DaySheetStopView {
    /// What a visitor knows.
    pub stop: RoundStopView,
    /// What a nurse knows besides; absent on the sheet of a visitor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nurse: Option<NurseStopView>,
}

/// What a nurse looks at besides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NurseStopView {
    /// Which of the three visits is due. Low weight at birth is health data: no visitor sees it.
    pub kind: VisitKind,
    /// Date of birth.
    pub birth_date: NaiveDate,
    /// Weight at birth in grams.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_weight_g: Option<u32>,
    /// The day by which the visit is due.
    pub due: NaiveDate,
    /// When any professional last saw the child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<NaiveDate>,
    /// The last attempt to reach the family.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_attempt: Option<LastAttemptView>,
}

/// `POST /api/round/sheets`: what was written at the doors, perhaps without a network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncSheetsRequest {
    /// 1 to 50 sheets.
    pub sheets: Vec<OfflineSheet>,
}

/// One sheet from the device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OfflineSheet {
    /// Id of the entry, made on the device when the sheet was begun.
    pub id: EntryId,
    /// The child.
    pub child: ChildId,
    /// The day of the visit.
    pub on: NaiveDate,
    /// `visited`, `visit_not_met`, `visit_declined` or `visit_away`. Who went and which kind of
    /// visit it was the server writes: the visitor knows only an address.
    pub body: Body,
}

/// An answer for each, in the order of the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncSheetsResponse {
    /// The answers.
    pub sheets: Vec<SyncedSheetView>,
}

/// What became of one sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncedSheetView {
    /// Of [`OfflineSheet`].
    pub id: EntryId,
    /// What became of it.
    #[serde(flatten)]
    pub result: SyncResult,
}

/// What became of a sheet. In the first three cases the device may forget it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "result")]
pub enum SyncResult {
    /// Written.
    Accepted,
    /// It was here before, word for word.
    AlreadyThere,
    /// Written, although the visit was given to somebody else in the meantime: what was seen at
    /// the door is not thrown away, and the ward sees both.
    AcceptedGivenAway,
    /// Not written; it stays on the device and the field says why.
    Refused {
        /// Stable; the message id is `staff-invalid-` and it.
        reason: String,
        /// The field, as a path.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        field: Option<String>,
    },
}
