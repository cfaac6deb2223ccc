use std::sync::Arc;

use hagukumi_core::care::{Body, ChildId, StaffId};

use super::fixture::{access, born, day, entry};
use crate::{Decision, Error, Import, ImportRow, ImportRun, Store, Upload, Verdict};

fn run(id: &str) -> ImportRun {
    ImportRun {
        id: id.to_owned(),
        format: "births".to_owned(),
        file_name: "出生.csv".to_owned(),
        sha256: "00".repeat(32),
        staff: StaffId::from("intake"),
        at_ms: 5,
        counts: [0; 5],
        nth: 0,
        open: 0,
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

fn decision(code: &str, child: Option<&str>) -> Decision {
    Decision {
        staff: StaffId::from("nurse"),
        at_ms: 9,
        code: code.to_owned(),
        child: child.map(ChildId::from),
    }
}

/// A doubtful row waits for a person, and one decision.
pub async fn a_doubtful_row_is_decided_once(store: Arc<dyn Store>) {
    let rows = vec![row(1, Verdict::Doubtful, None), row(2, Verdict::Unchanged, None)];
    let import = Import { run: Some(run("r1")), rows, appends: Vec::new() };
    store.import(import, &access()).await.unwrap();
    let other = decision("other", Some("c1"));
    let append = born("c1", day(2026, 9, 1), "miyamae");
    let one = |number| [(number, other.clone())];
    store.decide("r1", &one(1), vec![append.clone()], &access()).await.unwrap();
    assert_eq!(store.child(&append.child, &access()).await.unwrap().record.version, 1);
    let again = store.decide("r1", &one(1), Vec::new(), &access()).await;
    assert!(matches!(again, Err(Error::Conflict { .. })), "{again:?}");
    let sure = store.decide("r1", &one(2), Vec::new(), &access()).await;
    assert!(matches!(sure, Err(Error::Conflict { .. })), "{sure:?}");
    let missing = store.decide("r1", &one(3), Vec::new(), &access()).await;
    assert!(matches!(missing, Err(Error::NotFound(_))), "{missing:?}");
    let (_, rows) = store.import_run("r1", None, &access()).await.unwrap();
    assert_eq!(rows[0].decided.as_ref(), Some(&other));
    assert_eq!(rows[1].decided, None);
}

/// Several rows are decided together or not at all, and a run stays open as long as one waits.
pub async fn decisions_are_all_or_nothing_and_open_rows_stay_listed(store: Arc<dyn Store>) {
    let rows = (1..=3).map(|number| row(number, Verdict::Doubtful, None)).collect();
    let import = Import { run: Some(run("r1")), rows, appends: Vec::new() };
    store.import(import, &access()).await.unwrap();
    let sure = Import {
        run: Some(ImportRun { at_ms: 6, ..run("r2") }),
        rows: vec![row(1, Verdict::Unchanged, None)],
        appends: Vec::new(),
    };
    let at_once = store.import(sure.clone(), &access()).await;
    assert!(matches!(at_once, Err(Error::Conflict { .. })), "{at_once:?}");
    let later = sure.run.clone().map(|run| ImportRun { nth: 1, ..run });
    store.import(Import { run: later, ..sure }, &access()).await.unwrap();
    let open = || async {
        let runs = store.open_import_runs().await.unwrap();
        runs.into_iter().map(|run| (run.id, run.open)).collect::<Vec<_>>()
    };
    assert_eq!(open().await, [("r1".to_owned(), 3)]);
    let two = [(1, decision("other", Some("c1"))), (2, decision("drop", None))];
    let mut stale = born("c1", day(2026, 9, 1), "miyamae");
    stale.expected = 4;
    let refused = store.decide("r1", &two, vec![stale], &access()).await;
    assert!(matches!(refused, Err(Error::Conflict { .. } | Error::NotFound(_))), "{refused:?}");
    assert_eq!(open().await, [("r1".to_owned(), 3)]);
    assert!(store.everyone(&access()).await.unwrap().is_empty());
    let append = born("c1", day(2026, 9, 1), "miyamae");
    store.decide("r1", &two, vec![append], &access()).await.unwrap();
    assert_eq!(open().await, [("r1".to_owned(), 1)]);
    assert_eq!(store.import_runs(10).await.unwrap()[1].open, 1);
    let who = store.audit_of_child(&ChildId::from("c1"), 10, &access()).await.unwrap();
    assert_eq!(who.len(), 1, "the decision is in the audit");
    let last = [(3, decision("drop", None))];
    store.decide("r1", &last, Vec::new(), &access()).await.unwrap();
    assert!(open().await.is_empty());
}

/// A file that was handed in is there until it is written, dropped or too old.
pub async fn a_file_waits_until_it_is_written(store: Arc<dyn Store>) {
    let upload = |id: &str, at_ms| Upload {
        id: id.to_owned(),
        format: "births".to_owned(),
        file_name: "出生.csv".to_owned(),
        staff: StaffId::from("intake"),
        at_ms,
        sealed: "sealed".to_owned(),
    };
    for (id, at_ms) in [("r1", 5), ("r2", 6), ("r3", 7)] {
        store.put_upload(&upload(id, at_ms)).await.unwrap();
    }
    let twice = store.put_upload(&upload("r1", 9)).await;
    assert!(matches!(twice, Err(Error::Duplicate(_))), "{twice:?}");
    assert_eq!(store.upload("r1").await.unwrap(), upload("r1", 5));
    let waiting = || async {
        let uploads = store.uploads().await.unwrap();
        assert!(uploads.iter().all(|upload| upload.sealed.is_empty()));
        uploads.into_iter().map(|upload| upload.id).collect::<Vec<_>>()
    };
    assert_eq!(waiting().await, ["r3", "r2", "r1"]);
    let import = Import { run: Some(run("r2")), rows: Vec::new(), appends: Vec::new() };
    store.import(import, &access()).await.unwrap();
    assert_eq!(waiting().await, ["r3", "r1"]);
    let written = store.put_upload(&upload("r2", 6)).await;
    assert!(matches!(written, Err(Error::Duplicate(_))), "{written:?}");
    store.drop_upload("r3").await.unwrap();
    store.drop_upload("r3").await.unwrap();
    assert_eq!(waiting().await, ["r1"]);
    store.sweep(6).await.unwrap();
    let gone = store.upload("r1").await;
    assert!(matches!(gone, Err(Error::NotFound(_))), "{gone:?}");
}
