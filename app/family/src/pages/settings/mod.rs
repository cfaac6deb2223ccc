//! Settings: how the app speaks and looks, who is in it, and what becomes of the data.

mod about;
mod birth;
mod circumstances;
mod deleted;
mod device;
mod erase;
mod form;
mod person;

pub use about::About;
pub use deleted::DeletedPage;
pub use person::PersonPage;

use hagukumi_core::record::Person;
use yew::prelude::*;

use crate::ctx::{Act, TextSize, Theme, use_ctx};
use crate::layout::{about, colour, language_list};
use crate::pages::records::Copies;
use crate::route::Route;
use crate::text::Txt;
use crate::ui::{Choice, Choices, Sheet, head, icon, link};
use crate::words::JAPANESE;
use device::Device;
use erase::Erase;

/// The screen.
#[component]
pub fn Settings() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let language_open = use_state(|| false);
    let show_languages = |shown: bool| {
        let open = language_open.clone();
        Callback::from(move |()| open.set(shown))
    };
    let own_name = ctx.languages.iter().find(|one| one.tag.as_str() == words.tag());
    let own_name = own_name.map(|one| one.name.clone()).unwrap_or_default();
    let size = match ctx.size {
        TextSize::Normal => "",
        TextSize::Large => "1",
        TextSize::Larger => "2",
    };
    let theme = match ctx.theme {
        Theme::Auto => "",
        Theme::Light => "1",
        Theme::Dark => "2",
    };
    let readings = ctx.languages.iter().filter(|one| one.tag.starts_with(JAPANESE));
    let readings: Vec<Choice> =
        readings.map(|one| Choice::new(one.tag.clone(), Txt::raw(one.name.clone()))).collect();
    let onopen = show_languages(true).reform(|_: MouseEvent| ());
    html! {
        <div class="page">
            { head(&ctx, "settings") }
            <ul class="rows" key="language">
                <li>
                    <button type="button" class="line" aria-haspopup="dialog" onclick={onopen}>
                        { icon("globe") }
                        <span class="grow">
                            <span class="title">{ words.say("language") }</span>
                            { own_name }
                        </span>
                        { icon("next") }
                    </button>
                </li>
            </ul>
            if *language_open {
                <Sheet key="languages" title={Txt::new("choose-language")} onclose={show_languages(false)}>
                    { language_list(&ctx, &show_languages(false)) }
                </Sheet>
            }
            <section class="card" key="look">
                if words.is_japanese() {
                    { Choices {
                        id: "reading".into(),
                        label: Txt::new("settings-reading"),
                        choices: readings,
                        value: AttrValue::from(words.tag().to_owned()),
                        onchange: ctx.act.reform(Act::Lang),
                        ..Choices::default()
                    }.view(&ctx) }
                }
                { Choices {
                    id: "size".into(),
                    label: Txt::new("settings-size"),
                    choices: vec![
                        Choice::new("", "settings-size-normal"),
                        Choice::new("1", "settings-size-large"),
                        Choice::new("2", "settings-size-larger"),
                    ],
                    value: size.into(),
                    onchange: ctx.act.reform(|value: AttrValue| Act::Size(match value.as_str() {
                        "1" => TextSize::Large,
                        "2" => TextSize::Larger,
                        _ => TextSize::Normal,
                    })),
                    ..Choices::default()
                }.view(&ctx) }
                { Choices {
                    id: "theme".into(),
                    label: Txt::new("settings-theme"),
                    choices: vec![
                        Choice::new("", "settings-theme-auto"),
                        Choice::new("1", "settings-theme-light"),
                        Choice::new("2", "settings-theme-dark"),
                    ],
                    value: theme.into(),
                    onchange: ctx.act.reform(|value: AttrValue| Act::Theme(match value.as_str() {
                        "1" => Theme::Light,
                        "2" => Theme::Dark,
                        _ => Theme::Auto,
                    })),
                    ..Choices::default()
                }.view(&ctx) }
            </section>
            <People key="people" />
            <section class="stack" key="data">
                <h2>{ words.say("settings-data") }</h2>
                <p class="quiet">{ words.say("settings-data-where") }</p>
                <Copies />
                <ul class="rows">
                    <li>
                        { link(&ctx, Route::Deleted, "line", html! {
                            <>
                                { icon("bin") }
                                <span class="grow"><span class="title">{ words.say("deleted-title") }</span></span>
                                { icon("next") }
                            </>
                        }) }
                    </li>
                </ul>
                <Device />
                <Erase />
            </section>
            <ul class="rows" key="about">
                <li>
                    { link(&ctx, Route::About, "line", html! { <>
                        { icon("info") }
                        <span class="grow">
                            <span class="title">{ words.say("settings-about") }</span>
                            { words.say(Txt::new("settings-version").with("version", ctx.version.clone())) }
                        </span>
                        { icon("next") }
                    </> }) }
                </li>
            </ul>
        </div>
    }
}

/// Everybody on this phone, those put away last.
#[component]
fn People() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let (here, away): (Vec<&Person>, Vec<&Person>) =
        ctx.household.persons.iter().partition(|person| person.is_current());
    let away: Vec<&Person> = away.into_iter().filter(|person| person.archived).collect();
    let line = |person: &Person| {
        let name = ctx.name_of(person);
        html! {
            <li key={person.id.clone()}>
                { link(&ctx, Route::Person(person.id.clone().into()), "line", html! { <>
                    <span class={classes!("dot", colour(person.colour))} aria-hidden="true">
                        { ctx.initial_of(person) }
                    </span>
                    <span class="grow">
                        <span class="title">{ words.say(name) }</span>
                        { words.say(about(person, ctx.today)) }
                    </span>
                    { icon("next") }
                </> }) }
            </li>
        }
    };
    html! {
        <section class="stack">
            <h2>{ words.say("people") }</h2>
            if !here.is_empty() {
                <ul class="rows" key="here">{ for here.into_iter().map(&line) }</ul>
            }
            { link(&ctx, Route::Add, "btn", html! { <>{ icon("plus") }{ words.say("home-add-another") }</> }) }
            if !away.is_empty() {
                <details class="why" key="away">
                    <summary>{ words.say(Txt::new("settings-away").with("n", away.len() as i64)) }</summary>
                    <ul class="rows">{ for away.into_iter().map(line) }</ul>
                </details>
            }
        </section>
    }
}
