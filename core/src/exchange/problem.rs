//! Why a question cannot be answered.

/// What is wrong with what another program sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// A stable code: `missing`, `wrong-type`, `not-a-date`, `unknown-value`, `born-after-today`;
    /// whoever reads the value first adds its own, such as `not-json`.
    pub code: &'static str,
    /// Which field, such as `history[2].date`; empty when it is the whole.
    pub field: String,
    /// For whoever mends the program or the file.
    pub message: String,
}

impl Problem {
    /// Puts a problem together.
    pub fn new(
        code: &'static str,
        field: impl Into<String>,
        message: impl Into<String>,
    ) -> Problem {
        Problem { code, field: field.into(), message: message.into() }
    }

    /// Something is not there that is needed.
    pub fn missing(field: impl Into<String>) -> Problem {
        Problem::new("missing", field, "this is needed")
    }

    /// Something is of another type than `wanted`.
    pub fn wrong_type(field: impl Into<String>, wanted: &str) -> Problem {
        Problem::new("wrong-type", field, format!("this should be {wanted}"))
    }
}
