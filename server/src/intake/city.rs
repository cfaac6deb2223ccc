//! What reading a file needs to know of the municipality.

use std::collections::HashMap;
use std::path::Path;

use super::format::heading;
use crate::municipality::{Folder, national_beside};

/// A municipality, as far as files speak of it.
#[derive(Clone, Debug, Default)]
pub struct City {
    /// Six-digit code.
    pub code: String,
    /// Codes and Japanese names of the wards; empty where there are none.
    pub wards: Vec<(String, String)>,
    /// Ids and Japanese names of the checkups, in the order of age.
    pub checkups: Vec<(String, String)>,
    /// What an address may begin with: the prefecture's and the municipality's name.
    pub(super) before: Vec<String>,
    wards_by_name: HashMap<String, String>,
    checkups_by_name: HashMap<String, String>,
}

impl City {
    /// Reads a municipality's folder.
    ///
    /// # Errors
    /// When the folder cannot be read, or has no head.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let folder = Folder::read(path)?;
        let national = national_beside(path)?;
        let Some(head) = &folder.head else {
            anyhow::bail!("{} has no municipality.toml that can be read", path.display());
        };
        let word = |id: &str| {
            let words = [Some(&folder), national.as_ref()].into_iter().flatten();
            let mut words = words.filter_map(|folder| folder.language("ja"));
            words.find_map(|words| Some(words.messages.get(id)?.text.trim().to_owned()))
        };
        let wards = folder.wards.iter().map(|ward| &ward.value);
        let wards = wards
            .map(|ward| (ward.code.clone(), word(&ward.name).unwrap_or_else(|| ward.code.clone())));
        let checkups = folder.checkups.iter().map(|checkup| &checkup.value);
        let checkups = checkups.map(|checkup| {
            (checkup.id.clone(), word(&checkup.name).unwrap_or_else(|| checkup.id.clone()))
        });
        let before = [&head.value.prefecture, &head.value.name];
        let before = before.into_iter().filter_map(|name| word(name)).collect();
        Ok(Self::of(&head.value.code, wards.collect(), before, checkups.collect()))
    }

    fn of(
        code: &str,
        wards: Vec<(String, String)>,
        before: Vec<String>,
        checkups: Vec<(String, String)>,
    ) -> Self {
        let mut wards_by_name = HashMap::new();
        for (code, name) in &wards {
            let (short, bare) = (code.get(..5).unwrap_or(code), name.trim_end_matches('区'));
            let full: String =
                before.last().map(|city| format!("{city}{name}")).unwrap_or_default();
            for known in [code.as_str(), short, name.as_str(), bare, full.as_str()] {
                wards_by_name.insert(heading(known), code.clone());
            }
        }
        let mut checkups_by_name = HashMap::new();
        for (id, name) in &checkups {
            checkups_by_name.insert(heading(name), id.clone());
            checkups_by_name.insert(heading(id), id.clone());
        }
        Self { code: code.to_owned(), wards, checkups, before, wards_by_name, checkups_by_name }
    }

    /// The Japanese name of a ward; its code where it is none of this municipality.
    pub fn ward_name<'n>(&'n self, code: &'n str) -> &'n str {
        self.wards.iter().find(|(own, _)| own == code).map_or(code, |(_, name)| name)
    }

    /// The Japanese name of a checkup; its id where it is none of this municipality.
    pub fn checkup_name<'n>(&'n self, id: &'n str) -> &'n str {
        self.checkups.iter().find(|(own, _)| own == id).map_or(id, |(_, name)| name)
    }

    /// The ward of a code (with or without its check digit) or name.
    pub fn ward(&self, value: &str) -> Option<&str> {
        self.wards_by_name.get(&heading(value)).map(String::as_str)
    }

    /// The checkup of an id or name.
    pub(super) fn checkup(&self, value: &str) -> Option<&str> {
        self.checkups_by_name.get(&heading(value)).map(String::as_str)
    }
}
