//! The doses on record for one series; each opens to be corrected or deleted.

use hagukumi_core::immunization::{Series, SeriesForecast};
use hagukumi_core::record::{DoseRecord, Person};
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::names::{ordinal_text, product_name, series_short};
use crate::text::{DateStyle, Txt};
use crate::ui::icon;

/// One dose as it is shown.
#[derive(Clone, PartialEq)]
pub struct Given {
    /// Its record id.
    pub id: AttrValue,
    /// What it is called; "not counted" when the engine does not count it.
    pub label: Txt,
    /// Date, product, lot, place, country: what there is.
    pub lines: Vec<Txt>,
}

/// The doses of a series, earliest first. The engine looks at one season at a time; the list goes
/// back through the seasons before.
pub fn given(ctx: &Ctx, person: &Person, series: &SeriesForecast) -> Vec<Given> {
    let programme = &*ctx.programme;
    let definition = series.definition(programme);
    let seasonal = definition.filter(|definition| definition.season.is_some());
    let tracks = seasonal.map_or(0, components_of);
    let records = ctx.household.doses_of(&person.id).enumerate();
    let doses = records.filter_map(|(line, record)| {
        let judged = series.doses.iter().find(|dose| dose.history == line);
        let product = match judged {
            Some(dose) => Some(dose.product),
            None => programme.product_ix(&record.vaccine).filter(|index| {
                programme.product(*index).is_some_and(|product| product.components & tracks != 0)
            }),
        }?;
        let label = match judged.map(|dose| dose.ordinal) {
            Some(Some(ordinal)) => ordinal_text(programme, series, ordinal),
            Some(None) => "dose-not-counted".into(),
            None => series_short(programme, series.series),
        };
        Some(Given {
            id: AttrValue::from(record.id.clone()),
            label,
            lines: lines(record, product_name(programme, product)),
        })
    });
    doses.collect()
}

/// The set of components that a series counts.
pub fn components_of(series: &Series) -> u32 {
    series.tracks.iter().fold(0, |set, bit| set | 1_u32.checked_shl(u32::from(*bit)).unwrap_or(0))
}

fn lines(record: &DoseRecord, product: Txt) -> Vec<Txt> {
    let labelled = |id: &'static str, value: &Option<String>| {
        value.clone().map(|value| Txt::new(id).with("value", AttrValue::from(value)))
    };
    let mut lines = vec![Txt::new("date-only").with("date", (record.date, DateStyle::Long))];
    lines.push(product);
    lines.extend(record.product.clone().map(Txt::raw));
    lines.extend(labelled("dose-lot-is", &record.lot));
    lines.extend(labelled("dose-place-is", &record.place));
    lines.extend(record.abroad.then(|| Txt::new("cat-foreign")));
    lines.extend(record.note.clone().map(Txt::raw));
    lines
}

/// What the list shows.
#[derive(Properties, PartialEq)]
pub struct GivenListProps {
    /// The doses.
    pub doses: Vec<Given>,
    /// A dose to open, by its record id.
    pub onopen: Callback<AttrValue>,
}

/// The list of doses.
#[component]
pub fn GivenList(props: &GivenListProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    html! {
        <ul class="rows">
            { for props.doses.iter().map(|dose| {
                let onclick = {
                    let (id, onopen) = (dose.id.clone(), props.onopen.clone());
                    Callback::from(move |_: MouseEvent| onopen.emit(id.clone()))
                };
                html! {
                    <li key={dose.id.to_string()}>
                        <button type="button" class="line" aria-haspopup="dialog" {onclick}>
                            <span class="grow">
                                <span class="title">{ words.say(dose.label.clone()) }</span>
                                { for dose.lines.iter().enumerate().map(|(n, line)| html! {
                                    <span key={n} class="block">{ words.say(line.clone()) }</span>
                                }) }
                            </span>
                            { icon("pencil") }
                            <span class="sr">{ words.plain("change") }</span>
                        </button>
                    </li>
                }
            }) }
        </ul>
    }
}
