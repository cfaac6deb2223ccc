//! Monthly figures by ward, whose parts add up.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use chrono::{Datelike, Months, NaiveDate};

use super::checkup_standing::Offer;
use super::{Attendance, Case, FollowUp, List, listings};
use crate::municipality::Checkup;

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(NaiveDate);

impl Month {
    /// The month of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self(day.with_day(1).unwrap_or(day))
    }

    /// Reads `2026-11`.
    pub fn parse(text: &str) -> Option<Self> {
        // `2026-1` and `+2026-11` are no months, though chrono would read them.
        let form = text.len() == 7
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        format!("{text}-01").parse().ok().filter(|_| form).map(Self)
    }

    /// Its first day.
    pub fn first(self) -> NaiveDate {
        self.0
    }

    /// Its last day.
    pub fn last(self) -> NaiveDate {
        self.plus(1).first().pred_opt().unwrap_or(self.0)
    }

    /// So many months later; before, when negative.
    pub fn plus(self, months: i32) -> Self {
        let by = Months::new(months.unsigned_abs());
        let moved =
            if months < 0 { self.0.checked_sub_months(by) } else { self.0.checked_add_months(by) };
        Self(moved.unwrap_or(self.0))
    }

    fn holds(self, day: NaiveDate) -> bool {
        Self::of(day) == self
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

/// One ward in one month, or a sum of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonthFigures {
    /// Children born in the month and followed from birth.
    pub births: u64,
    /// Of them: the home was visited.
    pub visited: u64,
    /// Of them: visited by the day of the rule, as a rule day 60.
    pub visited_by_rule: u64,
    /// Of them: visited before the legal limit, four months.
    pub visited_in_time: u64,
    /// Checkups whose last day lay in the month, by checkup.
    pub checkups: BTreeMap<String, CheckupFigures>,
    /// Attempts to reach families on days of the month.
    pub attempts: u64,
    /// Unseen children on the last day of the month, or on the day of the figures when that is
    /// earlier.
    pub unseen: u64,
}

/// One checkup in one month. `due` is the sum of the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CheckupFigures {
    /// Children whose last day for it lay in the month.
    pub due: u64,
    /// They came, late also.
    pub attended: u64,
    /// They need not come.
    pub excused: u64,
    /// The report may still come.
    pub unknown: u64,
    /// They did not come.
    pub missed: u64,
}

impl AddAssign<&MonthFigures> for MonthFigures {
    fn add_assign(&mut self, other: &MonthFigures) {
        self.births += other.births;
        self.visited += other.visited;
        self.visited_by_rule += other.visited_by_rule;
        self.visited_in_time += other.visited_in_time;
        self.attempts += other.attempts;
        self.unseen += other.unseen;
        for (checkup, figures) in &other.checkups {
            *self.checkups.entry(checkup.clone()).or_default() += figures;
        }
    }
}

impl AddAssign<&CheckupFigures> for CheckupFigures {
    fn add_assign(&mut self, other: &CheckupFigures) {
        self.due += other.due;
        self.attended += other.attended;
        self.excused += other.excused;
        self.unknown += other.unknown;
        self.missed += other.missed;
    }
}

impl MonthFigures {
    /// All checkups together.
    pub fn all_checkups(&self) -> CheckupFigures {
        let mut sum = CheckupFigures::default();
        self.checkups.values().for_each(|figures| sum += figures);
        sum
    }
}

/// Figures of some months, as the city is known on a day; children are counted in one by one.
#[derive(Clone, Debug)]
pub struct Figures<'a> {
    rules: &'a FollowUp,
    checkups: &'a [Checkup],
    on: NaiveDate,
    months: Vec<Month>,
    rows: BTreeMap<(Month, String), MonthFigures>,
}

impl<'a> Figures<'a> {
    /// No child yet. Months after the one of `on` are left out, as is everything after that day.
    pub fn new(
        rules: &'a FollowUp,
        checkups: &'a [Checkup],
        first: Month,
        last: Month,
        on: NaiveDate,
    ) -> Self {
        let last = last.min(Month::of(on));
        let mut months = Vec::new();
        let mut month = first;
        while month <= last {
            months.push(month);
            let next = month.plus(1);
            if next == month {
                break;
            }
            month = next;
        }
        Self { rules, checkups, on, months, rows: BTreeMap::new() }
    }

    /// The months, the oldest first.
    pub fn months(&self) -> &[Month] {
        &self.months
    }

    /// Counts a child in, for the ward that follows it.
    pub fn add(&mut self, case: &Case) {
        let offers = case.offers(self.checkups);
        let listings = listings(case, self.rules, self.checkups);
        let standings = case.checkups(self.rules, self.checkups, self.on);
        for month in self.months.clone() {
            let mut child = MonthFigures::default();
            self.count_visit(case, month, &mut child);
            for offer in &offers {
                self.count_checkup(case, offer, &standings, month, &mut child);
            }
            let tried = |on: NaiveDate| month.holds(on) && on <= self.on;
            child.attempts = case.attempts().filter(|(entry, _)| tried(entry.on)).count() as u64;
            let end = month.last().min(self.on);
            let unseen = |of: &&super::Listing| of.list == List::Unseen && of.holds_on(end);
            child.unseen = listings.iter().filter(unseen).count() as u64;
            if child != MonthFigures::default() {
                *self.rows.entry((month, case.ward.clone())).or_default() += &child;
            }
        }
    }

    fn count_visit(&self, case: &Case, month: Month, child: &mut MonthFigures) {
        let birth = case.person.birth_date;
        if !month.holds(birth) || birth > self.on || case.arrived().is_some() {
            return;
        }
        child.births = 1;
        let visited = case.first_visit().filter(|on| *on <= self.on);
        child.visited = visited.is_some().into();
        child.visited_by_rule = visited.is_some_and(|on| on <= case.visit_due(self.rules)).into();
        child.visited_in_time = visited.is_some_and(|on| on < case.visit_limit(self.rules)).into();
    }

    fn count_checkup(
        &self,
        case: &Case,
        offer: &Offer<'_>,
        standings: &[super::CheckupStanding],
        month: Month,
        child: &mut MonthFigures,
    ) {
        let Some((_, last)) = offer.window else { return };
        let over = month.holds(last) && last <= self.on && case.followed_on(self.rules, last);
        let Some(standing) = standings.iter().find(|of| of.id == offer.checkup.id) else { return };
        if !over {
            return;
        }
        let figures = child.checkups.entry(standing.id.clone()).or_default();
        figures.due = 1;
        match standing.state {
            Attendance::Attended => figures.attended = 1,
            Attendance::Excused => figures.excused = 1,
            Attendance::Missed => figures.missed = 1,
            _ => figures.unknown = 1,
        }
    }

    /// One ward in one month; zeros where nothing was counted.
    pub fn of(&self, month: Month, ward: &str) -> MonthFigures {
        self.rows.get(&(month, ward.to_owned())).cloned().unwrap_or_default()
    }

    /// The wards that anything was counted for, in the order of their codes.
    pub fn wards(&self) -> Vec<&str> {
        let mut wards: Vec<&str> = self.rows.keys().map(|(_, ward)| ward.as_str()).collect();
        wards.sort_unstable();
        wards.dedup();
        wards
    }

    /// All wards of a month: the sum of its rows.
    pub fn total(&self, month: Month) -> MonthFigures {
        let mut sum = MonthFigures::default();
        let rows = self.rows.iter().filter(|((of, _), _)| *of == month);
        rows.for_each(|(_, figures)| sum += figures);
        sum
    }
}
