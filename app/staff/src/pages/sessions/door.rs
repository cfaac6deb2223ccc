//! The door of a group session: type a few signs of the reading, press Enter, the child has come.
//! Enter on what fits nobody with a place looks for the child in the ward.

use hagukumi_api::{
    AppendResponse, AttendeeView, DoorRequest, FoundChildView, GroupSessionPageView, SearchRequest,
    SearchResponse,
};
use hagukumi_core::care::ChildId;
use hagukumi_kit::dates;
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::when_and_where;
use crate::browser;
use crate::ctx::{Act, Cx, Toast, use_cx};
use crate::field::value_of;
use crate::frame::{Led, link};
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
    let found = use_state(|| Found::Nothing);
    let oninput = {
        let (typed, found) = (typed.clone(), found.clone());
        Callback::from(move |event: InputEvent| {
            typed.set(value_of(&event));
            found.set(Found::Nothing);
        })
    };
    let desk = Desk { cx: cx.clone(), id: props.id.clone(), again: asked.again.clone() };
    let came = {
        let (desk, typed, found) = (desk.clone(), typed.clone(), found.clone());
        Callback::from(move |one: Comer| {
            typed.set(String::new());
            found.set(Found::Nothing);
            browser::focus("door-text");
            desk.came(one);
        })
    };
    let back = {
        let desk = desk.clone();
        Callback::from(move |one: Comer| desk.take_back(one))
    };
    let look = {
        let (cx, typed, found) = (cx.clone(), typed.clone(), found.clone());
        Callback::from(move |()| look(&cx, &typed, &found))
    };
    let fitting: Vec<AttendeeView> = match &asked.thing {
        Remote::Ready(page) => {
            page.attendees.iter().filter(|one| fits(one, &typed)).cloned().collect()
        }
        _ => Vec::new(),
    };
    let onsubmit = {
        let (fitting, came, cx, look) = (fitting.clone(), came.clone(), cx.clone(), look.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let mut waiting = fitting.iter().filter(|one| !one.came);
            // Enter decides only where there is one to decide on.
            match (waiting.next(), waiting.next()) {
                (Some(one), None) => came.emit(Comer::from(one)),
                (None, _) if fitting.is_empty() => look.emit(()),
                (None, _) => cx.say("door-all-here"),
                (Some(_), Some(_)) => cx.say("door-several"),
            }
        })
    };
    let looking = look.reform(|_: MouseEvent| ());
    // The field is there only when the session has come.
    use_effect_with(matches!(asked.thing, Remote::Ready(_)), |here| {
        if *here {
            browser::focus("door-text");
        }
    });
    use_effect_with((*found).clone(), |found| {
        // Where somebody is found, Enter goes on from the first of them.
        if matches!(found, Found::Children(children, _) if !children.is_empty()) {
            browser::focus("found-0");
        }
    });
    let shown = use_shown(&asked, |page| {
        html! {
            <>
                { head(&cx, page) }
                <form class="door" onsubmit={onsubmit.clone()}>
                    <label for="door-text">{ words.say("door-label") }</label>
                    <input id="door-text" type="text" autocomplete="off" value={(*typed).clone()} oninput={oninput.clone()} />
                    <button type="button" class="btn" disabled={typed.trim().chars().count() < 2} onclick={looking.clone()}>{ words.say("door-look") }</button>
                    <span class="quiet">{ words.say("door-about") }</span>
                </form>
                { others(&cx, &found, page, &came) }
                { attendees(&cx, &fitting, &came, &back) }
            </>
        }
    });
    html! { <div class="page">{ shown }</div> }
}

/// A child at the door.
#[derive(Clone, Debug, PartialEq)]
struct Comer {
    child: ChildId,
    version: u32,
    name: String,
}

impl From<&AttendeeView> for Comer {
    fn from(one: &AttendeeView) -> Self {
        Self { child: one.child.clone(), version: one.version, name: one.name.clone() }
    }
}

impl From<&FoundChildView> for Comer {
    fn from(one: &FoundChildView) -> Self {
        Self { child: one.child.clone(), version: one.version, name: one.name.clone() }
    }
}

/// What was looked for beyond those with a place.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    /// Nothing yet.
    Nothing,
    /// The server has been asked.
    Asking,
    /// Who was found, and whether there are more.
    Children(Vec<FoundChildView>, bool),
}

/// Looks for a child of the wards by what is typed.
fn look(cx: &Cx, typed: &UseStateHandle<String>, found: &UseStateHandle<Found>) {
    let text = typed.trim().to_owned();
    if text.chars().count() < 2 {
        return cx.say("door-more");
    }
    found.set(Found::Asking);
    let (cx, found) = (cx.clone(), found.clone());
    spawn_local(async move {
        match server::post::<SearchResponse>("search", &SearchRequest { text }).await {
            Ok(answer) => found.set(Found::Children(answer.children, answer.more)),
            Err(failure) => {
                found.set(Found::Nothing);
                cx.say(failure.text());
            }
        }
    });
}

/// What the door writes with.
#[derive(Clone)]
struct Desk {
    cx: Cx,
    id: String,
    again: Callback<()>,
}

impl Desk {
    async fn write(&self, step: &str, one: &Comer) -> Result<AppendResponse, server::Failure> {
        let request = DoorRequest {
            child: one.child.clone(),
            expected_version: one.version,
            entry: browser::fresh_id(),
        };
        server::post(&["group-sessions/", &self.id, step].concat(), &request).await
    }

    /// Notes that the child came, with the way back.
    fn came(&self, one: Comer) {
        let desk = self.clone();
        spawn_local(async move {
            match desk.write("/door", &one).await {
                Ok(answer) => {
                    let text = Txt::new("door-came").with("name", names::child(&one.name));
                    let written = Comer { version: answer.version, ..one };
                    let again = desk.clone();
                    let undo = Some(Callback::from(move |()| again.take_back(written.clone())));
                    desk.cx.act.emit(Act::Say(Toast { text, undo }));
                }
                Err(failure) => desk.cx.say(failure.text()),
            }
            desk.again.emit(());
        });
    }

    /// Takes back that the child came.
    fn take_back(&self, one: Comer) {
        let desk = self.clone();
        spawn_local(async move {
            match desk.write("/door/take-back", &one).await {
                Ok(_) => {
                    desk.cx.say(Txt::new("door-taken-back").with("name", names::child(&one.name)))
                }
                Err(failure) => desk.cx.say(failure.text()),
            }
            desk.again.emit(());
        });
    }
}

/// Children of the ward without a place, as they were found.
fn others(cx: &Cx, found: &Found, page: &GroupSessionPageView, came: &Callback<Comer>) -> Html {
    let words = &cx.words;
    let (children, more) = match found {
        Found::Nothing => return html! { <div key="others" hidden={true} /> },
        Found::Asking => {
            return html! { <p key="others" role="status">{ words.say("staff-loading") }</p> };
        }
        Found::Children(children, more) => (children, *more),
    };
    let rows = children.iter().enumerate().map(|(at, one)| {
        let (came, comer) = (came.clone(), Comer::from(one));
        let onclick = Callback::from(move |_: MouseEvent| came.emit(comer.clone()));
        let known = page.attendees.iter().find(|known| known.child == one.child);
        let here = known.is_some_and(|known| known.came);
        html! {
            <li key={one.child.0.clone()} class="row">
                <b>{ words.say(names::child(&one.name)) }</b>
                <span class="kana">{ &one.kana }</span>
                <span>{ words.say(names::day(one.birth_date)) }{ " " }{ words.say(dates::age(one.birth_date, page.session.on)) }</span>
                <span>{ words.say(cx.ward(&one.ward)) }{ " " }{ &one.area }</span>
                if here { <b>{ "✓ " }{ words.say("door-here") }</b> }
                else { <button type="button" id={format!("found-{at}")} class="btn small" {onclick}>{ words.say("door-mark") }</button> }
            </li>
        }
    });
    let title = if children.is_empty() { "door-found-none" } else { "door-found" };
    html! {
        <section key="others" class="note no-print" aria-labelledby="found-title">
            <div role="status"><h2 id="found-title">{ words.say(title) }</h2></div>
            <ul>{ for rows }</ul>
            if more { <p class="quiet">{ words.say("search-more") }</p> }
        </section>
    }
}

fn head(cx: &Cx, page: &GroupSessionPageView) -> Html {
    let words = &cx.words;
    let placed = page.attendees.iter().filter(|one| one.booked);
    let there = placed.clone().filter(|one| one.came).count();
    let count = Txt::new("door-count")
        .with("n", i64::try_from(there).unwrap_or(0))
        .with("of", i64::try_from(placed.count()).unwrap_or(0));
    let extra = page.attendees.iter().filter(|one| !one.booked).count();
    let extra = Txt::new("door-extra").with("n", i64::try_from(extra).unwrap_or(0));
    html! {
        <div class="head">
            <h1 id="title" tabindex="-1">{ words.say(cx.checkup(&page.session.checkup)) }</h1>
            <Led to={words.plain(cx.checkup(&page.session.checkup))} />
            <p class="about">{ when_and_where(cx, &page.session) }</p>
            <b class="about" role="status">{ words.say(count) }</b>
            if page.attendees.iter().any(|one| !one.booked) { <span class="about">{ words.say(extra) }</span> }
            <span class="grow" />
            { link(cx, Route::Session(page.session.id.clone()), "btn no-print", words.say("session-plan")) }
            { print_button(cx) }
        </div>
    }
}

fn attendees(
    cx: &Cx,
    attendees: &[AttendeeView],
    came: &Callback<Comer>,
    back: &Callback<Comer>,
) -> Html {
    let words = &cx.words;
    let rows = attendees.iter().map(|one| {
        let (tell, child) = (if one.came { back } else { came }.clone(), Comer::from(one));
        let onclick = Callback::from(move |_: MouseEvent| tell.emit(child.clone()));
        html! {
            <tr key={one.child.0.clone()} class={one.came.then_some("done")}>
                <td><b>{ words.say(names::child(&one.name)) }</b><span class="kana">{ &one.kana }</span></td>
                <td class="n">{ words.say(names::day(one.birth_date)) }</td>
                <td>{ spoken(cx, one.language.as_deref(), one.interpreter) }</td>
                <td>
                    if one.came {
                        <b>{ "✓ " }{ words.say(if one.booked { "door-here" } else { "door-here-extra" }) }</b>{ " " }
                        <button type="button" class="btn quiet no-print" {onclick}>{ words.say("door-back") }</button>
                    } else { <button type="button" class="btn small" {onclick}>{ words.say("door-mark") }</button> }
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
            booked: true,
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
