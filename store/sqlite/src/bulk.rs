//! Many rows with one statement: the rows go over as one JSON array.

use hagukumi_core::care::ChildId;
use hagukumi_store::{Append, Error, ImportRow, Result};
use serde::Serialize;

use crate::codec::{ChildRow, EntryRow, ListingRow, json};
use crate::db::{Connection, fault};

fn child_rows(appends: &[Append]) -> Result<String> {
    let rows = appends.iter().map(|append| {
        let version = append.entries.last().map_or(append.expected, |last| last.seq);
        ChildRow::of(&append.child, version, &append.summary)
    });
    json(&rows.collect::<Result<Vec<_>>>()?)
}

/// Adds new children with their entries and listings.
pub(crate) async fn insert_children(db: &mut Connection, appends: &[Append]) -> Result<()> {
    let rows = child_rows(appends)?;
    let done = sqlx::query!(
        "INSERT INTO child
             (id, version, summary, register_id, name_key, kana_key, birth_date, ward,
              area, household, language, interpreter, responsible, visit_state,
              visit_to, visit_on, visit_at, visit_until)
         SELECT value->>'id', value->>'version', value->>'summary',
               value->>'register_id', value->>'name_key', value->>'kana_key',
               value->>'birth_date', value->>'ward', value->>'area',
               value->>'household', value->>'language', value->>'interpreter',
               value->>'responsible', value->>'visit_state', value->>'visit_to',
               value->>'visit_on', value->>'visit_at', value->>'visit_until'
         FROM json_each($1) WHERE true",
        rows
    )
    .execute(&mut *db)
    .await;
    match done {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            return Err(Error::Duplicate("child"));
        }
        done => done.map_err(fault)?,
    };
    insert_listings(db, appends).await?;
    insert_entries(db, appends).await
}

/// Puts what children add up to, and their listings, in the place of what stands.
pub(crate) async fn rewrite(db: &mut Connection, appends: &[Append]) -> Result<()> {
    let rows = child_rows(appends)?;
    sqlx::query!(
        "INSERT INTO child
             (id, version, summary, register_id, name_key, kana_key, birth_date, ward,
              area, household, language, interpreter, responsible, visit_state,
              visit_to, visit_on, visit_at, visit_until)
         SELECT value->>'id', value->>'version', value->>'summary',
               value->>'register_id', value->>'name_key', value->>'kana_key',
               value->>'birth_date', value->>'ward', value->>'area',
               value->>'household', value->>'language', value->>'interpreter',
               value->>'responsible', value->>'visit_state', value->>'visit_to',
               value->>'visit_on', value->>'visit_at', value->>'visit_until'
         FROM json_each($1) WHERE true
         ON CONFLICT (id) DO UPDATE SET
             version = excluded.version, summary = excluded.summary,
             register_id = excluded.register_id, name_key = excluded.name_key,
             kana_key = excluded.kana_key, birth_date = excluded.birth_date,
             ward = excluded.ward, area = excluded.area, household = excluded.household,
             language = excluded.language, interpreter = excluded.interpreter,
             responsible = excluded.responsible, visit_state = excluded.visit_state,
             visit_to = excluded.visit_to, visit_on = excluded.visit_on,
             visit_at = excluded.visit_at, visit_until = excluded.visit_until",
        rows
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    let ids = json(&appends.iter().map(|append| &append.child).collect::<Vec<_>>())?;
    sqlx::query!(
        "DELETE FROM listing WHERE child IN (SELECT value FROM json_each(CAST($1 AS TEXT)))",
        ids
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    insert_listings(db, appends).await
}

/// Adds listings.
pub(crate) async fn insert_listings(db: &mut Connection, appends: &[Append]) -> Result<()> {
    let rows: Vec<_> =
        appends.iter().flat_map(|append| ListingRow::all(&append.child, &append.summary)).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let rows = json(&rows)?;
    sqlx::query!(
        "INSERT INTO listing
             (child, list, item, ward, from_day, until_day, due, unseen_since, youth,
              birth_date, attempts)
         SELECT value->>'child', value->>'list', value->>'item', value->>'ward',
               value->>'from_day', value->>'until_day', value->>'due',
               value->>'unseen_since', value->>'youth', value->>'birth_date',
               value->>'attempts'
         FROM json_each($1) WHERE true",
        rows
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(())
}

/// Adds entries.
pub(crate) async fn insert_entries(db: &mut Connection, appends: &[Append]) -> Result<()> {
    let rows = appends
        .iter()
        .flat_map(|append| append.entries.iter().map(|entry| EntryRow::of(&append.child, entry)))
        .collect::<Result<Vec<_>>>()?;
    let rows = json(&rows)?;
    let done = sqlx::query!(
        "INSERT INTO entry
             (id, child, seq, kind, on_day, corrects, doc)
         SELECT value->>'id', value->>'child', value->>'seq', value->>'kind',
               value->>'on_day', value->>'corrects', value->>'doc'
         FROM json_each($1) WHERE true",
        rows
    )
    .execute(db)
    .await;
    match done {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            Err(Error::Duplicate("entry"))
        }
        done => done.map(|_| ()).map_err(fault),
    }
}

#[derive(Serialize)]
struct ImportLine<'a> {
    run: &'a str,
    number: u32,
    verdict: &'static str,
    code: &'a str,
    column_name: &'a str,
    child: Option<&'a str>,
    content: &'a str,
}

/// Adds rows of an import.
pub(crate) async fn insert_import_rows(
    db: &mut Connection,
    run: &str,
    rows: &[ImportRow],
) -> Result<()> {
    let lines: Vec<_> = rows
        .iter()
        .map(|row| ImportLine {
            run,
            number: row.number,
            verdict: row.verdict.name(),
            code: &row.code,
            column_name: &row.column,
            child: row.child.as_ref().map(ChildId::as_str),
            content: &row.content,
        })
        .collect();
    let rows = json(&lines)?;
    let done = sqlx::query!(
        "INSERT INTO import_row
             (run, number, verdict, code, column_name, child, content)
         SELECT value->>'run', value->>'number', value->>'verdict', value->>'code',
               value->>'column_name', value->>'child', value->>'content'
         FROM json_each($1) WHERE true",
        rows
    )
    .execute(db)
    .await;
    match done {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            Err(Error::Duplicate("row"))
        }
        done => done.map(|_| ()).map_err(fault),
    }
}

/// Adds the children of an audit row.
pub(crate) async fn insert_audit_children(
    db: &mut Connection,
    chain: i64,
    seq: i64,
    children: &[ChildId],
) -> Result<()> {
    if children.is_empty() {
        return Ok(());
    }
    let ids = json(children)?;
    sqlx::query!(
        "INSERT INTO audit_child (chain, seq, child)
         SELECT $1, $2, value FROM json_each(CAST($3 AS TEXT))",
        chain,
        seq,
        ids
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(())
}
