//! `hagukumi check`: what is missing or wrong in municipalities' folders, with file and line.

mod entries;
mod files;
mod follow_up;
mod form;
mod messages;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

use hagukumi_core::municipality::Field;

use crate::municipality::document::Located;
use crate::municipality::finding::{Finding, Severity};
use crate::municipality::{Folder, NATIONAL, national_beside};
use crate::printed::print;

/// What `hagukumi check` takes.
#[derive(clap::Args)]
pub struct Options {
    /// Folders of municipalities, or the folder that holds them.
    #[arg(required = true)]
    folders: Vec<PathBuf>,
    /// Also list every value that the municipality has yet to confirm.
    #[arg(long)]
    unconfirmed: bool,
}

/// What a check has found.
pub struct Report {
    /// Municipalities read.
    pub municipalities: usize,
    /// Problems, by file and line.
    pub findings: Vec<Finding>,
    /// Values to be confirmed, as lines for people.
    pub unconfirmed: Vec<String>,
}

impl Report {
    /// How many problems are this bad.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// Runs the check, prints what it finds, and says whether there is no error.
///
/// # Errors
/// When a folder cannot be read from the disk.
pub fn run(options: &Options) -> anyhow::Result<bool> {
    let report = check(&options.folders)?;
    let mut lines = String::new();
    for finding in &report.findings {
        writeln!(lines, "{finding}")?;
    }
    if options.unconfirmed {
        for line in &report.unconfirmed {
            writeln!(lines, "{line}")?;
        }
    }
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    writeln!(
        lines,
        "{} municipalities, {errors} errors, {warnings} warnings, {} values to confirm",
        report.municipalities,
        report.unconfirmed.len()
    )?;
    print(lines)?;
    Ok(errors == 0)
}

/// Checks folders: each a municipality, or a folder of municipalities. The national folder beside
/// them is checked with them, once.
///
/// # Errors
/// When a folder cannot be read from the disk.
pub fn check(paths: &[PathBuf]) -> io::Result<Report> {
    let mut report = Report { municipalities: 0, findings: Vec::new(), unconfirmed: Vec::new() };
    let mut seen = BTreeSet::new();
    for path in municipalities(paths)? {
        if !seen.insert(path.canonicalize()?) {
            continue;
        }
        let beside = path.canonicalize()?.parent().map(Path::to_owned).unwrap_or_default();
        let app = messages::app_ids(&beside);
        if path.ends_with(NATIONAL) {
            check_national(Folder::read(&path)?, &beside, &app, &mut report)?;
            continue;
        }
        let folder = Folder::read(&path)?;
        let national = national_beside(&path)?;
        report.municipalities += 1;
        report.findings.extend(entries::check(&folder, national.as_ref()));
        let mut elsewhere = app.clone();
        if let Some(words) = national.as_ref().and_then(|national| national.language("ja")) {
            elsewhere.extend(words.messages.keys().cloned());
        }
        report.findings.extend(messages::check(&folder, "m-", &elsewhere, &BTreeSet::new()));
        report.unconfirmed.extend(unconfirmed(&folder));
        report.findings.extend(files::formats(&path)?);
        let code = folder.head.as_ref().map_or("", |head| head.value.code.as_str());
        report.findings.extend(files::partners(&path, code)?);
        report.findings.extend(folder.findings);
        if let Some(national) = national
            && seen.insert(national.path.canonicalize()?)
        {
            check_national(national, &beside, &app, &mut report)?;
        }
    }
    report.findings.sort();
    report.findings.dedup();
    Ok(report)
}

/// Checks the national folder; what any municipality beside it uses is used.
fn check_national(
    national: Folder,
    beside: &Path,
    app: &BTreeSet<String>,
    report: &mut Report,
) -> io::Result<()> {
    report.findings.extend(entries::check(&national, None));
    let used = used_by_all(beside)?;
    report.findings.extend(messages::check(&national, "n-", app, &used));
    report.unconfirmed.extend(unconfirmed(&national));
    report.findings.extend(files::formats(&national.path)?);
    report.findings.extend(national.findings);
    Ok(())
}

/// The folders of municipalities under the given ones, in the order of their names.
fn municipalities(paths: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for path in paths {
        if !path.is_dir() || path.join("municipality.toml").is_file() {
            folders.push(path.clone());
            continue;
        }
        let within = folders_in(path)?;
        // A folder without municipalities in it is meant to be one.
        if within.is_empty() {
            folders.push(path.clone());
        }
        folders.extend(within);
    }
    Ok(folders)
}

fn folders_in(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let path = entry?.path();
        if path.join("municipality.toml").is_file() && !path.ends_with(NATIONAL) {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

/// The message ids that any municipality beside the national folder uses.
fn used_by_all(municipalities: &Path) -> io::Result<BTreeSet<String>> {
    let mut used = BTreeSet::new();
    for path in folders_in(municipalities)? {
        used.extend(messages::ids(&Folder::read(&path)?));
    }
    Ok(used)
}

/// The values of a folder that the municipality has yet to confirm.
fn unconfirmed(folder: &Folder) -> Vec<String> {
    let mut lines = Vec::new();
    let mut list = |id: &str, confirmed: bool, fields: &[Field], finding: Finding| {
        if !confirmed || !fields.is_empty() {
            let names: Vec<String> = fields.iter().map(|field| name_of(*field)).collect();
            let what = if confirmed { names.join(", ") } else { "all of it".to_owned() };
            let (file, line) = (finding.file.display(), finding.line);
            lines.push(format!("{file}:{line}: to confirm: {id}: {what}"));
        }
    };
    for entry in &folder.facilities {
        let (value, place) = entry.parts();
        let at = place.warning("id", String::new());
        list(&value.id, value.confirmed, &value.unconfirmed, at);
    }
    for entry in &folder.hotlines {
        let (value, place) = entry.parts();
        let at = place.warning("id", String::new());
        list(&value.id, value.confirmed, &value.unconfirmed, at);
    }
    for entry in &folder.checkups {
        let (value, place) = entry.parts();
        let at = place.warning("id", String::new());
        list(&value.id, value.confirmed, &value.unconfirmed, at);
    }
    for entry in &folder.services {
        let (value, place) = entry.parts();
        let at = place.warning("id", String::new());
        list(&value.id, value.confirmed, &value.unconfirmed, at);
    }
    if let Some((rules, place)) = folder.follow_up.as_ref().map(Located::parts) {
        list("follow-up", rules.confirmed, &[], place.warning("confirmed", String::new()));
    }
    lines
}

fn name_of(field: Field) -> String {
    serde_json::to_string(&field).unwrap_or_default().trim_matches('"').to_owned()
}

#[cfg(test)]
mod tests;
