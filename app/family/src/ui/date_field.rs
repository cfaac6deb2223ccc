//! A date, typed in any usual order or picked from the phone's calendar.

use chrono::{Datelike, NaiveDate};
use hagukumi_core::date::{TypedDate, parse_typed_date};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ctx::Ctx;
use crate::text::{DateStyle, Txt};
use crate::ui::icon;

/// A date field. What was typed stays as it was typed; the reading is shown below it.
#[derive(Default)]
pub struct DateField {
    /// Unique on the screen.
    pub id: AttrValue,
    /// What is asked for.
    pub label: Txt,
    /// How to answer.
    pub hint: Option<Txt>,
    /// What is wrong with it.
    pub error: Option<Txt>,
    /// What stands in the field.
    pub value: AttrValue,
    /// Every change.
    pub oninput: Callback<AttrValue>,
    /// The last day the calendar offers.
    pub max: Option<NaiveDate>,
    /// The first day the calendar offers.
    pub min: Option<NaiveDate>,
}

/// Reads what was typed. Readings after `latest` give way to earlier ones.
///
/// # Errors
/// The message that says what is wrong and how to mend it.
pub fn read_date(typed: &str, latest: NaiveDate) -> Result<NaiveDate, Txt> {
    if typed.trim().is_empty() {
        return Err("error-date-empty".into());
    }
    match parse_typed_date(typed, latest.into()) {
        TypedDate::Exact(day) => Ok(day.date()),
        TypedDate::Ambiguous(days) => {
            let days = days
                .into_iter()
                .map(|day| Txt::new("date-only").with("date", (day.date(), DateStyle::Medium)));
            Err(Txt::new("error-date-ambiguous").with("days", days.collect::<Vec<_>>()))
        }
        TypedDate::NotADate => Err("error-date-unreadable".into()),
    }
}

/// As the calendar of the phone writes it, and as it can be read in one way only.
fn iso(date: NaiveDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// The days that what was typed can mean, when it can mean several.
fn meanings(typed: &str, latest: NaiveDate) -> Vec<NaiveDate> {
    match parse_typed_date(typed, latest.into()) {
        TypedDate::Ambiguous(days) => days.into_iter().map(|day| day.date()).collect(),
        _ => Vec::new(),
    }
}

impl DateField {
    /// A labelled date.
    pub fn view(self, ctx: &Ctx) -> Html {
        let latest = self.max.unwrap_or(NaiveDate::MAX);
        let read = read_date(&self.value, latest).ok();
        let meanings = meanings(&self.value, latest);
        let value_of = |event: &InputEvent| -> AttrValue {
            let input: HtmlInputElement = event.target_unchecked_into();
            input.value().into()
        };
        let oninput = {
            let oninput = self.oninput.clone();
            Callback::from(move |event: InputEvent| oninput.emit(value_of(&event)))
        };
        let onpick = {
            let oninput = self.oninput.clone();
            Callback::from(move |event: InputEvent| {
                let picked = value_of(&event);
                // The picker reports an empty value while a day is half chosen.
                if !picked.is_empty() {
                    oninput.emit(picked);
                }
            })
        };
        let (hint_id, error_id) = (format!("{}-hint", self.id), format!("{}-err", self.id));
        html! {
            <div key={self.id.to_string()} class={classes!("field", self.error.is_some().then_some("bad"))}>
                <label for={self.id.clone()}>{ ctx.words.say(self.label.clone()) }</label>
                if let Some(hint) = &self.hint {
                    <p class="hint" id={hint_id.clone()}>{ ctx.words.say(hint.clone()) }</p>
                }
                <p class="err" id={error_id.clone()} role="alert" hidden={self.error.is_none()}>
                    { self.error.clone().map(|error| ctx.words.say(error)).unwrap_or_default() }
                </p>
                <div class="date-in">
                    <input
                        type="text"
                        id={self.id.clone()}
                        value={self.value.clone()}
                        maxlength="40"
                        autocomplete="off"
                        aria-describedby={[hint_id, error_id].join(" ")}
                        aria-invalid={self.error.is_some().then_some("true")}
                        {oninput}
                    />
                    <label class="pick">
                        <input
                            type="date"
                            aria-label={ctx.words.plain("date-pick")}
                            value={read.map(iso)}
                            min={self.min.map(iso)}
                            max={self.max.map(iso)}
                            oninput={onpick}
                        />
                        <span aria-hidden="true">{ icon("calendar") }</span>
                    </label>
                </div>
                <div class="chips" role="group" aria-label={ctx.words.plain(self.label.clone())} hidden={meanings.is_empty()}>
                    { for meanings.into_iter().map(|day| {
                        let choose = self.oninput.reform(move |_: MouseEvent| iso(day).into());
                        let text = Txt::new("date-only").with("date", (day, DateStyle::Long));
                        html! {
                            <button key={iso(day)} type="button" class="chip" onclick={choose}>
                                { ctx.words.say(text) }
                            </button>
                        }
                    }) }
                </div>
                <p class="hint" aria-live="polite">
                    { match read {
                        Some(date) => ctx.words.say(Txt::new("date-read").with("date", (date, DateStyle::Long))),
                        None => html! { <span /> },
                    } }
                </p>
            </div>
        }
    }
}
