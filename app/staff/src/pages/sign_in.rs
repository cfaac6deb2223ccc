//! Signing in: password with the code of the authenticator app, or a passkey.

use std::rc::Rc;

use hagukumi_api::{
    DemoLoginView, DemoSignInRequest, Json, PasskeyAnswerRequest, PasskeyChallengeResponse,
    ProblemCode, SignInRequest, SignInResponse, SignInWaysView,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, AbortSignal};
use yew::prelude::*;

use crate::browser;
use crate::ctx::{Act, Cx, use_cx};
use crate::field;
use crate::names;
use crate::passkey;
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
        Callback::from(move |answer: Result<SignInResponse, Txt>| {
            busy.set(false);
            match answer {
                Ok(answer) => act.emit(Act::SignedIn(Rc::new(answer.me))),
                Err(text) => {
                    refused.set(Some(text));
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
                let answer = server::post("sign-in", &request).await;
                answered.emit(answer.map_err(|failure: Failure| failure.text()));
            });
        })
    };
    let (passkeys, demo) = match &ways.thing {
        Remote::Ready(ways) => (ways.passkeys, ways.demo.clone()),
        _ => (false, Vec::new()),
    };
    // The browser takes one request for a passkey at a time: the button ends the offer.
    let offer = use_mut_ref(|| None::<AbortController>);
    let end_offer = {
        let offer = offer.clone();
        move || {
            if let Some(offer) = offer.borrow_mut().take() {
                offer.abort();
            }
        }
    };
    {
        let (answered, end_offer) = (answered.clone(), end_offer.clone());
        use_effect_with(passkeys, move |passkeys| {
            if *passkeys && let Ok(controller) = AbortController::new() {
                spawn_local(keep_offering(controller.signal(), answered));
                *offer.borrow_mut() = Some(controller);
            }
            end_offer
        });
    }
    let by_passkey = {
        let (busy, answered) = (busy.clone(), answered.clone());
        Callback::from(move |_: MouseEvent| {
            busy.set(true);
            end_offer();
            let answered = answered.clone();
            spawn_local(async move {
                let answer = with_passkey(None).await;
                answered
                    .emit(answer.map_err(|(Miss::Unanswered(text) | Miss::Refused(text))| text));
            });
        })
    };
    html! {
        <section class="sign-in">
            <h1 id="title" tabindex="-1">{ words.say("sign-in-title") }</h1>
            <form {onsubmit} aria-describedby="refused">
                <div id="refused" role="alert">
                    if let Some(text) = &*refused { <p class="note bad">{ words.say(text.clone()) }</p> }
                </div>
                { labelled_input(&cx, "login", "text", "username webauthn", "sign-in-login", &draft.login, &set(|draft, text| draft.login = text)) }
                { labelled_input(&cx, "password", "password", "current-password", "sign-in-password", &draft.password, &set(|draft, text| draft.password = text)) }
                { labelled_input(&cx, "code", "text", "one-time-code", "sign-in-code", &draft.code, &set(|draft, text| draft.code = text)) }
                <button type="submit" class="btn main" disabled={*busy}>{ words.say("sign-in-do") }</button>
            </form>
            if passkeys {
                <button type="button" class="btn" key="passkey" disabled={*busy} onclick={by_passkey}>{ words.say("sign-in-passkey") }</button>
            }
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

/// Why a passkey did not sign anybody in.
enum Miss {
    /// Nothing was answered: there is no server, no passkey, or somebody who cancelled.
    Unanswered(Txt),
    /// The answer was not taken.
    Refused(Txt),
}

/// Signs in with a passkey, with a dialogue of the browser or, `until` it is ended, without one.
async fn with_passkey(until: Option<&AbortSignal>) -> Result<SignInResponse, Miss> {
    let begun = server::post::<PasskeyChallengeResponse>("sign-in/passkey/begin", &()).await;
    let begun = begun.map_err(|failure| Miss::Unanswered(failure.text()))?;
    let credential = match until {
        Some(until) => passkey::offer(&begun.options.0, until).await,
        None => passkey::use_one(&begun.options.0).await,
    };
    let credential = credential.map_err(|declined| Miss::Unanswered(declined.text()))?;
    let request = PasskeyAnswerRequest { challenge: begun.challenge, credential: Json(credential) };
    let answer = server::post("sign-in/passkey/finish", &request).await;
    answer.map_err(|failure: Failure| match failure.code() {
        // What was wrong is not said, and nothing was typed that could be mended.
        Some(ProblemCode::SignInRefused) => Miss::Refused("passkey-refused".into()),
        _ => Miss::Refused(failure.text()),
    })
}

/// Offers passkeys in the field of the login for as long as the screen is there. Whoever chooses
/// one after the challenge has run out is told, and offered a new one.
async fn keep_offering(until: AbortSignal, answered: Callback<Result<SignInResponse, Txt>>) {
    if !passkey::can_offer().await {
        return;
    }
    while !until.aborted() {
        match with_passkey(Some(&until)).await {
            Ok(answer) => return answered.emit(Ok(answer)),
            Err(Miss::Refused(text)) => answered.emit(Err(text)),
            // Nobody has asked for anything, so nothing is said.
            Err(Miss::Unanswered(_)) => return,
        }
    }
}

fn demo_logins(
    cx: &Cx,
    logins: &[DemoLoginView],
    answered: &Callback<Result<SignInResponse, Txt>>,
) -> Html {
    let words = &cx.words;
    let rows = logins.iter().map(|one| {
        let (login, answered) = (one.login.clone(), answered.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let (login, answered) = (login.clone(), answered.clone());
            spawn_local(async move {
                let request = DemoSignInRequest { login };
                let answer = server::post("sign-in/demo", &request).await;
                answered.emit(answer.map_err(|failure: Failure| failure.text()));
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
