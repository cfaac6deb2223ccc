//! The baby is born: a pregnancy becomes one child or more.

use hagukumi_core::record::{Command, PersonDraft};
use yew::prelude::*;

use super::form::{Answers, DATE, EACH, PersonFields, Problem};
use crate::ctx::{Act, use_ctx};
use crate::route::Route;
use crate::store::{Applied, StoreError, drafts};
use crate::text::Txt;
use crate::ui::icon;

/// Which pregnancy.
#[derive(Properties, PartialEq)]
pub struct BirthProps {
    /// Its record id.
    pub pregnancy: String,
}

/// A button, and behind it the form.
#[component]
pub fn Birth(props: &BirthProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let form = AttrValue::from(["birth-", &props.pregnancy].concat());
    let typed = use_state({
        let form = form.clone();
        move || Answers::kept(&form)
    });
    let problem = use_state(|| None::<Problem>);
    let busy = use_state(|| false);
    let set = {
        let (typed, problem) = (typed.clone(), problem.clone());
        let form = form.clone();
        move |next: Option<Answers>| {
            match &next {
                Some(answers) => answers.keep(&form),
                None => drafts::clear(&form),
            }
            problem.set(None);
            typed.set(next);
        }
    };
    let Some(answers) = (*typed).clone() else {
        let onclick = Callback::from(move |_: MouseEvent| set(Some(Answers::empty(1))));
        return html! {
            <section class="card hero">
                <h2>{ words.say("birth-title") }</h2>
                <p>{ words.say("birth-about") }</p>
                <button key="open" type="button" class="btn main" {onclick}>{ words.say("birth-open") }</button>
            </section>
        };
    };
    let change = |next: Answers| {
        let set = set.clone();
        Callback::from(move |_: MouseEvent| set(Some(next.clone())))
    };
    let onchange = {
        let (set, answers) = (set.clone(), answers.clone());
        Callback::from(move |(place, value)| set(Some(answers.with(place, value))))
    };
    let onsubmit = {
        let (ctx, answers, id) = (ctx.clone(), answers.clone(), props.pregnancy.clone());
        let (problem, busy) = (problem.clone(), busy.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            // Children live where the pregnancy was entered.
            let mut like = PersonDraft::child(ctx.today);
            if let Some(pregnancy) = ctx.household.person(&id) {
                like.municipality.clone_from(&pregnancy.municipality);
            }
            let ward = ctx.household.person(&id).and_then(|pregnancy| pregnancy.ward.clone());
            let children: Result<Vec<PersonDraft>, Problem> = (0..answers.people())
                .map(|nth| {
                    let draft = answers.draft(nth, &like, ctx.today)?;
                    Ok(PersonDraft { ward: ward.clone(), ..draft })
                })
                .collect();
            let children = match children {
                Ok(children) => children,
                Err(found) => return problem.set(Some(found)),
            };
            busy.set(true);
            let (problem, busy, form, act) =
                (problem.clone(), busy.clone(), form.clone(), ctx.act.clone());
            let pregnancy = id.clone();
            ctx.act.emit(Act::Run {
                command: Command::RecordBirth { pregnancy: id.clone(), children },
                text: "birth-saved".into(),
                done: Callback::from(move |result: Result<Applied, StoreError>| {
                    busy.set(false);
                    match result {
                        Ok(applied) => {
                            drafts::clear(&form);
                            if let Some(child) = applied.household.children_of(&pregnancy).next() {
                                act.emit(Act::Person(child.id.clone().into()));
                            }
                            act.emit(Act::Replace(Route::Home));
                        }
                        Err(error) => problem.set(Some(Problem::of(&error, 0))),
                    }
                }),
            });
        })
    };
    let people = answers.people();
    let saving = (*problem).clone().filter(|problem| problem.place.is_none());
    let another = change(answers.and_another());
    let cancel = {
        let set = set.clone();
        Callback::from(move |_: MouseEvent| set(None))
    };
    html! {
        <form class="card hero" {onsubmit} novalidate={true}>
            <h2>{ words.say("birth-title") }</h2>
            { for (0..people).map(|nth| html! {
                <fieldset class="stack" key={nth}>
                    <legend class="label" hidden={people == 1}>
                        { words.say(Txt::new("child-n").with("n", nth as i64 + 1)) }
                    </legend>
                    <PersonFields
                        form="birth"
                        answers={answers.clone()}
                        {nth}
                        child={true}
                        newborn={true}
                        problem={(*problem).clone()}
                        onchange={onchange.clone()}
                    />
                    if people > 1 {
                        <button type="button" class="btn small" onclick={change(answers.without(nth))}>
                            { words.say("birth-less") }
                        </button>
                    }
                </fieldset>
            }) }
            <button key="another" type="button" class="btn" onclick={another} hidden={answers.get((people - 1) * EACH + DATE).is_empty()}>
                { icon("plus") }{ words.say("birth-another") }
            </button>
            <p key="saving" class="note danger" role="alert" hidden={saving.is_none()}>
                { saving.map(|problem| words.say(problem.text)).unwrap_or_default() }
            </p>
            <div class="row" key="do">
                <button type="submit" class="btn main" disabled={*busy}>{ words.say("birth-save") }</button>
                <button type="button" class="btn" onclick={cancel}>{ words.say("cancel") }</button>
            </div>
        </form>
    }
}
