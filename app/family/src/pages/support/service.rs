//! One service: what it is, whether it is for my child, what it costs, how to apply, whom to call.

use chrono::NaiveDate;
use hagukumi_core::directory;
use hagukumi_core::municipality::{Contact, Effective, Municipality, Service, Value};
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::route::Route;
use crate::text::{DateStyle, Txt};
use crate::ui::{ask, back, call, head_in_japanese, hours_line, state_chip};

use super::fit;
use super::parts::{Sources, fact, gone, own_ward, unconfirmed};

/// Which service.
#[derive(Properties, PartialEq)]
pub struct ServicePageProps {
    /// Its id in the municipality's data.
    pub id: AttrValue,
}

/// The screen of one service.
#[component]
pub fn ServicePage(props: &ServicePageProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let Some(service) = version_on(&ctx.city, &props.id, ctx.today) else {
        return html! { gone(&ctx) };
    };
    let ward = own_ward(&ctx);
    let contacts = ctx.city.contacts(&service.contact, ward.as_deref());
    let in_words = |value: Value<&str>| match value {
        Value::Known(id) => words.say(Txt::new(id.to_owned())),
        Value::AskWardOffice => unconfirmed(&ctx),
    };
    let asks = [service.who(), service.cost(), service.apply()].contains(&Value::AskWardOffice);
    html! {
        <div class="page">
            { back(&ctx, Route::Support, "nav-support") }
            { head_in_japanese(&ctx, Txt::new(service.name.clone())) }
            <p>{ words.say(Txt::new(service.summary.clone())) }</p>
            { for fits(&ctx, service) }
            { for dates(service, ctx.today).into_iter().map(|text| html! { <p key="dates" class="note">{ words.say(text) }</p> }) }
            { for next_version(&ctx.city, service).map(|(later, from)| html! {
                <div key="later" class="note">
                    <p>{ words.say(Txt::new("support-changes").with("date", (from, DateStyle::Medium))) }</p>
                    <p>{ words.say(Txt::new(later.summary.clone())) }</p>
                </div>
            }) }
            <dl class="card facts wide">
                { fact(&ctx, "support-who", in_words(service.who())) }
                { fact(&ctx, "support-cost", in_words(service.cost())) }
                { fact(&ctx, "support-apply", in_words(service.apply())) }
            </dl>
            <section key="contacts" class="stack" hidden={contacts.is_empty()}>
                <h2>{ words.say("support-contact") }</h2>
                { for contacts.iter().enumerate().map(|(n, contact)| contact_card(&ctx, n, contact)) }
            </section>
            if asks && contacts.iter().all(|contact| contact.phone.is_none()) {
                <div key="ask" class="card">
                    <p>{ words.say("support-ask-rest") }</p>
                    { ask(&ctx, ward) }
                </div>
            }
            <Sources key="sources" ids={service.source.clone()} />
        </div>
    }
}

/// Whether it is for the person spoken of; nothing where the rules do not hold today.
fn fits(ctx: &Ctx, service: &Service) -> Option<Html> {
    let (current, person) = (ctx.current()?, fit::current(ctx)?);
    let all = directory::services(&ctx.city, person, ctx.today);
    let found = all.iter().find(|found| std::ptr::eq(found.service, service))?;
    let (mark, text) = fit::say(found.fit, person);
    let title = Txt::new("support-for-person").with("name", ctx.name_of(current));
    Some(html! {
        <div key="fits" class="card tight">
            <h2>{ ctx.words.say(title) }</h2>
            { state_chip(ctx, mark, text) }
        </div>
    })
}

fn contact_card(ctx: &Ctx, n: usize, contact: &Contact<'_>) -> Html {
    let words = &ctx.words;
    html! {
        <div key={n} class="card">
            <p class="tight">
                <strong>{ words.say(Txt::new(contact.name.to_owned())) }</strong>{ " " }
                { words.in_japanese(Txt::new(contact.name.to_owned())) }
            </p>
            if let Some(other) = contact.answered_by {
                <p>{ words.say(Txt::new("contact-ask").with("name", Txt::new(other.to_owned()))) }</p>
            }
            if let Some(number) = contact.phone {
                { call(ctx, number, false) }
            }
            if contact.answered_by.is_none() {
                <p>{ hours_line(ctx, contact.hours.known()) }</p>
            }
        </div>
    }
}

/// The rules of a service that hold on the day; else those to come, else those that have ended.
pub fn version_on<'a>(city: &'a Municipality, id: &str, day: NaiveDate) -> Option<&'a Service> {
    let versions = || city.services.iter().filter(|service| service.id == id);
    let start = |service: &&Service| service.effective.and_then(|days| days.from);
    let holds = |service: &&Service| service.effective.is_none_or(|days| days.holds_on(day));
    versions()
        .find(holds)
        .or_else(|| {
            versions().filter(|one| start(one).is_some_and(|from| from > day)).min_by_key(start)
        })
        .or_else(|| versions().max_by_key(start))
}

/// The version after this one, and its first day.
fn next_version<'a>(city: &'a Municipality, now: &Service) -> Option<(&'a Service, NaiveDate)> {
    let end = now.effective?.until?;
    city.services
        .iter()
        .filter(|service| service.id == now.id)
        .filter_map(|service| Some((service, service.effective?.from?)))
        .filter(|(_, from)| *from > end)
        .min_by_key(|(_, from)| *from)
}

/// What to say of the days on which these rules hold.
fn dates(service: &Service, today: NaiveDate) -> Option<Txt> {
    let Effective { from, until } = service.effective?;
    let on = |id: &'static str, day| Txt::new(id).with("date", (day, DateStyle::Medium));
    match (from, until) {
        (_, Some(until)) if until < today => Some(on("support-rules-ended", until)),
        (Some(from), _) if from > today => Some(on("support-rules-from", from)),
        (_, Some(until)) => Some(on("support-rules-until", until)),
        (Some(from), None) => Some(on("support-rules-since", from)),
        (None, None) => None,
    }
}
