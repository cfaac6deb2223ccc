//! Imports: all of a file or nothing.

use async_trait::async_trait;
use hagukumi_core::care::{ChildId, StaffId};
use hagukumi_store::{
    Access, Append, Decision, Error, Import, ImportRow, ImportRun, Imports, Result, Verdict,
};

use crate::codec::{count, number, plain};
use crate::db::{Adapter, Connection, fault};
use crate::{audit, bulk, children, effects};

/// Children written with one statement: enough to make the statement's cost vanish, few enough to
/// keep its text small.
const CHUNK: usize = 500;

async fn write_children(db: &mut Connection, appends: &mut [Append]) -> Result<()> {
    // In the order of the tables' keys: a city's births then touch each page once.
    appends.sort_by(|a, b| (a.expected != 0, &a.child).cmp(&(b.expected != 0, &b.child)));
    for append in appends.iter_mut() {
        children::check(append)?;
        if append.expected == 0 {
            children::number_entries(append);
        }
    }
    for chunk in appends.chunk_by_mut(|a, b| (a.expected == 0) == (b.expected == 0)) {
        if chunk.first().is_some_and(|append| append.expected != 0) {
            for append in chunk {
                children::append_in(db, append).await?;
            }
            continue;
        }
        for chunk in chunk.chunks(CHUNK) {
            bulk::insert_children(db, chunk).await?;
            for append in chunk {
                effects::follow(db, append).await?;
            }
        }
    }
    Ok(())
}

async fn run_in(db: &mut Connection, id: &str) -> Result<Option<ImportRun>> {
    let row = sqlx::query!(
        "SELECT format, file_name, sha256, staff, at_ms FROM import_run WHERE id = $1",
        id
    )
    .fetch_optional(&mut *db)
    .await
    .map_err(fault)?;
    let Some(row) = row else { return Ok(None) };
    let mut run = ImportRun {
        id: id.to_owned(),
        format: row.format,
        file_name: row.file_name,
        sha256: row.sha256,
        staff: StaffId(row.staff),
        at_ms: row.at_ms,
        counts: [0; 5],
    };
    let counts = sqlx::query!(
        r#"SELECT verdict, count(*) AS "n!: i64" FROM import_row WHERE run = $1 GROUP BY verdict"#,
        id
    )
    .fetch_all(db)
    .await
    .map_err(fault)?;
    for row in counts {
        let verdict = verdict(&row.verdict)?;
        for (place, count) in Verdict::ALL.into_iter().zip(&mut run.counts) {
            if place == verdict {
                *count = number(row.n)?;
            }
        }
    }
    Ok(Some(run))
}

fn verdict(name: &str) -> Result<Verdict> {
    Verdict::from_name(name).ok_or_else(|| Error::Corrupt("verdict of an import".to_owned()))
}

#[async_trait]
impl Imports for Adapter {
    async fn import(&self, mut import: Import, access: &Access) -> Result<()> {
        let mut tx = self.begin().await?;
        if let Some(run) = &import.run {
            plain([run.id.as_str(), &run.format, &run.file_name])?;
            let staff = run.staff.as_str();
            let done = sqlx::query!(
                "INSERT INTO import_run (id, format, file_name, sha256, staff, at_ms)
                 VALUES ($1, $2, $3, $4, $5, $6)",
                run.id,
                run.format,
                run.file_name,
                run.sha256,
                staff,
                run.at_ms
            )
            .execute(&mut *tx)
            .await;
            match done {
                Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                    return Err(Error::Duplicate("import"));
                }
                done => done.map_err(fault)?,
            };
            for rows in import.rows.chunks(CHUNK) {
                for row in rows {
                    plain([row.code.as_str(), &row.column, &row.content])?;
                }
                bulk::insert_import_rows(&mut tx, &run.id, rows).await?;
            }
        }
        write_children(&mut tx, &mut import.appends).await?;
        audit::link(&mut tx, access, import.appends.iter().map(|append| &append.child)).await?;
        tx.commit().await
    }

    async fn import_runs(&self, limit: u32) -> Result<Vec<ImportRun>> {
        let mut db = self.reader().await?;
        let limit = i64::from(limit);
        let ids = sqlx::query_scalar!(
            "SELECT id FROM import_run ORDER BY at_ms DESC, id LIMIT $1",
            limit
        )
        .fetch_all(&mut *db)
        .await
        .map_err(fault)?;
        let mut runs = Vec::with_capacity(ids.len());
        for id in ids {
            runs.extend(run_in(&mut db, &id).await?);
        }
        Ok(runs)
    }

    async fn import_run(
        &self,
        id: &str,
        only: Option<Verdict>,
        access: &Access,
    ) -> Result<(ImportRun, Vec<ImportRow>)> {
        let mut tx = self.begin().await?;
        let run = run_in(&mut tx, id).await?.ok_or(Error::NotFound("import"))?;
        let only = only.map(Verdict::name);
        let rows = sqlx::query!(
            "SELECT number, verdict, code, column_name, child, content, decided_by, decided_ms,
                    decision, decided_child
             FROM import_row WHERE run = $1 AND (CAST($2 AS TEXT) IS NULL OR verdict = $2)
             ORDER BY number",
            id,
            only
        )
        .fetch_all(&mut *tx)
        .await
        .map_err(fault)?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let decided = match (row.decided_by, row.decided_ms, row.decision) {
                (Some(staff), Some(at_ms), Some(code)) => Some(Decision {
                    staff: StaffId(staff),
                    at_ms,
                    code,
                    child: row.decided_child.map(ChildId),
                }),
                _ => None,
            };
            found.push(ImportRow {
                number: number(row.number)?,
                verdict: verdict(&row.verdict)?,
                code: row.code,
                column: row.column_name,
                child: row.child.map(ChildId),
                content: row.content,
                decided,
            });
        }
        let children = found.iter().filter_map(|row| row.child.as_ref());
        audit::link(&mut tx, access, children).await?;
        tx.commit().await?;
        Ok((run, found))
    }

    async fn decide(
        &self,
        run: &str,
        number: u32,
        decision: &Decision,
        append: Option<Append>,
        access: &Access,
    ) -> Result<()> {
        plain([decision.code.as_str()])?;
        let mut tx = self.begin().await?;
        let number = i64::from(number);
        let staff = decision.staff.as_str();
        let child = decision.child.as_ref().map(ChildId::as_str);
        let done = sqlx::query!(
            "UPDATE import_row SET decided_by = $3, decided_ms = $4, decision = $5,
                 decided_child = $6
             WHERE run = $1 AND number = $2 AND verdict = 'doubtful' AND decided_by IS NULL",
            run,
            number,
            staff,
            decision.at_ms,
            decision.code,
            child
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        if done.rows_affected() == 0 {
            let known = sqlx::query_scalar!(
                r#"SELECT count(*) AS "n!: i64" FROM import_row WHERE run = $1 AND number = $2"#,
                run,
                number
            )
            .fetch_one(&mut *tx)
            .await
            .map_err(fault)?;
            return Err(match count(known) {
                0 => Error::NotFound("row"),
                _ => Error::Conflict { current: 1 },
            });
        }
        if let Some(mut append) = append {
            children::append_in(&mut tx, &mut append).await?;
            audit::link(&mut tx, access, [&append.child]).await?;
        } else {
            audit::link(&mut tx, access, decision.child.as_ref()).await?;
        }
        tx.commit().await
    }
}
