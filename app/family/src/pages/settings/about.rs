//! Where what the app says comes from, what it is made of, and which version this is.

use yew::prelude::*;

use crate::ctx::use_ctx;
use crate::route::Route;
use crate::text::{DateStyle, Txt};
use crate::ui::{back, head};

/// The licences, as they are named everywhere.
const LICENCE: &str = "MIT OR Apache-2.0";
/// The design system whose colours, type scale and radii are used.
const TOKENS: &str = "https://github.com/digital-go-jp/design-tokens";

/// One source: a link where its address is known, and the date that stands in it.
fn source(id: &str, title: &str, address: Option<&str>, dated: Option<&str>) -> Html {
    // Some addresses have a remark behind them; what is no web address is no link.
    let address = address.and_then(|address| address.split(' ').next());
    let link = address.filter(|at| at.starts_with("https://") || at.starts_with("http://"));
    html! {
        <li key={id.to_owned()}>
            if let Some(link) = link {
                <a href={link.to_owned()} target="_blank" rel="noreferrer noopener" lang="ja">{ title }</a>
            } else {
                <span lang="ja">{ title }</span>
            }
            if let Some(dated) = dated {
                { " " }<span class="quiet nowrap">{ dated }</span>
            }
        </li>
    }
}

/// The screen.
#[component]
pub fn About() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let (programme, city) = (&ctx.programme, &ctx.city);
    let checked =
        Txt::new("about-checked").with("date", (programme.checked.date(), DateStyle::Medium));
    html! {
        <div class="page">
            { back(&ctx, Route::Settings, "settings") }
            { head(&ctx, "settings-about") }
            <section class="card">
                <h2>{ words.say("app-name") }</h2>
                <p>{ words.say(Txt::new("settings-version").with("version", ctx.version.clone())) }</p>
                <p>{ words.say("about-what") }</p>
                <p>{ words.say("about-no-advice") }</p>
            </section>
            <section class="card">
                <h2>{ words.say("about-programme") }</h2>
                <p>{ words.say(checked) }</p>
                <p class="quiet">{ words.say(Txt::new("about-programme-version").with("version", AttrValue::from(programme.version.clone()))) }</p>
                <details class="why">
                    <summary>{ words.say(Txt::new("about-sources").with("n", programme.sources.len() as i64)) }</summary>
                    <ul class="stack">{ for programme.sources.iter().map(|one| source(&one.id, &one.at, Some(&one.at), None)) }</ul>
                </details>
            </section>
            <section class="card">
                <h2>{ words.say(Txt::new("about-city").with("city", Txt::new(city.name.clone()))) }</h2>
                <p>{ words.say("about-city-unconfirmed") }</p>
                <details class="why">
                    <summary>{ words.say(Txt::new("about-sources").with("n", city.sources.len() as i64)) }</summary>
                    <ul class="stack">
                        { for city.sources.iter().map(|one| {
                            source(&one.id, &one.title, one.url.as_deref(), one.dated.as_deref())
                        }) }
                    </ul>
                </details>
            </section>
            <section class="card">
                <h2>{ words.say("about-licence") }</h2>
                <p>{ words.say(Txt::new("about-licence-open").with("licence", AttrValue::from(LICENCE))) }</p>
                <p>
                    { words.say("about-design") }{ " " }
                    <a href={TOKENS} target="_blank" rel="noreferrer noopener">{ "digital-go-jp/design-tokens" }</a>
                </p>
            </section>
        </div>
    }
}
