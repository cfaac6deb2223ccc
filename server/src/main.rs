//! The `hagukumi` binary.
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod serve;

#[derive(Parser)]
#[command(name = "hagukumi", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the built apps and, with a database, the staff side over HTTP.
    Serve(serve::Options),
    /// Forecast immunizations: children as JSON lines in, forecasts out.
    Forecast(hagukumi_server::forecast::Options),
    /// Say what is missing or wrong in municipalities' folders.
    Check(hagukumi_server::check::Options),
    /// Make up a city to try the staff view on.
    Demo(hagukumi_server::demo::Options),
    /// Accounts of the staff.
    #[command(subcommand)]
    Staff(hagukumi_server::staff::start::Command),
    /// Print a folder of data as the compact JSON that the app fetches.
    Bundle(hagukumi_server::bundle::Options),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve(options) => serve::serve(&options).map(|()| true),
        Command::Forecast(options) => hagukumi_server::forecast::run(&options),
        Command::Check(options) => hagukumi_server::check::run(&options),
        Command::Demo(options) => hagukumi_server::demo::run(&options).map(|()| true),
        Command::Staff(command) => hagukumi_server::staff::start::command(&command).map(|()| true),
        Command::Bundle(options) => hagukumi_server::bundle::run(&options).map(|()| true),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        // The command has said itself what is wrong.
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
