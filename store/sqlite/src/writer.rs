//! Who writes: one connection, shared commits, and the log that is folded beside them.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::{Duration, Instant};

use hagukumi_store::{Error, Result};
use sqlx::sqlite::SqliteConnection;
use sqlx::{Sqlite, Transaction};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use crate::audit::{self, Noted};
use crate::db::{Connection, fault};

/// From one commit to the next. Who comes alone is served at once; in a morning's rush every commit
/// writes the same few pages anew and makes every reader forget what it kept.
const GATHER: Duration = Duration::from_millis(8);
/// How often the write-ahead log is folded into the file while there is writing.
const FOLD: Duration = Duration::from_secs(1);
/// Pages of the log from which on it begins anew, rather than to grow.
const LOG: i64 = 4_000;

/// The one connection that writes.
///
/// Whoever writes takes it, works inside a savepoint and gives it on. All who came while the disk
/// was busy then share one commit, so that the disk is waited for once and not once each. Nobody
/// is answered before that commit is durable.
#[derive(Debug)]
pub(crate) struct Writer {
    connection: SqliteConnection,
    /// A transaction is open.
    open: bool,
    /// Somebody let go of a savepoint without releasing it, or of a transaction of his own.
    dirty: bool,
    /// The transaction belongs to one alone and has no savepoint.
    alone: bool,
    /// What the audit has to say of the work that is done and not durable. It is hung on the chain
    /// with the commit: once for all who share it.
    noted: Vec<Noted>,
    /// Those whose work is done and not durable.
    waiting: Vec<oneshot::Sender<std::result::Result<(), Outage>>>,
    /// When the last commit was done.
    committed: Option<Instant>,
    /// The connection that folds the write-ahead log into the file.
    folding: Arc<Mutex<SqliteConnection>>,
    /// When that was last begun.
    folded: Instant,
}

/// Why a shared commit failed: said to everybody who took part.
#[derive(Clone, Copy, Debug)]
enum Outage {
    Full,
    Unavailable,
}

impl Writer {
    /// A connection that writes, and one that folds its log.
    pub(crate) fn new(connection: SqliteConnection, folding: SqliteConnection) -> Self {
        Self {
            connection,
            open: false,
            dirty: false,
            alone: false,
            noted: Vec::new(),
            waiting: Vec::new(),
            committed: None,
            folding: Arc::new(Mutex::new(folding)),
            folded: Instant::now(),
        }
    }

    /// Sees to it that there is a transaction, which others may have begun.
    async fn open(&mut self) -> Result<()> {
        self.clean().await;
        if !self.open {
            execute(&mut self.connection, "BEGIN IMMEDIATE").await?;
            self.open = true;
        }
        Ok(())
    }

    /// Opens a savepoint in it.
    async fn begin(&mut self) -> Result<()> {
        self.open().await?;
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

    /// For how long others may still join those who wait, where the last commit was just now.
    fn early(&self) -> Option<Duration> {
        let since = self.committed.filter(|_| !self.waiting.is_empty())?.elapsed();
        GATHER.checked_sub(since)
    }

    /// Makes everything durable that waits for it.
    pub(crate) async fn flush(&mut self) {
        self.clean().await;
        match self.finish().await {
            Ok(()) => {
                if std::mem::take(&mut self.open) {
                    self.committed = Some(Instant::now());
                }
                for waiting in self.waiting.drain(..) {
                    // Whoever has gone away meanwhile needs no answer.
                    let _ = waiting.send(Ok(()));
                }
            }
            Err(Error::Full) => self.fail(Outage::Full).await,
            Err(_) => self.fail(Outage::Unavailable).await,
        }
    }

    async fn finish(&mut self) -> Result<()> {
        let noted = std::mem::take(&mut self.noted);
        if !noted.is_empty() {
            self.open().await?;
            audit::hang(&mut self.connection, noted).await?;
        }
        match self.open {
            true => execute(&mut self.connection, "COMMIT").await,
            false => Ok(()),
        }
    }

    async fn fail(&mut self, outage: Outage) {
        // There may be nothing left to roll back.
        let _ = execute(&mut self.connection, "ROLLBACK").await;
        (self.open, self.alone) = (false, false);
        self.noted.clear();
        for waiting in self.waiting.drain(..) {
            let _ = waiting.send(Err(outage));
        }
    }

    /// Ends the work: everything durable and folded into the file.
    pub(crate) async fn shut(&mut self) {
        self.flush().await;
        // Where it fails, the next start does it.
        let _ = execute(&mut self.connection, "PRAGMA wal_checkpoint(TRUNCATE)").await;
    }
}

/// Something being written, or being read for somebody whom the audit has to name.
pub(crate) struct Tx {
    held: Option<Held>,
    shared: Arc<Mutex<Writer>>,
    noted: Vec<Noted>,
}

/// What it works with, and what is undone where it is let go.
enum Held {
    /// The writer, with a savepoint in a transaction of several.
    Savepoint(OwnedMutexGuard<Writer>),
    /// The writer, with a transaction of one's own.
    Transaction(OwnedMutexGuard<Writer>),
    /// A reader. Nothing has to be undone.
    Snapshot(Transaction<'static, Sqlite>),
}

impl Tx {
    /// Takes part in the writing.
    pub(crate) async fn begin(shared: Arc<Mutex<Writer>>) -> Result<Self> {
        unhurried(async move {
            let mut writer = Arc::clone(&shared).lock_owned().await;
            writer.begin().await?;
            Ok(Self { held: Some(Held::Savepoint(writer)), shared, noted: Vec::new() })
        })
        .await
    }

    /// Writes in a transaction of one's own.
    pub(crate) async fn begin_alone(shared: Arc<Mutex<Writer>>) -> Result<Self> {
        unhurried(async move {
            let mut writer = Arc::clone(&shared).lock_owned().await;
            writer.flush().await;
            execute(&mut writer.connection, "BEGIN IMMEDIATE").await?;
            (writer.open, writer.alone) = (true, true);
            Ok(Self { held: Some(Held::Transaction(writer)), shared, noted: Vec::new() })
        })
        .await
    }

    /// Reads from a snapshot.
    pub(crate) fn reading(
        snapshot: Transaction<'static, Sqlite>,
        shared: Arc<Mutex<Writer>>,
    ) -> Self {
        Self { held: Some(Held::Snapshot(snapshot)), shared, noted: Vec::new() }
    }

    /// Puts a row into the audit, which comes there with the commit.
    #[expect(clippy::unused_async, reason = "the other database writes it here")]
    pub(crate) async fn note(&mut self, noted: Noted) -> Result<()> {
        self.noted.push(noted);
        Ok(())
    }

    /// Makes it durable, together with what others wrote at the same time.
    pub(crate) async fn commit(mut self) -> Result<()> {
        let (sender, durable) = oneshot::channel();
        unhurried(async move {
            if let Some(Held::Savepoint(writer)) = &mut self.held {
                execute(&mut writer.connection, "RELEASE work").await?;
            }
            let mut writer = match self.held.take() {
                Some(Held::Savepoint(writer)) => writer,
                Some(Held::Transaction(mut writer)) => {
                    // Who comes now may take part in the commit.
                    writer.alone = false;
                    writer
                }
                Some(Held::Snapshot(snapshot)) => {
                    // Others can read while this waits for its turn.
                    snapshot.rollback().await.map_err(fault)?;
                    let mut writer = Arc::clone(&self.shared).lock_owned().await;
                    // What somebody left undone is none of this.
                    writer.clean().await;
                    writer
                }
                None => return Ok(()),
            };
            writer.noted.append(&mut self.noted);
            writer.waiting.push(sender);
            drop(writer);
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
        if let Some(Held::Savepoint(mut writer) | Held::Transaction(mut writer)) = self.held.take()
        {
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
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        let mut writer = Arc::clone(&shared).lock_owned().await;
        if let Some(rest) = writer.early() {
            drop(writer);
            tokio::time::sleep(rest).await;
            writer = Arc::clone(&shared).lock_owned().await;
        }
        writer.flush().await;
        if writer.folded.elapsed() >= FOLD {
            writer.folded = Instant::now();
            tokio::spawn(fold(shared, Arc::clone(&writer.folding)));
        }
    });
}

/// Folds the write-ahead log into the file, beside those who read and write. What fails is done
/// the next time; the log holds everything until then.
async fn fold(shared: Arc<Mutex<Writer>>, folding: Arc<Mutex<SqliteConnection>>) {
    let Ok(mut folding) = folding.try_lock() else { return };
    if folded(&mut folding).await.is_ok_and(|pages| pages > LOG) {
        // The log begins anew once it is folded to its end, which it is only while nobody writes.
        let mut writer = shared.lock().await;
        writer.flush().await;
        let _ = folded(&mut folding).await;
    }
}

/// Pages of the log, as many of which are in the file now as those who read allow.
async fn folded(db: &mut Connection) -> std::result::Result<i64, sqlx::Error> {
    let (_, pages, _): (i64, i64, i64) =
        sqlx::query_as("PRAGMA wal_checkpoint(PASSIVE)").fetch_one(db).await?;
    Ok(pages)
}

impl Deref for Tx {
    type Target = SqliteConnection;
    #[expect(clippy::expect_used, reason = "the connection is there until the value is gone")]
    fn deref(&self) -> &SqliteConnection {
        match self.held.as_ref().expect("a connection until commit") {
            Held::Savepoint(writer) | Held::Transaction(writer) => &writer.connection,
            Held::Snapshot(reader) => reader,
        }
    }
}

impl DerefMut for Tx {
    #[expect(clippy::expect_used, reason = "the connection is there until the value is gone")]
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        match self.held.as_mut().expect("a connection until commit") {
            Held::Savepoint(writer) | Held::Transaction(writer) => &mut writer.connection,
            Held::Snapshot(reader) => reader,
        }
    }
}

/// The writing connection without a transaction.
pub(crate) struct Alone(OwnedMutexGuard<Writer>);

impl Alone {
    pub(crate) async fn take(writer: Arc<Mutex<Writer>>) -> Result<Self> {
        unhurried(async move {
            let mut writer = writer.lock_owned().await;
            writer.flush().await;
            Ok(Self(writer))
        })
        .await
    }
}

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

async fn execute(db: &mut Connection, sql: &'static str) -> Result<()> {
    sqlx::query(sql).execute(db).await.map_err(fault)?;
    Ok(())
}
