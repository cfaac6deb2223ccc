//! Who stands on which list, from which day, in which order.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{NextStep, Step};

/// The lists of a nurse's morning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum List {
    /// Visits after birth that are not done.
    Visits,
    /// Checkups whose report is due and that nobody reported.
    Missed,
    /// Children whom no professional has seen for too long.
    Unseen,
    /// Children for whom it was said what is to be done next.
    Steps,
}

impl List {
    /// Every list, in the order of the first page.
    pub const ALL: [Self; 4] = [Self::Unseen, Self::Visits, Self::Missed, Self::Steps];

    /// The name on the command line and in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Visits => "visits",
            Self::Missed => "missed",
            Self::Unseen => "unseen",
            Self::Steps => "steps",
        }
    }

    /// The list of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.name() == name)
    }
}

/// A child's place on a list. It depends on the timeline and the rules alone, not on the day of
/// looking: the list of a day is every listing with `from <= day` and no `until <= day`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Listing {
    /// The list.
    pub list: List,
    /// The checkup on the list of missed ones; [`Listing::HANDOVER`] on that of next steps where
    /// the child has to be handed over; empty elsewhere.
    pub item: String,
    /// The first day on the list.
    pub from: NaiveDate,
    /// The first day off the list again by itself (the child starts school); usually absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The day by which the work was or is due: overdue days count from it.
    pub due: NaiveDate,
    /// When any professional last saw the child with own eyes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<NaiveDate>,
}

impl Listing {
    /// The item of a child that has to be handed over, on the list of next steps.
    pub const HANDOVER: &'static str = "handover";

    /// What the place itself says is to be done; nothing where the timeline says it.
    pub fn step(&self) -> Option<NextStep> {
        let handover = self.list == List::Steps && self.item == Self::HANDOVER;
        handover.then_some(NextStep { step: Step::Handover, by: self.due })
    }

    /// Whether the child stands on the list on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// The place in the list: who was unseen longest, then who is overdue longest, then the
    /// younger. A child never seen counts from birth.
    pub fn order(&self, birth_date: NaiveDate) -> Order {
        Order {
            unseen_since: self.last_seen.unwrap_or(birth_date),
            due: self.due,
            birth_date: std::cmp::Reverse(birth_date),
        }
    }
}

/// The sort key of every list, first to last. The same for any day of looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Order {
    /// The last day any professional saw the child, or its birthday.
    pub unseen_since: NaiveDate,
    /// The day by which the work was due.
    pub due: NaiveDate,
    /// Younger first.
    pub birth_date: std::cmp::Reverse<NaiveDate>,
}
