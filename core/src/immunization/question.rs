//! Single questions to a programme, beside the whole forecast.
use super::{
    Child, PointIx, ProductIx, Programme, SeriesIx, Window,
    course::Reading,
    history::Record,
    moments::Moments,
    plan,
    window::{self, legal},
};
use crate::date::Day;
use chrono::NaiveDate;

/// The day of a moment that a rule speaks of, for this child; `None` where the child lacks the
/// birthday or pregnancy that it counts from.
pub fn moment(programme: &Programme, child: &Child, point: PointIx) -> Option<NaiveDate> {
    Moments::new(programme, child).day(point).map(Day::date)
}

/// The legal window of a series if it is done with `product`; `None` when the programme never
/// covered the child.
pub fn legal_window(
    programme: &Programme,
    child: &Child,
    series: SeriesIx,
    product: ProductIx,
) -> Option<Window> {
    let definition = programme.series.get(usize::from(series))?;
    let moments = Moments::new(programme, child);
    legal(definition, &moments, Some(product), Day::FIRST).in_force.map(|span| span.window())
}

/// The last day on which a series could be begun and still be finished inside its legal window
/// at the shortest intervals; `None` when it has no end or cannot be finished at all.
pub fn latest_start(programme: &Programme, child: &Child, series: SeriesIx) -> Option<NaiveDate> {
    let definition = programme.series.get(usize::from(series))?;
    let moments = Moments::new(programme, child);
    let window::Span { first, last } = legal(definition, &moments, None, Day::FIRST).in_force?;
    let last = last?;
    let mut start = last;
    let mut ahead = Vec::new();
    while start >= first {
        let reading = Reading {
            programme,
            series: definition,
            mask: definition.mask(),
            child,
            moments: &moments,
            record: &Record::EMPTY,
            today: start,
            season_from: None,
            extended: Vec::new(),
            start,
        };
        let course = reading.walk(reading.mask, false);
        let done = plan::completion(&reading, &course, start, &mut ahead);
        if done <= last {
            return Some(start.date());
        }
        // A day earlier at the start moves the end by a day or by nothing.
        start = start.plus(-1);
    }
    None
}
