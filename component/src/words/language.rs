//! Tags of languages as apps write them, and as the negotiation understands them.
use unic_langid::LanguageIdentifier;

/// Plain Japanese: a private use, which the negotiation does not know, stands in it as a variant.
/// `build.rs` names the folder so.
const PLAIN_JAPANESE: (&str, &str) = ("ja-x-easy", "ja-yasashii");

/// Older tags that devices still send.
const OLDER: [(&str, &str); 2] = [("tl", "fil"), ("in", "id")];

/// A requested tag; `None` when it is no tag.
pub(super) fn read(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.trim().replace('_', "-").to_ascii_lowercase();
    if tag == PLAIN_JAPANESE.0 {
        return PLAIN_JAPANESE.1.parse().ok();
    }
    // Wishes beyond the language (calendars, digits) begin with a single letter.
    let mut parts: Vec<&str> = tag.split('-').take_while(|part| part.len() > 1).collect();
    let first = parts.first_mut()?;
    if let Some((_, now)) = OLDER.iter().find(|(old, _)| old == first) {
        *first = now;
    }
    parts.join("-").parse().ok()
}

/// The tag of a language, as in the `lang` attribute.
pub(super) fn write(language: &LanguageIdentifier) -> String {
    let tag = language.to_string();
    if tag == PLAIN_JAPANESE.1 { PLAIN_JAPANESE.0.to_owned() } else { tag }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_as_far_as_it_names_a_language() {
        let read = |tag| read(tag).map(|language| write(&language));
        for (tag, known) in [
            ("ja-x-easy", Some("ja-x-easy")),
            ("JA-X-EASY", Some("ja-x-easy")),
            ("pt_BR", Some("pt-BR")),
            ("th-TH-u-ca-buddhist", Some("th-TH")),
            ("tl-PH", Some("fil-PH")),
            ("", None),
            ("x", None),
            ("日本語", None),
        ] {
            assert_eq!(read(tag).as_deref(), known, "{tag}");
        }
    }
}
