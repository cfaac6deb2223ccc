//! The words and the filters of Support.

use hagukumi_core::municipality::{FacilityKind, ServiceKind};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::text::Txt;
use crate::ui::TextField;

use super::filters::Filters;
use super::parts::own_ward;
use super::phone;

/// The filters, and whom to tell when they change.
#[derive(Properties, PartialEq)]
pub struct SearchProps {
    /// As they are.
    pub filters: Filters,
    /// As the family wants them.
    pub onchange: Callback<Filters>,
}

/// Whether the phone has been asked where it is.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    No,
    Waiting,
    Refused,
}

/// A field for words, and chips.
#[component]
pub fn Search(props: &SearchProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let asked = use_state(|| Asked::No);
    let filters = &props.filters;
    let set = |change: fn(&mut Filters)| {
        let (mut next, onchange) = (filters.clone(), props.onchange.clone());
        change(&mut next);
        Callback::from(move |_: MouseEvent| onchange.emit(next.clone()))
    };
    let typed = |change: fn(&mut Filters, AttrValue)| {
        let (filters, onchange) = (filters.clone(), props.onchange.clone());
        Callback::from(move |value: AttrValue| {
            let mut next = filters.clone();
            change(&mut next, value);
            onchange.emit(next);
        })
    };
    let near = {
        let (filters, onchange, asked) = (filters.clone(), props.onchange.clone(), asked.clone());
        Callback::from(move |_: MouseEvent| {
            if filters.near.is_some() {
                return onchange.emit(Filters { near: None, ..filters.clone() });
            }
            asked.set(Asked::Waiting);
            let (filters, onchange, asked) = (filters.clone(), onchange.clone(), asked.clone());
            phone::position(Callback::from(move |here: Option<_>| {
                asked.set(if here.is_some() { Asked::No } else { Asked::Refused });
                onchange.emit(Filters { near: here, ..filters.clone() });
            }));
        })
    };
    let my_ward = own_ward(&ctx);
    let in_my_ward = my_ward.is_some() && my_ward.as_ref() == Some(&filters.ward);
    let to_my_ward = {
        let ward = if in_my_ward { None } else { my_ward.clone() };
        typed(|filters, ward| filters.ward = ward)
            .reform(move |_: MouseEvent| ward.clone().unwrap_or_default())
    };
    let chip = |key: &'static str, on: bool, onclick: Callback<MouseEvent>| {
        html! {
            <button {key} type="button" class="chip" aria-pressed={if on { "true" } else { "false" }} {onclick}>
                <span>{ words.say(key) }</span>
            </button>
        }
    };
    html! {
        <section class="stack" aria-labelledby="support-all">
            <h2 id="support-all">{ words.say("support-all") }</h2>
            { TextField {
                id: "support-words".into(),
                label: Txt::new("support-search"),
                hint: Some(Txt::new("support-search-hint")),
                inputmode: "search".into(),
                value: filters.words.clone(),
                oninput: typed(|filters, value| filters.words = value),
                ..TextField::default()
            }.view(&ctx) }
            <div key="chips" class="chips" role="group" aria-label={words.plain("support-filters")}>
                { for my_ward.is_some().then(|| chip("support-my-ward", in_my_ward, to_my_ward)) }
                { for ctx.current().is_some().then(|| chip("support-child-age", filters.age, set(|filters| filters.age = !filters.age))) }
                { chip("support-open-now", filters.open, set(|filters| filters.open = !filters.open)) }
                { for (!words.is_japanese()).then(|| chip("support-my-language", filters.language, set(|filters| filters.language = !filters.language))) }
                { for has_positions(&ctx).then(|| chip("support-near-me", filters.near.is_some(), near)) }
            </div>
            <p key="near" class="quiet" role="status" hidden={filters.near.is_none() && *asked == Asked::No}>
                { words.say(match *asked {
                    Asked::No => "support-near-why".into(),
                    Asked::Waiting => "support-locating".into(),
                    Asked::Refused => ctx.office("support-near-refused"),
                }) }
            </p>
            <div key="selects" class="pair">
                <Select
                    key="kind"
                    id="support-kind"
                    label="support-kind"
                    value={filters.kind.clone()}
                    groups={kinds(&ctx)}
                    onchange={typed(|filters, value| filters.kind = value)}
                />
                if !ctx.city.wards.is_empty() {
                    <Select
                        key="ward"
                        id="support-ward"
                        label="support-wards"
                        value={filters.ward.clone()}
                        groups={wards(&ctx)}
                        onchange={typed(|filters, value| filters.ward = value)}
                    />
                }
            </div>
        </section>
    }
}

/// Without a single known position there is nothing to sort.
fn has_positions(ctx: &Ctx) -> bool {
    ctx.city.facilities.iter().any(|place| place.position().known().is_some())
}

/// Options under a heading; the heading may be empty.
type Group = (Option<&'static str>, Vec<(AttrValue, Txt)>);

/// The kinds that the municipality's data has.
fn kinds(ctx: &Ctx) -> Vec<Group> {
    let services = ServiceKind::ALL
        .into_iter()
        .filter(|kind| ctx.city.services_on(ctx.today).any(|service| service.kind == *kind))
        .map(|kind| option("service-", "service-kind-", kind.id()));
    let places = FacilityKind::ALL
        .into_iter()
        .filter(|kind| ctx.city.facilities.iter().any(|place| place.kind == *kind))
        .map(|kind| option("place-", "facility-kind-", kind.id()));
    vec![(Some("support-services"), services.collect()), (Some("support-places"), places.collect())]
}

fn option(value: &str, message: &str, id: &str) -> (AttrValue, Txt) {
    ([value, id].concat().into(), Txt::new([message, id].concat()))
}

fn wards(ctx: &Ctx) -> Vec<Group> {
    let wards = ctx.city.wards.iter();
    vec![(
        None,
        wards.map(|ward| (ward.code.clone().into(), Txt::new(ward.name.clone()))).collect(),
    )]
}

#[derive(Properties, PartialEq)]
struct SelectProps {
    id: &'static str,
    label: &'static str,
    value: AttrValue,
    groups: Vec<Group>,
    onchange: Callback<AttrValue>,
}

/// One of many, by the phone's own list; the first is "all".
#[component]
fn Select(props: &SelectProps) -> Html {
    let ctx = use_ctx();
    let onchange = props.onchange.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        AttrValue::from(select.value())
    });
    let choice = |(value, text): &(AttrValue, Txt)| {
        html! {
            <option key={value.to_string()} value={value.clone()} selected={*value == props.value}>
                { ctx.words.plain(text.clone()) }
            </option>
        }
    };
    html! {
        <div class="field">
            <label for={props.id}>{ ctx.words.say(props.label) }</label>
            <select id={props.id} {onchange}>
                <option key="" value="" selected={props.value.is_empty()}>{ ctx.words.plain("support-all-kinds") }</option>
                { for props.groups.iter().map(|(title, options)| match title {
                    Some(title) => html! {
                        <optgroup key={*title} label={ctx.words.plain(*title)}>{ for options.iter().map(choice) }</optgroup>
                    },
                    None => html! { { for options.iter().map(choice) } },
                }) }
            </select>
        </div>
    }
}
