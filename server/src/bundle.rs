//! `hagukumi bundle`: data in one piece, as JSON for other programs or in the compact form that
//! the family app fetches.
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use hagukumi_core::immunization::Programme;
use hagukumi_core::municipality::{Municipality, Opening};

use crate::compact::to_compact;
use crate::printed::heard;
use crate::{municipality, programme};

/// What `hagukumi bundle` takes.
#[derive(clap::Args)]
pub struct Options {
    /// The folder of a municipality or of an immunization programme, or a file of its JSON.
    data: PathBuf,
    /// How to write it.
    #[arg(long, value_enum, default_value = "json")]
    form: Form,
}

/// The forms of the data.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Form {
    /// By name, on one line.
    Json,
    /// By position: what the app of this version reads.
    Compact,
    /// By position, of a municipality only what the app opens with.
    Opening,
}

/// Prints the data.
///
/// # Errors
/// When it cannot be read or has errors of form.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let written = write(&read(&options.data)?, options.form)?;
    let mut out = std::io::stdout().lock();
    heard(out.write_all(&written).and_then(|()| out.flush())).context("cannot write")
}

enum Data {
    Programme(Box<Programme>),
    Municipality(Box<Municipality>),
}

fn read(path: &Path) -> anyhow::Result<Data> {
    if path.is_file() {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        // Every field of a municipality may be missing, so a programme would pass for one.
        return serde_json::from_str(&text)
            .map(|programme| Data::Programme(Box::new(programme)))
            .or_else(|_| serde_json::from_str(&text).map(|city| Data::Municipality(Box::new(city))))
            .with_context(|| format!("{} is neither of the two", path.display()));
    }
    Ok(if path.join("municipality.toml").is_file() {
        let city = municipality::from_dir(path)?;
        Data::Municipality(Box::new(city.without_unconfirmed()))
    } else {
        Data::Programme(Box::new(programme::from_dir(path)?))
    })
}

fn write(data: &Data, form: Form) -> anyhow::Result<Vec<u8>> {
    let line = |json: String| (json + "\n").into_bytes();
    match (data, form) {
        (Data::Municipality(city), Form::Json) => Ok(line(municipality::to_json(city)?)),
        (Data::Municipality(city), Form::Compact) => to_compact(city),
        (Data::Municipality(city), Form::Opening) => to_compact(&Opening::from((**city).clone())),
        (Data::Programme(programme), Form::Json) => Ok(line(programme::to_json(programme)?)),
        (Data::Programme(programme), Form::Compact) => to_compact(programme),
        (Data::Programme(_), Form::Opening) => anyhow::bail!("only a municipality has an opening"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    fn bundled(data: &Path, form: Form) -> Vec<u8> {
        write(&read(data).unwrap(), form).unwrap()
    }

    #[test]
    fn a_folder_is_bundled_as_what_it_holds() {
        let json = |folder: &str| bundled(&root().join(folder), Form::Json);
        assert!(json("municipalities/hamada").starts_with(br#"{"id":"hamada","code":"322024""#));
        let programme = String::from_utf8(json("programmes/japan")).unwrap();
        assert!(programme.contains(r#""series""#));
        assert!(read(&root().join("nowhere")).is_err());
    }

    #[test]
    fn json_and_the_folder_it_came_from_give_one_compact_file() {
        let folder = tempfile::tempdir().unwrap();
        for data in ["municipalities/kawasaki", "programmes/japan"] {
            let file = folder.path().join("data.json");
            std::fs::write(&file, bundled(&root().join(data), Form::Json)).unwrap();
            let direct = bundled(&root().join(data), Form::Compact);
            assert!(bundled(&file, Form::Compact) == direct, "{data}");
        }
    }

    #[test]
    fn the_opening_is_a_part_of_the_whole() {
        let city = root().join("municipalities/kawasaki");
        let [opening, whole] =
            [Form::Opening, Form::Compact].map(|form| bundled(&city, form).len());
        assert!(opening * 3 < whole, "{opening} of {whole}");
        let programme = read(&root().join("programmes/japan")).unwrap();
        assert!(write(&programme, Form::Opening).is_err());
    }
}
