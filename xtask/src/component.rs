//! `cargo xtask component`: the core as an npm package for other apps.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::shell::{command, run};
use crate::{browser, compress, place, programs, wasm};

/// What a build of the package can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// How the module is compiled: `app` is what is published, `dev` is quick.
    #[arg(long, default_value = "app", value_parser = ["app", "dev"])]
    profile: String,
    /// Where the package goes.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Files that the package takes as they are: from where in the checkout, and under which name.
const FILES: [(&str, &str); 4] = [
    ("component/npm/node.js", "node.js"),
    ("component/npm/README.md", "README.md"),
    ("LICENSE-MIT", "LICENSE-MIT"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
];

/// Builds the package and gives its folder.
pub(crate) fn build(options: &Options) -> Result<PathBuf> {
    let folder = options.out.clone().unwrap_or_else(|| place::root().join("dist-component"));
    println!("Compiling the component ({}) …", options.profile);
    let package = wasm::compile_component(&options.profile)?;
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder)?;
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.join(name), bytes)
            .with_context(|| format!("cannot write {name} in {}", folder.display()))
    };
    write("hagukumi.js", package.js.as_bytes())?;
    write("hagukumi.d.ts", package.types.as_bytes())?;
    write("hagukumi_bg.wasm", &package.wasm)?;
    write("package.json", manifest()?.as_bytes())?;
    for (from, name) in FILES {
        let bytes = std::fs::read(place::root().join(from));
        write(name, &bytes.with_context(|| format!("cannot read {from}"))?)?;
    }
    let small = compress::brotli(&package.wasm, 11)?.len();
    let kib = |bytes: usize| bytes.div_ceil(1024);
    println!("{}: {} KiB, {} KiB in brotli", folder.display(), kib(package.wasm.len()), kib(small));
    Ok(folder)
}

/// Builds what is published and tests it under Node: its answers are those of `hagukumi`, and its
/// types are true.
pub(crate) fn test() -> Result<()> {
    let package = build(&Options { profile: "app".into(), out: None })?;
    let program = programs::as_tested("hagukumi")?;
    let folder = browser::ready("component/tests")?;
    run(command("node")
        .args(["--test", "--test-reporter=dot"])
        .args(tests(&folder)?)
        .env("HAGUKUMI_BIN", program)
        .env("HAGUKUMI_PACKAGE", package)
        .current_dir(folder))
}

fn tests(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.js") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The package's `package.json`, with the version of the workspace.
fn manifest() -> Result<String> {
    let path = place::root().join("component/npm/package.json");
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    let mut manifest: Value = serde_json::from_str(&text).context("component/npm/package.json")?;
    let Some(fields) = manifest.as_object_mut() else {
        bail!("component/npm/package.json is no object");
    };
    fields.insert("version".into(), env!("CARGO_PKG_VERSION").into());
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}
