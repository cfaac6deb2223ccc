//! Passkeys of the staff, and the ceremonies in which they are made and used.

use std::collections::BTreeSet;

use async_trait::async_trait;
use hagukumi_core::care::StaffId;
use hagukumi_store::{Access, Ceremony, Error, Passkey, Passkeys, Result};

use crate::audit::link;
use crate::codec::plain;
use crate::db::{Adapter, fault};

struct PasskeyRow {
    id: String,
    staff: String,
    name: String,
    credential: String,
    created_ms: i64,
    last_used_ms: Option<i64>,
}

impl PasskeyRow {
    fn read(self) -> Passkey {
        Passkey {
            id: self.id,
            staff: StaffId(self.staff),
            name: self.name,
            credential: self.credential,
            created_ms: self.created_ms,
            last_used_ms: self.last_used_ms,
        }
    }
}

#[async_trait]
impl Passkeys for Adapter {
    async fn add_passkey(&self, passkey: &Passkey, access: &Access) -> Result<()> {
        plain([passkey.id.as_str(), &passkey.name, &passkey.credential])?;
        let mut tx = self.begin().await?;
        let staff = passkey.staff.as_str();
        let done = sqlx::query!(
            "INSERT INTO passkey (id, staff, name, credential, created_ms, last_used_ms)
             VALUES ($1, $2, $3, $4, $5, $6)",
            passkey.id,
            staff,
            passkey.name,
            passkey.credential,
            passkey.created_ms,
            passkey.last_used_ms
        )
        .execute(&mut *tx)
        .await;
        match done {
            Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                return Err(Error::Duplicate("passkey"));
            }
            done => done.map_err(fault)?,
        };
        link(&mut tx, access, []).await?;
        tx.commit().await
    }

    async fn rename_passkey(
        &self,
        staff: &StaffId,
        id: &str,
        name: &str,
        access: &Access,
    ) -> Result<()> {
        plain([id, name])?;
        let mut tx = self.begin().await?;
        let staff = staff.as_str();
        let done = sqlx::query!(
            "UPDATE passkey SET name = $3 WHERE id = $1 AND staff = $2",
            id,
            staff,
            name
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        if done.rows_affected() == 0 {
            return Err(Error::NotFound("passkey"));
        }
        link(&mut tx, access, []).await?;
        tx.commit().await
    }

    async fn used_passkey(&self, read: &Passkey, credential: &str, at_ms: i64) -> Result<()> {
        let mut tx = self.begin().await?;
        let done = sqlx::query!(
            "UPDATE passkey SET credential = $3, last_used_ms = $4
             WHERE id = $1 AND credential = $2",
            read.id,
            read.credential,
            credential,
            at_ms
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        if done.rows_affected() == 0 {
            return Err(Error::NotFound("passkey"));
        }
        tx.commit().await
    }

    async fn remove_passkey(&self, staff: &StaffId, id: &str, access: &Access) -> Result<bool> {
        plain([id])?;
        let mut tx = self.begin().await?;
        let staff = staff.as_str();
        // Changes nothing and holds the account, so that of two removals at once the second sees
        // what the first has left.
        sqlx::query!("UPDATE account SET version = version WHERE id = $1", staff)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        let done = sqlx::query!("DELETE FROM passkey WHERE id = $1 AND staff = $2", id, staff)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        if done.rows_affected() == 0 {
            return Err(Error::NotFound("passkey"));
        }
        let ways = sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM passkey WHERE staff = $1)
                      + (SELECT count(*) FROM account WHERE id = $1 AND password_hash IS NOT NULL)
                      AS "n!: i64""#,
            staff
        )
        .fetch_one(&mut *tx)
        .await
        .map_err(fault)?;
        if ways == 0 {
            return Ok(false);
        }
        link(&mut tx, access, []).await?;
        tx.commit().await?;
        Ok(true)
    }

    async fn drop_passkeys(&self, staff: &StaffId) -> Result<()> {
        let mut tx = self.begin().await?;
        let staff = staff.as_str();
        sqlx::query!("DELETE FROM passkey WHERE staff = $1", staff)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        tx.commit().await
    }

    async fn passkeys(&self, staff: &StaffId) -> Result<Vec<Passkey>> {
        let mut db = self.reader().await?;
        let id = staff.as_str();
        let rows = sqlx::query_as!(
            PasskeyRow,
            "SELECT id, staff, name, credential, created_ms, last_used_ms FROM passkey
             WHERE staff = $1 ORDER BY created_ms, id",
            id
        )
        .fetch_all(&mut *db)
        .await
        .map_err(fault)?;
        Ok(rows.into_iter().map(PasskeyRow::read).collect())
    }

    async fn passkey(&self, id: &str) -> Result<Option<Passkey>> {
        plain([id])?;
        let mut db = self.reader().await?;
        let row = sqlx::query_as!(
            PasskeyRow,
            "SELECT id, staff, name, credential, created_ms, last_used_ms FROM passkey
             WHERE id = $1",
            id
        )
        .fetch_optional(&mut *db)
        .await
        .map_err(fault)?;
        Ok(row.map(PasskeyRow::read))
    }

    async fn passkey_owners(&self) -> Result<BTreeSet<StaffId>> {
        let mut db = self.reader().await?;
        let owners = sqlx::query_scalar!("SELECT DISTINCT staff FROM passkey")
            .fetch_all(&mut *db)
            .await
            .map_err(fault)?;
        Ok(owners.into_iter().map(StaffId).collect())
    }

    async fn begin_ceremony(&self, ceremony: &Ceremony, now_ms: i64) -> Result<()> {
        plain([ceremony.id.as_str(), &ceremony.purpose, &ceremony.bound_to, &ceremony.state])?;
        let mut tx = self.begin().await?;
        sqlx::query!("DELETE FROM ceremony WHERE expires_ms <= $1", now_ms)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        sqlx::query!(
            "INSERT INTO ceremony (id, purpose, bound_to, state, expires_ms)
             VALUES ($1, $2, $3, $4, $5)",
            ceremony.id,
            ceremony.purpose,
            ceremony.bound_to,
            ceremony.state,
            ceremony.expires_ms
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await
    }

    async fn take_ceremony(&self, id: &str, now_ms: i64) -> Result<Option<Ceremony>> {
        plain([id])?;
        let mut tx = self.begin().await?;
        let row = sqlx::query!(
            "DELETE FROM ceremony WHERE id = $1
             RETURNING purpose, bound_to, state, expires_ms",
            id
        )
        .fetch_optional(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await?;
        let taken = row.map(|row| Ceremony {
            id: id.to_owned(),
            purpose: row.purpose,
            bound_to: row.bound_to,
            state: row.state,
            expires_ms: row.expires_ms,
        });
        Ok(taken.filter(|ceremony| ceremony.expires_ms > now_ms))
    }
}
