//! Text that people type or files bring, made safe to keep and to show.

use chrono::NaiveDate;

/// `typed` without what nobody sees: control characters, marks that turn the direction of
/// writing, and space around it. Line breaks stay when `lines` is set, else they become spaces.
/// `None` when nothing is left.
pub(super) fn clean(typed: &str, lines: bool) -> Option<String> {
    let mut kept = String::with_capacity(typed.len());
    for c in typed.chars() {
        match c {
            '\n' if lines => kept.push(c),
            '\n' | '\t' => kept.push(' '),
            // Direction overrides and isolates could make a name rewrite the line around it.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => {}
            c if c.is_control() => {}
            c => kept.push(c),
        }
    }
    let trimmed = kept.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// A date written as `2026-09-10`, the only way dates are written in the log.
pub(super) fn parse_date(text: &str) -> Option<NaiveDate> {
    let bytes = text.as_bytes();
    let well_formed = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !well_formed {
        return None;
    }
    NaiveDate::from_ymd_opt(
        text.get(0..4)?.parse().ok()?,
        text.get(5..7)?.parse().ok()?,
        text.get(8..10)?.parse().ok()?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_direction_marks_go_and_joiners_stay() {
        assert_eq!(clean(" \u{202E}Ha\u{0}na\u{2069}\tM ", false).as_deref(), Some("Hana M"));
        let nepali = "क्\u{200D}ष";
        assert_eq!(clean(nepali, false).as_deref(), Some(nepali));
        assert_eq!(clean(" \u{FEFF}\u{7} ", false), None);
    }

    #[test]
    fn only_notes_keep_their_lines() {
        assert_eq!(clean("a\nb", true).as_deref(), Some("a\nb"));
        assert_eq!(clean("a\nb", false).as_deref(), Some("a b"));
    }

    #[test]
    fn dates_are_read_in_one_form_only() {
        assert_eq!(parse_date("2026-09-10"), NaiveDate::from_ymd_opt(2026, 9, 10));
        for wrong in ["2026-02-30", "2026-9-10", "+026-09-10", "", "２０２６-09-10", "2026-09-10 "]
        {
            assert_eq!(parse_date(wrong), None, "{wrong}");
        }
    }
}
