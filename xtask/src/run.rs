//! `cargo xtask run`: build, then serve.
use anyhow::Result;

use crate::build::{self, Options};
use crate::data;
use crate::shell::{cargo, run as start};

/// Builds the app and the server, and serves until interrupted.
pub(crate) fn run(options: &Options, port: u16) -> Result<()> {
    let dist = build::build(options)?;
    start(
        cargo()
            .args(["run", "--quiet", "--release", "--package", "hagukumi-server", "--", "serve"])
            .args(["--demo", "--log", "warn", "--municipality"])
            .arg(data::folder(options.municipality())?)
            .arg("--dist")
            .arg(dist)
            .args(["--addr", &format!("127.0.0.1:{port}")]),
    )
}
