//! Makes what the component carries: Japan's programme in its compact form, and of every language
//! the messages that the component says, as one file each.
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};
use hagukumi_core::compact;

/// The files of a language that hold words of the component.
const FILES: [&str; 4] = ["dates.ftl", "health.ftl", "rules.ftl", "vaccines.ftl"];

/// What the component says: a name, or the start of one that ends in `*`.
const SAID: [&str; 14] = [
    "cat-routine",
    "cat-voluntary",
    "checkup-state-*",
    "d-*",
    "date-*",
    "dose-booster",
    "dose-n",
    "dose-primary",
    "ext-*",
    "f-*",
    "n-checkup-*",
    "p-*",
    "status-*",
    "v-*",
];

/// The same with a number at the end, so that screens' names that begin alike stay out.
const NUMBERED: [&str; 2] = ["month-", "weekday-"];

/// Joints of a list.
const JOINTS: [&str; 3] = ["list-two", "list-more", "list-last"];

fn main() -> Result<()> {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").context("cargo names no OUT_DIR")?);
    let japan = hagukumi_programmes::japan()?;
    let file = postcard::to_extend(&japan, compact::head().to_vec());
    std::fs::write(out.join("japan.bin"), file.context("the programme has no compact form")?)?;
    let folder = out.join("words");
    words(&folder)?;
    // The embedding takes a folder by its name alone, and only cargo knows this one.
    let code = format!(
        "/// The messages, one file a language.\n\
         #[derive(rust_embed::RustEmbed)]\n\
         #[folder = {folder:?}]\n\
         struct Catalogues;\n"
    );
    std::fs::write(out.join("catalogues.rs"), code).context("cannot write catalogues.rs")
}

fn words(out: &Path) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (locales, national) = (root.join("locales"), root.join("municipalities/_national/locales"));
    for folder in [&locales, &national] {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    if out.exists() {
        std::fs::remove_dir_all(out)?;
    }
    for entry in std::fs::read_dir(&locales)? {
        let folder = entry?.path();
        let Some(tag) = folder.file_name().and_then(|name| name.to_str()) else { continue };
        if !folder.is_dir() {
            continue;
        }
        let mut messages = BTreeMap::new();
        let of_country = national.join(format!("{tag}.ftl"));
        for path in FILES.iter().map(|name| folder.join(name)).chain([of_country]) {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let resource = parser::parse(text)
                .map_err(|(_, errors)| anyhow::anyhow!("{}: {errors:?}", path.display()))?;
            for entry in resource.body {
                if let Entry::Message(message) = entry
                    && is_said(&message.id.name)
                {
                    messages.insert(message.id.name.clone(), Message { comment: None, ..message });
                }
            }
        }
        check_references(tag, &messages)?;
        let body = messages.into_values().map(Entry::Message).collect();
        let folder = out.join(internal(tag));
        std::fs::create_dir_all(&folder)?;
        std::fs::write(
            folder.join("hagukumi.ftl"),
            serializer::serialize(&Resource::<String> { body }),
        )?;
    }
    Ok(())
}

/// The name of a language for a negotiation that knows no private use: plain Japanese becomes a
/// variant of Japanese. `src/words/language.rs` turns it back.
fn internal(tag: &str) -> &str {
    if tag == "ja-x-easy" { "ja-yasashii" } else { tag }
}

fn is_said(id: &str) -> bool {
    let starts = |start: &str| id.strip_prefix(start);
    let numbered = NUMBERED
        .iter()
        .filter_map(|start| starts(start))
        .any(|end| end.bytes().all(|byte| byte.is_ascii_digit()));
    let listed = SAID.iter().any(|one| match one.strip_suffix('*') {
        Some(start) => id.starts_with(start),
        None => id == *one,
    });
    // Advice for after the shot belongs to a screen, beside the general lines.
    let screen = id.starts_with("v-") && id.ends_with("-after");
    numbered || JOINTS.contains(&id) || (listed && !screen)
}

/// A message that is made of another needs that one as well.
fn check_references(tag: &str, messages: &BTreeMap<String, Message<String>>) -> Result<()> {
    for message in messages.values() {
        let mut wanted = BTreeSet::new();
        message.value.iter().for_each(|pattern| references(pattern, &mut wanted));
        if let Some(missing) = wanted.into_iter().find(|id| !messages.contains_key(id)) {
            bail!("locales/{tag}: {} is made of {missing}, which is left out", message.id.name);
        }
    }
    Ok(())
}

fn references(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => reference(inline, found),
            Expression::Select { selector, variants } => {
                reference(selector, found);
                variants.iter().for_each(|variant| references(&variant.value, found));
            }
        }
    }
}

fn reference(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    if let InlineExpression::MessageReference { id, .. } = inline {
        found.insert(id.name.clone());
    }
}
