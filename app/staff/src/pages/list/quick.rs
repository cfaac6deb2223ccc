//! An attempt in two keystrokes and a line of text.

use hagukumi_core::care::{Channel, Outcome};
use hagukumi_kit::text::Txt;
use yew::html::Scope;
use yew::prelude::*;

use super::{ListPage, Msg, Quick};
use crate::ctx::Cx;
use crate::field::value_of;
use crate::names;
use crate::server::Failure;

/// A way and an outcome under one key.
#[derive(PartialEq)]
pub struct Preset {
    /// The key.
    pub key: &'static str,
    /// How.
    pub channel: Channel,
    /// What came of it.
    pub outcome: Outcome,
}

const fn preset_of(key: &'static str, channel: Channel, outcome: Outcome) -> Preset {
    Preset { key, channel, outcome }
}

/// What happens most, in the order of the work: call, write, go there, ask others.
pub const PRESETS: [Preset; 9] = [
    preset_of("p", Channel::Phone, Outcome::NoAnswer),
    preset_of("r", Channel::Phone, Outcome::Reached),
    preset_of("l", Channel::Letter, Outcome::Sent),
    preset_of("m", Channel::Message, Outcome::Sent),
    preset_of("v", Channel::Visit, Outcome::NoAnswer),
    preset_of("s", Channel::Visit, Outcome::ChildSeen),
    preset_of("n", Channel::Nursery, Outcome::Reached),
    preset_of("c", Channel::Clinic, Outcome::Reached),
    preset_of("x", Channel::Phone, Outcome::Declined),
];

/// The preset of a key.
pub fn preset(key: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.key == key)
}

/// "Telephone: no answer".
fn text(preset: &Preset) -> Txt {
    Txt::new("attempt-way")
        .with("channel", names::of("channel-", &preset.channel))
        .with("outcome", names::of("outcome-", &preset.outcome))
}

/// The bar below the list.
pub fn bar(cx: &Cx, quick: Option<&Quick>, link: &Scope<ListPage>) -> Html {
    let Some(quick) = quick else {
        return html! { <div key="quick" hidden={true} /> };
    };
    let words = &cx.words;
    let title = Txt::new("attempt-for").with("name", names::child(&quick.row.name));
    let inside = match quick.preset {
        None => html! {
            <div class="ways" id="quick-ways" key="ways">
                { for PRESETS.iter().map(|preset| {
                    let onclick = link.callback(move |_: MouseEvent| Msg::Preset(preset));
                    html! {
                        <button type="button" class="way" key={preset.key} {onclick}>
                            <kbd>{ preset.key }</kbd>{ words.say(text(preset)) }
                        </button>
                    }
                }) }
            </div>
        },
        Some(preset) => {
            let oninput = link.callback(|event: InputEvent| Msg::Note(value_of(&event)));
            let onsubmit = link.callback(|event: SubmitEvent| {
                event.prevent_default();
                Msg::Save
            });
            html! {
                <form class="quick-form" key="form" {onsubmit}>
                    <b>{ words.say(text(preset)) }</b>
                    <label class="sr" for="quick-note">{ words.say("attempt-note") }</label>
                    <input id="quick-note" type="text" autocomplete="off" maxlength="500" value={quick.note.clone()}
                        {oninput} placeholder={words.plain("attempt-note-hint")} />
                    <button type="submit" class="btn main" disabled={quick.busy}>{ words.say("staff-save") }<kbd>{ "Enter" }</kbd></button>
                </form>
            }
        }
    };
    html! {
        <section class="quick" key="quick" aria-label={words.plain(title.clone())}>
            <p><b>{ words.say(title) }</b><span class="quiet">{ words.say("attempt-escape") }</span></p>
            { inside }
            { refusal(cx, quick.failure.as_ref()) }
        </section>
    }
}

fn refusal(cx: &Cx, failure: Option<&Failure>) -> Html {
    let Some(failure) = failure else { return html! { <div hidden={true} /> } };
    let newest = match failure {
        Failure::Conflict(conflict) => conflict.current.timeline.last().map(|entry| {
            let page = &conflict.current;
            html! {
                <p>{ cx.words.say(crate::pages::child::entry::line(cx, page, entry)) }</p>
            }
        }),
        _ => None,
    };
    html! {
        <div class="note bad" role="alert">
            <p>{ cx.words.say(failure.text()) }</p>
            { newest.unwrap_or_default() }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_stands_for_two_ways() {
        for (at, one) in PRESETS.iter().enumerate() {
            assert!(PRESETS.iter().skip(at + 1).all(|other| other.key != one.key), "{}", one.key);
            assert!(preset(one.key) == Some(one));
        }
        assert!(preset("j").is_none());
    }
}
