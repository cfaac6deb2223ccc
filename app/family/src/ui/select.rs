//! One of many answers, as the phone's own list.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ctx::use_ctx;
use crate::text::Txt;
use crate::ui::Choice;

/// A question with many answers.
#[derive(Properties, PartialEq)]
pub struct SelectProps {
    /// Unique on the screen.
    pub id: AttrValue,
    /// The question.
    pub label: Txt,
    /// What is wrong.
    #[prop_or_default]
    pub error: Option<Txt>,
    /// The answers.
    pub choices: Vec<Choice>,
    /// The answer chosen.
    pub value: AttrValue,
    /// A new answer.
    pub onchange: Callback<AttrValue>,
}

/// A labelled list to choose from.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let ctx = use_ctx();
    let onchange = props.onchange.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        AttrValue::from(select.value())
    });
    let error_id = [props.id.as_str(), "-err"].concat();
    html! {
        <div class={classes!("field", props.error.is_some().then_some("bad"))}>
            <label for={props.id.clone()}>{ ctx.words.say(props.label.clone()) }</label>
            <p class="err" id={error_id.clone()} role="alert" hidden={props.error.is_none()}>
                { props.error.clone().map(|error| ctx.words.say(error)).unwrap_or_default() }
            </p>
            <select
                id={props.id.clone()}
                aria-describedby={error_id}
                aria-invalid={props.error.is_some().then_some("true")}
                {onchange}
            >
                { for props.choices.iter().map(|choice| html! {
                    <option
                        key={choice.value.to_string()}
                        value={choice.value.clone()}
                        selected={choice.value == props.value}
                    >{ ctx.words.plain(choice.text.clone()) }</option>
                }) }
            </select>
        </div>
    }
}
