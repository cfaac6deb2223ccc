//! One facility: call, map, hours, address, languages, and what it offers.

use hagukumi_core::municipality::{Facility, Service, WARD_CONTACT};
use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::route::Route;
use crate::text::Txt;
use crate::ui::{ask, back, call, head_in_japanese, hours_line, icon, link};

use super::parts::{Sources, fact, gone, own_ward, unconfirmed, ward_name};
use super::phone;

/// Which facility.
#[derive(Properties, PartialEq)]
pub struct FacilityPageProps {
    /// Its id in the municipality's data.
    pub id: AttrValue,
}

/// The screen of one facility.
#[component]
pub fn FacilityPage(props: &FacilityPageProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let Some(facility) = ctx.city.facility(&props.id) else {
        return html! { gone(&ctx) };
    };
    let (number, address) = (facility.phone().known(), facility.address().known());
    let asks = number.is_none()
        || address.is_none()
        || facility.hours().known().is_none()
        || facility.languages().known().is_none();
    html! {
        <div class="page">
            { back(&ctx, Route::Support, "nav-support") }
            { head_in_japanese(&ctx, Txt::new(facility.name.clone())) }
            <p>{ words.say(kind_of(facility)) }</p>
            <div class="row">
                if let Some(number) = number {
                    { call(&ctx, number, true) }
                }
                if let Some(address) = address {
                    <a key="map" class="btn" href={phone::map_address(address)} target={phone::map_target()} rel="noreferrer">
                        { icon("map") }{ words.say("support-map") }
                    </a>
                }
            </div>
            <dl class="card facts">
                { fact(&ctx, "support-phone", match number {
                    Some(number) => html! { <span class="nowrap">{ number.to_owned() }</span> },
                    None => unconfirmed(&ctx),
                }) }
                { fact(&ctx, "support-hours", hours_line(&ctx, facility.hours().known())) }
                { fact(&ctx, "support-address", match address {
                    Some(address) => html! { <Address text={address.to_owned()} /> },
                    None => unconfirmed(&ctx),
                }) }
                { fact(&ctx, "support-languages", match facility.languages().known() {
                    Some(tags) => html! { { for tags.iter().map(|tag| language(&ctx, tag)) } },
                    None => unconfirmed(&ctx),
                }) }
                { for wards(&ctx, facility).map(|names| fact(&ctx, "support-serves", names)) }
            </dl>
            if let Some(note) = &facility.note {
                <p key="note" class="note">{ words.say(Txt::new(note.clone())) }</p>
            }
            <Offers key="offers" id={props.id.clone()} counter={facility.counter} />
            if asks {
                <div key="ask" class="card">
                    <p>{ words.say("support-ask-rest") }</p>
                    { ask(&ctx, own_ward(&ctx)) }
                </div>
            }
            <Sources key="sources" ids={facility.source.clone()} />
        </div>
    }
}

/// What a facility is.
pub fn kind_of(facility: &Facility) -> Txt {
    Txt::new(["facility-kind-", facility.kind.id()].concat())
}

/// A language by its own name.
fn language(ctx: &Ctx, tag: &str) -> Html {
    let name = ctx.languages.iter().find(|language| language.tag.as_str() == tag);
    let name =
        name.map_or_else(|| AttrValue::from(tag.to_owned()), |language| language.name.clone());
    html! { <span key={tag.to_owned()} class="said" lang={tag.to_owned()}>{ name }</span> }
}

/// The wards whose families it serves, where it does not serve all.
fn wards(ctx: &Ctx, facility: &Facility) -> Option<Html> {
    let names: Vec<Txt> = facility.serves.iter().filter_map(|code| ward_name(ctx, code)).collect();
    (!names.is_empty()).then(|| html! {
        { for names.into_iter().enumerate().map(|(n, name)| html! {
            <span key={n} class="said">{ ctx.words.say(name.clone()) }{ " " }{ ctx.words.in_japanese(name) }</span>
        }) }
    })
}

#[derive(Properties, PartialEq)]
struct AddressProps {
    text: AttrValue,
}

/// The Japanese address, with a button that copies it.
#[component]
fn Address(props: &AddressProps) -> Html {
    let ctx = use_ctx();
    let copied = use_state(|| false);
    let onclick = {
        let (text, copied) = (props.text.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            phone::copy(&text, Callback::from(move |()| copied.set(true)));
        })
    };
    html! {
        <>
            <span class="block" lang="ja">{ props.text.clone() }</span>
            <button type="button" class="btn small" {onclick}>
                { ctx.words.say(if *copied { "support-copied" } else { "support-copy" }) }
            </button>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct OffersProps {
    id: AttrValue,
    counter: bool,
}

/// The services that this facility answers for.
#[component]
fn Offers(props: &OffersProps) -> Html {
    let ctx = use_ctx();
    let answers = |service: &&Service| {
        service
            .contact
            .iter()
            .any(|id| *id == props.id.as_str() || (props.counter && id == WARD_CONTACT))
    };
    let services: Vec<&Service> = ctx.city.services_on(ctx.today).filter(answers).collect();
    html! {
        <section class="stack" hidden={services.is_empty()}>
            <h2>{ ctx.words.say("support-offers") }</h2>
            <ul class="rows">
                { for services.into_iter().map(|service| html! {
                    <li key={service.id.clone()}>
                        { link(&ctx, Route::Service(service.id.clone().into()), "line", html! { <>
                            <span class="grow">
                                <span class="title">{ ctx.words.say(Txt::new(service.name.clone())) }</span>
                                { ctx.words.in_japanese(Txt::new(service.name.clone())) }
                            </span>
                            { icon("next") }
                        </> }) }
                    </li>
                }) }
            </ul>
        </section>
    }
}
