//! The `hagukumi` binary.
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod serve;

/// An import or a recomputation of a city makes tens of millions of small values; with the
/// allocator of glibc a quarter of the work went into that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(name = "hagukumi", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the built apps and, with a database, the staff side over HTTP.
    Serve(Box<serve::Options>),
    /// Forecast immunizations: children as JSON lines in, forecasts out.
    Forecast(hagukumi_server::forecast::Options),
    /// Say what is missing or wrong in municipalities' folders.
    Check(hagukumi_server::check::Options),
    /// Make up a city to try the staff view on.
    Demo(hagukumi_server::demo::Options),
    /// Accounts of the staff.
    #[command(subcommand)]
    Staff(hagukumi_server::staff::start::Command),
    /// Import births, changes of the register, or attendance from a CSV file.
    Import(hagukumi_server::intake::cli::Options),
    /// Print a list of the staff view for a day.
    Worklist(hagukumi_server::worklist::Options),
    /// Hand children over to another municipality, and take over those of others.
    Handover(hagukumi_server::handover::cli::Options),
    /// Bring the database's schema up to date.
    Migrate(hagukumi_server::upkeep::Migrate),
    /// Write everything in the database to a file, while others work.
    Backup(hagukumi_server::upkeep::Backup),
    /// Fill a database from a backup.
    Restore(hagukumi_server::upkeep::Restore),
    /// Prove the schema, the audit chain and the lists.
    Verify(hagukumi_server::upkeep::Verify),
    /// Print a programme or a municipality as JSON for other programs, or as the family app fetches it.
    Bundle(hagukumi_server::bundle::Options),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        // Its exit status says what became of the rows.
        Command::Import(options) => return status(hagukumi_server::intake::cli::import(&options)),
        Command::Worklist(options) => hagukumi_server::worklist::run(&options).map(|()| true),
        Command::Handover(options) => hagukumi_server::handover::cli::run(&options).map(|()| true),
        Command::Serve(options) => serve::serve(&options).map(|()| true),
        Command::Forecast(options) => hagukumi_server::forecast::run(&options),
        Command::Check(options) => hagukumi_server::check::run(&options),
        Command::Demo(options) => hagukumi_server::demo::run(&options).map(|()| true),
        Command::Staff(command) => hagukumi_server::staff::start::command(&command).map(|()| true),
        Command::Migrate(options) => hagukumi_server::upkeep::migrate(&options).map(|()| true),
        Command::Backup(options) => hagukumi_server::upkeep::backup(&options).map(|()| true),
        Command::Restore(options) => hagukumi_server::upkeep::restore(&options).map(|()| true),
        Command::Verify(options) => hagukumi_server::upkeep::verify(&options),
        Command::Bundle(options) => hagukumi_server::bundle::run(&options).map(|()| true),
    };
    status(done.map(|well| {
        // The command has said itself what is wrong.
        if well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }))
}

fn status(done: anyhow::Result<ExitCode>) -> ExitCode {
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
