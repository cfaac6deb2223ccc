//! Tables on a terminal or a printer, in columns that full-width characters do not push aside.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers and days.
    Right,
}

/// The rows under their headings, two spaces between the columns. A character counts as wide as
/// it is shown: one half-width cell, or two.
pub fn table(head: &[String], align: &[Align], rows: &[Vec<String>]) -> String {
    let widths: Vec<usize> = (0..head.len())
        .map(|at| {
            let cells = std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
            cells.filter_map(|row| row.get(at)).map(|cell| cell.width()).max().unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for row in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
        let mut line = String::new();
        for (at, cell) in row.iter().enumerate() {
            let gap =
                " ".repeat(widths.get(at).map_or(0, |width| width.saturating_sub(cell.width())));
            let between = if at == 0 { "" } else { "  " };
            let _ = match align.get(at) {
                Some(Align::Right) => write!(line, "{between}{gap}{cell}"),
                _ => write!(line, "{between}{cell}{gap}"),
            };
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other_whatever_the_width_of_their_characters() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let text = table(
            &row(["氏名", "days", "町"]),
            &[Align::Left, Align::Right, Align::Left],
            &[row(["髙橋　花子", "7", "馬絹"]), row(["NGUYEN", "123", ""])],
        );
        assert_eq!(
            text,
            "氏名        days  町\n\
             髙橋　花子     7  馬絹\n\
             NGUYEN       123\n"
        );
    }
}
