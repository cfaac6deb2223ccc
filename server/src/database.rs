//! Opening the database that an address names.
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use hagukumi_store::{MemoryStore, Store};
use hagukumi_store_postgres::PostgresStore;
use hagukumi_store_sqlite::SqliteStore;

/// The address where none is given.
pub const DEFAULT: &str = "sqlite:hagukumi.db";

/// Which database the commands work on.
#[derive(Clone, Debug, clap::Args)]
pub struct Database {
    /// The database: `sqlite:FILE` or `postgres://…`.
    #[arg(
        long = "database",
        value_name = "URL",
        env = "HAGUKUMI_DATABASE",
        hide_env_values = true,
        default_value = DEFAULT
    )]
    url: String,
}

impl Database {
    /// The address.
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Opens a database whose schema is this program's: `sqlite:FILE`, `postgres://…`, or `memory:` for
/// one that forgets everything. A file that is new or empty gets its schema.
///
/// # Errors
/// When the address names no database that is known here, it cannot be opened, or it has to be
/// migrated first.
pub async fn open(url: &str) -> Result<Arc<dyn Store>> {
    let store = open_as_it_is(url).await?;
    if let Err(hagukumi_store::Error::OlderSchema { found: 0, .. }) = store.check_schema().await {
        store.migrate().await?;
    }
    store.check_schema().await?;
    Ok(store)
}

/// Opens a database that has been filled before. For those who only read: in a file that is made
/// on the spot every list is empty, which looks like good news.
///
/// # Errors
/// Those of [`open`], and when there is no such database yet.
pub async fn open_filled(url: &str) -> Result<Arc<dyn Store>> {
    if let Some(file) = url.strip_prefix("sqlite:") {
        let path = file.trim_start_matches("//").split('?').next().unwrap_or_default();
        if !std::path::Path::new(path).exists() {
            bail!("there is no database {url}");
        }
    }
    let store = open_as_it_is(url).await?;
    store.check_schema().await?;
    Ok(store)
}

/// Opens a database whatever its schema.
///
/// # Errors
/// When the address names no database that is known here, or it cannot be opened.
pub async fn open_as_it_is(url: &str) -> Result<Arc<dyn Store>> {
    let opened = || format!("the database {} cannot be opened", without_password(url));
    match url.split_once(':').map(|(scheme, _)| scheme) {
        Some("memory") => Ok(Arc::new(MemoryStore::new())),
        Some("sqlite") => Ok(Arc::new(SqliteStore::open(url).await.with_context(opened)?)),
        Some("postgres" | "postgresql") => {
            Ok(Arc::new(PostgresStore::open(url).await.with_context(opened)?))
        }
        _ => bail!("{} names no database that this program knows", without_password(url)),
    }
}

/// An address as it may be shown.
fn without_password(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if scheme < at => {
            format!("{}://…{}", &url[..scheme], &url[at..])
        }
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        assert_eq!(without_password("postgres://a:secret@host/db"), "postgres://…@host/db");
        assert_eq!(without_password("sqlite:a.db"), "sqlite:a.db");
    }

    #[tokio::test]
    async fn a_list_is_not_read_from_a_database_that_is_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("misspelt.db");
        let url = format!("sqlite:{}", path.display());
        let error = open_filled(&url).await.err().map(|error| error.to_string());
        assert_eq!(error, Some(format!("there is no database {url}")));
        assert!(!path.exists());
        open(&url).await.unwrap().close().await;
        open_filled(&url).await.unwrap().close().await;
    }

    #[tokio::test]
    async fn an_unknown_address_is_refused_with_what_it_was() {
        let error = open("mysql://host/db").await.err().map(|error| error.to_string());
        assert_eq!(
            error.as_deref(),
            Some("mysql://host/db names no database that this program knows")
        );
    }
}
