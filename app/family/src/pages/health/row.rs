//! A row of the list: name, Japanese name, dots, state, date.

use yew::prelude::*;

use crate::ctx::use_ctx;
use crate::ui::{dose_dots, icon, link, state_chip};

use super::entries::Entry;

/// What a list shows.
#[derive(Properties, PartialEq)]
pub struct RowsProps {
    /// The rows.
    pub rows: Vec<Entry>,
    /// The heading above already says that these are voluntary.
    #[prop_or_default]
    pub voluntary: bool,
}

/// A list of links to vaccines and checkups.
#[component]
pub fn Rows(props: &RowsProps) -> Html {
    html! {
        <ul class="rows">
            { for props.rows.iter().map(|entry| {
                // A series may stand there several times, once a dose.
                let nth = entry.dose.as_ref().map_or(0, |(nth, _)| *nth);
                let key = [&entry.to.path(), "#", &nth.to_string()].concat();
                html! { <li {key}><Row entry={entry.clone()} noted={entry.voluntary && !props.voluntary} /></li> }
            }) }
        </ul>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    entry: Entry,
    noted: bool,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let ctx = use_ctx();
    let words = &ctx.words;
    let entry = &props.entry;
    html! {
        { link(&ctx, entry.to.clone(), "line", html! { <>
            <span class="grow tight">
                <span class="title">
                    { words.say(entry.name.clone()) }
                    { " " }
                    { words.in_japanese(entry.name.clone()) }
                </span>
                <span class="row">
                    { match &entry.dose {
                        Some((_, name)) => html! { <b>{ words.say(name.clone()) }</b> },
                        None => html! { <span hidden={true} /> },
                    } }
                    { state_chip(&ctx, entry.mark, entry.state.clone()) }
                    { match entry.dots {
                        Some((counted, required)) => html! {
                            { dose_dots(&ctx, u32::from(counted), u32::from(required)) }
                        },
                        None => html! { <span hidden={true} /> },
                    } }
                </span>
                <span class="block" hidden={entry.line.is_none()}>
                    { entry.line.clone().map(|line| words.say(line)).unwrap_or_default() }
                </span>
                <span class="block quiet" hidden={!props.noted}>{ words.say("health-voluntary") }</span>
            </span>
            { icon("next") }
        </> }) }
    }
}
