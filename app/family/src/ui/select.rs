//! One of many answers, as the phone's own list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ctx::Ctx;
use crate::text::Txt;
use crate::ui::Choice;

/// A question with many answers.
#[derive(Default)]
pub struct Select {
    /// Unique on the screen.
    pub id: AttrValue,
    /// The question.
    pub label: Txt,
    /// What is wrong.
    pub error: Option<Txt>,
    /// The answers.
    pub choices: Vec<Choice>,
    /// The answer chosen.
    pub value: AttrValue,
    /// A new answer.
    pub onchange: Callback<AttrValue>,
}

impl Select {
    /// A labelled list to choose from.
    pub fn view(self, ctx: &Ctx) -> Html {
        let onchange = self.onchange.reform(|event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            AttrValue::from(select.value())
        });
        let error_id = [self.id.as_str(), "-err"].concat();
        html! {
            <div key={self.id.to_string()} class={classes!("field", self.error.is_some().then_some("bad"))}>
                <label for={self.id.clone()}>{ ctx.words.say(self.label.clone()) }</label>
                <p class="err" id={error_id.clone()} role="alert" hidden={self.error.is_none()}>
                    { self.error.clone().map(|error| ctx.words.say(error)).unwrap_or_default() }
                </p>
                <select
                    id={self.id.clone()}
                    aria-describedby={error_id}
                    aria-invalid={self.error.is_some().then_some("true")}
                    {onchange}
                >
                    { for self.choices.iter().map(|choice| html! {
                        <option
                            key={choice.value.to_string()}
                            value={choice.value.clone()}
                            selected={choice.value == self.value}
                        >{ ctx.words.plain(choice.text.clone()) }</option>
                    }) }
                </select>
            </div>
        }
    }
}
