//! The words of letters: what the staff view prints in a family's own language.
use super::Problem;
use super::code::Literal;
use super::messages::Locale;
use super::policy::Policy;
use crate::catalogue::{DATES, LETTER};

/// True for code that says words of letters.
pub(super) fn is_code(path: &str) -> bool {
    path.starts_with("app/staff/src/letter/")
}

/// Every message of the app that this code says comes along with the letters' words.
pub(super) fn check(
    master: &Locale,
    code: &[Literal],
    policy: &Policy,
    problems: &mut Vec<Problem>,
) {
    for literal in code.iter().filter(|literal| is_code(&literal.path)) {
        let id = literal.text.as_str();
        let Some(message) = master.messages.get(id) else { continue };
        if ![LETTER, DATES].contains(&message.file()) && !policy.in_letters(id) {
            let text = format!("says {id}, which `letter` in {} does not list", policy.path);
            problems.push(Problem::new(&literal.path, literal.line, text));
        }
    }
}
