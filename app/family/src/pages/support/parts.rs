//! What the screens of Support have in common.

use yew::prelude::*;

use crate::ctx::{Ctx, use_ctx};
use crate::route::Route;
use crate::text::Txt;
use crate::ui::link;

/// One line of a list of facts.
pub fn fact(ctx: &Ctx, label: &'static str, value: Html) -> Html {
    html! {
        <div key={label}>
            <dt>{ ctx.words.say(label) }</dt>
            <dd>{ value }</dd>
        </div>
    }
}

/// What stands in place of a value that nobody has confirmed.
pub fn unconfirmed(ctx: &Ctx) -> Html {
    html! { <span class="unknown">{ ctx.words.say("contact-unconfirmed") }</span> }
}

/// The ward of the person spoken of, if it has been named.
pub fn own_ward(ctx: &Ctx) -> Option<AttrValue> {
    ctx.current().and_then(|person| person.ward.clone()).map(AttrValue::from)
}

/// The name of a ward.
pub fn ward_name(ctx: &Ctx, code: &str) -> Option<Txt> {
    ctx.city.ward(code).map(|ward| Txt::new(ward.name.clone()))
}

/// Which sources to name.
#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    /// Their ids in the municipality's data.
    pub ids: Vec<String>,
}

/// Where the values of a screen come from, and of when that is.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let ctx = use_ctx();
    let known: Vec<_> = props
        .ids
        .iter()
        .filter_map(|id| ctx.city.sources.iter().find(|source| source.id == *id))
        .collect();
    html! {
        <details class="why" hidden={known.is_empty()}>
            <summary>{ ctx.words.say("support-sources") }</summary>
            <ul>
                { for known.into_iter().map(|source| html! {
                    <li key={source.id.clone()}>
                        if let Some(url) = &source.url {
                            <a href={url.clone()} rel="noreferrer" target="_blank" lang="ja">{ source.title.clone() }</a>
                        } else {
                            <span lang="ja">{ source.title.clone() }</span>
                        }
                        if let Some(dated) = &source.dated {
                            <span class="block quiet">
                                { ctx.words.say(Txt::new("support-source-dated").with("date", AttrValue::from(dated.clone()))) }
                            </span>
                        }
                    </li>
                }) }
            </ul>
        </details>
    }
}

/// A screen whose entry is no longer in the data.
pub fn gone(ctx: &Ctx) -> Html {
    let all = html! { <>{ ctx.words.say("support-all") }</> };
    html! {
        <div class="card">
            <p>{ ctx.words.say("support-gone") }</p>
            { link(ctx, Route::Support, "btn", all) }
        </div>
    }
}
