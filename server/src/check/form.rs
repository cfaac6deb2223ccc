//! The form of telephone numbers.

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
