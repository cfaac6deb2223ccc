//! Where something stands: always text, icon and colour together.

use yew::prelude::*;

use crate::ctx::use_ctx;
use crate::text::Txt;

/// The seven states of `ui.md`, principle 4.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Too early.
    NotYet,
    /// May be had already, recommended later.
    Possible,
    /// Recommended now.
    Now,
    /// The recommended time has passed; still possible.
    Late,
    /// The last month of the free window.
    LastMonth,
    /// Done.
    Done,
    /// No longer free of charge.
    Closed,
}

impl Mark {
    /// The sign before the words.
    pub fn sign(self) -> &'static str {
        match self {
            Self::NotYet => "○",
            Self::Possible => "◐",
            Self::Now => "●",
            Self::Late => "!",
            Self::LastMonth => "⏳\u{fe0e}",
            Self::Done => "✓",
            Self::Closed => "–",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::NotYet | Self::Closed => "idle",
            Self::Possible | Self::Now => "now",
            Self::Late => "late",
            Self::LastMonth => "last",
            Self::Done => "done",
        }
    }

    /// The message that names the state.
    pub fn text(self) -> Txt {
        Txt::new(match self {
            Self::NotYet => "status-not-yet",
            Self::Possible => "status-eligible",
            Self::Now => "status-due",
            Self::Late => "status-overdue",
            Self::LastMonth => "status-last-month",
            Self::Done => "status-complete",
            Self::Closed => "status-aged-out",
        })
    }
}

/// A state as a chip.
#[derive(Properties, PartialEq)]
pub struct StateChipProps {
    /// The state.
    pub mark: Mark,
    /// Other words for it where the screen knows better ("visited", "attended").
    #[prop_or_default]
    pub text: Option<Txt>,
}

/// Sign, words and colour of a state.
#[component]
pub fn StateChip(props: &StateChipProps) -> Html {
    let ctx = use_ctx();
    let text = props.text.clone().unwrap_or_else(|| props.mark.text());
    html! {
        <span class={classes!("state", props.mark.class())}>
            <span aria-hidden="true">{ props.mark.sign() }</span>
            { ctx.words.say(text) }
        </span>
    }
}

/// How many doses are done, as dots.
#[derive(Properties, PartialEq)]
pub struct DoseDotsProps {
    /// Doses that count.
    pub counted: u32,
    /// Doses in all.
    pub required: u32,
}

/// ✓ ✓ ● ○ with its meaning for screen readers.
#[component]
pub fn DoseDots(props: &DoseDotsProps) -> Html {
    let ctx = use_ctx();
    let required = props.required.max(props.counted);
    let label = Txt::new("doses-done")
        .with("n", i64::from(props.counted))
        .with("total", i64::from(required));
    html! {
        <span class="doses" role="img" aria-label={ctx.words.plain(label)}>
            { for (0..required).map(|n| {
                let class = if n < props.counted { "on" } else if n == props.counted { "next" } else { "" };
                html! { <i key={n} {class}>{ if n < props.counted { "✓" } else { "" } }</i> }
            }) }
        </span>
    }
}
