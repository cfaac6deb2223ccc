//! The file: how it is opened, who writes, and what its errors mean.

use std::ops::{Deref, DerefMut};
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use hagukumi_store::{ChainHead, Error, Result};
use sqlx::pool::PoolConnection;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{Connection as _, Sqlite, Transaction};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

/// A connection of this database.
pub(crate) type Connection = SqliteConnection;
/// The store in this crate.
pub(crate) type Adapter = SqliteStore;

const READERS: u32 = 8;
/// Pages kept at most, in KiB as a negative number: SQLite's way. A whole city's births fit into the
/// writer's; it takes what it needs.
const WRITER_CACHE: &str = "-262144";
const READER_CACHE: &str = "-65536";
/// Rows that a connection may be ahead of whoever asked for them.
const ROWS_AHEAD: usize = 512;
const BUSY: Duration = Duration::from_secs(10);

/// The store in one SQLite file: one writer, several readers.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    writer: Arc<Mutex<Writer>>,
    readers: SqlitePool,
}

/// The one connection that writes.
///
/// Whoever writes takes it, works inside a savepoint and gives it on. All who came while the disk
/// was busy then share one commit, so that the disk is waited for once and not once each. Nobody
/// is answered before that commit is durable.
#[derive(Debug)]
struct Writer {
    connection: SqliteConnection,
    /// A transaction is open.
    open: bool,
    /// Somebody let go of a savepoint without releasing it, or of a transaction of his own.
    dirty: bool,
    /// The transaction belongs to one alone and has no savepoint.
    alone: bool,
    /// Those whose work is done and not durable.
    waiting: Vec<oneshot::Sender<std::result::Result<(), Outage>>>,
}

/// Why a shared commit failed: said to everybody who took part.
#[derive(Clone, Copy, Debug)]
enum Outage {
    Full,
    Unavailable,
}

impl SqliteStore {
    /// Opens the file that an address such as `sqlite:hagukumi.db` names; makes it where it is
    /// not. The schema is left as it is: see [`hagukumi_store::Upkeep::migrate`].
    ///
    /// # Errors
    /// `Unavailable` where the file cannot be opened, `Corrupt` where it is no database.
    pub async fn open(url: &str) -> Result<Self> {
        let options = SqliteConnectOptions::from_str(url)
            .map_err(fault)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY)
            .statement_cache_capacity(256)
            .row_buffer_size(ROWS_AHEAD)
            .pragma("cache_size", READER_CACHE)
            .pragma("temp_store", "memory");
        let writing = options.clone().pragma("cache_size", WRITER_CACHE);
        let connection = SqliteConnection::connect_with(&writing).await.map_err(fault)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_with(options.pragma("query_only", "on"))
            .await
            .map_err(fault)?;
        let writer =
            Writer { connection, open: false, dirty: false, alone: false, waiting: Vec::new() };
        Ok(Self { writer: Arc::new(Mutex::new(writer)), readers })
    }

    /// Begins to write. What is not committed is undone.
    pub(crate) async fn begin(&self) -> Result<Tx> {
        let shared = Arc::clone(&self.writer);
        unhurried(async move {
            let mut writer = Arc::clone(&shared).lock_owned().await;
            writer.begin().await?;
            Ok(Tx { writer: Some(writer), shared })
        })
        .await
    }

    /// Begins to write in a transaction of one's own: what other connections read until it is
    /// committed is the state that it began with.
    pub(crate) async fn begin_alone(&self) -> Result<Tx> {
        let shared = Arc::clone(&self.writer);
        unhurried(async move {
            let mut writer = Arc::clone(&shared).lock_owned().await;
            writer.flush().await;
            execute(&mut writer.connection, "BEGIN IMMEDIATE").await?;
            (writer.open, writer.alone) = (true, true);
            Ok(Tx { writer: Some(writer), shared })
        })
        .await
    }

    /// Begins to write much. For a savepoint SQLite keeps every page as it was, and walks through
    /// all of them at the end of each statement.
    pub(crate) async fn begin_much(&self) -> Result<Tx> {
        self.begin_alone().await
    }

    /// The writing connection, outside any transaction.
    pub(crate) async fn alone(&self) -> Result<Alone> {
        let writer = Arc::clone(&self.writer);
        unhurried(async move {
            let mut writer = writer.lock_owned().await;
            writer.flush().await;
            Ok(Alone(writer))
        })
        .await
    }

    /// Everything as it stands at one moment, to read only.
    pub(crate) async fn snapshot(&self) -> Result<Transaction<'static, Sqlite>> {
        self.readers.begin().await.map_err(fault)
    }

    /// A connection that only reads.
    pub(crate) async fn reader(&self) -> Result<PoolConnection<Sqlite>> {
        self.readers.acquire().await.map_err(fault)
    }

    /// Keeps no statistics: every statement has the index that it needs.
    #[expect(clippy::unused_async, reason = "the other database works here")]
    pub(crate) async fn learn(&self) {}

    /// Waits for what is under way and closes the file.
    pub(crate) async fn shut(&self) {
        self.readers.close().await;
        let mut writer = self.writer.lock().await;
        writer.flush().await;
        // Folds the write-ahead log into the file; where it fails, the next start does.
        let _ = execute(&mut writer.connection, "PRAGMA wal_checkpoint(TRUNCATE)").await;
    }
}

impl Writer {
    /// Opens a savepoint, in a transaction that others may have begun.
    async fn begin(&mut self) -> Result<()> {
        self.clean().await;
        if !self.open {
            execute(&mut self.connection, "BEGIN IMMEDIATE").await?;
            self.open = true;
        }
        execute(&mut self.connection, "SAVEPOINT work").await
    }

    /// Undoes what somebody left.
    async fn clean(&mut self) {
        if !std::mem::take(&mut self.dirty) {
            return;
        }
        if self.alone {
            // Nobody else hears of it: nobody else took part.
            self.fail(Outage::Unavailable).await;
            return;
        }
        let undone = execute(&mut self.connection, "ROLLBACK TO work").await;
        if undone.is_ok() && execute(&mut self.connection, "RELEASE work").await.is_ok() {
            return;
        }
        // The database gave up the whole transaction: a full disk does that.
        self.fail(Outage::Full).await;
    }

    /// Makes everything durable that waits for it.
    async fn flush(&mut self) {
        self.clean().await;
        if !self.open {
            return;
        }
        match execute(&mut self.connection, "COMMIT").await {
            Ok(()) => {
                self.open = false;
                for waiting in self.waiting.drain(..) {
                    // Whoever has gone away meanwhile needs no answer.
                    let _ = waiting.send(Ok(()));
                }
            }
            Err(Error::Full) => self.fail(Outage::Full).await,
            Err(_) => self.fail(Outage::Unavailable).await,
        }
    }

    async fn fail(&mut self, outage: Outage) {
        // There may be nothing left to roll back.
        let _ = execute(&mut self.connection, "ROLLBACK").await;
        (self.open, self.alone) = (false, false);
        for waiting in self.waiting.drain(..) {
            let _ = waiting.send(Err(outage));
        }
    }
}

/// Something being written.
pub(crate) struct Tx {
    writer: Option<OwnedMutexGuard<Writer>>,
    shared: Arc<Mutex<Writer>>,
}

impl Tx {
    /// Makes it durable, together with what others wrote at the same time.
    pub(crate) async fn commit(mut self) -> Result<()> {
        let (sender, durable) = oneshot::channel();
        unhurried(async move {
            if let Some(writer) = self.writer.as_mut() {
                // Who comes now may take part in the commit.
                if !std::mem::take(&mut writer.alone) {
                    execute(&mut writer.connection, "RELEASE work").await?;
                }
                writer.waiting.push(sender);
            }
            self.writer = None;
            flush_later(&self.shared);
            Ok(())
        })
        .await?;
        match durable.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(Outage::Full)) => Err(Error::Full),
            Ok(Err(Outage::Unavailable)) | Err(_) => {
                Err(Error::Unavailable("the commit failed".into()))
            }
        }
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        if let Some(mut writer) = self.writer.take() {
            writer.dirty = true;
            drop(writer);
            flush_later(&self.shared);
        }
    }
}

/// Does `work` to its end even when whoever asked for it goes away meanwhile, a browser that is
/// closed for example: what the connection is doing and what [`Writer`] says of it must not part.
async fn unhurried<T: Send + 'static>(
    work: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    tokio::spawn(work).await.map_err(|error| Error::Fault(Box::new(error)))?
}

/// Whoever is in the queue already takes part; the lock is fair.
fn flush_later(shared: &Arc<Mutex<Writer>>) {
    let writer = Arc::clone(shared);
    tokio::spawn(async move { writer.lock_owned().await.flush().await });
}

impl Deref for Tx {
    type Target = SqliteConnection;
    #[expect(clippy::expect_used, reason = "the writer is there until the value is gone")]
    fn deref(&self) -> &SqliteConnection {
        &self.writer.as_ref().expect("a writer until commit").connection
    }
}

impl DerefMut for Tx {
    #[expect(clippy::expect_used, reason = "the writer is there until the value is gone")]
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.writer.as_mut().expect("a writer until commit").connection
    }
}

/// The writing connection without a transaction.
pub(crate) struct Alone(OwnedMutexGuard<Writer>);

impl Deref for Alone {
    type Target = SqliteConnection;
    fn deref(&self) -> &SqliteConnection {
        &self.0.connection
    }
}

impl DerefMut for Alone {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.0.connection
    }
}

/// The end of the chain that the next audit row hangs on.
pub(crate) async fn free_chain(db: &mut Connection) -> Result<ChainHead> {
    let head = sqlx::query!("SELECT chain, seq, hash FROM audit_chain WHERE chain = 0")
        .fetch_one(db)
        .await
        .map_err(fault)?;
    Ok(ChainHead { chain: head.chain, seq: head.seq, hash: head.hash })
}

/// Writes the children into rows of the audit that name them in the table beside it alone.
pub(crate) const NAME_CHILDREN: &str = "
    UPDATE audit SET children = (
        SELECT json_group_array(c.child ORDER BY c.child) FROM audit_child c
        WHERE c.chain = audit.chain AND c.seq = audit.seq)
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
    let pairs: Vec<_> = columns.iter().map(|column| format!("'{column}', {column}")).collect();
    let values: Vec<_> = columns.iter().map(|column| format!("value->>'{column}'")).collect();
    TableSql {
        dump: format!("SELECT json_object({}) FROM {table} ORDER BY {list}", pairs.join(", ")),
        fill: format!(
            "INSERT INTO {table} ({list}) SELECT {} FROM json_each($1) WHERE true",
            values.join(", ")
        ),
        clear: format!("DELETE FROM {table}"),
    }
}

async fn execute(db: &mut Connection, sql: &'static str) -> Result<()> {
    sqlx::query(sql).execute(db).await.map_err(fault)?;
    Ok(())
}

/// What an error of the library means to the store's users. What SQLite says names tables and
/// columns, never what stands in them.
pub(crate) fn fault(error: sqlx::Error) -> Error {
    let code = match &error {
        sqlx::Error::Database(database) => {
            database.code().and_then(|code| code.parse::<i32>().ok()).unwrap_or_default()
        }
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => {
            return Error::Unavailable(Box::new(error));
        }
        sqlx::Error::WorkerCrashed => return Error::Unavailable(Box::new(error)),
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => {
            return Error::Corrupt(error.to_string());
        }
        _ => return Error::Fault(Box::new(error)),
    };
    // The low byte is the primary code: https://sqlite.org/rescode.html
    match code & 0xff {
        // READONLY, IOERR (writing beyond a full device shows as one), FULL
        8 | 10 | 13 => Error::Full,
        // BUSY, LOCKED, CANTOPEN
        5 | 6 | 14 => Error::Unavailable(Box::new(error)),
        // CORRUPT, NOTADB
        11 | 26 => Error::Corrupt(error.to_string()),
        _ => Error::Fault(Box::new(error)),
    }
}
