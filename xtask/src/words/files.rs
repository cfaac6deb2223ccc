//! The files that the check looks at, read once.
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};

/// Folders below the checkout that hold words or code, and the endings that matter there.
const LOOK_AT: [(&str, &[&str]); 9] = [
    ("locales", &["ftl", "toml"]),
    ("app", &["rs"]),
    ("component/src", &["rs"]),
    ("core/src", &["rs"]),
    ("server/src", &["rs"]),
    ("api/src", &["rs"]),
    ("xtask/src", &["rs"]),
    ("programmes", &["toml"]),
    ("public", &["html", "js", "webmanifest", "css"]),
];

/// Texts by their path below the checkout, `/` between folders.
#[derive(Default)]
pub(super) struct Files(pub(super) BTreeMap<String, String>);

impl Files {
    /// Reads everything of interest below `root`. A folder that does not exist is empty.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let mut files = Self::default();
        for (folder, endings) in LOOK_AT {
            if root.join(folder).is_dir() {
                files.read_folder(root, folder, endings)?;
            }
        }
        Ok(files)
    }

    fn read_folder(&mut self, root: &Path, folder: &str, endings: &[&str]) -> Result<()> {
        let entries = std::fs::read_dir(root.join(folder))
            .with_context(|| format!("cannot read {folder}"))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{folder}/{name}");
            if entry.file_type()?.is_dir() {
                if name != "target" && name != "node_modules" {
                    self.read_folder(root, &path, endings)?;
                }
            } else if name.rsplit_once('.').is_some_and(|(_, end)| endings.contains(&end)) {
                let text = std::fs::read_to_string(entry.path())
                    .with_context(|| format!("cannot read {path}"))?;
                self.0.insert(path, text);
            }
        }
        Ok(())
    }

    /// The text at `path`.
    pub(super) fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The files directly or deeper below `folder`, in order of path.
    pub(super) fn below(&self, folder: &str) -> impl Iterator<Item = (&str, &str)> {
        let start = format!("{folder}/");
        self.0
            .iter()
            .filter(move |(path, _)| path.starts_with(&start))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The names of the folders directly below `folder`.
    pub(super) fn folders(&self, folder: &str) -> BTreeSet<String> {
        self.below(folder)
            .filter_map(|(path, _)| path.get(folder.len() + 1..)?.split_once('/'))
            .map(|(name, _)| name.to_owned())
            .collect()
    }
}
