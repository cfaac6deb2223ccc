//! Record a dose, or correct one: two taps in the usual case.

use chrono::{Days, NaiveDate};
use hagukumi_core::record::{Command, DoseDraft, Entity, EntityKind, validate_dose};
use yew::prelude::*;

use crate::care;
use crate::ctx::{Act, Ctx, use_ctx};
use crate::problems::{record_error, store_error};
use crate::store::{Applied, StoreError, drafts};
use crate::text::Txt;
use crate::ui::{Choice, Choices, DateField, Select, Sheet, TextField, read_date};

use super::choices::{self, Reach};
use super::dose_form::{DoseForm, Field};

/// More products than this are a list instead of chips.
const CHIPS_MAX: usize = 6;

/// Errors by field; the empty name is the form as a whole.
type Problems = Vec<(&'static str, Txt)>;

/// What the sheet is for.
#[derive(Properties, PartialEq)]
pub struct DoseSheetProps {
    /// The series, by its id; absent for a vaccine that belongs to none.
    #[prop_or_default]
    pub series: Option<AttrValue>,
    /// The dose to correct, by its record id.
    #[prop_or_default]
    pub dose: Option<AttrValue>,
    /// Tick everything that can be given in the same visit.
    #[prop_or_default]
    pub visit: bool,
    /// Saved, deleted or put aside.
    pub onclose: Callback<()>,
}

/// The sheet.
#[component]
pub fn DoseSheet(props: &DoseSheetProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let programme = ctx.programme.clone();
    let person = ctx.current().map(|person| person.id.clone()).unwrap_or_default();
    let record = props.dose.as_ref().and_then(|id| ctx.household.dose(id));
    let what = props.dose.as_deref().or(props.series.as_deref()).unwrap_or("other");
    let key = AttrValue::from(["dose-", &person, "-", what].concat());
    let form = use_state(|| {
        let fresh = || match record {
            Some(dose) => DoseForm::of(dose),
            None => first_form(&ctx, props),
        };
        DoseForm::kept(&key).unwrap_or_else(fresh)
    });
    let problems = use_state(Problems::new);
    let confirming = use_state(|| false);
    // Not a state: the second click of a double click must see it at once.
    let busy = use_mut_ref(|| false);

    let date = read_date(form.get(Field::Date), ctx.today);
    let as_of = date.clone().unwrap_or(ctx.today).min(ctx.today);
    let forecast = ctx.current().map(|person| care::forecast_on(&ctx, person, as_of));
    let series = forecast
        .as_ref()
        .zip(props.series.as_ref())
        .and_then(|(forecast, id)| forecast.get(&programme, id));
    let everything = form.is(Field::Abroad) || form.is(Field::All) || props.series.is_none();
    let reach = if everything { Reach::Everything } else { Reach::Usual };
    let mut offers = choices::products(&programme, series, as_of, reach);
    if offers.is_empty() {
        offers = choices::products(&programme, series, as_of, Reach::Everything);
    }
    if props.series.is_none() && record.is_none() {
        offers.insert(0, Choice::new("", "dose-choose"));
    }
    let product = match form.get(Field::Product) {
        chosen if !chosen.is_empty() => chosen.clone(),
        _ => offers.first().map(|offer| offer.value.clone()).unwrap_or_default(),
    };
    if !offers.iter().any(|offer| offer.value == product) {
        // From an older list, or written by hand in an import: shown as it stands.
        let known = programme.product_ix(&product);
        let text = known.map_or_else(
            || Txt::raw(product.clone()),
            |index| crate::names::product_name(&programme, index),
        );
        offers.push(Choice { value: product.clone(), text });
    }
    let others: Vec<Choice> = match (&forecast, record) {
        (Some(forecast), None) => choices::same_visit(&programme, forecast, series),
        _ => Vec::new(),
    };

    let set = {
        let (form, problems, confirming, key) =
            (form.clone(), problems.clone(), confirming.clone(), key.clone());
        Callback::from(move |next: DoseForm| {
            next.keep(&key);
            problems.set(Problems::new());
            confirming.set(false);
            form.set(next);
        })
    };
    let edit = |field: Field| {
        let (set, form) = (set.clone(), (*form).clone());
        Callback::from(move |value: AttrValue| set.emit(form.clone().with(field, value)))
    };
    let finish = {
        let (key, onclose) = (key.clone(), props.onclose.clone());
        let (problems, busy) = (problems.clone(), busy.clone());
        Callback::from(move |result: Result<Applied, StoreError>| {
            *busy.borrow_mut() = false;
            match result {
                Ok(_) => {
                    drafts::clear(&key);
                    onclose.emit(());
                }
                Err(error) => problems.set(vec![("", store_error(&error))]),
            }
        })
    };
    let run = {
        let (act, busy, finish) = (ctx.act.clone(), busy.clone(), finish.clone());
        Callback::from(move |(command, text): (Command, Txt)| {
            if !busy.replace(true) {
                act.emit(Act::Run { command, text, done: finish.clone() });
            }
        })
    };
    let onsubmit = {
        let (ctx, form, problems, confirming) =
            (ctx.clone(), form.clone(), problems.clone(), confirming.clone());
        let (run, dose, product) = (run.clone(), props.dose.clone(), product.clone());
        let offered: Vec<AttrValue> = others.iter().map(|other| other.value.clone()).collect();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let date = match read_date(form.get(Field::Date), ctx.today) {
                Ok(date) => date,
                Err(text) => return problems.set(vec![("date", text)]),
            };
            let drafts = form.drafts(&person, &product, &offered, date);
            let found = problems_of(&ctx, &drafts, dose.is_some());
            if !found.is_empty() {
                return problems.set(found);
            }
            let count = i64::try_from(drafts.len()).unwrap_or(i64::MAX);
            let (command, text) = match (&dose, drafts.into_iter().next()) {
                (Some(dose), Some(draft)) => {
                    (Command::CorrectDose { dose: dose.to_string(), draft }, "saved".into())
                }
                _ => {
                    let drafts = form.drafts(&person, &product, &offered, date);
                    let text = Txt::new("dose-recorded").with("n", count);
                    (Command::RecordDoses(drafts), text)
                }
            };
            if !*confirming && !command.warnings(&ctx.household).is_empty() {
                return confirming.set(true);
            }
            run.emit((command, text));
        })
    };
    let ondelete = {
        let dose = props.dose.clone();
        run.reform(move |_: MouseEvent| {
            let id = dose.clone().unwrap_or_default().to_string();
            let entity = Entity { kind: EntityKind::Dose, id };
            (Command::Delete(entity), "dose-deleted".into())
        })
    };
    let error_at = |field: &str| {
        let found = problems.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone())
    };
    let details = ["place", "lot", "product", "country", "note"];
    let unfold = details.iter().any(|field| error_at(field).is_some())
        || form.is(Field::Abroad)
        || record.is_some();
    let title = match record {
        Some(_) => "dose-correct",
        None => "dose-record",
    };
    let day_chip = |text: &'static str, date: Option<NaiveDate>| {
        let value = AttrValue::from(date.unwrap_or(ctx.today).to_string());
        let pressed = if *form.get(Field::Date) == value { "true" } else { "false" };
        let onclick = edit(Field::Date).reform(move |_: MouseEvent| value.clone());
        html! {
            <button key={text} type="button" class="chip" aria-pressed={pressed} {onclick}>
                { words.say(text) }
            </button>
        }
    };
    let text_field =
        |id: &'static str, label: &'static str, field: Field, error: &str, max: u32| {
            html! {
                { TextField {
                    id: id.into(),
                    label: Txt::new(label),
                    error: error_at(error),
                    value: form.get(field).clone(),
                    maxlength: max,
                    oninput: edit(field),
                    ..TextField::default()
                }.view(&ctx) }
            }
        };
    let choose = edit(Field::Product);
    let born = ctx.current().and_then(|person| person.birth_date());
    html! {
        <Sheet title={Txt::new(title)} onclose={props.onclose.clone()}>
            <form class="stack" {onsubmit} novalidate={true}>
                { DateField {
                    id: "dose-date".into(),
                    label: Txt::new("dose-date"),
                    error: error_at("date"),
                    value: form.get(Field::Date).clone(),
                    min: born,
                    max: Some(ctx.today),
                    oninput: edit(Field::Date),
                    ..DateField::default()
                }.view(&ctx) }
                <div key="days" class="chips">
                    { day_chip("dose-today", Some(ctx.today)) }
                    { day_chip("dose-yesterday", ctx.today.checked_sub_days(Days::new(1))) }
                </div>
                <div key="product" class="tight">
                    if offers.len() > CHIPS_MAX {
                        { Select {
                            id: "dose-product".into(),
                            label: Txt::new("dose-product"),
                            error: error_at("vaccine"),
                            choices: offers,
                            value: product.into(),
                            onchange: choose,
                        }.view(&ctx) }
                    } else {
                        { Choices {
                            id: "dose-product".into(),
                            label: Txt::new("dose-product"),
                            error: error_at("vaccine"),
                            choices: offers,
                            value: product.into(),
                            onchange: choose,
                            ..Choices::default()
                        }.view(&ctx) }
                    }
                    <button
                        key="all"
                        type="button"
                        class="btn text small"
                        hidden={everything}
                        onclick={edit(Field::All).reform(|_: MouseEvent| AttrValue::from("1"))}
                    >{ words.say("dose-all-products") }</button>
                </div>
                { visit_list(&ctx, &others, &form, &set) }
                <details key="more" class="why" open={unfold}>
                    <summary>{ words.say("dose-more") }</summary>
                    <div class="stack">
                        { text_field("dose-lot", "dose-lot", Field::Lot, "lot", 240) }
                        { text_field("dose-place", "dose-place", Field::Place, "place", 240) }
                        { text_field("dose-brand", "dose-brand", Field::Brand, "product", 240) }
                        { text_field("dose-note", "dose-note", Field::Note, "note", 800) }
                        <label key="abroad" class="chip">
                            <input
                                type="checkbox"
                                checked={form.is(Field::Abroad)}
                                onchange={edit(Field::Abroad).reform({
                                    let abroad = form.is(Field::Abroad);
                                    move |_: Event| if abroad { "".into() } else { "1".into() }
                                })}
                            />
                            <span>{ words.say("dose-abroad") }</span>
                        </label>
                        if form.is(Field::Abroad) {
                            { Select {
                                id: "dose-country".into(),
                                label: Txt::new("dose-country"),
                                error: error_at("country"),
                                choices: choices::countries(),
                                value: form.get(Field::Country).clone(),
                                onchange: edit(Field::Country),
                            }.view(&ctx) }
                        }
                    </div>
                </details>
                <div key="foot" class="sheet-foot tight">
                    <p class="note late" role="alert" hidden={!*confirming}>{ words.say("dose-same") }</p>
                    <p class="note danger" role="alert" hidden={error_at("").is_none()}>
                        { error_at("").map(|text| words.say(text)).unwrap_or_default() }
                    </p>
                    <button type="submit" class="btn main wide">
                        { words.say(if *confirming { "dose-save-anyway" } else { "save" }) }
                    </button>
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

/// A new dose: today, the proposed product, and with `visit` everything else that fits.
fn first_form(ctx: &Ctx, props: &DoseSheetProps) -> DoseForm {
    let mut form = DoseForm::new(ctx.today);
    if let Some(person) = ctx.current().filter(|_| props.visit) {
        let forecast = care::forecast_on(ctx, person, ctx.today);
        let series = props.series.as_ref().and_then(|id| forecast.get(&ctx.programme, id));
        for other in choices::same_visit(&ctx.programme, &forecast, series) {
            form = form.toggle_other(&other.value);
        }
    }
    form
}

/// What keeps the doses from being saved, each beside its field and each once.
fn problems_of(ctx: &Ctx, drafts: &[DoseDraft], correcting: bool) -> Problems {
    let mut problems = Problems::new();
    for draft in drafts {
        for error in validate_dose(draft, &ctx.household, ctx.today) {
            // A correction may leave an old date as it is; the record decides.
            if correcting && error.field() == "date" && draft.date <= ctx.today {
                continue;
            }
            if !problems.iter().any(|(field, _)| *field == error.field()) {
                problems.push((error.field(), record_error(&error)));
            }
        }
    }
    problems
}

/// What else was given on the same day.
fn visit_list(ctx: &Ctx, others: &[Choice], form: &DoseForm, set: &Callback<DoseForm>) -> Html {
    let words = &ctx.words;
    html! {
        <fieldset key="others" class="field" hidden={others.is_empty()}>
            <legend>{ words.say("dose-others") }</legend>
            <div class="chips">
                { for others.iter().map(|other| {
                    let onchange = {
                        let (set, form, code) = (set.clone(), form.clone(), other.value.clone());
                        Callback::from(move |_: Event| set.emit(form.clone().toggle_other(&code)))
                    };
                    html! {
                        <label key={other.value.to_string()} class="chip">
                            <input type="checkbox" checked={form.has_other(&other.value)} {onchange} />
                            <span>
                                { words.say(other.text.clone()) }{ " " }{ words.in_japanese(other.text.clone()) }
                            </span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
