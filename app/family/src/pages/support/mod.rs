//! Support: what fits the child now, then every service and place of the municipality.

mod facility;
mod filters;
mod fit;
mod parts;
mod phone;
mod results;
mod search;
mod service;

use hagukumi_core::directory::{self, Fit};
use hagukumi_core::municipality::Facility;
use hagukumi_core::order;
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::route::Route;
use crate::text::Txt;
use crate::ui::{head, icon, link};

pub use facility::FacilityPage;
pub use service::ServicePage;

use filters::Filters;
use results::Results;
use search::Search;

/// More than this is no longer "for you now"; the list below has the rest.
const NOW: usize = 4;

/// The first screen of Support.
#[component]
pub fn Support() -> Html {
    let ctx = use_ctx();
    let filters = use_state(Filters::kept);
    let onchange = {
        let filters = filters.clone();
        Callback::from(move |next: Filters| {
            next.keep();
            filters.set(next);
        })
    };
    html! {
        <div class="page">
            { head(&ctx, "support-title") }
            { for_now(&ctx) }
            <Search key="search" filters={(*filters).clone()} onchange={onchange.clone()} />
            <Results key="results" filters={(*filters).clone()} {onchange} />
        </div>
    }
}

/// The ward's counter and the services that fit today, those that end soonest first.
fn for_now(ctx: &Ctx) -> Html {
    let words = &ctx.words;
    let ward = parts::own_ward(ctx);
    let counter = ctx.city.ask(ward.as_deref()).facility;
    let person = fit::current(ctx);
    let all = person.map(|person| directory::services(&ctx.city, person, ctx.today));
    let mut now: Vec<_> = all
        .unwrap_or_default()
        .into_iter()
        .filter_map(|found| match found.fit {
            Fit::Now { until } => Some((until, found)),
            _ => None,
        })
        .collect();
    order::sort_by_key(&mut now, |(until, _)| (until.is_none(), *until));
    let why_counter = |place: &Facility| match ctx.city.wards.is_empty() {
        true => facility::kind_of(place),
        false => "support-counter".into(),
    };
    let line = |to: Route, name: &str, why: Txt| {
        html! {
            { link(ctx, to, "line", html! { <>
                <span class="grow">
                    <span class="title">{ words.say(Txt::new(name.to_owned())) }</span>
                    { words.in_japanese(Txt::new(name.to_owned())) }
                    <span class="block">{ words.say(why) }</span>
                </span>
                { icon("next") }
            </> }) }
        }
    };
    html! {
        <section key="now" class="stack" hidden={counter.is_none() && now.is_empty()}>
            <h2>{ words.say("support-now") }</h2>
            <ul class="rows">
                { for counter.map(|place| html! {
                    <li key="counter">
                        { line(Route::Facility(place.id.clone().into()), &place.name, why_counter(place)) }
                    </li>
                }) }
                { for person.into_iter().flat_map(|person| now.iter().take(NOW).map(move |(_, found)| (person, found))).map(|(person, found)| html! {
                    <li key={found.service.id.clone()}>
                        { line(
                            Route::Service(found.service.id.clone().into()),
                            &found.service.name,
                            fit::say(found.fit, person).1,
                        ) }
                    </li>
                }) }
            </ul>
        </section>
    }
}
