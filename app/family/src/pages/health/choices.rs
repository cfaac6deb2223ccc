//! What the record sheet offers: products, countries, and what else was given that day.

use chrono::NaiveDate;
use hagukumi_core::date::Day;
use hagukumi_core::immunization::{
    Category, Forecast, Product, ProductIx, Programme, SeriesForecast,
};

use crate::names::{product_name, product_text, series_short};
use crate::text::Txt;
use crate::ui::Choice;

use super::given::components_of;

/// Joins the codes of products that are given together.
pub const TOGETHER: char = '+';

/// Countries that families most often bring records from; the rest is "another country".
const COUNTRIES: [&str; 14] =
    ["BR", "CN", "ID", "IN", "KR", "LK", "MM", "NP", "PE", "PH", "TH", "TW", "US", "VN"];

/// How far the list of products reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// What the rules of that day name; where they name nothing, what was routine then.
    Usual,
    /// Everything that holds a component of the series, from abroad too.
    Everything,
}

/// The products that a dose of a series can be, the proposed one first.
pub fn products(
    programme: &Programme,
    series: Option<&SeriesForecast>,
    date: NaiveDate,
    reach: Reach,
) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    if let Some(series) = series {
        let proposed = series.preferred(programme).iter().chain(series.acceptable(programme));
        for set in proposed.filter(|set| !set.is_empty()) {
            add(&mut choices, together(programme, set));
        }
    }
    if reach == Reach::Usual && !choices.is_empty() {
        return choices;
    }
    let tracks =
        series.and_then(|series| series.definition(programme)).map_or(u32::MAX, components_of);
    let fitting = programme.products.iter().filter(|product| product.components & tracks != 0);
    for product in fitting {
        if reach == Reach::Everything || is_usual(product, date) {
            add(&mut choices, Choice::new(product.code.clone(), product_text(&product.code)));
        }
    }
    choices
}

fn add(choices: &mut Vec<Choice>, choice: Choice) {
    if !choices.iter().any(|known| known.value == choice.value) {
        choices.push(choice);
    }
}

/// Routine on that day, or at home in this country and never routine.
fn is_usual(product: &Product, date: NaiveDate) -> bool {
    let day = Day::from(date);
    if product.routine.is_empty() {
        !product.foreign
    } else {
        product.routine.iter().any(|period| period.holds(day))
    }
}

/// One product, or several that are given together, as one choice.
fn together(programme: &Programme, set: &[ProductIx]) -> Choice {
    let codes: Vec<&str> = set
        .iter()
        .filter_map(|index| programme.product(*index))
        .map(|product| product.code.as_str())
        .collect();
    let value = codes.join(&TOGETHER.to_string());
    let names: Vec<Txt> = set.iter().map(|index| product_name(programme, *index)).collect();
    let text = match names.as_slice() {
        [one] => one.clone(),
        _ => Txt::new("product-together").with("products", names),
    };
    Choice::new(value, text)
}

/// The countries, by ISO 3166 code; empty for another one.
pub fn countries() -> Vec<Choice> {
    let listed = COUNTRIES.iter().map(|code| {
        Choice::new(*code, Txt::new(["country-", &code.to_ascii_lowercase()].concat()))
    });
    std::iter::once(Choice::new("", "country-other")).chain(listed).collect()
}

/// Routine series that could be given in the same visit, each with its proposed product.
/// `value` is the product's code, `text` the name of the series.
pub fn same_visit(
    programme: &Programme,
    forecast: &Forecast,
    but: Option<&SeriesForecast>,
) -> Vec<Choice> {
    let ready = forecast.series.iter().filter(|series| {
        series.applies
            && series.can_give_today
            && series.category == Category::Routine
            && but.is_none_or(|but| but.series != series.series)
    });
    let mut choices: Vec<Choice> = Vec::new();
    for series in ready {
        let mut proposed = series.preferred(programme).iter().chain(series.acceptable(programme));
        let Some(set) = proposed.find(|set| !set.is_empty()) else {
            continue;
        };
        let value = together(programme, set).value;
        // A combined vaccine serves several series and is one injection.
        if !choices.iter().any(|known| known.value == value) {
            choices.push(Choice { value, text: series_short(programme, series.series) });
        }
    }
    choices
}
