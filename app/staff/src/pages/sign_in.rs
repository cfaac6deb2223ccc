//! Signing in: password with the code of the authenticator app, or a passkey.

use std::rc::Rc;

use hagukumi_api::{
    DemoLoginView, DemoSignInRequest, PasskeyAnswerRequest, PasskeyChallengeResponse,
    SignInRequest, SignInResponse, SignInWaysView,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser;
use crate::ctx::{Act, Cx, use_cx};
use crate::field;
use crate::names;
use crate::remote::{Remote, use_remote};
use crate::server::{self, Failure};

/// What is typed.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    login: String,
    password: String,
    code: String,
}

/// The form.
#[component]
pub fn SignIn() -> Html {
    let cx = use_cx();
    let words = cx.words.clone();
    let ways = use_remote::<SignInWaysView>("sign-in/ways".to_owned());
    let draft = use_state(Draft::default);
    let refused = use_state(|| None::<Txt>);
    let busy = use_state(|| false);
    use_effect_with((), |()| browser::focus("login"));

    let answered = {
        let (act, refused, busy) = (cx.act.clone(), refused.clone(), busy.clone());
        Callback::from(move |answer: Result<SignInResponse, Failure>| {
            busy.set(false);
            match answer {
                Ok(answer) => act.emit(Act::SignedIn(Rc::new(answer.me))),
                Err(failure) => {
                    refused.set(Some(failure.text()));
                    browser::focus("login");
                }
            }
        })
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
        let (draft, busy, answered) = (draft.clone(), busy.clone(), answered.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            busy.set(true);
            let Draft { login, password, code } = (*draft).clone();
            let request =
                SignInRequest { login: login.trim().to_owned(), password, code: digits(&code) };
            let answered = answered.clone();
            spawn_local(async move {
                answered.emit(server::post("sign-in", &request).await);
            });
        })
    };
    let (passkeys, demo) = match &ways.thing {
        Remote::Ready(ways) => (ways.passkeys, ways.demo.clone()),
        _ => (false, Vec::new()),
    };
    html! {
        <section class="sign-in">
            <h1 id="title" tabindex="-1">{ words.say("sign-in-title") }</h1>
            <form {onsubmit} aria-describedby="refused">
                <div id="refused" role="alert">
                    if let Some(text) = &*refused { <p class="note bad">{ words.say(text.clone()) }</p> }
                </div>
                { labelled_input(&cx, "login", "text", "username", "sign-in-login", &draft.login, &set(|draft, text| draft.login = text)) }
                { labelled_input(&cx, "password", "password", "current-password", "sign-in-password", &draft.password, &set(|draft, text| draft.password = text)) }
                { labelled_input(&cx, "code", "text", "one-time-code", "sign-in-code", &draft.code, &set(|draft, text| draft.code = text)) }
                <button type="submit" class="btn main" disabled={*busy}>{ words.say("sign-in-do") }</button>
            </form>
            if passkeys { { passkey_button(&cx, &answered) } }
            if !demo.is_empty() { { demo_logins(&cx, &demo, &answered) } }
        </section>
    }
}

fn labelled_input(
    cx: &Cx,
    id: &'static str,
    kind: &'static str,
    complete: &'static str,
    label: &'static str,
    value: &str,
    set: &Callback<String>,
) -> Html {
    let oninput = set.reform(|event: InputEvent| field::value_of(&event));
    let mode = if id == "code" { "numeric" } else { "text" };
    field::labelled(
        &cx.words,
        id,
        label,
        html! {
            <input {id} type={kind} inputmode={mode} autocomplete={complete} required={true}
                autocapitalize="none" value={value.to_owned()} {oninput} />
        },
    )
}

/// The digits of a code, typed half- or full-width, with spaces.
pub fn digits(code: &str) -> String {
    code.chars()
        .filter_map(|sign| match sign {
            '0'..='9' => Some(sign),
            '０'..='９' => char::from_u32(sign as u32 - '０' as u32 + '0' as u32),
            _ => None,
        })
        .collect()
}

fn passkey_button(cx: &Cx, answered: &Callback<Result<SignInResponse, Failure>>) -> Html {
    let answered = answered.clone();
    let say = cx.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let (answered, say) = (answered.clone(), say.clone());
        spawn_local(async move {
            let begun =
                server::post::<PasskeyChallengeResponse>("sign-in/passkey/begin", &()).await;
            let begun = match begun {
                Ok(begun) => begun,
                Err(failure) => return answered.emit(Err(failure)),
            };
            let Some(credential) = browser::passkey(false, &begun.options.0).await else {
                return say.say("passkey-none");
            };
            let request = PasskeyAnswerRequest {
                challenge: begun.challenge,
                credential: hagukumi_api::Json(credential),
            };
            answered.emit(server::post("sign-in/passkey/finish", &request).await);
        });
    });
    html! {
        <button type="button" class="btn" key="passkey" {onclick}>{ cx.words.say("sign-in-passkey") }</button>
    }
}

fn demo_logins(
    cx: &Cx,
    logins: &[DemoLoginView],
    answered: &Callback<Result<SignInResponse, Failure>>,
) -> Html {
    let words = &cx.words;
    let rows = logins.iter().map(|one| {
        let (login, answered) = (one.login.clone(), answered.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let (login, answered) = (login.clone(), answered.clone());
            spawn_local(async move {
                let request = DemoSignInRequest { login };
                answered.emit(server::post("sign-in/demo", &request).await);
            });
        });
        let wards = one.wards.iter().map(|code| words.plain(cx.ward(code)).to_string());
        let wards: Vec<String> = wards.collect();
        html! {
            <li key={one.login.clone()}>
                <button type="button" class="line" {onclick}>
                    <b>{ words.say(names::of("role-", &one.role)) }</b>
                    <span>{ wards.join(" ") }</span>
                    <span class="quiet">{ &one.login }</span>
                </button>
            </li>
        }
    });
    html! {
        <section class="demo" key="demo">
            <h2>{ words.say("sign-in-demo") }</h2>
            <p class="quiet">{ words.say("sign-in-demo-about") }</p>
            <ul class="lines">{ for rows }</ul>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_code_may_be_typed_wide_and_with_a_space() {
        assert_eq!(digits("１２３ 456"), "123456");
    }
}
