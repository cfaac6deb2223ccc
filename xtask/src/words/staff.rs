//! The words of the staff view: `locales/<tag>/staff/*.ftl` in Japanese and English, what the
//! family app's words lend them, and the code that says them.
use super::code::{self, Literal};
use super::files::Files;
use super::messages::Locale;
use super::policy::Policy;
use super::{MASTER, Problem, compare, script, used};
use crate::catalogue::{STAFF_LANGUAGES, STAFF_SHARES};

/// Where the policy of these words lies.
const PATH: &str = "locales/staff.toml";

/// True for a file of words of the staff view.
pub(super) fn is_words(path: &str) -> bool {
    path.strip_prefix("locales/")
        .and_then(|rest| rest.split('/').nth(1))
        .is_some_and(|folder| folder == "staff")
}

/// True for code of the staff view, its build and its side of the server included.
pub(super) fn is_code(path: &str) -> bool {
    const ROOMS: [&str; 4] =
        ["app/staff/", "server/src/handover/", "server/src/intake/", "server/src/staff/"];
    const FILES: [&str; 2] = ["xtask/src/staff.rs", "server/src/worklist.rs"];
    ROOMS.iter().any(|room| path.starts_with(room)) || FILES.contains(&path)
}

/// True for code that may say words of the staff view: its own, and what the server answers with.
pub(super) fn is_read(path: &str) -> bool {
    is_code(path) || path.starts_with("server/") || path.starts_with("app/kit/")
}

/// True for a static file of the staff view.
pub(super) fn is_page(path: &str) -> bool {
    path.starts_with("public/staff/")
}

/// True for the words of imports and of the command line.
fn is_said_by_server(path: &str) -> bool {
    path.ends_with("/staff/intake.ftl") || path.ends_with("/staff/print.ftl")
}

/// Checks them as the family app's words are checked: complete, alike, used, none in the code.
pub(super) fn check(files: &Files, code: &[Literal], problems: &mut Vec<Problem>) {
    if files.below("app/staff").next().is_none() {
        return;
    }
    let mut found = Vec::new();
    let policy = Policy::read(files, PATH, &mut found);
    let locales = STAFF_LANGUAGES.map(|tag| {
        let shared = STAFF_SHARES.map(|name| format!("locales/{tag}/{name}"));
        Locale::read_those(files, tag, &mut found, |path| {
            is_words(path) || shared.iter().any(|one| one == path)
        })
    });
    let find = |tag: &str| locales.iter().find(|locale| locale.tag == tag);
    let (Some(master), english) = (find(MASTER), find("en")) else { return };
    for locale in &locales {
        compare::compare(locale, master, english, &policy, &mut found);
        script::check(locale, english, &policy, &mut found);
    }
    for (path, _) in files.below("locales").filter(|(path, _)| is_words(path)) {
        let tag = path.split('/').nth(1).unwrap_or_default();
        if !STAFF_LANGUAGES.contains(&tag) {
            found.push(Problem::new(path, 0, "the staff view does not speak this language"));
        }
    }
    let pages = files.below("public").filter(|(path, _)| is_page(path)).collect();
    used::check(master, code, &policy, pages, &mut found);
    code::prose(code, master, &policy, &mut found);
    // What is lent is the family app's to answer for.
    found.retain(|problem| is_words(&problem.path) || !problem.path.ends_with(".ftl"));
    // What the server writes it says by ids that it puts together; its own tests read them.
    found.retain(|problem| {
        !is_said_by_server(&problem.path) || !problem.text.ends_with("is not used")
    });
    problems.extend(found);
}
