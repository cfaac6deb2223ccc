//! The first screen of a new phone: the language, each in its own script.

use yew::prelude::*;

use crate::ctx::{Act, Ctx};
use crate::layout::language_list;
use crate::route::Route;

/// Choose a language.
pub fn welcome(ctx: &Ctx) -> Html {
    let words = &ctx.words;
    let onchosen = ctx.act.reform(|()| Act::Go(Route::Add));
    html! {
        <div key="welcome" class="page">
            <div class="hello">
                <h1 tabindex="-1" id="title">{ words.plain("app-name") }</h1>
                // The shell's own words in the shell's own places: nothing moves when the app comes.
                <p>{ words.say("shell-lead") }</p>
            </div>
            <h2>{ words.say("choose-language") }</h2>
            { language_list(ctx, &onchosen) }
            <button type="button" class="btn main wide" onclick={ctx.go(Route::Add)}>{ words.say("next") }</button>
            <p class="quiet">{ words.say("add-private") }</p>
        </div>
    }
}
