//! Where something stands: always text, icon and colour together.

use yew::prelude::*;

use crate::ctx::Ctx;
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

/// Sign, words and colour of a state; `text` where the screen has other words for it ("visited").
pub fn state_chip(ctx: &Ctx, mark: Mark, text: impl Into<Option<Txt>>) -> Html {
    chip(ctx, mark, text.into().unwrap_or_else(|| mark.text()))
}

fn chip(ctx: &Ctx, mark: Mark, text: Txt) -> Html {
    html! {
        <span class={classes!("state", mark.class())}>
            <span aria-hidden="true">{ mark.sign() }</span>
            { ctx.words.say(text) }
        </span>
    }
}

/// How many of how many doses are done: ✓ ✓ ● ○ with its meaning for screen readers.
pub fn dose_dots(ctx: &Ctx, counted: u32, required: u32) -> Html {
    let required = required.max(counted);
    let label =
        Txt::new("doses-done").with("n", i64::from(counted)).with("total", i64::from(required));
    html! {
        <span class="doses" role="img" aria-label={ctx.words.plain(label)}>
            { for (0..required).map(|n| {
                let class = if n < counted { "on" } else if n == counted { "next" } else { "" };
                html! { <i key={n} {class}>{ if n < counted { "✓" } else { "" } }</i> }
            }) }
        </span>
    }
}
