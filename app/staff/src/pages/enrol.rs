//! Taking up an account by a one-time link: with a passkey, or a password and the authenticator
//! app.

use std::rc::Rc;

use hagukumi_api::{
    AddPasskeyRequest, EnrolmentBeginRequest, EnrolmentFinishRequest, EnrolmentPasskeyRequest,
    EnrolmentView, SignInResponse,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::account::made_for;
use crate::browser;
use crate::ctx::{Act, use_cx};
use crate::field;
use crate::names::raw;
use crate::remote::{failed, loading};
use crate::server::{self, Failure};

/// What is typed.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    password: String,
    again: String,
    code: String,
}

/// The screen.
#[component]
pub fn Enrol() -> Html {
    let cx = use_cx();
    let words = cx.words.clone();
    let view = use_state(|| None::<Result<EnrolmentView, Failure>>);
    let draft = use_state(Draft::default);
    let wrong = use_state(|| None::<Txt>);
    let turn = use_state(|| 0_u32);
    {
        let view = view.clone();
        use_effect_with(*turn, move |_| {
            spawn_local(async move {
                let request = EnrolmentBeginRequest { token: browser::fragment() };
                view.set(Some(server::post("enrolment/begin", &request).await));
            });
        });
    }
    let again = {
        let turn = turn.clone();
        Callback::from(move |()| turn.set(*turn + 1))
    };
    let enrolment = match &*view {
        None => return loading(&words),
        Some(Err(failure)) => return failed(&words, &failure.text(), &again),
        Some(Ok(enrolment)) => enrolment.clone(),
    };
    let set = |change: fn(&mut Draft, String)| {
        let draft = draft.clone();
        Callback::from(move |text: String| {
            let mut next = (*draft).clone();
            change(&mut next, text);
            draft.set(next);
        })
    };
    let onsubmit = {
        let (act, draft, wrong) = (cx.act.clone(), draft.clone(), wrong.clone());
        let least = usize::try_from(enrolment.password_min).unwrap_or(12);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Draft { password, again, code } = (*draft).clone();
            if password.chars().count() < least {
                wrong.set(Some("enrol-short".into()));
                return browser::focus("new-password");
            }
            if password != again {
                wrong.set(Some("enrol-differs".into()));
                return browser::focus("again");
            }
            let request = EnrolmentFinishRequest {
                token: browser::fragment(),
                password,
                code: super::sign_in::digits(&code),
            };
            let (act, wrong) = (act.clone(), wrong.clone());
            spawn_local(async move {
                match server::post::<SignInResponse>("enrolment/finish", &request).await {
                    Ok(answer) => act.emit(Act::SignedIn(Rc::new(answer.me))),
                    Err(failure) => wrong.set(Some(failure.text())),
                }
            });
        })
    };
    let by_passkey = {
        let (act, wrong) = (cx.act.clone(), wrong.clone());
        let name = words.plain(Txt::new("passkey-default-name").with("n", 1_i64)).to_string();
        Callback::from(move |_: MouseEvent| {
            let (act, wrong, name) = (act.clone(), wrong.clone(), name.clone());
            wrong.set(None);
            spawn_local(async move {
                match with_passkey(name).await {
                    Ok(answer) => act.emit(Act::SignedIn(Rc::new(answer.me))),
                    Err(text) => wrong.set(Some(text)),
                }
            });
        })
    };
    let least = Txt::new("enrol-password").with("n", i64::from(enrolment.password_min));
    html! {
        <section class="sign-in">
            <h1 id="title" tabindex="-1">{ words.say("enrol-title") }</h1>
            <p>{ words.say(Txt::new("enrol-who").with("name", raw(&enrolment.name)).with("login", raw(&enrolment.login))) }</p>
            <div role="alert">
                if let Some(text) = &*wrong { <p class="note bad">{ words.say(text.clone()) }</p> }
            </div>
            if enrolment.passkeys {
                <div key="passkey">
                    <h2>{ words.say("enrol-passkey-title") }</h2>
                    <p>{ words.say("passkeys-about") }</p>
                    <button type="button" class="btn main" onclick={by_passkey}>{ words.say("enrol-passkey") }</button>
                </div>
            }
            <form {onsubmit} key="password">
                if enrolment.passkeys { <h2>{ words.say("enrol-password-title") }</h2> }
                <p>{ words.say("enrol-secret") }</p>
                <p><code>{ &enrolment.totp_secret }</code></p>
                <p><a href={enrolment.totp_uri.clone()}>{ words.say("enrol-open-app") }</a></p>
                { field::input(&words, "new-password", "password", least, &draft.password, &set(|draft, text| draft.password = text)) }
                { field::input(&words, "again", "password", "enrol-again", &draft.again, &set(|draft, text| draft.again = text)) }
                { field::input(&words, "code", "number", "sign-in-code", &draft.code, &set(|draft, text| draft.code = text)) }
                <button type="submit" class="btn main">{ words.say("enrol-do") }</button>
            </form>
        </section>
    }
}

/// Takes the account up with a new passkey.
async fn with_passkey(name: String) -> Result<SignInResponse, Txt> {
    let token = browser::fragment();
    let begin = EnrolmentBeginRequest { token: token.clone() };
    let (challenge, credential) = made_for("enrolment/passkey/begin", &begin).await?;
    let passkey = AddPasskeyRequest { challenge, credential, name };
    let request = EnrolmentPasskeyRequest { token, passkey };
    let answer = server::post("enrolment/passkey/finish", &request).await;
    answer.map_err(|failure: Failure| failure.text())
}
