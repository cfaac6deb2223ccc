//! One's own account: who one is, and the passkeys with which one signs in.

use hagukumi_api::{
    AddPasskeyRequest, Json, PasskeyChallengeResponse, PasskeyView, PasskeysView, ProblemCode,
    RenamePasskeyRequest,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::ctx::{Act, Cx, use_cx};
use crate::field;
use crate::names::{self, raw};
use crate::passkey;
use crate::remote::{use_remote, use_shown};
use crate::server::{self, Failure};

/// What is being done to the list.
#[derive(Clone, PartialEq)]
enum Doing {
    Nothing,
    /// A new passkey gets this name.
    Adding(String),
    /// The passkey of that id gets another name.
    Naming(String, String),
    /// The passkey of that id is to go.
    Removing(String),
}

/// What went wrong, and whether signing in anew helps.
#[derive(Clone, PartialEq)]
struct Wrong {
    text: Txt,
    sign_in: bool,
}

impl Wrong {
    fn of(failure: &Failure) -> Self {
        let sign_in = failure.code() == Some(ProblemCode::FreshSignInNeeded);
        Self { text: failure.text(), sign_in }
    }
}

/// Everything that the parts of the screen share.
#[derive(Clone)]
struct Desk {
    cx: Cx,
    doing: UseStateHandle<Doing>,
    wrong: UseStateHandle<Option<Wrong>>,
    again: Callback<()>,
}

impl Desk {
    /// Goes over to something else; what went wrong before is forgotten.
    fn now(&self, doing: Doing) {
        self.wrong.set(None);
        self.doing.set(doing);
    }

    fn doing(&self, doing: Doing) -> Callback<MouseEvent> {
        let desk = self.clone();
        Callback::from(move |_: MouseEvent| desk.now(doing.clone()))
    }

    /// It is done, or why it is not.
    fn done(&self, answer: Result<(), Failure>, said: &'static str) {
        match answer {
            Ok(()) => {
                self.now(Doing::Nothing);
                self.again.emit(());
                self.cx.say(said);
            }
            Err(failure) => self.wrong.set(Some(Wrong::of(&failure))),
        }
    }
}

/// The screen.
#[component]
pub fn Account() -> Html {
    let cx = use_cx();
    let asked = use_remote::<PasskeysView>("me/passkeys".to_owned());
    let desk = Desk {
        cx: cx.clone(),
        doing: use_state(|| Doing::Nothing),
        wrong: use_state(|| None),
        again: asked.again.clone(),
    };
    // A form that opens takes the keys; one that closes gives them back.
    let at = match &*desk.doing {
        Doing::Nothing => "title",
        Doing::Adding(_) | Doing::Naming(..) => "passkey-name",
        Doing::Removing(_) => "passkey-remove",
    };
    use_effect_with(at, |at| browser::focus(at));
    let shown = use_shown(&asked, |view| passkeys(&desk, view));
    let words = &cx.words;
    let who = cx.me.as_ref().map(|me| {
        let text = Txt::new("enrol-who").with("name", raw(&me.name)).with("login", raw(&me.login));
        html! { <p>{ words.say(text) }{ " " }{ words.say(names::of("role-", &me.role)) }</p> }
    });
    html! {
        <div class="page own-account">
            <h1 id="title" tabindex="-1">{ words.say("own-account") }</h1>
            { for who }
            <h2>{ words.say("passkeys-title") }</h2>
            <p>{ words.say("passkeys-about") }</p>
            <div role="alert">
                if let Some(wrong) = &*desk.wrong { { failed(&desk, wrong) } }
            </div>
            { shown }
        </div>
    }
}

fn failed(desk: &Desk, wrong: &Wrong) -> Html {
    let words = &desk.cx.words;
    let act = desk.cx.act.clone();
    let sign_in = Callback::from(move |_: MouseEvent| act.emit(Act::SignOut));
    html! {
        <div class="note bad">
            <p>{ words.say(wrong.text.clone()) }</p>
            if wrong.sign_in {
                <button type="button" class="btn" onclick={sign_in}>{ words.say("sign-in-again") }</button>
            }
        </div>
    }
}

fn passkeys(desk: &Desk, view: &PasskeysView) -> Html {
    let words = &desk.cx.words;
    // Without a password the last one is the only way in.
    let last = view.passkeys.len() == 1 && !view.password;
    let rows = view.passkeys.iter().map(|one| row(desk, one, last));
    let count = i64::try_from(view.passkeys.len()).unwrap_or(0);
    let name = words.plain(Txt::new("passkey-default-name").with("n", count + 1)).to_string();
    let adding = match &*desk.doing {
        Doing::Adding(name) => add_form(desk, name),
        _ if view.here => html! {
            <button type="button" class="btn main" key="add" onclick={desk.doing(Doing::Adding(name))}>
                { words.say("passkey-add") }
            </button>
        },
        _ => html! { <p class="note" key="not-here">{ words.say("passkey-not-here") }</p> },
    };
    html! {
        <>
            if view.passkeys.is_empty() {
                <p key="none">{ words.say("passkeys-none") }</p>
            } else {
                <ul class="lines passkeys" key="some">{ for rows }</ul>
            }
            if last { <p class="quiet" key="last">{ words.say("passkey-last") }</p> }
            { adding }
        </>
    }
}

fn row(desk: &Desk, one: &PasskeyView, last: bool) -> Html {
    let words = &desk.cx.words;
    let inside = match &*desk.doing {
        Doing::Naming(id, name) if *id == one.id => name_form(desk, id, name),
        Doing::Removing(id) if *id == one.id => remove_form(desk, one),
        _ => {
            let day = |ms: i64| names::short(browser::japan(ms).date_naive());
            let added = Txt::new("passkey-added").with("date", day(one.created_ms));
            let used = one.last_used_ms.map_or_else(
                || Txt::new("passkey-never-used"),
                |ms| Txt::new("passkey-used").with("date", day(ms)),
            );
            let naming = desk.doing(Doing::Naming(one.id.clone(), one.name.clone()));
            let removing = desk.doing(Doing::Removing(one.id.clone()));
            let about = |id: &'static str| {
                words.plain(Txt::new(id).with("name", raw(&one.name))).to_string()
            };
            html! {
                <>
                    <b>{ &one.name }</b>
                    <span class="quiet">{ words.say(added) }</span>
                    <span class="quiet">{ words.say(used) }</span>
                    <span class="grow" />
                    <button type="button" class="btn small" aria-label={about("passkey-rename-this")} onclick={naming}>{ words.say("passkey-rename") }</button>
                    if !last {
                        <button type="button" class="btn small" aria-label={about("passkey-remove-this")} onclick={removing}>{ words.say("passkey-remove") }</button>
                    }
                </>
            }
        }
    };
    html! { <li key={one.id.clone()}>{ inside }</li> }
}

fn buttons(desk: &Desk, text: &'static str) -> Html {
    let words = &desk.cx.words;
    html! {
        <div class="row">
            <button type="submit" class="btn main">{ words.say(text) }</button>
            <button type="button" class="btn" onclick={desk.doing(Doing::Nothing)}>{ words.say("staff-cancel") }</button>
        </div>
    }
}

fn add_form(desk: &Desk, name: &str) -> Html {
    let typed = {
        let desk = desk.clone();
        Callback::from(move |name: String| desk.doing.set(Doing::Adding(name)))
    };
    let onsubmit = {
        let (desk, name) = (desk.clone(), name.to_owned());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (desk, name) = (desk.clone(), name.clone());
            desk.wrong.set(None);
            spawn_local(async move {
                match made("me/passkeys/begin", &()).await {
                    Ok((challenge, credential)) => {
                        let request = AddPasskeyRequest { challenge, credential, name };
                        let answer = server::post::<PasskeyView>("me/passkeys", &request).await;
                        desk.done(answer.map(|_| ()), "passkey-was-added");
                    }
                    Err(wrong) => desk.wrong.set(Some(wrong)),
                }
            });
        })
    };
    let words = &desk.cx.words;
    html! {
        <form class="entry-form" key="adding" {onsubmit}>
            { field::input(words, "passkey-name", "text", "passkey-name", name, &typed) }
            <p class="quiet">{ words.say("passkey-next") }</p>
            { buttons(desk, "passkey-add-do") }
        </form>
    }
}

/// Lets the browser make a passkey for what the server asks at `path`: the challenge's name, and
/// the credential.
async fn made(path: &str, request: &impl serde::Serialize) -> Result<(String, Json), Wrong> {
    let begun = server::post::<PasskeyChallengeResponse>(path, request).await;
    let begun = begun.map_err(|failure| Wrong::of(&failure))?;
    let credential = passkey::make(&begun.options.0).await;
    let credential =
        credential.map_err(|declined| Wrong { text: declined.text(), sign_in: false })?;
    Ok((begun.challenge, Json(credential)))
}

/// The same for taking up an account: what went wrong is a text.
pub async fn made_for(path: &str, request: &impl serde::Serialize) -> Result<(String, Json), Txt> {
    made(path, request).await.map_err(|wrong| wrong.text)
}

fn name_form(desk: &Desk, id: &str, name: &str) -> Html {
    let typed = {
        let (desk, id) = (desk.clone(), id.to_owned());
        Callback::from(move |name: String| desk.doing.set(Doing::Naming(id.clone(), name)))
    };
    let onsubmit = {
        let (desk, name) = (desk.clone(), name.to_owned());
        let path = ["me/passkeys/", id].concat();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (desk, path) = (desk.clone(), path.clone());
            let request = RenamePasskeyRequest { name: name.clone() };
            spawn_local(async move {
                desk.done(server::put(&path, &request).await, "passkey-was-renamed");
            });
        })
    };
    html! {
        <form class="entry-form" {onsubmit}>
            { field::input(&desk.cx.words, "passkey-name", "text", "passkey-name", name, &typed) }
            { buttons(desk, "staff-save") }
        </form>
    }
}

fn remove_form(desk: &Desk, one: &PasskeyView) -> Html {
    let onsubmit = {
        let (desk, path) = (desk.clone(), ["me/passkeys/", &one.id].concat());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (desk, path) = (desk.clone(), path.clone());
            spawn_local(async move {
                desk.done(server::delete(&path).await, "passkey-was-removed");
            });
        })
    };
    let question = Txt::new("passkey-remove-question").with("name", raw(&one.name));
    html! {
        <form class="entry-form" {onsubmit}>
            <p id="passkey-remove" tabindex="-1">{ desk.cx.words.say(question) }</p>
            { buttons(desk, "passkey-remove-do") }
        </form>
    }
}
