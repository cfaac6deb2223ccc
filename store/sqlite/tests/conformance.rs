//! SQLite does what every store must do.
use std::sync::Arc;

use hagukumi_store::{Store, Upkeep as _};
use hagukumi_store_sqlite::SqliteStore;
use tempfile::TempDir;

async fn open() -> (Arc<dyn Store>, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("test.db").display());
    let store = SqliteStore::open(&url).await.unwrap();
    store.migrate().await.unwrap();
    store.check_schema().await.unwrap();
    (Arc::new(store), folder)
}

hagukumi_store::conformance!(open());
