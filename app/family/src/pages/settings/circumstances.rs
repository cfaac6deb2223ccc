//! Special circumstances: what few families have and some rules ask about.
//!
//! Which questions there are is read from the programme; the words of each are
//! `circumstance-<name>` and `circumstance-<name>-about`.

use chrono::NaiveDate;
use hagukumi_core::immunization::{ExtensionKind, Programme};
use hagukumi_core::record::Command;
use yew::prelude::*;

use crate::ctx::{Act, use_ctx};
use crate::problems::store_error;
use crate::store::{Applied, StoreError};
use crate::text::Txt;
use crate::ui::{Choice, Choices, DateField, read_date};

/// A fact that a rule asks for.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
struct Question {
    /// The programme's name of the fact.
    name: String,
    /// The word that it must hold; `None` for yes or no, or a day.
    word: Option<String>,
    /// The answer is a day.
    is_day: bool,
}

/// How the record says that a fact without words holds.
const YES: &str = "true";

/// The record's words with `word` among them or not; `None` when none is left.
fn with_word(held: &str, word: &str, holds: bool) -> Option<String> {
    let others = held.split(',').filter(|one| !one.is_empty() && *one != word);
    let words: Vec<&str> = others.chain(holds.then_some(word)).collect();
    (!words.is_empty()).then(|| words.join(","))
}

/// What the programme asks about a child born on that day, each thing once.
fn questions(programme: &Programme, birth: NaiveDate) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    let mut ask = |name: &str, word: Option<&str>, is_day: bool| {
        let question = Question { name: name.to_owned(), word: word.map(str::to_owned), is_day };
        if !questions.contains(&question) {
            questions.push(question);
        }
    };
    for series in &programme.series {
        if series.pregnancy || !series.cohort.holds(birth.into()) {
            continue;
        }
        for exclusion in &series.excluded_by {
            ask(&exclusion.context, exclusion.word.as_deref(), false);
        }
        for extension in &series.extensions {
            if let Some(context) = &extension.context
                && extension.births.holds(birth.into())
            {
                ask(context, None, extension.kind == ExtensionKind::Circumstance);
            }
        }
    }
    questions
}

/// The id of a question's words: the fact's name, and the word where it has one.
fn words_id(question: &Question) -> String {
    let mut id = ["circumstance-", &question.name.replace('_', "-")].concat();
    if let Some(word) = &question.word {
        id.push('-');
        id.push_str(word);
    }
    id
}

/// Whose circumstances.
#[derive(Properties, PartialEq)]
pub struct CircumstancesProps {
    /// The child's record id.
    pub id: AttrValue,
}

/// The questions, folded away.
#[component]
pub fn Circumstances(props: &CircumstancesProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let questions =
        use_memo(ctx.household.person(&props.id).and_then(|person| person.birth_date()), |birth| {
            birth.map(|birth| questions(&ctx.programme, birth)).unwrap_or_default()
        });
    let asked: Vec<&Question> =
        questions.iter().filter(|question| words.own().has(&words_id(question))).collect();
    html! {
        <details class="card why" hidden={asked.is_empty()}>
            <summary>{ words.say("circumstances-title") }</summary>
            <div class="stack">
                <p>{ words.say("circumstances-about") }</p>
                { for asked.into_iter().map(|question| html! {
                    <Ask key={words_id(question)} id={props.id.clone()} question={question.clone()} />
                }) }
                <p class="note">{ words.say("circumstances-ask") }</p>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct AskProps {
    id: AttrValue,
    question: Question,
}

/// One question. An answer is saved as soon as it is given.
#[component]
fn Ask(props: &AskProps) -> Html {
    let ctx = use_ctx();
    let question = &props.question;
    let held =
        ctx.household.person(&props.id).and_then(|person| person.circumstance(&question.name));
    let held = AttrValue::from(held.unwrap_or_default().to_owned());
    let typed = use_state(|| None::<AttrValue>);
    let problem = use_state(|| None::<Txt>);
    let save = {
        let (act, problem, typed) = (ctx.act.clone(), problem.clone(), typed.clone());
        let (person, name) = (props.id.to_string(), question.name.clone());
        Callback::from(move |value: Option<String>| {
            let (problem, typed) = (problem.clone(), typed.clone());
            act.emit(Act::Run {
                command: Command::SetCircumstance {
                    person: person.clone(),
                    name: name.clone(),
                    value,
                },
                text: "saved".into(),
                done: Callback::from(move |result: Result<Applied, StoreError>| match result {
                    Ok(_) => typed.set(None),
                    Err(error) => problem.set(Some(store_error(&error))),
                }),
            });
        })
    };
    let id = words_id(question);
    let (label, hint) = (Txt::new(id.clone()), Some(Txt::new([&id, "-about"].concat())));
    if question.is_day {
        let value = (*typed).clone().unwrap_or_else(|| held.clone());
        let oninput = {
            let (typed, problem) = (typed.clone(), problem.clone());
            Callback::from(move |value| {
                problem.set(None);
                typed.set(Some(value));
            })
        };
        let onclick = {
            let (value, problem, today) = (value.clone(), problem.clone(), ctx.today);
            Callback::from(move |_: MouseEvent| {
                if value.trim().is_empty() {
                    return save.emit(None);
                }
                match read_date(&value, today) {
                    Ok(date) => save.emit(Some(date.to_string())),
                    Err(text) => problem.set(Some(text)),
                }
            })
        };
        return html! {
            <div class="stack">
                { DateField {
                    id: id.into(),
                    label,
                    hint,
                    error: (*problem).clone(),
                    value: value.clone(),
                    oninput,
                    ..DateField::default()
                }.view(&ctx) }
                <button type="button" class="btn small" disabled={value == held} {onclick}>{ ctx.words.say("save") }</button>
            </div>
        };
    }
    let word = question.word.clone().unwrap_or_else(|| YES.to_owned());
    let value = if held.split(',').any(|one| one == word) { "1" } else { "" };
    let choices = vec![Choice::new("1", "circumstance-yes"), Choice::new("", "circumstance-no")];
    let onchange = Callback::from(move |value: AttrValue| {
        save.emit(with_word(&held, &word, !value.is_empty()));
    });
    html! {
        <div class="stack">
            { Choices {
                id: id.into(),
                label,
                hint,
                error: (*problem).clone(),
                choices,
                value: value.into(),
                onchange,
            }.view(&ctx) }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_has_words_of_its_own_for_each_word_it_asks_for() {
        let question = Question {
            name: "disease_history".into(),
            word: Some("varicella".into()),
            is_day: false,
        };
        assert_eq!(words_id(&question), "circumstance-disease-history-varicella");
    }

    #[test]
    fn a_word_joins_the_others_and_leaves_them_alone() {
        assert_eq!(with_word("", "varicella", true).as_deref(), Some("varicella"));
        assert_eq!(with_word("measles", "varicella", true).as_deref(), Some("measles,varicella"));
        assert_eq!(with_word("measles,varicella", "measles", false).as_deref(), Some("varicella"));
        assert_eq!(with_word(YES, YES, false), None);
    }

    #[test]
    fn a_programme_that_asks_nothing_has_no_questions() {
        assert_eq!(questions(&Programme::default(), NaiveDate::default()), []);
    }
}
