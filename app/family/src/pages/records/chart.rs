//! What stands on the sheet for the counter: one line a dose, one line a next dose.

use chrono::{Days, NaiveDate};
use hagukumi_core::immunization::{Category, Forecast, Programme, SeriesForecast, Status};
use hagukumi_core::record::DoseRecord;

use super::visits::vaccine_name;
use crate::names::{label_text, ordinal_text, series_short};
use crate::text::Txt;

/// What comes within so many days is on the sheet.
const AHEAD_DAYS: u64 = 366;

/// A dose as a clinic reads it.
pub struct Given<'a> {
    /// The record.
    pub dose: &'a DoseRecord,
    /// The vaccine, as the handbook groups it.
    pub vaccine: Txt,
    /// Which dose it is; `None` when it counts nowhere.
    pub place: Option<Txt>,
}

/// The doses, by series in the programme's order and by date; those that belong to no series
/// last. `doses` are the lines that the forecast was made from.
pub fn given<'a>(
    programme: &Programme,
    forecast: &Forecast,
    doses: &[&'a DoseRecord],
) -> Vec<Given<'a>> {
    let mut lines: Vec<(usize, Given<'a>)> = Vec::with_capacity(doses.len());
    for (line, dose) in doses.iter().enumerate() {
        let all = counting(forecast, line);
        // A combination counts once, in its own series; elsewhere it only stands in for others.
        let shown: Vec<_> = all.iter().filter(|(_, series, _)| series.applies).collect();
        let counted: Vec<_> = if shown.is_empty() { all.iter().collect() } else { shown };
        let order = counted.first().map_or(usize::MAX, |(order, ..)| *order);
        let label = |(_, series, place): &&(usize, &SeriesForecast, u8)| {
            ordinal_text(programme, series, *place)
        };
        let name =
            |(_, series, _): &&(usize, &SeriesForecast, u8)| series_short(programme, series.series);
        let (vaccine, place) = match counted.as_slice() {
            [] => (vaccine_name(programme, &dose.vaccine), None),
            [one] => (name(one), Some(label(one))),
            several => {
                let each = several.iter().map(|one| {
                    Txt::new("home-visit-one").with("name", name(one)).with("dose", label(one))
                });
                let list = Txt::new("sheet-list").with("items", each.collect::<Vec<_>>());
                (vaccine_name(programme, &dose.vaccine), Some(list))
            }
        };
        lines.push((order, Given { dose, vaccine, place }));
    }
    lines.sort_by_key(|(order, given)| (*order, given.dose.date));
    lines.into_iter().map(|(_, given)| given).collect()
}

/// The series in which the line counts, with the place of the dose in each.
fn counting(forecast: &Forecast, line: usize) -> Vec<(usize, &SeriesForecast, u8)> {
    let series = forecast.series.iter().enumerate();
    let counted = series.filter_map(|(order, series)| {
        let dose = series.doses.iter().find(|dose| dose.history == line)?;
        Some((order, series, dose.ordinal?))
    });
    counted.collect()
}

/// A dose to come.
pub struct Coming {
    /// The series.
    pub vaccine: Txt,
    /// Which dose.
    pub dose: Txt,
    /// May be given today.
    pub today: bool,
    /// From when.
    pub from: NaiveDate,
    /// The last day; for a routine series the last one free of charge.
    pub until: Option<NaiveDate>,
    /// Not routine: the family pays.
    pub voluntary: bool,
}

/// What may be given today and what comes within a year, today's first. Voluntary vaccines only
/// where they have been begun.
pub fn coming(programme: &Programme, forecast: &Forecast) -> Vec<Coming> {
    let today = forecast.today;
    let horizon = today.checked_add_days(Days::new(AHEAD_DAYS)).unwrap_or(NaiveDate::MAX);
    let lines = forecast.series.iter().filter_map(|series| {
        let next = series.next.as_ref()?;
        let voluntary = series.category == Category::Voluntary;
        let concerns = series.applies
            && !matches!(series.status, Status::Complete | Status::AgedOut)
            && (if voluntary { series.counted > 0 } else { series.routine_eligible });
        let from = next.earliest_with_spacing;
        (concerns && from <= horizon).then(|| Coming {
            vaccine: series_short(programme, series.series),
            dose: label_text(next.label),
            today: series.can_give_today && from <= today,
            from,
            until: next.last_day,
            voluntary,
        })
    });
    let mut lines: Vec<Coming> = lines.collect();
    lines.sort_by_key(|line| (!line.today, line.from));
    lines
}
