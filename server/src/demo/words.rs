//! The names and notes of a made-up city, and what its municipality's `demo.toml` says of it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Context;
use hagukumi_core::municipality::Municipality;
use serde::Deserialize;

/// A name and its reading.
pub(super) type Name = (String, String);

/// Names and notes, the same for every city.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) family: Vec<Name>,
    pub(super) girls: Vec<Name>,
    pub(super) boys: Vec<Name>,
    pub(super) women: Vec<Name>,
    pub(super) men: Vec<Name>,
    pub(super) language: Vec<Language>,
    pub(super) notes: Notes,
}

/// Families of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Language {
    pub(super) tag: String,
    /// Homes of a thousand.
    pub(super) homes: u32,
    pub(super) family: Vec<Name>,
    pub(super) given: Vec<Name>,
    pub(super) parents: Vec<Name>,
}

/// What staff write down.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Notes {
    pub(super) worries: Vec<String>,
    pub(super) supports: Vec<String>,
    pub(super) handed_over: Vec<String>,
    pub(super) sleep: Vec<String>,
    pub(super) umbilicus: Vec<String>,
    pub(super) not_met: Vec<String>,
    pub(super) declined: Vec<String>,
    pub(super) no_answer: Vec<String>,
    pub(super) reached: Vec<String>,
    pub(super) letter: Vec<String>,
    pub(super) child_seen: Vec<String>,
    pub(super) excused: Vec<String>,
    pub(super) closed: Vec<String>,
    pub(super) closed_visit: Vec<String>,
    pub(super) places: Vec<String>,
    /// Where a ward holds its group sessions.
    pub(super) hall: Vec<String>,
    pub(super) elsewhere: Vec<String>,
    pub(super) moved: Vec<String>,
}

impl Words {
    pub(super) fn read() -> anyhow::Result<Self> {
        toml::from_str(include_str!("names.toml")).context("reading the names of made-up people")
    }
}

/// How a made-up city is laid out: `demo.toml` of the municipality.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Layout {
    #[serde(default)]
    pub(super) ward: Vec<Ward>,
    /// Of a thousand children, how many come to a checkup; 950 for one that is not named.
    #[serde(default)]
    pub(super) attendance: BTreeMap<String, u32>,
}

/// One ward of a made-up city.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ward {
    pub(super) code: String,
    pub(super) share: u32,
    #[serde(default)]
    pub(super) areas: Vec<String>,
}

impl Layout {
    /// The layout of a municipality's folder. Without `demo.toml` its wards are of one size; where
    /// there are no wards, the city is one.
    pub(super) fn read(folder: &Path, city: &Municipality) -> anyhow::Result<Self> {
        let file = folder.join("demo.toml");
        let mut layout: Self = match std::fs::read_to_string(&file) {
            Ok(text) => toml::from_str(&text).with_context(|| format!("{}", file.display()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Self::default(),
            Err(error) => return Err(error).with_context(|| format!("{}", file.display())),
        };
        let unknown = layout.ward.iter().find(|ward| city.ward(&ward.code).is_none());
        if let Some(ward) = unknown {
            anyhow::bail!("{}: unknown ward `{}`", file.display(), ward.code);
        }
        if layout.ward.is_empty() {
            let wards = city.wards.iter().map(|ward| ward.code.clone());
            layout.ward = wards.map(|code| Ward { code, share: 1, areas: Vec::new() }).collect();
        }
        if layout.ward.is_empty() {
            layout.ward.push(Ward { code: String::new(), share: 1, areas: Vec::new() });
        }
        Ok(layout)
    }
}
