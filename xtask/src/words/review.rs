//! Medical and safety texts: which carry a review status, and which still wait for a reader.
use anyhow::{Result, bail};

use super::files::Files;
use super::messages::{Locale, Message};
use super::policy::Policy;
use super::{MASTER, Problem};
use crate::catalogue::LANGUAGES;

/// What a status says.
enum Status {
    /// Nobody has read it yet.
    Draft,
    /// `checked <who>, <date>`: a native reader, and for medical texts a medical reader.
    Checked,
}

fn status(text: &str) -> Option<Status> {
    if text == "draft" {
        return Some(Status::Draft);
    }
    let (who, date) = text.strip_prefix("checked ")?.rsplit_once(", ")?;
    let parts: Vec<&str> = date.split('-').collect();
    let digits = |part: &&str| part.chars().all(|c| c.is_ascii_digit());
    let lengths = parts.iter().map(|part| part.len()).eq([4, 2, 2]);
    let dated = lengths && parts.iter().all(digits);
    (!who.trim().is_empty() && dated).then_some(Status::Checked)
}

/// Every medical or safety text has a status, and every status is one that exists.
pub(super) fn check(locale: &Locale, policy: &Policy, problems: &mut Vec<Problem>) {
    for (id, message) in &locale.messages {
        let text = match message.status.as_deref() {
            None if policy.reviewed(id) => {
                format!("{id} is a medical or safety text without `# status:`")
            }
            Some(said) if status(said).is_none() => format!(
                "{id}: `status: {said}` is neither `draft` nor `checked <who>, <year-month-day>`"
            ),
            _ => continue,
        };
        problems.push(Problem::new(&message.path, message.line, text));
    }
}

/// Prints the drafts of every language, or of one, for the people who review them: each text
/// with its place, and the Japanese and English beside it.
pub(super) fn print(files: &Files, only: Option<&str>) -> Result<()> {
    if let Some(tag) = only.filter(|tag| !LANGUAGES.contains(tag)) {
        bail!("{tag} is not one of {}", LANGUAGES.join(", "));
    }
    // What does not parse is the check's business; here the rest is listed.
    let mut unread = Vec::new();
    let mut read = |tag: &str| Locale::read(files, tag, &mut unread);
    let beside = [read(MASTER), read("en")];
    for tag in LANGUAGES.iter().filter(|tag| only.is_none_or(|only| only == **tag)) {
        print!("{}", list(&read(tag), &beside));
    }
    Ok(())
}

/// The drafts of one language as Markdown.
pub(super) fn list(locale: &Locale, beside: &[Locale]) -> String {
    let draft = |message: &Message| {
        message.status.as_deref().and_then(status).is_some_and(|s| matches!(s, Status::Draft))
    };
    let mut drafts: Vec<_> = locale.messages.iter().filter(|(_, m)| draft(m)).collect();
    drafts.sort_by_key(|(_, message)| (&message.path, message.line));
    let mut page = format!("# {}: {} texts to review\n", locale.tag, drafts.len());
    let mut source = None;
    for (id, message) in drafts {
        if message.source.is_some() && message.source != source {
            source.clone_from(&message.source);
            page += &format!("\nSource: {}\n", source.as_deref().unwrap_or_default());
        }
        page += &format!("\n{id} ({}:{})\n", message.path, message.line);
        page += &format!("- {}: {}\n", locale.tag, message.value.text().trim());
        for other in beside.iter().filter(|other| other.tag != locale.tag) {
            if let Some(twin) = other.messages.get(id) {
                page += &format!("- {}: {}\n", other.tag, twin.value.text().trim());
            }
        }
    }
    page.push('\n');
    page
}
