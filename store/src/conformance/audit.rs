use std::sync::Arc;

use hagukumi_core::care::{Body, ChildId, List, StaffId};

use super::fixture::{access, born, day, entry};
use crate::{Access, ListQuery, Store};

/// Reading and writing leave a row each, with who, what, why, when and whom.
pub async fn every_access_is_in_the_audit(store: Arc<dyn Store>) {
    let by = |action: &str, at_ms| Access::new(StaffId::from("nurse"), action, at_ms);
    let child = ChildId::from("c1");
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &by("append", 1)).await.unwrap();
    store.append(born("c2", day(2026, 9, 1), "miyamae"), &by("append", 2)).await.unwrap();
    store.child(&child, &by("open", 3).because("相談の電話")).await.unwrap();
    let query = ListQuery::new(List::Visits, day(2026, 9, 10));
    assert_eq!(store.worklist(&query, &by("list", 4)).await.unwrap().rows.len(), 2);
    store.note(&by("print", 5), std::slice::from_ref(&child)).await.unwrap();
    let rows = store.audit_of_child(&child, 10, &by("audit", 6)).await.unwrap();
    let said: Vec<_> = rows
        .iter()
        .map(|row| (row.access.action.as_str(), row.access.at_ms, row.access.reason.as_str()))
        .collect();
    let wanted = [("print", 5, ""), ("list", 4, ""), ("open", 3, "相談の電話"), ("append", 1, "")];
    assert_eq!(said, wanted);
    // By the index, and what came after it.
    store.index_audit().await.unwrap();
    store.note(&by("print", 7), std::slice::from_ref(&child)).await.unwrap();
    let rows = store.audit_of_child(&child, 10, &by("audit", 8)).await.unwrap();
    let said: Vec<_> = rows.iter().map(|row| row.access.action.as_str()).collect();
    assert_eq!(said, ["print", "audit", "print", "list", "open", "append"]);
    let rows = store.audit_of_child(&child, 1, &by("audit", 9)).await.unwrap();
    assert_eq!(rows[0].access.action, "audit", "looking into the audit is in the audit");
    let of_staff =
        store.audit_of_staff(&StaffId::from("nurse"), 100, &by("audit", 10)).await.unwrap();
    assert_eq!(of_staff.len(), 9);
    let report = store.verify_audit().await.unwrap();
    assert_eq!((report.rows, report.breaks.len()), (10, 0), "{report:?}");
}

/// Many at once: no row is lost, none is out of place.
pub async fn the_chain_holds_after_concurrent_work(store: Arc<dyn Store>) {
    const WORKERS: u32 = 12;
    const WRITES: u32 = 15;
    let mut tasks = Vec::new();
    for worker in 0..WORKERS {
        let store = store.clone();
        tasks.push(tokio::spawn(async move {
            let id = format!("c{worker}");
            let by = Access::new(StaffId(format!("s{worker}")), "append", i64::from(worker));
            store.append(born(&id, day(2026, 9, 1), "miyamae"), &by).await.unwrap();
            for write in 1..=WRITES {
                let mut append = born(&id, day(2026, 9, 1), "miyamae");
                append.expected = write;
                let body = Body::Note { text: write.to_string() };
                append.entries = vec![entry(&format!("{id}-n{write}"), day(2026, 9, 2), body)];
                store.append(append, &by).await.unwrap();
                // Work that somebody gives up half-way must not hold up or undo another's.
                let child = ChildId(id.clone());
                let abandoned = store.child(&child, &by);
                let wait = std::time::Duration::from_micros(u64::from(write) * 50);
                let _ = tokio::time::timeout(wait, abandoned).await;
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let report = store.verify_audit().await.unwrap();
    assert!(report.breaks.is_empty(), "{report:?}");
    assert!(report.rows >= u64::from(WORKERS * (WRITES + 1)), "{report:?}");
    for worker in 0..WORKERS {
        let read = store.child(&ChildId(format!("c{worker}")), &access()).await.unwrap();
        assert_eq!(read.record.version, WRITES + 1);
    }
}
