//! The door of a group session: type a few signs of the reading, press Enter, the child has come.

use hagukumi_api::{AppendResponse, AttendeeView, DoorRequest, GroupSessionPageView};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::when_and_where;
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::field::value_of;
use crate::frame::link;
use crate::names;
use crate::pages::first::print_button;
use crate::pages::list::spoken;
use crate::remote::{Remote, use_remote, use_shown};
use crate::route::Route;
use crate::server;

/// What the door is given.
#[derive(Properties, PartialEq)]
pub struct DoorProps {
    /// The session.
    pub id: String,
}

/// The door of a session.
#[component]
pub fn Door(props: &DoorProps) -> Html {
    let cx = use_cx();
    let words = &cx.words;
    let asked = use_remote::<GroupSessionPageView>(["group-sessions/", &props.id].concat());
    let typed = use_state(String::new);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(value_of(&event)))
    };
    let came = {
        let (cx, id, again, typed) =
            (cx.clone(), props.id.clone(), asked.again.clone(), typed.clone());
        Callback::from(move |one: AttendeeView| {
            let request = DoorRequest {
                child: one.child.clone(),
                expected_version: one.version,
                entry: browser::fresh_id(),
            };
            let (cx, again, path) =
                (cx.clone(), again.clone(), ["group-sessions/", &id, "/door"].concat());
            typed.set(String::new());
            browser::focus("door-text");
            spawn_local(async move {
                match server::post::<AppendResponse>(&path, &request).await {
                    Ok(_) => cx.say(Txt::new("door-came").with("name", names::child(&one.name))),
                    Err(failure) => cx.say(failure.text()),
                }
                again.emit(());
            });
        })
    };
    let fitting: Vec<AttendeeView> = match &asked.thing {
        Remote::Ready(page) => {
            page.attendees.iter().filter(|one| fits(one, &typed)).cloned().collect()
        }
        _ => Vec::new(),
    };
    let onsubmit = {
        let (fitting, came, cx) = (fitting.clone(), came.clone(), cx.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let mut waiting = fitting.iter().filter(|one| !one.came);
            // Enter decides only where there is one to decide on.
            match (waiting.next(), waiting.next()) {
                (Some(one), None) => came.emit(one.clone()),
                (None, _) => cx.say("door-nobody"),
                (Some(_), Some(_)) => cx.say("door-several"),
            }
        })
    };
    use_effect_with((), |()| browser::focus("door-text"));
    let shown = use_shown(&asked, |page| {
        html! {
            <>
                { head(&cx, page) }
                <form class="door" onsubmit={onsubmit.clone()}>
                    <label for="door-text">{ words.say("door-label") }</label>
                    <input id="door-text" type="text" autocomplete="off" value={(*typed).clone()} oninput={oninput.clone()} />
                    <span class="quiet">{ words.say("door-about") }</span>
                </form>
                { attendees(&cx, &fitting, &came) }
            </>
        }
    });
    html! { <div class="page">{ shown }</div> }
}

fn head(cx: &Cx, page: &GroupSessionPageView) -> Html {
    let words = &cx.words;
    let there = page.attendees.iter().filter(|one| one.came).count();
    let count = Txt::new("door-count")
        .with("n", i64::try_from(there).unwrap_or(0))
        .with("of", i64::try_from(page.attendees.len()).unwrap_or(0));
    html! {
        <div class="head">
            <h1 id="title" tabindex="-1">{ words.say(cx.checkup(&page.session.checkup)) }</h1>
            <p class="about">{ when_and_where(cx, &page.session) }</p>
            <b class="about" role="status">{ words.say(count) }</b>
            <span class="grow" />
            { link(cx, Route::Session(page.session.id.clone()), "btn no-print", words.say("session-plan")) }
            { print_button(cx) }
        </div>
    }
}

fn attendees(cx: &Cx, attendees: &[AttendeeView], came: &Callback<AttendeeView>) -> Html {
    let words = &cx.words;
    let rows = attendees.iter().map(|one| {
        let (came, child) = (came.clone(), one.clone());
        let onclick = Callback::from(move |_: MouseEvent| came.emit(child.clone()));
        html! {
            <tr key={one.child.0.clone()} class={one.came.then_some("done")}>
                <td><b>{ words.say(names::child(&one.name)) }</b><span class="kana">{ &one.kana }</span></td>
                <td class="n">{ words.say(names::day(one.birth_date)) }</td>
                <td>{ spoken(cx, one.language.as_deref(), one.interpreter) }</td>
                <td>
                    if one.came { <b>{ "✓ " }{ words.say("door-here") }</b> }
                    else { <button type="button" class="btn small" {onclick}>{ words.say("door-mark") }</button> }
                </td>
            </tr>
        }
    });
    html! {
        <table class="rows-table">
            <thead><tr>
                <th scope="col">{ words.say("col-name") }</th>
                <th scope="col" class="n">{ words.say("col-born") }</th>
                <th scope="col">{ words.say("col-language") }</th>
                <th scope="col">{ words.say("door-here") }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// Whether name, reading or birthday begin with or hold what is typed. Hiragana finds katakana.
fn fits(one: &AttendeeView, typed: &str) -> bool {
    let wanted: String = typed.chars().filter(|sign| !sign.is_whitespace()).map(katakana).collect();
    let kana: String = one.kana.chars().filter(|sign| !sign.is_whitespace()).collect();
    let name: String = one.name.chars().filter(|sign| !sign.is_whitespace()).collect();
    let day = one.birth_date.to_string().replace('-', "");
    kana.contains(&wanted) || name.contains(&wanted) || day.ends_with(&wanted)
}

fn katakana(sign: char) -> char {
    match sign {
        'ぁ'..='ゖ' => char::from_u32(sign as u32 + 0x60).unwrap_or(sign),
        '０'..='９' => char::from_u32(sign as u32 - 0xfee0).unwrap_or(sign),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_is_found_by_a_few_signs_of_its_reading_or_its_birthday() {
        let one = AttendeeView {
            child: "c1".into(),
            version: 1,
            name: "佐藤 花".to_owned(),
            kana: "サトウ ハナ".to_owned(),
            birth_date: chrono::NaiveDate::from_ymd_opt(2025, 4, 9).unwrap(),
            came: false,
            language: None,
            interpreter: false,
        };
        for typed in ["", "さとう", "サトウハ", "佐藤花", "0409", "０４０９"] {
            assert!(fits(&one, typed), "{typed}");
        }
        assert!(!fits(&one, "すずき"));
    }
}
