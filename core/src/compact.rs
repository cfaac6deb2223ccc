//! The head of the compact files that phones fetch: the programme and the municipality, written
//! by position instead of by name.
//!
//! Positions mean something only to who knows the same types. So each file begins with four
//! letters and the [`VERSION`] of the types, and an app that knows another version refuses the
//! file and goes on with the one it has.
//!
//! ```
//! use hagukumi_core::compact::{Refused, body, head};
//!
//! let file = [&head()[..], b"data"].concat();
//! assert_eq!(body(&file), Ok(&b"data"[..]));
//! assert_eq!(body(b"<!doctype html>"), Err(Refused::NotCompact));
//! ```

/// The version of the types. It changes with every field that is added, moved or removed in
/// [`Programme`](crate::immunization::Programme) or
/// [`Municipality`](crate::municipality::Municipality).
pub const VERSION: u8 = 1;

const LETTERS: [u8; 4] = *b"HGKM";

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no compact file at all.
    NotCompact,
    /// It was written for another version of the types.
    Version(u8),
}

/// What a file of this version begins with.
pub fn head() -> [u8; 5] {
    let [a, b, c, d] = LETTERS;
    [a, b, c, d, VERSION]
}

/// What follows the head.
///
/// # Errors
/// [`Refused`] when the file is not one of this version.
pub fn body(file: &[u8]) -> Result<&[u8], Refused> {
    match file.strip_prefix(&LETTERS) {
        Some([version, body @ ..]) if *version == VERSION => Ok(body),
        Some([version, ..]) => Err(Refused::Version(*version)),
        _ => Err(Refused::NotCompact),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_a_later_version_is_refused_by_its_number() {
        let mut file = head().to_vec();
        file[4] = VERSION + 1;
        assert_eq!(body(&file), Err(Refused::Version(VERSION + 1)));
        assert_eq!(body(&head()), Ok(&[][..]));
        assert_eq!(body(&LETTERS), Err(Refused::NotCompact));
        assert_eq!(body(&[]), Err(Refused::NotCompact));
    }
}
