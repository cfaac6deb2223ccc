//! The doses still to come, one by one, if each is given as soon as it is recommended.
use super::{
    Category, Child, Dose, DoseLabel, Programme, SeriesForecast, SeriesIx, Status, forecast,
};
use crate::order;
use chrono::NaiveDate;

/// More than any course of any programme holds; ends the search should data never do.
const MOST: usize = 80;

/// A dose still to come.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct DoseAhead {
    /// Index into the programme's series.
    pub series: SeriesIx,
    /// What it is called.
    pub label: DoseLabel,
    /// Its place in the route, from 1.
    pub ordinal: u8,
    /// The first day on which it is recommended; for the next dose of a series that may lie in
    /// the past.
    pub recommended: NaiveDate,
}

/// The outstanding doses of all routine series to the end of each, in the order of their days.
///
/// Every dose is taken as given, with the product that is proposed for it, on the first day from
/// `today` on that is recommended, so that each later one keeps its interval. It is an outlook
/// and no plan: which doses share a visit is for [`super::next_visits`].
pub fn doses_ahead(
    programme: &Programme,
    child: &Child,
    doses: &[Dose],
    today: NaiveDate,
) -> Vec<DoseAhead> {
    let mut given = doses.to_vec();
    let mut day = today;
    let mut ahead: Vec<DoseAhead> = Vec::new();
    for _ in 0..MOST {
        let forecast = forecast(programme, child, &given, day);
        let outstanding = forecast.series.iter().filter_map(|series| {
            let dose = next(series)?;
            // Twice the same: the record would not count it, and there is no end to that.
            let again = ahead
                .iter()
                .any(|known| (known.series, known.ordinal) == (dose.series, dose.ordinal));
            (!again).then_some((dose.recommended.max(day), dose, series))
        });
        let Some((date, dose, series)) =
            outstanding.min_by_key(|(date, dose, _)| (*date, dose.series))
        else {
            break;
        };
        ahead.push(dose);
        day = date;
        let proposed = series.preferred(programme).first().or(series.acceptable(programme).first());
        let products = proposed.into_iter().flatten().filter_map(|index| programme.product(*index));
        given.extend(products.map(|product| Dose {
            date,
            vaccine: product.code.clone(),
            product: None,
            country: None,
        }));
    }
    order::sort_by_key(&mut ahead, |dose| (dose.recommended, dose.series, dose.ordinal));
    ahead
}

/// The next dose of a routine series that concerns the child.
fn next(series: &SeriesForecast) -> Option<DoseAhead> {
    let open = !matches!(series.status, Status::Complete | Status::AgedOut);
    let routine = series.category == Category::Routine && series.routine_eligible;
    let next = series.next.as_ref().filter(|_| open && routine && series.applies)?;
    let standard = series.standard.map_or(next.earliest, |standard| standard.first);
    // A standard period that begins after the last day cannot be waited for.
    let standard = next.last_day.map_or(standard, |last| standard.min(last));
    let recommended = standard.max(next.earliest_with_spacing);
    let possible = next.last_day.is_none_or(|last| recommended <= last);
    possible.then_some(DoseAhead {
        series: series.series,
        label: next.label,
        ordinal: next.course_ordinal,
        recommended,
    })
}
