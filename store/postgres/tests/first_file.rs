//! The first file of a city is written without the indexes of the lists, which are there again
//! after it, whatever became of the file.
use hagukumi_core::care::List;
use hagukumi_store::conformance::{access, born, day};
use hagukumi_store::{Append, Error, Import, Imports as _, ListQuery, Lists as _, Upkeep as _};
use hagukumi_store_postgres::PostgresStore;
use hagukumi_store_workbench::Cluster;
use sqlx::PgPool;

/// So many children, and one more.
fn many(children: usize, prefix: &str, one_more: &str) -> Import {
    let mut appends: Vec<Append> =
        (0..children).map(|n| born(&format!("{prefix}{n}"), day(2026, 9, 1), "miyamae")).collect();
    appends.push(born(one_more, day(2026, 9, 1), "miyamae"));
    Import { run: None, rows: Vec::new(), appends }
}

/// The indexes with what they are made of. Those that were made anew have another number.
async fn indexes(pool: &PgPool) -> Vec<(String, String, i64)> {
    sqlx::query_as(
        "SELECT i.indexname::text, i.indexdef, c.oid::bigint
         FROM pg_indexes i JOIN pg_class c ON c.relname = i.indexname
         WHERE i.tablename = 'listing' ORDER BY 1",
    )
    .fetch_all(pool)
    .await
    .unwrap()
}

#[tokio::test]
async fn the_first_file_leaves_the_indexes_as_they_were_and_a_later_one_does_not_touch_them() {
    let cluster = Cluster::start().unwrap();
    let url = cluster.database("first").unwrap();
    let store = PostgresStore::open(&url).await.unwrap();
    store.migrate().await.unwrap();
    let pool = PgPool::connect(&url).await.unwrap();
    let before = indexes(&pool).await;
    assert!(before.len() > 1);

    let refused = store.import(many(5_000, "c", "c7"), &access()).await;
    assert!(matches!(refused, Err(Error::Duplicate(_))), "{refused:?}");
    assert_eq!(indexes(&pool).await, before);
    let list = ListQuery::new(List::Visits, day(2026, 9, 10));
    assert_eq!(store.worklist(&list, &access()).await.unwrap().total, 0);

    store.import(many(5_000, "c", "last"), &access()).await.unwrap();
    let after = indexes(&pool).await;
    let named = |all: &[(String, String, i64)]| -> Vec<(String, String)> {
        all.iter().map(|(name, sql, _)| (name.clone(), sql.clone())).collect()
    };
    assert_eq!(named(&after), named(&before));
    assert_ne!(after, before, "made anew");
    assert_eq!(store.worklist(&list, &access()).await.unwrap().total, 5_001);

    // Others read lists by now, who would have to wait.
    store.import(many(5_000, "d", "e"), &access()).await.unwrap();
    assert_eq!(indexes(&pool).await, after);
    assert_eq!(store.worklist(&list, &access()).await.unwrap().total, 10_002);
    pool.close().await;
    store.close().await;
}
