//! A database whose migrations are not this program's is refused, and told what is wrong with it.
use hagukumi_store::{Error, SchemaDifference, Upkeep as _};
use hagukumi_store_postgres::PostgresStore;
use hagukumi_store_workbench::Cluster;
use sqlx::PgPool;

#[tokio::test]
async fn migrations_that_are_unknown_missing_or_changed_are_named() {
    let cluster = Cluster::start().unwrap();
    let url = cluster.database("schema").unwrap();
    let store = PostgresStore::open(&url).await.unwrap();
    let empty = store.check_schema().await;
    assert!(matches!(empty, Err(Error::OlderSchema { found: 0, .. })), "{empty:?}");
    store.migrate().await.unwrap();
    store.check_schema().await.unwrap();

    let pool = PgPool::connect(&url).await.unwrap();
    for damage in [
        "UPDATE _sqlx_migrations SET checksum = '\\x00' WHERE version = 1",
        "DELETE FROM _sqlx_migrations WHERE version = 2",
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (0, 'first', true, '\\x00', 0)",
    ] {
        sqlx::query(damage).execute(&pool).await.unwrap();
    }
    let difference = SchemaDifference { unknown: vec![0], missing: vec![2], changed: vec![1] };
    for refused in [store.check_schema().await, store.migrate().await] {
        match refused {
            Err(Error::OtherSchema(found)) => assert_eq!(found, difference),
            other => panic!("{other:?}"),
        }
    }
    pool.close().await;
    store.close().await;
}
