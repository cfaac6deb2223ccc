//! `cargo xtask deny`: licences, sources and known faults of all dependencies.
use anyhow::Result;

use crate::shell::{cargo, output, run};

/// Runs cargo-deny by `deny.toml`, and installs it first where it is missing.
///
/// Not a part of `cargo xtask test`: building it takes longer than all the rest together, and the
/// list of known faults comes from a server that a test run should not depend on.
pub(crate) fn deny() -> Result<()> {
    if output(cargo().args(["deny", "--version"])).is_none() {
        run(cargo().args(["install", "cargo-deny", "--locked"]))?;
    }
    run(cargo().args(["deny", "--workspace", "check"]))
}
