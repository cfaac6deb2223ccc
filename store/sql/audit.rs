//! The audit chain.

use async_trait::async_trait;
use futures_util::TryStreamExt as _;
use hagukumi_core::care::{ChildId, StaffId};
use hagukumi_store::{Access, Audit, AuditRow, ChainHead, ChainReport, Result, Verifier};

use crate::bulk;
use crate::codec::{json, plain, read};
use crate::db::{Adapter, Connection, Tx, fault, free_chain};

/// Rows of a chain that the index takes in at a time; others write in between.
const INDEXED_AT_ONCE: i64 = 10;

/// An access, and the children whose records were read or written.
pub(crate) type Noted = (Access, Vec<ChildId>);

/// Puts a row into the audit: the last thing of a transaction, and part of it.
///
/// The row itself names the children. The index that finds it by one of them follows later
/// ([`Audit::index_audit`]).
pub(crate) async fn link(
    tx: &mut Tx,
    access: &Access,
    children: impl IntoIterator<Item = &ChildId>,
) -> Result<()> {
    plain([access.staff.as_str(), access.action.as_str(), access.reason.as_str()])?;
    tx.note((access.clone(), children.into_iter().cloned().collect())).await
}

/// Hangs rows on a chain, which stays locked until the commit.
pub(crate) async fn hang(db: &mut Connection, noted: Vec<Noted>) -> Result<()> {
    let mut head = free_chain(db).await?;
    let mut rows = Vec::with_capacity(noted.len());
    for (access, children) in noted {
        let row = AuditRow::after(&head, access, children);
        (head.seq, head.hash) = (row.seq, row.hash.clone());
        rows.push(row);
    }
    bulk::insert_audit(db, &rows).await?;
    sqlx::query!(
        "UPDATE audit_chain SET seq = $2, hash = $3 WHERE chain = $1",
        head.chain,
        head.seq,
        head.hash
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(())
}

/// Takes the next rows of the chain that is furthest behind into the index. Whether there may be
/// more.
async fn index_some(db: &mut Connection) -> Result<bool> {
    let behind = sqlx::query!(
        r#"SELECT i.chain AS "chain!", i.seq AS "seq!", c.seq AS "head!"
           FROM audit_indexed i JOIN audit_chain c ON c.chain = i.chain
           WHERE c.seq > i.seq ORDER BY c.seq - i.seq DESC LIMIT 1"#
    )
    .fetch_optional(&mut *db)
    .await
    .map_err(fault)?;
    let Some(behind) = behind else { return Ok(false) };
    let to = behind.head.min(behind.seq.saturating_add(INDEXED_AT_ONCE));
    let taken = sqlx::query!(
        "UPDATE audit_indexed SET seq = $3 WHERE chain = $1 AND seq = $2",
        behind.chain,
        behind.seq,
        to
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    if taken.rows_affected() == 0 {
        // Another process has taken them.
        return Ok(true);
    }
    sqlx::query!(
        "INSERT INTO audit_child (child, chain, seq)
         SELECT CAST(j.value AS TEXT), a.chain, a.seq FROM audit a, json_each(a.children) j
         WHERE a.chain = $1 AND a.seq > $2 AND a.seq <= $3 ORDER BY 1",
        behind.chain,
        behind.seq,
        to
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(true)
}

/// Begins the index anew, as after a backup was restored.
pub(crate) async fn forget_index(db: &mut Connection) -> Result<()> {
    sqlx::query!("DELETE FROM audit_child").execute(&mut *db).await.map_err(fault)?;
    sqlx::query!(
        "INSERT INTO audit_indexed (chain, seq) SELECT chain, 0 FROM audit_chain WHERE true
         ON CONFLICT (chain) DO UPDATE SET seq = 0"
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(())
}

/// The first row that the index has not as the audit has it.
async fn index_fault(db: &mut Connection) -> Result<Option<(i64, i64)>> {
    let found = sqlx::query!(
        r#"SELECT chain AS "chain!: i64", seq AS "seq!: i64" FROM (
               SELECT a.chain, a.seq, CAST(j.value AS TEXT) AS child
               FROM audit a JOIN audit_indexed i ON i.chain = a.chain AND a.seq <= i.seq,
                    json_each(a.children) j
               EXCEPT SELECT chain, seq, child FROM audit_child) AS missing
           UNION ALL
           SELECT chain, seq FROM (
               SELECT chain, seq, child FROM audit_child
               EXCEPT
               SELECT a.chain, a.seq, CAST(j.value AS TEXT)
               FROM audit a JOIN audit_indexed i ON i.chain = a.chain AND a.seq <= i.seq,
                    json_each(a.children) j) AS invented
           ORDER BY 1, 2 LIMIT 1"#
    )
    .fetch_optional(db)
    .await
    .map_err(fault)?;
    Ok(found.map(|row| (row.chain, row.seq)))
}

#[async_trait]
impl Audit for Adapter {
    async fn index_audit(&self) -> Result<()> {
        loop {
            let mut tx = self.begin().await?;
            let more = index_some(&mut tx).await?;
            tx.commit().await?;
            if !more {
                return Ok(());
            }
        }
    }

    async fn note(&self, access: &Access, children: &[ChildId]) -> Result<()> {
        let mut tx = self.begin_reading().await?;
        link(&mut tx, access, children).await?;
        tx.commit().await
    }

    async fn audit_of_child(
        &self,
        child: &ChildId,
        limit: u32,
        access: &Access,
    ) -> Result<Vec<AuditRow>> {
        let mut tx = self.begin_reading().await?;
        let (id, limit) = (child.as_str(), i64::from(limit));
        let named = json(&child)?;
        // By the index as far as it has come, and after it by what the rows themselves say.
        let rows = sqlx::query!(
            r#"SELECT a.chain AS "chain!", a.seq AS "seq!", a.at_ms, a.staff, a.action, a.reason,
                      a.previous, a.hash
               FROM (SELECT chain, seq FROM audit_child WHERE child = $1
                     UNION
                     SELECT r.chain, r.seq FROM audit_indexed i
                     JOIN audit r ON r.chain = i.chain AND r.seq > i.seq
                     WHERE replace(r.children, CAST($3 AS TEXT), '') <> r.children) c
               JOIN audit a ON a.chain = c.chain AND a.seq = c.seq
               ORDER BY a.at_ms DESC, a.seq DESC, a.chain LIMIT $2"#,
            id,
            limit,
            named
        )
        .fetch_all(&mut *tx)
        .await
        .map_err(fault)?;
        link(&mut tx, access, [child]).await?;
        tx.commit().await?;
        Ok(rows
            .into_iter()
            .map(|row| AuditRow {
                chain: row.chain,
                seq: row.seq,
                access: Access {
                    staff: StaffId(row.staff),
                    action: row.action,
                    reason: row.reason,
                    at_ms: row.at_ms,
                },
                children: vec![child.clone()],
                previous: row.previous,
                hash: row.hash,
            })
            .collect())
    }

    async fn audit_of_staff(
        &self,
        staff: &StaffId,
        limit: u32,
        access: &Access,
    ) -> Result<Vec<AuditRow>> {
        let mut tx = self.begin_reading().await?;
        let (id, limit) = (staff.as_str(), i64::from(limit));
        let rows = sqlx::query!(
            r#"SELECT chain AS "chain!", seq AS "seq!", at_ms, staff, action, reason, previous, hash
               FROM audit WHERE staff = $1 ORDER BY at_ms DESC, seq DESC, chain LIMIT $2"#,
            id,
            limit
        )
        .fetch_all(&mut *tx)
        .await
        .map_err(fault)?;
        link(&mut tx, access, []).await?;
        tx.commit().await?;
        Ok(rows
            .into_iter()
            .map(|row| AuditRow {
                chain: row.chain,
                seq: row.seq,
                access: Access {
                    staff: StaffId(row.staff),
                    action: row.action,
                    reason: row.reason,
                    at_ms: row.at_ms,
                },
                children: Vec::new(),
                previous: row.previous,
                hash: row.hash,
            })
            .collect())
    }

    async fn verify_audit(&self) -> Result<ChainReport> {
        let mut db = self.snapshot().await?;
        let mut verifier = Verifier::default();
        let mut rows = sqlx::query!(
            r#"SELECT chain AS "chain!", seq AS "seq!", at_ms, staff, action, reason,
                      children AS "children!", previous, hash
               FROM audit ORDER BY chain, seq"#
        )
        .fetch(&mut *db);
        while let Some(row) = rows.try_next().await.map_err(fault)? {
            verifier.row(&AuditRow {
                chain: row.chain,
                seq: row.seq,
                access: Access {
                    staff: StaffId(row.staff),
                    action: row.action,
                    reason: row.reason,
                    at_ms: row.at_ms,
                },
                children: read(&row.children, "audit")?,
                previous: row.previous,
                hash: row.hash,
            });
        }
        drop(rows);
        let heads = sqlx::query_as!(ChainHead, "SELECT chain, seq, hash FROM audit_chain")
            .fetch_all(&mut *db)
            .await
            .map_err(fault)?;
        let index = index_fault(&mut db).await?;
        db.commit().await.map_err(fault)?;
        Ok(verifier.finish(&heads, index))
    }
}
