//! The audit chain.

use async_trait::async_trait;
use futures_util::TryStreamExt as _;
use hagukumi_core::care::{ChildId, StaffId};
use hagukumi_store::{Access, Audit, AuditRow, ChainHead, ChainReport, Result, Verifier};

use crate::bulk;
use crate::codec::plain;
use crate::db::{Adapter, Connection, fault, free_chain};

/// Hangs a row on a chain. The last thing of a transaction, because the chain stays locked until
/// the commit.
pub(crate) async fn link(
    db: &mut Connection,
    access: &Access,
    children: impl IntoIterator<Item = &ChildId>,
) -> Result<()> {
    plain([access.staff.as_str(), access.action.as_str(), access.reason.as_str()])?;
    let head = free_chain(db).await?;
    let row = AuditRow::after(&head, access, children.into_iter().cloned().collect());
    let staff = access.staff.as_str();
    sqlx::query!(
        "INSERT INTO audit (chain, seq, at_ms, staff, action, reason, previous, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        row.chain,
        row.seq,
        access.at_ms,
        staff,
        access.action,
        access.reason,
        row.previous,
        row.hash
    )
    .execute(&mut *db)
    .await
    .map_err(fault)?;
    bulk::insert_audit_children(db, row.chain, row.seq, &row.children).await?;
    sqlx::query!(
        "UPDATE audit_chain SET seq = $2, hash = $3 WHERE chain = $1",
        row.chain,
        row.seq,
        row.hash
    )
    .execute(db)
    .await
    .map_err(fault)?;
    Ok(())
}

#[async_trait]
impl Audit for Adapter {
    async fn note(&self, access: &Access, children: &[ChildId]) -> Result<()> {
        let mut tx = self.begin().await?;
        link(&mut tx, access, children).await?;
        tx.commit().await
    }

    async fn audit_of_child(
        &self,
        child: &ChildId,
        limit: u32,
        access: &Access,
    ) -> Result<Vec<AuditRow>> {
        let mut tx = self.begin().await?;
        let (id, limit) = (child.as_str(), i64::from(limit));
        let rows = sqlx::query!(
            r#"SELECT a.chain AS "chain!", a.seq AS "seq!", a.at_ms, a.staff, a.action, a.reason,
                      a.previous, a.hash
               FROM audit_child c JOIN audit a ON a.chain = c.chain AND a.seq = c.seq
               WHERE c.child = $1 ORDER BY a.at_ms DESC, a.seq DESC, a.chain LIMIT $2"#,
            id,
            limit
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
        let mut tx = self.begin().await?;
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
        let mut current: Option<AuditRow> = None;
        let mut rows = sqlx::query!(
            r#"SELECT a.chain AS "chain!", a.seq AS "seq!", a.at_ms, a.staff, a.action, a.reason,
                      a.previous, a.hash, c.child AS "child?"
               FROM audit a LEFT JOIN audit_child c ON c.chain = a.chain AND c.seq = a.seq
               ORDER BY a.chain, a.seq, c.child"#
        )
        .fetch(&mut *db);
        while let Some(row) = rows.try_next().await.map_err(fault)? {
            let child = row.child.map(ChildId);
            match &mut current {
                Some(open) if open.chain == row.chain && open.seq == row.seq => {
                    open.children.extend(child);
                }
                open => {
                    if let Some(done) = open.take() {
                        verifier.row(&done);
                    }
                    *open = Some(AuditRow {
                        chain: row.chain,
                        seq: row.seq,
                        access: Access {
                            staff: StaffId(row.staff),
                            action: row.action,
                            reason: row.reason,
                            at_ms: row.at_ms,
                        },
                        children: child.into_iter().collect(),
                        previous: row.previous,
                        hash: row.hash,
                    });
                }
            }
        }
        drop(rows);
        if let Some(last) = current {
            verifier.row(&last);
        }
        let heads = sqlx::query_as!(ChainHead, "SELECT chain, seq, hash FROM audit_chain")
            .fetch_all(&mut *db)
            .await
            .map_err(fault)?;
        db.commit().await.map_err(fault)?;
        Ok(verifier.finish(&heads))
    }
}
