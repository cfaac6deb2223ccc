//! Rules on `formats/` and `partners/`: what files look like, and the keys of other cities.

use std::io;
use std::path::{Path, PathBuf};

use hagukumi_core::municipality::is_municipality_code;

use crate::handover::Partner;
use crate::intake::{Format, Kind};
use crate::municipality::finding::Finding;

/// What is wrong with the formats of files in a folder.
pub(super) fn formats(municipality: &Path) -> io::Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (file, text) in documents(&municipality.join("formats"))? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let Some(kind) = Kind::from_name(&name) else {
            let names = Kind::ALL.map(Kind::name).join(", ");
            findings.push(Finding::error(&file, 1, format!("a format is one of {names}")));
            continue;
        };
        if let Err(error) = Format::parse(&text, kind) {
            let line = match error.downcast_ref::<toml::de::Error>() {
                Some(error) => line_of(&text, error),
                None => line_named(&text, &error.to_string()),
            };
            let message = match error.downcast_ref::<toml::de::Error>() {
                Some(error) => error.message().to_owned(),
                None => error.to_string(),
            };
            findings.push(Finding::error(&file, line, message));
        }
    }
    Ok(findings)
}

/// What is wrong with the keys of other cities in the folder of the municipality `own`.
pub(super) fn partners(municipality: &Path, own: &str) -> io::Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let mut known: Vec<(String, PathBuf)> = Vec::new();
    for (file, text) in documents(&municipality.join("partners"))? {
        let partner: Partner = match toml::from_str(&text) {
            Ok(partner) => partner,
            Err(error) => {
                let message = error.message().to_owned();
                findings.push(Finding::error(&file, line_of(&text, &error), message));
                continue;
            }
        };
        let mut error = |key: &str, message: String| {
            findings.push(Finding::error(&file, line_of_key(&text, key), message));
        };
        let code = &partner.municipality;
        if !is_municipality_code(code) {
            error("municipality", format!("`{code}` is no code: six digits, the last a check"));
        } else if code == own {
            error("municipality", format!("{code} is this municipality itself"));
        }
        if let Some((_, first)) = known.iter().find(|(other, _)| other == code) {
            error("municipality", format!("{code} has keys in {} already", first.display()));
        }
        if let Err(wrong) = partner.encryption() {
            error("encryption", wrong.to_string());
        }
        if let Err(wrong) = partner.signing() {
            error("signing", wrong.to_string());
        }
        known.push((code.clone(), file.clone()));
    }
    Ok(findings)
}

/// The TOML files of a folder, by name; none where there is no such folder.
fn documents(folder: &Path) -> io::Result<Vec<(PathBuf, String)>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "toml") {
            let text = std::fs::read_to_string(&path)?;
            files.push((path, text));
        }
    }
    files.sort();
    Ok(files)
}

fn line_of(text: &str, error: &toml::de::Error) -> usize {
    let start = error.span().map_or(0, |span| span.start);
    text.get(..start).unwrap_or_default().matches('\n').count() + 1
}

/// The line of a key at the top of a file; the first where it is not written.
fn line_of_key(text: &str, key: &str) -> usize {
    let written = |line: &str| {
        line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(written).map_or(1, |at| at + 1)
}

/// The last line with what a message names in backticks: of two that contradict, the second.
fn line_named(text: &str, message: &str) -> usize {
    let Some(name) = message.split('`').nth(1) else { return 1 };
    let lines: Vec<&str> = text.lines().collect();
    lines.iter().rposition(|line| line.contains(name)).map_or(1, |at| at + 1)
}
