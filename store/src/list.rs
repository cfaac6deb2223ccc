//! The lists of a nurse's morning, as they are asked for.

use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, List, Order, StaffId};
use serde::{Deserialize, Serialize};

use crate::{ChildRecord, Placing};

/// One list on one day. Absent filters let everything through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    /// The list.
    pub list: List,
    /// The day.
    pub on: NaiveDate,
    /// Wards that may be seen; `None` is the whole municipality.
    pub wards: Option<Vec<String>>,
    /// Part of the ward.
    pub area: Option<String>,
    /// The checkup, on the list of missed ones.
    pub checkup: Option<String>,
    /// Born on this day or later.
    pub born_from: Option<NaiveDate>,
    /// Born on this day or earlier.
    pub born_to: Option<NaiveDate>,
    /// Language to speak with the family; the empty one is "unknown".
    pub language: Option<String>,
    /// Whether an interpreter is needed.
    pub interpreter: Option<bool>,
    /// Who is responsible or has the visit.
    pub staff: Option<StaffId>,
    /// At least so many attempts.
    pub attempts_min: Option<u32>,
    /// At most so many attempts.
    pub attempts_max: Option<u32>,
    /// State of the visit on the day, by name: see [`crate::Visit::state_on`].
    pub visit_state: Option<String>,
    /// The last row of the page before.
    pub after: Option<Cursor>,
    /// Rows of a page.
    pub limit: u32,
}

impl ListQuery {
    /// A list of the whole municipality on a day, first page.
    pub fn new(list: List, on: NaiveDate) -> Self {
        Self {
            list,
            on,
            wards: None,
            area: None,
            checkup: None,
            born_from: None,
            born_to: None,
            language: None,
            interpreter: None,
            staff: None,
            attempts_min: None,
            attempts_max: None,
            visit_state: None,
            after: None,
            limit: 100,
        }
    }

    /// Whether a child's place belongs on this list: the rule that the SQL of both adapters must
    /// agree with. Paging is apart.
    pub fn holds(&self, record: &ChildRecord, placing: &Placing) -> bool {
        fn is<T: PartialEq>(wanted: Option<&T>, value: &T) -> bool {
            wanted.is_none_or(|wanted| wanted == value)
        }
        let summary = &record.summary;
        let person = &summary.person;
        let state = summary.visit.state_on(self.on);
        placing.listing.list == self.list
            && placing.listing.holds_on(self.on)
            && self.wards.as_ref().is_none_or(|wards| wards.contains(&summary.ward))
            && is(self.area.as_ref(), &person.area)
            && is(self.checkup.as_ref(), &placing.listing.item)
            && self.born_from.is_none_or(|day| person.birth_date >= day)
            && self.born_to.is_none_or(|day| person.birth_date <= day)
            && is(self.language.as_ref(), &person.language.clone().unwrap_or_default())
            && is(self.interpreter.as_ref(), &person.interpreter)
            && self.staff.as_ref().is_none_or(|staff| {
                summary.responsible.as_ref() == Some(staff)
                    || summary.visit.to.as_ref() == Some(staff)
            })
            && self.attempts_min.is_none_or(|least| placing.attempts >= least)
            && self.attempts_max.is_none_or(|most| placing.attempts <= most)
            && self.visit_state.as_ref().is_none_or(|wanted| wanted == state)
    }
}

/// A row's place in a list: the order of `hagukumi_core::care::Order`, then checkup and child, so
/// that no two rows share one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cursor {
    /// The last day any professional saw the child, or its birthday.
    pub unseen_since: NaiveDate,
    /// The day by which the work was due.
    pub due: NaiveDate,
    /// Days from the birthday back to 1970-01-01, negated: smaller is younger.
    pub youth: i64,
    /// The checkup; empty elsewhere.
    pub item: String,
    /// The child.
    pub child: ChildId,
}

impl Cursor {
    /// The place of a child on a list.
    pub fn of(child: &ChildId, birth_date: NaiveDate, placing: &Placing) -> Self {
        let Order { unseen_since, due, birth_date } = placing.listing.order(birth_date);
        Self {
            unseen_since,
            due,
            youth: -birth_date.0.signed_duration_since(NaiveDate::default()).num_days(),
            item: placing.listing.item.clone(),
            child: child.clone(),
        }
    }
}

/// One row of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkRow {
    /// The child.
    pub record: ChildRecord,
    /// Its place on this list.
    pub placing: Placing,
}

impl WorkRow {
    /// Its place, for the next page.
    pub fn cursor(&self) -> Cursor {
        Cursor::of(&self.record.id, self.record.summary.person.birth_date, &self.placing)
    }
}

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The rows, in order.
    pub rows: Vec<WorkRow>,
    /// Rows of the whole list under the same filters.
    pub total: u64,
}

/// How many stand on each list on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountQuery {
    /// The day.
    pub on: NaiveDate,
    /// Wards that may be seen; `None` is the whole municipality.
    pub wards: Option<Vec<String>>,
    /// Days that part the children by birthday, ascending. A child's band is the number of these
    /// days on or before its birthday, so that 0 are the oldest.
    pub born: Vec<NaiveDate>,
}

/// A number of the first page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count {
    /// The list.
    pub list: List,
    /// The ward.
    pub ward: String,
    /// The checkup; empty elsewhere.
    pub item: String,
    /// The band of [`CountQuery::born`].
    pub band: usize,
    /// Children.
    pub children: u64,
}
