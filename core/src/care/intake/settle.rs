//! A verdict against the timeline itself: what stands there already is not written again.

use super::{Doubt, Statement, Verdict};
use crate::care::{Body, CheckupRecord, Entry};

/// The verdict once the child's timeline is at hand, so that importing a file twice writes nothing
/// the second time. What was written and later corrected counts as written: a person's correction
/// outlasts the next import. A move or death is known by its kind and day, whatever place the file
/// names.
pub fn settle(verdict: Verdict, timeline: &[Entry]) -> Verdict {
    let Verdict::Changed { child, mut statements, fields } = verdict else { return verdict };
    statements.retain(|statement| {
        matches!(statement.body, Body::Person { .. }) || !written(statement, timeline)
    });
    let dies = statements.iter().any(|statement| statement.body == Body::Died);
    if dies && timeline.iter().any(|entry| entry.body == Body::Died) {
        return Verdict::Doubtful { why: Doubt::KnownToHaveDied, candidates: vec![child] };
    }
    if statements.is_empty() {
        return Verdict::Unchanged { child };
    }
    Verdict::Changed { child, statements, fields }
}

fn written(statement: &Statement, timeline: &[Entry]) -> bool {
    timeline.iter().any(|entry| entry.on == statement.on && says(&entry.body, &statement.body))
}

fn says(written: &Body, said: &Body) -> bool {
    match (written, said) {
        (Body::MovedIn { .. }, Body::MovedIn { .. })
        | (Body::MovedOut { .. }, Body::MovedOut { .. })
        | (Body::Died, Body::Died) => true,
        (
            Body::Checkup { checkup: one, record: CheckupRecord::Attended { .. } },
            Body::Checkup { checkup: two, record: CheckupRecord::Attended { .. } },
        ) => one == two,
        _ => written == said,
    }
}
