//! What a fresh machine lacks: installed where it can be, named in one line where not.
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::shell::{command, output, run};

/// The target that the family app is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler can make WebAssembly.
pub(crate) fn wasm_target() -> Result<()> {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    let library = output(command(&rustc).args(["--print", "target-libdir", "--target", WASM]));
    if library.is_some_and(|folder| std::path::Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if output(command("rustup").arg("--version")).is_none() {
        bail!("the Rust target {WASM} is missing: install Rust with rustup, then try again");
    }
    run(command("rustup").args(["target", "add", WASM]))
}

/// Makes sure that a Node is there that is new enough.
pub(crate) fn node() -> Result<()> {
    const OLDEST: u32 = 20;
    let version = output(command("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok());
    if major.is_none_or(|major: u32| major < OLDEST) {
        bail!("Node {OLDEST} or newer is needed (found: {version:?}): see https://nodejs.org");
    }
    Ok(())
}

/// Where Chromium is. On Debian it is installed when that is allowed, with fonts for every script
/// that the app speaks.
pub(crate) fn chromium() -> Result<PathBuf> {
    const PACKAGES: [&str; 3] = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];
    if let Some(path) = std::env::var_os("CHROMIUM") {
        return Ok(path.into());
    }
    let debian = output(command("apt-get").arg("--version")).is_some();
    let root = output(command("id").arg("-u")).as_deref() == Some("0");
    let fonts = !debian || output(command("dpkg-query").arg("-W").args(&PACKAGES[1..])).is_some();
    let found = find_chromium();
    if let (Some(path), true) = (&found, fonts || !root) {
        return Ok(path.clone());
    }
    if !debian {
        bail!("Chromium is needed: install it, or set CHROMIUM to where it is");
    }
    install("Chromium", &PACKAGES)?;
    find_chromium().context("Chromium was installed but cannot be found")
}

/// Makes sure that a PostgreSQL is there to start one's own from. On Debian it is installed when
/// that is allowed.
pub(crate) fn postgres() -> Result<()> {
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let installed = debian.map(|entry| entry.path().join("bin/initdb")).any(|path| path.is_file());
    let named = std::env::var_os("POSTGRES_BIN").is_some();
    if installed || named || output(command("initdb").arg("--version")).is_some() {
        return Ok(());
    }
    if output(command("apt-get").arg("--version")).is_none() {
        bail!("PostgreSQL is needed: install it, or set POSTGRES_BIN to the folder of initdb");
    }
    install("PostgreSQL", &["postgresql"])
}

/// Makes sure that a Python is there that can make an environment of its own for packages.
pub(crate) fn python() -> Result<()> {
    // Debian's `python3` comes without the second of them.
    if output(command("python3").args(["-c", "import venv, ensurepip; print(1)"])).is_some() {
        return Ok(());
    }
    if output(command("apt-get").arg("--version")).is_none() {
        bail!("Python 3 with venv and pip is needed: see https://www.python.org");
    }
    install("Python 3 with venv", &["python3-venv"])
}

/// Installs Debian's packages of `what` when that is allowed, and says how when not.
fn install(what: &str, packages: &[&str]) -> Result<()> {
    if output(command("id").arg("-u")).as_deref() != Some("0") {
        bail!("{what} is needed: sudo apt-get install {}", packages.join(" "));
    }
    run(command("apt-get").args(["update", "--quiet"]))?;
    run(command("apt-get")
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

fn find_chromium() -> Option<PathBuf> {
    const NAMES: [&str; 4] =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|program| program.is_file())
}
