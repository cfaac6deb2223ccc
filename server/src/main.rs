//! The `hagukumi` binary.
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "hagukumi", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {}

fn main() {
    match Cli::parse().command {}
}
