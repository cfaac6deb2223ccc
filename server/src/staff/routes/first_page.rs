//! The numbers of the first page.

use axum::Json;
use axum::extract::State;
use chrono::{Days, Months, NaiveDate};
use hagukumi_api::{AgeBandView, CheckupCountView, FirstPageQuery, FirstPageView, TrendView};
use hagukumi_core::care::List;
use hagukumi_store::{Count, CountQuery};

use super::attempts::week_until;
use crate::staff::extract::Asked;
use crate::staff::fault::Answer;
use crate::staff::permit::Permit;
use crate::staff::state::{Inner, Staff};

/// Months of age at which a new band of open visits begins. By law every home is visited before
/// the fourth.
const BANDS: [u32; 4] = [4, 3, 2, 1];
/// Weeks of the trend, this one included.
const WEEKS: u64 = 8;

/// Gives the numbers of the first page. They name nobody.
#[utoipa::path(
    get, path = "/api/first-page", params(FirstPageQuery),
    responses((status = 200, body = FirstPageView),
        (status = 422, body = hagukumi_api::Problem, content_type = "application/problem+json"))
)]
pub(crate) async fn first_page(
    State(staff): State<Staff>,
    permit: Permit,
    Asked(asked): Asked<FirstPageQuery>,
) -> Answer<Json<FirstPageView>> {
    permit.access()?;
    let on = permit.today;
    let wards = permit.wards(staff.city(), asked.ward.as_deref())?;
    let born = BANDS.iter().map(|months| youngest_of(on, *months)).collect();
    let counts = staff.store().counts(&CountQuery { on, wards: wards.clone(), born }).await?;
    let attempts_week = staff.store().attempts(week_until(on), on, wards.as_deref()).await?;
    let mut trend = past(&staff, on, wards.as_deref()).await?;
    trend.push(point(on, &counts));
    Ok(Json(FirstPageView {
        on,
        unseen: sum(&counts, List::Unseen),
        visits: sum(&counts, List::Visits),
        visits_by_age: bands(&counts),
        missed: sum(&counts, List::Missed),
        missed_by_checkup: by_checkup(&staff, &counts),
        steps: sum(&counts, List::Steps),
        attempts_week,
        handovers_waiting: staff.store().handovers_waiting_count(wards.as_deref()).await?,
        trend,
    }))
}

/// The last birthday of those who are at least so many months old.
fn youngest_of(on: NaiveDate, months: u32) -> NaiveDate {
    let born = on.checked_sub_months(Months::new(months)).unwrap_or(on);
    // The store's bands begin on a day; whoever is exactly that old belongs to the older ones.
    born.checked_add_days(Days::new(1)).unwrap_or(born)
}

fn sum(counts: &[Count], list: List) -> u64 {
    counts.iter().filter(|count| count.list == list).map(|count| count.children).sum()
}

fn bands(counts: &[Count]) -> Vec<AgeBandView> {
    let of = |band: usize| {
        let here = |count: &&Count| count.list == List::Visits && count.band == band;
        counts.iter().filter(here).map(|count| count.children).sum()
    };
    let mut bands: Vec<AgeBandView> = (0..=BANDS.len())
        .map(|band| AgeBandView {
            from_months: BANDS.get(band).copied().unwrap_or(0),
            until_months: band.checked_sub(1).and_then(|older| BANDS.get(older).copied()),
            count: of(band),
        })
        .collect();
    bands.reverse();
    bands
}

fn by_checkup(staff: &Inner, counts: &[Count]) -> Vec<CheckupCountView> {
    let mut ids: Vec<&str> = Vec::new();
    for checkup in &staff.city().municipality.checkups {
        if !ids.contains(&checkup.id.as_str()) {
            ids.push(&checkup.id);
        }
    }
    let of = |id: &str| {
        let here = |count: &&Count| count.list == List::Missed && count.item == id;
        counts.iter().filter(here).map(|count| count.children).sum()
    };
    ids.into_iter().map(|id| CheckupCountView { checkup: id.to_owned(), count: of(id) }).collect()
}

fn point(on: NaiveDate, counts: &[Count]) -> TrendView {
    TrendView {
        on,
        unseen: sum(counts, List::Unseen),
        visits: sum(counts, List::Visits),
        missed: sum(counts, List::Missed),
    }
}

/// The same day of the weeks before, the oldest first.
async fn past(staff: &Inner, on: NaiveDate, wards: Option<&[String]>) -> Answer<Vec<TrendView>> {
    if let Some(known) = staff.trends.known(on, wards, staff.setup.clock.now_ms()) {
        return Ok(known);
    }
    let mut trend = Vec::new();
    for weeks in (1..WEEKS).rev() {
        let Some(day) = on.checked_sub_days(Days::new(7 * weeks)) else { continue };
        let query = CountQuery { on: day, wards: wards.map(<[_]>::to_vec), born: Vec::new() };
        trend.push(point(day, &staff.store().counts(&query).await?));
    }
    staff.trends.keep(on, wards, &trend, staff.setup.clock.now_ms());
    Ok(trend)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_bands_of_age_meet_without_a_gap() {
        let count = |band, children| Count {
            list: List::Visits,
            ward: String::new(),
            item: String::new(),
            band,
            children,
        };
        let bands = bands(&[count(0, 7), count(1, 3), count(4, 2), count(4, 1)]);
        assert_eq!(bands.len(), 5);
        assert_eq!((bands[0].from_months, bands[0].until_months, bands[0].count), (0, Some(1), 3));
        assert_eq!((bands[3].from_months, bands[3].until_months, bands[3].count), (3, Some(4), 3));
        assert_eq!((bands[4].from_months, bands[4].until_months, bands[4].count), (4, None, 7));
        for pair in bands.windows(2) {
            assert_eq!(pair[0].until_months, Some(pair[1].from_months));
        }
    }

    #[test]
    fn who_is_four_months_old_today_is_among_the_oldest() {
        assert_eq!(youngest_of(day(2026, 11, 21), 4), day(2026, 7, 22));
    }
}
