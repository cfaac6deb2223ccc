//! What is wrong or missing in the data, and where.

use std::fmt;
use std::path::{Path, PathBuf};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Families would see something wrong, or nothing.
    Error,
    /// Should be looked at.
    Warning,
}

/// One problem. Shown as `file:line: error: message`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// Error or warning.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
}

impl Finding {
    /// Something that must be mended.
    pub fn error(file: &Path, line: usize, message: String) -> Finding {
        Finding { file: file.to_owned(), line, severity: Severity::Error, message }
    }

    /// Something to look at.
    pub fn warning(file: &Path, line: usize, message: String) -> Finding {
        Finding { file: file.to_owned(), line, severity: Severity::Warning, message }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}: {severity}: {}", self.file.display(), self.line, self.message)
    }
}
