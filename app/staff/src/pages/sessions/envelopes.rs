//! The envelopes of a session: names and addresses, to print or for the post office's program.

use hagukumi_api::{LetterView, LettersView};
use hagukumi_kit::text::Txt;
use yew::prelude::*;

use super::form::title;
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::frame::link;
use crate::names;
use crate::pages::first::print_button;
use crate::pages::list::csv;
use crate::pages::list::spoken;
use crate::remote::{use_remote, use_shown};
use crate::route::Route;

/// What the screen is given.
#[derive(Properties, PartialEq)]
pub struct EnvelopesProps {
    /// The session.
    pub id: String,
}

/// The screen.
#[component]
pub fn Envelopes(props: &EnvelopesProps) -> Html {
    let cx = use_cx();
    let asked = use_remote::<LettersView>(["group-sessions/", &props.id, "/letters"].concat());
    let shown = use_shown(&asked, |view| html! { <>{ head(&cx, view) }{ table(&cx, view) }</> });
    html! { <div class="page">{ shown }</div> }
}

fn head(cx: &Cx, view: &LettersView) -> Html {
    let words = &cx.words;
    let n = i64::try_from(view.letters.len()).unwrap_or(i64::MAX);
    let download = {
        let (cx, view) = (cx.clone(), view.clone());
        Callback::from(move |_: MouseEvent| {
            let name = ["envelopes-", &view.session.on.to_string(), ".csv"].concat();
            if browser::download(&name, &file(&cx, &view)).is_none() {
                cx.say("staff-unreadable");
            }
        })
    };
    html! {
        <div class="head">
            { title(cx, &view.session) }
            <b class="about" role="status">{ words.say(Txt::new("letters-count").with("n", n)) }</b>
            <span class="grow" />
            <div class="row no-print">
                { link(cx, Route::Session(view.session.id.clone()), "btn", words.say("session-plan")) }
                { link(cx, Route::Letters(view.session.id.clone()), "btn", words.say("session-letters")) }
                <button type="button" class="btn" onclick={download}>{ words.say("list-csv") }</button>
                { print_button(cx) }
            </div>
        </div>
    }
}

fn table(cx: &Cx, view: &LettersView) -> Html {
    let words = &cx.words;
    if view.letters.is_empty() {
        return html! { <p class="note">{ words.say("session-booked-none") }</p> };
    }
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.plain("session-envelopes")}>
            <table class="rows-table">
                <thead><tr>{ for HEAD.iter().map(|id| html! { <th scope="col" key={*id}>{ words.say(*id) }</th> }) }</tr></thead>
                <tbody>{ for view.letters.iter().map(|letter| row(cx, letter)) }</tbody>
            </table>
        </div>
    }
}

const HEAD: [&str; 7] = [
    "fact-guardian",
    "fact-address",
    "col-name",
    "col-kana",
    "col-born",
    "col-language",
    "letter-invited",
];

fn row(cx: &Cx, letter: &LetterView) -> Html {
    let words = &cx.words;
    html! {
        <tr key={letter.child.0.clone()}>
            <td><b>{ &letter.guardian }</b></td>
            <td class="wrap">{ &letter.address }</td>
            <td>{ words.say(names::child(&letter.name)) }</td>
            <td class="quiet">{ &letter.kana }</td>
            <td>{ words.say(names::day(letter.birth_date)) }</td>
            <td>{ spoken(cx, letter.language.as_deref(), false) }</td>
            <td>{ letter.invited.map(|day| words.say(names::day(day))).unwrap_or_default() }</td>
        </tr>
    }
}

/// The file.
fn file(cx: &Cx, view: &LettersView) -> String {
    let say = |text: Txt| cx.words.plain(text).to_string();
    let rows = view.letters.iter().map(|letter| {
        let language = letter.language.as_deref().map(|tag| say(names::language(tag)));
        vec![
            letter.guardian.clone(),
            letter.address.clone(),
            letter.name.clone(),
            letter.kana.clone(),
            letter.birth_date.to_string(),
            language.unwrap_or_default(),
            letter.invited.map(|day| day.to_string()).unwrap_or_default(),
        ]
    });
    csv::file(HEAD.iter().map(|id| say((*id).into())).collect(), rows)
}
