//! Imports: all of a file or nothing.

use std::pin::pin;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::StreamExt as _;
use hagukumi_core::care::{ChildId, StaffId};
use hagukumi_store::{
    Access, Append, Decision, Error, Import, ImportRow, ImportRun, Imports, Result, Upload, Verdict,
};

use crate::aside::Aside;
use crate::bulk::Rows;
use crate::codec::{count, number, plain};
use crate::db::{Adapter, Connection, fault};
use crate::{audit, bulk, children, effects};

/// Children made ready, and written, at a time.
const CHUNK: usize = 512;
/// Children whose coming the database should take into account at once.
const MANY: usize = 1_000;
/// Chunks made ready while the database takes the one before.
const AHEAD: usize = 2;

/// Writes every child, and names them.
async fn write_children(db: &mut Connection, mut appends: Vec<Append>) -> Result<Vec<ChildId>> {
    // In the order of the tables' keys: a city's births then touch each page once.
    appends.sort_by(|a, b| (a.expected != 0, &a.child).cmp(&(b.expected != 0, &b.child)));
    for append in &mut appends {
        children::check(append)?;
        if append.expected == 0 {
            children::number_entries(append);
        }
    }
    let named = appends.iter().map(|append| append.child.clone()).collect();
    let mut known = appends.split_off(appends.partition_point(|append| append.expected == 0));
    let aside = Aside::where_worth_it(db, appends.len()).await?;
    write_new(db, appends).await?;
    aside.put_back(db).await?;
    for append in &mut known {
        children::append_in(db, append).await?;
    }
    Ok(named)
}

/// Writes new children. Their rows are made on other cores while the database works.
async fn write_new(db: &mut Connection, appends: Vec<Append>) -> Result<()> {
    let appends: Arc<[Append]> = appends.into();
    let chunks = (0..appends.len()).step_by(CHUNK);
    let chunks = chunks.map(|from| from..appends.len().min(from + CHUNK));
    let made = futures_util::stream::iter(chunks).map(|chunk| {
        let (appends, range) = (Arc::clone(&appends), chunk.clone());
        let rows = move || appends.get(range).map_or_else(|| Rows::of(&[]), Rows::of);
        let rows = tokio::task::spawn_blocking(rows);
        async move { (chunk, rows.await) }
    });
    let mut made = pin!(made.buffered(AHEAD));
    while let Some((chunk, rows)) = made.next().await {
        rows.map_err(|error| Error::Fault(Box::new(error)))??.insert(db).await?;
        for append in appends.get(chunk).unwrap_or_default() {
            effects::follow(db, append).await?;
        }
    }
    Ok(())
}

async fn run_in(db: &mut Connection, id: &str) -> Result<Option<ImportRun>> {
    let row = sqlx::query!(
        "SELECT format, file_name, sha256, staff, at_ms, nth FROM import_run WHERE id = $1",
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
        nth: number(row.nth.unwrap_or_default())?,
        open: 0,
    };
    let counts = sqlx::query!(
        r#"SELECT verdict, count(*) AS "n!: i64", count(decided_by) AS "decided!: i64"
           FROM import_row WHERE run = $1 GROUP BY verdict"#,
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
        if verdict == Verdict::Doubtful {
            run.open = number(row.n - row.decided)?;
        }
    }
    Ok(Some(run))
}

fn verdict(name: &str) -> Result<Verdict> {
    Verdict::from_name(name).ok_or_else(|| Error::Corrupt("verdict of an import".to_owned()))
}

#[async_trait]
impl Imports for Adapter {
    async fn import(&self, import: Import, access: &Access) -> Result<()> {
        let mut tx = self.begin_much().await?;
        if let Some(run) = &import.run {
            plain([run.id.as_str(), &run.format, &run.file_name])?;
            let staff = run.staff.as_str();
            let known = sqlx::query_scalar!(
                r#"SELECT count(*) AS "n!: i64" FROM import_run WHERE id = $1"#,
                run.id
            )
            .fetch_one(&mut *tx)
            .await
            .map_err(fault)?;
            if known > 0 {
                return Err(Error::Duplicate("import"));
            }
            let nth = i64::from(run.nth);
            let done = sqlx::query!(
                "INSERT INTO import_run (id, format, file_name, sha256, staff, at_ms, nth)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                run.id,
                run.format,
                run.file_name,
                run.sha256,
                staff,
                run.at_ms,
                nth
            )
            .execute(&mut *tx)
            .await;
            match done {
                Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                    return Err(Error::Conflict { current: run.nth.saturating_add(1) });
                }
                done => done.map_err(fault)?,
            };
            sqlx::query!("DELETE FROM import_upload WHERE id = $1", run.id)
                .execute(&mut *tx)
                .await
                .map_err(fault)?;
            for rows in import.rows.chunks(CHUNK) {
                for row in rows {
                    plain([row.code.as_str(), &row.column, &row.content])?;
                }
                bulk::insert_import_rows(&mut tx, &run.id, rows).await?;
            }
        }
        let named = write_children(&mut tx, import.appends).await?;
        audit::link(&mut tx, access, &named).await?;
        tx.commit().await?;
        if named.len() >= MANY {
            self.learn().await;
        }
        Ok(())
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

    async fn open_import_runs(&self) -> Result<Vec<ImportRun>> {
        let mut db = self.reader().await?;
        let ids = sqlx::query_scalar!(
            "SELECT id FROM import_run
             WHERE id IN (SELECT run FROM import_row
                          WHERE verdict = 'doubtful' AND decided_by IS NULL)
             ORDER BY at_ms, id"
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
        decisions: &[(u32, Decision)],
        mut appends: Vec<Append>,
        access: &Access,
    ) -> Result<()> {
        let mut tx = self.begin().await?;
        for (number, decision) in decisions {
            decide_in(&mut tx, run, *number, decision).await?;
        }
        for append in &mut appends {
            children::append_in(&mut tx, append).await?;
        }
        let written = appends.iter().map(|append| &append.child);
        let meant = decisions.iter().filter_map(|(_, decision)| decision.child.as_ref());
        let mut touched: Vec<&ChildId> = written.chain(meant).collect();
        touched.sort_unstable();
        touched.dedup();
        audit::link(&mut tx, access, touched).await?;
        tx.commit().await
    }

    async fn put_upload(&self, upload: &Upload) -> Result<()> {
        plain([upload.id.as_str(), &upload.format, &upload.file_name, &upload.sealed])?;
        let mut tx = self.begin().await?;
        let written = sqlx::query_scalar!(
            r#"SELECT count(*) AS "n!: i64" FROM import_run WHERE id = $1"#,
            upload.id
        )
        .fetch_one(&mut *tx)
        .await
        .map_err(fault)?;
        if written > 0 {
            return Err(Error::Duplicate("upload"));
        }
        let staff = upload.staff.as_str();
        let done = sqlx::query!(
            "INSERT INTO import_upload (id, format, file_name, staff, at_ms, sealed)
             VALUES ($1, $2, $3, $4, $5, $6)",
            upload.id,
            upload.format,
            upload.file_name,
            staff,
            upload.at_ms,
            upload.sealed
        )
        .execute(&mut *tx)
        .await;
        match done {
            Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                return Err(Error::Duplicate("upload"));
            }
            done => done.map_err(fault)?,
        };
        tx.commit().await
    }

    async fn upload(&self, id: &str) -> Result<Upload> {
        let mut db = self.reader().await?;
        let row = sqlx::query!(
            "SELECT format, file_name, staff, at_ms, sealed FROM import_upload WHERE id = $1",
            id
        )
        .fetch_optional(&mut *db)
        .await
        .map_err(fault)?
        .ok_or(Error::NotFound("upload"))?;
        Ok(Upload {
            id: id.to_owned(),
            format: row.format,
            file_name: row.file_name,
            staff: StaffId(row.staff),
            at_ms: row.at_ms,
            sealed: row.sealed,
        })
    }

    async fn uploads(&self) -> Result<Vec<Upload>> {
        let mut db = self.reader().await?;
        let rows = sqlx::query!(
            "SELECT id, format, file_name, staff, at_ms FROM import_upload
             ORDER BY at_ms DESC, id"
        )
        .fetch_all(&mut *db)
        .await
        .map_err(fault)?;
        let uploads = rows.into_iter().map(|row| Upload {
            id: row.id,
            format: row.format,
            file_name: row.file_name,
            staff: StaffId(row.staff),
            at_ms: row.at_ms,
            sealed: String::new(),
        });
        Ok(uploads.collect())
    }

    async fn drop_upload(&self, id: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query!("DELETE FROM import_upload WHERE id = $1", id)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        tx.commit().await
    }
}

async fn decide_in(db: &mut Connection, run: &str, row: u32, decision: &Decision) -> Result<()> {
    plain([decision.code.as_str()])?;
    let number = i64::from(row);
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
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    if done.rows_affected() > 0 {
        return Ok(());
    }
    let known = sqlx::query_scalar!(
        r#"SELECT count(*) AS "n!: i64" FROM import_row WHERE run = $1 AND number = $2"#,
        run,
        number
    )
    .fetch_one(db)
    .await
    .map_err(fault)?;
    Err(match count(known) {
        0 => Error::NotFound("row"),
        _ => Error::Conflict { current: 1 },
    })
}
