//! Furigana: `｜漢字《かんじ》` in the catalogue becomes `<ruby>` on the screen.

use hagukumi_words::ruby::runs;
pub use hagukumi_words::ruby::strip;
use yew::prelude::*;

/// The text as nodes: one, so that a button or a chip does not lay out each reading by itself.
pub fn nodes(text: &str) -> Html {
    if !text.contains('｜') {
        return html! { { text } };
    }
    let runs = runs(text).into_iter().map(|run| match run.reading {
        None => html! { { run.base } },
        Some(reading) => html! { <ruby>{ run.base }<rt>{ reading }</rt></ruby> },
    });
    html! { <span>{ for runs }</span> }
}
