//! What can go wrong in a store, as its callers tell it apart.

use crate::schema::{SchemaDifference, listed};

/// A result of the store.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the store did not do what it was asked. Nothing of a failed write is kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else wrote first. `current` is the version that stands now.
    #[error("the record has changed meanwhile: version {current}")]
    Conflict {
        /// The version that stands now; 0 where the record is gone.
        current: u32,
    },
    /// No such record.
    #[error("no such {0}")]
    NotFound(&'static str),
    /// The id or name is taken by another record.
    #[error("this {0} is taken")]
    Duplicate(&'static str),
    /// The group session has no place left.
    #[error("the session has no place left")]
    NoPlace,
    /// What was handed in cannot be kept as it is (a NUL character, an entry without a child).
    #[error("cannot be kept: {0}")]
    Invalid(&'static str),
    /// The disk is full or may not be written. Reading goes on where no audit row is needed.
    #[error("the database cannot be written: the disk is full or read-only")]
    Full,
    /// The database does not answer now. Trying again later may help.
    #[error("the database does not answer")]
    Unavailable(#[source] Source),
    /// What was read does not make sense.
    #[error("the database holds something unreadable: {0}")]
    Corrupt(String),
    /// The database was written by a newer version of this program.
    #[error("the database has schema {found}, newer than this program, which knows {known}")]
    NewerSchema {
        /// The newest migration in the database.
        found: i64,
        /// The newest migration of this program.
        known: i64,
    },
    /// The database lacks the last migrations: `hagukumi migrate`.
    #[error(
        "the database has schema {found} and must be migrated to {known} (it lacks {}): \
         hagukumi migrate",
        listed(missing)
    )]
    OlderSchema {
        /// The newest migration in the database; 0 when it is empty.
        found: i64,
        /// The newest migration of this program.
        known: i64,
        /// The migrations that it lacks.
        missing: Vec<i64>,
    },
    /// The database was not made by this program's migrations, or they have been changed since.
    /// Nobody but a person who knows what happened can put that right.
    #[error("the database's migrations are not this program's: {0}")]
    OtherSchema(SchemaDifference),
    /// Restoring was refused: there is data already.
    #[error("the database is not empty")]
    NotEmpty,
    /// A fault of this program.
    #[error("the store failed")]
    Fault(#[source] Source),
}

/// What an adapter's library said.
pub type Source = Box<dyn std::error::Error + Send + Sync>;
