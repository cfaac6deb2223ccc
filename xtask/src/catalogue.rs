//! The words of each language as one small file.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use fluent::{FluentArgs, FluentBundle, FluentResource};

use crate::place;
use crate::words::listed;

/// The languages, in the order in which they are offered.
pub(crate) const LANGUAGES: [&str; 13] = [
    "ja",
    "ja-x-easy",
    "en",
    "zh-Hans",
    "zh-Hant",
    "ko",
    "vi",
    "fil",
    "ne",
    "id",
    "th",
    "pt-BR",
    "es-419",
];

/// Every Fluent file of the family app in the language `tag`: its own, then those that all
/// municipalities share and those of this one.
pub(crate) fn sources(tag: &str, municipality: &str) -> Result<Vec<PathBuf>> {
    let mut files = fluent_files(&place::root().join("locales").join(tag))?;
    files.retain(|path| !path.ends_with(LETTER));
    files.extend(of_municipality(tag, municipality));
    Ok(files)
}

/// What only letters say, which the staff view prints; no phone needs it.
pub(crate) const LETTER: &str = "letter.ftl";

fn of_municipality(tag: &str, municipality: &str) -> impl Iterator<Item = PathBuf> {
    let municipalities = place::root().join("municipalities");
    let name = format!("{tag}.ftl");
    let local = ["_national", municipality].map(|one| municipalities.join(one));
    local.into_iter().map(move |one| one.join("locales").join(&name)).filter(|path| path.is_file())
}

/// The languages of the staff view.
pub(crate) const STAFF_LANGUAGES: [&str; 2] = ["ja", "en"];

/// What the staff view says with the words of the family app: dates, and names of vaccines.
pub(crate) const STAFF_SHARES: [&str; 2] = ["dates.ftl", "vaccines.ftl"];

/// Every Fluent file of the staff view in the language `tag`.
fn staff_sources(tag: &str, municipality: &str) -> Result<Vec<PathBuf>> {
    let folder = place::root().join("locales").join(tag);
    let mut files: Vec<_> = STAFF_SHARES.iter().map(|name| folder.join(name)).collect();
    files.extend(fluent_files(&folder.join("staff"))?);
    files.extend(of_municipality(tag, municipality));
    Ok(files)
}

/// Compiles the words of the staff view in the language `tag`.
pub(crate) fn staff_words(tag: &str, municipality: &str) -> Result<String> {
    let mut all = Vec::new();
    for path in staff_sources(tag, municipality)? {
        all.extend(compile(&path)?);
    }
    Ok(hagukumi_words::lines(all))
}

/// Compiles the words of letters in the language `tag`: their own, dates, and those of the family
/// app that `letter` in `locales/dynamic.toml` lists.
pub(crate) fn letter_words(tag: &str, municipality: &str) -> Result<String> {
    let Policy { letter, .. } = policy()?;
    let mut all = compile(&place::root().join("locales").join(tag).join(LETTER))?;
    for path in sources(tag, municipality)? {
        let whole = path.ends_with(DATES);
        let entries = compile(&path)?.into_iter();
        all.extend(entries.filter(|entry| whole || listed(&letter, &entry.id)));
    }
    Ok(hagukumi_words::lines(all))
}

/// The dates of a language, which letters take along whole.
pub(crate) const DATES: &str = "dates.ftl";

fn compile(path: &Path) -> Result<Vec<hagukumi_words::Entry>> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    hagukumi_words::compile(&text).map_err(|error| anyhow!("{}: {error}", path.display()))
}

/// The words of one language as an app reads them.
pub(crate) struct Words {
    /// What Home and the way to it say.
    pub(crate) first: String,
    /// What all other screens say.
    pub(crate) further: String,
}

/// Compiles the words of the language `tag`.
pub(crate) fn words(tag: &str, municipality: &str) -> Result<Words> {
    let Policy { first, .. } = policy()?;
    let (mut of_first, mut of_further) = (Vec::new(), Vec::new());
    for path in sources(tag, municipality)? {
        let file = path.file_stem().unwrap_or_default();
        let whole = FIRST_FILES.iter().any(|name| file == *name);
        for entry in compile(&path)? {
            if whole || listed(&first, &entry.id) {
                of_first.push(entry);
            } else {
                of_further.push(entry);
            }
        }
    }
    Ok(Words { first: hagukumi_words::lines(of_first), further: hagukumi_words::lines(of_further) })
}

/// The files in `locales/` whose words all belong to Home and the way to it.
const FIRST_FILES: [&str; 3] = ["app", "dates", "shell"];

/// What the build reads of `locales/dynamic.toml`.
#[derive(serde::Deserialize)]
struct Policy {
    first: Vec<String>,
    letter: Vec<String>,
}

fn policy() -> Result<Policy> {
    let text = std::fs::read_to_string(place::root().join("locales/dynamic.toml"))?;
    toml::from_str(&text).context("locales/dynamic.toml")
}

/// The text of Fluent files.
fn fluent(files: &[PathBuf]) -> Result<String> {
    let texts: Result<Vec<_>> = files
        .iter()
        .map(|path| {
            std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
        })
        .collect();
    Ok(texts?.join("\n"))
}

fn fluent_files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The messages of one language, for pages that are made at build time.
pub(crate) struct Catalogue {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Reads the words of the language `tag`.
    pub(crate) fn load(tag: &str, municipality: &str) -> Result<Self> {
        Self::of(tag, fluent(&sources(tag, municipality)?)?)
    }

    /// Reads the words of the staff view in the language `tag`.
    pub(crate) fn staff(tag: &str, municipality: &str) -> Result<Self> {
        Self::of(tag, fluent(&staff_sources(tag, municipality)?)?)
    }

    fn of(tag: &str, words: String) -> Result<Self> {
        // A private-use tag has the plural rules of its language.
        let language = tag.split("-x-").next().unwrap_or(tag);
        let mut bundle = FluentBundle::new(vec![language.parse().context("not a language tag")?]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(words)
            .map_err(|(_, errors)| anyhow!("locales/{tag}: {errors:?}"))?;
        bundle.add_resource(resource).map_err(|errors| anyhow!("locales/{tag}: {errors:?}"))?;
        Ok(Self { tag: tag.to_owned(), bundle })
    }

    /// The message `id`, which must exist and take no arguments.
    pub(crate) fn text(&self, id: &str) -> Result<String> {
        self.format(id, None)
    }

    /// The message `id`, whose one argument `$number` is a telephone number.
    pub(crate) fn with_number(&self, id: &str, number: &str) -> Result<String> {
        let mut arguments = FluentArgs::new();
        arguments.set("number", number);
        self.format(id, Some(&arguments))
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Result<String> {
        let message = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = message.with_context(|| format!("locales/{}: no message {id}", self.tag))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        if !errors.is_empty() {
            bail!("locales/{}: {id}: {errors:?}", self.tag);
        }
        Ok(text)
    }
}
