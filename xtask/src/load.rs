//! `cargo xtask load`: mixed staff work on a server of this machine, on each of the databases.
use std::process::Command;

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
    let asks = |mut command: Command, kind: &str, variable: &str| {
        println!("\nStaff side on {kind}, {RATE} requests a second of mixed work for {SECONDS} s");
        command
            .arg("--server")
            .arg(programs.join("hagukumi"))
            .args(["--database-in", variable, "--rate", RATE, "--seconds", SECONDS, "--dist"])
            .arg(&dist)
            .current_dir(place::root());
        run(&mut command)
    };

    // Without PostgreSQL beside it, which `prepare` would start.
    let folder = place::target().join("load");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder)?;
    let mut sqlite = Command::new(programs.join("hagukumi-load"));
    sqlite.env(
        "SQLITE_DATABASE_URL",
        format!("sqlite:{}?mode=rwc", folder.join("city.db").display()),
    );
    asks(sqlite, "SQLite", "SQLITE_DATABASE_URL")?;
    std::fs::remove_dir_all(&folder)?;

    let mut postgres = Command::new(programs.join("prepare"));
    postgres.arg(programs.join("hagukumi-load"));
    asks(postgres, "PostgreSQL", "POSTGRES_DATABASE_URL")?;
    Ok(())
}
