//! A file cut into records, so that one broken quote costs one row and not the rest of the file.

use std::borrow::Cow;

/// The most lines that one record may have.
const MOST_LINES: usize = 8;

/// One record, and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Record<'b> {
    /// Its first line in the file, from 1.
    pub(super) line: u32,
    /// Its bytes, without the end of the line.
    pub(super) bytes: &'b [u8],
    /// Its fields; nothing where its quotes are broken.
    pub(super) fields: Option<Vec<Cow<'b, [u8]>>>,
}

/// The records of a file, blank lines left out. A quote that is never closed spoils its own line:
/// reading goes on with the next one.
pub(super) fn records(bytes: &[u8], separator: u8) -> Vec<Record<'_>> {
    let lines = lines(bytes);
    let mut records = Vec::with_capacity(lines.len());
    let mut at = 0;
    let mut width = None;
    while let Some((line, rest)) = lines.get(at..).and_then(<[_]>::split_first) {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        if line.is_empty() {
            at += 1;
            continue;
        }
        let mut taken = 1;
        let mut record = *line;
        let mut fields = fields(record, separator);
        // A quoted line end: take lines until the quotes are whole, as a last resort.
        if fields.is_none() {
            for (more, next) in rest.iter().take(MOST_LINES - 1).enumerate() {
                let longer = span(bytes, line, next);
                let whole = self::fields(longer, separator);
                // Two broken lines must not pass for one whole record.
                if whole.as_ref().is_some_and(|fields| width.is_none_or(|w| w == fields.len())) {
                    (record, fields, taken) = (longer, whole, more + 2);
                    break;
                }
            }
        }
        width = width.or(fields.as_ref().map(Vec::len));
        records.push(Record { line: number, bytes: record, fields });
        at += taken;
    }
    records
}

/// From the beginning of one line to the end of a later one.
fn span<'b>(bytes: &'b [u8], first: &[u8], last: &[u8]) -> &'b [u8] {
    let start = first.as_ptr() as usize - bytes.as_ptr() as usize;
    let end = last.as_ptr() as usize - bytes.as_ptr() as usize + last.len();
    bytes.get(start..end).unwrap_or_default()
}

/// Lines without their ends, which may be CR LF, LF or CR alone.
fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let (line, after) = rest.split_at(end);
        lines.push(line);
        rest = after.strip_prefix(b"\r\n").or_else(|| after.get(1..)).unwrap_or_default();
    }
    lines
}

/// The fields of one record, or nothing where a quote opens or closes inside of a field. In CP932
/// neither separator nor quote can be the second half of a character.
fn fields(record: &[u8], separator: u8) -> Option<Vec<Cow<'_, [u8]>>> {
    #[derive(PartialEq)]
    enum State {
        Begin,
        Plain,
        Quoted,
        Closed,
    }
    let mut fields = Vec::new();
    let mut start = 0;
    let mut state = State::Begin;
    for (at, byte) in record.iter().enumerate() {
        state = match (state, *byte) {
            (State::Begin, b'"') => State::Quoted,
            (State::Quoted, b'"') => State::Closed,
            // Two quotes in a quoted field are one.
            (State::Closed, b'"') => State::Quoted,
            (State::Quoted, _) => State::Quoted,
            (_, byte) if byte == separator => {
                fields.push(unquoted(record.get(start..at)?));
                start = at + 1;
                State::Begin
            }
            // Only a quoted field can hold the end of a line.
            (State::Closed, _) | (State::Plain, b'"') | (_, b'\n' | b'\r') => return None,
            (State::Begin | State::Plain, _) => State::Plain,
        };
    }
    fields.push(unquoted(record.get(start..)?));
    (state != State::Quoted).then_some(fields)
}

/// What a field says, quoted or not.
fn unquoted(field: &[u8]) -> Cow<'_, [u8]> {
    let Some(quoted) = field.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")) else {
        return Cow::Borrowed(field);
    };
    if !quoted.contains(&b'"') {
        return Cow::Borrowed(quoted);
    }
    // Every second quote is the mark that the one after it is meant.
    let mut mark = false;
    let meant = quoted.iter().copied().filter(|byte| {
        mark = *byte == b'"' && !mark;
        !mark
    });
    Cow::Owned(meant.collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<(u32, Option<Vec<String>>)> {
        let text_of = |field: Cow<'_, [u8]>| String::from_utf8(field.into_owned()).unwrap();
        records(text.as_bytes(), b',')
            .into_iter()
            .map(|record| {
                (record.line, record.fields.map(|f| f.into_iter().map(text_of).collect()))
            })
            .collect()
    }

    fn row(line: u32, fields: &[&str]) -> (u32, Option<Vec<String>>) {
        (line, Some(fields.iter().map(|field| (*field).to_owned()).collect()))
    }

    #[test]
    fn lines_may_end_in_any_way_and_blank_ones_count_as_lines() {
        assert_eq!(
            read("a,b\r\n\r\n1,2\n\n3,4\r5,6"),
            [row(1, &["a", "b"]), row(3, &["1", "2"]), row(5, &["3", "4"]), row(6, &["5", "6"])]
        );
    }

    #[test]
    fn a_quoted_field_may_hold_separators_quotes_and_line_ends() {
        assert_eq!(
            read("a,b\n\"1,\"\"x\"\"\",\"2\n3\"\n4,5\n"),
            [row(1, &["a", "b"]), row(2, &["1,\"x\"", "2\n3"]), row(4, &["4", "5"])]
        );
    }

    #[test]
    fn a_quote_that_is_never_closed_spoils_its_own_line_alone() {
        assert_eq!(
            read("a,b\n\"1,2\n3,4\n5,6\n"),
            [row(1, &["a", "b"]), (2, None), row(3, &["3", "4"]), row(4, &["5", "6"])]
        );
    }

    #[test]
    fn two_broken_lines_do_not_pass_for_one_row() {
        assert_eq!(
            read("a,b\n1,\"2\n3,\"4\n5,6\n"),
            [row(1, &["a", "b"]), (2, None), (3, None), row(4, &["5", "6"])]
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_cut_without_panic_and_in_order(
            bytes in proptest::collection::vec(prop_oneof![
                4 => any::<u8>(),
                1 => Just(b'"'),
                1 => Just(b','),
                1 => Just(b'\n'),
                1 => Just(b'\r'),
            ], 0..200)
        ) {
            let records = records(&bytes, b',');
            prop_assert!(records.windows(2).all(|pair| pair[0].line < pair[1].line));
        }

        #[test]
        fn what_is_written_is_read(
            rows in proptest::collection::vec(
                proptest::collection::vec("[a-z\",\r\n 山]{0,5}", 3..4), 1..6)
        ) {
            // A blank line is no record, and more than eight lines are no row.
            let mut writer = csv::WriterBuilder::new()
                .quote_style(csv::QuoteStyle::Always)
                .from_writer(Vec::new());
            writer.write_record(["x", "y", "z"]).unwrap();
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let written = writer.into_inner().unwrap();
            let ends = |row: &Vec<String>| row.concat().matches(['\r', '\n']).count();
            prop_assume!(rows.iter().all(|row| ends(row) < MOST_LINES));
            let read: Vec<Vec<String>> = records(&written, b',')
                .into_iter()
                .skip(1)
                .filter_map(|record| record.fields)
                .map(|row| {
                    row.into_iter().map(|f| String::from_utf8(f.into_owned()).unwrap()).collect()
                })
                .collect();
            prop_assert_eq!(read, rows);
        }
    }
}
