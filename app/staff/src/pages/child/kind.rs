//! What can be written about a child.

use hagukumi_core::care::{Body, CheckupRecord};

use super::doses;

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An attempt to reach the family.
    Attempt,
    /// A note.
    Note,
    /// A professional saw the child.
    Seen,
    /// A visit that was done.
    Visited,
    /// An agreed day.
    Appointment,
    /// Nobody was met.
    NotMet,
    /// The family declined or cannot be reached.
    Declined,
    /// The family is away.
    Away,
    /// A notice of a checkup went out.
    Invited,
    /// A checkup was attended.
    Attended,
    /// A checkup need not be attended.
    Excused,
    /// Doses that were given.
    Dose,
    /// How to reach the family, and in which language.
    Family,
    /// A place in a group session.
    Book,
    /// The next step.
    Next,
    /// Who is responsible.
    Responsible,
    /// Who makes the visit.
    Assign,
    /// Close a piece of work.
    Close,
    /// Take it up again.
    Reopen,
    /// Hand over.
    Handover,
}

impl Kind {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 20] = [
        Self::Attempt,
        Self::Note,
        Self::Seen,
        Self::Next,
        Self::Appointment,
        Self::Visited,
        Self::NotMet,
        Self::Declined,
        Self::Away,
        Self::Invited,
        Self::Book,
        Self::Attended,
        Self::Excused,
        Self::Dose,
        Self::Family,
        Self::Responsible,
        Self::Assign,
        Self::Close,
        Self::Reopen,
        Self::Handover,
    ];

    /// Its name in message ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Attempt => "attempt",
            Self::Note => "note",
            Self::Seen => "seen",
            Self::Next => "next",
            Self::Visited => "visited",
            Self::Appointment => "appointment",
            Self::NotMet => "not-met",
            Self::Declined => "declined",
            Self::Away => "away",
            Self::Book => "book",
            Self::Invited => "invited",
            Self::Attended => "attended",
            Self::Excused => "excused",
            Self::Dose => "dose",
            Self::Family => "family",
            Self::Responsible => "responsible",
            Self::Assign => "assign",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Handover => "handover",
        }
    }

    /// The field in which writing begins.
    pub fn first_field(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Book => "session",
            Self::Dose => doses::FIRST_FIELD,
            Self::Family => "phone",
            _ => "on",
        }
    }

    /// The form that corrects an entry; none for what staff do not write here, and for a family's
    /// details, which are written anew.
    pub fn of(body: &Body) -> Option<Self> {
        Some(match body {
            Body::Attempt { .. } => Self::Attempt,
            Body::Note { .. } => Self::Note,
            Body::Seen { .. } => Self::Seen,
            Body::Visited { .. } => Self::Visited,
            Body::VisitAppointment { .. } => Self::Appointment,
            Body::VisitNotMet { .. } => Self::NotMet,
            Body::VisitDeclined { .. } => Self::Declined,
            Body::VisitAway { .. } => Self::Away,
            Body::Checkup { record: CheckupRecord::Invited { .. }, .. } => Self::Invited,
            Body::Checkup { record: CheckupRecord::Attended { .. }, .. } => Self::Attended,
            Body::Checkup { record: CheckupRecord::Excused { .. }, .. } => Self::Excused,
            Body::Dose { .. } => Self::Dose,
            Body::Next { .. } => Self::Next,
            Body::Responsible { .. } => Self::Responsible,
            Body::VisitAssigned { .. } => Self::Assign,
            Body::Closed { .. } => Self::Close,
            Body::Reopened { .. } => Self::Reopen,
            _ => return None,
        })
    }
}
