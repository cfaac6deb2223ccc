//! Days as dates, for what a forecast says.
use super::{Window, window::Span};
use crate::date::Day;
use chrono::NaiveDate;

/// How many days are remembered; one that falls on another's place takes it.
const PLACES: usize = 64;

/// Turns days into dates and remembers them: the series of one forecast speak of the same few
/// days, and to turn a day into a date costs more than to look it up.
pub(crate) struct Dates([(Day, NaiveDate); PLACES]);

impl Dates {
    pub(crate) fn new() -> Dates {
        Dates([(Day::FIRST, Day::FIRST.date()); PLACES])
    }

    pub(crate) fn date(&mut self, day: Day) -> NaiveDate {
        let place = day.0.unsigned_abs() as usize % PLACES;
        match self.0.get_mut(place) {
            Some((known, date)) if *known == day => *date,
            Some(place) => {
                *place = (day, day.date());
                place.1
            }
            None => day.date(),
        }
    }

    pub(crate) fn maybe(&mut self, day: Option<Day>) -> Option<NaiveDate> {
        day.map(|day| self.date(day))
    }

    pub(crate) fn window(&mut self, span: Span) -> Window {
        Window { first: self.date(span.first), last: self.maybe(span.last) }
    }
}
