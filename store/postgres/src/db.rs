//! The server: how it is reached, how chains are taken, and what its errors mean.

use std::ops::{Deref, DerefMut};
use std::str::FromStr as _;
use std::time::Duration;

use hagukumi_store::{ChainHead, Error, Result};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::{Postgres, Transaction};

use crate::audit::{self, Noted};

/// A connection of this database.
pub(crate) type Connection = PgConnection;
/// The store in this crate.
pub(crate) type Adapter = PostgresStore;

/// Fewer than the audit has chains, so that one is always free.
const CONNECTIONS: u32 = 16;
/// How long somebody waits for a connection before hearing that the database does not answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Waits for whoever writes children, and keeps everybody else from it until the commit.
pub(crate) const HOLD_WRITERS: &str = "LOCK TABLE child IN SHARE ROW EXCLUSIVE MODE";

/// The store in PostgreSQL.
#[derive(Clone, Debug)]
pub struct PostgresStore {
    pool: PgPool,
}

impl PostgresStore {
    /// Connects to the server that an address such as `postgres://user@host/hagukumi` names. The
    /// schema is left as it is: see [`hagukumi_store::Upkeep::migrate`].
    ///
    /// # Errors
    /// `Unavailable` where nobody answers there.
    pub async fn open(url: &str) -> Result<Self> {
        let options = PgConnectOptions::from_str(url)
            .map_err(fault)?
            .application_name("hagukumi")
            .statement_cache_capacity(256);
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            // No query here runs so long that compiling it first would pay.
            .after_connect(|db, _| {
                Box::pin(async move {
                    sqlx::query("SET jit = off").execute(db).await?;
                    Ok(())
                })
            })
            .connect_with(options)
            .await
            .map_err(fault)?;
        Ok(Self { pool })
    }

    /// Begins to write. What is not committed is undone.
    pub(crate) async fn begin(&self) -> Result<Tx> {
        Ok(Tx(self.pool.begin().await.map_err(fault)?))
    }

    /// Begins to read what the audit has to name. The connection is the same.
    pub(crate) async fn begin_reading(&self) -> Result<Tx> {
        self.begin().await
    }

    /// Begins to write much, which is nothing special here.
    pub(crate) async fn begin_much(&self) -> Result<Tx> {
        self.begin().await
    }

    /// Begins to write where nobody else writes children until the commit: what other connections
    /// read of them meanwhile is the state that this one began with.
    pub(crate) async fn begin_alone(&self) -> Result<Tx> {
        let mut tx = self.begin().await?;
        sqlx::query(HOLD_WRITERS).execute(&mut *tx).await.map_err(fault)?;
        Ok(tx)
    }

    /// A connection outside any transaction.
    pub(crate) async fn alone(&self) -> Result<PoolConnection<Postgres>> {
        self.pool.acquire().await.map_err(fault)
    }

    /// A connection to read with.
    pub(crate) async fn reader(&self) -> Result<PoolConnection<Postgres>> {
        self.pool.acquire().await.map_err(fault)
    }

    /// Everything as it stands at one moment, to read only.
    pub(crate) async fn snapshot(&self) -> Result<Transaction<'static, Postgres>> {
        let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
        self.pool.begin_with(begin).await.map_err(fault)
    }

    /// Tells the planner of queries what has come in. It would find out by itself, but only minutes
    /// later; nothing depends on it.
    pub(crate) async fn learn(&self) {
        let _ = sqlx::query("ANALYZE child, entry, listing").execute(&self.pool).await;
    }

    /// Waits for what is under way and lets go of the server.
    pub(crate) async fn shut(&self) {
        self.pool.close().await;
    }
}

/// Something being written.
pub(crate) struct Tx(Transaction<'static, Postgres>);

impl Tx {
    /// Puts a row into the audit. The last thing, because its chain is locked from here on.
    pub(crate) async fn note(&mut self, noted: Noted) -> Result<()> {
        audit::hang(&mut self.0, vec![noted]).await
    }

    /// Makes it durable.
    pub(crate) async fn commit(self) -> Result<()> {
        self.0.commit().await.map_err(fault)
    }
}

impl Deref for Tx {
    type Target = PgConnection;
    fn deref(&self) -> &PgConnection {
        &self.0
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.0
    }
}

/// The end of a chain that nobody else is hanging a row on; it stays ours until the commit. Where
/// all are taken, the wait is for the first.
pub(crate) async fn free_chain(db: &mut Connection) -> Result<ChainHead> {
    let free = sqlx::query_as!(
        ChainHead,
        "SELECT chain, seq, hash FROM audit_chain ORDER BY chain LIMIT 1 FOR UPDATE SKIP LOCKED"
    )
    .fetch_optional(&mut *db)
    .await
    .map_err(fault)?;
    if let Some(head) = free {
        return Ok(head);
    }
    sqlx::query_as!(
        ChainHead,
        "SELECT chain, seq, hash FROM audit_chain WHERE chain = 0 FOR UPDATE"
    )
    .fetch_one(db)
    .await
    .map_err(fault)
}

/// Writes the children into rows of the audit that name them in the table beside it alone.
pub(crate) const NAME_CHILDREN: &str = "
    UPDATE audit SET children = coalesce((
        SELECT json_agg(c.child ORDER BY c.child)::text FROM audit_child c
        WHERE c.chain = audit.chain AND c.seq = audit.seq), '[]')
    WHERE children IS NULL";

/// How the rows of a table leave and enter the database as JSON.
pub(crate) struct TableSql {
    pub(crate) dump: String,
    pub(crate) fill: String,
    pub(crate) clear: String,
}

/// The three statements of a table.
pub(crate) fn table_sql(table: &str, columns: &[&str]) -> TableSql {
    let list = columns.join(", ");
    // Chains that a backup does not know stay, at their beginning.
    let (clear, conflict) = match table {
        "audit_chain" => (
            "UPDATE audit_chain SET seq = 0, hash = ''".to_owned(),
            " ON CONFLICT (chain) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
        ),
        table => (format!("DELETE FROM {table}"), ""),
    };
    TableSql {
        dump: format!(
            "SELECT row_to_json(r)::text FROM (SELECT {list} FROM {table} ORDER BY {list}) r"
        ),
        fill: format!(
            "INSERT INTO {table} ({list}) SELECT {list}
             FROM json_populate_recordset(NULL::{table}, CAST(CAST($1 AS TEXT) AS JSON)){conflict}"
        ),
        clear,
    }
}

/// What an error of the library means to the store's users.
pub(crate) fn fault(error: sqlx::Error) -> Error {
    let code = match &error {
        sqlx::Error::Database(database) => {
            database.code().map(|code| code.into_owned()).unwrap_or_default()
        }
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed
        | sqlx::Error::Protocol(_) => return Error::Unavailable(Box::new(error)),
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => {
            return Error::Corrupt(error.to_string());
        }
        _ => return Error::Fault(Box::new(error)),
    };
    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    match code.as_str() {
        // disk_full, read_only_sql_transaction
        "53100" | "25006" => Error::Full,
        // data_corrupted, index_corrupted
        "XX001" | "XX002" => Error::Corrupt(code),
        code if code.starts_with("08")
            || code.starts_with("53")
            || code.starts_with("57P")
            || code.starts_with("40") =>
        {
            Error::Unavailable(Box::new(error))
        }
        _ => Error::Fault(Box::new(error)),
    }
}
