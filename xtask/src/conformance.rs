//! `cargo xtask conformance --cases FILE`: runs a file of immunization cases.
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::Context;
use clap::Args;

/// Options of the task.
#[derive(Args)]
pub(crate) struct Options {
    /// The file of cases.
    #[arg(long, value_name = "FILE")]
    cases: PathBuf,
}

/// Builds and runs the conformance program, which prints what fails and ends with the counts;
/// its exit status is the task's.
pub(crate) fn run(options: &Options) -> anyhow::Result<ExitCode> {
    let cases = std::path::absolute(&options.cases)?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "hagukumi-conformance", "--", "--cases"])
        .arg(cases)
        .current_dir(crate::place::root())
        .status()
        .context("cannot start cargo")?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .map_or(ExitCode::FAILURE, ExitCode::from))
}
