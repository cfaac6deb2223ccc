//! A list as a file for a spreadsheet: UTF-8 with a mark, as Excel wants it, and no cell that a
//! spreadsheet would take for a formula.

use hagukumi_api::{WorklistQuery, WorklistRowView, WorklistView};
use hagukumi_core::care::List;
use hagukumi_kit::dates;
use hagukumi_kit::text::Txt;

use crate::ctx::Cx;
use crate::names;
use crate::server::{self, Failure};

/// Every row of a list, on all pages.
///
/// # Errors
/// What the server or the network says.
pub async fn all_rows(list: List, query: WorklistQuery) -> Result<Vec<WorklistRowView>, Failure> {
    let mut rows = Vec::new();
    let mut query = WorklistQuery { limit: Some(500), cursor: None, ..query };
    loop {
        let page: WorklistView = server::get(&super::path(list, &query)).await?;
        rows.extend(page.rows);
        match page.next {
            Some(next) => query.cursor = Some(next),
            None => return Ok(rows),
        }
    }
}

const HEAD: [&str; 22] = [
    "col-unseen-days",
    "col-overdue-days",
    "col-name",
    "col-kana",
    "col-born",
    "col-age",
    "ward",
    "col-area",
    "col-checkup",
    "col-visit",
    "col-due",
    "col-language",
    "interpreter",
    "col-attempts",
    "col-last-attempt",
    "form-channel",
    "form-outcome",
    "form-note",
    "col-next",
    "next-by-label",
    "col-responsible",
    "handover-sent",
];

/// The file.
pub fn text(cx: &Cx, rows: &[WorklistRowView]) -> String {
    let say = |text: Txt| cx.words.plain(text).to_string();
    let rows = rows.iter().map(|row| {
        let missed = cx.city.checkups.iter().find(|checkup| checkup.id == row.item);
        let checkup = missed.map(|checkup| say(cx.checkup(&checkup.id))).unwrap_or_default();
        let language = row.language.as_deref().map(|tag| say(names::language(tag)));
        let visitor = row.visitor.as_ref().map(|who| who.name.clone()).unwrap_or_default();
        let (last, next) = (row.last_attempt.as_ref(), row.next.as_ref());
        vec![
            row.unseen_days.to_string(),
            row.overdue_days.to_string(),
            row.name.clone(),
            row.kana.clone(),
            row.birth_date.to_string(),
            say(dates::age(row.birth_date, cx.today)),
            if row.ward.is_empty() { String::new() } else { say(cx.ward(&row.ward)) },
            row.area.clone(),
            checkup,
            say(names::visit(&row.visit, |_| visitor.clone())),
            row.due.to_string(),
            language.unwrap_or_default(),
            if row.interpreter { say("filter-interpreter".into()) } else { String::new() },
            row.attempts.to_string(),
            last.map(|last| last.on.to_string()).unwrap_or_default(),
            last.map(|last| say(names::of("channel-", &last.channel))).unwrap_or_default(),
            last.map(|last| say(names::of("outcome-", &last.outcome))).unwrap_or_default(),
            last.map(|last| last.note.clone()).unwrap_or_default(),
            next.map(|next| say(names::of("step-", &next.step))).unwrap_or_default(),
            next.map(|next| next.by.to_string()).unwrap_or_default(),
            row.responsible.as_ref().map(|who| who.name.clone()).unwrap_or_default(),
            row.handover_sent.map(|day| day.to_string()).unwrap_or_default(),
        ]
    });
    file(HEAD.map(|id| say(id.into())).into(), rows)
}

/// A file of such rows.
pub fn file(head: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> String {
    let line =
        |cells: Vec<String>| cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",");
    let lines: Vec<String> = std::iter::once(head).chain(rows).map(line).collect();
    ["\u{feff}", &lines.join("\r\n"), "\r\n"].concat()
}

/// A cell. A leading sign that starts a formula is led by an apostrophe, unless it is a number.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let lead = if formula && cell.parse::<f64>().is_err() { "'" } else { "" };
    ["\"", lead, &cell.replace('"', "\"\""), "\""].concat()
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(quoted("=1+1"), "\"'=1+1\"");
        assert_eq!(quoted("-3"), "\"-3\"");
        assert_eq!(quoted("土橋\"1\""), "\"土橋\"\"1\"\"\"");
    }
}
