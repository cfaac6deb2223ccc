//! `hagukumi migrate`, `backup`, `restore` and `verify`: care of the database.
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Error, Store};

use crate::clock::Clock;
use crate::database::{self, Database};
use crate::municipality::{Folder, follow_up, national_beside};
use crate::printed::line;
use crate::summary::summarize;

/// What `hagukumi migrate` takes.
#[derive(clap::Args)]
pub struct Migrate {
    #[command(flatten)]
    database: Database,
}

/// What `hagukumi backup` takes.
#[derive(clap::Args)]
pub struct Backup {
    /// The file to write; it appears when it is whole.
    file: PathBuf,
    #[command(flatten)]
    database: Database,
}

/// What `hagukumi restore` takes.
#[derive(clap::Args)]
pub struct Restore {
    /// A file that `hagukumi backup` wrote, from either kind of database.
    file: PathBuf,
    /// Put the backup in the place of everything that the database holds now.
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    database: Database,
}

/// What `hagukumi verify` takes.
#[derive(clap::Args)]
pub struct Verify {
    /// The municipality's folder, whose rules the lists follow.
    #[arg(long, value_name = "DIR", default_value = "municipalities/kawasaki")]
    municipality: PathBuf,
    /// Write the lists anew where they are not what the timelines add up to.
    #[arg(long)]
    repair: bool,
    #[command(flatten)]
    database: Database,
}

/// Brings the schema up to date.
///
/// # Errors
/// When the database cannot be opened or is of a later version.
pub fn migrate(options: &Migrate) -> Result<()> {
    run(async {
        let store = database::open_as_it_is(options.database.url()).await?;
        store.migrate().await?;
        store.close().await;
        line("The schema is up to date.")?;
        Ok(())
    })
}

/// Writes everything to a file while others work.
///
/// # Errors
/// When the database cannot be read or the file not be written.
pub fn backup(options: &Backup) -> Result<()> {
    run(async {
        let store = database::open(options.database.url()).await?;
        note(&*store, "backup").await?;
        let rows = store.backup(&options.file, Clock::System.now_ms()).await?;
        store.close().await;
        line(format_args!("{rows} rows are in {}.", options.file.display()))?;
        Ok(())
    })
}

/// Fills a database from a backup.
///
/// # Errors
/// When the file is damaged, the database is not empty, or it cannot be written.
pub fn restore(options: &Restore) -> Result<()> {
    run(async {
        let store = database::open_as_it_is(options.database.url()).await?;
        let restored = store.restore(&options.file, options.replace).await;
        if let Err(Error::NotEmpty) = restored {
            anyhow::bail!("the database is not empty: --replace puts the backup in its place");
        }
        let rows = restored?;
        note(&*store, "restore").await?;
        store.close().await;
        line(format_args!("{rows} rows are restored."))?;
        Ok(())
    })
}

/// Proves the schema, the audit chain, and that the lists are what the timelines add up to. `false`
/// where something does not hold, which it has then said.
///
/// # Errors
/// When the database or the municipality's rules cannot be read.
pub fn verify(options: &Verify) -> Result<bool> {
    run(async {
        let folder = &options.municipality;
        let rules = follow_up::read(folder)?;
        let national = national_beside(folder)?;
        let municipality = Folder::read(folder)?.municipality(national.as_ref());
        let store = database::open_as_it_is(options.database.url()).await?;
        store.check_schema().await?;
        line("schema    up to date")?;

        let audit = store.verify_audit().await?;
        line(format_args!("audit     {} rows, {} breaks", audit.rows, audit.breaks.len()))?;
        for head in audit.heads.iter().filter(|head| head.seq > 0) {
            line(format_args!(
                "  chain {:>2} ends at {:>8} with {}",
                head.chain, head.seq, head.hash
            ))?;
        }
        for found in &audit.breaks {
            line(format_args!(
                "  chain {:>2} breaks at {:>7}: {}",
                found.chain, found.seq, found.code
            ))?;
        }

        let rule = |entries: Vec<_>| summarize(&rules, &municipality.checkups, entries);
        let found = match options.repair {
            true => store.relist(&rule).await?,
            false => store.differing(&rule).await?,
        };
        let done = if options.repair { "written anew" } else { "not what their timelines say" };
        line(format_args!(
            "lists     {} children, {} {done}",
            found.children,
            found.differing.len()
        ))?;
        for child in &found.differing {
            line(format_args!("  {}", child.as_str()))?;
        }
        store.close().await;
        Ok(audit.breaks.is_empty() && (options.repair || found.differing.is_empty()))
    })
}

async fn note(store: &dyn Store, action: &str) -> Result<()> {
    let access = Access::new(StaffId::from("cli"), action, Clock::System.now_ms());
    Ok(store.note(&access, &[]).await?)
}

fn run<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("no runtime")?
        .block_on(work)
}
