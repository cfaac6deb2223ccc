//! Care of the database itself.

use std::collections::HashMap;
use std::path::Path;

use async_trait::async_trait;
use futures_util::TryStreamExt as _;
use hagukumi_core::care::ChildId;
use hagukumi_store::backup::{BackupReader, BackupWriter, TABLES};
use hagukumi_store::{Append, Error, Migration, Relisted, Result, Summarize, Upkeep, check_schema};
use rayon::prelude::*;
use sqlx::AssertSqlSafe;
use sqlx::migrate::Migrator;

use crate::bulk;
use crate::children::entries;
use crate::codec::{ListingRow, json};
use crate::db::{Adapter, Connection, fault, hold_writers, table_sql};

static MIGRATIONS: Migrator = sqlx::migrate!();

const BETWEEN: &str = "\n";
const CHUNK: usize = 500;
/// Children compared at a time, on all cores.
const BATCH: usize = 4096;

/// The migrations of this program.
fn known_migrations() -> Vec<Migration> {
    MIGRATIONS.iter().map(|one| (one.version, one.checksum.to_vec())).collect()
}

/// The newest migration that this program knows.
fn known_schema() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default()
}

/// The migrations in the database; none before the first.
async fn found_migrations(db: &mut Connection) -> Result<Vec<Migration>> {
    let found = sqlx::query_as::<_, Migration>(
        "SELECT version, checksum FROM _sqlx_migrations WHERE success ORDER BY version",
    );
    match found.fetch_all(db).await {
        Ok(found) => Ok(found),
        Err(sqlx::Error::Database(error)) if no_such_table(&*error) => Ok(Vec::new()),
        Err(error) => Err(fault(error)),
    }
}

fn no_such_table(error: &dyn sqlx::error::DatabaseError) -> bool {
    // PostgreSQL has a code for it, SQLite only words.
    error.code().as_deref() == Some("42P01") || error.message().starts_with("no such table")
}

/// Every child whose rows are not what its timeline adds up to, with what they should be.
async fn compare(db: &mut Connection, summarize: Summarize<'_>) -> Result<(Relisted, Vec<Append>)> {
    let mut lines = HashMap::new();
    let mut rows = sqlx::query!(
        r#"SELECT child, string_agg(list || ' ' || item || ' ' || CAST(from_day AS TEXT) || ' '
                      || coalesce(CAST(until_day AS TEXT), '-') || ' ' || CAST(due AS TEXT)
                      || ' ' || CAST(unseen_since AS TEXT) || ' ' || CAST(youth AS TEXT) || ' '
                      || CAST(birth_date AS TEXT) || ' ' || CAST(attempts AS TEXT) || ' '
                      || ward, CAST($1 AS TEXT) ORDER BY list, item, from_day) AS "lines!: String"
           FROM listing GROUP BY child"#,
        BETWEEN
    )
    .fetch(&mut *db);
    while let Some(row) = rows.try_next().await.map_err(fault)? {
        lines.insert(row.child, row.lines);
    }
    drop(rows);
    let mut relisted = Relisted::default();
    let mut appends = Vec::new();
    let rows = sqlx::query_as!(
        Kept,
        r#"SELECT c.id, c.version, c.summary,
                  (SELECT string_agg(e.doc, CAST($1 AS TEXT) ORDER BY e.seq)
                   FROM entry e WHERE e.child = c.id) AS "docs: String"
           FROM child c ORDER BY c.id"#,
        BETWEEN
    )
    .fetch(&mut *db);
    let mut batches = rows.try_chunks(BATCH);
    while let Some(batch) = batches.try_next().await.map_err(|error| fault(error.1))? {
        relisted.children += batch.len() as u64;
        let wrong = batch
            .into_par_iter()
            .filter_map(|kept| {
                let listed = lines.get(&kept.id).map_or("", String::as_str);
                kept.differing(listed, summarize).transpose()
            })
            .collect::<Result<Vec<_>>>()?;
        relisted.differing.extend(wrong.iter().map(|append| append.child.clone()));
        appends.extend(wrong);
    }
    Ok((relisted, appends))
}

/// What stands in the tables of one child.
struct Kept {
    id: String,
    version: i64,
    summary: String,
    docs: Option<String>,
}

impl Kept {
    /// What the tables should say, where it is something else. `listed` are the child's listings.
    fn differing(self, listed: &str, summarize: Summarize<'_>) -> Result<Option<Append>> {
        let timeline = match &self.docs {
            Some(docs) => entries(docs)?,
            None => return Err(Error::Corrupt("a child without a timeline".to_owned())),
        };
        let child = ChildId(self.id);
        let summary = summarize(&timeline);
        let mut wanted: Vec<ListingRow<'_>> = ListingRow::all(&child, &summary).collect();
        wanted.sort_unstable_by_key(ListingRow::key);
        let wanted: Vec<String> = wanted.iter().map(ListingRow::line).collect();
        let last = timeline.last().map_or(0, |entry| entry.seq);
        let same = i64::from(last) == self.version
            && json(&summary)? == self.summary
            && wanted.join(BETWEEN) == listed;
        Ok((!same).then_some(Append { child, expected: 0, entries: timeline, summary }))
    }
}

#[async_trait]
impl Upkeep for Adapter {
    async fn migrate(&self) -> Result<()> {
        let mut db = self.alone().await?;
        match check_schema(&found_migrations(&mut db).await?, &known_migrations()) {
            Ok(()) | Err(Error::OlderSchema { .. }) => {}
            Err(error) => return Err(error),
        }
        MIGRATIONS.run_direct(None, &mut *db, false).await.map_err(|error| match error {
            sqlx::migrate::MigrateError::Execute(error) => fault(error),
            error => Error::Fault(Box::new(error)),
        })
    }

    async fn check_schema(&self) -> Result<()> {
        let mut db = self.reader().await?;
        check_schema(&found_migrations(&mut db).await?, &known_migrations())
    }

    async fn ping(&self) -> Result<()> {
        let mut db = self.reader().await?;
        sqlx::query("SELECT 1").execute(&mut *db).await.map_err(fault)?;
        Ok(())
    }

    async fn relist(&self, summarize: Summarize<'_>) -> Result<Relisted> {
        let mut tx = self.begin().await?;
        hold_writers(&mut tx).await?;
        let (relisted, appends) = compare(&mut tx, summarize).await?;
        for chunk in appends.chunks(CHUNK) {
            bulk::rewrite(&mut tx, chunk).await?;
        }
        tx.commit().await?;
        Ok(relisted)
    }

    async fn differing(&self, summarize: Summarize<'_>) -> Result<Relisted> {
        let mut db = self.snapshot().await?;
        let (relisted, _) = compare(&mut db, summarize).await?;
        db.commit().await.map_err(fault)?;
        Ok(relisted)
    }

    async fn backup(&self, file: &Path, now_ms: i64) -> Result<u64> {
        self.check_schema().await?;
        let mut db = self.snapshot().await?;
        let mut writer = BackupWriter::create(file, known_schema(), now_ms)?;
        for (table, columns) in TABLES {
            let sql = table_sql(table, columns).dump;
            let mut rows = sqlx::query_scalar::<_, String>(AssertSqlSafe(sql)).fetch(&mut *db);
            while let Some(row) = rows.try_next().await.map_err(fault)? {
                writer.row(table, &row)?;
            }
        }
        db.commit().await.map_err(fault)?;
        writer.finish()
    }

    async fn restore(&self, file: &Path, replace: bool) -> Result<u64> {
        let mut reader = BackupReader::open(file, known_schema())?;
        self.migrate().await?;
        let mut tx = self.begin().await?;
        hold_writers(&mut tx).await?;
        let filled = sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM child) + (SELECT count(*) FROM account)
                      + (SELECT count(*) FROM audit) AS "n!: i64""#
        )
        .fetch_one(&mut *tx)
        .await
        .map_err(fault)?;
        if filled > 0 && !replace {
            return Err(Error::NotEmpty);
        }
        for (table, columns) in TABLES.iter().rev() {
            let sql = table_sql(table, columns).clear;
            sqlx::query(AssertSqlSafe(sql)).execute(&mut *tx).await.map_err(fault)?;
        }
        sqlx::query!("DELETE FROM import_upload").execute(&mut *tx).await.map_err(fault)?;
        let mut restored = 0;
        while let Some((table, rows, count)) = reader.chunk(CHUNK)? {
            let columns = TABLES.iter().find(|(name, _)| *name == table);
            let (_, columns) = columns.ok_or(Error::Invalid("a table"))?;
            let sql = table_sql(table, columns).fill;
            sqlx::query(AssertSqlSafe(sql)).bind(rows).execute(&mut *tx).await.map_err(fault)?;
            restored += count;
        }
        tx.commit().await?;
        Ok(restored)
    }

    async fn close(&self) {
        self.shut().await;
    }
}
