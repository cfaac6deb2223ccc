//! Accounts of the staff.

use async_trait::async_trait;
use hagukumi_core::care::StaffId;
use hagukumi_store::{Account, Error, Failures, Link, Result, Session, Staff};

use crate::codec::{json, number, plain, read};
use crate::db::{Adapter, Connection, fault};

struct AccountRow {
    id: String,
    login: String,
    name: String,
    role: String,
    wards: String,
    password_hash: Option<String>,
    totp_secret: Option<String>,
    totp_step: i64,
    recovery: String,
    disabled: bool,
    created_ms: i64,
    version: i64,
}

impl AccountRow {
    fn read(self) -> Result<Account> {
        Ok(Account {
            id: StaffId(self.id),
            login: self.login,
            name: self.name,
            role: self.role,
            wards: read(&self.wards, "account")?,
            password_hash: self.password_hash,
            totp_secret: self.totp_secret,
            totp_step: self.totp_step,
            recovery: read(&self.recovery, "account")?,
            disabled: self.disabled,
            created_ms: self.created_ms,
            version: number(self.version)?,
        })
    }
}

async fn account_in(db: &mut Connection, id: &StaffId) -> Result<Option<Account>> {
    let id = id.as_str();
    let row = sqlx::query_as!(
        AccountRow,
        r#"SELECT id, login, name, role, wards, password_hash, totp_secret, totp_step, recovery,
                  disabled AS "disabled: bool", created_ms, version
           FROM account WHERE id = $1"#,
        id
    )
    .fetch_optional(db)
    .await
    .map_err(fault)?;
    row.map(AccountRow::read).transpose()
}

/// Writes an account, and says how many rows that made or changed.
async fn write_account(
    db: &mut Connection,
    account: &Account,
) -> std::result::Result<u64, sqlx::Error> {
    let text = |error: Error| sqlx::Error::Encode(Box::new(error));
    let id = account.id.as_str();
    let wards = json(&account.wards).map_err(text)?;
    let recovery = json(&account.recovery).map_err(text)?;
    let version = i64::from(account.version);
    if account.version == 0 {
        let done = sqlx::query!(
            "INSERT INTO account (id, login, name, role, wards, password_hash, totp_secret,
                 totp_step, recovery, disabled, created_ms, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)",
            id,
            account.login,
            account.name,
            account.role,
            wards,
            account.password_hash,
            account.totp_secret,
            account.totp_step,
            recovery,
            account.disabled,
            account.created_ms
        )
        .execute(db)
        .await?;
        return Ok(done.rows_affected());
    }
    let done = sqlx::query!(
        "UPDATE account SET login = $3, name = $4, role = $5, wards = $6, password_hash = $7,
             totp_secret = $8, totp_step = $9, recovery = $10, disabled = $11,
             version = version + 1
         WHERE id = $1 AND version = $2",
        id,
        version,
        account.login,
        account.name,
        account.role,
        wards,
        account.password_hash,
        account.totp_secret,
        account.totp_step,
        recovery,
        account.disabled
    )
    .execute(db)
    .await?;
    Ok(done.rows_affected())
}

#[async_trait]
impl Staff for Adapter {
    async fn put_account(&self, account: &Account) -> Result<u32> {
        plain([account.id.as_str(), &account.login, &account.name, &account.role])?;
        let mut tx = self.begin().await?;
        match write_account(&mut tx, account).await {
            Ok(1) => {
                tx.commit().await?;
                Ok(account.version + 1)
            }
            Ok(_) => match account_in(&mut tx, &account.id).await? {
                Some(now) => Err(Error::Conflict { current: now.version }),
                None => Err(Error::NotFound("account")),
            },
            Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
                Err(Error::Duplicate("login"))
            }
            Err(error) => Err(fault(error)),
        }
    }

    async fn account(&self, id: &StaffId) -> Result<Account> {
        let mut db = self.reader().await?;
        account_in(&mut db, id).await?.ok_or(Error::NotFound("account"))
    }

    async fn account_by_login(&self, login: &str) -> Result<Option<Account>> {
        plain([login])?;
        let mut db = self.reader().await?;
        let row = sqlx::query_as!(
            AccountRow,
            r#"SELECT id, login, name, role, wards, password_hash, totp_secret, totp_step,
                      recovery, disabled AS "disabled: bool", created_ms, version
               FROM account WHERE login = $1"#,
            login
        )
        .fetch_optional(&mut *db)
        .await
        .map_err(fault)?;
        row.map(AccountRow::read).transpose()
    }

    async fn accounts(&self) -> Result<Vec<Account>> {
        let mut db = self.reader().await?;
        sqlx::query_as!(
            AccountRow,
            r#"SELECT id, login, name, role, wards, password_hash, totp_secret, totp_step,
                      recovery, disabled AS "disabled: bool", created_ms, version
               FROM account ORDER BY name, login"#
        )
        .fetch_all(&mut *db)
        .await
        .map_err(fault)?
        .into_iter()
        .map(AccountRow::read)
        .collect()
    }

    async fn use_totp_step(&self, staff: &StaffId, step: i64) -> Result<bool> {
        let mut tx = self.begin().await?;
        let id = staff.as_str();
        let done = sqlx::query!(
            "UPDATE account SET totp_step = $2 WHERE id = $1 AND totp_step < $2",
            id,
            step
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await?;
        Ok(done.rows_affected() == 1)
    }

    async fn use_recovery(&self, staff: &StaffId, hash: &str) -> Result<bool> {
        let mut tx = self.begin().await?;
        let Some(mut account) = account_in(&mut tx, staff).await? else { return Ok(false) };
        let before = account.recovery.len();
        account.recovery.retain(|left| left != hash);
        if account.recovery.len() == before {
            return Ok(false);
        }
        // Where somebody else changed the account meanwhile, the code is not used up.
        let written = write_account(&mut tx, &account).await.map_err(fault)?;
        tx.commit().await?;
        Ok(written == 1)
    }

    async fn add_link(&self, link: &Link) -> Result<()> {
        let mut tx = self.begin().await?;
        let staff = link.staff.as_str();
        sqlx::query!("DELETE FROM link WHERE staff = $1 AND purpose = $2", staff, link.purpose)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        sqlx::query!(
            "INSERT INTO link (hash, staff, purpose, expires_ms) VALUES ($1, $2, $3, $4)",
            link.hash,
            staff,
            link.purpose,
            link.expires_ms
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await
    }

    async fn link(&self, hash: &str, now_ms: i64) -> Result<Option<Link>> {
        let mut db = self.reader().await?;
        let row = sqlx::query!(
            "SELECT staff, purpose, expires_ms FROM link WHERE hash = $1 AND expires_ms > $2",
            hash,
            now_ms
        )
        .fetch_optional(&mut *db)
        .await
        .map_err(fault)?;
        Ok(row.map(|row| Link {
            hash: hash.to_owned(),
            staff: StaffId(row.staff),
            purpose: row.purpose,
            expires_ms: row.expires_ms,
        }))
    }

    async fn use_link(&self, hash: &str, now_ms: i64) -> Result<Option<Link>> {
        let mut tx = self.begin().await?;
        let row = sqlx::query!(
            "DELETE FROM link WHERE hash = $1 AND expires_ms > $2
             RETURNING staff, purpose, expires_ms",
            hash,
            now_ms
        )
        .fetch_optional(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await?;
        Ok(row.map(|row| Link {
            hash: hash.to_owned(),
            staff: StaffId(row.staff),
            purpose: row.purpose,
            expires_ms: row.expires_ms,
        }))
    }

    async fn add_session(&self, session: &Session) -> Result<()> {
        let mut tx = self.begin().await?;
        let staff = session.staff.as_str();
        sqlx::query!(
            "INSERT INTO sign_in (hash, staff, data, created_ms, last_used_ms, expires_ms)
             VALUES ($1, $2, $3, $4, $5, $6)",
            session.hash,
            staff,
            session.data,
            session.created_ms,
            session.last_used_ms,
            session.expires_ms
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await
    }

    async fn session(&self, hash: &str, now_ms: i64) -> Result<Option<(Session, Account)>> {
        let mut db = self.reader().await?;
        let row = sqlx::query!(
            r#"SELECT s.staff, s.data, s.created_ms AS began_ms, s.last_used_ms, s.expires_ms,
                      a.id, a.login, a.name, a.role, a.wards, a.password_hash, a.totp_secret,
                      a.totp_step, a.recovery, a.disabled AS "disabled: bool", a.created_ms,
                      a.version
               FROM sign_in s JOIN account a ON a.id = s.staff
               WHERE s.hash = $1 AND s.expires_ms > $2"#,
            hash,
            now_ms
        )
        .fetch_optional(&mut *db)
        .await
        .map_err(fault)?;
        let Some(row) = row else { return Ok(None) };
        let session = Session {
            hash: hash.to_owned(),
            staff: StaffId(row.staff),
            data: row.data,
            created_ms: row.began_ms,
            last_used_ms: row.last_used_ms,
            expires_ms: row.expires_ms,
        };
        let account = AccountRow {
            id: row.id,
            login: row.login,
            name: row.name,
            role: row.role,
            wards: row.wards,
            password_hash: row.password_hash,
            totp_secret: row.totp_secret,
            totp_step: row.totp_step,
            recovery: row.recovery,
            disabled: row.disabled,
            created_ms: row.created_ms,
            version: row.version,
        };
        Ok(Some((session, account.read()?)))
    }

    async fn touch_session(&self, hash: &str, data: &str, now_ms: i64) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query!(
            "UPDATE sign_in SET data = $2, last_used_ms = $3 WHERE hash = $1",
            hash,
            data,
            now_ms
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await
    }

    async fn end_session(&self, hash: &str) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query!("DELETE FROM sign_in WHERE hash = $1", hash)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        tx.commit().await
    }

    async fn end_sessions(&self, staff: &StaffId, except: Option<&str>) -> Result<()> {
        let mut tx = self.begin().await?;
        let id = staff.as_str();
        sqlx::query!(
            "DELETE FROM sign_in
             WHERE staff = $1 AND (CAST($2 AS TEXT) IS NULL OR hash <> $2)",
            id,
            except
        )
        .execute(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await
    }

    async fn failures(&self, key: &str) -> Result<Failures> {
        plain([key])?;
        let mut db = self.reader().await?;
        let row = sqlx::query!("SELECT count, last_ms FROM failure WHERE key = $1", key)
            .fetch_optional(&mut *db)
            .await
            .map_err(fault)?;
        row.map_or(Ok(Failures::default()), |row| {
            Ok(Failures { count: number(row.count)?, last_ms: row.last_ms })
        })
    }

    async fn add_failure(&self, key: &str, now_ms: i64, window_ms: i64) -> Result<Failures> {
        plain([key])?;
        let mut tx = self.begin().await?;
        let since = now_ms.saturating_sub(window_ms);
        let row = sqlx::query!(
            "INSERT INTO failure (key, count, last_ms) VALUES ($1, 1, $2)
             ON CONFLICT (key) DO UPDATE SET
                 count = CASE WHEN failure.last_ms < $3 THEN 1 ELSE failure.count + 1 END,
                 last_ms = $2
             RETURNING count, last_ms",
            key,
            now_ms,
            since
        )
        .fetch_one(&mut *tx)
        .await
        .map_err(fault)?;
        tx.commit().await?;
        Ok(Failures { count: number(row.count)?, last_ms: row.last_ms })
    }

    async fn clear_failures(&self, key: &str) -> Result<()> {
        plain([key])?;
        let mut tx = self.begin().await?;
        sqlx::query!("DELETE FROM failure WHERE key = $1", key)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        tx.commit().await
    }

    async fn sweep(&self, before_ms: i64) -> Result<()> {
        let mut tx = self.begin().await?;
        sqlx::query!("DELETE FROM sign_in WHERE expires_ms < $1", before_ms)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        sqlx::query!("DELETE FROM link WHERE expires_ms < $1", before_ms)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        sqlx::query!("DELETE FROM failure WHERE last_ms < $1", before_ms)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        sqlx::query!("DELETE FROM import_upload WHERE at_ms < $1", before_ms)
            .execute(&mut *tx)
            .await
            .map_err(fault)?;
        tx.commit().await
    }
}
