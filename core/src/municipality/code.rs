//! 全国地方公共団体コード: how every municipality of Japan is named in files.

/// Whether this is a municipality's code: two digits of the prefecture (01–47), three of the
/// municipality, and the check digit of the Ministry's table, so that a mistyped digit names
/// nobody instead of somebody else.
///
/// ```
/// use hagukumi_core::municipality::is_municipality_code;
///
/// assert!(is_municipality_code("141305"));
/// assert!(!is_municipality_code("141306"));
/// assert!(!is_municipality_code("14130"));
/// ```
pub fn is_municipality_code(code: &str) -> bool {
    let (Some(first), Some(check)) = (code.get(..5), code.get(5..)) else { return false };
    let digits = first.bytes().map(|sign| u32::from(sign.wrapping_sub(b'0')));
    if code.len() != 6 || !code.bytes().all(|sign| sign.is_ascii_digit()) {
        return false;
    }
    // Eleven less the rest of the weighted sum; only its last digit is written.
    let weighted: u32 = digits.zip([6, 5, 4, 3, 2]).map(|(digit, by)| digit * by).sum();
    check.parse() == Ok((11 - weighted % 11) % 10) && prefecture_of(code).is_some()
}

/// The number of the prefecture (JIS X 0401, 1–47) that a municipality's code begins with.
pub fn prefecture_of(code: &str) -> Option<u8> {
    let number = code.get(..2)?;
    number.parse().ok().filter(|number| (1..=47).contains(number))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_of_cities_and_wards_are_codes() {
        // Kawasaki and its wards, Sapporo, Hamada, Yokohama, and one whose sum leaves ten and one.
        for code in ["141305", "141313", "141364", "011002", "322024", "141003", "131130", "131016"]
        {
            assert!(is_municipality_code(code), "{code}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for code in ["", "14130", "1413055", "000000", "481003", "14130５", "14-305", "+41305"] {
            assert!(!is_municipality_code(code), "{code}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_never_names_somebody_else(at in 0..6_usize, by in 1..10_u8) {
            for code in ["141305", "011002", "322024"] {
                let mut wrong = code.as_bytes().to_vec();
                wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
                let wrong = String::from_utf8(wrong).unwrap();
                prop_assert!(!is_municipality_code(&wrong), "{wrong}");
            }
        }

        #[test]
        fn no_text_is_too_odd(text in "\\PC{0,8}") {
            is_municipality_code(&text);
            prefecture_of(&text);
        }
    }
}
