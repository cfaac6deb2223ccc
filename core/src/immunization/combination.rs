//! A combination counts in several series at once: it can be given when each of them allows it.
use super::{Category, MinInterval, ProductIx, Programme, Series, SeriesForecast, Status};
use crate::date::Day;

/// Notes where a combination proposed for one series must wait for what it holds of another
/// (rule MIX: doses are counted by component, not by product). Where both propose the same
/// combination, it is one dose and waits for the later of the two; where the other is behind
/// and a single dose of it comes first, the combination waits for its interval after that one.
pub(crate) fn wait_for_each_other(
    programme: &Programme,
    series: &mut [SeriesForecast],
    today: Day,
) {
    for index in 0..series.len() {
        let Some(together) =
            series.get(index).and_then(|own| together(programme, series, own, today))
        else {
            continue;
        };
        if let Some(next) = series.get_mut(index).and_then(|own| own.next.as_mut()) {
            let own = Day::from(next.earliest_with_spacing);
            next.together_from = (together > own).then(|| together.date());
        }
    }
}

fn together(
    programme: &Programme,
    all: &[SeriesForecast],
    own: &SeriesForecast,
    today: Day,
) -> Option<Day> {
    if !is_open(own) {
        return None;
    }
    let mask = own.definition(programme)?.mask();
    let proposed = own.proposed(programme)?;
    let beside = programme.product(proposed)?.components & !mask;
    if beside == 0 {
        return None;
    }
    let partner = |other: &&SeriesForecast| {
        let tracks = other.definition(programme).map_or(0, Series::mask);
        is_open(other) && tracks & beside != 0 && tracks & mask == 0
    };
    all.iter().filter(partner).filter_map(|other| allows(programme, other, proposed, today)).max()
}

fn is_open(series: &SeriesForecast) -> bool {
    let open = !matches!(series.status, Status::Complete | Status::AgedOut);
    open && series.applies && series.category == Category::Routine
}

/// The first day on which `product` suits the series `other`.
fn allows(
    programme: &Programme,
    other: &SeriesForecast,
    product: ProductIx,
    today: Day,
) -> Option<Day> {
    let next = other.next.as_ref()?;
    let earliest = Day::from(next.earliest_with_spacing);
    if other.proposed(programme) == Some(product) {
        return Some(earliest);
    }
    let route = other.definition(programme)?.routes.get(usize::from(other.route))?;
    let after_next = route.doses.get(usize::from(next.ordinal))?;
    let given = earliest.max(today);
    let of_product = |interval: &&MinInterval| interval.products.contains(&product);
    let special = after_next.intervals.iter().any(|interval| of_product(&interval));
    let applies = |interval: &&MinInterval| {
        let named = if special { of_product(interval) } else { interval.products.is_empty() };
        named && interval.after == 0 && interval.if_skipped != Some(true)
    };
    after_next.intervals.iter().filter(applies).map(|i| i.least.after(given)).max()
}
