//! What only this database does: one writer, shared commits, a full disk.
use std::collections::BTreeSet;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use hagukumi_core::care::{Body, ChildId, Entry, List};
use hagukumi_store::backup::TABLES;
use hagukumi_store::conformance::{access, born, day, entry, summarize};
use hagukumi_store::{
    Append, Audit as _, Children as _, Error, Import, Imports as _, ListQuery, Lists as _,
    SchemaDifference, Summary, Upkeep as _,
};
use tempfile::TempDir;

use crate::SqliteStore;

async fn open() -> (SqliteStore, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("test.db").display());
    let store = SqliteStore::open(&url).await.unwrap();
    store.migrate().await.unwrap();
    (store, folder)
}

fn note(number: u32, text: &str) -> Append {
    let mut append = born("c1", day(2026, 9, 1), "miyamae");
    append.expected = number;
    let body = Body::Note { text: text.to_owned() };
    append.entries = vec![entry(&format!("n{number}"), day(2026, 11, 21), body)];
    append
}

#[tokio::test]
async fn a_full_disk_is_said_and_nothing_acknowledged_is_lost() {
    let (store, folder) = open().await;
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let mut db = store.alone().await.unwrap();
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&mut *db).await.unwrap();
    let limit = format!("PRAGMA max_page_count = {}", pages + 20);
    sqlx::query(sqlx::AssertSqlSafe(limit)).execute(&mut *db).await.unwrap();
    drop(db);

    let text = "長い話".repeat(300);
    let mut acknowledged = 1;
    let refused = loop {
        match store.append(note(acknowledged, &text), &access()).await {
            Ok(done) => acknowledged = done.version,
            Err(error) => break error,
        }
        assert!(acknowledged < 1000, "the disk never filled");
    };
    assert!(matches!(refused, Error::Full), "{refused:?}");
    assert!(acknowledged > 1);
    store.shut().await;
    drop(store);

    let url = format!("sqlite:{}", folder.path().join("test.db").display());
    let store = SqliteStore::open(&url).await.unwrap();
    let read = store.child(&ChildId::from("c1"), &access()).await.unwrap();
    assert_eq!(read.record.version, acknowledged);
    assert_eq!(read.entries.len(), acknowledged as usize);
    assert!(store.verify_audit().await.unwrap().breaks.is_empty());
}

#[tokio::test]
async fn those_who_share_a_commit_hear_of_a_full_disk_alike() {
    let (store, _folder) = open().await;
    let mut db = store.alone().await.unwrap();
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&mut *db).await.unwrap();
    let limit = format!("PRAGMA max_page_count = {}", pages + 40);
    sqlx::query(sqlx::AssertSqlSafe(limit)).execute(&mut *db).await.unwrap();
    drop(db);
    let store = Arc::new(store);
    let mut tasks = Vec::new();
    for number in 0..64 {
        let store = Arc::clone(&store);
        tasks.push(tokio::spawn(async move {
            let id = format!("c{number}");
            let mut append = born(&id, day(2026, 9, 1), "miyamae");
            let text = "長い話".repeat(300);
            append.entries.push(entry(&format!("{id}-n"), day(2026, 9, 2), Body::Note { text }));
            (id, store.append(append, &access()).await)
        }));
    }
    let (mut kept, mut refused) = (BTreeSet::new(), 0);
    for task in tasks {
        match task.await.unwrap() {
            (id, Ok(_)) => assert!(kept.insert(id)),
            (_, Err(Error::Full)) => refused += 1,
            (_, Err(other)) => panic!("{other:?}"),
        }
    }
    assert!(refused > 0, "the disk never filled");
    let mut db = store.reader().await.unwrap();
    let there: Vec<String> =
        sqlx::query_scalar("SELECT id FROM child").fetch_all(&mut *db).await.unwrap();
    assert_eq!(there.into_iter().collect::<BTreeSet<_>>(), kept);
}

#[tokio::test]
async fn a_later_schema_is_refused() {
    let (store, _folder) = open().await;
    let mut db = store.alone().await.unwrap();
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (9999, 'later', 1, x'00', 0)",
    )
    .execute(&mut *db)
    .await
    .unwrap();
    drop(db);
    for refused in [store.check_schema().await, store.migrate().await] {
        assert!(matches!(refused, Err(Error::NewerSchema { found: 9999, .. })), "{refused:?}");
    }
}

#[tokio::test]
async fn migrations_that_are_unknown_missing_or_changed_are_named() {
    for (damage, unknown, missing, changed) in [
        (
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
             VALUES (0, 'first', 1, x'00', 0)",
            vec![0],
            vec![],
            vec![],
        ),
        ("DELETE FROM _sqlx_migrations WHERE version = 2", vec![], vec![2], vec![]),
        ("UPDATE _sqlx_migrations SET success = 0 WHERE version = 2", vec![], vec![2], vec![]),
        ("UPDATE _sqlx_migrations SET checksum = x'00' WHERE version = 1", vec![], vec![], vec![1]),
    ] {
        let (store, _folder) = open().await;
        let mut db = store.alone().await.unwrap();
        sqlx::query(damage).execute(&mut *db).await.unwrap();
        drop(db);
        let difference = SchemaDifference { unknown, missing, changed };
        for refused in [store.check_schema().await, store.migrate().await] {
            match refused {
                Err(Error::OtherSchema(found)) => assert_eq!(found, difference, "{damage}"),
                other => panic!("{damage}: {other:?}"),
            }
        }
    }
}

#[tokio::test]
async fn a_database_that_lacks_the_last_migrations_says_which() {
    let (store, _folder) = open().await;
    let mut db = store.alone().await.unwrap();
    sqlx::query(
        "DELETE FROM _sqlx_migrations WHERE version = (SELECT max(version) FROM _sqlx_migrations)",
    )
    .execute(&mut *db)
    .await
    .unwrap();
    drop(db);
    match store.check_schema().await {
        Err(Error::OlderSchema { found, known, missing }) => {
            assert_eq!((found + 1, missing), (known, vec![known]));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn what_an_earlier_version_wrote_is_all_there_after_a_migration() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("test.db").display());
    let store = SqliteStore::open(&url).await.unwrap();
    let all = sqlx::migrate::Migrator::new(std::path::Path::new("migrations")).await.unwrap();
    let earlier = all.migrations.iter().filter(|migration| migration.version <= 7).cloned();
    let earlier = sqlx::migrate::Migrator {
        migrations: earlier.collect(),
        ..sqlx::migrate::Migrator::DEFAULT
    };
    earlier.run_direct(None, &mut *store.alone().await.unwrap(), false).await.unwrap();
    // Written in turns, as in a year of work: the timelines lay across each other.
    for child in ["c2", "c1"] {
        store.append(born(child, day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    }
    for number in 1..=20 {
        for child in ["c1", "c2"] {
            let body = Body::Note { text: format!("{child} {number}") };
            let mut append = born(child, day(2026, 9, 1), "miyamae");
            append.expected = number;
            append.entries =
                vec![entry(&format!("{child}-note-{number}"), day(2026, 11, 21), body)];
            store.append(append, &access()).await.unwrap();
        }
    }
    let ids = ["c1", "c2"].map(ChildId::from);
    let before = store.timelines(&ids, &access()).await.unwrap();
    assert_eq!(before.iter().map(|timeline| timeline.entries.len()).sum::<usize>(), 42);

    store.migrate().await.unwrap();
    store.check_schema().await.unwrap();
    assert_eq!(store.timelines(&ids, &access()).await.unwrap(), before);
    assert!(store.differing(&summarize).await.unwrap().differing.is_empty());
    assert!(store.verify_audit().await.unwrap().breaks.is_empty());
    // An id is still taken once, whichever child it is of.
    let mut twice = born("c2", day(2026, 9, 1), "miyamae");
    twice.expected = 21;
    twice.entries = vec![entry("c1-note-1", day(2026, 11, 21), Body::Note { text: String::new() })];
    let refused = store.append(twice, &access()).await;
    assert!(matches!(refused, Err(Error::Duplicate("entry"))), "{refused:?}");
}

#[tokio::test]
async fn a_changed_audit_row_is_found() {
    let (store, _folder) = open().await;
    for number in 0..3 {
        store.note(&access(), &[ChildId(format!("c{number}"))]).await.unwrap();
    }
    for (damage, seq, code) in [
        ("UPDATE audit SET reason = 'x' WHERE seq = 2", 2, "changed"),
        ("UPDATE audit SET children = '[\"z\"]' WHERE seq = 1", 1, "changed"),
        ("UPDATE audit SET children = '[]' WHERE seq = 3", 1, "changed"),
    ] {
        let mut db = store.alone().await.unwrap();
        sqlx::query(damage).execute(&mut *db).await.unwrap();
        drop(db);
        let breaks = store.verify_audit().await.unwrap().breaks;
        assert_eq!(breaks.len(), 1, "{damage}");
        assert_eq!((breaks[0].seq, breaks[0].code), (seq, code), "{damage}");
    }
    let (store, _folder) = open().await;
    for _ in 0..3 {
        store.note(&access(), &[]).await.unwrap();
    }
    let mut db = store.alone().await.unwrap();
    sqlx::query("DELETE FROM audit WHERE seq = 3").execute(&mut *db).await.unwrap();
    drop(db);
    let breaks = store.verify_audit().await.unwrap().breaks;
    assert_eq!((breaks[0].seq, breaks[0].code), (3, "head"), "an end that was cut off");
    let mut db = store.alone().await.unwrap();
    sqlx::query("DELETE FROM audit WHERE seq = 1").execute(&mut *db).await.unwrap();
    drop(db);
    let breaks = store.verify_audit().await.unwrap().breaks;
    assert_eq!((breaks[0].seq, breaks[0].code), (1, "missing"));
}

#[tokio::test]
async fn an_index_of_the_audit_that_says_something_else_is_found() {
    for damage in [
        "DELETE FROM audit_child WHERE seq = 2",
        "UPDATE audit_child SET child = 'z' WHERE seq = 2",
        "INSERT INTO audit_child (chain, seq, child) VALUES (0, 2, 'z')",
        "UPDATE audit_child SET seq = 2 WHERE seq = 3",
    ] {
        let (store, _folder) = open().await;
        for number in 0..4 {
            store.note(&access(), &[ChildId(format!("c{number}"))]).await.unwrap();
        }
        store.index_audit().await.unwrap();
        store.note(&access(), &[ChildId("c1".to_owned())]).await.unwrap();
        assert_eq!(store.verify_audit().await.unwrap().breaks, []);
        let mut db = store.alone().await.unwrap();
        sqlx::query(damage).execute(&mut *db).await.unwrap();
        drop(db);
        let breaks = store.verify_audit().await.unwrap().breaks;
        assert_eq!(breaks.len(), 1, "{damage}");
        assert_eq!((breaks[0].seq, breaks[0].code), (2, "index"), "{damage}");
    }
}

#[tokio::test]
async fn a_backup_knows_every_table_and_column() {
    // All but the files that wait to be written, which are meant to be forgotten, and the index of
    // the audit, which follows from it.
    let (store, _folder) = open().await;
    let mut db = store.reader().await.unwrap();
    let there: Vec<(String, String)> = sqlx::query_as(
        "SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND t.name NOT IN ('import_upload', 'audit_child', 'audit_indexed')
         AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '\\_%' ESCAPE '\\'",
    )
    .fetch_all(&mut *db)
    .await
    .unwrap();
    let known: BTreeSet<(String, String)> = TABLES
        .iter()
        .flat_map(|(table, columns)| {
            columns.iter().map(|column| ((*table).to_owned(), (*column).to_owned()))
        })
        .collect();
    assert_eq!(there.into_iter().collect::<BTreeSet<_>>(), known);
}

/// Polls `work` so many times and drops it, as a browser that is closed drops its request.
async fn abandoned<T>(work: impl Future<Output = T>, polls: u32) {
    let mut work = std::pin::pin!(work);
    for _ in 0..polls {
        let polled = std::future::poll_fn(|context| Poll::Ready(work.as_mut().poll(context))).await;
        if polled.is_ready() {
            return;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn whoever_goes_away_leaves_a_writer_that_works() {
    let (store, _folder) = open().await;
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let child = ChildId::from("c1");
    let mut version = 1;
    for polls in 0..60 {
        abandoned(store.begin(), polls).await;
        abandoned(store.append(note(version, "abandoned"), &access()), polls).await;
        // What was abandoned is there whole or not at all, once the next commit is done.
        store.note(&access(), &[]).await.unwrap();
        let read = store.child(&child, &access()).await.unwrap();
        version = read.record.version;
        assert_eq!(read.entries.len(), version as usize);
        let kept = store.append(note(version, "kept"), &access()).await.unwrap();
        assert_eq!(kept.version, version + 1);
        version = kept.version;
    }
    assert!(store.verify_audit().await.unwrap().breaks.is_empty());
}

#[tokio::test]
async fn nothing_that_was_read_is_handed_out_before_its_audit() {
    let (store, _folder) = open().await;
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let store = Arc::new(store);
    for rows in 2..6 {
        // Whoever holds the writer gives up; that is nothing to those who read.
        let writing = match rows % 2 {
            0 => store.begin().await.unwrap(),
            _ => store.begin_alone().await.unwrap(),
        };
        let reading = tokio::spawn({
            let store = Arc::clone(&store);
            async move { store.child(&ChildId::from("c1"), &access()).await }
        });
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(!reading.is_finished(), "the audit of it cannot be there yet");
        drop(writing);
        assert_eq!(reading.await.unwrap().unwrap().entries.len(), 1);
        assert_eq!(store.verify_audit().await.unwrap().rows, rows);
    }
}

#[tokio::test]
async fn the_log_is_folded_into_the_file_while_there_is_writing() {
    let (store, folder) = open().await;
    let file = folder.path().join("test.db");
    let before = std::fs::metadata(&file).unwrap().len();
    let written = async {
        for number in 0.. {
            let id = format!("c{number}");
            store.append(born(&id, day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
            if std::fs::metadata(&file).unwrap().len() > before {
                break;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(60), written).await.expect("the file never grew");
    assert!(store.verify_audit().await.unwrap().breaks.is_empty());
}

#[tokio::test]
async fn an_import_that_is_given_up_is_there_whole_or_not_at_all() {
    let (store, _folder) = open().await;
    for polls in 0..60 {
        let born = |name: &str| born(&format!("{name}{polls}"), day(2026, 9, 1), "miyamae");
        let appends = vec![born("a"), born("b")];
        let import = Import { run: None, rows: Vec::new(), appends };
        abandoned(store.import(import, &access()), polls).await;
        store.append(born("c"), &access()).await.unwrap();
        let everyone = store.everyone(&access()).await.unwrap();
        let there =
            |name: &str| everyone.iter().any(|one| one.id.as_str() == format!("{name}{polls}"));
        assert_eq!(there("a"), there("b"), "{polls}");
        assert!(there("c"));
    }
    assert!(store.verify_audit().await.unwrap().breaks.is_empty());
    assert!(store.differing(&summarize).await.unwrap().differing.is_empty());
}

/// The indexes of a database with what they are made of, in the order in which they are asked.
async fn indexes(store: &SqliteStore) -> Vec<(String, String)> {
    let mut db = store.reader().await.unwrap();
    let broken: Vec<String> =
        sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&mut *db).await.unwrap();
    assert_eq!(broken, ["ok"]);
    sqlx::query_as(
        "SELECT name, sql FROM sqlite_schema
         WHERE type = 'index' AND tbl_name = 'listing' ORDER BY rowid",
    )
    .fetch_all(&mut *db)
    .await
    .unwrap()
}

#[tokio::test]
async fn indexes_that_stood_aside_are_back_whether_many_children_came_in_or_none() {
    let (store, _folder) = open().await;
    let before = indexes(&store).await;
    assert!(before.len() > 1);
    let many = |twice: &str| {
        let mut appends: Vec<Append> =
            (0..6_000).map(|n| born(&format!("c{n}"), day(2026, 9, 1), "miyamae")).collect();
        appends.push(born(twice, day(2026, 9, 1), "miyamae"));
        Import { run: None, rows: Vec::new(), appends }
    };
    let refused = store.import(many("c7"), &access()).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    assert_eq!(indexes(&store).await, before);
    let list = ListQuery::new(List::Visits, day(2026, 9, 10));
    assert_eq!(store.worklist(&list, &access()).await.unwrap().total, 0);

    store.import(many("d"), &access()).await.unwrap();
    assert_eq!(indexes(&store).await, before);
    assert_eq!(store.worklist(&list, &access()).await.unwrap().total, 6_001);

    // Rules changed for everybody.
    let moved = |entries: Vec<Entry>| Summary { ward: "asao".to_owned(), ..summarize(entries) };
    assert_eq!(store.relist(&moved).await.unwrap().differing.len(), 6_001);
    assert_eq!(indexes(&store).await, before);
    assert!(store.differing(&moved).await.unwrap().differing.is_empty());
    let asao = ListQuery { wards: Some(vec!["asao".to_owned()]), ..list };
    assert_eq!(store.worklist(&asao, &access()).await.unwrap().total, 6_001);
}

async fn execute(store: &SqliteStore, sql: &'static str) {
    let mut db = store.alone().await.unwrap();
    let done = sqlx::query(sql).execute(&mut *db).await.unwrap();
    assert!(done.rows_affected() > 0, "{sql}");
}

#[tokio::test]
async fn listings_that_were_changed_lost_or_left_without_a_child_are_found_and_repaired() {
    let (store, _folder) = open().await;
    for name in ["c1", "c2", "c3"] {
        store.append(born(name, day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    }
    execute(&store, "UPDATE listing SET due = '2026-12-24' WHERE child = 'c1'").await;
    execute(&store, "DELETE FROM listing WHERE child = 'c2' AND list = 'visits'").await;
    let stray = "INSERT INTO listing (child, list, item, ward, from_day, due, unseen_since, youth,
                     birth_date, attempts)
                 SELECT 'nobody', list, item, ward, from_day, due, unseen_since, youth, birth_date,
                     attempts
                 FROM listing WHERE child = 'c3'";
    execute(&store, stray).await;
    let wrong = ["c1", "c2", "nobody"].map(ChildId::from);
    assert_eq!(store.differing(&summarize).await.unwrap().differing, wrong);
    assert_eq!(store.relist(&summarize).await.unwrap().differing, wrong);
    assert!(store.differing(&summarize).await.unwrap().differing.is_empty());
    let list = ListQuery::new(List::Visits, day(2026, 9, 10));
    assert_eq!(store.worklist(&list, &access()).await.unwrap().total, 3);
}

#[tokio::test]
async fn a_summary_in_the_words_of_an_earlier_version_is_read_and_is_right() {
    let (store, _folder) = open().await;
    store.append(born("c1", day(2026, 9, 1), "miyamae"), &access()).await.unwrap();
    let child = store.child(&ChildId::from("c1"), &access()).await.unwrap();
    let placings = child.record.summary.placings.iter().map(|placing| {
        let mut fields = serde_json::to_value(&placing.listing).unwrap();
        fields["attempts"] = placing.attempts.into();
        fields
    });
    let placings = serde_json::Value::from_iter(placings).to_string();
    let mut db = store.alone().await.unwrap();
    sqlx::query("UPDATE child SET summary = json_set(summary, '$.placings', json($1))")
        .bind(placings)
        .execute(&mut *db)
        .await
        .unwrap();
    drop(db);
    assert_eq!(store.child(&ChildId::from("c1"), &access()).await.unwrap(), child);
    assert!(store.differing(&summarize).await.unwrap().differing.is_empty());
}
