//! What the server keeps of families and staff, as a port with two adapters: SQLite
//! (`hagukumi-store-sqlite`, the default) and PostgreSQL (`hagukumi-store-postgres`).
//!
//! **Invariant.** The timelines are the truth. Everything that a list is made of ([`Summary`],
//! [`Placing`]) is derived from them, written in the same transaction, and can be computed anew at
//! any time ([`Upkeep::relist`]).
//!
//! **Invariant.** No record of a family is read or written without an [`Access`]; what it says is
//! durable in the audit chain before the answer leaves the store.
//!
//! **Invariant.** A write is acknowledged when it is durable. An error means that nothing of it was
//! kept.
//!
//! The store has no clock and no randomness: times, ids and secrets' hashes are arguments.

mod account;
mod attempt;
mod audit;
pub mod backup;
mod child;
#[cfg(feature = "conformance")]
pub mod conformance;
mod error;
mod group;
mod handover;
mod import;
mod list;
mod memory;
mod port;
mod schema;
mod search;
mod view;

pub use account::{Account, Ceremony, Failures, Link, Passkey, Session};
pub use attempt::{AttemptCursor, AttemptMade, AttemptsQuery};
pub use audit::{Access, AuditRow, Break, ChainHead, ChainReport, Verifier, hex};
pub use child::{
    Append, Appended, ChildRecord, Gone, LastAttempt, Placing, Summary, Timeline, Visit,
};
pub use error::{Error, Result, Source};
pub use group::GroupSession;
pub use handover::{Direction, HandoverFile, HandoverRecord, HandoverState};
pub use import::{Decision, Import, ImportRow, ImportRun, Upload, Verdict};
pub use list::{Count, CountQuery, Cursor, ListQuery, Page, WorkRow};
pub use memory::MemoryStore;
pub use port::{
    Audit, Children, Groups, Imports, Lists, Passkeys, Relisted, Staff, Store, Summarize, Upkeep,
};
pub use schema::{Migration, SchemaDifference, check_schema};
pub use search::{Search, Term, fold};
pub use view::SavedView;
