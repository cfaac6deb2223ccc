//! Which doses can be given in one visit, and when the next visits are.
use super::{Category, Forecast, Marker, SeriesForecast, Status};
use crate::order;
use chrono::{Days, NaiveDate};

/// Doses whose days lie at most this far apart share a visit.
const SAME_VISIT_DAYS: u64 = 7;

/// A visit: routine doses that can be given on one day.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Visit {
    /// The recommended day: today or later, after every interval and not before the standard
    /// period of any of the doses.
    pub date: NaiveDate,
    /// The last day on which all of the doses are still routine.
    pub last_day: Option<NaiveDate>,
    /// The doses.
    pub doses: Vec<VisitDose>,
}

/// One dose of a [`Visit`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct VisitDose {
    /// Index into [`Forecast::series`].
    pub series: usize,
    /// The first day on which it may be given.
    pub earliest: NaiveDate,
    /// The last day on which it is routine.
    pub last_day: Option<NaiveDate>,
}

/// The next visits, soonest first: each routine series' next dose once, doses that fit together
/// in one visit. Simultaneous vaccination is allowed for all of them; the clinic decides.
pub fn next_visits(forecast: &Forecast, today: NaiveDate) -> Vec<Visit> {
    let mut wanted: Vec<(NaiveDate, VisitDose)> = Vec::new();
    for (index, series) in forecast.series.iter().enumerate() {
        if let Some((date, dose)) = recommended(series, index, today) {
            wanted.push((date, dose));
        }
    }
    order::sort_by_key(&mut wanted, |(date, dose)| (*date, dose.series));
    let mut visits: Vec<Visit> = Vec::new();
    for (date, dose) in wanted {
        let joins = visits.last().is_some_and(|visit| joins(visit, date));
        match visits.last_mut().filter(|_| joins) {
            Some(visit) => {
                visit.date = date;
                visit.last_day = [visit.last_day, dose.last_day].into_iter().flatten().min();
                visit.doses.push(dose);
            }
            None => visits.push(Visit { date, last_day: dose.last_day, doses: vec![dose] }),
        }
    }
    visits
}

/// True when waiting until `date` costs none of the visit's doses its last day.
fn joins(visit: &Visit, date: NaiveDate) -> bool {
    let first = visit.doses.iter().map(|dose| dose.earliest).max().unwrap_or(visit.date);
    let near = first.max(visit.date).checked_add_days(Days::new(SAME_VISIT_DAYS));
    near.is_none_or(|near| date <= near) && visit.last_day.is_none_or(|last| date <= last)
}

fn recommended(
    series: &SeriesForecast,
    index: usize,
    today: NaiveDate,
) -> Option<(NaiveDate, VisitDose)> {
    let open = !matches!(series.status, Status::Complete | Status::AgedOut);
    let routine = series.category == Category::Routine && series.routine_eligible;
    let next = series.next.as_ref().filter(|_| open && routine && series.applies)?;
    let standard = series.standard.map_or(today, |standard| standard.first);
    let earliest = next.earliest_with_spacing.max(today);
    let earliest = next.together_from.map_or(earliest, |together| earliest.max(together));
    // A standard period that begins after the last day cannot be waited for.
    let date = next.last_day.map_or(standard, |last| standard.min(last)).max(earliest);
    let possible = next.last_day.is_none_or(|last| date <= last);
    let dose = VisitDose { series: index, earliest, last_day: next.last_day };
    possible.then_some((date, dose))
}

impl SeriesForecast {
    /// How the series is marked on a screen.
    pub fn marker(&self, today: NaiveDate) -> Marker {
        let last = self.next.as_ref().and_then(|next| next.last_day);
        let month = today.checked_add_days(Days::new(31)).unwrap_or(today);
        match self.status {
            Status::Complete => Marker::Done,
            Status::AgedOut => Marker::Closed,
            _ if self.category == Category::Routine && !self.routine_eligible => Marker::Closed,
            Status::NotYet | Status::Waiting => Marker::NotYet,
            _ if last.is_some_and(|last| last < today) => Marker::Closed,
            _ if last.is_some_and(|last| last < month) => Marker::LastMonth,
            Status::Eligible => Marker::Possible,
            // Nobody recommends a time for it: it is there for those who want it.
            Status::Due if self.category == Category::Voluntary && self.standard.is_none() => {
                Marker::Possible
            }
            Status::Due => Marker::Now,
            Status::Overdue => Marker::Late,
        }
    }
}
