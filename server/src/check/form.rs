//! The form of codes and telephone numbers.

/// Whether a 全国地方公共団体コード has six digits and the right check digit: the first five weighted
/// 6 to 2, the sum's remainder by 11 taken from 11, last digit.
pub(super) fn code_is_right(code: &str) -> bool {
    let digits: Vec<u32> = code.chars().filter_map(|letter| letter.to_digit(10)).collect();
    if digits.len() != 6 || code.len() != 6 {
        return false;
    }
    let sum: u32 = digits.iter().zip((2..=6).rev()).map(|(digit, weight)| digit * weight).sum();
    (11 - sum % 11) % 10 == digits[5]
}

/// Whether a telephone number can be dialled in Japan: `044-201-3214`, `0120-189-783`, `189`,
/// `#8000`.
pub(super) fn phone_is_right(phone: &str) -> bool {
    if let Some(short) = phone.strip_prefix('#') {
        return short.len() == 4 && short.bytes().all(|byte| byte.is_ascii_digit());
    }
    let parts: Vec<&str> = phone.split('-').collect();
    let digits =
        parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let length: usize = parts.iter().map(|part| part.len()).sum();
    let short = parts.len() == 1 && length == 3 && phone.starts_with('1');
    let long = parts.len() == 3 && (length == 10 || length == 11) && phone.starts_with('0');
    digits && (short || long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_the_check_digit_of_its_five_digits() {
        for code in ["141305", "141313", "011002", "011100", "322024"] {
            assert!(code_is_right(code), "{code}");
        }
        for code in ["141306", "14130", "1413055", "14130a", ""] {
            assert!(!code_is_right(code), "{code}");
        }
    }

    #[test]
    fn a_number_can_be_dialled() {
        for phone in ["044-201-3214", "0855-25-9331", "0120-189-783", "189", "#8000", "119"] {
            assert!(phone_is_right(phone), "{phone}");
        }
        for phone in
            ["0442013214", "044-201-32", "44-201-3214", "VERIFY", "", "#80", "044--2013214"]
        {
            assert!(!phone_is_right(phone), "{phone}");
        }
    }
}
