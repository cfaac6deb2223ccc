//! Finding a child by what a person types.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization as _;

/// What is looked for, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    /// What was typed.
    pub text: String,
    /// Wards that may be seen; `None` is the whole municipality.
    pub wards: Option<Vec<String>>,
    /// At most so many children.
    pub limit: u32,
}

/// What was typed, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// Nothing to look for.
    Nothing,
    /// A birthday.
    Born(NaiveDate),
    /// A number of the resident register.
    Register(String),
    /// A part of a name or its reading, folded.
    Name(String),
}

impl Term {
    /// Reads what was typed: `2026-05-03`, `2026/5/3` or `20260503` is a birthday, other digits
    /// are a number of the register, the rest is a name.
    pub fn read(text: &str) -> Self {
        let plain: String = text.nfkc().filter(|c| !c.is_whitespace() && *c != '\0').collect();
        if plain.is_empty() {
            return Self::Nothing;
        }
        if let Some(day) = birthday(&plain) {
            return Self::Born(day);
        }
        if plain.chars().all(|c| c.is_ascii_digit()) {
            return Self::Register(plain);
        }
        match fold(text) {
            name if name.is_empty() => Self::Nothing,
            name => Self::Name(name),
        }
    }
}

fn birthday(plain: &str) -> Option<NaiveDate> {
    if plain.len() == 8 && plain.chars().all(|c| c.is_ascii_digit()) {
        return NaiveDate::parse_from_str(plain, "%Y%m%d").ok();
    }
    let mut parts =
        plain.split(['-', '/', '.', '年', '月']).map(|part| part.trim_end_matches('日'));
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if year.len() != 4 || parts.next().is_some_and(|rest| !rest.is_empty()) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// A name as it is compared: width, case, hiragana and katakana, spaces, dots and hyphens make no
/// difference.
pub fn fold(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .filter(|c| !matches!(c, '・' | '.' | ',' | '\'' | '’' | '-' | '‐' | '‑' | '–' | '='))
        .map(|c| match c {
            // Hiragana lie 0x60 below their katakana.
            'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn width_kana_and_spaces_make_no_difference() {
        for text in ["かわさき はな", "カワサキ　ハナ", "ｶﾜｻｷ ﾊﾅ", "カワサキ・ハナ"]
        {
            assert_eq!(fold(text), "カワサキハナ", "{text}");
        }
        assert_eq!(fold("ﾊﾞﾋﾞ Ｎguyễn-Thị"), "バビnguyễnthị");
    }

    #[test]
    fn days_and_numbers_are_read_as_such() {
        for text in ["2026-05-03", "2026/5/3", "２０２６０５０３", "2026年5月3日"] {
            assert_eq!(Term::read(text), Term::Born(day(2026, 5, 3)), "{text}");
        }
        assert_eq!(Term::read("0012345"), Term::Register("0012345".to_owned()));
        assert_eq!(Term::read("20261399"), Term::Register("20261399".to_owned()));
        assert_eq!(Term::read(" \u{3000}"), Term::Nothing);
        assert_eq!(Term::read("・"), Term::Nothing);
        assert_eq!(Term::read("はな"), Term::Name("ハナ".to_owned()));
    }
}
