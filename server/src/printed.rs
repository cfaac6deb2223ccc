//! What the commands say on standard output.
use std::fmt::Display;
use std::io::{ErrorKind, Result, Write, stdout};

/// Prints `text`, which may be long. A reader that has seen enough (`hagukumi worklist … | head`)
/// is no error.
///
/// # Errors
/// When standard output cannot be written to, a full disk for example.
pub fn print(text: impl Display) -> Result<()> {
    heard(write(&mut stdout().lock(), text))
}

/// Prints a line.
///
/// # Errors
/// As [`print()`].
pub fn line(text: impl Display) -> Result<()> {
    print(format_args!("{text}\n"))
}

fn write(out: &mut impl Write, text: impl Display) -> Result<()> {
    write!(out, "{text}")?;
    out.flush()
}

/// What came of writing: a closed pipe is as good as having said everything.
///
/// # Errors
/// All others.
pub fn heard(written: Result<()>) -> Result<()> {
    written.or_else(|error| match error.kind() {
        ErrorKind::BrokenPipe => Ok(()),
        _ => Err(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Full(ErrorKind);

    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_has_seen_enough_is_no_error() {
        let said = |kind| heard(write(&mut Full(kind), "a long list"));
        assert!(said(ErrorKind::BrokenPipe).is_ok());
        assert_eq!(said(ErrorKind::StorageFull).map_err(|e| e.kind()), Err(ErrorKind::StorageFull));
    }
}
