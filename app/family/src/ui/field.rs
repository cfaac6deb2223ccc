//! Form fields: label above, hint below it, the error beside the field in the family's words.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ctx::Ctx;
use crate::text::Txt;

/// A line of text.
pub struct TextField {
    /// Unique on the screen.
    pub id: AttrValue,
    /// What is asked for.
    pub label: Txt,
    /// How to answer.
    pub hint: Option<Txt>,
    /// What is wrong, and how to mend it.
    pub error: Option<Txt>,
    /// What stands in the field.
    pub value: AttrValue,
    /// Every change.
    pub oninput: Callback<AttrValue>,
    /// What a phone's keyboard shows ("numeric", "text", "search").
    pub inputmode: AttrValue,
    /// More characters than this are not taken.
    pub maxlength: u32,
}

impl Default for TextField {
    fn default() -> Self {
        Self {
            id: AttrValue::default(),
            label: Txt::new(""),
            hint: None,
            error: None,
            value: AttrValue::default(),
            oninput: Callback::noop(),
            inputmode: "text".into(),
            maxlength: 200,
        }
    }
}

impl TextField {
    /// A labelled line of text.
    pub fn view(self, ctx: &Ctx) -> Html {
        let oninput = {
            let oninput = self.oninput.clone();
            Callback::from(move |event: InputEvent| {
                let input: HtmlInputElement = event.target_unchecked_into();
                oninput.emit(input.value().into());
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
                <input
                    type="text"
                    id={self.id.clone()}
                    value={self.value.clone()}
                    inputmode={self.inputmode.clone()}
                    maxlength={self.maxlength.to_string()}
                    autocomplete="off"
                    aria-describedby={[hint_id, error_id].join(" ")}
                    aria-invalid={self.error.is_some().then_some("true")}
                    {oninput}
                />
            </div>
        }
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
#[derive(Default)]
pub struct Choices {
    /// Unique on the screen.
    pub id: AttrValue,
    /// The question.
    pub label: Txt,
    /// Why it is asked.
    pub hint: Option<Txt>,
    /// What is wrong.
    pub error: Option<Txt>,
    /// The answers.
    pub choices: Vec<Choice>,
    /// The answer chosen, if any.
    pub value: AttrValue,
    /// A new answer.
    pub onchange: Callback<AttrValue>,
}

impl Choices {
    /// Radio buttons as chips.
    pub fn view(self, ctx: &Ctx) -> Html {
        let error_id = format!("{}-err", self.id);
        html! {
            <fieldset key={self.id.to_string()} class={classes!("field", self.error.is_some().then_some("bad"))} aria-describedby={error_id.clone()}>
                <legend>{ ctx.words.say(self.label.clone()) }</legend>
                if let Some(hint) = &self.hint {
                    <p class="hint">{ ctx.words.say(hint.clone()) }</p>
                }
                <p class="err" id={error_id} role="alert" hidden={self.error.is_none()}>
                    { self.error.clone().map(|error| ctx.words.say(error)).unwrap_or_default() }
                </p>
                <div class="chips">
                    { for self.choices.iter().map(|choice| {
                        let onchange = {
                            let (value, onchange) = (choice.value.clone(), self.onchange.clone());
                            Callback::from(move |_: Event| onchange.emit(value.clone()))
                        };
                        html! {
                            <label class="chip" key={choice.value.to_string()}>
                                <input
                                    type="radio"
                                    name={self.id.clone()}
                                    value={choice.value.clone()}
                                    checked={choice.value == self.value}
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
}
