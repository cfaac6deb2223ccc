//! Many rows with one statement, each value bound by itself.
//!
//! [`Rows`] is made of appends without the database, so that the next rows can be made while the
//! database takes the last ones.

use chrono::NaiveDate;
use hagukumi_core::care::ChildId;
use hagukumi_store::{Append, AuditRow, Error, ImportRow, Result};
use sqlx::sqlite::SqliteArguments;
use sqlx::{Arguments as _, AssertSqlSafe, Encode, Sqlite, Type};

use crate::aside::How;
use crate::codec::{ChildRow, EntryRow, ListingRow, json, push_day};
use crate::db::{Connection, fault};

/// Rows of one statement at most. More make no difference, and SQLite takes 32,766 values.
const MOST: usize = 128;

/// A table that takes many rows at once.
///
/// The macros of sqlx know no statement with any number of rows. Every column named here is filled
/// by the tests that each database has to pass.
struct Table {
    head: &'static str,
    columns: usize,
    tail: &'static str,
}

const CHILD: Table = Table {
    head: "INSERT INTO child
             (id, version, summary, register_id, name_key, kana_key, birth_date, ward,
              area, household, language, interpreter, responsible, visit_state,
              visit_to, visit_on, visit_at, visit_until)
         VALUES",
    columns: 18,
    tail: "",
};

const CHILD_ANEW: Table = Table {
    tail: " ON CONFLICT (id) DO UPDATE SET
             version = excluded.version, summary = excluded.summary,
             register_id = excluded.register_id, name_key = excluded.name_key,
             kana_key = excluded.kana_key, birth_date = excluded.birth_date,
             ward = excluded.ward, area = excluded.area, household = excluded.household,
             language = excluded.language, interpreter = excluded.interpreter,
             responsible = excluded.responsible, visit_state = excluded.visit_state,
             visit_to = excluded.visit_to, visit_on = excluded.visit_on,
             visit_at = excluded.visit_at, visit_until = excluded.visit_until",
    ..CHILD
};

const LISTING: Table = Table {
    head: "INSERT INTO listing
             (child, list, item, ward, from_day, until_day, due, unseen_since, youth,
              birth_date, attempts)
         VALUES",
    columns: 11,
    tail: "",
};

const ENTRY: Table = Table {
    head: "INSERT INTO entry (id, child, seq, kind, on_day, corrects, doc) VALUES",
    columns: 7,
    tail: "",
};

const IMPORT_ROW: Table = Table {
    head: "INSERT INTO import_row (run, number, verdict, code, column_name, child, content) VALUES",
    columns: 7,
    tail: "",
};

const AUDIT: Table = Table {
    head: "INSERT INTO audit
             (chain, seq, at_ms, staff, action, reason, children, previous, hash)
         VALUES",
    columns: 9,
    tail: "",
};

/// One statement with its values.
struct Statement {
    sql: String,
    values: SqliteArguments,
}

/// Values on their way into arguments.
#[derive(Default)]
struct Values(SqliteArguments);

impl Values {
    fn bind<'v, T: Encode<'v, Sqlite> + Type<Sqlite>>(&mut self, value: T) -> Result<&mut Self> {
        self.0.add(value).map_err(Error::Fault)?;
        Ok(self)
    }

    /// A day as sqlx writes it too, which takes its time to find out how.
    fn day(&mut self, day: impl Into<Option<NaiveDate>>) -> Result<&mut Self> {
        self.bind(day.into().map(|day| {
            let mut text = String::with_capacity(10);
            push_day(&mut text, day);
            text
        }))
    }
}

impl Table {
    /// Statements that put `rows` into the table. The number of rows of each is a power of two, so
    /// that there are few texts, which the connection keeps prepared.
    fn statements<R>(
        &self,
        mut rows: &[R],
        bind: impl Fn(&R, &mut Values) -> Result<()>,
    ) -> Result<Vec<Statement>> {
        let row = format!(" ({})", vec!["?"; self.columns].join(", "));
        let mut statements = Vec::new();
        while !rows.is_empty() {
            let count = MOST.min(1 << rows.len().ilog2());
            let (taken, rest) = rows.split_at(count);
            let mut values = Values::default();
            values.0.reserve(count * self.columns, 0);
            for row in taken {
                bind(row, &mut values)?;
            }
            let sql = [self.head, &vec![row.as_str(); count].join(","), self.tail].concat();
            statements.push(Statement { sql, values: values.0 });
            rows = rest;
        }
        Ok(statements)
    }
}

/// Rows of children, as the database takes them.
pub(crate) struct Rows {
    children: Vec<Statement>,
    listings: Vec<Statement>,
    entries: Vec<Statement>,
}

impl Rows {
    /// New children with their entries and listings.
    pub(crate) fn of(appends: &[Append]) -> Result<Self> {
        let listings = listings(ListingRow::of(appends))?;
        Ok(Self { children: children(&CHILD, appends)?, listings, entries: entries(appends)? })
    }

    /// Writes them.
    pub(crate) async fn insert(self, db: &mut Connection) -> Result<()> {
        execute(db, self.children, Some("child")).await?;
        execute(db, self.listings, None).await?;
        execute(db, self.entries, Some("entry")).await
    }
}

fn children(table: &Table, appends: &[Append]) -> Result<Vec<Statement>> {
    let rows = appends.iter().map(|append| {
        let version = append.entries.last().map_or(append.expected, |last| last.seq);
        ChildRow::of(&append.child, version, &append.summary)
    });
    table.statements(&rows.collect::<Result<Vec<_>>>()?, |row, values| {
        values.bind(row.id)?.bind(row.version)?.bind(row.summary.as_str())?;
        values.bind(row.register_id)?.bind(row.name_key.as_str())?.bind(row.kana_key.as_str())?;
        values.day(row.birth_date)?.bind(row.ward)?.bind(row.area)?.bind(row.household)?;
        values.bind(row.language)?.bind(row.interpreter)?.bind(row.responsible)?;
        values.bind(row.visit_state)?.bind(row.visit_to)?.day(row.visit_on)?;
        values.bind(row.visit_at.as_str())?.day(row.visit_until)?;
        Ok(())
    })
}

fn listings(mut rows: Vec<ListingRow<'_>>) -> Result<Vec<Statement>> {
    // In the order of the table's key, so that neighbours meet on one page.
    rows.sort_by(|a, b| a.child.cmp(b.child).then_with(|| a.key().cmp(&b.key())));
    LISTING.statements(&rows, |row, values| {
        values.bind(row.child)?.bind(row.list)?.bind(row.item)?.bind(row.ward)?;
        values.day(row.from_day)?.day(row.until_day)?.day(row.due)?;
        values.day(row.unseen_since)?.bind(row.youth)?.day(row.birth_date)?;
        values.bind(row.attempts)?;
        Ok(())
    })
}

fn entries(appends: &[Append]) -> Result<Vec<Statement>> {
    let rows = appends
        .iter()
        .flat_map(|append| append.entries.iter().map(|entry| EntryRow::of(&append.child, entry)));
    ENTRY.statements(&rows.collect::<Result<Vec<_>>>()?, |row, values| {
        values.bind(row.id)?.bind(row.child)?.bind(row.seq)?.bind(row.kind)?;
        values.day(row.on_day)?.bind(row.corrects)?.bind(row.doc.as_str())?;
        Ok(())
    })
}

/// Runs statements one after another. A row that is there already is a duplicate of `what`.
async fn execute(
    db: &mut Connection,
    statements: Vec<Statement>,
    what: Option<&'static str>,
) -> Result<()> {
    for Statement { sql, values } in statements {
        let done = sqlx::query_with(AssertSqlSafe(sql), values).execute(&mut *db).await;
        match (done, what) {
            (Err(sqlx::Error::Database(error)), Some(what)) if error.is_unique_violation() => {
                return Err(Error::Duplicate(what));
            }
            (done, _) => done.map_err(fault)?,
        };
    }
    Ok(())
}

/// Puts what children add up to, and their listings, in the place of what stands.
pub(crate) async fn rewrite(db: &mut Connection, appends: &[Append]) -> Result<()> {
    execute(db, children(&CHILD_ANEW, appends)?, None).await?;
    let ids = json(&appends.iter().map(|append| &append.child).collect::<Vec<_>>())?;
    sqlx::query!(
        "DELETE FROM listing WHERE child IN (SELECT value FROM json_each(CAST($1 AS TEXT)))",
        ids
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    insert_listings(db, ListingRow::of(appends)).await
}

/// Adds listings.
pub(crate) async fn insert_listings(db: &mut Connection, rows: Vec<ListingRow<'_>>) -> Result<()> {
    execute(db, listings(rows)?, None).await
}

/// Adds entries.
pub(crate) async fn insert_entries(db: &mut Connection, appends: &[Append]) -> Result<()> {
    execute(db, entries(appends)?, Some("entry")).await
}

/// Adds rows of an import.
pub(crate) async fn insert_import_rows(
    db: &mut Connection,
    run: &str,
    rows: &[ImportRow],
) -> Result<()> {
    let statements = IMPORT_ROW.statements(rows, |row, values| {
        values.bind(run)?.bind(i64::from(row.number))?.bind(row.verdict.name())?;
        values.bind(row.code.as_str())?.bind(row.column.as_str())?;
        values.bind(row.child.as_ref().map(ChildId::as_str))?.bind(row.content.as_str())?;
        Ok(())
    })?;
    execute(db, statements, Some("row")).await
}

/// Adds rows of the audit.
pub(crate) async fn insert_audit(db: &mut Connection, rows: &[AuditRow]) -> Result<()> {
    let statements = AUDIT.statements(rows, |row, values| {
        let access = &row.access;
        values.bind(row.chain)?.bind(row.seq)?.bind(access.at_ms)?;
        values.bind(access.staff.as_str())?.bind(access.action.as_str())?;
        values.bind(access.reason.as_str())?.bind(json(&row.children)?)?;
        values.bind(row.previous.as_str())?.bind(row.hash.as_str())?;
        Ok(())
    })?;
    execute(db, statements, None).await
}

/// Who reads meanwhile reads the state before the transaction, indexes and all. It pays where half
/// as many children are written as there are.
pub(crate) const ASIDE: How = How {
    indexes: "SELECT name, sql FROM sqlite_schema
              WHERE type = 'index' AND tbl_name = 'listing' AND sql IS NOT NULL ORDER BY rowid",
    pays: |written, there| there <= written.saturating_mul(2),
    hold: None,
};
