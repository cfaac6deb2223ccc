//! How a child stands with each checkup of the municipality.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::presence::days_after;
use super::{Author, Body, Case, CheckupRecord, Concern, Entry, FollowUp};
use crate::municipality::{Checkup, CheckupPlace};

/// How a child stands with one checkup on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// Its ages have not come, or they have and nobody has sent a notice.
    NotYet,
    /// A notice went out.
    Invited,
    /// A place in a group session is booked.
    Booked,
    /// The child came, late also.
    Attended,
    /// The report is due and says nothing.
    Missed,
    /// 未把握: over, and the report may still come.
    Unknown,
    /// Need not come.
    Excused,
}

/// One checkup of one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckupStanding {
    /// The checkup's id.
    pub id: String,
    /// Its state on the day asked for.
    pub state: Attendance,
    /// First and last day by age; absent where the municipality's ages are not known.
    pub window: Option<(NaiveDate, NaiveDate)>,
    /// The day of the notice or booking that holds.
    pub for_day: Option<NaiveDate>,
    /// The first day on which it counts as missed, as far as it can be known on the day.
    pub report_due: Option<NaiveDate>,
    /// The day on which the child came.
    pub attended: Option<NaiveDate>,
    /// A nurse has closed the search for this child's checkup.
    pub closed: bool,
}

/// A checkup as it is offered to one child.
pub(super) struct Offer<'a> {
    pub(super) checkup: &'a Checkup,
    pub(super) window: Option<(NaiveDate, NaiveDate)>,
}

/// When a checkup became missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Miss {
    /// The last day on which coming was in time.
    pub(super) due: NaiveDate,
    /// The first day on which it is missed.
    pub(super) from: NaiveDate,
}

impl Case {
    /// Every checkup that the municipality offers this child, in its order, as it stands on a day.
    pub fn checkups(
        &self,
        rules: &FollowUp,
        checkups: &[Checkup],
        day: NaiveDate,
    ) -> Vec<CheckupStanding> {
        self.offers(checkups).iter().map(|offer| self.checkup(rules, offer, day)).collect()
    }

    /// The checkups that the municipality offers this child and to which it came, in its order, each
    /// with the first day.
    pub fn attended(&self, checkups: &[Checkup]) -> Vec<(String, NaiveDate)> {
        let came = |id: &String| {
            self.entries().iter().find_map(|entry| match &entry.body {
                Body::Checkup { checkup, record: CheckupRecord::Attended { .. } }
                    if checkup == id =>
                {
                    Some(entry.on)
                }
                _ => None,
            })
        };
        let offers = self.offers(checkups).into_iter();
        offers
            .filter_map(|Offer { checkup, .. }| Some((checkup.id.clone(), came(&checkup.id)?)))
            .collect()
    }

    /// The entry of each checkup that is in effect when the child's window opens (at birth, where
    /// the ages are not known).
    pub(super) fn offers<'a>(&self, checkups: &'a [Checkup]) -> Vec<Offer<'a>> {
        let mut offers: Vec<Offer<'a>> = Vec::with_capacity(checkups.len());
        for checkup in checkups {
            let window = checkup.window().and_then(|(ages, _)| ages.days(self.person.birth_date));
            let decisive = window.map_or(self.person.birth_date, |(first, _)| first);
            let in_effect = checkup.effective.is_none_or(|effective| effective.holds_on(decisive));
            if in_effect && !offers.iter().any(|offer| offer.checkup.id == checkup.id) {
                offers.push(Offer { checkup, window });
            }
        }
        offers
    }

    fn checkup(&self, rules: &FollowUp, offer: &Offer<'_>, day: NaiveDate) -> CheckupStanding {
        let id = offer.checkup.id.as_str();
        let mut attended = None;
        let (mut invited, mut booked, mut excused, mut closed) = (false, false, false, false);
        let mut for_day = None;
        for entry in self.entries().iter().take_while(|entry| entry.on <= day) {
            match &entry.body {
                Body::Checkup { checkup, record } if checkup == id => match record {
                    CheckupRecord::Invited { for_day: named } => {
                        (invited, booked, for_day) = (true, false, *named);
                    }
                    CheckupRecord::Booked { for_day: named, .. } => {
                        (booked, for_day) = (true, Some(*named));
                    }
                    CheckupRecord::Unbooked { .. } => (booked, for_day) = (false, None),
                    CheckupRecord::Attended { .. } => {
                        attended.get_or_insert(entry.on);
                    }
                    CheckupRecord::Excused { .. } => excused = true,
                },
                Body::Closed { concern: Concern::Checkup(of), .. } if of == id => closed = true,
                Body::Reopened { concern: Concern::Checkup(of), .. } if of == id => {
                    (closed, excused) = (false, false);
                }
                _ => {}
            }
        }
        let miss = self.miss(rules, offer, Some(day));
        let over = miss.is_some_and(|miss| day > miss.due);
        let missed = miss.is_some_and(|miss| day >= miss.from);
        let state = if attended.is_some() {
            Attendance::Attended
        } else if excused {
            Attendance::Excused
        } else if missed {
            Attendance::Missed
        } else if over || (for_day == Some(day) && in_session(offer)) {
            Attendance::Unknown
        } else if booked {
            Attendance::Booked
        } else if invited {
            Attendance::Invited
        } else {
            Attendance::NotYet
        };
        CheckupStanding {
            id: id.to_owned(),
            state,
            window: offer.window,
            for_day,
            report_due: miss.map(|miss| miss.from),
            attended,
            closed,
        }
    }

    /// When the checkup becomes missed for want of a report, as the notices and bookings up to
    /// `day` (or ever) have it. At a clinic the report may come for some days after the window;
    /// a group session is counted from its own day. A new booking made in time moves it, one made
    /// after it was missed does not. `None` where neither ages nor a day are known, and for a child
    /// that moved in after its ages and of whose follow-up elsewhere nothing came along.
    pub(super) fn miss(
        &self,
        rules: &FollowUp,
        offer: &Offer<'_>,
        day: Option<NaiveDate>,
    ) -> Option<Miss> {
        let by_age = offer.window.map(|(_, last)| {
            let days = match offer.checkup.place {
                Some(CheckupPlace::Session) => rules.session_report_days,
                Some(CheckupPlace::Clinic) | None => rules.clinic_report_days,
            };
            // The window's own last day is still in time, however few the days for reports.
            Miss { due: last, from: days_after(last, days.max(1)) }
        });
        let by_age = by_age.filter(|miss| {
            self.arrived().is_none_or(|arrived| miss.due >= arrived || self.known_before(arrived))
        });
        if !in_session(offer) {
            return by_age;
        }
        // Written down later than it was missed, it is known as missed from the day of writing on.
        let of_session = |for_day: NaiveDate, entry: &Entry| Miss {
            due: for_day,
            from: days_after(for_day, rules.session_report_days.max(1)).max(entry.on),
        };
        let mut current: Option<Miss> = None;
        for entry in self.entries().iter().take_while(|entry| day.is_none_or(|day| entry.on <= day))
        {
            let Body::Checkup { checkup, record } = &entry.body else { continue };
            if *checkup != offer.checkup.id {
                continue;
            }
            let earliest = earlier(current, by_age);
            if earliest.is_some_and(|miss| miss.from <= entry.on) {
                break;
            }
            match record {
                CheckupRecord::Invited { for_day } => {
                    current = for_day.map(|day| of_session(day, entry))
                }
                CheckupRecord::Booked { for_day, .. } => {
                    current = Some(of_session(*for_day, entry))
                }
                CheckupRecord::Unbooked { .. } => current = None,
                CheckupRecord::Attended { .. } | CheckupRecord::Excused { .. } => {}
            }
        }
        earlier(current, by_age)
    }

    /// The follow-up before the child moved in came along with it.
    fn known_before(&self, arrived: NaiveDate) -> bool {
        self.entries()
            .iter()
            .any(|entry| matches!(entry.author, Author::Elsewhere(_)) && entry.on < arrived)
    }
}

/// Held as a group session, as far as is known: a clinic names no day.
fn in_session(offer: &Offer<'_>) -> bool {
    offer.checkup.place != Some(CheckupPlace::Clinic)
}

fn earlier(one: Option<Miss>, other: Option<Miss>) -> Option<Miss> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.from < one.from { other } else { one }),
        (one, other) => one.or(other),
    }
}
