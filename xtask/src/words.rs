//! The words check: are the catalogues of all languages whole, consistent and used, and does no
//! text hide in the code?
//!
//! What it cannot see by itself (ids put together from data, texts under review, terms) stands in
//! `locales/dynamic.toml` and `locales/glossary.toml`; how to work with it, in
//! `docs/translating.md`. The words of a municipality are checked by `hagukumi check`.
use std::fmt;
use std::path::Path;

use anyhow::{Result, bail};

use crate::catalogue::LANGUAGES;

mod code;
mod compare;
mod files;
mod glossary;
mod letter;
mod messages;
mod policy;
mod review;
mod script;
mod shape;
mod staff;
mod used;

pub(crate) use policy::listed;

use code::Literal;
use files::Files;
use messages::Locale;
use policy::Policy;

/// The language that the others are compared with.
const MASTER: &str = "ja";

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    path: String,
    line: usize,
    text: String,
}

impl Problem {
    fn new(path: &str, line: usize, text: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, text: text.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.text)
    }
}

/// What a person can ask of the task.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Print the texts that wait for a native or medical reader instead of checking.
    #[arg(long)]
    review: bool,
    /// Only this language (with --review).
    #[arg(long, requires = "review", value_name = "TAG")]
    language: Option<String>,
}

/// The task: checks the words of the checkout at `root`, or lists what is to be reviewed.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    if options.review {
        return review::print(&Files::read(root)?, options.language.as_deref());
    }
    let problems = check(root);
    for problem in &problems {
        println!("{problem}");
    }
    match problems.len() {
        0 => println!("words: {} languages, no problem", LANGUAGES.len()),
        n => bail!("{n} problems in the words"),
    }
    Ok(())
}

/// Every problem in the words of the checkout at `root`, in order of file and line.
pub(crate) fn check(root: &Path) -> Vec<Problem> {
    match Files::read(root) {
        Ok(files) => problems(&files, &LANGUAGES),
        Err(error) => vec![Problem::new("locales", 0, format!("{error:#}"))],
    }
}

fn problems(files: &Files, tags: &[&str]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let policy = Policy::read(files, policy::PATH, &mut problems);
    let locales: Vec<Locale> =
        tags.iter().map(|tag| Locale::read(files, tag, &mut problems)).collect();
    let find = |tag: &str| locales.iter().find(|locale| locale.tag == tag);
    let Some(master) = find(MASTER) else {
        return vec![Problem::new("locales", 0, "the master language ja is missing")];
    };
    for locale in &locales {
        compare::compare(locale, master, find("en"), &policy, &mut problems);
        script::check(locale, find("en"), &policy, &mut problems);
        review::check(locale, &policy, &mut problems);
    }
    for folder in files.folders("locales") {
        if !tags.contains(&folder.as_str()) {
            let path = format!("locales/{folder}");
            problems.push(Problem::new(&path, 0, "is not one of the languages"));
        }
    }
    let ids: Vec<&str> = master.messages.keys().map(String::as_str).collect();
    for (list, pattern) in policy.idle(&ids) {
        let text = format!("{list}: no message is called {pattern}");
        problems.push(Problem::new(policy::PATH, 0, text));
    }
    glossary::check(files, &locales, &mut problems);
    let mut code = code::read(files, &mut problems);
    // Letters are said in the families' languages, wherever their code lies.
    let of_staff = |one: &&Literal| staff::is_read(&one.path) && !letter::is_code(&one.path);
    let staff_code: Vec<_> = code.iter().filter(of_staff).cloned().collect();
    code.retain(|one| letter::is_code(&one.path) || !staff::is_code(&one.path));
    let pages = files.below("public").filter(|(path, _)| !staff::is_page(path)).collect();
    letter::check(master, &code, &policy, &mut problems);
    used::check(master, &code, &policy, pages, &mut problems);
    code::prose(&code, master, &policy, &mut problems);
    staff::check(files, &staff_code, &mut problems);
    problems.sort();
    problems.dedup();
    problems
}

#[cfg(test)]
mod tests;
