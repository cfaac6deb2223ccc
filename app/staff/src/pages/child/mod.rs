//! A child: what is known, how it stands, everything that was ever written, and writing.

pub mod body;
mod doses;
mod draft;
pub mod entry;
mod facts;
mod form;
mod kind;
mod letter;
mod pane;
mod parts;
mod person;
pub mod sheet;
mod take_back;

pub use form::{Colleague, REFUSALS};
use hagukumi_api::AppendResponse;
use hagukumi_core::care::ChildId;
pub use pane::ChildPane;
use yew::prelude::*;

/// Something was written about a child.
pub struct Written {
    /// The child.
    pub child: ChildId,
    /// How it stands now.
    pub answer: AppendResponse,
}

/// The child's page by itself.
#[derive(Properties, PartialEq)]
pub struct ChildScreenProps {
    /// The child.
    pub id: ChildId,
}

/// The child's page by itself.
#[component]
pub fn ChildScreen(props: &ChildScreenProps) -> Html {
    let close = Callback::from(|()| {
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            // Without a page before this one nothing happens.
            let _ = history.back();
        }
    });
    html! {
        <div class="page">
            <ChildPane id={props.id.clone()} whole={true} written={Callback::noop()} {close} />
        </div>
    }
}

/// What the pane is given.
#[derive(Properties, PartialEq)]
pub struct ChildPaneProps {
    /// The child.
    pub id: ChildId,
    /// It is the whole screen, not beside a list.
    #[prop_or_default]
    pub whole: bool,
    /// Told of everything that is written.
    pub written: Callback<Written>,
    /// Closes the pane, or goes back.
    pub close: Callback<()>,
}
