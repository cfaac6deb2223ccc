//! Municipalities as folders of TOML and Fluent files.
//!
//! ```text
//! municipalities/_national/     telephone lines and words that all of Japan shares
//! municipalities/kawasaki/
//!     municipality.toml         the head, and [[ward]]
//!     offices.toml              [[facility]]: public offices
//!     facilities.toml           [[facility]]: other places
//!     hotlines.toml  checkups.toml  services.toml  sources.toml
//!     follow_up.toml            days and limits of the staff's follow-up; never in the app
//!     locales/<tag>.ftl         the words, ids beginning with `m-`
//! ```
//!
//! A file that is not there has no entries. Reading never stops at the first problem: the result
//! is the municipality as far as it can be read, and all findings.

pub mod document;
pub mod finding;
pub mod follow_up;
pub mod words;

use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;
use hagukumi_core::care::FollowUp;
use hagukumi_core::municipality::{
    Checkup, Facility, Hotline, Municipality, Service, Source, Ward,
};
use serde::de::DeserializeOwned;

use document::{Document, Located, Place};
use finding::Finding;
use words::{LANGUAGES, Words};

/// The folder of what all of Japan shares, beside the municipalities.
pub const NATIONAL: &str = "_national";

/// A folder as it was read: every entry with its place, the words, and what could not be read.
pub struct Folder {
    /// The folder.
    pub path: PathBuf,
    /// The head of `municipality.toml`, without its lists. The national folder has none.
    pub head: Option<Located<Municipality>>,
    /// Wards.
    pub wards: Vec<Located<Ward>>,
    /// Offices and other places.
    pub facilities: Vec<Located<Facility>>,
    /// Telephone lines.
    pub hotlines: Vec<Located<Hotline>>,
    /// Checkups.
    pub checkups: Vec<Located<Checkup>>,
    /// Services.
    pub services: Vec<Located<Service>>,
    /// Sources.
    pub sources: Vec<Located<Source>>,
    /// The rules of follow-up, which only the staff view uses.
    pub follow_up: Option<Located<FollowUp>>,
    /// The words of each language of [`LANGUAGES`] that has a file.
    pub words: Vec<(&'static str, Words)>,
    /// What could not be read.
    pub findings: Vec<Finding>,
}

impl Folder {
    /// Reads a folder.
    ///
    /// # Errors
    /// When the folder or one of its files cannot be read from the disk. What is wrong *in* a file
    /// is a finding.
    pub fn read(path: &Path) -> io::Result<Folder> {
        if !path.is_dir() {
            let message = format!("{} is not a folder", path.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        let mut folder = Folder {
            path: path.to_owned(),
            head: None,
            wards: Vec::new(),
            facilities: Vec::new(),
            hotlines: Vec::new(),
            checkups: Vec::new(),
            services: Vec::new(),
            sources: Vec::new(),
            follow_up: None,
            words: Vec::new(),
            findings: Vec::new(),
        };
        folder.read_head()?;
        folder.facilities = folder.entries("offices.toml", "facility")?;
        let others = folder.entries("facilities.toml", "facility")?;
        folder.facilities.extend(others);
        folder.hotlines = folder.entries("hotlines.toml", "hotline")?;
        folder.checkups = folder.entries("checkups.toml", "checkup")?;
        folder.services = folder.entries("services.toml", "service")?;
        folder.sources = folder.entries("sources.toml", "source")?;
        folder.read_follow_up()?;
        for tag in LANGUAGES {
            let file = path.join("locales").join(format!("{tag}.ftl"));
            if let Some(text) = text_of(&file)? {
                let words = Words::parse(&file, &text, &mut folder.findings);
                folder.words.push((tag, words));
            }
        }
        Ok(folder)
    }

    /// The folder's name, such as `kawasaki`.
    pub fn id(&self) -> String {
        let path = self.path.canonicalize().unwrap_or_else(|_| self.path.clone());
        path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The words of a language.
    pub fn language(&self, tag: &str) -> Option<&Words> {
        self.words.iter().find(|(own, _)| *own == tag).map(|(_, words)| words)
    }

    /// The municipality with the national lines before its own.
    pub fn municipality(&self, national: Option<&Folder>) -> Municipality {
        let mut municipality =
            self.head.as_ref().map(|head| head.value.clone()).unwrap_or_default();
        municipality.id = self.id();
        municipality.wards = values(&self.wards);
        municipality.facilities = values(&self.facilities);
        municipality.hotlines = national.map(|folder| values(&folder.hotlines)).unwrap_or_default();
        // A municipality's line stands in for the national one of the same id.
        municipality
            .hotlines
            .retain(|line| !self.hotlines.iter().any(|own| own.value.id == line.id));
        municipality.hotlines.extend(values(&self.hotlines));
        municipality.checkups = values(&self.checkups);
        municipality.services = values(&self.services);
        municipality.sources = national.map(|folder| values(&folder.sources)).unwrap_or_default();
        municipality.sources.extend(values(&self.sources));
        municipality
    }

    fn read_head(&mut self) -> io::Result<()> {
        let file = self.path.join("municipality.toml");
        let Some(text) = text_of(&file)? else { return Ok(()) };
        let mut document = Document::parse(&file, &text);
        self.wards = document.entries("ward");
        self.head = document.head(&[
            "code",
            "name",
            "prefecture",
            "ask_phone",
            "center",
            "languages",
            "source",
        ]);
        self.findings.extend(document.finish());
        Ok(())
    }

    fn read_follow_up(&mut self) -> io::Result<()> {
        let file = self.path.join(follow_up::FILE);
        let Some(text) = text_of(&file)? else { return Ok(()) };
        let mut document = Document::parse(&file, &text);
        self.follow_up = document.head(&follow_up::KEYS);
        self.findings.extend(document.finish());
        Ok(())
    }

    fn entries<T: DeserializeOwned>(
        &mut self,
        file: &str,
        key: &str,
    ) -> io::Result<Vec<Located<T>>> {
        let file = self.path.join(file);
        let Some(text) = text_of(&file)? else { return Ok(Vec::new()) };
        let mut document = Document::parse(&file, &text);
        let entries = document.entries(key);
        self.findings.extend(document.finish());
        Ok(entries)
    }
}

/// The municipality of a folder as JSON: no words, and no value that is not confirmed.
///
/// # Errors
/// When the folder cannot be read, or holds something that a check would call an error of form.
pub fn bundle(path: &Path) -> anyhow::Result<String> {
    Ok(to_json(&from_dir(path)?)?)
}

/// The municipality in a folder, with the national lines.
///
/// # Errors
/// When the folder cannot be read, or with its first finding.
pub fn from_dir(path: &Path) -> anyhow::Result<Municipality> {
    let folder = Folder::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let national = national_beside(path)?;
    let findings = folder.findings.iter().chain(national.iter().flat_map(|n| &n.findings));
    if let Some(finding) = findings.into_iter().next() {
        anyhow::bail!("{finding}");
    }
    Ok(folder.municipality(national.as_ref()))
}

/// A municipality as JSON, without the values that are not confirmed.
///
/// # Errors
/// Never for data that came from files.
pub fn to_json(municipality: &Municipality) -> serde_json::Result<String> {
    serde_json::to_string(&municipality.clone().without_unconfirmed())
}

/// The national folder beside a municipality's, when there is one.
///
/// # Errors
/// When it cannot be read from the disk.
pub fn national_beside(path: &Path) -> io::Result<Option<Folder>> {
    let Some(parent) = path.canonicalize()?.parent().map(Path::to_owned) else { return Ok(None) };
    // The path as it was given, so that findings name it so.
    let beside = match path.parent() {
        Some(given) if !given.as_os_str().is_empty() => given.join(NATIONAL),
        _ => parent.join(NATIONAL),
    };
    if beside.is_dir() { Folder::read(&beside).map(Some) } else { Ok(None) }
}

fn values<T: Clone>(entries: &[Located<T>]) -> Vec<T> {
    entries.iter().map(|entry| entry.value.clone()).collect()
}

fn text_of(file: &Path) -> io::Result<Option<String>> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

impl<T> Located<T> {
    /// The two halves.
    pub fn parts(&self) -> (&T, &Place) {
        (&self.value, &self.place)
    }
}

#[cfg(test)]
mod tests;
