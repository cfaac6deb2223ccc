//! Links between screens, and the head of a screen.

use yew::prelude::*;

use crate::ctx::{Act, Ctx};
use crate::route::Route;
use crate::text::Txt;
use crate::ui::icon;

/// A real link (long press, new tab and middle click work) that changes the screen in place.
pub fn link(ctx: &Ctx, to: Route, class: &'static str, inside: Html) -> Html {
    anchor(ctx, to, class, false, inside)
}

/// A link of the bottom bar; `current` marks it as the present screen.
pub fn tab_link(ctx: &Ctx, to: Route, current: bool, inside: Html) -> Html {
    anchor(ctx, to, "", current, inside)
}

fn anchor(ctx: &Ctx, to: Route, class: &'static str, current: bool, inside: Html) -> Html {
    let href = to.path();
    let onclick = {
        let act = ctx.act.clone();
        Callback::from(move |event: MouseEvent| {
            if event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
                event.prevent_default();
                act.emit(Act::Go(to.clone()));
            }
        })
    };
    html! { <a {href} {class} aria-current={current.then_some("page")} {onclick}>{ inside }</a> }
}

/// A link to the screen above this one, which is called `text`.
pub fn back(ctx: &Ctx, to: Route, text: &'static str) -> Html {
    let inside = html! { <>{ icon("back") }{ ctx.words.say(text) }</> };
    link(ctx, to, "back no-print", inside)
}

/// The title, and the switch that sets Japanese beside every text for the person at the counter.
pub fn head(ctx: &Ctx, title: impl Into<Txt>) -> Html {
    title_and_switch(ctx, title.into(), false)
}

/// A head that also shows the title's Japanese words below it.
pub fn head_in_japanese(ctx: &Ctx, title: impl Into<Txt>) -> Html {
    title_and_switch(ctx, title.into(), true)
}

fn title_and_switch(ctx: &Ctx, title: Txt, japanese: bool) -> Html {
    let words = &ctx.words;
    let beside = words.is_beside();
    let onclick = ctx.act.reform(move |_: MouseEvent| Act::Beside(!beside));
    let shows_japanese = words.is_japanese();
    html! {
        <div key="head" class="head">
            <h1 tabindex="-1" id="title">
                { words.say(title.clone()) }
                if japanese && !shows_japanese && !beside {
                    <br />{ words.in_japanese(title) }
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
