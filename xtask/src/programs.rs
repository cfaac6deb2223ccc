//! The workspace's own programs, for the checks that run them.
use std::path::PathBuf;

use anyhow::Result;

use crate::place;
use crate::shell::{cargo, run};

/// Where a program lies, compiled as the tests compile it. A choice of packages of its own would
/// have other features of what they stand on, and compile most of it once more.
pub(crate) fn as_tested(name: &str) -> Result<PathBuf> {
    run(cargo().args(["build", "--quiet", "--workspace", "--all-targets"]))?;
    Ok(place::target().join("debug").join(name))
}
