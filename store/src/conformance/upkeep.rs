use std::path::PathBuf;
use std::sync::Arc;

use hagukumi_core::care::{ChildId, Entry, List, StaffId};

use super::accounts::account;
use super::fixture::{access, born, day, summarize};
use crate::{Error, Import, ListQuery, Store, Summary};

/// Rules changed: the lists follow, and only those children are written whose lists differ.
pub async fn lists_are_repaired_from_the_timelines(store: Arc<dyn Store>) {
    // More than are read at once.
    let appends = (0..1_100).map(|n| born(&format!("c{n}"), day(2026, 9, 1), "miyamae")).collect();
    let import = Import { run: None, rows: Vec::new(), appends };
    store.import(import, &access()).await.unwrap();
    let right = store.differing(&summarize).await.unwrap();
    assert_eq!((right.children, right.differing.len()), (1_100, 0));

    let stricter = |entries: Vec<Entry>| -> Summary {
        let mut summary = summarize(entries);
        if summary.person.name.ends_with("c7") {
            summary.placings.retain(|placing| placing.listing.list != List::Visits);
        }
        summary
    };
    let found = store.differing(&stricter).await.unwrap();
    assert_eq!(found.differing, [ChildId::from("c7")]);
    assert_eq!(store.relist(&stricter).await.unwrap(), found);
    assert!(store.differing(&stricter).await.unwrap().differing.is_empty());
    let query = ListQuery::new(List::Visits, day(2026, 9, 10));
    assert_eq!(store.worklist(&query, &access()).await.unwrap().total, 1_099);
    let read = store.child(&ChildId::from("c7"), &access()).await.unwrap();
    assert_eq!((read.record.version, read.entries.len()), (1, 1), "timelines stay");
}

/// Everything comes back, the audit chain too; a damaged file and a filled database are refused.
pub async fn a_backup_restores_what_was_there(store: Arc<dyn Store>) {
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    store.put_account(&account("s1", "a")).await.unwrap();
    let folder = std::env::temp_dir().join(format!("hagukumi-backup-{:p}", Arc::as_ptr(&store)));
    std::fs::create_dir_all(&folder).unwrap();
    let file: PathBuf = folder.join("a.backup");
    let child = store.child(&ChildId::from("c1"), &access()).await.unwrap();
    let audit = store.verify_audit().await.unwrap();
    let rows = store.backup(&file, 5).await.unwrap();

    store.append(born("c2", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let refused = store.restore(&file, false).await;
    assert!(matches!(refused, Err(Error::NotEmpty)), "{refused:?}");
    let bytes = std::fs::read(&file).unwrap();
    let cut = folder.join("cut.backup");
    std::fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    let changed = folder.join("changed.backup");
    let text = String::from_utf8(bytes.clone()).unwrap().replacen("miyamae", "tama---", 1);
    std::fs::write(&changed, text).unwrap();
    for damaged in [&cut, &changed] {
        let refused = store.restore(damaged, true).await;
        assert!(matches!(refused, Err(Error::Corrupt(_))), "{refused:?}");
    }
    assert_eq!(store.everyone(&access()).await.unwrap().len(), 2, "nothing was touched");

    assert_eq!(store.restore(&file, true).await.unwrap(), rows);
    let report = store.verify_audit().await.unwrap();
    assert_eq!((report.rows, report.breaks.len()), (audit.rows, 0), "{report:?}");
    assert_eq!(store.child(&ChildId::from("c1"), &access()).await.unwrap(), child);
    assert!(store.child(&ChildId::from("c2"), &access()).await.is_err());
    assert_eq!(store.account(&StaffId::from("s1")).await.unwrap().login, "a");
    std::fs::remove_dir_all(&folder).unwrap();
}
