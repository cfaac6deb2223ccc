//! The view "by age": every dose under the age at which it is recommended, or was given.

use chrono::{Days, NaiveDate};
use hagukumi_core::immunization::{DoseAhead, SeriesForecast, SeriesIx, doses_ahead};
use hagukumi_core::order;
use hagukumi_core::record::Person;
use yew::prelude::*;

use crate::care;
use crate::ctx::Ctx;
use crate::names::{label_text, ordinal_text};
use crate::route::Route;
use crate::text::Txt;
use crate::ui::Mark;

use super::entries::{Entry, Group, age_heading, dated};
use super::row::Rows;

/// Four weeks after a dose at two months a clinic sees a child "of three months", though some
/// days are missing: so many days before it, a later dose stands under the next month already.
const NEARLY_DAYS: u64 = 4;

/// Everything of a person, dose by dose where there are doses to come.
pub fn by_age(ctx: &Ctx, person: &Person, rows: &[Entry]) -> Html {
    let birth = person.birth_date();
    let mut ages: Vec<(i32, Txt, Vec<Entry>)> = Vec::new();
    for (day, row) in dose_by_dose(ctx, person, rows) {
        let (order, heading) = match day {
            Some(day) => age_heading(birth, day),
            None => (i32::MAX, ctx.ask_office()),
        };
        match ages.iter_mut().find(|(known, ..)| *known == order) {
            Some((.., rows)) => rows.push(row),
            None => ages.push((order, heading, vec![row])),
        }
    }
    order::sort_by_key(&mut ages, |(order, ..)| *order);
    html! {
        { for ages.into_iter().map(|(order, heading, mut rows)| {
            order::sort_by_key(&mut rows, |row| (row.voluntary, row.opens));
            html! {
                <section key={order} class="tight">
                    <h2>{ ctx.words.say(heading) }</h2>
                    <Rows {rows} />
                </section>
            }
        }) }
    }
}

/// The rows with the day that says under which age each stands.
fn dose_by_dose(ctx: &Ctx, person: &Person, rows: &[Entry]) -> Vec<(Option<NaiveDate>, Entry)> {
    let forecast = care::forecast_on(ctx, person, ctx.today);
    let history = ctx.household.immunization_history(&person.id);
    let child = person.immunization_child();
    let ahead = doses_ahead(&ctx.programme, &child, &history, ctx.today);
    let mut placed = Vec::new();
    for row in rows {
        let series = series_of(&row.to).and_then(|id| forecast.get(&ctx.programme, id));
        let done = series.map(|series| given(ctx, series, row)).unwrap_or_default();
        let own = |index: SeriesIx| series.is_some_and(|series| series.series == index);
        let coming = ahead.iter().filter(|dose| own(dose.series)).enumerate();
        let coming: Vec<_> = coming.map(|(nth, dose)| to_come(ctx, row, nth, dose)).collect();
        // What is neither given nor foreseen dose by dose stands there as a whole.
        if coming.is_empty() && (done.is_empty() || row.mark != Mark::Done) {
            placed.push((row.opens, row.clone()));
        }
        placed.extend(done.into_iter().chain(coming));
    }
    placed
}

fn series_of(to: &Route) -> Option<&str> {
    match to {
        Route::Vaccine(id) => Some(id.as_str()),
        _ => None,
    }
}

/// The doses that count, under the age at which each was given.
fn given(ctx: &Ctx, series: &SeriesForecast, row: &Entry) -> Vec<(Option<NaiveDate>, Entry)> {
    let counted = series.doses.iter().filter_map(|dose| Some((dose, dose.ordinal?)));
    let entries = counted.map(|(dose, ordinal)| {
        let entry = Entry {
            dose: Some((ordinal, ordinal_text(&ctx.programme, series, ordinal))),
            dots: None,
            mark: Mark::Done,
            state: None,
            group: Group::Done,
            line: Some(dated("health-done-on", dose.date, ctx.today)),
            opens: Some(dose.date),
            ..row.clone()
        };
        (entry.opens, entry)
    });
    entries.collect()
}

/// The `nth` dose from now on.
fn to_come(ctx: &Ctx, row: &Entry, nth: usize, dose: &DoseAhead) -> (Option<NaiveDate>, Entry) {
    let mut entry = Entry {
        dose: Some((dose.ordinal, label_text(dose.label))),
        dots: None,
        opens: Some(dose.recommended),
        ..row.clone()
    };
    let best_from = dated("health-best-from", dose.recommended, ctx.today);
    if nth == 0 {
        if dose.recommended > ctx.today {
            entry.line = Some(best_from);
        }
        return (entry.opens, entry);
    }
    entry.mark = Mark::NotYet;
    entry.state = None;
    entry.group = Group::Later;
    entry.line = Some(best_from);
    let nearly = dose.recommended.checked_add_days(Days::new(NEARLY_DAYS));
    (nearly.or(entry.opens), entry)
}
