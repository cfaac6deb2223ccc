//! Form fields: label above, hint below it, the error beside the field in the family's words.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ctx::use_ctx;
use crate::text::Txt;

/// A line of text.
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// Unique on the screen.
    pub id: AttrValue,
    /// What is asked for.
    pub label: Txt,
    /// How to answer.
    #[prop_or_default]
    pub hint: Option<Txt>,
    /// What is wrong, and how to mend it.
    #[prop_or_default]
    pub error: Option<Txt>,
    /// What stands in the field.
    pub value: AttrValue,
    /// Every change.
    pub oninput: Callback<AttrValue>,
    /// What a phone's keyboard shows ("numeric", "text", "search").
    #[prop_or("text".into())]
    pub inputmode: AttrValue,
    /// More characters than this are not taken.
    #[prop_or(200)]
    pub maxlength: u32,
}

/// A labelled line of text.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let ctx = use_ctx();
    let oninput = {
        let oninput = props.oninput.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            oninput.emit(input.value().into());
        })
    };
    let (hint_id, error_id) = (format!("{}-hint", props.id), format!("{}-err", props.id));
    html! {
        <div class={classes!("field", props.error.is_some().then_some("bad"))}>
            <label for={props.id.clone()}>{ ctx.words.say(props.label.clone()) }</label>
            if let Some(hint) = &props.hint {
                <p class="hint" id={hint_id.clone()}>{ ctx.words.say(hint.clone()) }</p>
            }
            <p class="err" id={error_id.clone()} role="alert" hidden={props.error.is_none()}>
                { props.error.clone().map(|error| ctx.words.say(error)).unwrap_or_default() }
            </p>
            <input
                type="text"
                id={props.id.clone()}
                value={props.value.clone()}
                inputmode={props.inputmode.clone()}
                maxlength={props.maxlength.to_string()}
                autocomplete="off"
                aria-describedby={[hint_id, error_id].join(" ")}
                aria-invalid={props.error.is_some().then_some("true")}
                {oninput}
            />
        </div>
    }
}

/// One of several answers.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// What is stored.
    pub value: AttrValue,
    /// What is read.
    pub text: Txt,
}

impl Choice {
    /// The answer `value`, read as `text`.
    pub fn new(value: impl Into<AttrValue>, text: impl Into<Txt>) -> Self {
        Self { value: value.into(), text: text.into() }
    }
}

/// A question with a few answers, all in sight.
#[derive(Properties, PartialEq)]
pub struct ChoicesProps {
    /// Unique on the screen.
    pub id: AttrValue,
    /// The question.
    pub label: Txt,
    /// Why it is asked.
    #[prop_or_default]
    pub hint: Option<Txt>,
    /// What is wrong.
    #[prop_or_default]
    pub error: Option<Txt>,
    /// The answers.
    pub choices: Vec<Choice>,
    /// The answer chosen, if any.
    pub value: AttrValue,
    /// A new answer.
    pub onchange: Callback<AttrValue>,
}

/// Radio buttons as chips.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let ctx = use_ctx();
    let error_id = format!("{}-err", props.id);
    html! {
        <fieldset class={classes!("field", props.error.is_some().then_some("bad"))} aria-describedby={error_id.clone()}>
            <legend>{ ctx.words.say(props.label.clone()) }</legend>
            if let Some(hint) = &props.hint {
                <p class="hint">{ ctx.words.say(hint.clone()) }</p>
            }
            <p class="err" id={error_id} role="alert" hidden={props.error.is_none()}>
                { props.error.clone().map(|error| ctx.words.say(error)).unwrap_or_default() }
            </p>
            <div class="chips">
                { for props.choices.iter().map(|choice| {
                    let onchange = {
                        let (value, onchange) = (choice.value.clone(), props.onchange.clone());
                        Callback::from(move |_: Event| onchange.emit(value.clone()))
                    };
                    html! {
                        <label class="chip" key={choice.value.to_string()}>
                            <input
                                type="radio"
                                name={props.id.clone()}
                                value={choice.value.clone()}
                                checked={choice.value == props.value}
                                {onchange}
                            />
                            <span>{ ctx.words.say(choice.text.clone()) }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
