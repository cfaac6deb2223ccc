//! Care of the database itself.

use std::path::Path;
use std::pin::pin;

use async_trait::async_trait;
use futures_util::{StreamExt as _, TryStreamExt as _};
use hagukumi_core::care::ChildId;
use hagukumi_store::backup::{self, BackupReader, BackupWriter, TABLES};
use hagukumi_store::{
    Append, Error, Migration, Relisted, Result, Summarize, Summary, Upkeep, check_schema,
};
use rayon::prelude::*;
use sqlx::AssertSqlSafe;
use sqlx::migrate::Migrator;

use crate::aside::Aside;
use crate::children::entries;
use crate::codec::{ListingRow, count, json, read};
use crate::db::{Adapter, Connection, NAME_CHILDREN, fault, table_sql};
use crate::{audit, bulk};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// Between entries and between listings of one child, which have none in them.
const BETWEEN: &str = "\n";
const CHUNK: usize = 512;
/// Children read and compared at a time.
const PART: i64 = 512;
/// Connections that read parts, at most; no more than there are cores.
const MOST_READERS: usize = 4;

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

/// Every child whose rows are not what its timeline adds up to, with what they should be, by id.
///
/// A child is read with one statement and so as it stood at one moment. The parts are read by
/// several connections, each ahead of the comparison, which takes every core.
async fn compare(store: &Adapter, summarize: Summarize<'_>) -> Result<(Relisted, Vec<Append>)> {
    let parts = parts(&mut *store.reader().await?).await?;
    let read = futures_util::stream::iter(parts).map(|part| {
        let store = store.clone();
        tokio::spawn(async move { kept(&mut *store.reader().await?, &part).await })
    });
    let mut read = pin!(read.buffered(rayon::current_num_threads().min(MOST_READERS)));
    let mut relisted = Relisted::default();
    let mut appends = Vec::new();
    let mut listings = 0;
    while let Some(part) = read.next().await {
        let part = part.map_err(|error| Error::Fault(Box::new(error)))??;
        relisted.children += part.len() as u64;
        listings += part.iter().map(Kept::listings).sum::<usize>();
        let wrong = part
            .into_par_iter()
            .filter_map(|kept| kept.differing(summarize).transpose())
            .collect::<Result<Vec<_>>>()?;
        relisted.differing.extend(wrong.iter().map(|append| append.child.clone()));
        appends.extend(wrong);
    }
    relisted.differing.extend(strays(&mut *store.reader().await?, listings).await?);
    Ok((relisted, appends))
}

/// Whose listings stand without a child, where there are more listings than the children's.
async fn strays(db: &mut Connection, listings: usize) -> Result<Vec<ChildId>> {
    let all = sqlx::query_scalar!(r#"SELECT count(*) AS "n!: i64" FROM listing"#)
        .fetch_one(&mut *db)
        .await
        .map_err(fault)?;
    if count(all) == listings as u64 {
        return Ok(Vec::new());
    }
    let strays = sqlx::query_scalar!(
        "SELECT DISTINCT child FROM listing
         WHERE NOT EXISTS (SELECT 1 FROM child WHERE id = listing.child) ORDER BY child"
    )
    .fetch_all(db)
    .await
    .map_err(fault)?;
    Ok(strays.into_iter().map(ChildId).collect())
}

/// The first and the last child of a part.
struct Part {
    first: String,
    last: String,
}

/// All children in parts of about the same size, by id.
async fn parts(db: &mut Connection) -> Result<Vec<Part>> {
    sqlx::query_as!(
        Part,
        r#"SELECT min(id) AS "first!: String", max(id) AS "last!: String"
           FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1) / $1 AS part FROM child) AS c
           GROUP BY part ORDER BY part"#,
        PART
    )
    .fetch_all(db)
    .await
    .map_err(fault)
}

/// What stands in the tables of the children of a part.
async fn kept(db: &mut Connection, part: &Part) -> Result<Vec<Kept>> {
    sqlx::query_as!(
        Kept,
        r#"SELECT c.id, c.version, c.summary,
                  (SELECT string_agg(e.doc, CAST($1 AS TEXT))
                   FROM entry e WHERE e.child = c.id) AS "docs: String",
                  (SELECT string_agg(concat_ws(' ', l.list, l.item, l.from_day,
                                               coalesce(CAST(l.until_day AS TEXT), '-'), l.due,
                                               l.unseen_since, l.youth, l.birth_date, l.attempts,
                                               l.ward), CAST($1 AS TEXT))
                   FROM listing l WHERE l.child = c.id) AS "listed: String"
           FROM child c WHERE c.id >= $2 AND c.id <= $3 ORDER BY c.id"#,
        BETWEEN,
        part.first,
        part.last
    )
    .fetch_all(db)
    .await
    .map_err(fault)
}

/// What stands in the tables of one child; its entries and listings in any order.
struct Kept {
    id: String,
    version: i64,
    summary: String,
    docs: Option<String>,
    listed: Option<String>,
}

impl Kept {
    /// How many listings stand.
    fn listings(&self) -> usize {
        self.listed.as_ref().map_or(0, |all| all.lines().count())
    }

    /// What the tables should say, where it is something else. It has no entries: they stay.
    fn differing(self, summarize: Summarize<'_>) -> Result<Option<Append>> {
        let timeline = match &self.docs {
            Some(docs) => entries(docs)?,
            None => return Err(Error::Corrupt("a child without a timeline".to_owned())),
        };
        let version = timeline.iter().map(|entry| entry.seq).max().unwrap_or_default();
        let child = ChildId(self.id);
        let summary = summarize(timeline);
        let same = i64::from(version) == self.version
            && says(&self.summary, &summary)?
            && lists(self.listed.as_deref().unwrap_or_default(), &child, &summary);
        let anew = || Append { child, expected: version, entries: Vec::new(), summary };
        Ok((!same).then(anew))
    }
}

/// Whether `kept` says the same as `summary`, perhaps in the words of an earlier version.
fn says(kept: &str, summary: &Summary) -> Result<bool> {
    Ok(json(summary)? == kept || read(kept, "summary").is_ok_and(|kept: Summary| kept == *summary))
}

/// Whether `listed` are the listings of a summary.
fn lists(listed: &str, child: &ChildId, summary: &Summary) -> bool {
    let mut rows: Vec<_> = ListingRow::all(child, summary).collect();
    rows.sort_by(|a, b| a.key().cmp(&b.key()));
    let mut wanted = String::with_capacity(listed.len());
    for row in &rows {
        if !wanted.is_empty() {
            wanted.push_str(BETWEEN);
        }
        row.say(&mut wanted);
    }
    // As a rule they come in the order of the table's key.
    wanted == listed || sorted(&wanted) == sorted(listed)
}

fn sorted(lines: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = lines.split(BETWEEN).collect();
    lines.sort_unstable();
    lines
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
        let mut tx = self.begin_alone().await?;
        let (relisted, appends) = compare(self, summarize).await?;
        let aside = Aside::where_worth_it(&mut tx, appends.len()).await?;
        for chunk in appends.chunks(CHUNK) {
            bulk::rewrite(&mut tx, chunk).await?;
        }
        if relisted.differing.len() > appends.len() {
            sqlx::query!(
                "DELETE FROM listing
                 WHERE NOT EXISTS (SELECT 1 FROM child WHERE id = listing.child)"
            )
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        }
        aside.put_back(&mut tx).await?;
        tx.commit().await?;
        Ok(relisted)
    }

    async fn differing(&self, summarize: Summarize<'_>) -> Result<Relisted> {
        Ok(compare(self, summarize).await?.0)
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
        let mut tx = self.begin_alone().await?;
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
        audit::forget_index(&mut tx).await?;
        let mut restored = 0;
        while let Some((table, rows, count)) = reader.chunk(CHUNK)? {
            let (_, columns) = backup::table(table).ok_or(Error::Invalid("a table"))?;
            let sql = table_sql(table, columns).fill;
            sqlx::query(AssertSqlSafe(sql)).bind(rows).execute(&mut *tx).await.map_err(fault)?;
            restored += count;
        }
        // An older backup names them in a table of their own.
        sqlx::query(NAME_CHILDREN).execute(&mut *tx).await.map_err(fault)?;
        audit::forget_index(&mut tx).await?;
        tx.commit().await?;
        Ok(restored)
    }

    async fn close(&self) {
        self.shut().await;
    }
}
