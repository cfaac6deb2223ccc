//! Values as registers and clinics write them, brought to one writing.

use chrono::NaiveDate;
use hagukumi_core::date::{Day, TypedDate, parse_typed_date};
use unicode_normalization::UnicodeNormalization;

use super::problem::Code;

/// One width for everything: half-width kana become full-width, full-width letters and digits
/// ASCII, decomposed kana whole. Compatibility ideographs stay: the register means that very
/// character.
pub(super) fn unify(text: &str) -> String {
    let ideograph =
        |letter: char| matches!(letter, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}');
    let mut unified = String::with_capacity(text.len());
    let mut run = String::new();
    for letter in text.chars() {
        if ideograph(letter) {
            unified.extend(run.nfkc());
            run.clear();
            unified.push(letter);
        } else {
            run.push(letter);
        }
    }
    unified.extend(run.nfkc());
    unified
}

/// Text on one line: one width, one space between words, an ideographic one between Japanese.
pub(super) fn text(value: &str) -> String {
    let unified = unify(value);
    let mut text = String::with_capacity(unified.len());
    for word in unified.split_whitespace() {
        if let Some(before) = text.chars().next_back() {
            let after = word.chars().next().unwrap_or(' ');
            text.push(if before.is_ascii() && after.is_ascii() { ' ' } else { '\u{3000}' });
        }
        text.push_str(word);
    }
    text
}

/// A reading in full-width katakana.
pub(super) fn kana(value: &str) -> String {
    let mut kana = String::with_capacity(value.len());
    for letter in unify(value).chars() {
        let before = kana.chars().next_back();
        kana.push(match letter {
            // Hiragana to katakana.
            '\u{3041}'..='\u{3096}' => char::from_u32(letter as u32 + 0x60).unwrap_or(letter),
            // A dash after a syllable is a long vowel.
            '-' | '‐' | '–' | '−' | '―' if before.is_some_and(is_katakana) => 'ー',
            other => other,
        });
    }
    text(&kana)
}

fn is_katakana(letter: char) -> bool {
    matches!(letter, '\u{30A1}'..='\u{30FC}')
}

/// A day. The time that databases add to it is left away.
///
/// # Errors
/// `DateUnreadable`, `DateUnclear`.
pub(super) fn date(value: &str, today: NaiveDate) -> Result<NaiveDate, Code> {
    let unified = unify(value);
    let day = unified.trim();
    let midnight = |time: &str| time.split(':').all(|part| part.trim().bytes().all(|b| b == b'0'));
    let day = match day.split_once(['T', ' ']) {
        Some((day, time)) if time.contains(':') && midnight(time) => day,
        _ => day,
    };
    match parse_typed_date(day, Day::from(today)) {
        TypedDate::Exact(day) => Ok(day.date()),
        TypedDate::Ambiguous(_) => Err(Code::DateUnclear),
        TypedDate::NotADate => Err(Code::DateUnreadable),
    }
}

/// A number with leading zeros, which a spreadsheet may have dropped.
///
/// # Errors
/// `NumberUnreadable` for anything but digits, and for more of them than there can be. `1.2E+09`
/// is such a number: what it was cannot be known.
pub(super) fn digits(value: &str, width: u8) -> Result<String, Code> {
    let unified = unify(value);
    let digits: String = unified.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let width = usize::from(width);
    if digits.is_empty() || digits.len() > width || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Code::NumberUnreadable);
    }
    Ok(format!("{digits:0>width$}"))
}

/// A telephone number, with the zero that spreadsheets drop.
pub(super) fn phone(value: &str) -> String {
    let number = text(value);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let bare = number.chars().all(|c| c.is_ascii_digit() || c == '-');
    let mobile = number.starts_with(['7', '8', '9']) && digits == 10;
    if bare && (mobile || (digits == 9 && !number.starts_with('0'))) {
        format!("0{number}")
    } else {
        number
    }
}

/// A weight at birth in grams, written as `3020`, `3,020g` or `3.02kg`.
///
/// # Errors
/// `NumberUnreadable`; `WeightImpossible` under 200 g and over 8,000 g.
pub(super) fn weight(value: &str) -> Result<u32, Code> {
    let unified = unify(value).to_ascii_lowercase().replace([',', ' '], "");
    let (number, kilo) = match unified.strip_suffix("kg") {
        Some(number) => (number, true),
        None => (unified.strip_suffix('g').unwrap_or(&unified), unified.contains('.')),
    };
    let number: f64 = number.parse().map_err(|_| Code::NumberUnreadable)?;
    let grams = if kilo && number < 20.0 { number * 1000.0 } else { number };
    if (200.0..=8000.0).contains(&grams) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "in range")]
        Ok(grams.round() as u32)
    } else {
        Err(Code::WeightImpossible)
    }
}

/// What to say about the letters of a text: of the old system's own set, or lost before.
pub(super) fn letters(value: &str) -> Option<Code> {
    value.chars().find_map(|letter| match letter {
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => Some(Code::LetterPrivate),
        '\u{FFFD}' | '〓' => Some(Code::LetterLost),
        _ => None,
    })
}

/// An address within the municipality, and the ward that it names: the names of prefecture, city
/// and ward are taken off its beginning.
pub(super) fn address<'w>(
    value: &str,
    before: &[&str],
    wards: &'w [(String, String)],
) -> (String, Option<&'w str>) {
    let whole = text(value);
    let mut rest = whole.as_str();
    for name in before {
        rest = rest.strip_prefix(name).unwrap_or(rest).trim_start();
    }
    for (code, name) in wards {
        if let Some(address) = rest.strip_prefix(name.as_str()) {
            return (address.trim_start().to_owned(), Some(code));
        }
    }
    (rest.to_owned(), None)
}

/// The part of the ward that an address begins with: what stands before the first number.
pub(super) fn area(address: &str) -> String {
    let kanji = |letter: char| "一二三四五六七八九十".contains(letter);
    let letters: Vec<char> = address.chars().collect();
    let end = letters.iter().enumerate().position(|(at, letter)| {
        let rest = letters.get(at..).unwrap_or_default();
        let number = rest.iter().take_while(|letter| kanji(**letter)).count();
        let street = rest.get(number..).is_some_and(|after| after.starts_with(&['丁', '目']));
        letter.is_ascii_digit() || letter.is_whitespace() || (number > 0 && street)
    });
    letters.into_iter().take(end.unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[test]
    fn names_keep_their_characters_and_lose_their_width() {
        for (written, read) in [
            ("ﾀｶﾊｼ　ﾊﾅｺ", "タカハシ　ハナコ"),
            ("髙橋  花子 ", "髙橋　花子"),
            ("神\u{FA19}﨑", "神\u{FA19}﨑"),
            ("ＮＧＵＹＥＮ　ＶＡＮ　ＡＮ", "NGUYEN VAN AN"),
            ("か\u{3099}く", "がく"),
            ("馬絹１－２４", "馬絹1-24"),
        ] {
            assert_eq!(text(written), read);
        }
    }

    #[test]
    fn readings_become_full_width_katakana() {
        for (written, read) in [
            ("たかはし　はなこ", "タカハシ　ハナコ"),
            ("ﾖｰｺ", "ヨーコ"),
            ("ヨ-コ", "ヨーコ"),
            ("ｳﾞｧﾝ", "ヴァン"),
        ] {
            assert_eq!(kana(written), read);
        }
    }

    #[test]
    fn days_are_read_as_offices_write_them() {
        let day = NaiveDate::from_ymd_opt(2026, 9, 10).unwrap();
        for written in [
            "令和8年9月10日",
            "令和８年９月１０日",
            "R8.9.10",
            "2026/9/10",
            "２０２６／９／１０",
            "2026-09-10",
            "20260910",
            "2026/09/10 0:00:00",
            "2026-09-10T00:00:00",
        ] {
            assert_eq!(date(written, today()), Ok(day), "{written}");
        }
        for written in ["8.9.10", "03/04/2025"] {
            assert_eq!(date(written, today()), Err(Code::DateUnclear), "{written}");
        }
        for written in ["46275", "令和8年2月30日", "不詳", "2026/9/10 9:30"] {
            assert_eq!(date(written, today()), Err(Code::DateUnreadable), "{written}");
        }
    }

    #[test]
    fn lost_zeros_come_back_and_lost_digits_do_not() {
        assert_eq!(digits("12345678", 10), Ok("0012345678".to_owned()));
        assert_eq!(digits("００１２３４５６７８", 10), Ok("0012345678".to_owned()));
        for written in ["1.23E+09", "12345678901", "A123", ""] {
            assert_eq!(digits(written, 10), Err(Code::NumberUnreadable), "{written}");
        }
        assert_eq!(phone("9012345678"), "09012345678");
        assert_eq!(phone("448562543"), "0448562543");
        assert_eq!(phone("０４４－８５６－２５４３"), "044-856-2543");
    }

    #[test]
    fn weights_are_grams() {
        for written in ["3020", "3,020g", "３０２０ｇ", "3.02kg", "3.02"] {
            assert_eq!(weight(written), Ok(3020), "{written}");
        }
        assert_eq!(weight("30200"), Err(Code::WeightImpossible));
        assert_eq!(weight("NaN"), Err(Code::WeightImpossible));
        assert_eq!(weight("不明"), Err(Code::NumberUnreadable));
    }

    #[test]
    fn an_address_tells_its_ward_and_its_part_of_it() {
        let wards = [("141364".to_owned(), "宮前区".to_owned())];
        let before = ["神奈川県", "川崎市"];
        for written in ["神奈川県川崎市宮前区馬絹１－２４", "宮前区馬絹1-24"] {
            assert_eq!(address(written, &before, &wards), ("馬絹1-24".to_owned(), Some("141364")));
        }
        assert_eq!(address("馬絹1-24", &before, &wards), ("馬絹1-24".to_owned(), None));
        for (written, part) in [
            ("馬絹1-24", "馬絹"),
            ("宮前平二丁目20-5", "宮前平"),
            ("三田5-1", "三田"),
            ("鷺沼", ""),
        ] {
            assert_eq!(area(written), part);
        }
    }

    proptest! {
        #[test]
        fn any_value_is_read_without_panic(value in any::<String>()) {
            let _ = (text(&value), kana(&value), phone(&value), weight(&value), area(&value));
            let _ = (date(&value, today()), digits(&value, 10), letters(&value));
        }

        #[test]
        fn what_was_read_once_is_read_the_same_again(value in "[ぁ-んァ-ヶｦ-ﾟ一-龠a-zＡ-Ｚ 　ー-]{0,12}") {
            let once = text(&value);
            prop_assert_eq!(text(&once), once);
            let once = kana(&value);
            prop_assert_eq!(kana(&once), once);
        }

        #[test]
        fn every_day_is_read_in_both_calendars(days in 0..12_000_i64) {
            let day = NaiveDate::from_ymd_opt(1994, 1, 1).unwrap() + chrono::Duration::days(days);
            prop_assume!(day <= today());
            prop_assert_eq!(date(&day.to_string().replace('-', "/"), today()), Ok(day));
            let era = hagukumi_core::date::WarekiDate::from_day(Day::from(day)).unwrap();
            let written = format!(
                "{}{}年{}月{}日",
                era.era.kanji().iter().collect::<String>(), era.year, era.month, era.day
            );
            prop_assert_eq!(date(&written, today()), Ok(day));
        }
    }
}
