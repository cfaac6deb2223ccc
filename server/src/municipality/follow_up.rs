//! `follow_up.toml`: the days and limits of the staff's follow-up. It never goes to the family app.

use std::path::Path;

use anyhow::{Context, bail};
use hagukumi_core::care::FollowUp;

use super::Folder;

/// The file's name.
pub const FILE: &str = "follow_up.toml";

/// Its keys; `unseen` is a list of limits.
pub(super) const KEYS: [&str; 11] = [
    "newborn_visit_days",
    "visit_months",
    "birth_card_days",
    "low_birth_weight_g",
    "mood_total",
    "clinic_report_days",
    "session_report_days",
    "unseen",
    "until_school",
    "source",
    "confirmed",
];

/// The follow-up rules of a municipality's folder.
///
/// # Errors
/// When the folder cannot be read, has no `follow_up.toml`, or the file has an error of form: no
/// rule has a value that could be taken for granted.
pub fn read(path: &Path) -> anyhow::Result<FollowUp> {
    let folder = Folder::read(path).with_context(|| format!("reading {}", path.display()))?;
    let file = path.join(FILE);
    if let Some(finding) = folder.findings.iter().find(|finding| finding.file == file) {
        bail!("{finding}");
    }
    let Some(rules) = folder.follow_up else {
        bail!("{}: missing file: the staff view needs the rules of follow-up", file.display());
    };
    Ok(rules.value)
}
