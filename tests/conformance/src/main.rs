//! `hagukumi-conformance --cases FILE`: prints what fails, then `N passed, N failed`.
use anyhow::Context;
use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "Run a file of immunization cases against the engine.")]
struct Cli {
    /// The file of cases.
    #[arg(long, value_name = "FILE")]
    cases: PathBuf,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: &Cli) -> anyhow::Result<bool> {
    let name = cli.cases.display();
    let text =
        std::fs::read_to_string(&cli.cases).with_context(|| format!("cannot read {name}"))?;
    let programme = hagukumi_server::programme::japan()?;
    let outcomes =
        hagukumi_conformance::run(&programme, &text).with_context(|| name.to_string())?;
    let mut failed = 0;
    for outcome in outcomes.iter().filter(|outcome| !outcome.differences.is_empty()) {
        failed += 1;
        println!("{}", outcome.id);
        for difference in &outcome.differences {
            println!("  {}", difference.key);
            println!("    expected {}", difference.expected);
            println!("    got      {}", difference.got);
        }
    }
    println!("{} passed, {failed} failed", outcomes.len() - failed);
    Ok(failed == 0)
}
