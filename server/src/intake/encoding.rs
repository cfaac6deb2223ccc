//! Which of the two writings of Japanese a file is in, decided by evidence or not at all.

use encoding_rs::{SHIFT_JIS, UTF_8};

use super::problem::Code;

/// How a file writes its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// UTF-8, with or without a mark at the beginning.
    #[serde(rename = "utf-8")]
    Utf8,
    /// CP932: Shift_JIS as Windows writes it.
    Cp932,
}

impl Encoding {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Utf8, Self::Cp932];

    /// The name on the command line and in format files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Cp932 => "cp932",
        }
    }

    /// The encoding of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.name() == name)
    }

    /// The text of some bytes, or nothing where one of them cannot be read.
    pub fn text(self, bytes: &[u8]) -> Option<String> {
        let encoding = match self {
            Self::Utf8 => UTF_8,
            Self::Cp932 => SHIFT_JIS,
        };
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
        Some(text.into_owned())
    }
}

/// The bytes of a file without marks at either end, and the encoding where a mark tells it.
///
/// # Errors
/// For what is no text: a spreadsheet, UTF-16, nothing at all.
pub(super) fn open(bytes: &[u8]) -> Result<(&[u8], Option<Encoding>), Code> {
    // A ZIP archive, which an .xlsx is, or the older compound file.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(Code::FileSpreadsheet);
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Code::FileUtf16);
    }
    let (bytes, marked) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (rest, Some(Encoding::Utf8)),
        None => (bytes, None),
    };
    // Mainframes end a file with the old end-of-file character.
    let bytes = bytes.strip_suffix(b"\x1A").unwrap_or(bytes);
    if bytes.contains(&0) {
        return Err(Code::FileUtf16);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Code::FileEmpty);
    }
    Ok((bytes, marked))
}

/// The encoding of a file without a mark. `heads` are the lines of which one is the header, and
/// `knows` says how many columns of a header are known.
///
/// The header is the best witness: it reads as known columns in one encoding only. A header of
/// plain letters leaves it to the whole text: the encoding in which all of it can be read. Where
/// both can, or neither, nothing is guessed.
pub(super) fn detect(
    bytes: &[u8],
    heads: &[&[u8]],
    knows: impl Fn(&str) -> usize,
) -> Result<Encoding, Code> {
    if bytes.is_ascii() {
        return Ok(Encoding::Utf8);
    }
    let known = Encoding::ALL.map(|encoding| {
        let columns = |head: &&[u8]| encoding.text(head).map_or(0, |head| knows(&head));
        heads.iter().filter(|head| !head.is_ascii()).map(columns).max()
    });
    match known {
        [utf8, cp932] if utf8 > cp932 => return Ok(Encoding::Utf8),
        [utf8, cp932] if cp932 > utf8 => return Ok(Encoding::Cp932),
        _ => {}
    }
    match Encoding::ALL.map(|encoding| encoding.text(bytes).is_some()) {
        [true, false] => Ok(Encoding::Utf8),
        [false, true] => Ok(Encoding::Cp932),
        _ => Err(Code::EncodingUnclear),
    }
}
