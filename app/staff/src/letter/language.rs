//! In which language a family is written to.

use hagukumi_kit::words::JAPANESE;

/// The language of letters to a family with this tag in its record: Japanese where none is known,
/// English where it is none of those that the app has words for.
pub fn language(tag: Option<&str>) -> &'static str {
    let tag = tag.unwrap_or(JAPANESE).to_lowercase();
    let (language, rest) = tag.split_once('-').unwrap_or((&tag, ""));
    match language {
        "" => JAPANESE,
        "ja" if rest == "x-easy" => "ja-x-easy",
        "ja" => JAPANESE,
        "zh" if ["hant", "tw", "hk", "mo"].iter().any(|one| rest.starts_with(one)) => "zh-Hant",
        "zh" => "zh-Hans",
        "ko" => "ko",
        "vi" => "vi",
        // Other systems write the tag of Tagalog.
        "fil" | "tl" => "fil",
        "ne" => "ne",
        "id" => "id",
        "th" => "th",
        "pt" => "pt-BR",
        "es" => "es-419",
        _ => "en",
    }
}

#[cfg(test)]
mod tests {
    use super::language;

    #[test]
    fn a_family_is_written_to_in_its_own_language() {
        for tag in [
            "ja",
            "ja-x-easy",
            "en",
            "zh-Hans",
            "zh-Hant",
            "ko",
            "vi",
            "fil",
            "ne",
            "id",
            "th",
            "pt-BR",
            "es-419",
        ] {
            assert_eq!(language(Some(tag)), tag);
        }
        assert_eq!(language(Some("zh-TW")), "zh-Hant");
        assert_eq!(language(Some("pt")), "pt-BR");
        assert_eq!(language(Some("tl")), "fil");
    }

    #[test]
    fn a_family_is_written_to_in_japanese_alone_where_nothing_is_known() {
        assert_eq!(language(None), "ja");
        assert_eq!(language(Some("")), "ja");
    }

    #[test]
    fn english_stands_for_the_languages_that_there_are_no_words_for() {
        assert_eq!(language(Some("fr")), "en");
        assert_eq!(language(Some("en-GB")), "en");
    }
}
