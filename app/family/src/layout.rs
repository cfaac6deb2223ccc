//! The frame around every screen: header with child, language and 189; bottom bar; messages.

use yew::prelude::*;

use crate::ctx::{Act, Ctx, Toast, use_ctx};
use crate::dates;
use crate::route::Route;
use crate::text::Txt;
use crate::ui::{Sheet, icon, tab_link};

/// What the frame needs to know beyond the context.
pub struct Frame {
    /// The message at the bottom, with its number.
    pub toast: Option<(u32, Toast)>,
    /// Whether the phone has a network.
    pub online: bool,
    /// Whether a new version waits.
    pub update: bool,
    /// The screen.
    pub screen: Html,
}

/// Header, screen, messages, bottom bar.
pub fn frame(ctx: &Ctx, frame: Frame) -> Html {
    let words = &ctx.words;
    let first_run = ctx.current().is_none();
    html! {
        <>
            <a class="skip" href="#title">{ words.say("skip-to-content") }</a>
            <Header key="top" />
            <div key="lines" aria-live="polite">
                <p class="thin" hidden={frame.online}>{ words.say("offline") }</p>
                <p class="thin" hidden={!frame.update}>
                    { words.say("update-ready") }
                    { " " }
                    <button type="button" class="btn text small" onclick={ctx.act.reform(|_: MouseEvent| Act::Update)}>
                        { words.say("update-now") }
                    </button>
                </p>
                <p class="thin" hidden={ctx.health.refused.is_none() || ctx.store.is_none()}>{ words.say("problem-no-storage") }</p>
                <p class="thin" hidden={ctx.health.kept_aside == 0}>
                    { words.say(Txt::new("problem-kept-aside").with("n", i64::from(ctx.health.kept_aside))) }
                </p>
            </div>
            <main key="main" id="main">{ frame.screen }</main>
            <div key="toasts" class="toasts" role="status">
                { toast(ctx, frame.toast) }
            </div>
            <nav key="bar" class="bar" aria-label={words.plain("nav")} hidden={first_run}>
                <ul>
                    { tab(ctx, Route::Home, "home", "nav-home") }
                    { tab(ctx, Route::Health, "health", "nav-health") }
                    { tab(ctx, Route::Records, "records", "nav-records") }
                    { tab(ctx, Route::Support, "support", "nav-support") }
                    { tab(ctx, Route::Help, "help", "nav-help") }
                </ul>
            </nav>
        </>
    }
}

fn tab(ctx: &Ctx, to: Route, sign: &'static str, text: &'static str) -> Html {
    let current = to == ctx.route.tab();
    let inside = html! { <>{ icon(sign) }<span>{ ctx.words.plain(text) }</span></> };
    html! { <li>{ tab_link(ctx, to, current, inside) }</li> }
}

#[component]
fn Header() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let open = use_state(|| None::<Panel>);
    let show = |panel: Panel| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(Some(panel)))
    };
    let onclose = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let own_name = ctx.languages.iter().find(|one| one.tag.as_str() == words.tag());
    let own_name = own_name.map(|one| one.name.clone()).unwrap_or_default();
    html! {
        <header class="top">
            <div class="top-in">
                <div class="grow">
                    if let Some(person) = ctx.current() {
                        <button type="button" class="pill pill-person" onclick={show(Panel::People)} aria-haspopup="dialog">
                            <span class={classes!("dot", colour(person.colour))} aria-hidden="true">
                                { ctx.initial_of(person) }
                            </span>
                            <span>
                                <span class="sr">{ words.plain(ctx.name_of(person)) }</span>
                                { match person.birth_date() {
                                    Some(birth) => words.plain(dates::age(birth, ctx.today)),
                                    None => words.plain("pregnancy"),
                                } }
                            </span>
                            { icon("down") }
                        </button>
                    } else {
                        <span class="brand">{ words.plain("app-name") }</span>
                    }
                </div>
                <button type="button" class="pill pill-lang" onclick={show(Panel::Language)} aria-haspopup="dialog">
                    { icon("globe") }
                    <span><span class="sr">{ words.plain("language") }{ " " }</span>{ own_name }</span>
                </button>
                <a class="pill pill-189" data-help="189" href={format!("/189/{}.html", words.tag())}>
                    { icon("phone") }{ "189" }
                </a>
            </div>
            { match *open {
                None => html! { <span key="none" hidden={true} /> },
                Some(Panel::People) => html! {
                    <Sheet key="people" title={Txt::new("people")} {onclose}>{ people_list(&ctx, &open) }</Sheet>
                },
                Some(Panel::Language) => html! {
                    <Sheet key="language" title={Txt::new("choose-language")} onclose={onclose.clone()}>
                        { language_list(&ctx, &onclose) }
                    </Sheet>
                },
            } }
        </header>
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Panel {
    People,
    Language,
}

fn people_list(ctx: &Ctx, open: &UseStateHandle<Option<Panel>>) -> Html {
    let words = &ctx.words;
    let leave = |act: fn(AttrValue) -> Act, value: AttrValue| {
        let (open, emit) = (open.clone(), ctx.act.clone());
        Callback::from(move |_: MouseEvent| {
            open.set(None);
            emit.emit(act(value.clone()));
        })
    };
    let current = ctx.current().map(|person| person.id.clone());
    html! {
        <>
            <ul class="rows">
                { for ctx.people().map(|person| html! {
                    <li key={person.id.clone()}>
                        <button
                            type="button"
                            class="line"
                            aria-current={(Some(&person.id) == current.as_ref()).then_some("true")}
                            onclick={leave(Act::Person, person.id.clone().into())}
                        >
                            <span class={classes!("dot", colour(person.colour))} aria-hidden="true">
                                { ctx.initial_of(person) }
                            </span>
                            <span class="grow">
                                <span class="title">{ words.say(ctx.name_of(person)) }</span>
                                { words.say(about(person, ctx.today)) }
                            </span>
                            if Some(&person.id) == current.as_ref() { { icon("check") } }
                        </button>
                    </li>
                }) }
            </ul>
            <div class="row">
                <button type="button" class="btn" onclick={leave(|_| Act::Go(Route::Add), AttrValue::default())}>
                    { icon("plus") }{ words.say("home-add-another") }
                </button>
                <button type="button" class="btn" onclick={leave(|_| Act::Go(Route::Settings), AttrValue::default())}>
                    { icon("gear") }{ words.say("settings") }
                </button>
            </div>
        </>
    }
}

/// A person's age, or how far the pregnancy is.
pub fn about(person: &hagukumi_core::record::Person, today: chrono::NaiveDate) -> Txt {
    use hagukumi_core::record::PersonKind;
    match person.kind {
        PersonKind::Child { birth_date, .. } => dates::age(birth_date, today),
        PersonKind::Pregnancy { due_date, .. } => {
            // The due date is the day on which 40 weeks (280 days) are complete.
            let days = 280 - (due_date - today).num_days();
            Txt::new("pregnancy-weeks").with("n", days.div_euclid(7).clamp(0, 44))
        }
    }
}

/// Buttons for all languages, each in its own script; `chosen` is told when one was tapped.
pub fn language_list(ctx: &Ctx, chosen: &Callback<()>) -> Html {
    // The present one first, as the shell has it: a button must not move away under a thumb.
    let (present, others): (Vec<_>, Vec<_>) =
        ctx.languages.iter().partition(|language| language.tag.as_str() == ctx.words.tag());
    html! {
        <ul class="langs">
            { for present.into_iter().chain(others).map(|language| {
                let onclick = {
                    let (tag, act, done) = (language.tag.clone(), ctx.act.clone(), chosen.clone());
                    Callback::from(move |_: MouseEvent| {
                        act.emit(Act::Lang(tag.clone()));
                        done.emit(());
                    })
                };
                let current = language.tag.as_str() == ctx.words.tag();
                html! {
                    <li key={language.tag.to_string()}>
                        <button
                            type="button"
                            lang={language.tag.clone()}
                            aria-current={current.then_some("true")}
                            {onclick}
                        >{ language.name.clone() }</button>
                    </li>
                }
            }) }
        </ul>
    }
}

fn toast(ctx: &Ctx, toast: Option<(u32, Toast)>) -> Html {
    let Some((number, toast)) = toast else {
        return html! { <span hidden={true} /> };
    };
    let hush = ctx.act.reform(move |_: MouseEvent| Act::Hush(number));
    html! {
        <div class="toast">
            <span>{ ctx.words.say(toast.text) }</span>
            if let Some(undo) = toast.undo {
                <button
                    type="button"
                    class="btn small"
                    onclick={ctx.act.reform(move |_: MouseEvent| Act::Undo(undo.clone()))}
                >{ ctx.words.say("undo") }</button>
            } else {
                <button type="button" class="btn small" onclick={hush} aria-label={ctx.words.plain("close")}>
                    { icon("close") }
                </button>
            }
        </div>
    }
}

/// The CSS class of a person's colour.
pub fn colour(index: u8) -> &'static str {
    ["c0", "c1", "c2", "c3", "c4", "c5"][usize::from(index) % 6]
}
