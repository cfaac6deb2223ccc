//! What the staff view and the server say to each other.
//!
//! A suffix says what a type is: `Request` goes to the server, `Response` is the answer to one
//! request, `View` is a thing as it is shown, `Query` is the part of an address after `?`.
//! Children, entries and rules are the core's own types; nothing of the domain is said twice.
//!
//! | address | request | answer |
//! |---|---|---|
//! | `POST /api/sign-in` | [`SignInRequest`] | [`SignInResponse`] |
//! | `POST /api/sign-in/demo` (demo mode only) | [`DemoSignInRequest`] | [`SignInResponse`] |
//! | `GET /api/sign-in/ways` | – | [`SignInWaysView`] |
//! | `POST /api/sign-in/passkey/begin` | – | [`PasskeyChallengeResponse`] |
//! | `POST /api/sign-in/passkey/finish` | [`PasskeyAnswerRequest`] | [`SignInResponse`] |
//! | `POST /api/sign-out` | – | 204 |
//! | `POST /api/enrolment/begin` | [`EnrolmentBeginRequest`] | [`EnrolmentView`] |
//! | `POST /api/enrolment/finish` | [`EnrolmentFinishRequest`] | [`SignInResponse`] |
//! | `POST /api/enrolment/passkey/begin` | [`EnrolmentBeginRequest`] | [`PasskeyChallengeResponse`] |
//! | `POST /api/enrolment/passkey/finish` | [`EnrolmentPasskeyRequest`] | [`SignInResponse`] |
//! | `GET /api/me` | – | [`MeView`] |
//! | `GET /api/me/passkeys` | – | [`PasskeysView`] |
//! | `POST /api/me/passkeys/begin` | – | [`PasskeyChallengeResponse`] |
//! | `POST /api/me/passkeys` | [`AddPasskeyRequest`] | [`PasskeyView`] |
//! | `PUT /api/me/passkeys/{passkey}` | [`RenamePasskeyRequest`] | 204 |
//! | `DELETE /api/me/passkeys/{passkey}` | – | 204 |
//! | `GET /api/first-page` | [`FirstPageQuery`] | [`FirstPageView`] |
//! | `GET /api/worklists/{list}` | [`WorklistQuery`] | [`WorklistView`] |
//! | `GET /api/worklists/{list}/responsible` | [`ResponsibleQuery`] | [`ResponsibleView`] |
//! | `GET /api/attempts` | [`AttemptsQuery`] | [`AttemptsView`] |
//! | `POST /api/search` | [`SearchRequest`] | [`SearchResponse`] |
//! | `POST /api/children/{child}/open` | [`OpenChildRequest`] | [`ChildPageView`] |
//! | `POST /api/children/{child}/entries` | [`AppendRequest`] | [`AppendResponse`]; 409 [`ConflictProblem`] |
//! | `GET /api/children/{child}/accesses` | – | [`AccessesView`] |
//! | `GET /api/colleagues` | [`ColleaguesQuery`] | [`ColleaguesView`] |
//! | `GET /api/visits/week` | [`WeekQuery`] | [`WeekView`] |
//! | `POST /api/visits/assignments` | [`AssignVisitsRequest`] | [`AssignVisitsResponse`] |
//! | `GET /api/visits/sheet` | [`DaySheetQuery`] | [`DaySheetView`] |
//! | `GET /api/round` | – | [`RoundView`] |
//! | `POST /api/round/sheets` | [`SyncSheetsRequest`] | [`SyncSheetsResponse`] |
//! | `GET /api/group-sessions` | [`GroupSessionsQuery`] | [`GroupSessionsView`] |
//! | `POST /api/group-sessions` | [`CreateGroupSessionRequest`] | [`GroupSessionView`] |
//! | `GET /api/group-sessions/{session}` | – | [`GroupSessionPageView`] |
//! | `POST /api/group-sessions/{session}/bookings` | [`BookRequest`] | [`AppendResponse`]; 409 [`ConflictProblem`] |
//! | `POST /api/group-sessions/{session}/change` | [`ChangeGroupSessionRequest`] | [`GroupSessionView`] |
//! | `POST /api/group-sessions/{session}/cancel` | [`CancelGroupSessionRequest`] | [`GroupSessionView`] |
//! | `GET /api/group-sessions/{session}/due` | – | [`DueChildrenView`] |
//! | `POST /api/group-sessions/{session}/invitations` | [`InviteRequest`] | [`InviteResponse`] |
//! | `GET /api/group-sessions/{session}/letters` | – | [`LettersView`] |
//! | `POST /api/group-sessions/{session}/release` | [`ReleaseRequest`] | [`AppendResponse`]; 409 [`ConflictProblem`] |
//! | `POST /api/group-sessions/{session}/door` | [`DoorRequest`] | [`AppendResponse`]; 409 [`ConflictProblem`] |
//! | `POST /api/group-sessions/{session}/door/take-back` | [`DoorRequest`] | [`AppendResponse`]; 409 [`ConflictProblem`] |
//! | `GET /api/handovers` | [`HandoversQuery`] | [`HandoversView`] |
//! | `POST /api/handovers` | [`SendHandoverRequest`] | [`HandoverView`]; 409 [`ConflictProblem`] |
//! | `POST /api/handovers/{handover}/accept` | [`AcceptHandoverRequest`] | [`HandoverView`] |
//! | `POST /api/handovers/{handover}/return` | [`ReturnHandoverRequest`] | [`HandoverView`] |
//! | `GET /api/handovers/{handover}/file` | – | the file for another city |
//! | `GET /api/handover-files` | – | [`HandoverFilesView`] |
//! | `POST /api/handover-files` | the file as the body | [`TakenFileView`] |
//! | `GET /api/handover-files/{file}` | – | [`ReceivedFileView`] |
//! | `POST /api/handover-files/{file}/accept` | [`AcceptFileRequest`] | [`HandoverFileView`] |
//! | `POST /api/handover-files/{file}/return` | [`ReturnFileRequest`] | [`HandoverFileView`] |
//! | `GET /api/handover-files/{file}/answer` | – | the answer for the other city |
//! | `GET /api/imports` | – | [`ImportsView`] |
//! | `POST /api/imports` | [`ImportQuery`], the file as the body | [`ImportView`] (a dry run) |
//! | `GET /api/imports/{import}` | – | [`ImportView`] |
//! | `DELETE /api/imports/{import}` | – | 204 |
//! | `POST /api/imports/{import}/apply` | [`ApplyImportRequest`] | [`ImportView`] |
//! | `GET /api/imports/{import}/doubts` | – | [`DoubtsView`] |
//! | `POST /api/imports/{import}/decisions` | [`DecideRequest`] | [`DoubtsView`] |
//! | `GET /api/imports/{import}/report.csv` | – | CSV |
//! | `GET /api/saved-views` | – | [`SavedViewsView`] |
//! | `PUT /api/saved-views/{view}` | [`SaveViewRequest`] | [`SavedView`] |
//! | `DELETE /api/saved-views/{view}` | – | 204 |
//! | `GET /api/figures` | [`FiguresQuery`] | [`FiguresView`] |
//! | `GET /api/staff` | – | [`StaffView`] |
//! | `POST /api/staff` | [`CreateStaffRequest`] | [`InvitationView`] |
//! | `POST /api/staff/{staff}/role` | [`SetRoleRequest`] | [`StaffMemberView`]; 409 [`StaffConflictProblem`] |
//! | `POST /api/staff/{staff}/reset` | [`ChangeStaffRequest`] | [`InvitationView`]; 409 [`StaffConflictProblem`] |
//! | `POST /api/staff/{staff}/disable` | [`ChangeStaffRequest`] | [`StaffMemberView`]; 409 [`StaffConflictProblem`] |
//! | `POST /api/staff/{staff}/enable` | [`ChangeStaffRequest`] | [`StaffMemberView`]; 409 [`StaffConflictProblem`] |
//!
//! Every error is a [`Problem`] (RFC 9457, `application/problem+json`) with a stable `code`; its
//! message id is `staff-problem-` and the code. Every request that changes something carries the
//! header [`REQUEST_HEADER`], which no other site can send.
#![warn(missing_docs)]

mod account;
mod attempts;
mod child;
mod doubt;
mod figures;
mod front;
mod group_session;
mod handover;
mod handover_file;
mod import;
mod passkey;
mod problem;
mod saved_view;
mod search;
mod sign_in;
mod visits;
mod worklist;

pub use account::*;
pub use attempts::*;
pub use child::*;
pub use doubt::*;
pub use figures::*;
pub use front::*;
pub use group_session::*;
pub use handover::*;
pub use handover_file::*;
pub use import::*;
pub use passkey::*;
pub use problem::*;
pub use saved_view::*;
pub use search::*;
pub use sign_in::*;
pub use visits::*;
pub use worklist::*;

/// Header of every request that changes something, with the value `1`. A form or an image of
/// another site cannot set it, and a script of another site is not allowed to.
pub const REQUEST_HEADER: &str = "x-hagukumi";
