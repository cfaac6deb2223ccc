//! Whom to invite to a group session.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Attendance, Case, FollowUp};
use crate::municipality::Checkup;

/// Why a child may be invited to a group session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Invitation {
    /// It missed a session, and is still young enough.
    Missed,
    /// No notice names a day that holds: none went out, or its session is not held.
    ToInvite,
    /// A notice names a day to come, and no place is taken for it.
    Invited,
}

/// A group session, as far as inviting to it goes.
#[derive(Clone, Copy, Debug)]
pub struct Inviting<'a> {
    /// The checkup's id.
    pub checkup: &'a str,
    /// The day of the session.
    pub on: NaiveDate,
    /// Days on which sessions of this checkup are held in the ward, today and later.
    pub held: &'a [NaiveDate],
}

impl Case {
    /// Why the child may be invited to a session, and the day that a notice names now; nothing for
    /// a child who is not of that age on the day, not followed here, has a place, came, need not
    /// come, or whose search a nurse has closed.
    pub fn invitation(
        &self,
        rules: &FollowUp,
        checkups: &[Checkup],
        session: Inviting<'_>,
        today: NaiveDate,
    ) -> Option<(Invitation, Option<NaiveDate>)> {
        if !self.followed_on(rules, today) || self.away_from_here(today) {
            return None;
        }
        let standing = self.checkups(rules, checkups, today);
        let standing = standing.into_iter().find(|standing| standing.id == session.checkup)?;
        let of_age =
            standing.window.is_none_or(|(first, last)| first <= session.on && session.on <= last);
        if !of_age || standing.closed {
            return None;
        }
        let named = standing.for_day.filter(|day| session.held.contains(day));
        let why = match (standing.state, named) {
            (Attendance::Attended | Attendance::Excused, _) => return None,
            // Today's session is not over, whether a place was taken for it or a notice names it.
            (Attendance::Booked | Attendance::Unknown, Some(_)) => return None,
            (Attendance::Missed | Attendance::Unknown, _) => Invitation::Missed,
            (Attendance::Invited, Some(_)) => Invitation::Invited,
            (Attendance::NotYet | Attendance::Invited | Attendance::Booked, _) => {
                Invitation::ToInvite
            }
        };
        Some((why, named))
    }
}
