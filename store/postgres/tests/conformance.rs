//! PostgreSQL does what every store must do.
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, Weak};

use hagukumi_store::{Store, Upkeep as _};
use hagukumi_store_postgres::PostgresStore;
use hagukumi_store_workbench::Cluster;

/// One server for all tests that run at a time, one database each.
fn cluster() -> Arc<Cluster> {
    static RUNNING: Mutex<Weak<Cluster>> = Mutex::new(Weak::new());
    let mut running = RUNNING.lock().unwrap();
    running.upgrade().unwrap_or_else(|| {
        let cluster = Arc::new(Cluster::start().unwrap());
        *running = Arc::downgrade(&cluster);
        cluster
    })
}

async fn open() -> (Arc<dyn Store>, Arc<Cluster>) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let cluster = cluster();
    let url = cluster.database(&format!("t{}", NEXT.fetch_add(1, Ordering::Relaxed))).unwrap();
    let store = PostgresStore::open(&url).await.unwrap();
    store.migrate().await.unwrap();
    store.check_schema().await.unwrap();
    (Arc::new(store), cluster)
}

hagukumi_store::conformance!(open());
