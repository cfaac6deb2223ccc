//! Add a child or a pregnancy: as few questions as the rules allow.

use chrono::NaiveDate;
use hagukumi_core::record::{Command, PersonDraft, PersonKind, RecordError, Sex};
use yew::prelude::*;

use crate::ctx::{Act, use_ctx};
use crate::problems::store_error;
use crate::route::Route;
use crate::store::{Applied, StoreError, drafts};
use crate::text::Txt;
use crate::ui::{Choice, Choices, DateField, TextField, head, read_date};

const FORM: &str = "add";

/// What is typed so far. It survives a language switch, the back button and a reload.
#[derive(Clone, PartialEq, Default)]
pub struct Form {
    kind: AttrValue,
    date: AttrValue,
    sex: AttrValue,
    ward: AttrValue,
    name: AttrValue,
    abroad: bool,
}

impl Form {
    fn restore() -> Self {
        let kept = drafts::load(FORM).unwrap_or_default();
        let mut parts = kept.split('\u{1f}').map(|part| AttrValue::from(part.to_owned()));
        let mut next = || parts.next().unwrap_or_default();
        Self {
            kind: next(),
            date: next(),
            sex: next(),
            ward: next(),
            name: next(),
            abroad: next() == "1",
        }
    }

    fn keep(&self) {
        let abroad = if self.abroad { "1" } else { "" };
        let parts: [&str; 6] = [&self.kind, &self.date, &self.sex, &self.ward, &self.name, abroad];
        drafts::save(FORM, &parts.join("\u{1f}"));
    }

    fn is_pregnancy(&self) -> bool {
        self.kind == "pregnancy"
    }

    fn draft(&self, city: &str, today: NaiveDate) -> Result<PersonDraft, Problem> {
        // A due date lies ahead: any of its readings will do.
        let latest = if self.is_pregnancy() { NaiveDate::MAX } else { today };
        let date = read_date(&self.date, latest).map_err(Problem::Date)?;
        let mut draft = if self.is_pregnancy() {
            PersonDraft::pregnancy(date)
        } else {
            PersonDraft::child(date)
        };
        if let PersonKind::Child { sex, .. } = &mut draft.kind {
            *sex = match self.sex.as_str() {
                "f" => Some(Sex::Female),
                "m" => Some(Sex::Male),
                _ => None,
            };
        }
        draft.municipality = Some(city.to_owned());
        draft.ward = (!self.ward.is_empty()).then(|| self.ward.to_string());
        draft.nickname = self.name.to_string();
        draft.birth_country = self.abroad.then(String::new);
        Ok(draft)
    }
}

#[derive(Clone, PartialEq)]
enum Problem {
    Date(Txt),
    Name(Txt),
    Saving(Txt),
}

/// Where an error of the record belongs on the form, and its words.
fn problem_of(error: &StoreError) -> Problem {
    let text = store_error(error);
    match error {
        StoreError::Refused(RecordError::TooLong { .. }) => Problem::Name(text),
        StoreError::Refused(_) => Problem::Date(text),
        _ => Problem::Saving(text),
    }
}

/// The form.
#[component]
pub fn Add() -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let form = use_state(Form::restore);
    let problem = use_state(|| None::<Problem>);
    let busy = use_state(|| false);

    let edit = {
        let (form, problem) = (form.clone(), problem.clone());
        move |change: fn(&mut Form, AttrValue)| {
            let (form, problem) = (form.clone(), problem.clone());
            Callback::from(move |value: AttrValue| {
                let mut next = (*form).clone();
                change(&mut next, value);
                next.keep();
                problem.set(None);
                form.set(next);
            })
        }
    };
    let onsubmit = {
        let (form, problem, busy) = (form.clone(), problem.clone(), busy.clone());
        let (act, city, today) = (ctx.act.clone(), ctx.city.id.clone(), ctx.today);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if *busy {
                return;
            }
            let draft = match form.draft(&city, today) {
                Ok(draft) => draft,
                Err(found) => return problem.set(Some(found)),
            };
            busy.set(true);
            let (problem, busy, go) = (problem.clone(), busy.clone(), act.clone());
            act.emit(Act::Run {
                command: Command::AddPerson(draft),
                text: "saved".into(),
                done: Callback::from(move |result: Result<Applied, StoreError>| {
                    busy.set(false);
                    match result {
                        Ok(applied) => {
                            drafts::clear(FORM);
                            if let Some(person) = applied.household.persons.last() {
                                go.emit(Act::Person(person.id.clone().into()));
                            }
                            go.emit(Act::Replace(Route::Home));
                        }
                        Err(error) => problem.set(Some(problem_of(&error))),
                    }
                }),
            });
        })
    };
    let pregnancy = form.is_pregnancy();
    let (date_error, name_error, saving_error) = match (*problem).clone() {
        Some(Problem::Date(text)) => (Some(text), None, None),
        Some(Problem::Name(text)) => (None, Some(text), None),
        Some(Problem::Saving(text)) => (None, None, Some(text)),
        None => (None, None, None),
    };
    let kinds = vec![Choice::new("", "add-child"), Choice::new("pregnancy", "add-pregnancy")];
    let sexes =
        vec![Choice::new("f", "sex-f"), Choice::new("m", "sex-m"), Choice::new("", "sex-skip")];
    let mut wards: Vec<Choice> = ctx
        .city
        .wards
        .iter()
        .map(|ward| Choice::new(ward.code.clone(), Txt::new(ward.name.clone())))
        .collect();
    wards.push(Choice::new("", "ward-none"));
    html! {
        <form class="page" {onsubmit} novalidate={true}>
            { head(&ctx, "add-title") }
            { Choices {
                id: "kind".into(),
                label: Txt::new("add-kind"),
                choices: kinds,
                value: form.kind.clone(),
                onchange: edit(|form, value| form.kind = value),
                ..Choices::default()
            }.view(&ctx) }
            if pregnancy {
                { DateField {
                    id: "date".into(),
                    label: Txt::new("add-due"),
                    hint: Some(Txt::new("add-due-hint")),
                    error: date_error,
                    value: form.date.clone(),
                    min: Some(ctx.today),
                    oninput: edit(|form, value| form.date = value),
                    ..DateField::default()
                }.view(&ctx) }
            } else {
                { DateField {
                    id: "date".into(),
                    label: Txt::new("add-birthday"),
                    hint: Some(Txt::new("add-birthday-hint")),
                    error: date_error,
                    value: form.date.clone(),
                    max: Some(ctx.today),
                    oninput: edit(|form, value| form.date = value),
                    ..DateField::default()
                }.view(&ctx) }
            }
            if !pregnancy {
                { Choices {
                    id: "sex".into(),
                    label: Txt::new("add-sex"),
                    hint: Some(Txt::new("add-sex-why")),
                    choices: sexes,
                    value: form.sex.clone(),
                    onchange: edit(|form, value| form.sex = value),
                    ..Choices::default()
                }.view(&ctx) }
            }
            if wards.len() > 1 {
                { Choices {
                    id: "ward".into(),
                    label: Txt::new("add-ward"),
                    choices: wards,
                    value: form.ward.clone(),
                    onchange: edit(|form, value| form.ward = value),
                    ..Choices::default()
                }.view(&ctx) }
            }
            { TextField {
                id: "name".into(),
                label: Txt::new("add-name"),
                hint: Some(Txt::new("add-name-hint")),
                error: name_error,
                value: form.name.clone(),
                maxlength: 600,
                oninput: edit(|form, value| form.name = value),
                ..TextField::default()
            }.view(&ctx) }
            if !pregnancy {
                <label class="chip" key="abroad">
                    <input
                        type="checkbox"
                        checked={form.abroad}
                        onchange={edit(|form, _| form.abroad = !form.abroad).reform(|_: Event| AttrValue::default())}
                    />
                    <span>{ words.say("born-abroad") }</span>
                </label>
            }
            <p key="saving" class="note danger" role="alert" hidden={saving_error.is_none()}>
                { saving_error.map(|text| words.say(text)).unwrap_or_default() }
            </p>
            <button key="submit" type="submit" class="btn main wide" disabled={*busy}>
                { words.say("add-save") }
            </button>
            <p key="private" class="quiet">{ words.say("add-private") }</p>
        </form>
    }
}
