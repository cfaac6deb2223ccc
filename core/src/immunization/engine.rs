//! The one entry point: a record in, a forecast out.
use super::{
    Child, Dose, Forecast, OnlySex, Programme, Series, SeriesForecast, Sex, combination,
    dates::Dates,
    history::{self, Record},
    moments::Moments,
    plan::{self, Progress, count},
    spacing, standing,
};
use crate::date::Day;
use chrono::NaiveDate;

/// Says what the programme holds for this person on `today`, given the doses on record.
///
/// The order of the doses does not matter. Whatever is wrong with the record (dates that
/// cannot be, unknown vaccines, doses twice) becomes a finding; nothing fails.
pub fn forecast(
    programme: &Programme,
    child: &Child,
    doses: &[Dose],
    today: NaiveDate,
) -> Forecast {
    let day = Day::from(today);
    let moments = Moments::new(programme, child);
    let mut findings = Vec::new();
    let record = history::read(programme, &moments, doses, day, &mut findings);
    spacing::findings(programme, &record, &mut findings);

    let mut standings = Vec::with_capacity(programme.series.len());
    for (series, ix) in programme.series.iter().zip(0..) {
        if standing::concerns(series, &moments) {
            let stand = standing::stand(programme, ix, series, child, &moments, &record, day);
            standings.push(stand);
        }
    }

    let mut progress = vec![Progress::default(); programme.series.len()];
    for standing in &standings {
        if let Some(entry) = progress.get_mut(usize::from(standing.ix)) {
            *entry = Progress {
                counted: count(standing.course.counted()),
                required: count(standing.course.required()),
                remaining: count(standing.course.remaining()),
            };
        }
    }
    let (mut dates, mut ahead) = (Dates::new(), Vec::new());
    let plan = |standing| plan::plan(standing, &progress, &mut dates, &mut ahead);
    let mut series: Vec<SeriesForecast> = standings.into_iter().map(plan).collect();
    combination::wait_for_each_other(programme, &mut series, day);
    Forecast { today, series, findings }
}

impl Series {
    /// Set of the components that this series counts.
    pub(crate) fn mask(&self) -> u32 {
        self.tracks
            .iter()
            .fold(0, |mask, bit| mask | 1_u32.checked_shl(u32::from(*bit)).unwrap_or(0))
    }

    /// True when the series has a place on the screen beside those that cover it.
    pub(crate) fn shown(&self, record: &Record) -> bool {
        !self.show.never
            && (self.show.when.is_empty() || record.holds(&self.show.when))
            && !record.holds(&self.show.unless)
    }
}

impl OnlySex {
    pub(crate) fn is(self, sex: Sex) -> bool {
        matches!((self, sex), (OnlySex::Female, Sex::Female) | (OnlySex::Male, Sex::Male))
    }
}
