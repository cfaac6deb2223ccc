//! Makes the two databases that SQL is checked against, runs a command with their addresses in its
//! environment, and drops them again: `prepare cargo check …`.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};
use hagukumi_store_workbench::Cluster;
use sqlx::migrate::Migrator;
use sqlx::{PgPool, SqlitePool};

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let mut args = std::env::args_os().skip(1);
    let program = args.next().context("a command is needed")?;
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");

    let folder = tempfile::tempdir()?;
    let sqlite = format!("sqlite:{}?mode=rwc", folder.path().join("check.db").display());
    let pool = SqlitePool::connect(&sqlite).await?;
    Migrator::new(store.join("sqlite/migrations")).await?.run(&pool).await?;
    pool.close().await;

    let cluster = Cluster::start()?;
    let postgres = cluster.database("check")?;
    let pool = PgPool::connect(&postgres).await?;
    Migrator::new(store.join("postgres/migrations")).await?.run(&pool).await?;
    pool.close().await;

    let status = Command::new(program)
        .args(args)
        .env("SQLITE_DATABASE_URL", &sqlite)
        .env("POSTGRES_DATABASE_URL", &postgres)
        .status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
