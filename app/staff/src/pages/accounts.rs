//! Accounts of the staff.

use hagukumi_api::{
    AccountState, ChangeStaffRequest, CreateStaffRequest, InvitationView, Role, SetRoleRequest,
    StaffMemberView, StaffView,
};
use hagukumi_kit::text::Txt;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::child::sheet::{choices, read};
use crate::browser;
use crate::ctx::{Cx, use_cx};
use crate::field;
use crate::names::{self, raw};
use crate::remote::{use_remote, use_shown};
use crate::server::{self, Failure};

/// A new account, or the role of one that is there.
#[derive(Clone, PartialEq)]
struct Draft {
    /// The account whose role is changed, as it was seen; a new one when absent.
    of: Option<StaffMemberView>,
    /// Somebody else has changed it since the form was opened.
    changed: bool,
    login: String,
    name: String,
    role: Role,
    wards: Vec<String>,
}

/// The screen.
#[component]
pub fn Accounts() -> Html {
    let cx = use_cx();
    let asked = use_remote::<StaffView>("staff".to_owned());
    let draft = use_state(|| None::<Draft>);
    let invitation = use_state(|| None::<InvitationView>);
    let begin = {
        let draft = draft.clone();
        Callback::from(move |_: MouseEvent| {
            let (login, name) = (String::new(), String::new());
            draft.set(Some(Draft {
                of: None,
                changed: false,
                login,
                name,
                role: Role::Nurse,
                wards: Vec::new(),
            }));
        })
    };
    let invited = {
        let (cx, invitation, draft, again) =
            (cx.clone(), invitation.clone(), draft.clone(), asked.again.clone());
        Callback::from(move |answer: Result<InvitationView, Failure>| {
            match answer {
                Ok(view) => {
                    invitation.set(Some(view));
                    draft.set(None);
                }
                Err(failure) => cx.say(failure.text()),
            }
            again.emit(());
        })
    };
    let changed = {
        let (cx, draft, again) = (cx.clone(), draft.clone(), asked.again.clone());
        Callback::from(move |answer: Result<StaffMemberView, Failure>| {
            match answer {
                Ok(_) => draft.set(None),
                Err(failure) => {
                    if let (Failure::AccountChanged(now), Some(open)) = (&failure, &*draft)
                        && open.of.as_ref().is_some_and(|of| of.id == now.current.id)
                    {
                        // What was chosen stays, beside what stands now.
                        let of = Some(now.current.clone());
                        draft.set(Some(Draft { of, changed: true, ..open.clone() }));
                    }
                    cx.say(failure.text());
                }
            }
            again.emit(());
        })
    };
    let shown = use_shown(&asked, |view| table(&cx, &view.staff, &draft, &invited, &changed));
    let words = &cx.words;
    html! {
        <div class="page">
            <div class="head">
                <h1 id="title" tabindex="-1">{ words.say("rail-accounts") }</h1>
                <span class="grow" />
                <button type="button" class="btn main" onclick={begin}>{ words.say("account-new") }</button>
            </div>
            if let Some(view) = &*invitation { { link_once(&cx, view) } }
            if let Some(open) = &*draft { { form(&cx, open, &draft, &invited, &changed) } }
            { shown }
        </div>
    }
}

fn link_once(cx: &Cx, view: &InvitationView) -> Html {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    let url = [origin.unwrap_or_default().as_str(), &view.path].concat();
    let until = browser::japan(view.until_ms);
    let text = Txt::new("account-link")
        .with("name", raw(&view.staff.name))
        .with("date", names::short(until.date_naive()))
        .with("time", raw(&names::clock(until.time())));
    html! {
        <div class="note" role="status">
            <p>{ cx.words.say(text) }</p>
            <p><code>{ url }</code></p>
        </div>
    }
}

fn form(
    cx: &Cx,
    open: &Draft,
    draft: &UseStateHandle<Option<Draft>>,
    invited: &Callback<Result<InvitationView, Failure>>,
    changed: &Callback<Result<StaffMemberView, Failure>>,
) -> Html {
    let words = &cx.words;
    let set = |change: fn(&mut Draft, String)| {
        let (draft, open) = (draft.clone(), open.clone());
        Callback::from(move |text: String| {
            let mut next = open.clone();
            change(&mut next, text);
            draft.set(Some(next));
        })
    };
    let ward = |code: &str| {
        let (draft, open, code) = (draft.clone(), open.clone(), code.to_owned());
        let on = open.wards.contains(&code);
        let key = code.clone();
        let name = cx.ward(&code);
        let onchange = Callback::from(move |_: Event| {
            let mut next = open.clone();
            if on {
                next.wards.retain(|one| *one != code);
            } else {
                next.wards.push(code.clone());
            }
            draft.set(Some(next));
        });
        html! { <label class="tick" {key}><input type="checkbox" checked={on} {onchange} /><span>{ words.say(name) }</span></label> }
    };
    let onsubmit = {
        let (open, invited, changed) = (open.clone(), invited.clone(), changed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (invited, changed) = (invited.clone(), changed.clone());
            let Draft { of, login, name, role, wards, .. } = open.clone();
            spawn_local(async move {
                match of {
                    None => {
                        let request = CreateStaffRequest { login, name, role, wards };
                        invited.emit(server::post("staff", &request).await);
                    }
                    Some(of) => {
                        let expected_version = of.version;
                        let request = SetRoleRequest { expected_version, role, wards };
                        let path = ["staff/", of.id.as_str(), "/role"].concat();
                        changed.emit(server::post(&path, &request).await);
                    }
                }
            });
        })
    };
    let cancel = {
        let draft = draft.clone();
        Callback::from(move |_: MouseEvent| draft.set(None))
    };
    let role = names::code(&open.role).replace('-', "_");
    html! {
        <form class="entry-form" {onsubmit}>
            <h2>
                { words.say(if open.of.is_none() { "account-new" } else { "account-role" }) }
                if let Some(of) = &open.of { { " " }{ &of.name } }
            </h2>
            if let (true, Some(of)) = (open.changed, &open.of) { { stands(cx, of) } }
            <div class="fields">
                if open.of.is_none() {
                    { field::input(words, "account-login", "text", "sign-in-login", &open.login, &set(|draft, text| draft.login = text)) }
                    { field::input(words, "account-name", "text", "account-name", &open.name, &set(|draft, text| draft.name = text)) }
                }
                { field::select(words, "account-role", "account-role", &role, &choices("role-", &Role::ALL), &set(|draft, text| if let Some(role) = read(&text) { draft.role = role })) }
                <fieldset class="field">
                    <legend>{ words.say("account-wards") }</legend>
                    <div class="row">{ for cx.city.wards.iter().map(|one| ward(&one.code)) }</div>
                </fieldset>
            </div>
            <div class="row">
                <button type="submit" class="btn main">{ words.say("staff-save") }</button>
                <button type="button" class="btn" onclick={cancel}>{ words.say("staff-cancel") }</button>
            </div>
        </form>
    }
}

/// How an account stands that somebody else has changed.
fn stands(cx: &Cx, now: &StaffMemberView) -> Html {
    let words = &cx.words;
    let text = Txt::new("account-stands")
        .with("role", names::of("role-", &now.role))
        .with("wards", raw(&wards_of(cx, now)))
        .with("state", names::of("account-state-", &now.state));
    html! { <p class="note" role="status">{ words.say(text) }</p> }
}

fn wards_of(cx: &Cx, one: &StaffMemberView) -> String {
    let words = &cx.words;
    if one.wards.is_empty() {
        return words.plain("ward-all").to_string();
    }
    let wards = one.wards.iter().map(|code| words.plain(cx.ward(code)).to_string());
    wards.collect::<Vec<_>>().join(" ")
}

fn table(
    cx: &Cx,
    staff: &[StaffMemberView],
    draft: &UseStateHandle<Option<Draft>>,
    invited: &Callback<Result<InvitationView, Failure>>,
    changed: &Callback<Result<StaffMemberView, Failure>>,
) -> Html {
    let words = &cx.words;
    let rows = staff.iter().map(|one| {
        let wards = wards_of(cx, one);
        html! {
            <tr key={one.id.0.clone()}>
                <td>{ &one.login }</td>
                <td><b>{ &one.name }</b></td>
                <td>{ words.say(names::of("role-", &one.role)) }</td>
                <td class="wrap">{ wards }</td>
                <td>{ words.say(names::of("account-state-", &one.state)) }</td>
                <td>{ actions(cx, one, draft, invited, changed) }</td>
            </tr>
        }
    });
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.plain("rail-accounts")}>
            <table class="rows-table">
                <thead><tr>
                    <th scope="col">{ words.say("sign-in-login") }</th>
                    <th scope="col">{ words.say("account-name") }</th>
                    <th scope="col">{ words.say("account-role") }</th>
                    <th scope="col">{ words.say("account-wards") }</th>
                    <th scope="col">{ words.say("account-state") }</th>
                    <th scope="col"><span class="sr">{ words.say("child-actions") }</span></th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

fn actions(
    cx: &Cx,
    one: &StaffMemberView,
    draft: &UseStateHandle<Option<Draft>>,
    invited: &Callback<Result<InvitationView, Failure>>,
    changed: &Callback<Result<StaffMemberView, Failure>>,
) -> Html {
    let words = &cx.words;
    let path = |step: &str| ["staff/", one.id.as_str(), "/", step].concat();
    let seen = ChangeStaffRequest { expected_version: one.version };
    let edit = {
        let (draft, one) = (draft.clone(), one.clone());
        Callback::from(move |_: MouseEvent| {
            draft.set(Some(Draft {
                of: Some(one.clone()),
                changed: false,
                login: one.login.clone(),
                name: one.name.clone(),
                role: one.role,
                wards: one.wards.clone(),
            }));
        })
    };
    let reset = {
        let (path, invited) = (path("reset"), invited.clone());
        Callback::from(move |_: MouseEvent| {
            let (path, invited) = (path.clone(), invited.clone());
            spawn_local(async move { invited.emit(server::post(&path, &seen).await) });
        })
    };
    let disabled = one.state == AccountState::Disabled;
    let switch = {
        let (path, changed) = (path(if disabled { "enable" } else { "disable" }), changed.clone());
        Callback::from(move |_: MouseEvent| {
            let (path, changed) = (path.clone(), changed.clone());
            spawn_local(async move { changed.emit(server::post(&path, &seen).await) });
        })
    };
    html! {
        <div class="row">
            <button type="button" class="btn small" onclick={edit}>{ words.say("account-role") }</button>
            <button type="button" class="btn small" onclick={reset}>{ words.say("account-reset") }</button>
            <button type="button" class="btn small" onclick={switch}>{ words.say(if disabled { "account-enable" } else { "account-disable" }) }</button>
        </div>
    }
}
