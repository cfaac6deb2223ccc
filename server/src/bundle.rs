//! `hagukumi bundle`: a folder of data as the compact JSON that the app fetches.
use std::path::{Path, PathBuf};

use crate::printed::print;
use crate::{municipality, programme};

/// What `hagukumi bundle` takes.
#[derive(clap::Args)]
pub struct Options {
    /// The folder of a municipality or of an immunization programme.
    folder: PathBuf,
}

/// Prints the JSON of a folder.
///
/// # Errors
/// When the folder cannot be read or its data has errors of form.
pub fn run(options: &Options) -> anyhow::Result<()> {
    print(json(&options.folder)? + "\n")?;
    Ok(())
}

fn json(folder: &Path) -> anyhow::Result<String> {
    if folder.join("municipality.toml").is_file() {
        municipality::bundle(folder)
    } else {
        programme::to_json(&programme::from_dir(folder)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_bundled_as_what_it_holds() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let city = json(&root.join("municipalities/hamada")).unwrap();
        assert!(city.starts_with(r#"{"id":"hamada","code":"322024""#), "{city}");
        let programme = json(&root.join("programmes/japan")).unwrap();
        assert!(programme.contains(r#""series""#));
        assert!(json(&root.join("nowhere")).is_err());
    }
}
