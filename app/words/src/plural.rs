//! Plural forms of whole numbers, for the languages that the apps speak.
//!
//! Source: Unicode CLDR 48, supplemental/plurals.xml. A test holds this against Fluent's own.

/// The form that `n` of something takes in the language `tag`.
pub(crate) fn form(tag: &str, n: u64) -> &'static str {
    let language = tag.split('-').next().unwrap_or(tag);
    let million = n != 0 && n.is_multiple_of(1_000_000);
    match language {
        "en" | "ne" if n == 1 => "one",
        "es" if n == 1 => "one",
        "pt" if n <= 1 => "one",
        "es" | "pt" if million => "many",
        // 1, 2, 3, and whatever does not end in 4, 6 or 9.
        "fil" if (1..=3).contains(&n) || !matches!(n % 10, 4 | 6 | 9) => "one",
        _ => "other",
    }
}
