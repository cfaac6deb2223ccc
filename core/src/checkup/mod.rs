//! Infant health checkups: which, when, where, and how a child stands with each.
//!
//! The municipality's data says which checkups there are and at what ages; this only counts days
//! and compares them with what the family has recorded.

mod forecast;

use chrono::NaiveDate;

use crate::date::{Day, school_start};
use crate::municipality::{Checkup, Municipality};
use crate::order;
pub use forecast::{
    Attendance, CheckupFinding, CheckupForecast, CheckupState, Reminder, ReminderKind, Window,
};

/// Days before the end of a window from which it is "closing soon", and the second reminder.
const CLOSING_DAYS: i32 = 14;

/// Every checkup of the municipality for a child born on `birth_date`, in the municipality's
/// order, then checkups of the record that the municipality does not know (a child that moved).
///
/// * A window runs from the day the first age is attained (the day after, where the rule says
///   "over") to the day the last age is attained, both included.
/// * Attending late counts as attending.
/// * A missed checkup can be caught up until the next one opens, the last one until the child
///   starts school; where and how, the ward office says.
/// * An attendance before birth or after `today` is not counted, and said so in the findings.
pub fn plan(
    municipality: &Municipality,
    birth_date: NaiveDate,
    records: &[Attendance<'_>],
    today: NaiveDate,
) -> Vec<CheckupForecast> {
    let offered = offered_to(municipality, birth_date, today);
    let mut plan: Vec<CheckupForecast> = offered
        .iter()
        .map(|offer| {
            let next_opens = offered
                .iter()
                .filter_map(|other| other.window)
                .map(|window| window.first)
                .filter(|first| offer.window.is_some_and(|window| *first > window.last))
                .min();
            let limit = next_opens.map_or_else(|| school_start(birth_date.into()), Day::from);
            judge(offer, limit.plus(-1).date(), birth_date, records, today)
        })
        .collect();
    for record in records {
        if !plan.iter().any(|forecast| forecast.id == record.checkup) {
            plan.push(elsewhere(record.checkup, birth_date, records, today));
        }
    }
    plan
}

/// A checkup of the municipality with its days for one child.
struct Offer<'a> {
    checkup: &'a Checkup,
    window: Option<Window>,
    about: bool,
}

/// The entry of each checkup that is in effect when the child's window opens.
fn offered_to(municipality: &Municipality, birth: NaiveDate, today: NaiveDate) -> Vec<Offer<'_>> {
    let mut offers: Vec<Offer<'_>> = Vec::new();
    for checkup in &municipality.checkups {
        let stated = checkup.window();
        let window = stated
            .and_then(|(ages, _)| ages.days(birth))
            .map(|(first, last)| Window { first, last });
        let decisive = window.map_or(today, |window| window.first);
        let in_effect = checkup.effective.is_none_or(|effective| effective.holds_on(decisive));
        if in_effect && !offers.iter().any(|offer| offer.checkup.id == checkup.id) {
            let about = stated.is_some_and(|(_, about)| about);
            offers.push(Offer { checkup, window, about });
        }
    }
    offers
}

fn judge(
    offer: &Offer<'_>,
    catch_up_limit: NaiveDate,
    birth: NaiveDate,
    records: &[Attendance<'_>],
    today: NaiveDate,
) -> CheckupForecast {
    let checkup = offer.checkup;
    let (attended, mut findings) = attended(&checkup.id, birth, records, today);
    let catch_up_until =
        offer.window.filter(|window| window.last < catch_up_limit).map(|_| catch_up_limit);
    if let (Some(date), Some(window)) = (attended, offer.window)
        && !offer.about
        && !(window.first..=window.last).contains(&date)
    {
        findings.push(CheckupFinding::OutsideWindow { date });
    }
    let state = match (attended, offer.window) {
        (Some(_), _) => CheckupState::Attended,
        (None, None) => CheckupState::Ask,
        (None, Some(window)) => window_state(window, catch_up_until, today),
    };
    let reminders = match offer.window {
        Some(window) if attended.is_none() => reminders(window, catch_up_until),
        _ => Vec::new(),
    };
    CheckupForecast {
        id: checkup.id.clone(),
        name: Some(checkup.name.clone()),
        window: offer.window,
        about: offer.about,
        state,
        place: checkup.place,
        attended,
        catch_up_until,
        reminders,
        findings,
    }
}

/// A checkup that the child had and this municipality does not know.
fn elsewhere(
    id: &str,
    birth: NaiveDate,
    records: &[Attendance<'_>],
    today: NaiveDate,
) -> CheckupForecast {
    let (attended, mut findings) = attended(id, birth, records, today);
    findings.push(CheckupFinding::NotOfThisMunicipality);
    CheckupForecast {
        id: id.to_owned(),
        name: None,
        window: None,
        about: false,
        state: if attended.is_some() { CheckupState::Attended } else { CheckupState::Ask },
        place: None,
        attended,
        catch_up_until: None,
        reminders: Vec::new(),
        findings,
    }
}

/// The first believable attendance, and what is wrong with the others.
fn attended(
    id: &str,
    birth: NaiveDate,
    records: &[Attendance<'_>],
    today: NaiveDate,
) -> (Option<NaiveDate>, Vec<CheckupFinding>) {
    let mut findings = Vec::new();
    let mut dates: Vec<NaiveDate> = Vec::new();
    for record in records.iter().filter(|record| record.checkup == id) {
        let date = record.date;
        if date < birth {
            findings.push(CheckupFinding::BeforeBirth { date });
        } else if date > today {
            findings.push(CheckupFinding::InFuture { date });
        } else {
            dates.push(date);
        }
    }
    order::sort(&mut dates);
    let mut dates = dates.into_iter();
    let first = dates.next();
    findings.extend(dates.map(|date| CheckupFinding::RecordedAgain { date }));
    (first, findings)
}

fn closing(window: Window) -> NaiveDate {
    Day::from(window.last).plus(-CLOSING_DAYS).date().max(window.first)
}

fn window_state(
    window: Window,
    catch_up_until: Option<NaiveDate>,
    today: NaiveDate,
) -> CheckupState {
    if today < window.first {
        CheckupState::NotYet
    } else if today < closing(window) {
        CheckupState::Open
    } else if today <= window.last {
        CheckupState::ClosingSoon
    } else if catch_up_until.is_some_and(|until| today <= until) {
        CheckupState::MissedCanCatchUp
    } else {
        CheckupState::Closed
    }
}

fn reminders(window: Window, catch_up_until: Option<NaiveDate>) -> Vec<Reminder> {
    let mut reminders = vec![
        Reminder { kind: ReminderKind::Opens, date: window.first },
        Reminder { kind: ReminderKind::Closing, date: closing(window) },
    ];
    if catch_up_until.is_some() {
        let date = Day::from(window.last).plus(1).date();
        reminders.push(Reminder { kind: ReminderKind::Missed, date });
    }
    reminders
}

#[cfg(test)]
mod tests;
