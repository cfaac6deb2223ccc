//! Furigana: `｜漢字《かんじ》` in the catalogue becomes `<ruby>` on the screen.

use yew::prelude::*;

/// A run of text, with its reading where it has one.
#[derive(Debug, PartialEq, Eq)]
struct Run<'a> {
    base: &'a str,
    reading: Option<&'a str>,
}

fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('｜') {
        let Some((base, tail)) = after.split_once('《') else { break };
        let Some((reading, tail)) = tail.split_once('》') else { break };
        if !before.is_empty() {
            runs.push(Run { base: before, reading: None });
        }
        runs.push(Run { base, reading: Some(reading) });
        rest = tail;
    }
    if !rest.is_empty() {
        runs.push(Run { base: rest, reading: None });
    }
    runs
}

/// The text without readings.
pub fn strip(text: &str) -> String {
    if !text.contains('｜') {
        return text.to_owned();
    }
    runs(text).iter().map(|run| run.base).collect()
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_are_taken_off_for_attributes() {
        assert_eq!(strip("｜予防接種《よぼうせっしゅ》を うける"), "予防接種を うける");
        assert_eq!(strip("plain"), "plain");
    }

    #[test]
    fn an_unfinished_mark_stays_as_it_is() {
        assert_eq!(strip("｜漢字《かん"), "｜漢字《かん");
        assert_eq!(
            runs("あ｜字《じ》い"),
            [
                Run { base: "あ", reading: None },
                Run { base: "字", reading: Some("じ") },
                Run { base: "い", reading: None },
            ]
        );
    }
}
