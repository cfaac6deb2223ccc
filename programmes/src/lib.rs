//! Loads an immunization programme from its TOML files and turns names into indices.
//!
//! Every error names the file and, where it is about one place, the line.
mod compile;
mod entries;
mod notation;
mod raw;

use anyhow::{Context, bail};
use hagukumi_core::immunization::Programme;
use std::path::Path;

/// A file of the programme: its name (for messages) and its text.
pub struct SourceFile {
    /// Path as shown in messages.
    pub name: String,
    /// Content.
    pub text: String,
}

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        &[$((
            concat!("programmes/japan/", $name),
            include_str!(concat!("../japan/", $name)),
        )),*]
    };
}

/// Japan's programme as it was when this program was built.
const JAPAN: &[(&str, &str)] = embedded![
    "bcg.toml",
    "dpt-polio-hib.toml",
    "dt.toml",
    "hepb.toml",
    "hpv.toml",
    "japanese-encephalitis.toml",
    "long-illness.toml",
    "measles-rubella.toml",
    "pneumococcus.toml",
    "products.toml",
    "programme.toml",
    "rotavirus.toml",
    "rsv-maternal.toml",
    "sources.toml",
    "varicella.toml",
    "voluntary.toml",
];

/// Japan's programme, embedded in this program.
///
/// # Errors
/// When the embedded files do not make a programme, which the tests rule out.
pub fn japan() -> anyhow::Result<Programme> {
    let file =
        |(name, text): &(&str, &str)| SourceFile { name: (*name).into(), text: (*text).into() };
    load(&JAPAN.iter().map(file).collect::<Vec<_>>())
}

/// The programme in a folder: all its `.toml` files together.
///
/// # Errors
/// When the folder cannot be read or its files do not make a programme.
pub fn from_dir(dir: &Path) -> anyhow::Result<Programme> {
    let mut files = Vec::new();
    let entries =
        std::fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.display().to_string();
            let text =
                std::fs::read_to_string(&path).with_context(|| format!("cannot read {name}"))?;
            files.push(SourceFile { name, text });
        }
    }
    if files.is_empty() {
        bail!("{}: no .toml files", dir.display());
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    load(&files)
}

/// Puts the files of a programme together.
///
/// # Errors
/// Every fault found, one a line, as `file:line: what`.
pub fn load(files: &[SourceFile]) -> anyhow::Result<Programme> {
    let mut parsed = Vec::new();
    let mut faults = Vec::new();
    for file in files {
        match toml::from_str::<raw::File>(&file.text) {
            Ok(content) => parsed.push((file, content)),
            Err(error) => {
                let line = error.span().map_or(1, |span| line_of(&file.text, span.start));
                faults.push(format!("{}:{line}: {}", file.name, error.message()));
            }
        }
    }
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    compile::compile(parsed)
}

fn line_of(text: &str, offset: usize) -> usize {
    text.get(..offset).map_or(1, |before| before.matches('\n').count() + 1)
}

/// The programme as the app fetches it: compact JSON.
///
/// # Errors
/// None in practice: every field has a JSON form.
pub fn to_json(programme: &Programme) -> anyhow::Result<String> {
    Ok(serde_json::to_string(programme)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load_one(text: &str) -> String {
        let file = SourceFile { name: "x.toml".into(), text: text.into() };
        load(&[file]).err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn the_embedded_programme_loads_and_survives_its_json_form() {
        let programme = japan().unwrap();
        assert_eq!(programme.country, "JP");
        let json = to_json(&programme).unwrap();
        let again: Programme = serde_json::from_str(&json).unwrap();
        assert_eq!(to_json(&again).unwrap(), json);
    }

    #[test]
    fn the_embedded_files_are_the_folder() {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("japan");
        let folder = from_dir(&dir).unwrap();
        assert_eq!(to_json(&folder).unwrap(), to_json(&japan().unwrap()).unwrap());
        let names = std::fs::read_dir(&dir).unwrap().count();
        assert_eq!(names, JAPAN.len());
    }

    #[test]
    fn a_fault_is_named_with_its_file_and_line() {
        assert!(load_one("id = \"x\"\nversion = 3\n").starts_with("x.toml:2: "));
        assert!(load_one("id = \"x\"\n\ncuontry = \"JP\"\n").starts_with("x.toml:3: "));
        let text = "id = \"x\"\nversion = \"1\"\ncountry = \"JP\"\nchecked = 2026-11-21\n\
            foreign_rule = \"F\"\n[[rules]]\nid = \"F\"\nsources = [\"nowhere\"]\nconfidence = \"high\"\n";
        assert_eq!(load_one(text), "x.toml:8: no source is called `nowhere`");
    }
}
