//! The letters of a session: one page for each family, to print.

use hagukumi_api::{LetterView, LettersView};
use hagukumi_core::municipality::Checkup;
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::form::title;
use crate::ctx::{Cx, use_cx};
use crate::frame::link;
use crate::letter::{self, Letter, Letters as Written, When};
use crate::pages::first::print_button;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;

/// What the screen is given.
#[derive(Properties, PartialEq)]
pub struct LettersProps {
    /// The session.
    pub id: String,
}

/// The screen.
#[component]
pub fn Letters(props: &LettersProps) -> Html {
    let cx = use_cx();
    let asked = use_remote::<LettersView>(["group-sessions/", &props.id, "/letters"].concat());
    let shown = use_shown(&asked, |view| html! { <>{ head(&cx, view) }{ pages(&cx, view) }</> });
    html! { <div class="page">{ shown }</div> }
}

fn head(cx: &Cx, view: &LettersView) -> Html {
    let words = &cx.words;
    let n = i64::try_from(view.letters.len()).unwrap_or(i64::MAX);
    let session = || view.session.id.clone();
    html! {
        <div class="head no-print">
            { title(cx, &view.session) }
            <b class="about" role="status">{ words.say(Txt::new("letters-count").with("n", n)) }</b>
            <span class="grow" />
            <div class="row">
                { link(cx, Route::Session(session()), "btn", words.say("session-plan")) }
                { link(cx, Route::Envelopes(session()), "btn", words.say("session-envelopes")) }
                if n > 0 { { print_button(cx) } }
            </div>
        </div>
    }
}

fn pages(cx: &Cx, view: &LettersView) -> Html {
    let session = &view.session;
    if view.letters.is_empty() {
        return html! { <p class="note">{ cx.words.say("letters-none") }</p> };
    }
    let Some(checkup) = letter::offered(&cx.city, &session.checkup, session.on) else {
        return html! { <p class="note">{ cx.words.say("letters-unknown") }</p> };
    };
    let letters = view.letters.iter().map(|one| written(one, view, checkup)).collect::<Vec<_>>();
    html! {
        <div class="letters" tabindex="0" role="region" aria-label={cx.words.plain("session-letters")}>
            <Written {letters} />
        </div>
    }
}

fn written(one: &LetterView, view: &LettersView, checkup: &Checkup) -> Letter {
    let session = &view.session;
    Letter {
        guardian: one.guardian.clone(),
        address: one.address.clone(),
        address_ward: one.ward.clone(),
        child: one.name.clone(),
        language: letter::language(one.language.as_deref()),
        interpreter: one.interpreter,
        ward: session.ward.clone(),
        checkup: checkup.clone(),
        when: When::Session {
            on: session.on,
            starts: session.starts,
            place: session.place.clone(),
        },
    }
}
