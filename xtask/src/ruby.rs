//! Furigana: `｜漢字《かんじ》` in the words of plain Japanese.
use crate::page::escape;

/// The text as HTML, with readings over the characters.
pub(crate) fn html(text: &str) -> String {
    let mut html = String::new();
    let mut rest = text;
    while let Some((before, base, reading, after)) = next(rest) {
        html.push_str(&escape(before));
        html.push_str(&format!("<ruby>{}<rt>{}</rt></ruby>", escape(base), escape(reading)));
        rest = after;
    }
    html + &escape(rest)
}

/// The text without readings, for titles.
pub(crate) fn strip(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, base, _, after)) = next(rest) {
        plain.push_str(before);
        plain.push_str(base);
        rest = after;
    }
    plain + rest
}

/// Splits at the first reading: before, characters, reading, after.
fn next(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once('｜')?;
    let (base, rest) = rest.split_once('《')?;
    let (reading, after) = rest.split_once('》')?;
    Some((before, base, reading, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_stand_over_the_characters() {
        assert_eq!(
            html("｜電話《でんわ》 & ｜話《はな》す"),
            "<ruby>電話<rt>でんわ</rt></ruby> &amp; <ruby>話<rt>はな</rt></ruby>す"
        );
        assert_eq!(html("<b>"), "&lt;b&gt;");
    }

    #[test]
    fn titles_go_without_readings() {
        assert_eq!(strip("｜電話《でんわ》で ｜話《はな》す"), "電話で 話す");
        assert_eq!(strip("｜電話"), "｜電話");
    }
}
