//! `cargo xtask sql`: the SQL of the stores, checked against real databases.
//!
//! The macros of sqlx read what they know of each query from `store/*/.sqlx`, so that a newcomer
//! builds without a database. This task writes those files anew, or says that they are stale. It
//! has to run when the stores do not compile, so nothing of `xtask` is built on them.
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::shell::{cargo, run};
use crate::{machine, place};

const STORES: [&str; 2] = ["sqlite", "postgres"];

/// What `cargo xtask sql` takes.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Say whether the files are what the queries and migrations give, and write nothing.
    #[arg(long)]
    pub(crate) check: bool,
}

/// Checks every query against a database of its kind, and writes or compares what was learnt.
pub(crate) fn sql(options: &Options) -> Result<()> {
    machine::postgres()?;
    let mut stale = Vec::new();
    for store in STORES {
        let kept = place::root().join("store").join(store).join(".sqlx");
        let fresh = place::target().join("sqlx").join(store);
        if fresh.exists() {
            std::fs::remove_dir_all(&fresh)?;
        }
        std::fs::create_dir_all(&fresh)?;
        describe(store, &fresh)?;
        if files(&kept)? == files(&fresh)? {
            continue;
        }
        if options.check {
            stale.push(store);
            continue;
        }
        if kept.exists() {
            std::fs::remove_dir_all(&kept)?;
        }
        std::fs::create_dir_all(&kept)?;
        for (name, text) in files(&fresh)? {
            std::fs::write(kept.join(name), text)?;
        }
        println!("store/{store}/.sqlx is written anew.");
    }
    if !stale.is_empty() {
        bail!("store/*/.sqlx is stale for {}: cargo xtask sql", stale.join(" and "));
    }
    Ok(())
}

/// Compiles one store against fresh databases; sqlx leaves a file for each query.
fn describe(store: &str, into: &Path) -> Result<()> {
    let package = format!("hagukumi-store-{store}");
    // A folder of its own: what is compiled for other tasks stays as it is.
    let built = place::target().join("sqlx/built");
    // Only a compilation asks the database, and nothing compiles twice.
    let clean = ["clean", "--quiet", "--package", &package, "--target-dir"];
    run(cargo().args(clean).arg(&built))?;
    run(cargo()
        .args(["run", "--quiet", "--package", "hagukumi-store-workbench", "--bin", "prepare"])
        .args(["--", "cargo", "check", "--quiet", "--package", &package, "--target-dir"])
        .arg(&built)
        .env("SQLX_OFFLINE_DIR", into)
        // A cache of the compiler's output would keep the database from being asked.
        .env("RUSTC_WRAPPER", ""))
}

fn files(folder: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut files = BTreeMap::new();
    if folder.is_dir() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if let Some(name) = path.file_name() {
                files.insert(PathBuf::from(name), std::fs::read_to_string(&path)?);
            }
        }
    }
    Ok(files)
}
