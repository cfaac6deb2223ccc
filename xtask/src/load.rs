//! `cargo xtask load`: mixed staff work on a server of this machine, on each of the databases.
use anyhow::Result;

use crate::shell::{cargo, run};
use crate::{machine, place};

/// How long each database is under load, in seconds.
const SECONDS: &str = "20";
/// Requests a second.
const RATE: &str = "500";

/// Puts the staff side under load with a made-up city, first on SQLite, then on PostgreSQL, and
/// prints how long answers took. Other work on the machine shows in the times.
pub(crate) fn load() -> Result<()> {
    machine::postgres()?;
    for package in ["hagukumi-server", "hagukumi-load", "hagukumi-store-workbench"] {
        run(cargo().args(["build", "--quiet", "--release", "--package", package]))?;
    }
    let programs = place::target().join("release");
    let dist = place::stand_in()?;
    for (kind, variable) in
        [("SQLite", "SQLITE_DATABASE_URL"), ("PostgreSQL", "POSTGRES_DATABASE_URL")]
    {
        println!("\nStaff side on {kind}, {RATE} requests a second of mixed work for {SECONDS} s");
        run(std::process::Command::new(programs.join("prepare"))
            .arg(programs.join("hagukumi-load"))
            .arg("--server")
            .arg(programs.join("hagukumi"))
            .args(["--database-in", variable, "--rate", RATE, "--seconds", SECONDS, "--dist"])
            .arg(&dist)
            .current_dir(place::root()))?;
    }
    Ok(())
}
