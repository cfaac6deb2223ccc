//! Content lines: escaping and folding (RFC 5545, 3.1 and 3.3.11).

/// A line has at most this many octets, its line break apart.
const LINE_MAX: usize = 75;

/// What stands behind the colon.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// Written by this program: dates, names of the format.
    Plain(&'a str),
    /// Words, which may hold anything.
    Text(&'a str),
}

/// Appends the line `name:value`, escaped and folded.
pub(super) fn line(out: &mut String, name: &str, value: Value<'_>) {
    let mut width = 0;
    for c in name.chars().chain([':']) {
        push(out, c, &mut width);
    }
    match value {
        Value::Plain(text) => text.chars().for_each(|c| push(out, c, &mut width)),
        Value::Text(text) => {
            for c in text.chars() {
                match c {
                    '\\' | ';' | ',' => {
                        push(out, '\\', &mut width);
                        push(out, c, &mut width);
                    }
                    '\n' => {
                        push(out, '\\', &mut width);
                        push(out, 'n', &mut width);
                    }
                    c if c.is_control() => {}
                    c => push(out, c, &mut width),
                }
            }
        }
    }
    out.push_str("\r\n");
}

/// Appends a character; a line that would grow too long goes on in the next, behind one space.
/// Characters are never cut in two.
fn push(out: &mut String, c: char, width: &mut usize) {
    if *width + c.len_utf8() > LINE_MAX {
        out.push_str("\r\n ");
        *width = 1;
    }
    out.push(c);
    *width += c.len_utf8();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: Value<'_>) -> String {
        let mut out = String::new();
        line(&mut out, "SUMMARY", value);
        out
    }

    #[test]
    fn words_cannot_end_their_line_or_start_another() {
        assert_eq!(
            written(Value::Text("a;b,c\\d\r\nEND:VEVENT\u{7}")),
            "SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n"
        );
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let words = "予防接種と健診のお知らせ".repeat(9);
        let out = written(Value::Text(&words));
        assert!(out.lines().count() > 3);
        for line in out.split("\r\n") {
            assert!(line.len() <= LINE_MAX, "{}", line.len());
        }
        let unfolded = out.replace("\r\n ", "");
        assert_eq!(unfolded, ["SUMMARY:", &words, "\r\n"].concat());
    }

    #[test]
    fn a_line_of_exactly_75_octets_is_not_folded() {
        let fits = "x".repeat(LINE_MAX - "SUMMARY:".len());
        assert_eq!(written(Value::Plain(&fits)).matches("\r\n").count(), 1);
        let over = [&fits, "x"].concat();
        assert!(written(Value::Plain(&over)).ends_with("x\r\n x\r\n"));
    }
}
