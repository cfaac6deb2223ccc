//! Where a command of the staff side works: a municipality's folder and a database.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use hagukumi_core::care::{Entry, FollowUp};
use hagukumi_core::municipality::Checkup;
use hagukumi_store::{Store, Summary};

use crate::intake::City;
use crate::municipality::{Folder, follow_up};
use crate::summary::summarize;

/// What such a command takes.
#[derive(Clone, Debug, clap::Args)]
pub struct Place {
    /// The municipality: its name below `municipalities/`, or a folder.
    #[arg(long, default_value = "kawasaki")]
    municipality: PathBuf,
    /// The database: `sqlite:FILE` or `postgres://…`.
    #[arg(long, env = "HAGUKUMI_DATABASE", default_value = "sqlite:hagukumi.db")]
    database: String,
}

impl Place {
    /// The municipality's folder.
    pub fn folder(&self) -> PathBuf {
        let named = Path::new("municipalities").join(&self.municipality);
        if named.is_dir() && !self.municipality.is_dir() {
            named
        } else {
            self.municipality.clone()
        }
    }

    /// The municipality as files speak of it.
    ///
    /// # Errors
    /// When its folder cannot be read.
    pub fn city(&self) -> anyhow::Result<City> {
        City::read(&self.folder())
    }

    /// The municipality's rules.
    ///
    /// # Errors
    /// When its folder cannot be read or lacks its rules of follow-up.
    pub fn rules(&self) -> anyhow::Result<Rules> {
        Rules::read(&self.folder())
    }

    /// Opens the database, whose schema must be this program's.
    ///
    /// # Errors
    /// When it does not answer, or `hagukumi migrate` is due.
    pub async fn store(&self) -> anyhow::Result<Arc<dyn Store>> {
        crate::database::open(&self.database).await
    }

    /// Opens a database that is there already.
    ///
    /// # Errors
    /// When there is none, it does not answer, or `hagukumi migrate` is due.
    pub async fn filled_store(&self) -> anyhow::Result<Arc<dyn Store>> {
        crate::database::open_filled(&self.database).await
    }
}

/// What a timeline is judged by.
pub struct Rules {
    /// Days and limits of follow-up.
    pub follow_up: FollowUp,
    /// The municipality's checkups.
    pub checkups: Vec<Checkup>,
}

impl Rules {
    /// Reads the rules in a municipality's folder.
    ///
    /// # Errors
    /// When the folder cannot be read or lacks its rules of follow-up.
    pub fn read(folder: &Path) -> anyhow::Result<Self> {
        let follow_up = follow_up::read(folder)?;
        let checkups = Folder::read(folder)?.municipality(None).checkups;
        Ok(Self { follow_up, checkups })
    }

    /// What a timeline adds up to.
    pub fn summary(&self, entries: Vec<Entry>) -> Summary {
        summarize(&self.follow_up, &self.checkups, entries)
    }
}

/// Reads a day written as 2026-11-21.
///
/// # Errors
/// When the text is no such day.
pub fn day(text: &str) -> Result<chrono::NaiveDate, String> {
    text.parse().map_err(|_| format!("{text} is no day such as 2026-11-21"))
}

/// Runs the work of a command to its end.
///
/// # Errors
/// Those of the work.
pub fn run<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}
