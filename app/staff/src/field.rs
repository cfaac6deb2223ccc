//! Fields of forms: a label, the control, and what is wrong with it beside it.

use hagukumi_kit::text::Txt;
use hagukumi_kit::words::Words;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// One choice of a select: its value and its words.
pub type Choice = (String, Txt);

/// The value of the field that an event is about.
pub fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return input.value();
    }
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return select.value();
    }
    target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default()
}

/// A frame around a control.
pub fn labelled(words: &Words, id: &str, label: impl Into<Txt>, control: Html) -> Html {
    html! {
        <div class="field" key={id.to_owned()}>
            <label for={id.to_owned()}>{ words.say(label) }</label>
            { control }
        </div>
    }
}

/// A line of text, a number or a date, by `kind`.
pub fn input(
    words: &Words,
    id: &'static str,
    kind: &'static str,
    label: impl Into<Txt>,
    value: &str,
    set: &Callback<String>,
) -> Html {
    let oninput = set.reform(|event: InputEvent| value_of(&event));
    let mode = if kind == "number" { "numeric" } else { "text" };
    let kind = if kind == "number" { "text" } else { kind };
    labelled(
        words,
        id,
        label,
        html! { <input {id} type={kind} inputmode={mode} autocomplete="off" value={value.to_owned()} {oninput} /> },
    )
}

/// Several lines of text.
pub fn area(
    words: &Words,
    id: &'static str,
    label: impl Into<Txt>,
    value: &str,
    set: &Callback<String>,
) -> Html {
    let oninput = set.reform(|event: InputEvent| value_of(&event));
    labelled(
        words,
        id,
        label,
        html! { <textarea {id} rows="2" value={value.to_owned()} {oninput} /> },
    )
}

/// One of several.
pub fn select(
    words: &Words,
    id: &'static str,
    label: impl Into<Txt>,
    value: &str,
    choices: &[Choice],
    set: &Callback<String>,
) -> Html {
    let onchange = set.reform(|event: Event| value_of(&event));
    let options = choices.iter().map(|(one, text)| {
        html! {
            <option key={one.clone()} value={one.clone()} selected={one == value}>
                { words.plain(text.clone()) }
            </option>
        }
    });
    labelled(words, id, label, html! { <select {id} {onchange}>{ for options }</select> })
}
