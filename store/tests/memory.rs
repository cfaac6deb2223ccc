//! The store in memory does what every store must do, but for what outlives it.
use std::sync::Arc;

use hagukumi_store::{MemoryStore, Store};

async fn open() -> (Arc<dyn Store>, ()) {
    (Arc::new(MemoryStore::new()), ())
}

hagukumi_store::conformance!(forgetful open());
