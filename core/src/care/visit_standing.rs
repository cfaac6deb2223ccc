//! How a child stands with the visit after birth.

use chrono::NaiveDate;

use super::presence::{days_after, months_after};
use super::{
    Author, AwayReason, Body, Case, Concern, FollowUp, Mood, StaffId, VisitKind, VisitState,
};

/// Why a mother is followed up after the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MoodFollowUp {
    /// The sum reaches the municipality's limit.
    Total,
    /// Item 10 is not zero, whatever the sum: thoughts of self-harm, so at once.
    AtOnce,
}

impl Mood {
    /// Whether the answers ask for follow-up. Item 10 counts whatever the sum.
    /// Source: Edinburgh Postnatal Depression Scale as used in Japan, 9 and more.
    pub fn follow_up(self, rules: &FollowUp) -> Option<MoodFollowUp> {
        if self.item_10 > 0 {
            Some(MoodFollowUp::AtOnce)
        } else {
            (self.total >= rules.mood_total).then_some(MoodFollowUp::Total)
        }
    }
}

impl Case {
    /// How the visit stands on a day. A family that is away comes back by itself on its day, as it
    /// stood before. With a child's death, or when another municipality follows it, an open visit
    /// is closed: what was agreed with the family holds no longer.
    pub fn visit_state(&self, day: NaiveDate) -> VisitState {
        let mut state = VisitState::Unassigned;
        let mut visitor: Option<StaffId> = None;
        let mut away: Option<(AwayReason, NaiveDate)> = None;
        for entry in self.entries().iter().take_while(|entry| entry.on <= day) {
            state = match &entry.body {
                // Given to somebody or agreed for a day while away: it shows when they are back.
                Body::VisitAssigned { to } => {
                    visitor = Some(to.clone());
                    // Another visitor does not undo what was agreed with the family, nor a visit.
                    match state {
                        VisitState::Appointment { on, at, .. } => {
                            VisitState::Appointment { to: to.clone(), on, at }
                        }
                        done @ (VisitState::Visited { .. } | VisitState::Closed { .. }) => done,
                        _ => VisitState::Assigned { to: to.clone() },
                    }
                }
                Body::VisitAppointment { for_day, at } => {
                    let writer = match &entry.author {
                        Author::Staff(staff) => staff.clone(),
                        Author::Import(_) | Author::Elsewhere(_) => StaffId::default(),
                    };
                    let to = visitor.get_or_insert(writer).clone();
                    VisitState::Appointment { to, on: *for_day, at: *at }
                }
                Body::VisitAway { reason, until } => {
                    away = Some((*reason, *until));
                    continue;
                }
                Body::Visited { .. } => VisitState::Visited { on: entry.on },
                Body::VisitNotMet { .. } => VisitState::NotMet { on: entry.on },
                Body::VisitDeclined { reason, .. } => VisitState::Declined { reason: *reason },
                Body::Closed { concern: Concern::Visit, .. } => VisitState::Closed { on: entry.on },
                Body::Reopened { concern: Concern::Visit, .. } => match &visitor {
                    Some(to) => VisitState::Assigned { to: to.clone() },
                    None => VisitState::Unassigned,
                },
                _ => continue,
            };
            if !matches!(state, VisitState::Assigned { .. } | VisitState::Appointment { .. }) {
                away = None;
            }
        }
        // Nobody is sent to the door of a child who has died, or whom somebody else follows now.
        if let (Some(on), false) = (self.ended(day), matches!(state, VisitState::Visited { .. })) {
            return VisitState::Closed { on };
        }
        match away {
            Some((reason, until)) if day < until => VisitState::Away { reason, until },
            _ => state,
        }
    }

    /// To whom the visit was given last, up to a day.
    pub fn visitor(&self, day: NaiveDate) -> Option<&StaffId> {
        self.entries()
            .iter()
            .take_while(|entry| entry.on <= day)
            .filter_map(|entry| match &entry.body {
                Body::VisitAssigned { to } => Some(to),
                _ => None,
            })
            .last()
    }

    /// The day of the first visit.
    pub fn first_visit(&self) -> Option<NaiveDate> {
        self.visits().map(|(on, _)| on).next()
    }

    /// Which of the three visits is due on a day: for low weight at birth whatever the age, by a
    /// nurse or midwife up to the day of the rule, by a visitor after it.
    pub fn visit_kind(&self, rules: &FollowUp, day: NaiveDate) -> VisitKind {
        let low = |weight: u32| weight <= rules.low_birth_weight_g;
        if self.person.birth_weight_g.is_some_and(low) {
            VisitKind::LowBirthWeight
        } else if day <= self.visit_due(rules) {
            VisitKind::Newborn
        } else {
            VisitKind::Hello
        }
    }

    /// The last day on which the visit is in time: as a rule day 60.
    pub fn visit_due(&self, rules: &FollowUp) -> NaiveDate {
        days_after(self.person.birth_date, rules.newborn_visit_days)
    }

    /// The day on which the child is as old as the law allows a home to stay unvisited: four months.
    pub fn visit_limit(&self, rules: &FollowUp) -> NaiveDate {
        months_after(self.person.birth_date, rules.visit_months)
    }

    /// The birth card is awaited on a day, and late.
    pub fn birth_card_late(&self, rules: &FollowUp, day: NaiveDate) -> bool {
        self.person.birth_card_on.is_none_or(|on| on > day)
            && day > days_after(self.person.birth_date, rules.birth_card_days)
    }
}
