//! The file: how it is opened, and what its errors mean.

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
use tokio::sync::Mutex;

use crate::writer::{Alone, Writer};

pub(crate) use crate::writer::Tx;

/// A connection of this database.
pub(crate) type Connection = SqliteConnection;
/// The store in this crate.
pub(crate) type Adapter = SqliteStore;

const READERS: u32 = 8;
/// Pages kept at most, in KiB as a negative number: SQLite's way. A whole city's births fit into the
/// writer's; it takes what it needs.
const WRITER_CACHE: &str = "-262144";
const READER_CACHE: &str = "-65536";
/// Bytes of a page of a new file. Timelines are read in one piece: twice SQLite's own measure takes
/// an eighth less time and room for them.
const PAGE: u32 = 8192;
/// Rows that a connection may be ahead of whoever asked for them.
const ROWS_AHEAD: usize = 512;
const BUSY: Duration = Duration::from_secs(10);

/// The store in one SQLite file: one writer, several readers.
#[derive(Clone, Debug)]
pub struct SqliteStore {
    writer: Arc<Mutex<Writer>>,
    readers: SqlitePool,
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
            .page_size(PAGE)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY)
            .statement_cache_capacity(256)
            .row_buffer_size(ROWS_AHEAD)
            .pragma("cache_size", READER_CACHE)
            .pragma("temp_store", "memory")
            // Folding in the middle of a commit would keep everybody waiting for two disks' worth
            // of writing: see `writer`.
            .pragma("wal_autocheckpoint", "0");
        let writing = options.clone().pragma("cache_size", WRITER_CACHE);
        let connection = SqliteConnection::connect_with(&writing).await.map_err(fault)?;
        let folding = SqliteConnection::connect_with(&options).await.map_err(fault)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            // The file does not go away like a server; asking costs every reader a statement.
            .test_before_acquire(false)
            .connect_with(options.pragma("query_only", "on"))
            .await
            .map_err(fault)?;
        let writer = Arc::new(Mutex::new(Writer::new(connection, folding)));
        Ok(Self { writer, readers })
    }

    /// Begins to write. What is not committed is undone.
    pub(crate) async fn begin(&self) -> Result<Tx> {
        Tx::begin(Arc::clone(&self.writer)).await
    }

    /// Begins to read what the audit has to name, from a snapshot, so that nobody waits for it. The
    /// commit makes the audit durable; before it nothing that was read may be handed out.
    pub(crate) async fn begin_reading(&self) -> Result<Tx> {
        Ok(Tx::reading(self.snapshot().await?, Arc::clone(&self.writer)))
    }

    /// Begins to write in a transaction of one's own: what other connections read until it is
    /// committed is the state that it began with.
    pub(crate) async fn begin_alone(&self) -> Result<Tx> {
        Tx::begin_alone(Arc::clone(&self.writer)).await
    }

    /// Begins to write much. For a savepoint SQLite keeps every page as it was, and walks through
    /// all of them at the end of each statement.
    pub(crate) async fn begin_much(&self) -> Result<Tx> {
        self.begin_alone().await
    }

    /// The writing connection, outside any transaction.
    pub(crate) async fn alone(&self) -> Result<Alone> {
        Alone::take(Arc::clone(&self.writer)).await
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
        self.writer.lock().await.shut().await;
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
