//! One dose or checkup: everything about it, what it said before, and the way to mend it.

use hagukumi_core::record::{Command, Entity};
use yew::prelude::*;

use super::history::{Was, corrections};
use super::typed;
use super::visits::{Entry, checkup_name, entry, is_before_birth, vaccine_name};
use crate::clock;
use crate::ctx::{Act, Ctx, use_ctx};
use crate::problems::store_error;
use crate::store::{Applied, StoreError};
use crate::text::{DateStyle, Txt};
use crate::ui::{Sheet, icon};

/// Which entry.
#[derive(Properties, PartialEq)]
pub struct EntrySheetProps {
    /// Its place in the record.
    pub entity: Entity,
    /// Correct it.
    pub oncorrect: Callback<Entity>,
    /// Called when the sheet is to go.
    pub onclose: Callback<()>,
}

/// The sheet.
#[component]
pub fn EntrySheet(props: &EntrySheetProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let problem = use_state(|| None::<Txt>);
    let busy = use_state(|| false);
    let (title, facts) = match entry(&ctx.household, &props.entity) {
        Some(found) => facts_of(&ctx, &found),
        None => ("error-not-found".into(), Vec::new()),
    };
    let gone = facts.is_empty();
    let was = match &ctx.store {
        Some(store) => store.with_log(|log| corrections(&log.history(&props.entity))),
        None => Vec::new(),
    };
    let ondelete = {
        let (act, busy, problem) = (ctx.act.clone(), busy.clone(), problem.clone());
        let (entity, onclose) = (props.entity.clone(), props.onclose.clone());
        Callback::from(move |_: MouseEvent| {
            if *busy {
                return;
            }
            busy.set(true);
            let (busy, problem, onclose) = (busy.clone(), problem.clone(), onclose.clone());
            act.emit(Act::Run {
                command: Command::Delete(entity.clone()),
                text: "records-deleted".into(),
                done: Callback::from(move |result: Result<Applied, StoreError>| match result {
                    Ok(_) => onclose.emit(()),
                    Err(error) => {
                        busy.set(false);
                        problem.set(Some(store_error(&error)));
                    }
                }),
            });
        })
    };
    let oncorrect = {
        let entity = props.entity.clone();
        props.oncorrect.reform(move |_: MouseEvent| entity.clone())
    };
    html! {
        <Sheet {title} onclose={props.onclose.clone()}>
            if is_before_birth(&ctx.household, &props.entity) {
                <p key="early" class="note late">{ words.say("records-before-birth-about") }</p>
            }
            <dl key="facts" class="facts">
                { for facts.into_iter().map(|(name, value)| html! {
                    <div key={name}><dt>{ words.say(name) }</dt><dd>{ words.say(value) }</dd></div>
                }) }
            </dl>
            if !was.is_empty() {
                <details key="was" class="why">
                    <summary>{ words.say(Txt::new("records-corrections").with("n", was.len() as i64)) }</summary>
                    <ul>{ for was.iter().enumerate().map(|(n, was)| html! { <li key={n}>{ words.say(was_text(&ctx, was)) }</li> }) }</ul>
                </details>
            }
            <p key="problem" class="note danger" role="alert" hidden={problem.is_none()}>
                { (*problem).clone().map(|text| words.say(text)).unwrap_or_default() }
            </p>
            if !gone {
                <div key="do" class="row">
                    <button type="button" class="btn main" onclick={oncorrect}>{ icon("pencil") }{ words.say("records-correct") }</button>
                    <button type="button" class="btn harm" disabled={*busy} onclick={ondelete}>
                        { icon("bin") }{ words.say("records-delete") }
                    </button>
                </div>
            }
        </Sheet>
    }
}

/// The message that names a field of the record.
fn field_name(field: &str) -> &'static str {
    match field {
        "date" => "records-field-date",
        "vaccine" => "records-field-vaccine",
        "checkup" => "records-field-checkup",
        "product" => "records-field-product",
        "lot" => "records-field-lot",
        "place" => "records-field-place",
        "country" => "records-field-country",
        "abroad" => "cat-foreign",
        "deleted" => "records-field-deleted",
        _ => "records-field-note",
    }
}

/// The heading of an entry, and its fields that say something.
fn facts_of(ctx: &Ctx, entry: &Entry<'_>) -> (Txt, Vec<(&'static str, Txt)>) {
    let date = Txt::new("date-only").with("date", (entry.date(), DateStyle::Long));
    let mut facts = vec![(field_name("date"), date)];
    let mut add = |field: &str, value: &Option<String>| {
        if let Some(value) = value {
            facts.push((field_name(field), Txt::raw(value.clone())));
        }
    };
    let title = match entry {
        Entry::Dose(dose) => {
            add("product", &dose.product);
            add("lot", &dose.lot);
            add("place", &dose.place);
            add("country", &dose.country);
            add("note", &dose.note);
            if dose.abroad {
                facts.push((field_name("abroad"), "records-yes".into()));
            }
            vaccine_name(&ctx.programme, &dose.vaccine)
        }
        Entry::Checkup(checkup) => {
            add("place", &checkup.place);
            add("note", &checkup.note);
            checkup_name(&ctx.city, &checkup.checkup)
        }
    };
    (title, facts)
}

/// "Lot: was A1 until 21 November 2026".
fn was_text(ctx: &Ctx, was: &Was) -> Txt {
    let value = was.value.as_deref().map(|value| match was.field.as_str() {
        "date" => match value.parse() {
            Ok(date) => Txt::new("date-only").with("date", (date, DateStyle::Medium)),
            Err(_) => Txt::raw(value.to_owned()),
        },
        "vaccine" => vaccine_name(&ctx.programme, value),
        "checkup" => checkup_name(&ctx.city, value),
        "abroad" | "deleted" => "records-yes".into(),
        _ => Txt::new("records-typed").with("text", typed(value)),
    });
    Txt::new("records-was")
        .with("field", Txt::new(field_name(&was.field)))
        .with("value", value.unwrap_or_else(|| "records-was-empty".into()))
        .with("date", (clock::day_of(was.until_ms), DateStyle::Medium))
}
