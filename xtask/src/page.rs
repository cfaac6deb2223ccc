//! The page that is there before the app is: the shell, its worker, manifest and pictures.
use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
pub(crate) use hagukumi_words::ruby::escape;
use serde_json::json;

use crate::catalogue::{Catalogue, LANGUAGES};
use crate::compress::without_comments;
use crate::dist::{Dist, Need};
use crate::{data, help_page, place};

/// What the page tells the app: where each file is, under a name that stays.
pub(crate) struct Site {
    municipality: String,
    files: BTreeMap<String, String>,
}

impl Site {
    /// A site for `municipality`, with no files yet.
    pub(crate) fn new(municipality: &str) -> Self {
        Self { municipality: municipality.to_owned(), files: BTreeMap::new() }
    }

    /// Notes that the file the app knows as `name` is at `url`.
    pub(crate) fn file(&mut self, name: &str, url: String) {
        self.files.insert(name.to_owned(), url);
    }

    /// The municipality of the site.
    pub(crate) fn municipality(&self) -> &str {
        &self.municipality
    }

    /// Where the file is that the app knows as `name`.
    pub(crate) fn url(&self, name: &str) -> Result<&str> {
        self.files
            .get(name)
            .map(String::as_str)
            .with_context(|| format!("no file is called {name}"))
    }
}

/// Adds the page itself and all that it refers to by name; the worker last, as it lists the rest.
pub(crate) fn add(dist: &mut Dist, site: &mut Site) -> Result<()> {
    let languages = languages(&site.municipality)?;
    for (name, need) in [
        ("app.css", Need::First),
        ("shell.js", Need::First),
        ("icons/icon.svg", Need::First),
        ("icons/icon-192.png", Need::Never),
        ("icons/icon-512.png", Need::Never),
        ("icons/icon-maskable.png", Need::Never),
    ] {
        let short = name.trim_start_matches("icons/");
        let bytes = match name.rsplit_once('.') {
            Some((_, "css" | "js")) => without_comments(&read_text(name)?).into_bytes(),
            _ => read(name)?,
        };
        site.file(short, dist.hashed(short, need, bytes));
    }
    let manifest =
        fill(&read_text("manifest.webmanifest")?, |name| site.url(name).map(str::to_owned))?;
    dist.named("manifest.webmanifest", Need::First, manifest.into_bytes());

    let help = add_help(dist, site, &languages)?;

    let build = dist.fingerprint();
    let config = config(site, &languages, &build);
    let index = fill(&read_text("index.html")?, |name| {
        Ok(match name {
            "config" => config.clone(),
            // Japanese until the shell's script has looked for the phone's own language.
            "description" | "lead" => escape(&languages[0].lead),
            "name" => escape(&languages[0].app),
            "choose" => escape(&languages[0].choose),
            "languages" => languages.iter().map(Language::row).collect::<Vec<_>>().join("\n"),
            file => site.url(file)?.to_owned(),
        })
    })?;
    dist.named("index.html", Need::First, index.into_bytes());

    let worker = fill(&without_comments(&read_text("sw.js")?), |name| match name {
        "files" => Ok(precache(dist)),
        "help" => Ok(help.clone()),
        other => bail!("sw.js asks for {other}"),
    })?;
    dist.named("sw.js", Need::Never, worker.into_bytes());
    Ok(())
}

/// Adds the pages of 189, all of which every phone keeps: whoever needs one may not have chosen a
/// language yet, or may be handed the phone by somebody else. Gives the address of the bundle.
fn add_help(dist: &mut Dist, site: &Site, languages: &[Language]) -> Result<String> {
    let names: Vec<_> =
        languages.iter().map(|language| (language.tag, language.name.clone())).collect();
    let links = help_page::Links {
        css: site.url("app.css")?,
        js: site.url("shell.js")?,
        icon: site.url("icon.svg")?,
    };
    let hotlines = data::municipality(&site.municipality)?.hotlines;
    let mut bundle = serde_json::Map::new();
    for tag in LANGUAGES {
        let words = Catalogue::load(tag, &site.municipality)?;
        let page = help_page::page(tag, &words, &names, &hotlines, &links)?;
        let url = dist.named(&format!("189/{tag}.html"), Need::Bundled, page.clone().into_bytes());
        bundle.insert(url, page.into());
    }
    let bundle = serde_json::Value::Object(bundle).to_string();
    Ok(dist.hashed("189.json", Need::Never, bundle.into_bytes()))
}

/// What the page says in one language before that language's words are there.
struct Language {
    tag: &'static str,
    name: String,
    app: String,
    lead: String,
    choose: String,
    help: String,
    failed: String,
    retry: String,
}

impl Language {
    /// Its line in the list of languages. Without JavaScript it leads to the one page that works.
    fn row(&self) -> String {
        let Self { tag, name, .. } = self;
        let name = escape(name);
        format!(
            r#"<li><a href="/189/{tag}.html" lang="{tag}" data-language="{tag}">{name}</a></li>"#
        )
    }
}

fn languages(municipality: &str) -> Result<Vec<Language>> {
    LANGUAGES
        .iter()
        .map(|tag| {
            let words = Catalogue::load(tag, municipality)?;
            Ok(Language {
                tag,
                name: words.text("shell-language")?,
                app: words.text("app-name")?,
                lead: words.text("shell-lead")?,
                choose: words.text("shell-choose")?,
                help: words.text("shell-help")?,
                failed: words.text("shell-failed")?,
                retry: words.text("shell-retry")?,
            })
        })
        .collect()
}

fn config(site: &Site, languages: &[Language], build: &str) -> String {
    let languages: Vec<_> = languages
        .iter()
        .map(|Language { tag, name, app, lead, choose, help, failed, retry }| {
            json!({ "tag": tag, "name": name, "app": app, "lead": lead, "choose": choose,
                    "help": help, "failed": failed, "retry": retry })
        })
        .collect();
    let config = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "build": build,
        "municipality": site.municipality,
        "languages": languages,
        "files": site.files,
    });
    // Inside a script element only this could end it early.
    config.to_string().replace('<', "\\u003c")
}

/// The list that the service worker works from: address, fingerprint, how soon it is needed.
fn precache(dist: &Dist) -> String {
    let rows: Vec<_> = dist
        .files()
        .iter()
        .filter(|file| file.need != Need::Never)
        .map(|file| {
            let url = if file.url == "/index.html" { "/" } else { &file.url };
            let need = match file.need {
                Need::Later | Need::Never => 0,
                Need::First => 1,
                Need::Bundled => 2,
                Need::Soon => 3,
            };
            json!([url, file.hash, need])
        })
        .collect();
    json!(rows).to_string()
}

/// Puts values in place of `{{name}}`.
pub(crate) fn fill(template: &str, value: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut page = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("a `{{` without its `}}`")?;
        page.push_str(before);
        page.push_str(&value(name)?);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

fn read(name: &str) -> Result<Vec<u8>> {
    let path = place::root().join("public").join(name);
    std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// The text of a file of `public/`.
pub(crate) fn read_text(name: &str) -> Result<String> {
    String::from_utf8(read(name)?).with_context(|| format!("public/{name} is not UTF-8"))
}
