//! What is next for a household: visits to the clinic and checkups in one list, the soonest and
//! most important first, each with the reason why it stands there.

use crate::checkup::{CheckupForecast, CheckupState};
use crate::immunization::{Forecast, Marker, Visit, next_visits};
use crate::order;
use chrono::NaiveDate;

/// What the agenda knows of one person.
#[derive(Clone, Copy)]
pub struct Outlook<'a> {
    /// The vaccines.
    pub forecast: &'a Forecast,
    /// The checkups; empty for a pregnancy.
    pub checkups: &'a [CheckupForecast],
}

/// Something to do.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Item {
    /// Whose, as an index into what [`agenda`] was given.
    pub person: usize,
    /// What.
    pub what: What,
    /// The first day on which it is recommended; today or later.
    pub from: NaiveDate,
    /// The last day of the recommended time, where there is one and it has not passed.
    pub best_by: Option<NaiveDate>,
    /// The last day on which it is free of charge.
    pub until: Option<NaiveDate>,
    /// Why it stands where it stands.
    pub reason: Reason,
}

/// What there is to do.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub enum What {
    /// Vaccines that can be given in one visit.
    Visit(Visit),
    /// A checkup, as an index into the person's [`Outlook::checkups`].
    Checkup(usize),
}

/// Why an item stands where it stands; the most pressing first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(Debug))]
pub enum Reason {
    /// The last month in which it is free, or the last two weeks of a checkup.
    Closing,
    /// The recommended time has passed; it is still possible.
    Late,
    /// Recommended now.
    Now,
    /// Possible now, recommended later.
    Possible,
    /// Still to come.
    Ahead,
}

/// The list for everybody, on `today`.
pub fn agenda(people: &[Outlook<'_>], today: NaiveDate) -> Vec<Item> {
    let mut items = Vec::new();
    for (person, outlook) in people.iter().enumerate() {
        for visit in next_visits(outlook.forecast, today) {
            items.push(visit_item(person, outlook.forecast, visit, today));
        }
        for (index, checkup) in outlook.checkups.iter().enumerate() {
            items.extend(checkup_item(person, index, checkup, today));
        }
    }
    order::sort_by_key(&mut items, |item| {
        let last = item.until.unwrap_or(NaiveDate::MAX);
        (item.from.max(today), item.reason, last, item.person)
    });
    items
}

fn visit_item(person: usize, forecast: &Forecast, visit: Visit, today: NaiveDate) -> Item {
    let series = || visit.doses.iter().filter_map(|dose| forecast.series.get(dose.series));
    let best_by = series()
        .filter_map(|series| series.standard.and_then(|standard| standard.last))
        .filter(|last| *last >= visit.date)
        .min();
    let reason = if visit.date > today {
        Reason::Ahead
    } else {
        series().map(|series| reason_of(series.marker(today))).min().unwrap_or(Reason::Now)
    };
    Item {
        person,
        from: visit.date,
        best_by,
        until: visit.last_day,
        reason,
        what: What::Visit(visit),
    }
}

fn reason_of(marker: Marker) -> Reason {
    match marker {
        Marker::LastMonth => Reason::Closing,
        Marker::Late => Reason::Late,
        Marker::Now => Reason::Now,
        Marker::Possible => Reason::Possible,
        Marker::NotYet | Marker::Done | Marker::Closed => Reason::Ahead,
    }
}

fn checkup_item(
    person: usize,
    index: usize,
    checkup: &CheckupForecast,
    today: NaiveDate,
) -> Option<Item> {
    let window = checkup.window?;
    let (reason, until) = match checkup.state {
        CheckupState::NotYet => (Reason::Ahead, window.last),
        CheckupState::Open => (Reason::Now, window.last),
        CheckupState::ClosingSoon => (Reason::Closing, window.last),
        CheckupState::MissedCanCatchUp => {
            (Reason::Late, checkup.catch_up_until.unwrap_or(window.last))
        }
        CheckupState::Attended | CheckupState::Closed | CheckupState::Ask => return None,
    };
    Some(Item {
        person,
        what: What::Checkup(index),
        from: window.first.max(today),
        best_by: None,
        until: Some(until),
        reason,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkup::Window;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn checkup(id: &str, state: CheckupState, first: &str, last: &str) -> CheckupForecast {
        CheckupForecast {
            id: id.into(),
            name: None,
            window: Some(Window { first: day(first), last: day(last) }),
            about: false,
            state,
            place: None,
            attended: None,
            catch_up_until: None,
            reminders: Vec::new(),
            findings: Vec::new(),
        }
    }

    #[test]
    fn what_closes_first_comes_before_what_is_merely_possible_and_done_things_are_gone() {
        let today = day("2026-11-21");
        let forecast = Forecast { today, series: Vec::new(), findings: Vec::new() };
        let checkups = [
            checkup("ahead", CheckupState::NotYet, "2027-01-10", "2027-03-09"),
            checkup("open", CheckupState::Open, "2026-11-01", "2027-03-09"),
            checkup("done", CheckupState::Attended, "2026-10-01", "2026-12-09"),
            checkup("closing", CheckupState::ClosingSoon, "2026-10-01", "2026-11-25"),
        ];
        let people = [Outlook { forecast: &forecast, checkups: &checkups }];
        let order: Vec<_> = agenda(&people, today)
            .iter()
            .filter_map(|item| match item.what {
                What::Checkup(index) => checkups.get(index).map(|one| one.id.clone()),
                What::Visit(_) => None,
            })
            .collect();
        assert_eq!(order, ["closing", "open", "ahead"]);
    }
}
