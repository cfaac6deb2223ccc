//! One child's or pregnancy's details.

use hagukumi_core::record::{Command, Entity, EntityKind, PersonDraft, RecordWarning};
use yew::prelude::*;

use super::birth::Birth;
use super::circumstances::Circumstances;
use super::form::{Answers, PersonFields, Problem};
use crate::ctx::{Act, use_ctx};
use crate::route::Route;
use crate::store::{Applied, StoreError, drafts};
use crate::text::Txt;
use crate::ui::{back, head, icon};

/// Whose page it is.
#[derive(Properties, PartialEq)]
pub struct PersonPageProps {
    /// The record id.
    pub id: AttrValue,
}

/// The screen.
#[component]
pub fn PersonPage(props: &PersonPageProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let back = back(&ctx, Route::Settings, "settings");
    let Some(person) = ctx.household.person(&props.id) else {
        return html! {
            <div class="page">
                { back }
                { head(&ctx, "settings") }
                <p class="note">{ words.say("person-gone") }</p>
            </div>
        };
    };
    let child = person.birth_date().is_some();
    let put = |command: Command, text: &'static str, leave: bool| {
        let act = ctx.act.clone();
        Callback::from(move |_: MouseEvent| {
            let then = act.clone();
            act.emit(Act::Run {
                command: command.clone(),
                text: text.into(),
                done: Callback::from(move |result: Result<Applied, StoreError>| match result {
                    Ok(_) if leave => then.emit(Act::Replace(Route::Settings)),
                    Ok(_) => {}
                    Err(error) => then.emit(Act::Say(crate::ctx::Toast {
                        text: crate::problems::store_error(&error),
                        undo: None,
                    })),
                }),
            });
        })
    };
    let archive = |archived| Command::Archive { person: person.id.clone(), archived };
    html! {
        <div class="page">
            { back }
            { head(&ctx, ctx.name_of(person)) }
            if person.archived {
                <div class="note" key="away">
                    <p>{ words.say("person-is-away") }</p>
                    <button type="button" class="btn small" onclick={put(archive(false), "person-brought-back", false)}>
                        { words.say("person-bring-back") }
                    </button>
                </div>
            }
            if !child && person.is_current() {
                <Birth key="birth" pregnancy={person.id.clone()} />
            }
            <Details key={props.id.to_string()} id={props.id.clone()} />
            if child {
                <Circumstances key="circumstances" id={props.id.clone()} />
            }
            <section class="card" key="away-with">
                <h2>{ words.say("person-remove-title") }</h2>
                <p class="quiet">{ words.say(if child { "person-remove-about" } else { "person-close-about" }) }</p>
                <div class="row">
                    if !child && person.is_current() {
                        <button
                            key="close"
                            type="button"
                            class="btn"
                            onclick={put(Command::ClosePregnancy { pregnancy: person.id.clone() }, "person-closed", true)}
                        >{ words.say("person-close") }</button>
                    } else if !person.archived {
                        <button key="archive" type="button" class="btn" onclick={put(archive(true), "person-put-away", true)}>
                            { words.say("person-archive") }
                        </button>
                    }
                    <button
                        key="remove"
                        type="button"
                        class="btn harm"
                        onclick={put(
                            Command::Delete(Entity { kind: EntityKind::Person, id: person.id.clone() }),
                            "person-removed",
                            true,
                        )}
                    >{ icon("bin") }{ words.say("person-remove") }</button>
                </div>
            </section>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct DetailsProps {
    id: AttrValue,
}

/// What was asked when the person was added, to be corrected.
#[component]
fn Details(props: &DetailsProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let form = AttrValue::from(["person-", &props.id].concat());
    // Until something is typed the fields show the record, as it is now.
    let typed = use_state({
        let form = form.clone();
        move || Answers::kept(&form)
    });
    let problem = use_state(|| None::<Problem>);
    let busy = use_state(|| false);
    let Some(person) = ctx.household.person(&props.id) else {
        return html! { <form hidden={true} /> };
    };
    let before = PersonDraft::from(person);
    let answers = (*typed).clone().unwrap_or_else(|| Answers::of(&before));
    let onchange = {
        let (answers, typed, problem) = (answers.clone(), typed.clone(), problem.clone());
        let form = form.clone();
        Callback::from(move |(place, value): (usize, AttrValue)| {
            let next = answers.with(place, value);
            next.keep(&form);
            problem.set(None);
            typed.set(Some(next));
        })
    };
    let draft = answers.draft(0, &before, ctx.today);
    let changed = draft.as_ref() != Ok(&before);
    let warning = draft.as_ref().ok().filter(|_| changed).and_then(|draft| {
        let command = Command::CorrectPerson { person: props.id.to_string(), draft: draft.clone() };
        command.warnings(&ctx.household).first().map(warning_text)
    });
    let onsubmit = {
        let (problem, busy, act) = (problem.clone(), busy.clone(), ctx.act.clone());
        let (id, draft) = (props.id.clone(), draft.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            let draft = match &draft {
                Ok(draft) => draft.clone(),
                Err(found) => return problem.set(Some(found.clone())),
            };
            busy.set(true);
            let (problem, busy, typed) = (problem.clone(), busy.clone(), typed.clone());
            let form = form.clone();
            act.emit(Act::Run {
                command: Command::CorrectPerson { person: id.to_string(), draft },
                text: "saved".into(),
                done: Callback::from(move |result: Result<Applied, StoreError>| {
                    busy.set(false);
                    match result {
                        Ok(_) => {
                            drafts::clear(&form);
                            typed.set(None);
                        }
                        Err(error) => problem.set(Some(Problem::of(&error, 0))),
                    }
                }),
            });
        })
    };
    let saving = (*problem).clone().filter(|problem| problem.place.is_none());
    html! {
        <form class="card" {onsubmit} novalidate={true}>
            <PersonFields
                form="person"
                {answers}
                child={person.birth_date().is_some()}
                problem={(*problem).clone()}
                {onchange}
            />
            <p key="warning" class="note late" role="status" hidden={warning.is_none()}>
                { warning.map(|text| words.say(text)).unwrap_or_default() }
            </p>
            <p key="saving" class="note danger" role="alert" hidden={saving.is_none()}>
                { saving.map(|problem| words.say(problem.text)).unwrap_or_default() }
            </p>
            <button key="save" type="submit" class="btn main" disabled={*busy || !changed}>
                { words.say("save") }
            </button>
        </form>
    }
}

/// The words for something that may be right and deserves a second look.
fn warning_text(warning: &RecordWarning) -> Txt {
    match warning {
        RecordWarning::RecordsBeforeBirth { count } => Txt::new("person-warn-before-birth")
            .with("n", i64::try_from(*count).unwrap_or(i64::MAX)),
        _ => "person-warn-same".into(),
    }
}
