//! Furigana: `｜漢字《かんじ》` in a message is 漢字 with かんじ over it.

/// A run of text, with its reading where it has one.
#[derive(Debug, PartialEq, Eq)]
pub struct Run<'a> {
    /// What is written.
    pub base: &'a str,
    /// How it is read.
    pub reading: Option<&'a str>,
}

/// The runs of a text. An unfinished mark stays as it is.
pub fn runs(text: &str) -> Vec<Run<'_>> {
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

/// The text as HTML, with readings over the characters.
pub fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for run in runs(text) {
        match run.reading {
            None => html.push_str(&escape(run.base)),
            Some(reading) => {
                html.extend(["<ruby>", &escape(run.base), "<rt>", &escape(reading), "</rt></ruby>"])
            }
        }
    }
    html
}

/// Text as HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_are_taken_off_for_attributes_and_titles() {
        assert_eq!(strip("｜予防接種《よぼうせっしゅ》を うける"), "予防接種を うける");
        assert_eq!(strip("plain"), "plain");
        assert_eq!(strip("｜電話"), "｜電話");
    }

    #[test]
    fn readings_stand_over_the_characters() {
        assert_eq!(
            html("｜電話《でんわ》 & ｜話《はな》す"),
            "<ruby>電話<rt>でんわ</rt></ruby> &amp; <ruby>話<rt>はな</rt></ruby>す"
        );
        assert_eq!(html("<b>"), "&lt;b&gt;");
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
