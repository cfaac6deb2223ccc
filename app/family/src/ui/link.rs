//! Links between screens, and the head of a screen.

use yew::prelude::*;

use crate::ctx::{Act, use_ctx};
use crate::route::Route;
use crate::text::Txt;
use crate::ui::icon;

/// What a link shows and where it leads.
#[derive(Properties, PartialEq)]
pub struct LinkProps {
    /// The screen to open.
    pub to: Route,
    /// CSS classes.
    #[prop_or_default]
    pub class: Classes,
    /// Marks the link as the present screen.
    #[prop_or_default]
    pub current: bool,
    /// Name for screen readers where the children alone do not say it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What stands in the link.
    pub children: Html,
}

/// A real link (long press, new tab and middle click work) that changes the screen in place.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let ctx = use_ctx();
    let onclick = {
        let (to, act) = (props.to.clone(), ctx.act.clone());
        Callback::from(move |event: MouseEvent| {
            if event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
                event.prevent_default();
                act.emit(Act::Go(to.clone()));
            }
        })
    };
    html! {
        <a
            href={props.to.path()}
            class={props.class.clone()}
            aria-current={props.current.then_some("page")}
            aria-label={props.label.clone()}
            {onclick}
        >{ props.children.clone() }</a>
    }
}

/// The way back to the screen above.
#[derive(Properties, PartialEq)]
pub struct BackProps {
    /// The screen above.
    pub to: Route,
    /// Its name.
    pub text: Txt,
}

/// A link to the screen above this one.
#[component]
pub fn Back(props: &BackProps) -> Html {
    let ctx = use_ctx();
    html! {
        <Link to={props.to.clone()} class="back no-print">
            { icon("back") }{ ctx.words.say(props.text.clone()) }
        </Link>
    }
}

/// The title of a screen.
#[derive(Properties, PartialEq)]
pub struct HeadProps {
    /// The title.
    pub title: Txt,
    /// Also show the title's Japanese words below it.
    #[prop_or_default]
    pub japanese: bool,
}

/// The title, and the switch that sets Japanese beside every text for the person at the counter.
#[component]
pub fn Head(props: &HeadProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let beside = words.is_beside();
    let onclick = {
        let act = ctx.act.clone();
        Callback::from(move |_: MouseEvent| act.emit(Act::Beside(!beside)))
    };
    let shows_japanese = words.is_japanese();
    html! {
        <div class="head">
            <h1 tabindex="-1" id="title">
                { words.say(props.title.clone()) }
                if props.japanese && !shows_japanese && !beside {
                    <br />{ words.in_japanese(props.title.clone()) }
                }
            </h1>
            if !shows_japanese {
                <button
                    type="button"
                    class="chip no-print"
                    aria-pressed={if beside { "true" } else { "false" }}
                    {onclick}
                >
                    <span>
                        { words.plain("show-japanese") }
                        <br /><span lang="ja" class="ja">{ words.japanese().plain(&"show-japanese".into()) }</span>
                    </span>
                </button>
            }
        </div>
    }
}
