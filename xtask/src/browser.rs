//! What runs in a real browser.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::shell::{command, run};
use crate::{machine, place};

/// Runs the tests of `tests/e2e` against `dist/`.
pub(crate) fn tests() -> Result<()> {
    let folder = ready("tests/e2e")?;
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder.join("tests"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|path| path.to_string_lossy().ends_with(".test.js"));
    files.sort();
    run(command("node")
        .args(["--test", "--test-concurrency=2", "--test-reporter=spec"])
        .args(files)
        .env("CHROMIUM", machine::chromium()?)
        .current_dir(folder))
}

/// Makes sure that Node is there, and the packages that `folder` has locked.
pub(crate) fn ready(folder: &str) -> Result<PathBuf> {
    machine::node()?;
    let folder = place::root().join(folder);
    let installed = folder.join("node_modules/.package-lock.json");
    if !is_newer(&installed, &folder.join("package-lock.json")) {
        run(command("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(&folder))
        .with_context(|| format!("cannot install the packages of {}", folder.display()))?;
    }
    Ok(folder)
}

fn is_newer(file: &Path, than: &Path) -> bool {
    let changed = |path: &Path| path.metadata().and_then(|data| data.modified()).ok();
    changed(file).is_some_and(|time| Some(time) >= changed(than))
}
