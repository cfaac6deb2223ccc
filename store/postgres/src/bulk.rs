//! Many rows with one statement: every column goes over as an array.
//!
//! [`Rows`] is made of appends without the database, so that the next rows can be made while the
//! database takes the last ones.

use chrono::NaiveDate;
use hagukumi_core::care::ChildId;
use hagukumi_store::{Append, AuditRow, Error, ImportRow, Result};
use sqlx::Postgres;
use sqlx::postgres::PgArguments;
use sqlx::query::Query;

use crate::aside::How;
use crate::codec::{ChildRow, EntryRow, ListingRow, json};
use crate::db::{Connection, HOLD_WRITERS, fault};

/// A statement with its values.
type Statement = Query<'static, Postgres, PgArguments>;

/// Rows of children, as the database takes them.
pub(crate) struct Rows {
    children: Statement,
    listings: Statement,
    entries: Statement,
}

impl Rows {
    /// New children with their entries and listings.
    pub(crate) fn of(appends: &[Append]) -> Result<Self> {
        let listings = listings(ListingRow::of(appends));
        Ok(Self { children: children(appends)?, listings, entries: entries(appends)? })
    }

    /// Writes them.
    pub(crate) async fn insert(self, db: &mut Connection) -> Result<()> {
        execute(db, self.children, Some("child")).await?;
        execute(db, self.listings, None).await?;
        execute(db, self.entries, Some("entry")).await
    }
}

fn child_rows(appends: &[Append]) -> Result<Vec<ChildRow<'_>>> {
    let rows = appends.iter().map(|append| {
        let version = append.entries.last().map_or(append.expected, |last| last.seq);
        ChildRow::of(&append.child, version, &append.summary)
    });
    rows.collect()
}

/// The values of a column.
fn column<'r, R, V>(rows: &'r [R], value: impl Fn(&'r R) -> V) -> Vec<V> {
    rows.iter().map(value).collect()
}

type Text<'r> = Vec<&'r str>;
type MaybeText<'r> = Vec<Option<&'r str>>;

fn children(appends: &[Append]) -> Result<Statement> {
    let rows = child_rows(appends)?;
    Ok(sqlx::query!(
        "INSERT INTO child
             (id, version, summary, register_id, name_key, kana_key, birth_date, ward,
              area, household, language, interpreter, responsible, visit_state,
              visit_to, visit_on, visit_at, visit_until)
         SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[],
             $6::text[], $7::date[], $8::text[], $9::text[], $10::text[], $11::text[],
             $12::boolean[], $13::text[], $14::text[], $15::text[], $16::date[], $17::text[],
             $18::date[])",
        column(&rows, |row| row.id) as Text,
        &column(&rows, |row| row.version),
        column(&rows, |row| row.summary.as_str()) as Text,
        column(&rows, |row| row.register_id) as MaybeText,
        column(&rows, |row| row.name_key.as_str()) as Text,
        column(&rows, |row| row.kana_key.as_str()) as Text,
        &column(&rows, |row| row.birth_date),
        column(&rows, |row| row.ward) as Text,
        column(&rows, |row| row.area) as Text,
        column(&rows, |row| row.household) as MaybeText,
        column(&rows, |row| row.language) as Text,
        &column(&rows, |row| row.interpreter),
        column(&rows, |row| row.responsible) as MaybeText,
        column(&rows, |row| row.visit_state) as Text,
        column(&rows, |row| row.visit_to) as MaybeText,
        column(&rows, |row| row.visit_on) as Vec<Option<NaiveDate>>,
        column(&rows, |row| row.visit_at.as_str()) as Text,
        column(&rows, |row| row.visit_until) as Vec<Option<NaiveDate>>
    ))
}

fn listings(mut rows: Vec<ListingRow<'_>>) -> Statement {
    // In the order of the table's key, so that neighbours meet on one page.
    rows.sort_by(|a, b| a.child.cmp(b.child).then_with(|| a.key().cmp(&b.key())));
    sqlx::query!(
        "INSERT INTO listing
             (child, list, item, ward, from_day, until_day, due, unseen_since, youth,
              birth_date, attempts)
         SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[],
             $6::date[], $7::date[], $8::date[], $9::bigint[], $10::date[], $11::bigint[])",
        column(&rows, |row| row.child) as Text,
        column(&rows, |row| row.list) as Text,
        column(&rows, |row| row.item) as Text,
        column(&rows, |row| row.ward) as Text,
        &column(&rows, |row| row.from_day),
        column(&rows, |row| row.until_day) as Vec<Option<NaiveDate>>,
        &column(&rows, |row| row.due),
        &column(&rows, |row| row.unseen_since),
        &column(&rows, |row| row.youth),
        &column(&rows, |row| row.birth_date),
        &column(&rows, |row| row.attempts)
    )
}

fn entries(appends: &[Append]) -> Result<Statement> {
    let rows = appends
        .iter()
        .flat_map(|append| append.entries.iter().map(|entry| EntryRow::of(&append.child, entry)));
    let rows = rows.collect::<Result<Vec<_>>>()?;
    Ok(sqlx::query!(
        "INSERT INTO entry (id, child, seq, kind, on_day, corrects, doc)
         SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::date[],
             $6::text[], $7::text[])",
        column(&rows, |row| row.id) as Text,
        column(&rows, |row| row.child) as Text,
        &column(&rows, |row| row.seq),
        column(&rows, |row| row.kind) as Text,
        &column(&rows, |row| row.on_day),
        column(&rows, |row| row.corrects) as MaybeText,
        column(&rows, |row| row.doc.as_str()) as Text
    ))
}

/// Runs a statement. A row that is there already is a duplicate of `what`.
async fn execute(
    db: &mut Connection,
    statement: Statement,
    what: Option<&'static str>,
) -> Result<()> {
    match (statement.execute(db).await, what) {
        (Err(sqlx::Error::Database(error)), Some(what)) if error.is_unique_violation() => {
            Err(Error::Duplicate(what))
        }
        (done, _) => done.map(|_| ()).map_err(fault),
    }
}

/// Puts what children add up to, and their listings, in the place of what stands.
pub(crate) async fn rewrite(db: &mut Connection, appends: &[Append]) -> Result<()> {
    let rows = child_rows(appends)?;
    let children = sqlx::query!(
        "UPDATE child SET version = n.version, summary = n.summary,
             register_id = n.register_id, name_key = n.name_key, kana_key = n.kana_key,
             birth_date = n.birth_date, ward = n.ward, area = n.area, household = n.household,
             language = n.language, interpreter = n.interpreter, responsible = n.responsible,
             visit_state = n.visit_state, visit_to = n.visit_to, visit_on = n.visit_on,
             visit_at = n.visit_at, visit_until = n.visit_until
         FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[],
             $6::text[], $7::date[], $8::text[], $9::text[], $10::text[], $11::text[],
             $12::boolean[], $13::text[], $14::text[], $15::text[], $16::date[], $17::text[],
             $18::date[])
             AS n (id, version, summary, register_id, name_key, kana_key, birth_date, ward,
                   area, household, language, interpreter, responsible, visit_state,
                   visit_to, visit_on, visit_at, visit_until)
         WHERE child.id = n.id",
        column(&rows, |row| row.id) as Text,
        &column(&rows, |row| row.version),
        column(&rows, |row| row.summary.as_str()) as Text,
        column(&rows, |row| row.register_id) as MaybeText,
        column(&rows, |row| row.name_key.as_str()) as Text,
        column(&rows, |row| row.kana_key.as_str()) as Text,
        &column(&rows, |row| row.birth_date),
        column(&rows, |row| row.ward) as Text,
        column(&rows, |row| row.area) as Text,
        column(&rows, |row| row.household) as MaybeText,
        column(&rows, |row| row.language) as Text,
        &column(&rows, |row| row.interpreter),
        column(&rows, |row| row.responsible) as MaybeText,
        column(&rows, |row| row.visit_state) as Text,
        column(&rows, |row| row.visit_to) as MaybeText,
        column(&rows, |row| row.visit_on) as Vec<Option<NaiveDate>>,
        column(&rows, |row| row.visit_at.as_str()) as Text,
        column(&rows, |row| row.visit_until) as Vec<Option<NaiveDate>>
    );
    execute(db, children, None).await?;
    let ids = column(appends, |append| append.child.as_str());
    let listed = sqlx::query!("DELETE FROM listing WHERE child = ANY ($1::text[])", ids as Text);
    execute(db, listed, None).await?;
    insert_listings(db, ListingRow::of(appends)).await
}

/// Adds listings.
pub(crate) async fn insert_listings(db: &mut Connection, rows: Vec<ListingRow<'_>>) -> Result<()> {
    execute(db, listings(rows), None).await
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
    let statement = sqlx::query!(
        "INSERT INTO import_row (run, number, verdict, code, column_name, child, content)
         SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[],
             $7::text[])",
        run,
        &column(rows, |row| i64::from(row.number)),
        column(rows, |row| row.verdict.name()) as Text,
        column(rows, |row| row.code.as_str()) as Text,
        column(rows, |row| row.column.as_str()) as Text,
        column(rows, |row| row.child.as_ref().map(ChildId::as_str)) as MaybeText,
        column(rows, |row| row.content.as_str()) as Text
    );
    execute(db, statement, Some("row")).await
}

/// Adds rows of the audit.
pub(crate) async fn insert_audit(db: &mut Connection, rows: &[AuditRow]) -> Result<()> {
    let children = rows.iter().map(|row| json(&row.children)).collect::<Result<Vec<_>>>()?;
    let statement = sqlx::query!(
        "INSERT INTO audit (chain, seq, at_ms, staff, action, reason, children, previous, hash)
         SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[],
             $6::text[], $7::text[], $8::text[], $9::text[])",
        &column(rows, |row| row.chain),
        &column(rows, |row| row.seq),
        &column(rows, |row| row.access.at_ms),
        column(rows, |row| row.access.staff.as_str()) as Text,
        column(rows, |row| row.access.action.as_str()) as Text,
        column(rows, |row| row.access.reason.as_str()) as Text,
        column(&children, String::as_str) as Text,
        column(rows, |row| row.previous.as_str()) as Text,
        column(rows, |row| row.hash.as_str()) as Text
    );
    execute(db, statement, None).await
}

/// Taking an index away keeps everybody else from the listings until the commit. So it is done for
/// the first file of a city alone, while there are hardly any lists to read: of twenty children that
/// come in, at most one may be there already.
pub(crate) const ASIDE: How = How {
    indexes: "SELECT indexname::text, indexdef FROM pg_indexes
              WHERE schemaname = current_schema() AND tablename = 'listing'
                AND indexname <> 'listing_pkey' ORDER BY 1",
    pays: |written, there| there <= written / 20,
    // Whoever writes children is waited for before anybody is kept from reading lists, and nobody
    // begins to: two that wait for each other would both have to give up.
    hold: Some(HOLD_WRITERS),
};
