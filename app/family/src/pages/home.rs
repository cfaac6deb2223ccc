//! What is next.
use yew::prelude::*;
/// Home.
#[component]
pub fn Home() -> Html {
    html! { <div /> }
}
