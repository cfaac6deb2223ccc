//! What stands on the sheet for the counter: one line a dose, one line a next dose.

use chrono::{Days, NaiveDate};
use hagukumi_core::immunization::{
    Category, Finding, FindingKind, Forecast, Programme, SeriesForecast, Status,
};
use hagukumi_core::order;
use hagukumi_core::record::DoseRecord;

use super::visits::vaccine_name;
use crate::names::{label_text, ordinal_text, series_short};
use crate::pages::health::finding_text;
use crate::text::Txt;

/// What comes within so many days is on the sheet.
const AHEAD_DAYS: u64 = 366;

/// A dose as a clinic reads it.
pub struct Given<'a> {
    /// The record.
    pub dose: &'a DoseRecord,
    /// The vaccine, as the handbook groups it.
    pub vaccine: Txt,
    /// Which dose it is, and in which series where that is not plain. Empty when it counts
    /// nowhere.
    pub places: Vec<(Vec<Txt>, Txt)>,
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
        // A combination has a series of its own, beside those of its parts.
        let own = all.iter().find(|(_, series, _)| is_own(programme, series, &dose.vaccine));
        let counted: Vec<_> = match own {
            Some(own) => vec![own],
            None => all.iter().filter(|(_, series, _)| series.applies).collect(),
        };
        let order = counted.first().map_or(usize::MAX, |(order, ..)| *order);
        let vaccine = match counted.as_slice() {
            [(_, series, _)] => series_short(programme, series.series),
            _ => vaccine_name(programme, &dose.vaccine),
        };
        let mut places: Vec<(Vec<Txt>, Txt)> = Vec::new();
        for (_, series, place) in &counted {
            let label = ordinal_text(programme, series, *place);
            let mut name = vec![series_short(programme, series.series)];
            name.retain(|name| *name != vaccine);
            match places.iter_mut().find(|(_, known)| *known == label) {
                Some((names, _)) => names.append(&mut name),
                None => places.push((name, label)),
            }
        }
        lines.push((order, Given { dose, vaccine, places }));
    }
    order::sort_by_key(&mut lines, |(order, given)| (*order, given.dose.date));
    lines.into_iter().map(|(_, given)| given).collect()
}

/// Whether the series is about exactly what the vaccine holds.
fn is_own(programme: &Programme, series: &SeriesForecast, vaccine: &str) -> bool {
    let product = programme.product_ix(vaccine).and_then(|index| programme.product(index));
    let held = product.map(|product| product.components);
    let asked = series.definition(programme).map(|definition| {
        definition
            .tracks
            .iter()
            .fold(0, |all, track| all | 1u32.checked_shl(u32::from(*track)).unwrap_or(0))
    });
    held.is_some() && held == asked
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

/// What the engine remarks on: of which vaccine, where one is meant, and the sentence. What stands
/// on the sheet anyway (given abroad, unknown, counting nowhere) is no remark.
pub fn remarks(programme: &Programme, forecast: &Forecast) -> Vec<(Option<Txt>, Txt)> {
    let shown = forecast.series.iter().filter(|series| series.applies);
    let of_series = shown.flat_map(|series| {
        let name = series_short(programme, series.series);
        series.findings.iter().map(move |finding| (Some(name.clone()), finding))
    });
    let whole = forecast.findings.iter().map(|finding| (None, finding));
    let mut remarks: Vec<(Option<Txt>, Txt)> = Vec::new();
    for (name, finding) in of_series.chain(whole).filter(|(_, finding)| is_remark(finding)) {
        let remark = (name, finding_text(programme, finding));
        if !remarks.contains(&remark) {
            remarks.push(remark);
        }
    }
    remarks
}

fn is_remark(finding: &Finding) -> bool {
    !matches!(
        finding.kind,
        FindingKind::GivenAbroad { .. }
            | FindingKind::UnknownVaccine
            | FindingKind::NotCounted { .. }
            | FindingKind::SexNotKnown
    )
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
    order::sort_by_key(&mut lines, |line| (!line.today, line.from));
    lines
}
