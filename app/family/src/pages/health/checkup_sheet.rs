//! Record a checkup that was attended, or correct what was recorded.

use hagukumi_core::record::{CheckupDraft, Command, Entity, EntityKind, validate_checkup};
use yew::prelude::*;

use crate::ctx::{Act, use_ctx};
use crate::problems::{record_error, store_error};
use crate::store::{Applied, StoreError, drafts};
use crate::text::Txt;
use crate::ui::{DateField, Sheet, TextField, read_date};

const SEPARATOR: &str = "\u{1f}";

/// What the sheet is for.
#[derive(Properties, PartialEq)]
pub struct CheckupSheetProps {
    /// The checkup, by its id.
    pub checkup: AttrValue,
    /// The record to correct, by its id.
    #[prop_or_default]
    pub record: Option<AttrValue>,
    /// Saved, deleted or put aside.
    pub onclose: Callback<()>,
}

/// Day, place and note, in this order.
type Form = [AttrValue; 3];

/// The sheet.
#[component]
pub fn CheckupSheet(props: &CheckupSheetProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let person = ctx.current().map(|person| person.id.clone()).unwrap_or_default();
    let record = props.record.as_ref().and_then(|id| ctx.household.checkup(id));
    let what = props.record.as_ref().unwrap_or(&props.checkup);
    let key = AttrValue::from(["checkup-", &person, "-", what].concat());
    let form = use_state(|| match (drafts::load(&key), record) {
        (Some(kept), _) => {
            let mut parts = kept.split(SEPARATOR).map(|part| AttrValue::from(part.to_owned()));
            std::array::from_fn(|_| parts.next().unwrap_or_default())
        }
        (None, Some(record)) => {
            let text = |value: &Option<String>| AttrValue::from(value.clone().unwrap_or_default());
            let date: AttrValue = record.date.to_string().into();
            [date, text(&record.place), text(&record.note)]
        }
        (None, None) => {
            let today: AttrValue = ctx.today.to_string().into();
            [today, AttrValue::default(), AttrValue::default()]
        }
    });
    let problem = use_state(|| None::<(&'static str, Txt)>);
    // Not a state: the second click of a double click must see it at once.
    let busy = use_mut_ref(|| false);
    let edit = |at: usize| {
        let (form, problem, key) = (form.clone(), problem.clone(), key.clone());
        Callback::from(move |value: AttrValue| {
            let mut next: Form = (*form).clone();
            if let Some(field) = next.get_mut(at) {
                *field = value;
            }
            drafts::save(&key, &next.join(SEPARATOR));
            problem.set(None);
            form.set(next);
        })
    };
    let run = {
        let (act, key, onclose) = (ctx.act.clone(), key.clone(), props.onclose.clone());
        let (problem, busy) = (problem.clone(), busy.clone());
        Callback::from(move |(command, text): (Command, Txt)| {
            if busy.replace(true) {
                return;
            }
            let (key, onclose) = (key.clone(), onclose.clone());
            let (problem, busy) = (problem.clone(), busy.clone());
            let done = Callback::from(move |result: Result<Applied, StoreError>| {
                *busy.borrow_mut() = false;
                match result {
                    Ok(_) => {
                        drafts::clear(&key);
                        onclose.emit(());
                    }
                    Err(error) => problem.set(Some(("", store_error(&error)))),
                }
            });
            act.emit(Act::Run { command, text, done });
        })
    };
    let onsubmit = {
        let (ctx, form, problem, run) = (ctx.clone(), form.clone(), problem.clone(), run.clone());
        let (checkup, record) = (props.checkup.clone(), props.record.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let [date, place, note] = &*form;
            let date = match read_date(date, ctx.today) {
                Ok(date) => date,
                Err(text) => return problem.set(Some(("date", text))),
            };
            let mut draft = CheckupDraft::new(&person, &checkup, date);
            draft.place = place.to_string();
            draft.note = note.to_string();
            if let Some(error) = validate_checkup(&draft, &ctx.household, ctx.today).first() {
                return problem.set(Some((error.field(), record_error(error))));
            }
            run.emit(match &record {
                Some(id) => {
                    (Command::CorrectCheckup { checkup: id.to_string(), draft }, "saved".into())
                }
                None => (Command::RecordCheckup(draft), "checkup-recorded".into()),
            });
        })
    };
    let ondelete = {
        let record = props.record.clone();
        run.reform(move |_: MouseEvent| {
            let id = record.clone().unwrap_or_default().to_string();
            let entity = Entity { kind: EntityKind::Checkup, id };
            (Command::Delete(entity), "checkup-deleted".into())
        })
    };
    let error_at = |field: &str| {
        problem.as_ref().filter(|(name, _)| *name == field).map(|(_, text)| text.clone())
    };
    let title = if record.is_some() { "checkup-correct" } else { "checkup-record" };
    let [date, place, note] = (*form).clone();
    let born = ctx.current().and_then(|person| person.birth_date());
    html! {
        <Sheet title={Txt::new(title)} onclose={props.onclose.clone()}>
            <form class="stack" {onsubmit} novalidate={true}>
                { DateField {
                    id: "checkup-date".into(),
                    label: Txt::new("checkup-date"),
                    error: error_at("date"),
                    value: date.into(),
                    min: born,
                    max: Some(ctx.today),
                    oninput: edit(0),
                    ..DateField::default()
                }.view(&ctx) }
                { TextField {
                    id: "checkup-place".into(),
                    label: Txt::new("dose-place"),
                    error: error_at("place"),
                    value: place.into(),
                    maxlength: 240,
                    oninput: edit(1),
                    ..TextField::default()
                }.view(&ctx) }
                { TextField {
                    id: "checkup-note".into(),
                    label: Txt::new("dose-note"),
                    error: error_at("note"),
                    value: note.into(),
                    maxlength: 800,
                    oninput: edit(2),
                    ..TextField::default()
                }.view(&ctx) }
                <div key="foot" class="sheet-foot tight">
                    <p class="note danger" role="alert" hidden={error_at("").is_none()}>
                        { error_at("").map(|text| words.say(text)).unwrap_or_default() }
                    </p>
                    <button type="submit" class="btn main wide">{ words.say("save") }</button>
                </div>
                <button
                    key="delete"
                    type="button"
                    class="btn harm wide"
                    hidden={record.is_none()}
                    onclick={ondelete}
                >{ words.say("dose-delete") }</button>
            </form>
        </Sheet>
    }
}
