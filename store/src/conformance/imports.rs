use std::sync::Arc;

use hagukumi_core::care::{Body, ChildId, StaffId};

use super::fixture::{access, born, day, entry};
use crate::{Decision, Error, Import, ImportRow, ImportRun, Store, Verdict};

fn run(id: &str) -> ImportRun {
    ImportRun {
        id: id.to_owned(),
        format: "births".to_owned(),
        file_name: "出生.csv".to_owned(),
        sha256: "00".repeat(32),
        staff: StaffId::from("intake"),
        at_ms: 5,
        counts: [0; 5],
    }
}

fn row(number: u32, verdict: Verdict, child: Option<&str>) -> ImportRow {
    ImportRow {
        number,
        verdict,
        code: "same_name".to_owned(),
        column: "氏名".to_owned(),
        child: child.map(ChildId::from),
        content: "{}".to_owned(),
        decided: None,
    }
}

/// One row that cannot be written takes the whole file with it, the run and its rows too.
pub async fn an_import_is_all_or_nothing(store: Arc<dyn Store>) {
    store.append(born("known", day(2026, 1, 1), "miyamae"), &access()).await.unwrap();
    let before = store.verify_audit().await.unwrap();
    let changed = |expected| {
        let mut append = born("known", day(2026, 1, 1), "asao");
        append.expected = expected;
        let body = Body::Note { text: "moved".to_owned() };
        append.entries = vec![entry("known-2", day(2026, 11, 1), body)];
        append
    };
    let import = |expected| Import {
        run: Some(run("r1")),
        rows: vec![
            row(1, Verdict::New, Some("c1")),
            row(2, Verdict::New, Some("c2")),
            row(3, Verdict::Changed, Some("known")),
            row(4, Verdict::Refused, None),
        ],
        appends: vec![
            born("c1", day(2026, 9, 1), "miyamae"),
            born("c2", day(2026, 9, 2), "miyamae"),
            changed(expected),
        ],
    };
    let refused = store.import(import(7), &access()).await;
    assert!(matches!(refused, Err(Error::Conflict { current: 1 })), "{refused:?}");
    assert!(store.import_runs(10).await.unwrap().is_empty());
    assert_eq!(store.verify_audit().await.unwrap(), before);
    assert_eq!(store.everyone(&access()).await.unwrap().len(), 1);

    store.import(import(1), &access()).await.unwrap();
    let twice = store.import(import(1), &access()).await;
    assert!(matches!(twice, Err(Error::Duplicate(_))), "{twice:?}");
    let runs = store.import_runs(10).await.unwrap();
    assert_eq!(runs, [ImportRun { counts: [2, 1, 0, 0, 1], ..run("r1") }]);
    let everyone = store.everyone(&access()).await.unwrap();
    let read: Vec<_> = everyone.iter().map(|one| (one.id.as_str(), one.version)).collect();
    assert_eq!(read, [("c1", 1), ("c2", 1), ("known", 2)]);
    let who = store.audit_of_child(&ChildId::from("c2"), 10, &access()).await.unwrap();
    assert_eq!(who.len(), 1, "the import is named");
    let (_, refused) = store.import_run("r1", Some(Verdict::Refused), &access()).await.unwrap();
    assert_eq!(refused, [row(4, Verdict::Refused, None)]);
}

/// A doubtful row waits for a person, and one decision.
pub async fn a_doubtful_row_is_decided_once(store: Arc<dyn Store>) {
    let rows = vec![row(1, Verdict::Doubtful, None), row(2, Verdict::Unchanged, None)];
    let import = Import { run: Some(run("r1")), rows, appends: Vec::new() };
    store.import(import, &access()).await.unwrap();
    let decision = Decision {
        staff: StaffId::from("nurse"),
        at_ms: 9,
        code: "other".to_owned(),
        child: Some(ChildId::from("c1")),
    };
    let append = born("c1", day(2026, 9, 1), "miyamae");
    store.decide("r1", 1, &decision, Some(append.clone()), &access()).await.unwrap();
    assert_eq!(store.child(&append.child, &access()).await.unwrap().record.version, 1);
    let again = store.decide("r1", 1, &decision, None, &access()).await;
    assert!(matches!(again, Err(Error::Conflict { .. })), "{again:?}");
    let sure = store.decide("r1", 2, &decision, None, &access()).await;
    assert!(matches!(sure, Err(Error::Conflict { .. })), "{sure:?}");
    let missing = store.decide("r1", 3, &decision, None, &access()).await;
    assert!(matches!(missing, Err(Error::NotFound(_))), "{missing:?}");
    let (_, rows) = store.import_run("r1", None, &access()).await.unwrap();
    assert_eq!(rows[0].decided.as_ref(), Some(&decision));
    assert_eq!(rows[1].decided, None);
}
