//! Everything a person types: `cargo xtask <task>`.
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod api;
mod bench;
mod browser;
mod build;
mod catalogue;
mod component;
mod compress;
mod conformance;
mod data;
mod deny;
mod dist;
mod help_page;
mod load;
mod machine;
mod page;
mod place;
mod programs;
mod run;
mod serving;
mod shell;
mod sql;
mod staff;
mod verify;
mod wasm;
mod words;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Everything a person types.")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the family app into dist/, and the staff view into dist/staff/.
    Build(build::Options),
    /// Build everything (release) and serve the apps with a made-up city.
    Run {
        #[command(flatten)]
        build: build::Options,
        /// The port on 127.0.0.1 to serve at.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build the core as an npm package for other apps into dist-component/.
    Component(component::Options),
    /// Run a file of immunization cases against the engine.
    Conformance(conformance::Options),
    /// Run the whole check: format, lints, tests, cases, words, municipalities, the app in a browser.
    Test,
    /// Measure the engine, the size of a first visit, Lighthouse's scores, and staff work under load.
    Bench,
    /// Put the staff side under load on each database, and say how long answers take.
    Load,
    /// Check the licences and sources of all dependencies with cargo-deny.
    Deny,
    /// Check the SQL of the stores against real databases, and keep what a build without one needs.
    Sql(sql::Options),
    /// Hold the staff side's interface to its description, by schemathesis.
    Interface(api::Options),
    /// Check the words of every language, or list those to be reviewed.
    Words(words::Options),
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Task::Conformance(options) => {
            return conformance::run(&options).unwrap_or_else(|error| {
                eprintln!("error: {error:#}");
                ExitCode::FAILURE
            });
        }
        Task::Build(options) => build::build(&options).map(|_: PathBuf| ()),
        Task::Run { build, port } => run::run(&build, port),
        Task::Component(options) => component::build(&options).map(|_: PathBuf| ()),
        Task::Test => verify::verify(),
        Task::Bench => bench::bench(),
        Task::Load => load::load(),
        Task::Deny => deny::deny(),
        Task::Sql(options) => sql::sql(&options),
        Task::Interface(options) => api::interface(&options),
        Task::Words(options) => words::run(&place::root(), &options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
