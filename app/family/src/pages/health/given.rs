//! The doses on record for one series; each opens to be corrected or deleted.

use hagukumi_core::immunization::SeriesForecast;
use hagukumi_core::record::{DoseRecord, Person};
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::names::{ordinal_text, product_name};
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

/// The doses of a series, earliest first.
pub fn given(ctx: &Ctx, person: &Person, series: &SeriesForecast) -> Vec<Given> {
    let records: Vec<&DoseRecord> = ctx.household.doses_of(&person.id).collect();
    let doses = series.doses.iter().filter_map(|dose| {
        let record = records.get(dose.history)?;
        let label = match dose.ordinal {
            Some(ordinal) => ordinal_text(&ctx.programme, series, ordinal),
            None => "dose-not-counted".into(),
        };
        let mut lines = vec![Txt::new("date-only").with("date", (record.date, DateStyle::Long))];
        lines.push(product_name(&ctx.programme, dose.product));
        lines.extend(record.product.clone().map(Txt::raw));
        let labelled = |id: &'static str, value: &Option<String>| {
            value.clone().map(|value| Txt::new(id).with("value", AttrValue::from(value)))
        };
        lines.extend(labelled("dose-lot-is", &record.lot));
        lines.extend(labelled("dose-place-is", &record.place));
        if record.abroad {
            lines.push("cat-foreign".into());
        }
        lines.extend(record.note.clone().map(Txt::raw));
        Some(Given { id: AttrValue::from(record.id.clone()), label, lines })
    });
    doses.collect()
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
