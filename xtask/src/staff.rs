//! The staff view in the folder that is served: `dist/staff/`, with its files under `/assets/`.
use anyhow::{Result, bail};
use serde_json::json;

use crate::catalogue::{LANGUAGES, STAFF_LANGUAGES, letter_words, staff_words};
use crate::dist::{Dist, Need};
use crate::page::{Site, escape, fill, read_text};
use crate::wasm::StaffView;

/// Adds the staff view. No phone of a family keeps any of it.
pub(crate) fn add(dist: &mut Dist, site: &Site, app: StaffView) -> Result<()> {
    let mut files = serde_json::Map::new();
    let mut add = |name: &str, file: &str, bytes: Vec<u8>| {
        let url = dist.hashed(file, Need::Never, bytes);
        files.insert(name.to_owned(), url.into());
    };
    add("app.wasm", "staff.wasm", app.wasm);
    add("app.js", "staff.js", app.js);
    add("staff.css", "staff.css", read_text("staff/staff.css")?.into_bytes());
    add("shell.js", "staff-shell.js", read_text("staff/shell.js")?.into_bytes());
    for tag in STAFF_LANGUAGES {
        let words = staff_words(tag, site.municipality())?;
        let name = format!("words-{tag}");
        add(&name, &format!("staff-{name}.ftl"), words.into_bytes());
    }
    // Letters are printed where there is a network: a visitor's phone need not keep their words.
    let mut letters = serde_json::Map::new();
    for tag in LANGUAGES {
        let words = letter_words(tag, site.municipality())?;
        let file = format!("letter-{tag}.ftl");
        letters.insert(tag.to_owned(), dist.hashed(&file, Need::Never, words.into_bytes()).into());
    }
    files.insert("municipality".to_owned(), site.url("municipality")?.into());
    files.insert("programme".to_owned(), site.url("programme")?.into());
    files.insert("icon.svg".to_owned(), site.url("icon.svg")?.into());

    let config =
        json!({ "version": env!("CARGO_PKG_VERSION"), "files": files, "letters": letters });
    let config = config.to_string().replace('<', "\\u003c");
    let words = crate::catalogue::Catalogue::staff("ja", site.municipality())?;
    let index = fill(&read_text("staff/index.html")?, |name| {
        Ok(match name {
            "config" => config.clone(),
            "title" => escape(&words.text("staff-title")?),
            "loading" => escape(&words.text("staff-loading")?),
            "no-script" => escape(&words.text("staff-no-script")?),
            file => match files.get(file).and_then(serde_json::Value::as_str) {
                Some(url) => url.to_owned(),
                None => bail!("staff/index.html asks for {file}"),
            },
        })
    })?;
    let kept: Vec<_> = files.values().cloned().collect();
    dist.named("staff/index.html", Need::Never, index.into_bytes());
    let build = dist.fingerprint();
    let worker = fill(&read_text("staff/sw.js")?, |name| {
        Ok(match name {
            "files" => serde_json::Value::Array(kept.clone()).to_string(),
            "build" => build.clone(),
            other => bail!("staff/sw.js asks for {other}"),
        })
    })?;
    dist.named("staff/sw.js", Need::Never, worker.into_bytes());
    Ok(())
}
