//! What fits the filters: services, then places.

use hagukumi_core::directory::{self, Fit, Found, Query, ServiceFit, fold};
use hagukumi_core::municipality::{Facility, Service};
use hagukumi_core::order;
use yew::prelude::*;

use crate::clock;
use crate::ctx::{Ctx, use_ctx};
use crate::route::Route;
use crate::text::{Arg, Txt};
use crate::ui::{Mark, ask, icon, link, state_chip};

use super::facility::kind_of;
use super::filters::Filters;
use super::fit;
use super::parts::{own_ward, ward_name};

/// The filters, and whom to tell when they are taken away.
#[derive(Properties, PartialEq)]
pub struct ResultsProps {
    /// As they are.
    pub filters: Filters,
    /// As the family wants them.
    pub onchange: Callback<Filters>,
}

/// The lists, how many there are, and the next step where there is nothing.
#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let filters = &props.filters;
    let (services, places) = (services(&ctx, filters), places(&ctx, filters));
    let count = services.len() + places.len();
    let clear = props.onchange.reform(|_: MouseEvent| Filters::default());
    html! {
        <div class="stack">
            <div key="count" class="row">
                <p class="grow" role="status">
                    { words.say(Txt::new("support-count").with("n", i64::try_from(count).unwrap_or(i64::MAX))) }
                </p>
                <button type="button" class="btn small" onclick={clear} hidden={filters.is_empty()}>
                    { words.say("support-clear") }
                </button>
            </div>
            if count == 0 {
                <div key="none" class="card">
                    <p><strong>{ words.say("support-none") }</strong>{ " " }{ words.say("support-none-next") }</p>
                    { ask(&ctx, own_ward(&ctx)) }
                </div>
            }
            <List
                key="services"
                title="support-services"
                rows={services.iter().map(|row| service_row(&ctx, row)).collect::<Vec<_>>()}
            />
            <List
                key="places"
                title="support-places"
                rows={places.iter().map(|found| place_row(&ctx, found, filters)).collect::<Vec<_>>()}
            />
        </div>
    }
}

/// So many rows are shown before the family asks for all.
const FEW: usize = 6;

#[derive(Properties, PartialEq)]
struct ListProps {
    title: &'static str,
    rows: Vec<Html>,
}

/// The first rows, and a button for the rest.
#[component]
fn List(props: &ListProps) -> Html {
    let ctx = use_ctx();
    let all = use_state(|| false);
    let count = props.rows.len();
    let shown = if *all { count } else { count.min(FEW) };
    let more = Txt::new("support-show-all").with("n", i64::try_from(count).unwrap_or(i64::MAX));
    let onclick = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    html! {
        <section class="stack" hidden={count == 0}>
            <h3>{ ctx.words.say(props.title) }</h3>
            <ul class="rows">{ for props.rows.iter().take(shown).cloned() }</ul>
            <button type="button" class="btn wide" hidden={shown == count} {onclick}>{ ctx.words.say(more) }</button>
        </section>
    }
}

/// A service with its state for the person spoken of.
type Row<'a> = (&'a Service, Option<(Mark, Txt)>);

fn services<'a>(ctx: &'a Ctx, filters: &Filters) -> Vec<Row<'a>> {
    if !filters.wants_services() {
        return Vec::new();
    }
    let wanted = fold(&filters.words);
    let kind = filters.service_kind();
    let fits = |service: &Service| {
        kind.is_none_or(|kind| service.kind == kind) && {
            let mut text = names(ctx, &service.name);
            text.push(' ');
            text.push_str(&names(ctx, &service.summary));
            has_words(&text, &wanted)
        }
    };
    let Some(person) = fit::current(ctx) else {
        let all = ctx.city.services_on(ctx.today);
        return all.filter(|service| fits(service)).map(|service| (service, None)).collect();
    };
    let suits =
        |found: &ServiceFit<'_>| !filters.age || matches!(found.fit, Fit::Now { .. } | Fit::Ask);
    directory::services(&ctx.city, person, ctx.today)
        .into_iter()
        .filter(|found| suits(found) && fits(found.service))
        .map(|found| (found.service, Some(fit::say(found.fit, person))))
        .collect()
}

fn places<'a>(ctx: &'a Ctx, filters: &Filters) -> Vec<Found<'a>> {
    if !filters.wants_places() {
        return Vec::new();
    }
    let kind = filters.place_kind();
    let birth = ctx.current().and_then(|person| person.birth_date());
    let query = Query {
        words: &filters.words,
        ward: (!filters.ward.is_empty()).then_some(&*filters.ward),
        kinds: kind.as_slice(),
        child: birth.filter(|_| filters.age).map(|birth| (birth, ctx.today)),
        language: filters.language.then_some(ctx.words.tag()),
        open_at: filters.open.then(clock::moment),
        near: filters.near,
    };
    let mut found = directory::search(&ctx.city, &query, &|place: &Facility, text: &mut String| {
        text.push_str(&names(ctx, &place.name));
        let kind = kind_of(place);
        for words in [ctx.words.own(), ctx.words.japanese()] {
            text.push(' ');
            text.push_str(&words.plain(&kind));
        }
    });
    if filters.near.is_none() {
        let ward = own_ward(ctx);
        order::sort_by_key(&mut found, |found| nearness(found.facility, ward.as_deref()));
    }
    found
}

/// Places of the family's own ward first, then those for everybody, then other wards'.
fn nearness(place: &Facility, ward: Option<&str>) -> u8 {
    let own = |code: &String| Some(code.as_str()) == ward;
    match (place.serves.is_empty(), place.serves.iter().chain(&place.ward).any(own)) {
        (_, true) => 0,
        (true, false) => 1,
        (false, false) => 2,
    }
}

/// The words of a message in the family's language and in Japanese.
fn names(ctx: &Ctx, id: &str) -> String {
    let text = Txt::new(id.to_owned());
    [ctx.words.own().plain(&text), ctx.words.japanese().plain(&text)].join(" ")
}

fn has_words(text: &str, wanted: &str) -> bool {
    let text = fold(text);
    wanted.split(' ').all(|word| text.contains(word))
}

fn service_row(ctx: &Ctx, (service, state): &Row<'_>) -> Html {
    let words = &ctx.words;
    let state = state.clone();
    html! {
        <li key={service.id.clone()}>
            { link(ctx, Route::Service(service.id.clone().into()), "line", html! { <>
                <span class="grow">
                    <span class="title">{ words.say(Txt::new(service.name.clone())) }</span>
                    { words.in_japanese(Txt::new(service.name.clone())) }
                    { for state.map(|(mark, text)| html! { <span class="block">{ state_chip(ctx, mark, text) }</span> }) }
                </span>
                { icon("next") }
            </> }) }
        </li>
    }
}

fn place_row(ctx: &Ctx, found: &Found<'_>, filters: &Filters) -> Html {
    let words = &ctx.words;
    let place = found.facility;
    let open = place.hours().known().map(|hours| hours.open_at(clock::moment()));
    let said = |text: Txt| html! { <span class="said">{ words.say(text) }</span> };
    html! {
        <li key={place.id.clone()}>
        { link(ctx, Route::Facility(place.id.clone().into()), "line", html! { <>
            <span class="grow">
                <span class="title">{ words.say(Txt::new(place.name.clone())) }</span>
                { words.in_japanese(Txt::new(place.name.clone())) }
                <span class="block quiet">
                    { said(kind_of(place)) }
                    { for place.ward.as_deref().and_then(|code| ward_name(ctx, code)).map(said) }
                    { for filters.near.is_some().then(|| said(distance(found.meters))) }
                </span>
                <span class="row">
                    { match place.phone().known() {
                        Some(number) => html! { <span>{ number.to_owned() }</span> },
                        None => html! { <span class="quiet">{ words.say("support-phone-none") }</span> },
                    } }
                    { for open.map(|open| {
                        let (mark, text) =
                            if open { (Mark::Done, "contact-open") } else { (Mark::Closed, "contact-closed") };
                        state_chip(ctx, mark, Txt::new(text))
                    }) }
                </span>
            </span>
            { icon("next") }
        </> }) }
        </li>
    }
}

/// How far away, as the crow flies.
fn distance(meters: Option<u32>) -> Txt {
    let number = |n: u32| Arg::Raw(n.to_string().into());
    match meters {
        None => "support-no-position".into(),
        Some(meters @ ..1_000) => Txt::new("support-m").with("n", number(meters)),
        Some(meters) => Txt::new("support-km")
            .with("whole", number(meters / 1_000))
            .with("tenth", number(meters % 1_000 / 100)),
    }
}
