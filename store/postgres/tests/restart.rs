//! What only a server does: it goes away, and comes back.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hagukumi_core::care::{Body, ChildId};
use hagukumi_store::conformance::{access, born, day, entry};
use hagukumi_store::{Append, Audit as _, Children as _, Error, Upkeep as _};
use hagukumi_store_postgres::PostgresStore;
use hagukumi_store_sqlite::SqliteStore;
use hagukumi_store_workbench::Cluster;

fn note(child: &str, version: u32) -> Append {
    let mut append = born(child, day(2026, 9, 1), "miyamae");
    append.expected = version;
    let body = Body::Note { text: "電話".to_owned() };
    append.entries = vec![entry(&format!("{child}-n{version}"), day(2026, 11, 21), body)];
    append
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_restart_under_load_loses_nothing_acknowledged() {
    let cluster = Cluster::start().unwrap();
    let store = PostgresStore::open(&cluster.database("restart").unwrap()).await.unwrap();
    store.migrate().await.unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let mut tasks = Vec::new();
    for writer in 0..6 {
        let (store, stop) = (store.clone(), Arc::clone(&stop));
        tasks.push(tokio::spawn(async move {
            let child = format!("c{writer}");
            store.append(born(&child, day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
            let (mut acknowledged, mut outages) = (1, 0);
            while !stop.load(Ordering::Relaxed) {
                match store.append(note(&child, acknowledged), &access()).await {
                    Ok(done) => acknowledged = done.version,
                    Err(Error::Unavailable(_)) => {
                        outages += 1;
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                    Err(other) => panic!("{other:?}"),
                }
            }
            (child, acknowledged, outages)
        }));
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    cluster.stop().unwrap();
    let down = store.ping().await;
    assert!(matches!(down, Err(Error::Unavailable(_))), "{down:?}");
    cluster.up().unwrap();
    tokio::time::sleep(Duration::from_secs(1)).await;
    stop.store(true, Ordering::Relaxed);
    let mut outages = 0;
    for task in tasks {
        let (child, acknowledged, refused) = task.await.unwrap();
        outages += refused;
        let read = store.child(&ChildId(child), &access()).await.unwrap();
        assert_eq!(read.record.version, acknowledged);
        assert_eq!(read.entries.len(), acknowledged as usize);
    }
    assert!(outages > 0, "nobody noticed the restart");
    assert!(store.verify_audit().await.unwrap().breaks.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_one_kind_restores_into_the_other() {
    let cluster = Cluster::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let first = PostgresStore::open(&cluster.database("first").unwrap()).await.unwrap();
    first.migrate().await.unwrap();
    for number in 0..30 {
        let child = format!("c{number}");
        first.append(born(&child, day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
        first.append(note(&child, 1), &access()).await.unwrap();
    }
    let file = folder.path().join("postgres.backup");
    let rows = first.backup(&file, 1).await.unwrap();

    let url = format!("sqlite:{}", folder.path().join("second.db").display());
    let second = SqliteStore::open(&url).await.unwrap();
    second.restore(&file, false).await.unwrap();
    assert!(second.verify_audit().await.unwrap().breaks.is_empty());
    let there = second.child(&ChildId::from("c7"), &access()).await.unwrap();
    let here = first.child(&ChildId::from("c7"), &access()).await.unwrap();
    assert_eq!(there, here);
    second.append(note("c7", 2), &access()).await.unwrap();

    let file = folder.path().join("sqlite.backup");
    second.backup(&file, 2).await.unwrap();
    let third = PostgresStore::open(&cluster.database("third").unwrap()).await.unwrap();
    third.restore(&file, false).await.unwrap();
    assert!(third.verify_audit().await.unwrap().breaks.is_empty());
    let there = third.child(&ChildId::from("c7"), &access()).await.unwrap();
    assert_eq!(there.record.version, 3);
    third.append(note("c7", 3), &access()).await.unwrap();
    assert!(rows > 100);
}
