//! What the programme says about a person of the household.

use chrono::NaiveDate;
use hagukumi_core::immunization::{Forecast, forecast};
use hagukumi_core::record::Person;

use crate::ctx::Ctx;

/// The forecast for `person` as of `day`.
pub fn forecast_on(ctx: &Ctx, person: &Person, day: NaiveDate) -> Forecast {
    let history = ctx.household.immunization_history(&person.id);
    forecast(&ctx.programme, &person.immunization_child(), &history, day)
}
