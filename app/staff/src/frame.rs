//! The frame around every screen: rail, search, messages, the list of keys.

use hagukumi_api::{HandoverSide, SearchRequest, SearchResponse, WorklistQuery};
use hagukumi_core::care::List;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::ctx::{Act, Cx, Toast, use_cx};
use crate::field::value_of;
use crate::names;
use crate::route::Route;
use crate::server::{self, Failure};

/// What the frame is given.
#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// The message at the bottom.
    pub toast: Option<Toast>,
    /// The list of keys is open.
    pub keys: bool,
    /// The screen.
    pub children: Html,
}

/// What a heading that comes with its data says.
#[derive(Properties, PartialEq)]
pub struct LedProps {
    /// The heading.
    pub to: AttrValue,
}

/// Stands beside such a heading: whoever came to the screen is led to it, and the window is named
/// after it, as soon as it is there.
#[component]
pub fn Led(props: &LedProps) -> Html {
    let act = use_cx().act;
    use_effect_with(props.to.clone(), move |_| act.emit(Act::Titled));
    Html::default()
}

/// The frame.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let me = cx.me.clone();
    // A visitor on a phone has one screen and needs no rail.
    let rail = me.is_some() && !cx.may("round");
    let class = if rail { "desk" } else { "plain" };
    html! {
        <div {class}>
            <a class="skip" href="#title">{ words.say("staff-skip") }</a>
            <header class="top">
                <span class="brand">{ words.say("staff-title") }</span>
                if me.as_ref().is_some_and(|me| me.demo) {
                    <span class="tag warn" key="demo">{ words.say("staff-demo") }</span>
                }
                if cx.may("search") { <Search key="search" /> }
                <span class="grow" />
                if !cx.online { <span class="tag warn" key="offline" role="status">{ words.say("staff-offline-short") }</span> }
                { language_button(&cx) }
                if let Some(me) = &me { { account(&cx, &me.name, me.role) } }
            </header>
            if rail { { rail_of(&cx) } }
            <main id="main">{ props.children.clone() }</main>
            <div class="toasts" role="status" aria-live="polite">
                if let Some(toast) = &props.toast { { message(&cx, toast) } }
            </div>
            if props.keys { { keys(&cx) } }
        </div>
    }
}

fn language_button(cx: &Cx) -> Html {
    let (other, name) = match cx.words.tag() {
        "en" => ("ja", "staff-in-japanese"),
        _ => ("en", "staff-in-english"),
    };
    let act = cx.act.clone();
    let onclick = Callback::from(move |_: MouseEvent| act.emit(Act::Lang(other)));
    html! {
        <button type="button" class="btn quiet" key="language" lang={other} {onclick}>
            { cx.words.say(name) }
        </button>
    }
}

fn account(cx: &Cx, name: &str, role: hagukumi_api::Role) -> Html {
    let act = cx.act.clone();
    let leave = Callback::from(move |_: MouseEvent| act.emit(Act::SignOut));
    html! {
        <span class="account" key="account">
            { link(cx, Route::Account, "own", html! { <>
                <span class="name">{ name.to_owned() }</span>
                <span class="quiet">{ cx.words.say(names::of("role-", &role)) }</span>
            </> }) }
            <button type="button" class="btn quiet" onclick={leave}>{ cx.words.say("sign-out") }</button>
        </span>
    }
}

/// A link that the app follows itself.
pub fn link(cx: &Cx, to: Route, class: &'static str, inside: Html) -> Html {
    let current = (cx.route == to).then_some("page");
    let href = to.address();
    let onclick = follow(cx, to);
    html! {
        <a {href} {class} {onclick} aria-current={current}>{ inside }</a>
    }
}

/// Opens a screen on a plain click; with a modifier the browser opens a tab.
pub fn follow(cx: &Cx, to: Route) -> Callback<MouseEvent> {
    let act = cx.act.clone();
    Callback::from(move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        act.emit(Act::Go(to.clone()));
    })
}

fn rail_of(cx: &Cx) -> Html {
    let all = |list| Route::List(list, WorklistQuery::default());
    let items: [(&str, Route, &'static str); 11] = [
        ("first_page", Route::First, "rail-first"),
        ("unseen_list", all(List::Unseen), "list-unseen"),
        ("worklist", all(List::Visits), "list-visits"),
        ("worklist", all(List::Missed), "list-missed"),
        ("worklist", all(List::Steps), "list-steps"),
        ("visit_week", Route::Week(None), "rail-week"),
        ("group_sessions", Route::Sessions, "rail-door"),
        ("handovers", Route::Handovers(HandoverSide::Received, None), "rail-handovers"),
        ("figures", Route::Figures, "rail-figures"),
        ("import", Route::Imports, "rail-imports"),
        ("accounts", Route::Accounts, "rail-accounts"),
    ];
    let items = items.into_iter().filter(|(operation, _, _)| cx.may(operation));
    let act = cx.act.clone();
    let help = Callback::from(move |_: MouseEvent| act.emit(Act::Keys(true)));
    let here = cx.route.section();
    let items = items.map(|(_, to, text)| {
        let exact = if cx.route == to { "page" } else { "true" };
        let current = (here.as_ref() == Some(&to)).then_some(exact);
        let href = to.address();
        let onclick = follow(cx, to);
        html! { <li key={text}><a {href} {onclick} aria-current={current}>{ cx.words.say(text) }</a></li> }
    });
    html! {
        <nav class="rail" key="rail" aria-label={cx.words.plain("staff-rail")}>
            <ul>
                { for items }
            </ul>
            <button type="button" class="btn quiet" onclick={help}><kbd>{ "?" }</kbd>{ cx.words.say("keys-title") }</button>
        </nav>
    }
}

fn message(cx: &Cx, toast: &Toast) -> Html {
    let act = cx.act.clone();
    let undo = Callback::from(move |_: MouseEvent| act.emit(Act::Undo));
    html! {
        <div class="toast">
            <span>{ cx.words.say(toast.text.clone()) }</span>
            if toast.undo.is_some() {
                <button type="button" class="btn" onclick={undo}>{ cx.words.say("staff-undo") }<kbd>{ "z" }</kbd></button>
            }
        </div>
    }
}

/// The keys and what they do.
const KEYS: [(&str, &str); 9] = [
    ("j", "key-j"),
    ("k", "key-k"),
    ("Enter", "key-enter"),
    ("a", "key-a"),
    ("o", "key-o"),
    ("/", "key-search"),
    ("z", "key-z"),
    ("Esc", "key-esc"),
    ("?", "key-help"),
];

fn keys(cx: &Cx) -> Html {
    let act = cx.act.clone();
    let close = Callback::from(move |_: MouseEvent| act.emit(Act::Keys(false)));
    html! {
        <div class="over" key="keys">
            <section class="box" role="dialog" aria-modal="true" aria-labelledby="keys-title">
                <h2 id="keys-title">{ cx.words.say("keys-title") }</h2>
                <dl class="keys">
                    { for KEYS.iter().map(|(key, text)| html! {
                        <div key={*key}><dt><kbd>{ *key }</kbd></dt><dd>{ cx.words.say(*text) }</dd></div>
                    }) }
                </dl>
                <button type="button" class="btn main" onclick={close} autofocus={true}>{ cx.words.say("staff-close") }</button>
            </section>
        </div>
    }
}

/// What a search has found.
#[derive(Clone, PartialEq)]
enum Found {
    Nothing,
    These(SearchResponse),
    Failed(Failure),
}

/// The search field and what it finds.
#[component]
fn Search() -> Html {
    let cx = use_cx();
    let text = use_state(String::new);
    let found = use_state(|| Found::Nothing);
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| text.set(value_of(&event)))
    };
    let onsubmit = {
        let (text, found) = (text.clone(), found.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (asked, found) = (text.trim().to_owned(), found.clone());
            if asked.chars().count() < 2 {
                found.set(Found::Nothing);
                return;
            }
            spawn_local(async move {
                found.set(match server::post("search", &SearchRequest { text: asked }).await {
                    Ok(answer) => Found::These(answer),
                    Err(failure) => Found::Failed(failure),
                });
                browser::focus("found-0");
            });
        })
    };
    let leave = {
        let (text, found) = (text.clone(), found.clone());
        Callback::from(move |()| {
            found.set(Found::Nothing);
            text.set(String::new());
        })
    };
    let onkeydown = {
        let leave = leave.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                leave.emit(());
            }
        })
    };
    html! {
        <form class="search" role="search" {onsubmit} {onkeydown}>
            <label class="sr" for="search">{ cx.words.say("search-label") }</label>
            <input id="search" type="search" autocomplete="off" value={(*text).clone()} {oninput}
                placeholder={cx.words.plain("search-hint")} />
            { results(&cx, &found, &leave) }
        </form>
    }
}

fn results(cx: &Cx, found: &Found, leave: &Callback<()>) -> Html {
    let words = &cx.words;
    let inside = match found {
        Found::Nothing => return html! { <div class="found" hidden={true} /> },
        Found::Failed(failure) => html! { <p class="bad">{ words.say(failure.text()) }</p> },
        Found::These(answer) if answer.children.is_empty() => {
            html! { <p>{ words.say("search-nobody") }</p> }
        }
        Found::These(answer) => {
            let rows = answer.children.iter().enumerate().map(|(at, child)| {
                let open = follow(cx, Route::Child(child.child.clone()));
                let leave = leave.clone();
                let onclick = Callback::from(move |event: MouseEvent| {
                    open.emit(event);
                    leave.emit(());
                });
                html! {
                    <li key={child.child.as_str().to_owned()}>
                        <a id={format!("found-{at}")} href={Route::Child(child.child.clone()).address()} {onclick}>
                            <b>{ words.say(names::child(&child.name)) }</b>
                            <span class="quiet">{ &child.kana }</span>
                            <span>{ words.say(names::day(child.birth_date)) }</span>
                            <span>{ words.say(cx.ward(&child.ward)) }{ " " }{ &child.area }</span>
                        </a>
                    </li>
                }
            });
            html! {
                <>
                    <ul>{ for rows }</ul>
                    if answer.more { <p class="quiet">{ words.say("search-more") }</p> }
                </>
            }
        }
    };
    html! { <div class="found" role="region" aria-label={words.plain("search-found")}>{ inside }</div> }
}
