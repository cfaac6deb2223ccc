//! One-time codes by time (RFC 6238): HMAC-SHA-1, 30 seconds, six digits, as authenticator apps
//! have them.

use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use subtle::ConstantTimeEq as _;

/// Bytes of a secret; RFC 4226 asks for 20.
pub(crate) const SECRET: usize = 20;
/// Milliseconds of a step.
const STEP_MS: i64 = 30_000;
/// Steps before and after the present one whose code is taken: clocks differ.
const TOLERANCE: i64 = 1;

/// The step of a moment.
pub(crate) fn step(now_ms: i64) -> i64 {
    now_ms.div_euclid(STEP_MS)
}

/// Whether a code of that step cannot have been taken yet: it was, and the clock was set back
/// since.
pub(crate) fn is_to_come(used: i64, now_ms: i64) -> bool {
    used > step(now_ms) + TOLERANCE
}

/// The code of a step.
pub(crate) fn code(secret: &[u8], step: i64) -> String {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("a key");
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let offset = usize::from(digest[digest.len() - 1] & 0x0f);
    let part = [digest[offset], digest[offset + 1], digest[offset + 2], digest[offset + 3]];
    let number = u32::from_be_bytes(part) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

/// The step whose code this is, near now. Whether it was used before, the store knows.
pub(crate) fn matching_step(secret: &[u8], typed: &str, now_ms: i64) -> Option<i64> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).map(narrow).collect();
    let now = step(now_ms);
    // Every step is compared, so that the time taken says nothing.
    (now - TOLERANCE..=now + TOLERANCE).fold(None, |found, step| {
        let same: bool = code(secret, step).as_bytes().ct_eq(typed.as_bytes()).into();
        if same { Some(step) } else { found }
    })
}

/// Full-width digits, as Japanese keyboards give them, are digits.
fn narrow(c: char) -> char {
    match c {
        '０'..='９' => {
            char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c)
        }
        c => c,
    }
}

/// The secret as it is typed into an authenticator app.
pub(crate) fn base32(secret: &[u8]) -> String {
    BASE32_NOPAD.encode(secret)
}

/// The address that authenticator apps read from a QR code.
pub(crate) fn uri(secret: &[u8], login: &str) -> String {
    format!(
        "otpauth://totp/Hagukumi:{login}?secret={}&issuer=Hagukumi&algorithm=SHA1&digits=6&period=30",
        base32(secret)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_of_the_standard() {
        // RFC 6238, appendix B, the last six digits.
        let secret = b"12345678901234567890";
        for (seconds, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(secret, step(seconds * 1000)), expected, "{seconds}");
        }
    }

    #[test]
    fn a_code_is_taken_one_step_early_or_late_and_no_more() {
        let secret = b"12345678901234567890";
        let now = 1_795_219_200_000;
        for away in -3..=3_i64 {
            let typed = code(secret, step(now) + away);
            let expected = (away.abs() <= 1).then_some(step(now) + away);
            assert_eq!(matching_step(secret, &typed, now), expected, "{away}");
        }
    }

    #[test]
    fn spaces_and_full_width_digits_do_not_matter() {
        let secret = b"12345678901234567890";
        assert_eq!(matching_step(secret, " ２87 082 ", 59_000), Some(1));
        assert_eq!(matching_step(secret, "", 59_000), None);
    }
}
