//! What can be wrong with a file or a row, as codes that reports and messages share.

use serde::Serialize;

/// What is wrong, or worth knowing. The message is `staff-import-` and the code where it is about
/// the file, `staff-import-row-` and the code where it is about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The file holds nothing.
    FileEmpty,
    /// The file is a workbook of a spreadsheet program, not CSV.
    FileSpreadsheet,
    /// The file is UTF-16 or no text at all.
    FileUtf16,
    /// Neither UTF-8 nor CP932 fits the whole file, or both do.
    EncodingUnclear,
    /// A column that this file must have is not there.
    ColumnMissing,
    /// Two columns of the file mean the same.
    ColumnTwice,
    /// A column that the format does not know; it is not read.
    ColumnUnknown,
    /// Bytes of the row cannot be read in the file's encoding.
    TextUndecodable,
    /// A quote opens and never closes, or stands inside of a field.
    QuotesBroken,
    /// The row has more or fewer fields than the header.
    FieldCount,
    /// A value that every row must have is empty.
    ValueMissing,
    /// The value is longer than any real one.
    ValueTooLong,
    /// No such day, or not written as one.
    DateUnreadable,
    /// The day can be read in more than one way.
    DateUnclear,
    /// Not a number, or one with too many digits.
    NumberUnreadable,
    /// A weight at birth that no child has; the row is taken without it.
    WeightImpossible,
    /// The value stands in no list of the format.
    CodeUnknown,
    /// No ward of this municipality.
    WardUnknown,
    /// No checkup of this municipality.
    CheckupUnknown,
    /// A letter of the old system's own set (外字), which other programs show otherwise.
    LetterPrivate,
    /// A letter was lost before the file came here.
    LetterLost,
    /// The same row stands in the file already.
    RowTwice,
    /// The number of the register stands in the file already, with another content.
    RegisterIdTwice,
    /// This very file was imported before; what changed since is not turned back.
    FileKnown,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 24] = [
        Self::FileEmpty,
        Self::FileSpreadsheet,
        Self::FileUtf16,
        Self::EncodingUnclear,
        Self::ColumnMissing,
        Self::ColumnTwice,
        Self::ColumnUnknown,
        Self::TextUndecodable,
        Self::QuotesBroken,
        Self::FieldCount,
        Self::ValueMissing,
        Self::ValueTooLong,
        Self::DateUnreadable,
        Self::DateUnclear,
        Self::NumberUnreadable,
        Self::WeightImpossible,
        Self::CodeUnknown,
        Self::WardUnknown,
        Self::CheckupUnknown,
        Self::LetterPrivate,
        Self::LetterLost,
        Self::RowTwice,
        Self::RegisterIdTwice,
        Self::FileKnown,
    ];

    /// Whether it is about the file as a whole.
    pub fn is_about_file(self) -> bool {
        matches!(
            self,
            Self::FileEmpty
                | Self::FileSpreadsheet
                | Self::FileUtf16
                | Self::EncodingUnclear
                | Self::ColumnMissing
                | Self::ColumnTwice
                | Self::ColumnUnknown
        )
    }

    /// The code.
    pub fn code(self) -> &'static str {
        match self {
            Self::FileEmpty => "file-empty",
            Self::FileSpreadsheet => "file-spreadsheet",
            Self::FileUtf16 => "file-utf16",
            Self::EncodingUnclear => "encoding-unclear",
            Self::ColumnMissing => "column-missing",
            Self::ColumnTwice => "column-twice",
            Self::ColumnUnknown => "column-unknown",
            Self::TextUndecodable => "text-undecodable",
            Self::QuotesBroken => "quotes-broken",
            Self::FieldCount => "field-count",
            Self::ValueMissing => "value-missing",
            Self::ValueTooLong => "value-too-long",
            Self::DateUnreadable => "date-unreadable",
            Self::DateUnclear => "date-unclear",
            Self::NumberUnreadable => "number-unreadable",
            Self::WeightImpossible => "weight-impossible",
            Self::CodeUnknown => "code-unknown",
            Self::WardUnknown => "ward-unknown",
            Self::CheckupUnknown => "checkup-unknown",
            Self::LetterPrivate => "letter-private",
            Self::LetterLost => "letter-lost",
            Self::RowTwice => "row-twice",
            Self::RegisterIdTwice => "register-id-twice",
            Self::FileKnown => "file-known",
        }
    }
}

/// One thing about a row or a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What.
    pub code: Code,
    /// The column, as the file names it; empty where it is about the whole row or file.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub column: String,
    /// The value as it was read; empty where there is none to show.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub value: String,
}

impl Problem {
    /// About the whole row or file.
    pub(super) fn of(code: Code) -> Self {
        Self { code, column: String::new(), value: String::new() }
    }

    /// About a value.
    pub(super) fn at(code: Code, column: &str, value: &str) -> Self {
        Self { code, column: column.to_owned(), value: value.chars().take(60).collect() }
    }
}
