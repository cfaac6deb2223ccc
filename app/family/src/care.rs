//! What the programme says about a person of the household.

use chrono::NaiveDate;
use hagukumi_core::immunization::{
    Child, Context, ContextValue, Dose, Forecast, Pregnancy, Sex, forecast,
};
use hagukumi_core::record::{Household, Person, PersonKind, Sex as RecordedSex};

use crate::ctx::Ctx;

/// The person as the engine asks for it.
fn child_of(person: &Person) -> Child {
    let context = person.circumstances.iter().map(|(name, value)| (name.clone(), fact(value)));
    let context = Context(context.collect());
    match person.kind {
        PersonKind::Child { birth_date, sex } => Child {
            birth_date: Some(birth_date),
            sex: sex.map(|sex| match sex {
                RecordedSex::Female => Sex::Female,
                RecordedSex::Male => Sex::Male,
            }),
            pregnancy: None,
            context,
        },
        PersonKind::Pregnancy { due_date, .. } => {
            Child { pregnancy: Some(Pregnancy { edd: due_date }), context, ..Child::default() }
        }
    }
}

/// A circumstance as the record writes it: yes, a day, or words separated by commas.
fn fact(value: &str) -> ContextValue {
    if value == "true" {
        ContextValue::Flag(true)
    } else if let Ok(date) = value.parse() {
        ContextValue::Date(date)
    } else if value.contains(',') {
        ContextValue::List(value.split(',').map(str::to_owned).collect())
    } else {
        ContextValue::Text(value.to_owned())
    }
}

/// The person's doses in the order of the record: line n is `household.doses_of(person)[n]`.
fn history_of(household: &Household, person: &str) -> Vec<Dose> {
    let doses = household.doses_of(person).map(|dose| Dose {
        date: dose.date,
        vaccine: dose.vaccine.clone(),
        product: dose.product.clone(),
        // Abroad without a country is still abroad: ZZ is ISO 3166's "unknown".
        country: dose.abroad.then(|| dose.country.clone().unwrap_or_else(|| "ZZ".to_owned())),
    });
    doses.collect()
}

/// The forecast for `person` as of `day`.
pub fn forecast_on(ctx: &Ctx, person: &Person, day: NaiveDate) -> Forecast {
    let history = history_of(&ctx.household, &person.id);
    forecast(&ctx.programme, &child_of(person), &history, day)
}
